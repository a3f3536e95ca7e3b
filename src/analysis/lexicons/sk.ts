import type { Lexicon } from './lexicon.ts';

/** Slovak words of feeling, written without diacritics; `$` ends a whole word, `_` joins words. */
export const sk: Lexicon = {
  scored: [
    // Greetings, polite closings and everyday phrases that say nothing of a feeling.
    [
      0,
      `dobry_den dobry_denicko dobre_rano dobre_ranko dobry_vecer dobru_noc dobre_popoludnie dobru_chut
      pekny_den pekny_vecer pekny_vikend pekny_zvysok pekne_popoludnie prijemny_den prijemny_vecer
      prijemny_vikend prajem_pekny prajem_prijemny zelam_pekny zelam_prijemny pekne_rano krasny_den krasny_vecer
      pekne_sviatky prijemne_sviatky krasne_sviatky vesele_vianoce krasnu_nedelu peknu_nedelu pekny_piatok
      dakujem_vopred vopred_dakuj vopred_vdaka vdaka_vopred vopred_dik dik_vopred dakujem_za_odpoved
      dakujem_za_info dakujem_za_skoru dakujem_za_akukolvek vdaka_za_info vdaka_za_odpoved dik_za_info
      dik_za_odpoved za_odpoved_dakuj dakujem_za_pochopenie dakujeme_za_pochopenie
      dobre_vediet dobre_by_bolo bolo_by_dobre co_je_dobre dobre_na_to ci_je_dobr
      aky_dobry aku_dobru niekoho_dobr nieco_dobr niekto_dobr nejaky_dobr nejaku_dobr nejake_dobr
      hladam_dobr poradte_dobr je_lepsie lepsie_je co_je_lepsi ktory_je_lepsi ktora_je_lepsi
      ktore_je_lepsi lepsi_alebo lepsia_alebo je_lepsi_na co_by_bolo_lepsie
      rad_by rada_by radi_by rad_na rad_ludi rad_ako rad_pred rada_mesta mestska_rada spravna_rada
      dozorna_rada narodna_rada bezpecnostna_rada spravnej_rady europska_rada vedecka_rada akademicky_rad
      skoda_fabi skoda_octav skoda_auto
      skoda_superb skoda_karoq skoda_kodiaq skoda_rapid skoda_kamiq skoda_yeti skoda_felicia skoda_plzen
      sposobena_skoda na_nich za_nich bez_nich ani_jedno_ani nie_je_problem_ak
      v_pripade_problem v_pripade_nespokoj v_pripade_poskod v_pripade_poruch pri_poruch
      cista_mzda cisty_zisk cista_strata cisty_prijem
      ciste_obchodne hruby_obrat hruby_prijem hruba_mzda hruby_domaci hruba_stavb hrubej_mzdy hruby_zisk
      rychla_linka rychle_obcerstven rychlovarn rychlik rychlokurz rychlostn
      slaby_prud slabe_svetlo studeny_front studena_vojn studena_vod studena_kuchyn
      nie_je_nutn nie_je_treba nie_je_potreb nie_je_jasne mat_problem_s mam_problem_s problem_s
      kde_moze_byt_chyba v_com_moze_byt_problem kde_je_problem v_com_je_problem kde_je_chyba
      hlasi_chybu vypisuje_chybu zobrazuje_chybu chybu_404 chybu_403 chyba_403 chyba_404 chybove_hlas
      nic_zvlastne nic_mi_nie_je nic_nie_je nic_sa_nedeje
      nikdy_neviem nikdy_som_nebol este_nikdy este_nie zatial_nie este_nema este_nemame este_nemam pre_zaujimavost
      v_case_chory proti_bolest policia_varuj tragicka_nehod dobrej_povesti
      mat_strach_z na_strach o_strach zlaty_fond zlata_bana
      zlate_moravc zlaty_slavik zlata_svadb zlata_minc zlate_minc zlaty_prsten zlaty_bazant zlaty_rez zlata_fasung
      miluj_blizneho milujem_ta_a hroznov hrozno$ hroznom hroznu$
      krasn_horka krasna_horka krasnej_horky krasna_horkou
      prazdnin prazdna_strana prazdne_pole prazdny_list prazdna_bunka
      nervova_sustav nervovej_sustav nervovy_system nesmrtelnost presne_datum presne_v presne_o
      presne_kedy presne_kolko presne_kde kde_presne kedy_presne kolko_presne ako_presne co_presne
      spravny_smer spravnu_odpoved spravne_je spravnu_velkost spravne_b spravne_a spravne_c cistenie
      vyhodnot vyhodi vtipkar praktik prakticky_lekar praktickeho_lekar praktickej_lekar
      bezpecnostn bezpecnost_prac zabavny_park zabavna_pyrotech zabavny_kviz priatelsky_zapas
      pohodln_obuv vyhravaj vyhravas vyhra_je hlavna_vyhra usporiad usporn spickovom_case bomba_z_vojny paradaj
      nebezpecny_odpad nebezpecneho_odpad triedeny_odpad odpad_sa komunalny_odpad zber_odpadu
      vyvoz_odpad kos_na_odpad slabiny chybal_by chyba_mi_uz chyba_mi_este
      zachrank zachranar zachrann pozornost starostlivost jednoducho prirodna_katastrof ok$ oki$ okay$ ano$ jo$
      prosim$ ahoj$ zdarma darek bonus palce_na novink dovolen vikend oslav_narod podpora podporu podpory vratka
      priplatok upomienka_na umrti nuti studenej studenu mekk
      boli$ naposledy$ drzi$ chybou$ nechcete$ tlac slanin slane$ student place$
      mil$ oslav zrusil blok blokac uraz$ urazu$ urazov urazovk vodovod
      vodovo priplat vyhraden vyhoden uspav zalobc varuj varovan uznasan nehnevajte$
      neboli$ neurcit normaln promoc vlas$ zvlast$ zvlastne$ zabijack studentsk doporucen
      vyplat vyplata vsetko_okrem mam_radsej mam_radsie otravujem$ nebudem_klamat klamp cistopis cistena
      cistent cisten rychlost rychlom stedry_vecer stedreho_vecer stedrej_vecer stedry_den podrazk podrazok
      vyhodnoc klenotn nemil$ krasnod nevyslov zariad zaspiev sviatocn cisterna cistern
      slabik vazne$ vaznost zasah vykon trval
      zrusit zrusen zrusime reklam reklamac vratit vratim vratenie stornov storno
      darcek zlava zlavu zlavy hodiny$ maly$ mala$ male$ malu$ malo$
      stare$ stary$ stara$ starsi$ starsie$ dlhy$ dlha$ dlhe$ proc$ preco$
      neviem$ nevim$ zase$ zas$ opat$ stale$ furt$ porad$ poplatok poplatky
      poplatkov poplatkom poplatkoch pokut penale nehod havari pozar vojn korupc
      kauza kauzy mokr suchy$ suche$ sucha$ tvrd zomrel zahynul zrazil
      zrazka vrazd zabil zabit smrt smrti mrtv umrel rakovin drog
      nasil zlocin zatkl zadrzal protest kritik kritiz hrozb hrozi$ vazen
      vazba$ obete$ obeti$ obet$ utok$ utoky$ utoku$ vlhk pri_pohode na_pohod
      najlepsi_hrac najlepsia_hrac najlepsi_strel najkrajsiu_dedin nech_vyhra pokladn pokladnic pokladnik pokladen`,
    ],

    // Praise without reserve.
    [
      3,
      `neprekonateln nezabudnutel neopakovateln neopisateln neodolateln nenahraditeln nadpozemsk
      nadzemsk rajsk snov$ snova$ snove$ snovy$ snovu$ fantazia$ fantaziu$ fantast skvel vynikaj vyborn perfekt
      uzasn bozsk bohovsk dokonal parada$ paradu$ paradn paradicka$ paradicku$ super$ superrr
      supis$ supiska$ superb nadhern bezchybn bezkonkurencn najleps
      uchvatn uchvacuj uchvatil uchvatn genial fenomenal spickov spicka$ spicku$ luxusn
      excelent exceluj bomba$ bombov bombastick pecka$ pecku$ peckov top$ topka$ topov
      topky$ milujem milovan zboznuj milacik laska_na_prvy zamilovala_som
      zamilovany_do zamiloval_som zamilovali_sme nadsen nadchol nadchla nadchlo nadchli nadchyn ohromil
      ohromen ohromn bravo$ bravooo bravurn
      famozn lahodn delikates delikatn prekrasn prenadhern rozkosn carovn carokrasn
      krasavica$ prevyborn preskvel wow$ wau$ uau$ juj_krasa jupi$ jupii hura$ hurra$
      juchu$ juchuu huraa jeej$ jeeej jeeeej bohovo bohove zazrak zazracn sensacn
      senzacn senzacia$ grandiozn velkolep impozantn majstrovsk_kus majstrovsky majstrovske_dielo majsterstuk
      skvost klenot pokladik drahokam brilantn briliantn ohurujuc
      ohuril dych_berucy dychberuc neuveritelne_krasn neuveritelne_dobr neskutocne_krasn
      neskutocne_dobr neskutocne_mil neskutocne_chutn nesmierne_vdacn nesmierne_stastn nesmierne_hrd prestastn
      najstastnejs najkrajs najmils najchutnejs najochotnejs najuzasnejs najsikovnejs najzlats
      najvacsi_poklad najvacsia_vdaka euforia euforick blazen_od_stastia
      ocaril ocaren ocaruj zimomriav husia_koza husiu_kozu slzy_stastia slzy_dojatia od_stastia od_radosti
      fasa$ nadupan nabity_energiou borci$ borka$ borkyn machri$ machr$ kralovna_si kralovsk_obsluh
      kralovsky_sa megadobr ultradobr naj_naj naj_partia naj_komunita zlate_srdce zlaty_clovek zlati_ludia
      zlate_ruky zlaticko zlatko majte_sa_krasne vysnivan splneny_sen splnil_sa_mi splnil_sa_nam
      sen_sa_mi sen_sa_nam ako_v_raji ako_v_rozpravk ako_zo_sna rozpravkov dych_vyraz vyrazili_dych`,
    ],
    // Thanks with the whole heart, recommending, nothing to add.
    [
      3,
      `vyrazila_dych vyrazilo_dych vyrazil_dych vyraza_dych dakujem_velmi velmi_dakuj velmi_pekne_vam
      z_celeho_srdca zo_srdca_dakuj dakujem_zo_srdca dakujeme_zo_srdca velka_vdaka velke_dakuj velke_diky velky_dik
      velke_podakovan obrovska_vdaka obrovske_dakuj tisicere_dakuj tisickrat_dakuj stokrat_dakuj tisic_dik
      vrela_vdaka nesmierne_dakuj vam_patri_velk patri_velka_vdaka neskonale_dakuj este_raz_dakuj
      este_raz_velk moc_dakujem dakujem_moc diky_moc moc_diky
      vrelo_odporuc vrele_odporuc vsetkym_odporuc odporucam_vsetk rozhodne_odporuc len_odporuc
      mozem_len_odporuc viem_len_odporuc mozem_iba_odporuc jednoznacne_odporuc vsetkymi_desiat stopercentne_odporuc
      odporucam_desiatimi maximalne_spokoj nadmieru_spokoj absolutna_spokoj uplna_spokoj
      velka_spokoj stopercentna_spokoj sto_percentna_spokoj absolutne_spokoj velmi_spokoj nadovsetko_spokoj
      klobuk_dole klobuk_dolu klobucik_dole palec_hore palce_hore oba_palce dva_palce hviezdiciek_by_dal
      nemam_co_vytknut nemame_co_vytknut niet_co_vytknut neni_co_vytknut nie_je_co_vytknut nebolo_co_vytknut
      nic_mi_nechyb nic_nam_nechyb niet_nad_to niet_nad_ne nie_je_co_dodat niet_co_dodat nemam_slov_chval predcil
      nad_ocakavan nad_moje_ocakavan nad_vsetky_ocakavan velka_pochvala velku_pochvalu
      obrovska_pochvala na_jednotku za_jednotku s_hviezdick
      bez_najmens bez_chybicky bez_chyby bez_jedinej_chyb bez_jedinej_vyhrad bez_konkurenc nema_konkurenciu
      nemaju_konkurenciu len_chvalim len_chvalit mozem_len_pochval mozem_iba_pochval viem_len_pochval
      iba_pochval samu_chvalu plny_pocet pat_hviezd desat_bodov desat_z_desat 10_z_10 5_hviezd
      z_piatich_hviezd jeden_z_najlep jedna_z_najlep
      nikde_lepsie v_zivote_lepsi v_zivote_som_lepsi prijemne_prekvap
      milo_prekvap mile_prekvap mile_ma_prekvap prijemne_ma_prekvap stojim_za_vami skladam_poklon
      hlboka_poklon poklonu_skladam tlieskam_postoj standing_ovation ovacie srdecne_gratul blahozelam z_radosti
      mame_to_vyhral mame_zlato ziskali_sme_zlato konecne_zdrav
      ste_jednotk si_jednotka je_jednotka su_jednotk ste_hrdin si_hrdin su_hrdin nasi_hrdin si_kral
      ste_kral ste_uzas ste_zlat ste_naj ste_bomb ste_borc klaniam_sa miluje$`,
    ],

    // Praise, gladness and good qualities.
    [
      2,
      `dobry$ dobra$ dobre$ dobru$ dobrej$ dobrych$ dobrym$ dobrymi$ dobreho$ dobrem$ dobri$
      dobruck dobrota$ dobrotka$ dobrotky$ mnam$ mnaam mnamka$ mnamky$ mnami$ mnamozn
      lepsi$ lepsie$ lepsia$ lepsiu$ spokoj pochval chvalim chvalit chvaly
      chvalu$ chvala$ chvalabohu dakujeme_vam dakujem_vam dakujem_ti dakujeme_ti dakujem_im
      dakujem_pani dakujem_panovi dakujem_za_pomoc dakujem_za_ochot dakujem_za_pristup dakujem_za_rychl
      dakujem_za_skvel dakujem_za_trpez dakujem_za_krasn dakujem_za_super dakujem_krasne dakujem_pekne
      pekne_dakujem krasne_dakujem dakujem_este_raz dakujem_za_vsetko dakujem_ze dakujeme_ze dakujem_celemu
      podakovan podakovat podakoval vdaka_za_vsetk vdaka_vam vdaka_ti vdaka_patri vdacn
      vdacim vdakyvzdan odporuc ochotn ochota ochotu ochoty`,
    ],
    // Good manners, gladness, beauty.
    [
      2,
      `ochotou ustretov prijemn mily$ mila$ mile$ milo$ milym$ milej$ milu$ milych$ mili$
      milucky milunk milsi laskav usmev usmial usmiat usmievav usmievaju usmievam vysmiat rychl bleskov expresne
      profi$ profik profici profesional kvalitn kvalitka$
      krasn krasa$ krasu$ krase$ krasavec krasavic krajsi krasota krasotinka
      pekn pacil paci$ pacia$ zapacil lubi$ lubil lubim lubia$ zalubil obluben oblubil oblubuj chutn chuti$ chutil
      pochutil pochutnal pochutnavam vyhovel prehladn
      prakticke$ prakticka$ prakticky$ praktickost sikovn sikulka sikulky sikulkov
      pohoda$ pohodick pohodov pohodu$ pohodka$ pohodln pohodlie rada$ radi$
      rad$ radost$ radosti$ radostn radovat radujem raduju radovanky stast potes tesim tesi$ tesia$ tesili natesen`,
    ],
    // Help that came, honest and careful work.
    [
      2,
      `vyriesen vyriesil vyriesi$ vybavil_hned vybavene_hned hned_vybav obratom_vybav
      promptn pomohol pomohl napomocn poradil ocenuj velmi_ocen vazime cenim$ cenime ceni_sa
      cenne_rady kladne_hodnot kladne_ohlas cistucky cisty$ cista$ vonav voni sviez cerstv
      usetrili oplati$ oplatil oplatia funguje_vyborne funguje_skvele funguje_perfekt
      funguje_dobre funguje_bez ide_ako_hodin ako_hodinky stylov elegant vkusn sympat priatelsk
      pratelsk kamaratsk ludsky_pristup ludsky_prist ludskost zdvoril slusne_sa slusnost
      korektn seriozne poctiv ferov fer_pristup fer_jednan trpezliv svedomit peclivo starali_sa postarali_sa
      postarala_sa postaral_sa o_nas_postar dokladn precizn pozorn pozornost_pers
      vnimav empatick empatia chapav srdecn privetiv pohostin
      vlidn zlatinka zlatunk drahuska laska_moja srdiecko moje_zlate`,
    ],
    // Success, laughter, what sticks in the mind.
    [
      2,
      `drzim_palce drzime_palce palce_drzim drz_sa drzte_sa fandim povzbud posmelil
      uspech$ uspechy$ uspechom uspechu$ uspesny podaril podari$
      podareny podarena podarene vydaren vydari vyslo_nam vyslo_to vyslo_mi
      povedlo zvladli_sme zvladla_som zvladol_som zvladla_to zvladli_to dokazali_sme dokazala_som
      zlepsi zlepsen zlepsuj polepsil zachrana$ zabavn zabavil pobavil rozosmial
      smejem smial zasmial vysmati smiech$ smiechu$ smiechom chechtam rehocem
      rehotam popukat popukam vtipn veseli vesely vesela vesele veselo srandicka
      doveryhod doverujem spolahnut spolahnem spolahli nesklamal nesklamu nesklame potvrdila_kvalit vynikl
      zaujal nadprumer nadpriemern nadstandard prvotriedn
      prvoligov ojedinel jedinecn vynimocn vzacn neobycajn kuzeln kuzlo fascinuj fascinoval obdiv
      poklonu$ uznanie$ klobucik$ klobuk$ uznanlivo inspirativ inspirujuc motivuj
      obohat obohacuj prinosn podnetn pouten poucn zrozumitel
      jasne_vysvetl vysvetlil_vsetko vsetko_vysvetl ludsky_vysvetl`,
    ],
    // Good to touch, to eat, to rest.
    [
      2,
      `utuln roztomil zlatuck krehuck krehk$ stavnat chrumkav nadychan
      chutovo_skvel lahod makuck hebk hrejiv jemnuck odoln
      drzi_ako slusi$ pristane$ sadne_ako sedi_ako_uliat ako_uliat
      ako_uliate sedi_perfekt sedi_skvele sedi_super ako_na_mieru na_mieru_sediac ako_vysit
      pohladil hrialo_pri dojat dojal dojimav dojem_skvel
      pokojne oddychli_sme oddychnut relax$ relaxacn relaxujem zrelaxov vypnut_hlavu vypli_sme
      nacerpal dobili_bater dobit_bater zotavil uzdrav vyliecil
      postavil_na_nohy postavila_na_nohy postavili_na_nohy ulavil ulava$ ulavu$ ulavou
      nadej$ nadeje$ nadeju$ pysny pysna pysni pysne hrdy$ hrda$ hrdi$ hrdost hrdo$
      najoblub perlicka$ lahudk pochutka spravilo_mi_den urobilo_mi_den zdvihol_nalad zdvihlo_nalad skvela_nalada`,
    ],
    // Phrases: all was well, nothing to regret, we shall come again.
    [
      2,
      `bez_vyhrad bez_vyhrady bez_problemov bez_problem uplne_bez_prob vsetko_v_poriadku vsetko_v_najlep
      vsetko_prebehlo vsetko_sedelo vsetko_sedi vsetko_super v_poriadku v_najlepsom_por
      ako_na_obrazk ako_na_fotk ako_bolo_slub ako_slubili tak_ako_slub zodpoveda_popis
      zodpoveda_opisu podla_ocakavan splnil_ocakav splnilo_ocakav splnila_ocakav splnili_ocakav splna_ocakav
      splnilo_ucel nemozem_sa_stazov nemam_vyhrad nemame_vyhrad nie_je_sa_na_co_staz nemozem_povedat_nic_zle
      nemozem_povedat_zle nepoviem_zle nic_zle nie_je_zly nie_je_zle nie_je_zla nie_je_to_zle nebolo_zle
      nebol_zly nebola_zla vobec_nie_zle vobec_nie_je_zl neni_zle neni_to_zle nie_je_najhors nie_zle
      nezly$ nezle$ nezla$ nelutujem nelutoval nebudes_lutov neolutuj
      nebanujem nebudes_banovat nebanovat neobanujete stoji_za_to
      stalo_za_to stoji_za_hriech stoji_za_kazd stoji_za_navst stoji_za_pozr hodno_navst urcite_sa_vrat
      urcite_sa_este urcite_prideme vratime_sa vratim_sa budeme_sa_vracat
      budem_sa_vracat urcite_este_prid urcite_zase uz_teraz_sa_tes uz_sa_tes
      uz_sa_neviem_doc neviem_sa_dockat nemozem_sa_dockat nevieme_sa_dockat neviem_sa_vynad nemozem_sa_vynad
      nevieme_si_vynachv neviem_si_vynachv nevie_si_vynachv nemozem_si_vynachv vynachvalit nedam_dopustit nedam_na_ne
      nedame_dopustit nemenil_by nemenila_by nevymenil_by nevymenila_by za_nic_nevymen`,
    ],
    // Phrases: worth its money, quick, as at home.
    [
      2,
      `budem_nakupovat budeme_nakupovat znovu_objedn zase_objedn objednam_znovu objednam_zas urcite_objedn urcite_kupim
      urcite_znova kupila_by_som_znov kupil_by_som_znov uz_tretie_balen beriem_dalsi beriem_druh kupujem_opakov
      nakupujem_pravid nakupujem_roky verny_zakaz verna_zakaz
      za_tie_peniaze_super za_tu_cenu_super super_cena super_ceny skvela_cena vyborna_cena
      prijatelna_cena prijatelne_cen vyborny_pomer pomer_cena_kvalita za_malo_penaz vela_muziky vela_muziky_za
      dorazilo_rychlo doslo_za_den
      hned_na_druhy_den uz_na_druhy_den na_druhy_den_doma skor_ako_slub skor_nez_slub prislo_skor dorazilo_skor
      v_stanovenom_cas s_laskou so_srdcom zo_srdca od_srdca srdcovk
      jedna_basen balzam$ pohladenie ako_v_bavlnk ako_vymenen ako_znovuzroden ako_novy
      ako_nova_kupa ako_zamlad ako_doma ako_u_mamy ako_od_mamy ako_od_babk ako_od_starej ako_po_masle ako_masielko
      hladko_prebehl islo_hladko zazitok$ zazitky$ zazitkov`,
    ],
    // Wishes, everyday praise and slang.
    [
      2,
      `gratul blahozel vsetko_najlepsie_ti nech_sa_ti_dar nech_sa_vam_dar
      vela_zdravia vela_lask len_tak_dalej tak_drzte drzte_tak takto_dalej tak_ma_vyzerat takto_ma_vyzerat
      tak_si_to_predst takto_si_to_predst takto_by_to_malo ako_ma_byt ako_sa_patri viac_takych_ludi takych_ludi_viac
      kiez_by_bolo_viac vsetka_cest vsetka_cti vsetku_uctu smekam cest_a_slava
      este_aj_dnes_sa_usm do_konca_zivota_nezab nikdy_nezabudn nikdy_jej_nezab v_dobrom_spomin
      fajn$ fajnov prima$ primo$ skvelo cool$ kul$ mega$ megaa
      bezva$ gut$ bomba_vec krut$ brutalne_chut sila_dobr makane
      vychytan vymakan vyladen vymazlen prepracovan nadizajnovan premysleny premyslene premyslena
      vrelo vrele klapl jasa ziarim pookrial roztopil ludskym_prist
      kus_roboty kus_prace odvedena_praca cukricek krasavcek fesak fesacka
      nadseny nadsene optimis svetova_kvalit svetovy_vyk
      talentovan nadany nadana genius majster_svojho majstri_svojho
      bajecn bajo$ vyspal_sa_ako vyspali_sme spali_ako radostou anjel legendarn najs$ borec$ vyhrala_som
      vyhral_som vyhrali_sme starostlivo starostlivy
      starostliva starostlive starostlivi chut_do_zivot zahrialo_pri zahrialo_ma super_partia milujuc zamilovan
      vzorn zboznuj$ gratulujem gratulujeme jupi strhujuc neuveritelne_rychl si_to_uzi_kazd uzivame_si uzivam_si
      uzili_sme_si ziari_stast ziari_radost radost_pozerat radost_citat radost_byt radost_jest vdaka_bohu
      jedno_lepsie_ako lepsie_ako_cakal
      lepsie_nez_cakal lepsie_ako_som lepsie_nez_som lepsi_ako_som poklad$`,
    ],

    // Mild: acceptance, relief, wishes, things that went as they should.
    [
      1,
      `dakuj vdaka$ dik$ diky$ dikes$ dikys dikec dakes$ thanks$ thx$ konecne$ fungujuc uz_funguje
      uz_to_ide uz_to_funguje uz_je_to_v uz_ide uz_to_slo uz_prislo
      prislo_v_poriadku prisla_v_poriadku prisiel_v_poriadku doslo_v_poriadku vcas$ nacas$ dodrzal
      stihol stihla stihli bez_reci bez_cakania vhodn zaujimav solidn dostacuj ujde$ dobra_volba splnil splna$
      podporili podporujem laska$ lasku$ laskou zdravsie
      teple_jedlo mam_rad mam_rada mame_radi mal_rad mala_rada oslavujeme oslavil gratis$ bonus$ bonusik darcek_k
      pozornost$ prekvapenie$ prekvapil lacn cenovo_dost dostupna_cena
      jednoduch lahucko nenarocn bezproblemov bezstarost
      spravodliv cestny cestne cestni poctivy_maj tvoriv kreativ napadit
      teply_pristup svetly_bod svetla_vynimk plusom prednost_je velke_plus
      vyborne_mies krasne_miest pekna_izb pekne_miest stastlivo uspokoj primeran prijateln
      celkom_dobr celkom_fajn celkom_pekn dost_dobr pomerne_dobr dalo_sa da_sa_zit da_sa_prezit moze_byt
      moze_to_byt mohlo_byt_aj_hors za_tie_peniaze_ok za_tu_cenu_ok za_tu_cenu_dobr za_svoju_cenu
      oddychujem uzi_si uzite_si
      vitame vitajte privitame prvykrat_v_zivote zivot_je_krasn dobre_je dobre_bolo dobre_nam
      romant idylk idylick idyla kochal kochame pokochat pokochali slniecko slniecka
      s_bravurou ziariv farebne_kras silny_zazitok silne_emoc statocn
      odvazn odvaha$ odvahu$ bojovnic vytrval pracovit usilovn zodpovedny zodpovedne zodpovednost_k
      ambici rozumny rozumne rozumna mudry$ mudra$ mudro$ mudre$ inteligentn duchapln
      ovacia potlesk tlieskam tlieskali tlieska$ aplauz zaspievali_sme zatancovali
      jemn makk$ makke$ makky$ makka$ teplucko teplucky cistulink zdarn hladko hladke_vybav plynul bleskom
      obetav velkorys stedr prajn nezistn dobrosrdecn
      dobromysel dobroprajn uprimn otvoreny_pristup tolerantn tolerancia
      krasny_zazitok mila_atmosfer prijemna_atmosfer skvela_atmosfer rodinna_atmosfer atmosfera_bol pohodova_atm
      odporucam_pozr ochutnajte nenechajte_si nezmeskaj nenechaj_si nevahaj
      pripravili_sme_pre s_radostou_oznam radi_vas_privit radi_vas_uvid tesime_sa_na_vas uz_zajtra_sa
      prajeme_krasn prajeme_vam prajem_vam_vela prajem_vela nech_sa_dari vsetko_najlep vsetko_naj stastny_novy
      stastnu_cestu vela_uspech vela_sil skoncila_bolest prestalo_boliet nebolel ani_nebolel_nic nepocitil
      luxus$ vyhovuj pomaha$ pomahaju$ ocenen vyhodn usetr modern slusn seriozn
      zlaty$ zlata$ zlate$ zlati$ uspesn vyhral vyhra$ vitaz vylepsi vylepsen
      zachran zabav sranda$ srandovn doveruj unikat originaln respekt$ poklona$ inspir pokojn perla$ pozitiv
      legenda$ talent$ funguje$ vtip$ presne$ pevn ocenil ochutn lasky$ ciste$ cisto$ bystry$
      bystra$ bystre$ uzila_som uzil_som`,
    ],

    // Mild blame: regret, effort, delay, things that fall short.
    [
      -1,
      `skoda$ bohuzial$ zial$ zialbohu nanestastie mrzi$ mrzelo
      mrzut lutuj lutost lutoval banujem banoval olutoval zamrzelo
      smutn smutok smutku$ clivo pochmurn ponur depka$ trudn
      zarmut zronen skroteny unaven unavuje unava$ unavu$ vycerpan vycerpava
      vysilen vystavany prepracovany ubolen bolia$ bolest bolel boliet
      bolav zima_mi_je choro$ chora$ chory$ prechladn pomal slimac zdlhav vlecie vliekl vliecie tahal_sa`,
    ],
    // Waiting and delay, dear and weak.
    [
      -1,
      `meska$ meskal meskat meskaju omeskan oneskor zmeskal
      zdrzal zdrzanie zdrzuj odkladaj_to stale_odklad posuvaju_termin posunuli_termin
      cakam_uz cakam_od cakal_som cakala_som cakali_sme cakame_uz cakame_od cakanie$ cakania$ vecne_cakan
      stale_cak este_stale_cak uz_tyzden_cak uz_mesiac_cak dlho_cak hodinu_cak hodiny_cak hodinu_v_rad hodina_cak
      dlhe_cak dlhe_rad v_poradi_uz na_linke_uz
      draho$ drahy$ draha$ drahe$ drahota drahsie$ drahsi$ drahsia$ najdrahsi predrah zdrazel zdrazil zdrazen
      zdrazuju zdrazovan predraz premrsten nadsaden prestrelen vysoka_cena vysoke_cen
      poplatok_za_nic poplatky_za_vsetk skryte_poplat skryty_poplat doplacat_za doplacame_za doplatit_navyse
      slab nic_moc nie_moc nic_extra nic_svetoborn nic_svetov priemern priemer_az podpriemer mizivy
      horsi$ horsie$ horsia$ horsiu$ horsim$ zhorsil zhorsen zhorsuj o_dost_hors`,
    ],
    // Unclear, needless, insufficient; bland food, noise and wear.
    [
      -1,
      `divn cudne$ cudny$ podozriv zmaten zmatok zmatky
      zmatocn nejasn neprehladn neprakticke neprakticky nepohodln nekomfort neosobn chladny_pristup
      chladn_prist tazkopadn krkolomn komplik zbytoc
      nanic$ problem$ problemy$ problemom$ problemu$ problemov$ trabl trampot tazkost
      chyba$ chybu$ chyby$ chybami omyl$ omylom$ mylka nedopatren nedostatok nedostatk nedostatoc nestaci nestih
      nesedi nesedel nehodi nepasuj nepasovalo nesplnil nesplna
      nepomoh nepomaha nepomozu nedorazil_ta nezodpoveda nechape nechapu
      nerozum nevyhovuj nenadch nepresvedc nudn nuda$ nudil unudeny jednotvar monoton mdly mdla mdle tvrde_ako
      tvrdy_ako tvrda_ako studene$ studeny$ studena$ mastn presolen prepecen nedopecen
      nedovaren nedochuten neslane nemastn nemastne_neslane rozvaren rozmocen vysusene prihorel
      hluk$ hlucn rusiv rusil preplnen natrieskan nacpan stiesnen
      mokre_vnutri prievan zatuch opotrebovan ohmatan osuntel
      zoderny zodrat osuchan vybledn zoslabnut spotreb_rychlo skripe skripal vrzga
      tecie_z zatek tecie_nam kvapka_z
      rozbieha_sa_pomal seka$ sekal sekaju zasekav zamrza zamrzl zamrzol zasekl zasekol mrzne_appk`,
    ],
    // Screens that hang, things sent back, calls repeated.
    [
      -1,
      `padajuci pada_appka appka_pada aplikacia_pada pada_mi pada_nam spadla_mi vypadava vypadol vypadlo
      vyhadzuje_ma vyhodilo_ma odhlasuje_ma reklamuj reklamoval vraciam vratil_som vratila_som
      poslal_som_spat poslala_som_spat posielam_spat islo_to_spat ide_to_spat musel_som_vratit zrusil_som
      zrusila_som zrusili_mi zrusili_nam staznost stazuj stazov urgujem urgoval urgenc stezuj
      stale_nemam stale_nevie stale_sa_nic doteraz$ dodnes_nic nikde_nic udajne$ akoze$ takzvan
      preco_zas preco_stale kolkokrat_este dokedy_este ako_dlho_este kedy_konecne
      tak_co_bude to_myslite to_nemyslite to_snad je_to_mozne ako_je_mozne je_mozne_ze ako_je_to_mozne
      nuteny nutena nuteni prinuten vnucov vnucuj otravn unavn namahav`,
    ],
    // Phrases: less than promised, could be better, once was enough.
    [
      -1,
      `menej_ako_slub nie_celkom nie_som_spok nie_sme_spok nie_je_spok nie_je_to_ono nie_je_dobr
      nie_je_to_dobr nebolo_dobr nebol_dobr nebola_dobr nie_idealn nic_pre_mna nie_moja_salk mohlo_byt_leps
      mohlo_to_byt_leps mohla_byt_leps mohol_byt_leps mohli_byt_leps moze_byt_leps da_sa_leps dalo_by_sa_leps
      cakal_som_viac cakala_som_viac cakali_sme_viac ocakaval_som ocakavala_som ocakavali_sme ocakaval_by
      ocakavala_by ocakaval_viac cakal_by_som cakala_by_som bodaj_by aspon_ze chcelo_by_to
      by_to_chcel zlepsit_by nabuduce_inde nabuduce_radsej nabuduce_inam inokedy_radsej druhy_raz_by druhykrat_by
      raz_a_dost raz_stacilo raz_stac viackrat_nie znovu_nie uz_nebudem uz_nepojdem uz_neprid uz_neobjed
      uz_nekup uz_tam_nejd uz_tam_nepojd uz_sem_nejd stratil_som strateny stratena stratene zmizol
      zmizlo zmizla zmizli neexistuje_aby mal_by_sa_zamysl mali_by_ste_sa mali_by_sa_han zamyslite
      zabudli_na_nas zabudli_na zabudli_mi zabudnut_na sluby$ slubuju_a
      slubili_a slubil_a slubovali slubuju_uz same_slub iba_slub reci_reci`,
    ],
    // Worry, loneliness, tiredness, failure.
    [
      -1,
      `obava$ obavy$ obavam_sa znepokoj nervozn nervozita nesvoj napat_ako stres$ stresu$ stresuj
      stresovan panika$ panikar panicky hroza_ist strach$ strachu$ strachom
      opusten osamel samota$ sama_na nikomu_nech nikto_mi_nepom
      zle_spim nespim nespavam bezsenn nevlad nemam_silu nemam_silu uz_nemozem
      uz_nemam_silu nema_zmysel nemam_chut nemam_naladu bez_nalad zla_nalada pod_psa nalada_pod
      smola$ smolu$ smoliar neuspech neuspesn neuspel
      prepadli prepadla prepadol nepodaril nepodareny nevydaren nevydaril nezvlad zlyh
      nefung nefunkc nejde$ nejdu$ nesiel$ nesla$ neslo$ nedalo_sa nenacit nedostal nevybav nevyries
      zamietl zamietn zamietol odmiet poskod rozbit zlomen zlomil praskl praskol prasknut
      puklo pukol pukla puknut vada$ vadu$ vady$ vadn zavad porucha$ poruchy$ poruchov kram$ kramy$ kramu$
      amater amaterizm nezauj strasne$ absurd neporiad cirkus$ spina$ spalen$ spaleny$ spalene$
      spam$ mafia$ manipulac tupy$ tupe$ bojim nebezpec opuch iskril v_haji
      prehrali_sme sme_prehrali zase_prehra zas_prehra prehra_ktor hned_po_zaruk tri_roky_nic lakomec
      lakomy lakomst nakrivo nejednozn rozpor_s nechut_do bez_nadsen bez_nadsenia bez_napadu bez_chuti_do vagn
      kurva$ plakal plakala vypadok vypadk otravil flak$ leniv lenivost spinav
      spinavy depres gumov gumove upomien chybaj nikto_nic fadn fadne priplatila
      priplatil_som spadlo$ negativ slubotechn`,
    ],

    // Blame: broken promises, bad goods, bad manners, deceit, anger, insult.
    [
      -2,
      `zly$ zla$ zle$ zlu$ zlej$ zleho$ zlym$ zlych$ zli$ zlo$ nespokoj sklam
      hnev$ hnevu$ nahnev rozhnev nastvan nastvat nastval stve$ stvu$ vytac vytocil vytocen zurim zuriv rozcul
      rozhorc pobur zhnusen znechut dopal
      nasrat nasran naserte nasere nasiera serie_ma serem jeduje jedovat_sa napalen nadrb
      nakrknut otraven otravuj otravny otravova nervy$ ide_na_nerv lezie_na_nerv lezu_na_nerv nerva$ drasa
      trpezlivost_dosl dosla_trpezliv dosla_mi_trpezl pretiekla pohar_pretiek
      mam_toho_plne plne_zuby mam_po_krk po_krk mame_po_krk lezie_krkom uz_mi_lezie uz_ma_nebav
      nebavi_ma uz_to_nebavi dost_bolo uz_stacilo kaslem_na kasle$ kaslu$ zvysoka_kasl pecu_na
      pece_na seru$ serie_na srat_na vykaslal nedoruc nedorazi nedoslo nedosla nedosiel nedosli`,
    ],
    // What never came and who never answered.
    [
      -2,
      `neprisiel neprichadza nikdy_neprisl neposlal
      neodoslali stratili_balik stratila_zasiel stratena_zasiel balik_nikde zasielka_nikde tovar_nikde
      vratil_sa_odosiel vratena_odosiel bez_zazvonen ani_nezazvon nezazvonil ani_nezavol nezavolal hodil_balik
      hodil_cez_plot hodili_cez_plot nereag neodpoved neodpis neozva
      neozyv nedviha nezdvih nekomunik nikto_neodp nikto_nezdv nikto_nedv nikto_nereag
      nikto_sa_neozv nikto_nekomun nula_komunik ziadna_odpoved ziadna_reakc ziadna_komunik
      ziadna_pomoc ziadny_kontakt ziadne_ospravedl ziadne_vysvetl ani_sa_neosprav ani_ospravedl ani_sorry
      bez_odpoved bez_reakc bez_odozvy bez_vysvetlen bez_ospravedl bez_slova bez_pozdravu ani_len ani_nepozdrav
      nedovolat nedovolas neda_dovolat neda_sa_dovol nevybavil nevyriesil neriesi nevrat
      nevyplat neuznal neuznan neuznava odmietaj odbil odbit odbavili_ma
      vyhovork vyhovara vyhovoril vyhovoru zvaluju_na hadzu_na hadze_na prehadzuj prehadzov
      posielaju_ma posielali_ma posielaju_od prepajaju prepajali zahmliev zavadza mlzi$ mlzia`,
    ],
    // Broken, worthless, money thrown away.
    [
      -2,
      `pokazen pokazi poskodil rozbil rozbitych rozpadl rozpadol rozpada znicil znicen
      roztrh odlep odlomil odlomen odtrhl odtrhnut odpadl
      odpadol poskriab doskriab otlcen dokrcen skriabanc skrabanc flaky$ zafulan chybn
      nekvalit smejd sunt$ sunty$ suntu$ srot$ srotu$ brak$ braku$ krapy$
      cinsk_kram cinsky_kram na_vyhoden na_smetisk do_smeti do_kosa_s
      vyhodene_peniaze vyhodil_peniaz vyhodila_peniaz vyhodene_von hodene_peniaze peniaze_von_oknom peniaze_v_tahu
      strata_casu stratil_cas stratila_cas strata_penaz skoda_penaz skoda_pen skoda_slov skoda_rec skoda_casu
      skoda_energ skoda_kazd skoda_kazdeho nestoji_za nestoji_to_za nestoji_ani nestalo_za za_tie_peniaze_nie
      nie_je_hodn nezasluzi nula_bodov nula_hviezd hviezdicku_lebo davam_jednu_hviezd ani_jednu_hviezd minus_hviezd
      za_trest ako_za_trest na_nic za_nic na_dve_veci na_porazenie na_zaplakan na_odstrel na_vrac na_hlavu_postav`,
    ],
    // People: unable, rude, haughty, mocking.
    [
      -2,
      `neprofes neochot neprijemn nemil neslusn nevychov neustretov nekompet neschop neserio
      nedbal lajdac lajdak fusk$ fuskari fuser babrac flakac
      amateri diletant neznalost nevie_poradit nevedel_poradit
      nevedela_poradit nevedeli_poradit nevedia_poradit drzy$ drza$ drze$ drzi_boli drzost drzo$ arogan
      povysen namysl nafukan nadut hrubo$ hrubian hrubost hulvat primitiv buran odporn odvrkl odsekl
      zvyskl zrevala zrevali nakrical kricala_na krical_na kricali_na vrieska zrugal zjazdil
      zosmiesn vysmiali_ma vysmial_sa vysmiev posmievaj posmech ponizil ponizen ponizuj urazil
      urazli urazaj urazan pohrda opovrhn ignor
      lahostaj bezohlad bezcitn bezcharakt bezocen bezocivost bezocivy sprost nadava$ nadaval nadavky vulgarn`,
    ],
    // Awful, shameful, stupid, senseless.
    [
      -2,
      `protivn otrasn strasn strasne_zle hrozne$ hrozny$ hroznym$
      hrozneho$ hroznej$ hroza$ hrozu$ des$ desiv desn prisern zufal
      zufam mizer biedn bieda$ ubohy$ ubohe$ uboha$ ubohost
      uboziak uboziac trapn trapas zahanb hanb$ hanba_vam hanbi$ hanbia
      hanbim hanbit hanbila hanebn nehanebn smiesn nehorazn skandal
      neprijatel neuveritelne_drz neslychan neakceptovat neospravedl absurdn absurdita
      nezmysel nezmysly blud$ bludy$ bludov hlupost hlup$ hlupy$ hlupi$ hlupa$ hlupe$ hlupak
      hlupaci blb$ blby$ blbe$ blba$ blbi$ blbost blbec blbci blbne blbo$ sibnut sialen
      pritiahnute_za bizar pofidern chaos$ chaosu$ chaotick bordel katastrof
      traged peklo$ pekla$ horor$ hororov nocna_mora ocistec$ kalvaria
      martyriu utrpen trpim trpeli_sme mucen divadlo_pre frask paskvil nechutn hnus smrdi smrad smrdel zapach
      puch$ puchne fuj$ fujj fujky fujha fujtajbl ble$ bleee bluah grc$ grcat zvraca vracala_cel skazen zkazen
      spinou zaspinen zaprasen zanedb plesn plesen hnil hnije
      zhnit zhnil cerv$ cervy$ cerviv svab$ svaby$ plostic vlasy_v chlpy_v
      po_zaruke_v_predaj po_expir nejedl nepozivateln nepouzit nechut$ bez_chuti nedalo_jest nedalo_sa_jest
      nedalo_zjest surove_maso surovy_vnutri ako_guma ako_podosva
      ako_z_plast ako_papier ako_kamen ako_slama ako_piesok kradn ukrad okrad vykrad`,
    ],
    // Deceit and theft, hatred, insults and vulgar words.
    [
      -2,
      `zlodej podvod podvadz podvies podviedol podviedli oklamal oklaman oklamat obalamut obabral odrb ojeb
      zodral zderstvo zdiern zdierac vydier vydrid podraz falosn faloch fejk$ fake$ klam
      luhar lzi nepravd prekrut zatajil zatajuj nalet nenaletiet nachytal nachytan scam$ skem$ skam$
      phishing spamuj sejdir gauner darebak darebac nicomn podliak podly$ mafian rozkrad korupcnici
      chamtiv nenazran hrabu_len pazravost neferov nefer$ nespravodl krivda$ krivdu$ protizakon zneuz
      manipul diskrim sikan vyhraz zastrasov zastrasuj rasis xenofob hejt$ hejter nenavist nenavidi neznasa zavist
      skodorad zlomysel zaludn zakern podlost idiot debil kreten imbecil magor pako$ truhlik$ hlupon tupec tupci
      kraviny$ kravina$ svina svinia svinstv svinsk prasaci hovado hovadi somarin somar$
      hajzl parchant mrcha$ mrchy$ cubka$ kurv dokurv skurv rit$ riti$ dopici pica$ picu$ pici$ picus kokot
      jebnut jebat jebo jebe$ jeban jebem dojeb zjeb pojeban vyjeb
      hovno hovna$ hovien posrat posran posrali dosrat dosral zasran zasraty zosral srac$ sracka
      sracky sraciek prd$ prdel$ doprdele do_prdele do_kelu zmrd chuj
      zlyhali_na_plnej na_plnej_ciar zruinov zmarili zmareny zmarena zmarene`,
    ],
    // Danger, threats, grief.
    [
      -2,
      `bojim_sa bojime_sa ohrozen ohrozuj ohrozil popalil popalen poleptan vyrazk_po vyhadzal alergicka_reak
      zacalo_hor vyhorel_nam zasah_elek zaluj podam_trestn podavam_trestn trestne_oznam
      obratim_sa_na obraciam_sa_na inspekcii_to inspekcia_to
      placem$ rozplakala_som_sa_z rozplakat revem_od zlomene_srdc uzkost zrutil zrutenie beznadej bezmocn bezmoc$
      strata_najbl zomrel_mi zomrela_mi zomrel_nam zomrela_nam odisiel_navzdy odisla_navzdy navzdy_zaspal
      uz_nie_je_s_nami umrel_mi umrela_mi chce_sa_mi_plak chce_sa_mi_rev do_placu je_mi_smut
      je_mi_luto je_nam_luto je_mi_ho_lut zlomilo_ma trapi$ trapim
      vyhodili_ma vyhodili_nas prepustili_ma prepustili_nas dali_mi_vypoved obisli_ma zradil zrada$
      odsudzuj odsudit neznesitel nezvladnutel
      neskutocny_bord hlava_mi_neber hlava_nepobera neber_mi_hlava rozum_zostava_st rozum_mi_stoj`,
    ],
    // Phrases: no sense, taken for fools, never again, stay away.
    [
      -2,
      `to_nema_hlavu nema_to_hlavu nema_hlavu ani_hlavu ani_patu v_21_storoci mate_to_v_hlav
      kto_to_vymysl to_snad_nie to_hadam_nie to_si_robite to_nemozu_mysl to_nemyslite_vazn
      robite_z_nas robia_z_nas robite_zo_mna za_hlupych za_blbych tahat_za_nos taha_za_nos tahaju_za_nos
      vodia_za_nos vodi_za_nos opit_rozkom opijaju_rozkom vesaju_bulik vesat_bulik
      nikdy_viac nikdy_viacej nikdy_uz uz_nikdy prvy_a_posledny prvy_a_poslednykrat prvykrat_a_posledn
      prvykrat_aj_posledn poslednykrat_som odchadzam_ku odchadzam_od odchadzame_od prechadzam_ku
      prechadzam_inam vypovedam_zmluv rusim_zmluv rusim_ucet zrusim_ucet odhlasujem_sa stracate_zakaz stratili_ste
      stratili_zakaz prisli_ste_o_zakaz ruky_prec ruky_prec_od dajte_si_pozor pozor_na_nich pozor_na_tuto
      pozor_na_podv pozor_na_tento varujem varujte vyhnite vyhnut_sa_ob vyhybajte oblukom$
      obidte obchadzajte neodporuc nekupuj nekupovat neobjedn
      nechodte_tam nechodte_tadial neverim neverte neverim_ani radsej_inde
      nedodrz po_termine neplnia neplni_slub nesplnene_slub nedrzia_slov
      stale_nic doteraz_nic stale_ticho ticho_po_pesine ani_tuk ani_slovo ani_ziadna ani_na_treti
      nikde_nikto peniaze_spat vratte_mi vratte_peniaze fuc$ v_tahu v_cudu v_keli je_v_pytli
      na_zaciatku_konca nekonecn hodina_nad vecne_problem vecne_zdraz
      horsie_nez horsie_ako horsia_ako horsi_ako od_desiatich_k z_blata z_bahna uplne_dno
      nula_z_desat slabe_na_tu nedopadlo_dobre negativna_skus odfla zmrvi zbabr zbodan skoncoval
      pokaslan neuplne_bal prazdna_krabic prazdny_obal
      je_dno cele_dno dno_dna osalil skoncila_v_nemoc skoncil_v_nemoc skoncili_v_nemoc skoncila_na_infuz
      skoncil_na_infuz skoncila_na_pohot skoncil_na_pohot skoncili_na_pohot bestia$ bestie$ picovin obabran
      zabudnite_na
      chybas_nam vesaju_buliky vysmech na_smiech pre_smiech zlocineck kolaborant vlastizrad zradca
      predajn_politik kupen_novin lokaj nebavi_ma_zivot neznesiem neviem_ich_vyst nemozem_vystat nemozem_ho_vystat
      neviem_vystat nemozem_uz_ani grcia zivot_na_nic
      nepride$ neprislo$ neprisla$ neprisli$ neprisiel$ neprofi$ dement$ dementi$ hnevat hnevam
      hneva$ strhli_mi_dva strhli_mi_viac mam_toho_dost`,
    ],

    // The worst.
    [
      -3,
      `najhors okradli_ma okradli_nas podvodnik podvodnic
      zlodeji$ zlodejina zlodejiny zlodejska_band banda_zlod banda_podvod banda_neschop banda_amat katastrofa$
      katastrofaln katastrofu$ tragicke_jedn tragicky_pristup otrasne$ otrasna_obsluh hanba$
      hanbite_sa skandalozn nechutnost hnusoba uz_nikdy_viac nikdy_viac_uz
      uz_nikdy_v_zivot nikdy_v_zivote_uz v_zivote_uz_ni do_smrti_nie viac_ani_kor ani_za_svet ani_za_nic_na_svet
      ani_za_boh za_ziadne_peniaze za_ziadnu_cenu ani_zadarmo ani_nepriatel ani_najvacsiemu_nepr ani_psovi
      ani_psa_by ani_prasa_by obrovske_sklam velke_sklaman najvacsie_sklam trpke_sklam absolutne_sklam totalne_sklam
      absolutne_nefung vobec_neodporuc nikomu_neodporuc vsetkym_neodporuc rozhodne_neodporuc urcite_neodporuc
      neodporucam_nikom neodporucam_ani absolutne_neodporuc dorazne_neodporuc dakujem_neprosim
      cista_zlodej vydriduchov smejdi$ banda_vydrid totalny_odpad totalne_dno totalna_katastr uplna_katastr
      totalny_bordel totalny_chaos nezazil_som_hors nezazila_som_hors horsie_som_nezaz horsiu_som_nezaz
      horsi_som_nezaz horsie_uz_byt hrozny_zazit hrozna_skusen otrasna_skusen strasna_skusen v_zivote_som_nevidel
      chodte_do_pekla do_pekla_s_vami zhorte_v chcipni skapte skapat_by drzte_hubu
      drz_hubu drz_piskot zavri_hubu zavrite_hubu chod_do_rit chodte_do_rit chod_do_pic chodte_vsetci_do
      chod_do_prd vyliz_mi vylizte pojebanci skurvenci kurvy_zlod hajzli_zlod
      najvacsi_podvod jeden_velky_podvod cisty_podvod obycajny_podvod
      vrchol_drzost vrchol_arog vrchol_vsetk vrchol_nehoraz absolutny_vrchol bezprecedentn
      nenavidim_vas nenavidim_tento odporni_ludia hnusni_ludia na_pranier fasist`,
    ],
  ],
  negators: `nie neni nebol nebola nebolo neboli niesom niesu nieje nebude nebudu nikdy ziadny ziadna ziadne ziadnu
    ziadneho ziadnej ziadnych ani bez nemam nemas nema nemame nemate nemaju nemal nemala nemali nemozem
    nemoze nemozeme nemozu nikto nikomu nijako nijaky nijaka nijake niet`,
  negatingPrefix: 'ne',
  intensifiers: `velmi velice velmo moc strasne fakt naozaj uplne totalne naprosto absolutne vazne krajne mimoriadne
    neskutocne tak taky taka take hrozne desne fest extremne maximalne nesmierne neuveritelne ohromne
    obrovsky nadmieru vysoko hlboko skutocne ozaj vskutku riadne poriadne brutalne mega ultra kurevsky
    sakramentsky zatracene prekliate setsakra nehorazne sialene stopercentne jednoznacne neobycajne
    vynimocne zvlast obzvlast nanajvys prilis privelmi prehnane pekelne bars vubec strasisne hyper super
    fantasticky neslychane bohovsky nenormalne dost`,
  diminishers: `trochu trosku troska celkom mierne relativne pomerne lahko vcelku nejako mozno asi hadam skoro takmer
    ciastocne akosi viacmenej zhruba priblizne okrajovo obcas niekedy zriedka jemne malicko kusok akurat`,
  contrast: 'ale avsak vsak lenze napriek bohuzial zial nanestastie ibaze',
  ironic: `dakujem_za_nic vdaka_za_nic dik_za_nic diky_za_nic no_super no_skvele no_parada no_krasa no_vyborne
    no_perfektne no_uzasne no_vynikajuco no_gratulujem gratulujem_k_nicom gratulujem_vam_k_tomu
    gratulujem_ku_krad klobuk_dole_za_to_ako klobuk_dole_pred_takou dakujem_pekne_za_nic
    pekne_dakujem_za_nic pekne_vam_dakujem_za_nic dakujem_za_pokazen dakujem_za_zniceny
    dakujem_za_zniceny_den dakujem_za_zbytocn dakujem_za_premarn dakujem_za_stratu vdaka_za_pokazen
    vdaka_za_zniceny to_ste_sa_vyznamenali pekny_bordel pekna_hanba pekne_svinstvo krasny_bordel
    pekny_podvod pekna_zlodejina super_bordel skvela_hanba vraj_super vraj_kvalita vraj_kvalitny
    vraj_profesional vraj_servis vraj_rychle vraj_expres vraj_spolahliv vraj_najlepsi vraj_akcia
    vraj_inovac vraj_luxus vraj_nadstand tomu_hovorim_servis tomu_hovorim_sluzba tomu_sa_povie_servis
    tomu_sa_povie_kvalita to_je_mi_servis to_je_mi_kvalita to_je_mi_pekna to_je_mi_parada
    samozrejme_ze_neprisl samozrejme_nefung samozrejme_nejde
    samozrejme_neprisl zasluzite_si_medailu dajte_si_medailu vtip_roka svetova_uroven_sluz
    sluzby_na_urovni_pravek za_vlastne_peniaze_este za_moje_peniaze_este nadhera_cakat
    radost_cakat radost_nakupovat_ked uz_len_to_mi_chybalo este_to_mi_chybalo to_nam_tak_chybalo
    to_mi_tak_chybalo presne_toto_nam_chybalo nech_zije_byrokr nech_zije_slovensk slovensko_v_kocke
    vitajte_na_slovensku vitaj_na_slovensku`,
};
