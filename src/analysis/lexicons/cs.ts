import type { Lexicon } from './lexicon.ts';

/** Czech words of feeling, written without diacritics; `$` ends a whole word, `_` joins words. */
export const cs: Lexicon = {
  scored: [
    // Neutral though they look like feeling: greetings, politeness, facts of trade, terms.
    [
      0,
      `dobry_den dobre_den dobreho_dne dobre_rano dobry_vecer dobre_odpoledne dobrou_noc dobre_dopoledne dobrou_chut
      hezky_den hezky_vecer hezky_vikend hezky_zbytek hezke_dopoledne hezke_odpoledne hezke_rano hezky_tyden
      pekny_den pekny_vecer pekny_vikend pekne_odpoledne pekne_rano prijemny_den prijemny_vecer prijemne_odpoledne
      krasny_den krasny_vecer krasny_vikend preji_hezk preji_pekn preji_prijemn preji_krasn pekne_svatky hezke_svatky
      predem_dekuj predem_diky dekuji_predem dekuju_predem diky_predem predem_moc_dekuj predem_vam_dekuj
      dekuji_za_odpoved dekuju_za_odpoved diky_za_odpoved dekuji_za_informac dekuju_za_informac diky_za_informac
      dekuji_za_vyjadreni dekuji_za_kontrolu dekuji_za_zpravu dekuji_za_pochopeni dekujeme_za_pochopeni
      dekuji_za_radu diky_za_radu dekuju_za_radu dekuji_s_pozdravem dekuji_a_preji diky_tomu diky_nemu diky_nim
      diky_ktere diky_kteremu v_dobre_vire dobra_vule dobre_tak
      rada_bych rad_bych radi_bychom rada_by rad_by rada_vedela rad_vedel mela_bych_rada mel_bych_rad radi_by
      vazeni$ vazena$ vazeny$ vazne_nevim milan milana$ milanov milenc milenk milion miliard militar
      radek$ radka$ radky$ radku$ radko$ radni$ radnice radnici slevnen
      prosim$ prosil prosila ano$ jo$ ok$ oki$ okay$ jasne$ urcite$ ahoj$ chci$ chtel$ chtela$ zdarma$ akce$
      novink novinka$ sleva$ slevu$ slevy$ darek darky vanoc vikend dovolen prazdnin dekor oslava oslavu oslavy
      reklam reklamac vratit$ vratka vratky vratku vraceni$ vracen storno stornovat zrusit$ zruseni$ cekam$ ceka$ cekat$
      fronta$ fronty$ frontu$ hodiny$ tydny$ mesice$ maly$ mala$ stare$ starsi$ malo$ pozde$ proc$ porad$
      konecny$ konecna$ konecne_cislo konecny_stav
      voln$ volny$ volne$ volna$ volno$ cisty_zisk ciste_jmeni cista_mzda cista_hmotnost
      snim$ snime$ snimek snimk presnid presny_cas presna_adresa presne_tak presne_cislo
      bezpecnostn bezpecnost bezpecak vzorovy_dopis vzorova_smlouva spravna_odpoved spravne_odpovedi spravni$
      slusny_den hodnot hodnoc hodnik hodonin hodina hodin$ hodinov modernizac profil profilov profilu$
      super_benzin topol topola topinka topinky topit topi$ topeni topic topin
      bomba_u pokojsk rajce rajcat rajska_omacka rajskou_omacku
      kouzelnik kouzelnic hvezdna_obloha hvezdar hvezdicka
      ztraty_a_nalezy valka_s trest_smrti umrtnost umrti$ trestny_cin smrtelna_nehoda
      pohreb$ problemat neni_problem neni_to_problem bez_dph bez_cukru
      nevim_jestli nevim_zda nevim_kde nevim_jak nevim_kdy nevim_kter nevim_co nevim$
      nejde_o_penize nejde_mi_o neslo_by neslo_by_to chybi_mi_uz_jen chybi$ chybej chybeji$
      spatny_odkaz opacn prazdninov prazdny_radek prazdna_krabice_na slabik slaboprou
      sladkovod sladko$ hrubomz hruba_mzda hruba_mouka hrubou_mouku hrube_mouky
      tvrdy_disk tvrdeho_disku tvrdy_syr tvrda_voda sucho_v such$ studena_voda studena_fronta
      studena_valka studena_kuchyne vlhkost slanin vlasec padesat
      padl$ padel$ pokuta$ poplatek$ poplatky$ zalozen zalozn dluh$ dluhu$ bolestne
      zvlastni_nabidka zvlastni_vydani zvlast$ zvlastni_cislo
      vada$ vady$ vad$ strachov hnusta hnizd umrit_smichy umru_smichy brecim_smichy brecela_smichy
      slzy_smich slzy_stesti strasne_moc hrozne_moc desne_moc
      blbnout blbneme blbli blokov seka_travu sekacka sekack sekan
      prdelka kravat kravsk drzak drzim drzet drzi_palce drzav drzitel
      drzeni drzka drzkov sprostredk lezet lezi$ lezel lezela lezeni lezec kladiv
      chlupac chlupat$ vlasy$ vlasu$ srot$ cerven cervn cervenec cervence cervenc
      odpad$ odpadu$ odpady odpadk odpadl odpadn cert$ certa$ certi$
      zalob zalobc zalobk zalovan utocnik
      konkurz konkurzn likvidac likvidator bankrot insolven exekuce exekutor inflac krize$ krizi$ stavka$ stavky$ epidemi
      paradox paradont paradent paradigm paradajk peckovin hvezdnat klenotnic zachranar zachrank zachrann zachranny ochotnik ochotnic srdecni$ srdecniho srdecnim srdecnice pohotovost
      rychlik rychlost$ rychlosti$ rychlostn rychlovar rychlobrus rychlotest rychlokurz bystric chytrak chytrac sympatizant stedry_den stedreho_dne stedrovec pohlednic pevnin pevnost vydrzet vydrzim prakticky$ praktikant praktik$ praxe
      vyhodi vyhodnoc vyhodnot usporad uspory$ uspor$ vyplata$ vyplatu$ vyplaty$ vyplate$ vyplatn uspechan doporucene$ doporucenym doporucenou doporucite doporucte$ doporucis doporuci$ doporucil_by doporucila_by zdrzenliv hruba_stavba hrube_stavby
      povyseni$ povysen$ povysena$ protivnik protivitr manipulacn manipulace_s osidl hroznov vytocit vytocte bulimi svinov svinut katastr katastralni zlomek zlomk zlomenin nedoslych promoce promoci zabavni$ zabavnim zabavniho superb$ prima$ originaln zajimavost zajimavosti
      novy$ nova$ nove$ noveho$ novou$ novych$ nejnovej fotk fotka fotky fotek normaln podpora$ podporu$ podpory$ podpore$ video videa presne$ presny$ presna$ student studenty hlad$ hladin moderator moderuj festival koncert zrusen strateg drogeri pozaruc zaruc tunel krizov
      havar vybuch rakovin zranen zraneni utok$ utoku$ utokem smrt$ smrti$ smrti obet$ obeti hrozi$ hrozb vrazd svetov odpada$ oslav uhynul mrtvic mrtv priplat poplatk pokut teror umrel$ umrela$ umrt podrazk neuveriteln chyba$ chyby$ chybu$ chyb$ chybe$ studena_cest dorazil$ dorazila$ dorazilo$
      zaujal_bych jednoducha_otazka vazene vazena_pani milujte sirok cestne_prohlas cestne_misto cerstve_zpravy slaby_proud slaby_vitr slaby_dest slabeho_proud zlaty_fond zlaty_prsten zlaty_slavik zlata_praha zlata_koruna stastne_a_vesel stastny_novy stastnou_cestu stastne_svatky
      spatne_slys spatne_vid strasidel
      cist$ vtip$ rajska$ rajsky_dvur rajska_zahrada vydrz vydrzi$ utocist dan_z vyhraj vyhraje$ vyhraju$ krasobrus lepidl lepenk peckovic
      valka$ valky$ valce$ virus$ viru$ virov nehoda$ nehody$ nehodu$ havarie$ pozar$ povodne povodni zemetres uraz$ urazu$`,
    ],
    // Strong praise.
    [
      3,
      `skvel vynikaj vyborn vyborne perfekt perfektn uzasn uzasny uzasne uzasnej fantast fantasticky bozsk$ bozsky bozska bozske bozi$ dokonal dokonalost
      parad parada$ parady$ super$ supr$ suprov suprovy superov nadhern nadhera nadheru bezchybn bezvadn nejleps nejlepsi uchvat uchvacen
      vzorov$ vzorny$ vzorne$ mistrovsk genial genialn fenomenal spickov spicka$ spicku$ luxus luxusn excelent excelentn brilant briliantn
      bomba$ bombov bombasticky pecka$ peckov pecku$ peckovni top$ topov topovy topka$ miluj milujeme milujem zbozn zboznuj milack milacek milacku zlatick srdcov srdcovk
      nadsen nadsenim nadchnul nadchl nadchla nadchlo jednicka$ jednicku$ jednickov predcil predcila predcilo predcili
      lahudk lahodn lahoda$ delikat delikates famozn bravo$ bravurn hvezdn prekrasn rozkosn kouzeln wow$ jupi$ jupii$ hura$ juchu$ juhu$ huraa$ jooo$
      nejuzas nadcasov neprekonateln nezapomenuteln buzick fantazie$ fantazii$ snov$ snova$ snove$ snovy$ snovou$ uzasnak
      okouz okouzl okouzlen ohromil ohromila ohromilo oslnil oslnila oslniv ohromujic ohromne_moc dechberouc strhujic velkolep impozant majstrstyk
      epick legendarn majestat nedostizn nepremozitel neporaziteln bezkonkurencn unikatn vyjimecn prvotridn
      balzam$ pohadka$ pohadkov zazrak zazracn zazraky poklad$ poklady$ perla$ perlicka$ klenot skvost drahokam
      naprosta_spick hustej$ husty$ husta$ hustokrut megasuper megahustej mega$
      extaz euforie$ euforick stestim nejstastnejs blazenost rozplyv rozplyn zasnu$ uzasl uzasle vytresten`,
    ],
    [
      3,
      `super_jednani jedna_basen dekuji_moc moc_dekuji moc_diky diky_moc dekuju_moc moc_dekuju dekuju_mnohokrat mnohokrat_dekuj tisicere_dik
      tisickrat_dekuj srdecne_dekuj z_celeho_srdce vrele_doporuc rozhodne_doporuc vsem_doporuc maximalne_spokoj maximalni_spokoj nadmiru_spokoj
      klobouk_dolu klobouk_dolu_pred klobouk_pred klobouky_dolu palec_nahoru palce_nahoru oba_palce nemam_co_vytknout nelze_nic_vytknout neni_co_vytknout nic_bych_nevytk
      velka_pochvala obrovska_pochvala zaslouzi_pochval zaslouzi_medail zaslouzi_metal na_jednicku jednicka_s_hvezd na_vybornou na_jedna_minus jednickou_s_hvezd
      bez_nejmensi bez_jedine_chyb bez_jedineho_problem bez_chybick bez_sebemens nad_ocekavani predci_ocekavani predcilo_ocekavani predcilo_me predcilo_nase
      nemuzu_si_vynachvalit nemohu_si_vynachvalit vynachval naprosta_spokojenost plny_pocet dokonce_zdarma plna_spokojenost absolutni_spokoj stoprocentni_spokoj sto_procent_spokoj
      to_nejlepsi neni_nad lepsi_nez_jsem lepsi_nez_na nejlepsi_na_svete nejlepsi_v_okoli siroko_daleko_nejl nema_konkurenci nema_chybu nema_chyby
      splneny_sen splnil_se_mi splnil_mi_sen sen_se_mi jako_v_raji jako_z_pohadk jak_v_pohadce jako_ve_sn raj_na_zemi v_sedmem_nebi sedme_nebe
      zachranili_nam zachranil_mi zachranila_mi zachranili_mi zachranila_nam andel_straz je_andel jste_andel jsi_andel jsi_zlat jste_zlat jste_bajec jsi_poklad
      jste_nejlepsi jsi_nejlepsi jste_skvel jsi_skvel jste_super jsi_super jste_uzasn jsi_uzasn jste_poklad jste_jednick jsi_jednick jste_borci jsi_borec jste_frajer
      miluju_to miluju_vas miluju_te miluju_jejich zamilovala_jsem zamiloval_jsem nedam_dopustit nemuzu_se_nabazit nemohu_se_nabazit nemuzu_se_odtrhnout
      k_sezrani k_nezaplac ke_snedeni_krasn brecela_stestim brecel_stestim brecim_stestim skacu_radosti skakala_radosti
      vyssi_liga prvni_liga_obsl jina_liga svetova_uroven na_nejvyssi_urovni spickova_uroven vyssi_level jako_kral jako_kralovn jak_kralovna
      obrovska_radost velka_radost obrovske_diky velke_diky velky_dik velky_respekt obrovsky_respekt hluboka_poklona patri_jim_dik patri_mu_dik hluboce_klan
      trefa_do_cerneho strefili_se_do kazdou_korunu_stoj stoji_za_kazdou stalo_za_kazdou nelituju_ani nelituji_ani za_vsechny_penize za_malo_penez_hodne
      koupila_bych_znovu koupil_bych_znovu urcite_se_vratime urcite_se_vratim radi_se_vratime rada_se_vratim rad_se_vratim vratime_se_rad`,
    ],
    // Praise: people and their ways.
    [
      2,
      `neskutecne_dobr domaci_chut ochotn ochota ochotu ochoty ochotou vstricn vstricnost vlidn vlidnost usmevav usmev usmevem usmivaj usmala usmeva laskav laskavost mily$ mile$ mila$ milym$ milou$ milej milejs milacci
      privetiv srdecn srdecne srdecnost trpeliv trpelivost pozorny pozorna pozorne empatick empati lidsky_pristup lidskost slusn slusnost slusnak
      zdvoril galantn gentleman dzentlmen uctiv uslech poctiv poctive poctivost cestn$ cestny$ cestna$ cestne$ spravedliv fer$ ferov ferovy ferovka
      profesional profesionalit profik profi$ profici kompetentn odborny_pristup fundovan peclive pecliv peclivost dukladn dukladne puntickar svedomit zodpovedn spolehliv spolehlivost
      komunikativn flexibil flexibiln pruzn hbit rychl rychle rychly rychlost_dod bleskov bleskove svizn svizne operativn
      sikovn sikovna sikulk sikul schopny$ schopna$ schopni$ chytr chytry moudr bystr humorn zabavn zabava$ zabavi zabavil pobavil pobavila pobavilo rozesmal rozesmala rozesmeje zasmal zasmala zasmali smavy
      sympat sympatak sympatick pratelsk priatelsk kamaradsk roztomil rozmil krasav hezoun fesak fesand borec borci borka frajer$ frajeri$ frajerka makac makaci klasna kanonni
      hrdina$ hrdinka hrdinove hrdinsk statec obetav obetavost nezistn stedr stedry velkorys dobrak dobraci dobrosrdec zlato$ zlatko zlaty_clovek zlatej_clovek zlata_pani
      zlata_zena zlate_deti zlatej$ slunick andelsk hodny$ hodna$ hodni$ hodne_dite hodnej$ hodnou$ hodneho$ serizn seriozn korektn rozumn rozumny vnimav nadan talentovan talent$`,
    ],
    // Praise: things, food, places, work done.
    [
      2,
      `dobr$ dobry$ dobra$ dobre$ dobreho$ dobrem$ dobrou$ dobrych$ dobrymi$ dobri$ dobrej$ dobrymu$ dobrejm$ dobrucky dobroucky lepsi$ lepe$ lip$ nejlip nejlepe
      prakticka prakticke vyhoda vyhodu vyhody vyhodn usporn vyplatil vyplatilo vyplati_se libi$ libi_moc kvalitn kvalita_vybor kvalitka krasn krasna krasne krasa$ krasu$ krasy$ hezk hezc hezke hezky_udel hezouck pekn peckn peknej peknejs puvabn pohledn utuln utulno malebn romantick idylick idyla$ elegant elegantn
      stylov vkusn slusiv sedi_perfektne sedi_skvele sedi_jak_ulit sedi_jako_ulit padne_jako padnou_jak lichot napadit kreativn tvoriv vymakan vychytan vychytavk vyladen propracovan promyslen
      chutn chutne chutna$ chutnal chutnala chutnalo chutnaji chutovka pochutnal pochutnala pochutnali pochutin dobrut dobrutk mnam$ mnamk mnamka njam$ mlask$ labuznick stavnat krehouc krehky_jak krupav krupouc
      nadychan vlacn vonav vonava voni$ vonela$ vonelo$ cerstv cerstve cerstvouck poctiva_porce poctive_porc sytiv jemn jemny jemnouck mekk$ mekouc mekoucke mekouck hebk hrejiv prijemn prijemne prijemnej
      pohodln pohodlne pohodli$ komfort$ komfortn prostorn cisto$ cisty$ cista$ ciste$ cistouck cistota_vsude upraven udrzovan klidne_misto klidne_prostred prijemne_prostred prijemna_obsluha mila_obsluha
      pevn pevny odoln vydrzela bytelny poradn$ poradny$ poradna$ poradne$ fungujici fungovalo jede_jak slape_jak bezi_jak bezproblem prehledn jednoduch jednoduse intuitivn chytre_resen
      modern$ uzitecn prinosn inspirativn inspiruj inspirac poucn obohac obohatil prinosna napinav strhl$ strhla$ dojemn dojat dojala dojalo dojali mrazive_dobr povzbud povzbudil motivuj uklidnil uklidnila
      vyhodne levn levne levnejs usetril usetrila usetrili usetri rozumna_cena rozumne_ceny ceny_rozumn dobre_ceny dostupne_ceny fer_cena super_cena skvela_cena pekna_cena
      osvedcil osvedcen osvedcila nezklamal nezklamala nezklamali nezklamou nezklame povedl povedla povedlo povedli povedena povedeny vydareny vydaren vydarila zdaril zdarila zdarily zdarile prevyst vyvedl_se vyvedlo
      uzdrav uzdravil zabral$ zabrala$ zabralo$ zabira$ pomaha$ pomaha_mi ulevi ulevil ulevilo uleva$ ulevu$ zlepsen zlepsil zlepsila zlepsuj vylepsen pomohl pomohla pomohli pomohlo pomoh$ poradil poradila poradili vyresen vyresi vyresil vyresila vyresili vyreseno zachran zachranil zachranen opraveno$ opravili_rychle`,
    ],
    // Praise: what the writer feels and says.
    [
      2,
      `spokoj spokojen spokojena spokojeni spokojenost pochval pochvala pochvalu pochvalit chvalim$ chval$ chvali$ chvalila chvalit podekov podekovat podekovani dikes$ dikec dikyyy dikuju
      doporuc doporucuj doporucuji doporucuju doporucit doporuceni ocenuj ocenuji oceni ocenil ocenila vdecn vdecny vdecnost vazim$ vazime$ vazim_si obdivuj obdiv obdivuji obdivuhod smekam smekame klanim klanime poklona$ respekt$ respekt_pred gratul gratuluj gratulac gratuluju blahopr blahopreji
      radost radosti radostn raduj raduji radujem tesi$ tesi_me tesim tesime tesila potes potesil potesila potesilo potesen potesi prekvapi$ prekvapil_me prijemne_prekvap mile_prekvap milym_prekvap stesti stestik stastn stastny stastna stastni stastne blahodar
      nadej pohod pohoda$ pohodu$ pohodov pohodick pohodicka relax$ odpocinul uzil uzila uzili uzijem uzijte uzivam_si uzivame_si uzij$ vychutn vychutnal kochal kocham bavi$ bavilo$ bavil$ libil libila libilo libi_se zalib zalibil oblib oblibil oblibila oblibenej favorit$
      nejradsi nejradeji neuveritelne_stas zamilov zamiloval zamilovala laskou$ ulovil ulovila ukoristil trefa$ trefili trefil_jste trefne trefny vytrefen nadherne_tref fandim fandime drzim_palce drzime_palce drz_se drzim_ti drzim_vam palce_drz
      vyhra$ vyhru_mam vitez$ vitezstvi$ vitezim zvitez uspech uspechu uspesn uspel uspela usp$ dokazal_to dokazala_to dala_jsem_to dal_jsem_to postup_do_fin hrdy$ hrda$ hrdi$ hrdost pysny$ pysna$ pysni$ nase_pych
      duverovat duvera$ duveryhod verim_jim veriim bezpeci$ bezpecn$ bezpecne$ prosper preji_vam preji_vsem preju_vam srdicko srdicka srdicku srdce_pras lasko$ laska$ lasko_moj pusu$ pusa$ pusinky objimam objimame zulib
      fajn$ fajnov fajne$ primov bezva$ bezvad bajecn bajo$ bajecko$ cool$ coolov krutopris krutoprisn vymazlen vymazlil vysperkovan vypiplan naslapan senzac senzacn bozskej kulervouc ujety_dobr uzas$
      tleskam tleskame aplaus$ potlesk ovace$ standing_ovat hip_hip juch$ ejchuchu husina$ husi_kuz genialit laska_na_prvni prava_laska krasavic krasavec vyfintit slusi$ slusi_ti slusi_vam zavidim_v_dobr krasna_prace dobra_prace`,
    ],
    // Praise in phrases.
    [
      2,
      `v_poradku v_naprostem_poradku v_pohode v_pohodicce stoji_za_to stalo_to_za stalo_za_to stoji_za_navst stoji_za_hrich bez_vyhrad bez_problemu bez_jakychkoliv_problem bez_potizi bez_zavad bez_komplik bez_reci bez_zbytecn
      rychle_dodani rychle_vyriz vse_ok vse_v_poradku vsechno_v_poradku vsechno_ok bez_ztraty_kyticky jak_ma_byt jak_ma_vypadat tak_ma_vypadat takhle_to_ma takhle_si_predstav tak_si_predstav jak_si_predstav presne_podle_popis presne_jak
      nemuzu_si_stezovat nemohu_si_stezovat nestezuju_si nestezuji_si neni_si_na_co nemam_si_na_co nemame_si_na neni_co_resit_vse zadny_problem_vse nic_nam_nechybelo nic_nechybelo nechybelo_nic nic_neschaz nebylo_co_zkaz
      neni_spatn neni_to_spatn neni_vubec_spatn vubec_ne_spatn neni_marn neni_to_marn neni_k_zahozeni nejsou_k_zahozeni nebylo_spatn vubec_nebyl_spatn nebyl_spatn
      jen_tak_dal jen_houst vic_takov vice_takov kez_by_vic kez_by_takov takovych_lidi_vic takovych_vic malo_takov uz_jen_tady uz_jedine uz_jen_u_vas priste_znovu priste_zase_u znovu_objedn opet_objedn urcite_objednam urcite_prijd urcite_zase urcite_znovu
      mam_radost mame_radost mel_radost mela_radost udelalo_radost udelal_radost udelala_radost udelali_radost plna_radosti samou_radosti velmi_prijemn moc_hezk moc_pekn moc_prijemn moc_dobr moc_chutn moc_mil moc_krasn moc_libi
      to_potesi to_me_tesi to_se_povedlo to_se_vam_povedlo dobry_napad skvely_napad super_napad dobry_tip dobra_volba dobra_koupe dobry_nakup dobry_pomer pomer_cena skvely_pomer vyborny_pomer nejlepsi_volba
      padla_vhod prislo_vhod prisla_vhod jak_na_zavolan jak_dudek spim_jak spinka_jak jak_po_masle jde_jako_po slape_jako_hod slape_jak_hod jako_hodinky jak_vino_zraje hlavu_vzhuru bude_lip drzite_slovo drzi_slovo dodrzeli_slovo jede_jako
      usmev_na_tvari usmev_na_rtech vykouzlil_usmev vykouzlila_usmev vykouzli_usmev usmev_od_ucha od_ucha_k zahrelo_u_srd zahralo_u_srd zahreje_u_srd hreje_u_srd u_srdce_zahr u_srdicka kamen_ze_srdce spadl_mi_kamen spadl_kamen
      palec_hore palce_hore dva_palce velke_plus obrovske_plus velky_plus za_me_super za_me_top za_me_luxus za_me_jednick za_me_skvel za_me_bomba za_me_dobry za_me_spoko za_me_palec za_me_ano pet_hvezd pet_hvezdic 5_hvezd 5_hvezdic 10_z_10 10_10 5_z_5 5_5 sto_bodu
      maji_muj_obdiv mate_muj_obdiv mas_muj_obdiv maji_muj_respekt mate_u_me_bod mas_u_me u_me_bod plusove_body zlate_rucick zlate_ruce ma_srdce na_spravnem_mist srdce_na_dlani na_rukou_nos s_usmevem s_laskou_udel s_chuti_na s_radosti
      vyslo_nam vysli_vstric vysla_vstric vysel_vstric vychazi_vstric vychazeji_vstric vyjit_vstric vstric_jak nad_ramec neco_navic_prid jeste_neco_navic prijemna_zmena konecne_nekdo konecne_slusn konecne_porad konecne_neco konecne_doma konecne_funguje
      podekovani_patri dik_patri diky_patri patri_dik patri_velke velice_dekuj velmi_dekuj jeste_jednou_dekuj jeste_jednou_diky dekuji_za_ochot dekuju_za_ochot dekuji_za_skvel dekuji_za_rychl dekuju_za_rychl diky_za_rychl diky_za_ochot dekuji_za_prijemn dekuji_za_krasn dekujeme_za_krasn dekuji_za_trpeliv dekuji_vam_za dekuju_vam_za dekujeme_vam dekuju_ti diky_ti dekuji_ti diky_vam`,
    ],
    // Mild good words.
    [
      1,
      `dekuj dekuji dekuju dekujem dekujeme diky$ dik$ rad$ rada$ radi$ pekne$ vtipn vtip_se_poved vyhral vyhrala vyhrali vyhraly zaplatpanbuh vydrzel usmal usmali prima_den
      ujde$ ujde_to ujde_to_dobr zit_se_da dost_dobr bude_dobr bude_fajn tesim_se mam_rada mam_rad mame_radi rad_se treti_nakup nakupuji_pravidelne pravidelny_zakaz verny_zakaz verna_zakaz
      snadn snadne snadno zajimav zajimavost_dne uspokoj uspokojiv solidn solidni solidne slusne slusnej dostacuj dostatecn splnil$ splnila$ splnilo$ splnuj splnuje doslo_v_poradku prislo_v_poradku prisla_v_poradku prisel_v_poradku
      vcas$ vcasn dodrzel dodrzela dodrzeli dodrzuj stihl$ stihli$ stihlo$ konecne$ podpor_me vyhovuj vyhovuje vyhovovalo hodil_se sedi$ sedla_mi sedne$ prilehav palce$ slibn slibny perspektiv nadejn optimis optimist pozitivni_zkus pozitivni_dojem
      prijemno libiv milounk hezounk ocenen rajsky$ rajske$ poutav pestr bohat_vyber velky_vyber siroky_vyber velke_porce velka_porce stihli_jsme_to naprosto_ok bylo_ok vse_sedi snazi$ snazi_se snazil_se snazili_se snazila_se vitany
      humor$ smich$ smichu$ smejem smeju smejeme chechtam chichot pobav rozveselil veselo$ vesely$ vesele$ vesela$ veseli$ legrace$ legracni sranda$ srandov usmevn usmevne vtipkuj spravne$ spravny$ spravna$
      mnau$ slava_bohu diky_bohu stesti_ze nastesti diky_bohuze aspon_neco_dobr uznani vyznamen pokrok zlepsuje_se uz_je_lepsi je_to_lepsi lepsi_nez
      povzbuzen blahobyt uhladen napravi napravili omluvili_se omluva_prisla omluvou_i vratili_penize penize_vratili vratili_mi_penize penize_jsou_zpet penize_zpatky_do vymenili_bez vymenili_za_nov vymenil_mi uznali uznana$ uznali_bez`,
    ],
    // Mildly bad: inconvenience, doubt, sadness.
    [
      -1,
      `kurva$ prdel$ prdele$ sakra$ ksakru$ krucinal krucifix hergot doprdele dohaje dohajzlu dopici brecim brecel brecela brecet place$ placu$ slzy$ smutn zla$ depres sikan nebezpec nebezpecn vadn nevhodn
      nesviti$ nehreje$ nechladi$ netopi$ nemrazi$ nehraje$ nedrzi$ odlepil odlepila odlepilo zasek zasekl zasekla zaseknul nenacte nenacita neotevre nestahne neodesle neprihlasi nepripoji neuplny neuplna nenabiji nezapne nezapina neukazuj nezobraz nevypne
      nejde$ nejdou$ neslo$ neodpovida_popis nesouhlasi_s_popis neprijemny_pocit ani_omylem zmizel zmizela zmizelo zmizely chybel chybela chybelo chybely porucha$ poruchy$ poruchu$ zavad spadl spadla spadlo bohuzel$ skoda$ skoda_ze skodi$ skodlive nuceny nucen nuti$ nuti_me nuti_nas promrh lito$ litost lituj lituji litoval mrzi$ mrzi_me mrzelo mrzut mrzute smutny smutno smutne smutek unaven unavn unava$ vycerp vycerpan vycerpav
      tezko_rict tezko_uver komplik komplikac komplikovan zmatecn zmaten zmatene nejasn neprehledn nesrozumit zbytec zbytecn zdlouhav nudn nudny nuda$ nudi$ nudil nudila nudili otravne_dlou monoton jednotvar
      pomal pomale pomalu_jak pomaly pomalejs hlemyzd sneci drah$ drahe$ drazs drahot drahota predraz zdraz zdrazil zdrazili zdrazuj zdrazen zdrazov navysili navyseni prirazk zaplat_navic zpozd zpozden zpozdeni zdrzen pozde_dor
      slab slabs slabsi slabota$ slaby_vykon horsi$ horsich$ horsim$ hure$ hur$ horsi_nez nic_moc prumern prumer$ podprum podprumern nevyrazn nemastn neslan$ nezazivn neosob odtazit strohe odmeren plane_slib
      divn divny divne podivn pochybn pochybnost podezrel nejistot nedostatek nedostatk nedostat nestih nestihl nestiha nepovedl nepovedlo nepodari nepodaril nezdaril nesedi nehodi nehodi_se nedokaz nepomoh nepomohl nepomohla nepomohlo nevyhov nevyhovuj
      nevim_proc nepochop nepochopil neuspel neuspech prohral prohra$ prohrali prohru stezuj stezov stezovat stiznost urgenc urgov urgoval urguji urguju upomink trable$ trabl$ neprijemnost nepohodl
      preplnen precpan hluk hlucn rusiv rusi_me vrze$ vrzal skrip$ skripe$ piska$ piskal hucel presol presolen preslad mastn slan$ vlazn vlazny vlazne studene_jid tvrde_jak tuhe_jak suche_jak vysusen rozvaren rozblem okoral
      bolest boli$ bolelo$ bolela$ bolavy rozbol migren nespavost nespim nespala nespal stres$ stresu$ stresuj stresov starost$ starosti$ trapi_me trap$ trapim kulha$ zmokl zmoklo promok promrzl prochladl
      chudak chudacek chudin chudink chudaci nestastn nestast nestesti pech$ smula$ smulu$ ztratila_jsem ztratil_jsem zapomneli_na zapomneli_dat chybny chybne chybna_fakt nesplnil nesplnen nesplnili nesplnuj nedodrzel zmeskal zmeskala propasl opozd zatajil zamlcel
      zas_nic zase_nic opet_nic stale_cek porad_cek porad_nefung dosud_nic dosud_jsem_ne jeste_neprisl jeste_nedosl jeste_nedoraz uz_tyden uz_mesic uz_dva_mesic uz_druhy_tyden uz_treti_tyden tyden_cek mesic_cek hodinu_cek dlouho_cek cekam_uz cekali_jsme_hod cekam_marne cekame_marne furt_nic
      nestalo_za mohlo_by_byt_lep mohlo_byt_lep mohla_byt_lep mohl_byt_lep mohlo_by_to_byt da_se_lip cekala_jsem_vic cekal_jsem_vic cekali_jsme_vic ocekaval_bych ocekavala_bych ocekaval_jsem_vic ocekavala_jsem_vic
      nic_extra nic_svetoborn nic_zvlastn nic_zazracn zadny_zazrak zadna_slava zadny_med zadne_terno neni_to_ono neni_to_zadn neni_idealn neni_nejlepsi nenadchl nenadchlo nenadchla neoslnil neoslnila neoslnilo neohromil neurazi_nenadch nezaujal nezaujala nezaujalo`,
    ],
    // Complaints: goods, parcels, machines.
    [
      -2,
      `prazdne_slib chladny_pristup uplatek uplatky uplatkar povysenost povyseneck protivny protivna protivne protivni odbyta$ odbyti$ odbyt_jako zvanil zvanis zmackly slozity rozbij protekl promocen premocen zlomeny nicemn nicemnik nicemove nadavali skandaln hruba_chyba hrubi hrubou_silou zneuctil zasvin zamitli_mi poskozen poskozeny poskozena poskodil poskodili rozbit rozbity rozbita rozbil rozbila rozbili rozbilo rozlom pokazen pokazil pokazila pokazilo pokaz$ pokazi$ zkazil zkazila zkazili zkazen znicen znicil znicili znicila znicilo zmackan pomackan prohnut prasklin praskl$ praskla$ prasklo$ praskly$ prasknul popraskan pukl$ puklo$
      zavadny zmetek zmetk paskvil sunt sunty krapy$ bazmek ausus$ braks$ brak$ nekvalit nekvalitn nekval nepovedeny podradn lacina_napod napodobenin plagiat padelek padelan falesn falzifik
      nefung nefunguj nefungoval nefungovalo nefunkcn nefacha nefachc nejede$ nejel$ nejelo$ nebezi$ nedrzela$ nevydrzel nevydrzela nevydrzelo nevydrzi nelepi$ netesni zatek zatekl protekla
      porouch porouchal porucha_hned poruchov odesel_do kleklo$ klekl$ klekla$ chcipl chciplo chcipni chcip$ odpalil zkratoval vytekl vytekla vyteklo rozpadl rozpadla rozpadlo rozpadly rozpada rozpad$ rozlep rozlepil odloup loupe_se opryska
      roztrh roztrzen potrhan rozparan paral_se para_se utrzen utrhl utrhlo utrhla ulomen ulomil ulomila ulomilo zlomen zlomil zlomila zlomilo poskrab poskraban skrabanec skrabance odren odreny odrene oskrab flek$ fleky$ fleku$ fleka skvrny_na zaspin umaz umazan spinav spinave spina$ spinu$ spiny$ zanedb zasl$ zasly$ zaslo$ zasle$
      zezmolk zmolk zmolkuj srazil_se srazilo_se srazily_se vytah_se vytahal vytahan vybledl vyblit pustilo_barv pousti_barv zatuchl zatuchlin zaprchl
      vypadek vypadky vypadk spadla_aplik pada_aplik pada_kazd spadne_pokazd zaseka seka_se sekalo_se sekaji_se seknul seknulo zamrza zamrzl zamrzla laguje lagne lagov zabugovan bugy$ bugovy zahlc
      nedoruc nedorucen nedorucil nedorucili nedorazi nedorazil nedorazila nedorazilo nedosl nedoslo nedosla neprisl neprislo neprisla neprisel neprijde neprijel neprijeli neprijela nedostal nedostala nedostali neposlal neposlali neposlala neodeslali nevratil nevratila nevratili nevrat nevrac nevyzvedli nevyzved
      ztratil_se_bal ztratila_se ztratily_se zasilka_ztrac ukradl_mi nezazvonil nezazvonila nezaklepal nezastizen vymena_zadna prohodil_mi spatne_zabal spatny_rozm spatna_veliko spatny_kus jine_zbozi jina_barva_nez nekompletn`,
    ],
    // Complaints: service, people, waiting, refusals.
    [
      -2,
      `nereag nereaguj nereagoval nereagovali nereaguje neodpov neodpovid neodpovedel neodepis neodepsal neozva neozval neozvala neozvali neozyv neozyvaji nezveda nezvedl nezvedaji nebere_telef neberou_telef nedovolal nedovolala nedovolat nedovolam nedovolate nekomunik nekomunikuj mlci$ mlcite$ mlci_jako mlceni$ mlzi$ mlzite
      nevyriz nevyrizen nevyres nevyresen neresi$ neresil neresili neresite nezajem nezajima nezajimal nezajmu$ neochot neochota neochoty nevstricn neprijem neprijemn nemil nemila nemily nevlidn neslusn neslusnost nevychov nevychovan nezdvoril netaktn necitl necitliv nelidsk bezcitn bezohledn sobec sobeck
      drz$ drzi$ drzy$ drza$ drze$ drzost drzoun drzej$ sprosty$ sprost sprosta hrubost hrubian hrubiansk hruby$ arogan arogant arogantn arogance namyslen nafouk nadutost naduty vulgar vulgarn ordinarn otravn otravny otravne otravuj otravuje otravujete otravujou otravil otraven otraveny otravena
      protivn uraziv urazlive urazej urazky$ urazil_me urazila_me ponizil ponizov poniz ponizujic posmech vysmech vysmiv vysmival vysmal vysmali sikanu$ rval_na rvala_na rvou$ jecel jecela jeci$ krici_na krical_na kricela_na zjebal_me serval servala zdrb nadava nadavky osocil osociv obvinil obvinila
      neprofes neprofesion nekompet nekompetent neschopn neschopnost neschop$ neschopak neschopaci neschopni diletant amater amatersk amaterism lajda lajdak lajdack slendri flakac flakaj lempl lemra nemehl ignorant ignor ignoruj ignoruje ignoruji ignorace pohrd pohrdan despekt prehliz prehlizej prehlizen
      odmit odmita odmitl odmitla odmitli odmitnut zamitli zamitnut zamita neuzna neuznan neuznal neuznali neposkyt neposkytl odbyta odbyv odbyli odbyl odpalk odpalkov vykrucuj vykrout vymluv vymluvy vymlouv vymlouvaj alibist prehazuj prehazov vodi_za_nos tahaj_za_nos
      neumi$ neumite$ neumeji neumej nedokazal nedokazali nedokaze nezvlada nezvladl nezvladaj nezvladate zanedbal zanedban zpackan zpackali zpackal zbabr zbabrali odfla odflakl odflaknut fusr fusak fuserin fuseri zvor$ zvorali zpras zprasen zprasil dojebal_to
      nesmysl nesmysly nesmyslny blaboly blabol zvast zvasty kecy$ kecaj kecate kecal kydy$ hovadin hovadiny volovin volovina pitomost kravin kravina$ kraviny$ blbosti blbost debilit kokotin sracky blbustk
      nikdo_nic nikdo_neodp nikdo_nereag nikdo_neres nikdo_nezved nemuzu_se_dovolat neda_se_dovolat nelze_se_dovolat neni_mozne_se_dovol bez_odezvy bez_odpovedi bez_reakce bez_vysvetleni bez_omluvy bez_upozorneni bez_meho_souhlas bez_jedineho_slova bez_vysledku zadna_odpoved zadna_odezva zadna_reakce zadna_omluva zadne_vysvetl zadne_info zadny_kontakt ani_omluva ani_slovo ani_nezazvon ani_se_neomluv ani_neodp ani_nepozdrav ani_carka
      potreti_pis potreti_uz poctvrte_pis popate_pis kolikrat_jest kolikrat_vam uz_po_nekolik opakovane_zad opakovane_pis opakovane_vol porad_dokola furt_dokola stale_dokola poslali_me_do_haj posilaji_od_cert od_certa_k od_pontia od_cesta_k ode_zdi_ke`,
    ],
    // Complaints: money, cheating, law.
    [
      -2,
      `podvod$ podvody$ podvodem$ podvadi podvadej podvedl podvedli podveden podvest podfuk podfuky podraz$ podrazy$ podrazil podrazak podrazac podlost podly$ lest$ lstiv oslid osid osidil osidili osidit oskub oskubali oskubat obral_me obrali obrat_o oblbn oblbuj oblafn napalil napalili napaleny napalena naleti_jim naletel naletela nalet_jim
      lzou$ lhali$ lhal$ lhala$ lhat$ lez$ lzi$ lharu lhar lhari lharka lhari$ nalhal nalhali nalhav oblhal prolhan prolhany zalhal nepravd nepravdiv klam klaman klamav klamave klamou klame$ zavadej zavadejic mystif manipul manipuluj zmanipul zneuz zneuziv zneuzili pretvar pokrytec pokryteck pokrytect
      krade$ kradou$ kradez_pen ukrad ukradl ukradli okrad okrad$ okrade okradl okradaj okradeni okradena okraden zlodej zlodejsk zlodejina vyzir vyzirk vydirani vydiraj vydirat vydirac vyber_palne odrb odrbal odrbali odrbav ozeb ozebracil lichv lichvar lichvarsk zdira$ zdiraji zdirat zlate_doly_pro
      predrazen predrazene predrazeny nekrestansk nehorazn nestydat prestrelen prestrelene drahe_jak drahe_jako uz_tak_drah navysena_cena skryty_poplat skryte_poplat vymysleny_popl za_co_platim za_co_vlastne zaplaceno_a_nic penize_fuc penize_v_cudu penize_v_tahu penize_v_haj penize_v_prdel
      vyhozen vyhozene_pen vyhozene_penize vyhozeny_pen vyhodit_penize vyhazovani_pen skoda_penez skoda_kazde_kor nestoji_za nestoji_za_to nestoji_ani nestalo_ani chci_zpatky_pen vratte_mi vratte_pen vratte_penize chci_vratit_pen ztrata_penez nelegal nezakon nezakonn protizakonn neopravnene_strh neferov neferove nefer$
      chamtiv chamtivec hamizn lakot lakom lakomec skrt$ skrti$ skrble sejdir sejdiri sizi$ sidi$ sidit uplacen korupc korupcn zkorump mafie$ mafian mafians vydriduch smejd smejdi smejdu smejdsk
      vnucov vnucuj vnucuji vnucovan vnucovali spam$ spamy$ spamuj spamujete obtez obtezuj obtezov obtezuje otravuje_ze nevyzad nevyzadan buzerac buzeruj buzerov
      zaluju_vas zazaluj budu_zalov predam_to_prav pravnik_se_ozve coi_uz_vi obratim_se_na_coi nahlasim_na_coi stiznost_na_coi podam_trestn predam_polici nahlasim_vas
      diskrim diskriminac rasis rasist rasismus xenofob cenzur cenzura_jak sexis sexism homofob fasis fasoun nacek nacista_jeden totalit komous bolsevik_jeden`,
    ],
    // Bad feelings and verdicts.
    [
      -2,
      `nespokoj nespokojen nespokojena nespokojenost zklam zklaman zklamani zklamala zklamal zklamalo zklamali rozcar rozcarovan spatn spatne spatny spatna_zkus spatna_obsl spatne_jedn zly$ zle$ zlo$ zlej$ zlost zlostn zlobi_me zlobim hnev hnevu nastv nastvan nastvany nastval nastvala nastvalo nasran nasrany nasrana nasral vztek vzteky vzteku vzteka rozcil rozcilen rozciluj rozcilil rozhorc rozhorcen
      rozzur rozzuren zurim zuriv vytac$ vytaci$ vytaceji vytoc vytocen vytoceny vytocil vytocila nervy$ nervu$ nervuj nervoz namichn namichl namichlo stve$ stve_me stvou$ stvete stvalo nastve irituj iritujic popuzuj popudil pohorsil pohorsen pobour pobouren ohrad$ se_ohrazuj
      otras otrasn otresn otresne otresny hrozn hrozne hrozny hrozna hruza$ hruzy$ hruzu$ hruzn strasn strasne strasny strasna strasliv des$ desiv desn desny desne desivy prisern priserne priserny zoufal zoufaly zoufala zoufalec zoufalst zoufalstv beznadej beznadejn katastrof katastrofick tragic tragick tragedi tragedie tragikom fiasko$ debakl propadak propadack blamaz
      hnus hnusn hnusny hnusna hnusne hnusi nechut nechutn nechutny odporn odporny odporna odpudiv ohavn ohyzdn osklivy oskliv osklive oskliva ohydn hnilob shnil shnily hnil hnily plesniv plesn plisen$ plisni$ prosle$ prosly$ zkysl zkazene$ smrdi smrdi$ smrdel smrdela smrad smradla$ smradlav pach$ pachne$ zapach zapachaj zapacha svabi$ svab$ stenic cervi_v cerv_v mys_v_kuch chlup_v vlas_v vlasy_v
      humus$ brecka$ brecky$ nejedl nepozivat nepozivateln nepouziteln nepouzit nedovar nedopec nedopecen nedovarene spalen$ spaleny$ spalene$ spalena$ pripalen prismahl bez_chuti bez_napadu zvykack pomyje$ pomyj blivajz blitk splasky patok patoky
      mizer mizern mizerne mizerny mizerie$ bidn bidne bidny bida$ bidu$ ubohy$ ubohe$ uboha$ ubohost ubozak ubozac ubozaci trapn trapne trapny trapna trapas trapnost ostud ostudn ostudy$ ostudu$ stydte stydim_se_za hanb hanba_vam hanebn potupn tristn zalostn nulova_ochot nulovy_prist nulova_komunik nulovy_zajem
      blb$ blbe$ blby$ blba$ blbej$ blbec blbci blbce blbecek blbc blbka$ debil debilni debilove idiot idioti idiotsk kreten kretensk imbecil pitom pitomy pitomec pitomci hlup hlupak hlupac hloup hloupy hloupost tupy$ tupe$ tupec tupci tupoun dement dementn magor_jeden magori_v trotl tydyt
      absurd absurdn absurdit skandal nehorazne nepripust nepripustn neprijatel neprijateln neakcept nezodpov nezodpovedn nesnesit nesnesiteln neunosn nelogick nesmyslne nepochopitel nepochopiteln nehor silenost silenstv sileny_bord blazinec blazinc blazin cirkus_je bordel bordel$ bordelari bardak zmatek zmatky chaos chaot chaotick binec$ galeje$ ocistec marnost marne$ marny$ marna$ zmar$
      nuda_k nudou unudil unudeny unyl zivacka usnul_jsem_u vlece_se tahne_se_jak prespek nezazivne plytk plytke stupidn stupidit primitivn vyprazdn vypatlan nevkus nevkusn kycovit kyc$ kycar
      strach$ strachu$ bojim bojim_se bojime bala_jsem_se_o obav obavy$ obavam uzkost uzkostn depresiv depka$ deprese_z panika$ zneklid zneklidnen ohrozil ohrozujic ohrozuje_nas utrpen trpim trpime trpeli trpela trapeni mucen muka$ muceni bulela smutno_mi truchl zalem zarmouc zarmut opusten osamel samota_bol
      nenavid nenavidim nenavist nesnasim nesnasi nesnes nemuzu_vystat nemuzu_ani_vid nemam_rad nemam_rada nelibi nelibi_se nelibil nelibilo nechutna nechutnal nechutnalo nechutnaji nedoporuc nedoporucuj nedoporucil nekupuj nekupujte nekupovat neobjedn neobjednav neverim neveri$ neduver nedodrz nedodrzeli nedodrzuji nevyhod nevyhodn nevyplat nevyplati nejezdete nechodte neberte_to`,
    ],
    // Vulgar and rude; as filler it comes with good words or none at all.
    [
      -2,
      `kurevsk kurevstv zkurv zkurven kurvy$ kurvam kurvit sracka$ sracky$ sracek$ sracku$ sracko sran$ srani$ seru$ sere$ serou$ serete$ seru_na sere_me serou_me serte_si posran posrali posral posrat pojeb pojeban zjeb zjebany zjeban vyjeb vyjebali vyjebany vojeb ojebali ojebal dojeb dojebali najeb rozjeb jeban jebnut mrdk mrdat vymrdan zmrd zmrdi zmrdu zmrdsk zmrdecek
      kokot kokoti kokotsk kokote cur$ curak curac curaci picus picusi pica$ picu$ pici$ do_pice do_prdele_s v_prdeli do_haj_s v_haji do_haje_s do_hajzlu_s jdete_do_haj jdete_do_prdel jdi_do_prdel jdi_do_haj bezte_do_haj bezte_do_prd na_hovno za_hovno stoji_za_hovno stoji_za_prd stoji_za_nic stoji_za_houb hovno$ hovna$ hovno_je hajzl hajzlov hajzlove hajz svin svine$ svinstv svinsk svinar prasarn prasarna$ prasack prase_jedn dobytek_jed dobytci hovado hovada hovad$ kanalie parchant parchanti grazl lump lumpove lumpov lumparn gauner gauneri gaunersk vsiv vsivak vsivaci spin_lid previt zmetci_jedn svoloc holot psychopat_jed
      krava_jedna krava_blba krava_pitoma krava_tlust kravo_blb kravy_za svina_jed mrcha$ mrchy$ fracek$ fracku spratek spratci vyzle_jed smejdak ksicht_na drzte_hub drz_hubu drzhub zavri_hub chcipnete chcipak chciplota jdete_se_vyc vycpat$ vycpete bezte_se_vyc trhnete_si trhni_si polibte_mi polib_mi_prd liz_prdel vlezte_mi polez_do tahnete_do tahnete_k tahni_do at_vas_vem cert_vas_vem jdete_k_certu jdete_s_tim at_jdou_k`,
    ],
    [
      -2,
      `zvratk zvratky zvracel zvracela blil$ bliju$ blije$ blejt$ fuj$ fuuj$ fujtaj fujtajbl fujky ble$ blee$ bleee eww$ ew$ bue$ bee$ brr$ grr$ pche$ pfuj$ achjo$ jezis_hruza jezkovy_oci proboha_to no_fuj facepalm$ tyjo_des`,
    ],
    // Complaints in phrases.
    [
      -2,
      `nikdy_vic uz_nikdy vickrat_ne uz_vickrat podruhe_ne podruhe_uz_ne priste_uz_ne priste_jinde priste_jinam jdu_jinam jdu_ke_konkur odchazim_jinam odchazim_ke prechazim_ke prejdu_ke konkurence_to koncim_s_vami koncim_u koncime_s naposledy_u
      ruce_pryc vyhnete_se vyhnete pozor_na_ne pozor_na_tuto pozor_na_tento varuji varuju varovan_pred varujeme varuji_vsechny utikejte utecte obloukem obejit_obl obejdete velkym_obloukem sirokym_obl nepriblizuj dejte_si_pozor
      k_nicemu k_nice na_nic_je je_na_nic uplne_na_nic za_nic_nest na_prd na_houby na_dve_veci na_piku pod_psa pod_vsi_kritiku pod_kritiku pod_urovn pod_obraz nad_hrob tak_do_kose leti_do_kos leda_do_kos leda_vyhod rovnou_vyhod rovnou_do_popel
      nula_bodu nula_hvezd nula_od_nuly nula_komunikac nula_zajmu zadna_hvezd ani_jedna_hvezd ani_hvezd jedna_hvezd jednu_hvezd 1_hvezd 1_z_10 0_z_10 0_10 2_z_10 1_z_5 minus_hvezd kdyby_slo_dat_nul kdyby_slo_dat_min nejde_dat_nula
      nic_se_nedeje_a stale_nemam stale_nic porad_nic dodnes_nic dodnes_nemam dodnes_cek nikde_nic balik_nikde zbozi_nikde penize_nikde kde_nic_tu_nic kde_nic_tu a_ticho_po a_nic_ticho po_pesine a_porad_nic a_nic_po a_stale_nic a_furt_nic a_zadna_zprava
      to_snad_neni to_neni_mozn to_neni_mozne neni_mozne_aby to_si_delate to_myslite_vaz to_mysli_vazne to_jako_vaz to_jako_fakt co_si_o_sobe co_si_mysl_ze co_to_ma_byt co_to_jako_ma co_to_je_za_bord delate_si_srandu delate_si_prdel si_delate_prdel delaji_si_z delaji_blbce delat_blbce delaji_z_lidi z_lidi_blb blbce_z_lid delate_si_legr je_to_vtip spatny_vtip aprilovy_vtip
      ztrata_casu skoda_casu ztracen_cas ztraceny_cas promarneny hodina_zivota_v kdo_mi_vrati_ten uz_me_nebavi me_to_nebavi nebavi_me nebavilo_me uz_toho_mam mam_toho_dost mame_toho_dost mam_toho_plne plne_zuby dochazi_mi_trpel dosla_mi_trpel dosla_trpeliv pretekl_pohar praskly_mi_nerv na_nervy rve_mi_nerv leze_mi_na_nerv leze_krkem jde_mi_na_nerv ztracim_trpel ztratila_trpel ztratil_trpel trpelivost_dosl
      dal_uz_ne to_uz_je_moc to_je_moc_i tohle_uz_je to_je_vrchol vrchol_drz vrchol_vs vrchol_nesch jak_si_to_predst jak_je_mozne_ze jak_je_to_mozne jak_dlouho_to_jest kdy_uz_konecne kdy_konecne kde_je_sakra kde_kurva kdo_to_kurva co_to_kurva co_to_sakra co_je_to_kurva proc_sakra proc_kurva proc_proboha
      horor$ hororov peklo_na_zemi ocistec_na vlak_hruz hotel_hruzy dovolena_hruz nocni_mura nocni_mur jako_v_lagru jako_v_krimi jak_ve_vez jako_dobyt jak_dobyt jako_se_psem jak_s_hadrem jako_onuc jako_s_blb jak_s_blb jako_pro_blb jako_s_idiot
      zkazil_den zkazili_den zkazili_nam zkazili_mi zkazil_nam zkazena_dovol zkazene_vanoc zkazeny_vec vsechno_spatne vse_spatne uplne_spatne uplne_blbe den_blb cely_den_v_haj slo_to_do_haj slo_do_kopru jde_to_s_nimi jde_to_z_kopce od_desiti_k horsi_a_horsi zmen_k_hors zmena_k_hors cim_dal_hors cim_dal_tim_hors cim_dal_vic_hor stale_hors jenom_hors kvalita_klesl kvalita_sla_dol kvalita_dolu uz_to_neni_co neni_co_byval uz_neni_jako uz_to_neni_ono byvalo_lep driv_lepsi drive_lepsi driv_to_bylo
      vubec_nefung vubec_nech vubec_nejd vubec_nikdo nemam_slov nemam_na_to_slov skoda_slov skoda_reci skoda_mluvit bez_komentare k_smichu k_placi k_plac k_vzteku k_zlosti k_uzouf k_blit k_zvrac na_bliti na_bliti_je na_poblit na_zvracen na_zabiti na_pest na_facku na_par_facek pres_drzku
      stouply_mi_vlas vstavaji_mi_vlas rozum_mi_zust zustava_rozum rozum_stoji vari_ve_mne vari_se_ve_mne zveda_se_mi_kuf zvedl_se_mi zveda_se_mi_z zveda_mi_tlak zvedl_mi_tlak je_mi_z_toho je_mi_z_nich zle_od_zal spatne_od_zal ublizil ublizila ublizili kasle_na kaslou_na kaslete_na kasle_nam kasle_se_na serou_na jim_u_prdel je_jim_to_u jim_je_to_jed zvysoka_ka hazi_klack hodili_me_na hodili_nas_pres pres_palub na_hlavu_pad padlo_na_hl padly_na_hl postavene_na_hl
      dekuji_pekne_za_nic hezky_jste_to_zk hezky_nam_to_zk tak_dekuji_pekne no_dekuji_pekne pekne_dekuju_no to_vam_pekne_dek to_teda_dekuju_pe strcte_si strc_si strcit_nekam vrazte_si`,
    ],
    // Harm, death, loss told with feeling: weak, since the news says the same words calmly.
    [
      -1,
      `umrela_nam umrel_nam umrela_mi umrel_mi odesla_mi_mam umrel_pes odesel_navzdy ztratili_jsme_ho srdce_mi_krv krvaci_srd agresiv agresivn agresor nasilnik vyhrozov vyhroz vyhruz vyhruzk vrahove$ vrahoun teror_jak terorizuj tyran tyrani$ tyraj tyranie krut$ krute$ kruty$ kruta$ krutost zabijej zabil_se barbar barbarsk zraneni_nas poranil_se opaleni_od popalil_se spalil_se alergie_z_toho vyrazka_po osypal_se osypala_se osypalo`,
    ],
    // Strongly bad.
    [
      -3,
      `nejhors nejhorsi podvodnic podvodnik podvodnici podvodnikum okradli okradli_me zlodeji$ zlodejina$ zlodejna hnusny$ otresne$ otresny$ otresna$ katastrofa$ katastrofu$ katastrofaln katastrofy$ hanba$ ostuda$ ostudne$ desny$ nechutne$ nechutny$ zoufale$ silenci hyeny$ hyena$ pijavic parazit_jed parazite kriminalnic zlocinc zlocinci
      uz_nikdy_vic nikdy_vice uz_nikdy_vice uz_nikdy_nic uz_nikdy_u nikdy_vic_u jednou_a_nikdy jednou_a_dost nikdy_v_zivote_u uz_nikdy_tam uz_ani_zadarmo ani_zadarmo ani_zadara ani_za_nic ani_kdyby_mi_plat ani_kdyby_zadar ani_za_milion za_zadne_penize za_nic_na_svete
      obrovske_zklamani velke_zklamani totalni_zklamani naproste_zklamani neskutecne_zklam jedno_velke_zkl zivotni_zklam nejvetsi_zklam nejhorsi_zkusenost nejhorsi_zkus nejhorsi_nakup nejhorsi_sluz nejhorsi_obsl nejhorsi_zazit nejhorsi_vec nejhorsi_hotel otresna_zkus otresny_prist otresna_obsl hrozna_zkus strasna_zkus strasna_obsl hrozna_obsluh priserna_obsl
      absolutne_nefung naprosto_nefung vubec_nefunguj totalne_nefung vsem_nedoporuc rozhodne_nedoporuc nedoporucuji$ nedoporucuju$ nikomu_nedoporuc nemuzu_doporuc nemohu_doporuc v_zadnem_pripade_nedo zadnym_zpusobem_nedo nikdy_nekupuj nikdy_si_tu naprosta_katastrof uplna_katastrof totalni_katastrof totalni_des totalni_hruz naprosty_des absolutni_des absolutni_katastr des_a_hruz des_bes hruza_des hruza_a_des hruza_bes
      banda_zlod banda_podvod banda_nesch banda_idiot banda_lhar banda_blb banda_amat banda_debil spolek_zlod parta_zlod parta_podvod prachsprost obycejni_zlod sprosti_zlod zlodejska_firm podvodna_firm podvodny_obch podvodny_esh podvodny_e podvodna_stran nestoji_za_zlaman nestoji_ani_za vydiraci lumpove$ lumpar neskutecny_bord neskutecna_drz neuveritelna_drz neuveritelny_bord nehorazna_drz nebetycna_drz nebetycn
      at_tahnou at_to_zav zavrit_to zavrete_to zavrete_kram zakazat_cin zakazal_bych mel_by_je_nekdo mel_by_vas_nekdo patri_zavrit patri_do_vezen patri_za_mriz za_mrize do_krimin patri_na_dlazb radeji_umr`,
    ],
  ],
  negators:
    'neni nejsou nebyl nebyla nebylo nebyly nebyli nejsem nejsme nejsi nejste ne nikdy zadny zadna zadne zadnou zadneho zadnej zadnych ani bez nemam nema nemas nemaji nemaj nemame nemate nemel nemela nemelo nemuzu nemuze nemohu nemuzou nelze nikdo nijak nikoli nikoliv nic sotva nebude nebudou nebudu nebudem neumi nesmi nechci nechceme nemusi nepatri vubec',
  negatingPrefix: 'ne',
  intensifiers:
    'velmi velice moc hodne strasne straslive fakt faktt opravdu vazne uplne totalne totalni naprosto naprosta naprosty absolutne absolutni krajne mimoradne neuveritelne neskutecne neskutecny neskutecna tak hrozne desne sakra fest zcela extremne maximalne nesmirne zatracene takovy takova takovej ohromne nadmiru nehorazne prisern brutalne brutal kurva mega ultra hyper super strasnej dost silne doslova vskutku opravdovy opravdova skutecne vyslovene obzvlast zvlaste vyjimecne ukrutne zoufale silene neobycejne vrcholne cim pekelne',
  diminishers:
    'trochu trosku trosicku trosinku celkem docela mirne relativne pomerne lehce vcelku nejak mozna asi snad skoro ponekud jaksi takrka temer spis spise malicko malinko castecne zhruba obcas nekdy prevazne vesmes obstojne tusim rekneme',
  contrast: 'ale avsak nicmene vsak jenze jenomze presto prestoze bohuzel akorat nanestesti naopak lec',
  ironic: `diky_za_nic dekuji_za_nic dekuju_za_nic dekujeme_za_nic diky_moc_za_nic dik_za_nic no_super no_skvele no_to_je_super no_to_je_skvel no_to_je_parad no_parada
    fakt_super_kdyz fakt_skvele_kdyz jako_vzdy_nic jak_jinak_nez jak_jinak_ze tomu_rikam_servis tomu_rikam_sluzb tomu_se_rika_servis tomu_rikam_rychlost to_je_mi_servis to_je_ale_servis
    skvely_servis_fakt skvela_prace_fakt skvela_prace_opravdu dobra_prace_fakt dekuju_pekne_za_zk dekuji_za_zkazen diky_za_zkazen dekuju_za_zkazen diky_za_promarn dekuji_za_promarn diky_za_ztratu dekuji_za_ztratu diky_za_krasne_zk dekujeme_za_zkazen
    to_jste_se_zase_predved to_jste_se_vyzn vy_jste_se_teda to_se_mate_cim_chlub mate_se_cim_chlub jen_tak_dal_sesup hlavne_ze_v_reklam hlavne_ze_prachy hlavne_ze_reklama hlavne_ze_pisete asi_takhle_vypada pekne_jste_to_dojeb pekne_jste_nas to_jste_tomu_dali to_vam_teda_trval tak_to_dekuji_pekne tak_to_jste_me_dojal nadherna_ukazka_nes krasna_ukazka_nes ukazkova_neschop vzorova_ukazka_nes`,
};
