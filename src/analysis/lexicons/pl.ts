import type { Lexicon } from './lexicon.ts';

/**
 * Polish words of feeling, written without diacritics; `$` ends a whole word, `_` joins words.
 * Lines keep one theme. The group of −0.15 holds troubles that are often only reported: one of them makes no complaint.
 */
export const pl: Lexicon = {
  scored: [
    // Neutral: greetings, and longer words that a shorter stem would swallow.
    [
      0,
      `dzien_dobry dobry_wieczor dobry_dzien dobre_rano do_dobr no_dobra dobra_dobra no_dobrze dobrze_dobrze
      z_gory_dziekuj z_gory_dzieki dziekuje_z_gory dziekuje_za_odpowiedz dzieki_za_odpowiedz dziekuje_i_pozdrawiam dzieki_za_info
      dziekuje_za_informacj dziekuje_za_wiadomosc dziekujemy_za_wiadomosc dziekujemy_za_kontakt nie_dziekuj
      milego_dnia milego_weekendu milego_popoludnia milego_wieczoru milej_nocy milej_niedzieli milej_soboty
      mile_widzian prosze_o_pomoc pierwsza_pomoc
      jak_najszybciej mozliwie_szybko
      klasa_srednia pierwsza_klasa_szkol ciesz_sie
      dokladnie_tak zgodnie_z
      nudnosc niedlug niezbedn
      brudnic
      stres_test
      trudno_dostep glupie_pytanie glupia_spraw
      zla_strona_moc szkoda_calkowit szkody_majatk zglosic_szkod likwidacja_szkod
      bol_glowy bole_glowy bol_gardla bole_miesni bol_brzucha lek_na_bol tabletki_na_bol
      zimne_napoje zimne_piwo zimna_wojn
      blad_pomiar margines_bled blad_403 blad_404 blad_500 kod_bledu komunikat_o_bled
      problem_z_matm brak_mleka brak_przeciwwskaz brak_danych brak_uwag brak_opadow brak_wiatru
      kara_umowna kary_umowne
      strzelanie_do_bramk wojna_swiatowa wojny_swiatow
      ostatni_raz_widzi
      kurwa_mac_jaki dno_oka dno_morza dno_jeziora dnia_bez burak_cukrow
      udany_zakup_to udajemy_sie udaj_sie fajnie_jakby fajnie_by_bylo super_jakby
      chetnie_bym
      kogo_polec kto_poleci polecam_sie
      poprawn lepsze_jutro lepsze_czasy_w
      najlepszym_wypadk w_najgorszym_razie na_dobra_spraw na_dobre_i na_dobre dobre_pytanie
      jest_prosta latwo_powiedz latwo_psuj radosc_sprzeda bezpiecznik
      zaufania_publiczn szczesliwe_numer szczesliwej_siodem wesole_miasteczk wesolo_miasteczk
      smacznego$ cud_nad
      idealnie_obojetn doskonaleni doskonalic super_glue super_bowl super_mario
      extra_vergine gwiazdka_z wygodnie_czy
      piekny_umysl piekna_i_besti ladna_pogoda
      koszmar_z_ulicy tragedia_grecka tragedii_greck kara_smierci
      najlepiej$ oplata_klimatycz slabowid nadal_nie_wiem dalej_nie_wiem wciaz_nie_wiem do_koszalin sto_lat_temu
      hahaha_nie no_nie_moge_xd w_ladnym_pudelk jak_ci_wygodnie jak_komu_wygodn ladniejsze_pism
      czas_oczekiwan do_wyczerpan_zapas do_wyczerpania_zapas do_odwolan
      uroczyst jeczmien pomocnicz pomocnik podroby$ wscieklizn splawik patolog$ patologow$ przemilcz przemoczon zmartwychw wypoczynkow
      fantastyczno medycyna_estetyczn medycyny_estetyczn chirurgia_estetyczn zajecia_praktyczn egzamin_praktyczn egzaminu_praktyczn
      inteligentny_dom wynik_pozytywn wyniki_pozytywn test_pozytywn pozytywny_wynik pozytywna_grup uklad_nerwow ukladu_nerwow
      prosze_o_cierpliw prosimy_o_cierpliw pokoj_goscinn nagrodzona_ksiaz szczesliwe_liczb
      `,
    ],

    // Enthusiasm.
    [
      3,
      `swietn wspanial doskonal znakomit fantastyczn rewelac genialn perfekc idealn cudown fenomenal wybitn bezbledn
      znakomici rewelk bajeczn olsniew olsnil urzekaj urzekl zachwyc zachwyt oczarow zauroczon zauroczyl
      niezrown nieziemsk nieprzecietn niezapomnian niezwykl nadzwyczajn wyjatkowy$ wyjatkowa$ wyjatkowe$ wyjatkowych$ spektakularn
      przepiekn przepyszn przesmaczn przemil przecudn przeslodk przefantast przekochan przeswietn arcydziel arcymistrz
      wysmienit wyborn rozkoszn boski$ boska$ boskie$ bosko$ oszalamiaj zniewalaj obledn bezcenn nieoceni
      najleps najpieknie najwspanial najcudown najmils najukochan najfajn najsmaczn najszczesl
      sztos petarda$ bomba$ bombow mega_sprawa mega_fajn mega_polecam kozak$ kozack czadow czad$ odlotow odjazdow odjazd$
      zajebi zajefajn zarabist zajebongo wypas$ wypasion mistrzowsk mistrzostwo_swiata mistrz$ miszcz wymiata
      kocham$ kochamy$ kocham_was uwielbi ubostwi pokochal zakochal zakochan oszalalam oszaleli podziwi chapeau rozwalil_system
      cudo$ cudenk majstersztyk rarytas niebo_w_gebie raj$ istny_raj jak_w_raju jak_w_bajce jak_z_bajki
      hurra$ hura$ juhu$ jupi$ yay$ wow$ wooow$ brawo$ brawa$ brawissimo ekstaz euforia euforii
      szczyt_marzen spelnienie_marzen marzenie_sie_speln strzal_w_dziesiatke 10_na_10 5_na_5 szostka_z_plusem`,
    ],
    [
      3,
      `polecam_wszystk goraco_polec serdecznie_polec zdecydowanie_polec szczerze_polec z_czystym_sumieniem bardzo_polec
      polecam_kazd polecam_z_calego polecam_bardzo polecam_goraco polecam_serdecznie polecam_kazdemu polecam_w_ciemno
      polecam_polecam naprawde_polec jak_najbardziej_polec z_cala_odpowiedzialnoscia_polec smialo_polec goraco_zacheca
      bardzo_dziekuj dziekuje_bardzo dziekujemy_bardzo serdecznie_dziekuj dziekuje_serdecznie ogromnie_dziekuj dziekuje_z_calego
      wielkie_dzieki dzieki_wielkie ogromne_dzieki stokrotne_dzieki wielkie_podziekow serdeczne_podziekow wielkie_brawa
      z_calego_serca jestem_zachwycon jestesmy_zachwyc jestem_pod_wrazeni pod_wrazeniem pod_ogromnym_wrazen robi_wrazeni
      na_piatke na_szostke na_medal na_tip_top na_najwyzszym_poziom najwyzszy_poziom najwyzsza_polka wysoka_polka
      klasa_sama jak_zawsze_klasa klasa_swiatow swiatowy_poziom pierwsza_liga mistrzowskie_wykon kawal_dobrej_robot kawal_roboty
      brak_zastrzezen bez_zastrzezen nie_mam_zastrzezen zero_zastrzezen bez_zarzutu nie_mozna_sie_przyczepic
      nie_ma_sie_do_czego_przyczepic
      nie_ma_do_czego_sie_przyczepic nie_mam_do_czego_sie_przyczepic nie_bylo_sie_do_czego_przyczepic nie_mam_uwag zadnych_uwag
      zadnych_zastrzezen
      nie_mam_sie_do_czego_przyczep trudno_sie_do_czegos_przyczep pierwsza_klasa czapki_z_glow czapka_z_glow chyle_czola szacun_wielki
      lepiej_byc_nie_moglo lepiej_sie_nie_da lepszego_nie_znajdz lepszej_nie_znajdz lepszych_nie_ma nie_ma_lepsz
      nie_zaluje_ani nie_zalujemy_ani warte_kazdej_zlotow wart_kazdej_zlotow warta_kazdej_zlotow warto_kazdej_zlotow warte_swojej_cen
      cud_miod cud_miod_malin miod_malina miod_na_serce palce_lizac smakuje_jak_u_babci jak_u_mamy rozplywa_sie_w_ustach
      rozplywaly_sie_w_ustach
      zlote_rece zloty_czlowiek zloty_chlopak zlota_kobieta czlowiek_z_powolania lekarz_z_powolania nauczyciel_z_powolania
      aniol_nie_czlowiek aniol_nie_kobiet
      serce_na_dloni ludzie_z_pasja zrobione_z_sercem z_sercem_na_dloni z_pasja robia_robote robi_robote ratujesz_mi ratujecie_mi
      uratowal_mi uratowala_mi uratowali_mi uratowaliscie_mi zrobiliscie_mi_dzien zrobil_mi_dzien zrobila_mi_dzien zrobilo_mi_dzien
      jestescie_wielcy jestescie_super jestescie_najleps jestescie_niesamow jestescie_kochani jestescie_cudown jestes_wielk
      jestes_najleps jestes_super
      kocham_ten kocham_ta kocham_te kocham_to uwielbiam_was serce_rosnie serducho_rosnie skacze_z_radosci placze_ze_szczescia
      ze_szczescia
      pekam_z_dumy pekamy_z_dumy duma_rozpiera rozpiera_duma poplakalam_ze_smiechu poplakalam_sie_ze_smiechu poplakalem_sie_ze_smiechu
      placze_ze_smiechu umarlam_ze_smiechu
      sikam_ze_smiechu lza_wzrusz wzruszyl_do_lez az_sie_poplakalam_ze zwracam_honor odzyskalam_wiare przywraca_wiare przywrocil_wiare
      wiara_w_ludzi
      klient_do_konca_zycia klientke_do_konca_zycia klienta_do_konca_zycia na_zawsze_wasz kamien_z_serca jak_nowo_narodz jak_nowy
      szczena_opad szczeka_opad`,
    ],

    // Praise and joy.
    [
      2,
      `zadowol usatysfakcj satysfakcj ukontentow uciesz ciesze$ cieszymy$ cieszy$ ciesza$ cieszylam cieszylem
      cieszylismy
      radosc radosn uradow rozradow szczesc szczesliw uszczesliw wniebowz spelnion usmiech rozesmi rozbawi ubaw
      wesol wesel_z frajd fajn fajow spoko$ git$ gites gitara$ elegan luks$ luzacki pozytyw
      przemily mily$ mila$ mile$ milo$ milym$ mili$ milej$ milego$ milych$ milsz miluts milusi sympat serdeczn uprzejm zyczliw
      kulturaln_obslug
      kulturalny$ kulturalna$ taktown pomocn pomogl usluzn uczynn wyrozumial troskliw
      empatycz opiekuncz
      wrazliwy_na ludzki$ ludzkie_podejsc czulosc czule$ kochan najdrozsz
      dziekuj dzieki$ dziekowa dzieks dziena$ dzienki$ podziekow wdzieczn dozgonn
      gratul brawo_ty szacuneczk respekt$ szanuje$ podziw$ uklony$ wyrazy_uznani uznanie$ doceni
      chwale$ chwali$ chwala$ pochwal pochlebn wychwala polecam polece$ polecimy$ polecac$ polecana$ godny_polecen
      godna_polecen godne_polecen warty_polecen
      piekn ladn sliczn przesliczn urocz uroda$ klimatycz nastrojow przytuln gustown stylow szykown
      efektown zjawiskow malownicz
      estetyczn schludn zadban wypielegn wysprzatan lsni blyszcz pachnac pachnie_piekn aromatycz smaczn smakowit pyszn pychot
      pycha$ apetyczn swiezut soczyst
      chrupiac kruchut delicje rozplywaj mniam$ palce_liza dopieszcz dopracow staranni staranny rzetel solidn porzadnie$
      porzadny$ porzadna$ porzadne$
      uczciw wiarygodn godny_zaufan godna_zaufan godni_zaufan zaufania_godn niezawodn bezawaryjn kompetent profesjonal fachowo
      fachowy fachowa$ fachowe$ fachowiec$ sumienn
      kompetencj profeska doswiadczeni_lekarz bystr inteligent madry$ madra$ madrze$ blyskotl utalent talent$ talentu$ zdolny$ zdolna$
      kreatywn pomyslowy pomyslowa pomyslowo
      sprawnie$ sprawny$ sprawna$ sprawne$ blyskawicz szybciut szybciuch szybko$ szybciej$ predko$ migiem$ punktualn terminowo$
      terminowa$
      wygodn komfort poreczn przydatn przydal przydaje funkcjonal intuicyjn przejrzyst bezproblem bezstres
      skuteczn skutkuj dzialaja_cuda cichut niezastapion nieodzown wydajny wydajna wydajne oplacal oplaca_sie
      korzystn atrakcyjn okazyjn taniut taniocha tanio$ tani$ niedrog przystepn rozsadn uczciwa_cena dobra_cena swietna_cena super_cena
      smieszna_cena
      trafion udal udany$ udana$ udane$ udanych$ udanego$ superow superanck super$ superr superka extra$ ekstra$ ekstrasn mega$
      megaa top$ topow topka$ hit$ hitem$ hiciors
      niezly$ niezla$ niezle$ niezli$ nienagann niebanaln niebywal niesamowit niesamowic nieskazit nieskomplik
      relaks odprez odpoczel wypoczel wypoczet wyspan zregenerow naladowal_baterie ulga$ ulge$ ulzylo odetchn uspokoil
      wzrusz poruszaj inspiruj inspirac motywuj wciagajac wciagnel porywaj pasjonuj fascyn intryguj ekscyt
      interesujac zajmujac ciekawie$ ciekawy$ ciekawa$ ciekawe_wykl
      zabawn smieszek przezabawn komiczn dowcipn dowcip$ humorystycz rozczul slodziutk slodzia slodziuch slodkos
      milos_od umila umilil
      nareszcie$ wreszcie_dzial wreszcie_jest wreszcie_ktos w_koncu_ktos w_koncu_jest w_koncu_dzial doczekalam doczekalem doczekalismy
      dumna$ dumny$ dumni$ dumne$ duma$ triumf sukcesem bravo$ yes$ oklaski$ owacj bis$ rozkwita kwitnac
      uratow uratuj wybawi ocali dobrotliw dobroduszn dobroc perfect amazing$ nice$ love$
      thx$ lux$ cool$ best$
      klasowy kultowy kultowa kultowe ponadczas bezkonkuren bezbolesn bezwonn
      bajka$ poezja$ cud$ fart$ radoch zyc_nie_umierac ciary$ ciarki$ uff$ ufff cudn was_lubie jak_ja_lubie za_to_was lubie_nasz zdalam$
      zdalem$ zdane$ obroniony$ obroniona$ dostalam_sie dostalem_sie skacze_po nic_dodac nic_lepszego_nie niczego_nie_zal nigdy_nie_zal
      zero_powodow_do brak_powodow_do nie_mam_powodow_do_narz nie_mialam_powodu nie_mialem_powodu nie_byla_tak_dumn nie_bylam_tak_dumn
      nie_bylem_tak_dumn sklep_z_dusza lokal_z_dusza miejsce_z_dusza miejsce_z_klimatem skarbnica poczulam_sie_zaopiek zaopiekowan
      wysluchal wytlumaczyl_wszystk wytlumaczyla_wszystk wyjasnil_wszystk cierpliwie_wyjas cierpliwie_tlum dobre_bo_polsk
      jak_po_masle po_masle bez_kombinowan za_to_kocham ma_klase klase_ma wracam_tu_od kupuje_tu_od_lat klientka_od_lat od_lat_wierna
      jedyny_sklep_gdzie nie_trzeba_bylo_czek zdazylam$ zdazylem$ smieje_sie_z_jej luzik$ wylizal talerz_wylizal puste_talerz
      mistrzynie_swiat
      szacun$ szacunek$ dziala_bez_zarzut dziala_bez_problem dziala_bez_zastrz dziala_bez_zaciec luksusowo$
      blogosc perla$ kozacki$ goscinnosc superb$ sukcesy$ profi$`,
    ],
    [
      2,
      `bez_problemu bez_problemow bez_najmniejszego_problem zadnych_problem zero_problem bez_zadnych_problem zaden_problem bez_komplikacj
      bez_nerwow bez_stresu bez_bolu
      bez_zgrzytu bez_jednego_zgrzyt bez_marudzenia bez_laski bez_gadania bez_dyskusji bez_mrugniecia bez_szemrania bez_wad bez_skazy
      bez_klopot
      bez_zbednych_formaln bez_zbednych_pytan bez_zbednego_gadan bez_kolejk bez_czekania bez_opoznien bez_niespodzian
      zadnych_niespodzian bez_fochow bez_awarii zero_awarii zero_napraw
      na_czas przed_czasem przed_terminem szybciej_niz_mysl szybciej_niz_obiec wczesniej_niz_obiec szybka_dostaw szybka_wysyl
      szybka_obslug szybka_realiz szybka_reakcj szybka_pomoc szybki_kontakt
      szybki_zwrot szybka_odpowiedz szybkie_zalatw szybka_przesyl szybko_i_sprawn szybko_sprawnie szybko_i_bez szybko_i_mil tak_szybk
      ekspresowa_dostaw
      zgodny_z_opisem zgodne_z_opisem zgodna_z_opisem lepszy_niz_na_zdjec jak_z_obrazka jak_marzenie jak_malowan jak_bajka jak_ta_lala
      jak_ulal jak_szyt leza_idealn lezy_idealn
      dobra_robot dobrej_robot dobra_jakosc dobrej_jakosci wysoka_jakosc wysokiej_jakosci swietna_jakosc jakosc_super jakosc_bardzo_dobr
      dobry_sklep dobry_kontakt dobra_obsluga mila_obsluga obsluga_mila obsluga_super
      bardzo_dobr bardzo_fajn bardzo_mil calkiem_dobr calkiem_fajn calkiem_niezl calkiem_przyjemn dobry_wybor duzy_wybor dobry_zakup
      dobra_zabawa dobry_humor poprawil_humor poprawila_humor humor_napraw humor_od_razu
      dziekuje_za_pomoc dzieki_za_pomoc dziekuje_pani dziekuje_panu dziekuje_wam dzieki_wam dzieki_tobie dziekuje_ci
      dziekujemy_za_wszystk dziekuje_za_szybk dzieki_za_szybk dziekuje_za_wszystk dziekuje_za_cierpliw
      podoba_mi podoba_sie spodobal podobaja_mi podobalo_mi podobal_mi przypadl_do_gustu przypadla_do_gustu
      przypadlo_do_gustu
      lubie_to lubie_was lubie_ten lubie_te moj_ulubion moja_ulubion nasze_ulubion nasza_ulubion ulubiony_sklep ulubione_miejsc
      chce_sie_wracac az_chce_sie chce_sie_zyc chetnie_wroc chetnie_wrac na_pewno_wroc na_pewno_wrac wrocimy_na_pewno wroce_na_pewno
      wrocimy_tu wracamy_tam_co wracam_co zawsze_wracam wroce_po_wiecej jeszcze_wroc kupie_ponownie zamowie_ponownie
      kupie_znowu zamowie_jeszcze zamowimy_jeszcze biore_w_ciemno brac_w_ciemno bierzcie_w_ciemno biore_dwie biore_nastepn
      na_pewno_jeszcze nie_oddam_nikom nie_zamienil nie_zaluje nie_zaluj nie_pozaluj nie_pozalu nie_zalowal nie_zawiod nie_zawodz
      nie_rozczaro nie_zawiedz nigdy_sie_nie_zawiod nigdy_nie_zawiod ani_razu_nie_zawiod ani_razu_sie_nie ani_razu_nie_czekal
      nic_nie_skrzyp nic_sie_nie_psuj nic_nie_brakow niczego_nie_brak niczego_nam_nie_brak niczego_wiecej_nie_trzeb nic_wiecej_nie_trzeb
      nie_narzekam nie_narzekamy nie_ma_co_narzekac nie_mam_na_co_narzekac nie_mozna_narzekac nie_sposob_narzekac nie_da_sie_nie_lubi
      nie_spodziewalam_sie_ze_tak jestem_mile_zaskocz mile_zaskocz milo_zaskocz pozytywnie_zaskocz pozytywne_zaskocz mila_niespodziank
      przyjemna_niespodziank
      mila_odmiana rzadko_spotyk rzadkosc_w_dzisiej dzis_to_rzadkosc tak_trzymac tak_trzymaj tak_trzymajcie oby_tak_dalej oby_wiecej
      wiecej_takich tak_powinno_byc tak_to_sie_robi tak_ma_byc wlasnie_o_to_chodzi o_to_chodzi o_to_chodzilo strzal_w_10
      warto_bylo warto_zamow warto_kup warto_pojech warto_zobacz warto_przeczyt warto_odwiedz warto_poczek warto_czek naprawde_warto
      zdecydowanie_warto warto_polec warto_sprobow bylo_warto oplacalo_sie oplacilo_sie
      w_punkt trafia_w_punkt trafil_w_gust trafili_w_gust z_klasa z_usmiechem z_usmiechem_na z_przyjemnoscia z_radoscia z_ogromna_rad
      z_wdziekiem z_humorem z_poczuciem_humor poczucie_humoru
      wszystko_gra wszystko_super wszystko_ok wszystko_dziala wszystko_smaczn wszystko_sie_udal wszystko_jak_trzeba jak_trzeba
      jak_nalezy dziala_jak_nalezy dziala_jak_trzeb dziala_swietn dziala_super dziala_idealn chodzi_jak_zegarek dziala_jak_zegarek
      jak_w_zegarku
      jak_w_domu czulismy_sie_jak czulam_sie_jak_w_domu spalismy_jak spalam_jak_dziecko jak_dzieci cicho_i_czysto czysto_i_schludn
      czysto_i_przytul czysciutk w_porzadku_czlow rowny_gosc swoj_chlop
      trzyma_poziom trzymaja_poziom trzyma_klase z_najwyzszej_polki z_gornej_polki klasa_obslug obsluga_na_poziom na_wysokim_poziom
      bije_na_glowe nie_ma_sobie_rown nie_ma_konkurencj poza_konkurencj
      rozwiazal_problem rozwiazali_problem problem_rozwiaz problem_zniknal sprawa_zalatwion sprawa_wyjasnion zalatwione_od_reki
      zalatwili_od_reki od_razu_pomog od_razu_wymien wymienili_bez zwrocili_bez zwrot_bez_problem uznali_reklamacj uznana_reklamac
      reklamacja_uznan
      doslali_nastepn w_pakiecie_usmiech czytam_z_zapart z_zapartym_tchem jednym_tchem nie_moglam_sie_oderw nie_moglem_sie_oderw
      nie_mozna_sie_oderw nie_moge_sie_doczek nie_mozemy_sie_doczek juz_sie_ciesz trzymam_kciuki trzymamy_kciuki sto_lat
      wszystkiego_najleps
      spelnienia_marzen duzo_zdrowia zdrowka_i zdrowych_i_wesol wesolych_swiat pieknego_dnia cudownego_dnia niczego_sobie nie_najgorz
      nie_byle_jak nie_bez_powodu_wszyscy daje_rade_swiet daliscie_rade daliscie_czadu dales_czadu dala_czadu dal_czadu szacun_za
      szacunek_dla szacunek_za brawo_za_odwag
      az_milo az_sie_chce az_sie_geba_smiej micha_sie_ciesz geba_sie_ciesz buzia_sie_smiej buzia_sie_ciesz morda_sie_ciesz
      cieplo_na_sercu cieplej_na_sercu lzej_na_sercu od_serca milo_z_wasz milo_ze_strony milo_bylo milo_patrzec fajnie_bylo fajnie_ze
      super_ze dobrze_ze_jest swietnie_ze ciesze_sie ciesze_sie_ze cieszymy_sie jestem_szczesl jestem_dumn jestem_wdzieczn jestem_na_tak
      jestem_fanem jestem_fanka moj_faworyt moja_faworyt faworyt_tygodn pozytywna_energ dobra_energi dobre_slow piekne_slow cieple_slow
      sama_przyjemnosc czysta_przyjemnosc sama_radosc duzo_radosci kupa_smiechu kupa_radosc niezly_ubaw dobra_zabaw swietna_zabaw
      ratuje_zycie ratujesz_zycie uratowalo_mi zycie_latwiejsz ulatwia_zycie ulatwil_zycie
      nie_do_zdarcia nie_do_zajechania nie_do_pobicia jest_moc ale_jazda robi_szal bez_dwoch_zdan z_gora_oczekiwan powyzej_oczekiwan
      przeszlo_oczekiwan przerosl_oczekiwan przeszedl_oczekiwan przeroslo_oczekiwan przerosla_oczekiwan spelnia_oczekiwan
      spelnil_oczekiwan
      spelnila_oczekiwan spelnia_swoje warte_polec lepiej_niz_mysl lepsze_niz_mysl lepsza_niz_mysl lepsze_niz_oczek lepszy_niz_oczek
      a_nawet_lepiej`,
    ],

    // Mild good.
    [
      1,
      `dobry$ dobra$ dobre$ dobrego$ dobrej$ dobrym$ dobrych$ dobrze$ dobrzy$ lepszy$ lepsza$ lepsze$ lepszych$ lepszego$ lepiej$
      najnowocz
      w_porzadku w_porzo ok$ okej$ okay$ oki$ spox$ luz$ luzik poprawnie$ akceptowaln wystarczajac niczego_zlego
      warto$ wart$ warte$ warty$ ulubi lubi$ lubie$ lubimy$ lubia$ lubil chetnie$ zacheca milos$ milosci$ milosc$ serce$ buziak
      usciski$ sciskam$ caluje$ przytul
      zgodny$ zgodna$ zgodne$ zgrabn prosto_i_wygod prosty$ proste$ latwy$ latwa$ latwe$ latwo$ latwiej lekki$ lekkie$ cichy$
      cicha$ cicho$ czysto$ czysty$ czysta$ czyste$ czyscio
      swiezy$ swieza$ swieze$ swiezo$ zdrowsz zdrowy_wyb delikatn miekki$ miekka$ miekkie$ miekkosc puszyst milutk cieplutk slodki$
      slodka$ slodkie$ slodko$ trwalosc wytrzymal mocny_plus duzy_plus wielki_plus plus_za ogromny_plus plusik
      dotarl_w_calosci dotarla_w_calosci w_calosci w_calosci_i dobrze_zapakow solidnie_zapakow ladnie_zapakow starannie_zapakow
      dobrze_zabezpiecz
      bezpieczn nowoczesn sprawdza_sie sprawdzil_sie sprawdzila_sie sprawdzilo_sie sprawdzaja_sie zgodnie_z_obietn dotrzymal_slow
      dotrzymuja obiecali_i_dotrzym konkretn_i konkretnie_i
      ciekaw_wykl ciekaw_ksiaz wciaga$ wciagn polubi rozwojow korzysci$ korzysc$ zaoszczedz oszczedn okazja$ okazje$ gratis$
      gratisy$ bonusik prezencik upominek niespodziank
      poprawa$ poprawil polepsz ulepsz udoskonal postep$ nadziej wiara_w wierze_w_was zaufanie$ zaufania$
      ufam$ optymist optymizm wsparcie$ wspiera zyczliwosc dobrobyt
      wygral wygrane wygrana$ wygrany$ zloty_medal zlote_medal nagrodzon wyroznion awans$ awansow podwyzke_dostal
      rekordowy_wynik zwyciestw odzyskal odnalazl odnalezion znalazla_sie znalazl_sie
      wrazenie_dobr normalnosc$ stabiln spokojn spokoj$ spokoju$ sielank urlopik wypoczyn odpoczyn slonecznie$ sloneczko slonko$
      weekendzik piatunio piateczek kawusia ciasteczk piesek_slod kiciu
      dobre_to dobre_bylo smieszne_to lubie_takie pozdrowienia$ pozdrowionk zapraszam_serd serdecznie_zaprasz zapraszamy_serd
      zapraszamy_cal
      przyzwoity$ przyzwoita$ przyzwoite$ przyzwoicie$ oplaci_sie od_reki ekspresowo$ ekspresowa$ ekspresowy$
      jak_na_zdjec na_poziomie luksusow kochani$
      perelk harmonia$ cierpliw praktyczn`,
    ],

    // Troubles that are often only reported.
    [
      -0.15,
      `problem klopot usterk awaria$ awarii$ awarie$ blad$ bledu$ bledy$ bledow$
      bledn uszkodzon uszkodzen uszkodzil defekt$ defekty
      braku$ braki$ brakow$ brakowalo$ czekam$ czekamy$ czekalam czekalem czekalismy czekanie$ czekac$ oczekiwan opoznien opoznion
      opoznil spoznion spoznien
      wypadek$ wypadku$ wypadki$ wypadkow$ kolizj stluczk pozar$ pozaru$ pozary$ powodz wichur burza$ burze$ gradobic zderzeni
      katastrofy$ katastrofie$
      zmarl umarl smierc$ smierci$ zginal zginela zgineli ranny_w ranni$ rannych$ ofiary$ ofiar$ ofiara$
      pogrzeb wojna$ wojny$ wojne$ wojenn
      strajk protest$ protestu$ protestuj kryzys inflacj bezrobo podwyzka$ podwyzki$ podwyzke$ podwyzek$ spadek$ spadku$ spadl$ spadla$
      strata$ straty$ strate$ strat$ ubytek deficyt dlug$ dlugi$ dlugow$ zadluzen dluznik
      kara$ kary$ kare$ mandat$ mandatu$ grzywn kradziez wlaman zatrzyman oskarzon oskarzen skazan podejrzan przestepstw przestepc
      korupcj bankruct
      chory$ chora$ chorob grypa$ goraczk kaszel$ kaszlu$ uraz$ urazu$ kontuzj zlaman zlamal bol$ bolu$ bole$
      bolow$ zapaleni
      ryzyko$ ryzyka$ zagroz niebezpiecz trudn ciezk dlugo$ dluzej$ dluzy halas glosny$ glosno$ glosna$ zimno$
      zimny$ zimne$ chlodno$ mokro$ ciasn
      nie_dzialaj nie_dzialal nie_moge_sie nie_moge_znalez nie_moge_zal nie_moge_wejs nie_widze nie_wyswietla nie_otwiera nie_laduje
      nie_wlacza nie_przychodz nie_dostal nie_otrzymal nie_wchodzi nie_mozna_dodac
      zepsul zepsuty$ zepsuta$ zawiesza zawiesil zacina zacial wylacza_sie wywala cieknie$ kapie$ skrzyp rozladow znika zniknal
      zniknela zniknelo zgubil zagubi
      reklamacja_odrzuc_do odmowa$ odmowy$ odrzucil odrzucon anulow zrezygn rezygnuj rezygnacj zwolnien zwolnil zlikwid
      upadlosc likwidacj
      konflikt spor$ sporu$ sporn kontrowers dziwn szkoda$ szkody$ szkode$ przykro_nam cholera$ kurde$ kurcze$ kurcze_no kurna$
      kuzwa$ kurka$ kurw ja_pierdziel ja_pierdole ja_pierdol o_cholera o_kurwa
      zablokow przecieka
      sredni$ srednio$ odpada$ odpadl wpadka$ wpadki$ nieczynn odwolan przelozon zamkniet wykluczon przegral
      porazke$
      skarg depresyjn zatruci gangster bandyt pulapk`,
    ],

    // Mild bad.
    [
      -1,
      `niestety$ niesety przykro$ zaluje$ zalujemy$ zalowa pozalowa pozaluj ubolew smutn smutek smutku$ smuteczek smuci tesknota
      zal_mi szkoda_ze szkoda_slow szkoda_mi
      slab gorszy$ gorsza$ gorsze$ gorszej$ gorszych$ gorzej$ pogorsz przecietn srednia_jakosc sredniak mizern
      mierny$ mierna$ mierne$ nijak byle_jak byle_jaki bylejak byle_co
      drogo$ drozej$ drozyzn przeplac przeplat wygorow zawyzon nieoplacal kosztown zdrozal podrozal zbyt_drog za_drog drogo_jak
      drogie_jak drogi_jak kosmiczne_cen cena_z_kosmosu ceny_z_kosmosu cena_kosmos ceny_kosmos
      znowu$ znow$ po_raz_kolejny kolejny_raz ciagle_to ciagle_nie ciagle_cos wciaz_to zawsze_to_samo w_kolko in_kolko ponownie_to
      ponawiam$ przypominam_sie po_raz_trzeci po_raz_drugi po_raz_czwart po_raz_piat trzeci_raz piaty_raz czwarty_raz dziesiaty_raz
      narzek marudz marudn zrzed jecz jek$ skarze$ zazalen poskarz skrytyk zarzut$ zarzuty$ zarzutow$ czepia
      nudn nuda$ nudy$ nudz znudz wynudz dluzyzn oklepan banaln naciagan przewidywaln usypiaj bez_polotu bez_wyrazu bez_smaku bez_zycia
      bez_duszy
      niejasn nieczytel niezrozum skomplikow komplik zagmat chaotyczn nieprzejrzyst nielogiczn niekonsekw niedokl niedopracow
      niedoskonal niedociagn niedorob
      niedosta niewystarcz niepelny$ niepelna$ niekompletn niepotrzebn zbedn nieudan nieprzydat nieprakty niefunkc nieefekt nieskuteczn
      nieaktual niewygod nieporecz niewidoczn niestabil
      niesmaczn mdly$ mdla$ mdle$ przesolon niedosol rozgotow niedogotow przypalon spalon_na gumow_mies zylast czerstw zwietrzal
      wysuszon suchy_jak twardy_jak twarde_jak zimny_jak zimna_jak lykowat ciapowat tlusty_jak
      powoln wolno_dziala wolno_sie dzialaja_wolno muli$ mulil zamula lagi$ laguj tnie_sie przycina sie_tnie slimacz slamazarn opieszal
      zwlek przeciag_sie dluzy_sie wlecz zwloka$ zwloki_w
      spoznil_sie spoznila_sie spozniaj przepadl zaginal zaginela zaginelo pusto_w wyczerpan zmecz wyczerpal
      niewyspan nie_wyspal przemecz wykonczy wypalon zdolow dolujac chandr zamartw martwi$ martwie$ zmartw martwil
      nerwy$ nerwow stres$ stresu$ stresow stresuj zestresow napiet_atmosf niepokoj niepokoi zaniepok obaw boje_sie
      boimy_sie strach$ strachu$ lek_przed wystrasz przestrasz zaskoczon_niemil rozdraz
      boli$ bola$ bolal bolesn cierpi meczy$ mecza$ meczac dokucza dokuczliw uciazliw upierdliw natretn namoln
      nachaln wciskaj natarczyw spamow spamuj spamer spam$
      krzyw brzydk brzydal brzydot szary_i_pon ponur obskurn odrapan oblazl obdrapan poplam wyblak
      wyplow sfilcow zmechac skurczyl_sie zardzew rdza$ poszarp podart dziuraw pogniec wgniec wgniot obtar obity$ obita$ obdarl
      puste_obietn puste_slow obiecanki obiecuj_i obiecali_i_nic sztuczny_usmiech sztuczna_uprzejm wymowk wymigu
      unika_odpowiedz kreca$ krecicie$ krecil kombinuj kombinator matacz udaja_ze
      glupi$ glupia$ glupie$ glupio$ glupot glupk glupol glupek naiwn przesad przegin przegiecie przegieli przekombin
      przereklam przechwal
      lipa$ lipny$ lipna$ lipne$ klapa_na klapa$ kicha$ wtopa$ wtopil skucha$ niewypal nieporozum pomylili$ pomylil_zamow
      pomylone_zamow
      zepsuli zepsula zepsuj psuje$ psuja$ psul popsuj popsul popsuty popsuta rozwalil rozwalon rozlec rozpad_sie rozpadl rozpada
      odkleja odkleil rozkleil rozkleja rozprul pruje_sie pekl$ pekla$ peklo$ pekly$ pekniet peka$ ulamal urwal
      padl$ padla$ padlo$ siadl$ siadla$ siada_system zdechl wysiadl sypie_sie sypie$ posypal przestal_dzial
      przestala_dzial przestalo_dzial przestaly_dzial nawalil nawala$ szwank wariuj swiruj
      skarzy$ brak$ nie_dziala nie_da_sie brakuje$ nie_kupi placze$ nie_odpowiada zamieszani
      przykry$ przykra$ przykre$ przykrosc bezsenn obrazony$ obrazona$ pogrzalo ogarnijcie ogarnij_te na_wlasny_koszt bez_szans
      nic_nie_wie nikt_nie_wie to_nie_to_samo odwala$ odwalaj stracilo_sens koniec_swiata$
      zawile$ zawily$ zawila$ krytykuj krytykowal`,
    ],

    // Complaint, anger, contempt.
    [
      -2,
      `zly$ zla$ zle$ zlego$ zlej$ zlym$ zlych$ zlo$ zlosc zlosliw zloszcz zezlosc rozzlosc wsciek wkurz wkurw
      wnerw wpieni zirytow irytu irytac denerw zdenerw podenerw frustr sfrustr rozgorycz oburz
      rozczaro zawiod zawiedz zawodzi zawodza zawod_na zniesmacz niezadowol zrazil zrazon zniechec mam_dosc
      mam_serdecznie_dosc mam_po_dziurki dosc_tego dosc_juz
      kiepsk kiepscz kiepsciut marn tandet tandeciarz badziew szmelc dziadost dziadow chlam$ chlamu$ szajs barach buble$ bubel
      bubla$ bubli$ gniot rupiec zlom$ zlomu$ chala$ chaltur partac partol partan fuszer spartac spartol spieprz schrzan spaprac
      spaprali skopan skopali zwalili_rob spierdol
      okropn okropien strasz_o straszny$ straszna$ straszne$ straszni$ straszliw potworn koszmarn koszmarek przeraz
      tragiczn fataln beznadziej dramatyczn katastrofaln makabr horrendaln
      paskud ohydn ohyda$ wstretn wstret$ odrazaj odpychaj oblesn niesmak$ niesmaku$ ochydn brud$ brudu$
      brudn brudas upapran zasyfi syf$ syfu$ syfia zaszczan smrod$ smrodu$ smierdz cuchn capi$ jebie_jak
      jedzie_stechl stechl
      plesn splesn zgnil zgnit zepsute_mies zepsute$ nieswiez przetermin robak$ robaki$ robaka$ karaluch pluskw prusaki wlos_w zatrul
      pomyje$ pomyj$ trociny$ kwasny_jak
      niekompet nieprofes nieuprzej niemil niegrzeczn nieprzyjem niesympat nieempat nieczul nierzetel niesolid nieuczciw
      niesumien niesprawiedl nieodpowiedzial niepowaz niechluj nieporad niedbal nieudol nieprzygotow niewychow
      niekulturaln nieokrzes niedopuszcz nieakcept nielegaln niemoralny
      niepojet niedorzecz nieludzk niehigien niebezpieczny$ niebezpieczne$ nieznosn niewybaczal nienawid nieprawda$
      nieprawdziw niezgodny_z_opis niezgodna_z_opis niezgodne_z_opis niewart niedziala niezasluz nieslown nieterminow niepunkt
      chamsk chamstw cham$ chamy$ chamka bezczeln arogan opryskl gburow gbur$ gbury$ burakiem$ burak$ wulgarn ordynarn ordynus
      obcesow pyskat pyskuj nadet wyniosl_z zarozum zadufan protekcjonal lekcewaz pogard wzgard wysmia wysmiew wyszydz szydz szyder kpi$
      kpia$ kpicie$ kpin drwi
      obraz_klient obraza$ obrazil obrazaj obelg obelzyw wyzwisk zwyzyw wydar_sie wydarl_sie wydziera drze_sie drze_jap
      krzyczy_na krzyczal nakrzycz wrzeszcz zwrzeszcz ubliz ponizy poniza upokorz upokarz zastrasz
      grozi_nam grozil$ grozby$ szantaz
      dyskrymin rasist rasizm seksist homofob ksenofob faszyst nienawisc hejt$ hejtu$ hejter agresj agresyw przemoc pobil pobity$
      napasc molest gnebi mobbing mobbuj nekan nekaj zneca wyzysk
      klamie$ klamia$ klamiecie$ klamal klamst klamc oklam oszuka oszukuj oszust
      naciag wyludz wykiw wydymal wycyckal wydutk orznel wyrolow przekret wal_na_kas scam$
      scammer podstep wprowadza_w_blad wprowadzaj_w_blad wprowadzil_w_blad
      zlodziej kradn ukradl ukradzion okrad zdzier
      lichw haracz lupia_nas lupicie zeruja$ zerujecie paser falszyw falszerst podrob sfalszow
      machlojk kretac krety$
      ignoruj ignorow ignoranc ignorant olew olal$ olala$ olali$ olany$ zlewaj_klient zlewk zbywa zbyli$ zbyl$
      zbyla$ splawi odsyla_od odsylaja_od spychol spychaj spychotech zwalaj_wine zwala_na tumiwisiz lewus obibok nieroby
      wstyd$ wstydu$ wstydz zawstydz hanb hanieb kompromit blamaz zenad zenuj zenua cringe$ zalos
      pozalowania_godn oplakan dno$ denn marazm patolog patola$ patusy patus$ degrengol upadek_oby
      absurd bzdur bzdet bredni bredz bezsens nonsens idiot debil kretyn durn duren$
      glab$ glaby$ matol tepak tepy$ tepa$ tepe$ polglow polmozg ciolek cwok$ baran$ barany$ palant pajac$ pajace$ blazen blazn klaun
      bufon buc$ buce$ dupek$ dupki$ frajer$ frajerz frajerow frajerstw
      lajza$ lajzy$ lachudr gnid$ gnida$ gnidy$ menda$ mendy$ padalec szuj$ szuja$ swinia$ swinstw swintuch swolocz bydlo$ bydlak
      chuligan bandzior bandyck mafi szubraw dran$ dranie$ lotr$ lotry$ gnoj$ gnoje$ gnojek gnojk menel ciota$ wsiur wiesniak
      prostak prostac
      skandalicz skandal$ skandalu$ afera$ afery$ szok_nied obrzyd potepi odradza bojkot
      ostrzegam$ ostrzegamy$ przestrzegam przestroga omijac$ omijajcie omijaj$ omijam$ omijac_szerok uciekajcie uciekac_stad uciekaj_od
      wystrzegaj unikac$ unikajcie
      chaos$ chaosu$ balagan bajzel burdel$ burdelu$ burdello rozgardiasz meksyk$ cyrk$ cyrk_na farsa$ farsy$ parodia$ parodii$
      dom_wariat wariatkow masakr dramat$ dramaty$ dramatu$ tragedi pieklo$ gehenna$ udrek udrecz mordeg katorg tortur
      meczarni koszmar$ koszmaru$ katusze
      rozpacz zalam zdruzg zdolowan zrozpacz placzemy$ plakac$ plakal placz$ placzu$ lamentu beksa
      ryczalam ryczec$ szloch deprechy dobija$ dobil$ dobijaj przygneb przytlacz przytloczon nieszcze skrzywdz
      krzywda$ krzywdy$ krzywdz zdrajc zranion zranil
      gown chuj huj$ hujow jeba jebie_sie jebn kutas pizd cip$ dziwk
      suka$ suki$ szmata$ szmaty$ szmaciar pierdol spierdal wypierdal wypierdol wypierdek popierdol
      opierdal opierdol rozpierdol zapierdol skurw zjeb pojeb
      rozjeb sram$ srac$ sraj zasran osral rzyga zwymiot pieprz_sie pieprzon popieprz wypieprz do_kitu
      wadliw porysow rozlatuj rozlatane bezprawn pochrzan zaniedb padaka$ padaki$ pogielo klamac$ ni_widu ani_sluchu
      mial_mnie_gdzies miala_mnie_gdzies maja_mnie_gdzies jak_grochem grochem_o juz_nie_to nikt_nic_nie_wie cie_oleja was_oleja na_marne
      sedzia_kalosz wyszlismy_z_kina wyszlam_z_kina wyszedlem_z_kina wyjechalismy_po_jedn wylaczylem_po wylaczylam_po nie_dociagn
      dno_kompletn nie_daje_rady spoznia_sie zawsze_sie_spoznia wiecznie_spozn czas_stracon ani_be lewy_paragon rzucila_mi obrazona_na
      bezradn bezsiln bezsiln_wob
      nie_nadaje_sie_do_niczego nie_nadaje_sie_do_uzytk nie_nadaje_sie_do_jedz
      kanalia$ kanalie$ wyzywa wyzwali_mnie wyzwal_mnie wyzwala_mnie drania$ nierob$ nierobow podpucha$ podpuchy$ zdradzili$
      zadam_natychmiast zadam_zwrotu zadamy_zwrotu`,
    ],
    [
      -2,
      `nie_polec nie_polecam nie_polecamy nie_warto nie_kupuj nie_kupujcie nie_bierzcie nie_zamawiaj nie_radze nie_ufaj nie_ufajcie
      nie_dajcie_sie nie_idzcie nie_jedzcie nie_korzystaj nie_skorzyst nie_wroce nie_wrocimy nie_wroci nie_zamowie nie_zamowimy
      nie_kupie
      nie_jestem_zadowol nie_jestem_do_konca_zadowol nie_bylam_zadowol nie_bylem_zadowol nie_podoba nie_smakow nie_smakuje nie_spelnia
      nie_spelnil nie_sprawdzil nie_sprawdza nie_zachwyc nie_przekon nie_oplaca nie_pomogl nie_pomoglo nie_pomaga nie_pomogla
      nie_trzyma_poziom
      nie_dotrzym nie_dotarl nie_dotarla nie_dotarlo nie_doszl nie_doszedl nie_przyszl nie_przyszedl nie_przyjech nie_dojech
      nie_dostarcz nie_raczy nie_raczyl nie_odpowiedz nie_odpisuj nie_odpisal nie_odpisa nie_odbiera nie_odebra nie_reaguj nie_zareagow
      nie_oddzwon nie_kontaktuj
      nie_zwroc nie_zwracaj nie_oddal nie_oddali nie_oddaj nie_oddano nie_uznal nie_uznaj nie_uznan nie_przyjel nie_przyjeli
      nie_przyjmuj nie_chca_oddac nie_chca_zwroc nie_chca_uzna nie_chca_przyj nie_chce_mi_sie nie_chcieli nie_potrafia nie_potrafi
      nie_umieja nie_umie_nic nie_maja_pojecia nie_ma_pojecia
      nie_mozna_sie_dodzwon nie_moge_sie_dodzwon nie_sposob_sie_dodzwon nie_da_sie_dodzwon nie_idzie_sie_dodzwon dodzwonic_sie_nie
      dodzwonienie_sie nie_ma_z_nimi_kontakt nie_ma_kontakt nie_da_sie_jesc nie_do_jedzenia nie_do_zjedzen nie_do_picia nie_do_uzytku
      nie_do_wytrzym nie_do_przyjec nie_do_zniesien nie_do_pomysl nie_do_naprawi nie_do_ogladan nie_do_grania
      nie_da_sie_ogladac nie_da_sie_sluchac nie_da_sie_korzyst nie_da_sie_spac nie_da_sie_wytrzym nie_da_sie_zyc nie_da_sie_na_to
      nie_wytrzym nie_mam_juz_sil nie_mam_sily nie_mam_slow nie_mam_juz_cierpliw nie_rozumiem_jak_mozna nie_wierze_ze_mozna
      nie_tego_sie_spodziew nie_tak_mialo nie_tak_sie_umaw nie_po_to
      nie_wart_swojej nie_warte_swojej nie_warta_swojej nie_warte_ceny nie_warte_tych nie_pozdraw nie_szanuj nie_szanujecie nie_powazn
      nie_fajn nie_fair nie_ladnie nie_ma_za_co_placi nie_mialo_smaku nie_ma_smaku nie_ma_tu_nic nie_ma_czego_polec nie_ma_czego_chwal
      nie_popisal nie_stanel_na_wysok nie_staneli_na
      to_nie_pierwszy_raz to_juz_kolejny to_juz_trzeci to_juz_drugi nie_pierwszy_raz kolejny_raz_to dalej_nic dalej_nie_ma dalej_nie
      dalej_cisza dalej_brak dalej_czekam nadal_nic nadal_nie nadal_cisza nadal_brak nadal_czekam wciaz_nic wciaz_nie wciaz_cisza
      wciaz_brak wciaz_czekam ciagle_czekam caly_czas_czekam do_dzis_nie do_dzisiaj_nie do_tej_pory_nie
      ile_mozna ile_mozna_czekac ile_jeszcze_mam ile_jeszcze_mozna jak_dlugo_jeszcze jak_dlugo_mam czekam_i_czekam czekam_juz
      czekamy_juz czekalam_ponad czekalem_ponad czekalismy_ponad czekam_od czekamy_od doczekac_sie_nie trzeci_tydzien_czek
      drugi_tydzien_czek ani_widu ani_slychu ani_sladu ani_slowa ani_odpowiedz ani_przepraszam ani_maila
      slad_zaginal sluch_zaginal jak_kamien_w_wode przepadl_jak zero_kontakt zero_odpowiedz zero_reakcj zero_informac zero_info
      zero_szacunku zero_kultur zero_pomocy zero_empat zero_zainteresow zero_profesj zero_smaku zero_komunikac brak_kontaktu
      brak_odpowiedzi brak_reakcji brak_informacj brak_szacunku brak_kultury brak_profesj brak_slow brak_komentarz brak_zainteresow
      brak_empat brak_wyobrazn
      bez_odpowiedzi bez_odzewu bez_reakcji bez_skutku bez_efektu bez_szacunku bez_kultury bez_pojecia bez_sensu bez_zmian_od
      bez_slowa_wyjas bez_slowa_przepr bez_wyjasnien bez_uprzedz bez_ladu bez_zapowiedzi bez_ostrzez bez_prawa bez_serca bez_honoru
      bez_wstydu bez_klasy bez_porownania_gorsz
      cisza_w_eterze i_cisza gluche_cisza glucha_cisza kontakt_zerowy kontaktu_brak odbija_sie_od sciany odbijam_sie_od odbijaja_pileczk
      odsylaja_mnie odsylali_mnie odeslali_z_kwitkiem z_kwitkiem od_annasza od_sasa_do mur_nie_do umywaja_rece umyli_rece
      rozkladaja_rece wzruszyl_ramion wzruszyla_ramion wzruszenie_ramion
      maja_nas_gdzies maja_klienta_gdzies maja_w_nosie maja_to_w macie_w_nosie macie_nas_w macie_gdzies maja_gdzies maja_w_d w_dupie
      maja_wylane maja_wywalone wywalone_na wypieli_sie wypial_sie robia_laske robi_laske z_laski_swoj z_wielka_laska z_laska
      jak_za_kare za_kare jak_intruz jak_smiec jak_powietrze jak_idiot jak_zlodziej
      strata_czasu strate_czasu strata_pieniedzy strata_nerwow szkoda_czasu szkoda_pieniedzy szkoda_kasy szkoda_nerwow szkoda_zachodu
      szkoda_gadac szkoda_sie_denerw szkoda_fatyg wyrzucone_pieniadz pieniadze_w_bloto kasa_w_bloto pieniadze_wyrzucone
      wywalone_pieniadz wyrzucona_kas utopione_pieniadz
      do_niczego do_dupy do_bani do_chrzanu do_luftu do_smieci do_kosza do_wyrzucenia do_zwrotu_od na_smietnik na_szmaty psu_na_bude
      o_kant o_kant_dup funta_klakow diabla_warte pozal_sie_boz pozal_sie smiechu_warte smiech_na_sali smiechu_wart kpina_z kpina_w_zywe
      kpiny_z kpiny_sobie
      robia_w_konia robicie_w_konia zrobili_w_konia zrobiona_w_balona zrobiony_w_balona zrobili_mnie_w robia_ludzi_w nabici_w_butelk
      nabita_w_butelk nabity_w_butelk nabili_w_butelk nabijaja_w wciskaja_kit wciska_kit wcisneli_mi wcisnal_mi wciskaja_ludzi
      wciskaja_na wodza_za_nos mydla_oczy mydlenie_oczu w_zywe_oczy na_zywca
      zarty_sobie jaja_sobie chyba_zart chyba_sobie_zart to_jakis_zart jakis_zart to_jakas_kpin zart_jakis chyba_kpicie chyba_kpina
      robicie_sobie_jaja robia_sobie_jaja jakies_jaja ponury_zart zarty_zart ironia_losu
      gdzie_moja_paczka gdzie_jest_moja gdzie_moje_pieniadz gdzie_sa_moje oddajcie_pieni oddajcie_kas oddajcie_moje zwroccie_pieni
      zwroccie_mi zwroccie_kas chce_zwrotu domagam_sie ostatnia_szansa ostateczne_wezw zglaszam_do uokik_juz sprawa_trafi do_sadu_z
      zglosze_to zglosze_was zglaszam_na_policj
      ostatni_raz ostatni_raz_tu ostatni_raz_kup ostatni_raz_zam moja_stopa noga_moja wiecej_tam_nie wiecej_tu_nie wiecej_nie_kupi
      wiecej_nie_zamow pierwszy_i_ostatni po_raz_ostatni rezygnuje_z_wasz zmieniam_operator zmieniam_bank ide_do_konkurenc
      przechodze_do_konkurenc do_konkurencji tracicie_klient stracili_klient straciliscie_klient koniec_wspolprac
      trzymajcie_sie_z_dala trzymac_sie_z_daleka z_daleka szerokim_lukiem uwazajcie_na uwaga_na_oszust uwaga_oszust uwazajcie$ daje_jedn
      jedna_gwiazdka jedna_gwiazdke minus_za duzy_minus wielki_minus ogromny_minus na_minus jakosc_zerowa jakosc_tragiczn jakosc_slab
      slaba_jakosc niska_jakosc niskiej_jakosci marnej_jakosci jakosc_pozostawia pozostawia_wiele wiele_do_zyczenia duzo_do_zyczenia
      moglo_byc_lepiej mogloby_byc_lepiej mogli_by_lepiej stac_was_na_wiecej spodziewalam_sie_wiec spodziewalem_sie_wiec
      spodziewalismy_sie_wiec spodziewalam_sie_czegos spodziewalem_sie_czegos liczylam_na_wiecej liczylem_na_wiecej liczylam_na_cos
      liczylem_na_cos ponizej_oczekiwan ponizej_krytyki ponizej_pasa ponizej_poziomu ponizej_jakichkolwiek ponizej_godnosci
      nic_specjalnego nic_nadzwyczajn nic_ciekawego nic_dobrego nic_szczegoln bez_szalu szalu_nie_ma szalu_nie_bylo dupy_nie_urywa
      tylka_nie_urywa szalu_brak bez_rewelacji rewelacji_nie_ma rewelacji_brak nie_jest_zle_ale taki_sobie taka_sobie takie_sobie
      tak_sobie_dziala przecietnie_i marnie_to kiepsko_to
      zepsuli_mi zepsuty_humor zepsul_humor zepsute_swieta popsute_wakacje zmarnowan zmarnowal zmarnowany_wieczor stracone_nerwy
      stracony_czas stracilam_czas stracilem_czas stracony_dzien stracony_urlop urwanie_glowy rece_opadaj rece_opadly wszystko_opada
      witki_opad cycki_opad noz_sie_w_kieszen noz_w_kieszeni krew_mnie_zalew krew_zalewa szlag_mnie szlag_trafia trafia_mnie
      cholera_bierze
      nerwy_szkoda na_nerwy gra_na_nerwach dziala_na_nerwy dzialaja_na_nerwy doprowadza_do_szalu doprowadza_mnie do_szalu serce_peka
      serce_boli serce_krwawi plakac_sie_chce chce_sie_plakac chce_mi_sie_plakac wyc_sie_chce wlos_sie_jezy noz_na_gardle
      zoladek_sie_przewrac niedobrze_sie_robi niedobrze_mi rzygac_sie_chce zbiera_na_wymioty
      szczyt_wszystkiego szczyt_bezczel szczyt_chamstw wolajacy_o_pomste o_pomste_do wola_o_pomst wstyd_i_hanba wstyd_mi zal_patrzec
      zal_na_to zal_sluchac az_zal az_wstyd az_strach dno_dna dno_i_wodorost dno_i_metr dno_totaln sieganie_dna syf_kila syf_i_malaria
      kila_i_mogila obraz_nedzy nedza_i_rozpacz krew_w_piach
      sto_lat_za czasy_prl jak_w_prl jak_za_komun za_komuny sredniowiecz epoka_kamienia_lup trzeci_swiat dziki_zachod panstwo_z_dykty
      z_dykty z_gownolitu z_kartonu z_papieru polska_z_dykt pic_na_wode bujda_na_resor sciema$ sciemy$ sciemniaj sciemniac sciemniasz
      wielkie_gowno guzik_prawda gowno_prawda guzik_z_petelk
      zdzieranie_kas skok_na_kase skok_na_portfel drenaz_portfela drenuj_kiesz rozboj_w_bialy w_bialy_dzien zlodziejskie_cen
      ceny_zlodziej cena_z_sufitu ceny_z_sufitu z_ksiezyca za_takie_pieniadz za_te_cene_oczek nie_za_taka_cen ukryte_koszt ukryte_oplat
      dodatkowe_oplaty_za drobnym_druczk maly_druczek drobnym_drukiem gwiazdka_pod
      i_po_ptakach po_ptakach no_comment bez_komentarz slow_brak slow_mi_brak odechciewa odechcial do_zobaczenia_nigdy
      pora_umierac dzien_zepsuty pech$ pechow jak_na_zlosc jak_na_zlosc_mi zlosliwosc_rzeczy wszystko_pod_gore pod_gorke wiatr_w_oczy
      zawsze_pod_gor gorzej_byc_nie_moz gorzej_sie_nie_da`,
    ],

    // The strongest.
    [
      -3,
      `najgorsz najgorze najslab najmarn najglup najbezczel najchamsk najtragicz oszusci$ oszusci_i oszustwo$ oszustwa$ oszustem$
      zlodzieje$ zlodziejstw zlodziejsk_cen katastrofa$ masakra$ masakryczn zenada$ tragedia$ porazka$ hanba$ skandaliczn
      kpina$ kpiny$ tragiczna_obslug totalne_dno totalna_porazk totalny_dramat totalna_zenad totalna_katastrof kompletne_dno
      kompletna_porazk kompletny_brak absolutne_dno jedna_wielka_porazk jedno_wielkie_oszust jedna_wielka_kpin jedno_wielkie_dno
      jeden_wielki_dramat jeden_wielki_zart jeden_wielki_burdel
      zdecydowanie_odradz stanowczo_odradz szczerze_odradz goraco_odradz serdecznie_odradz kategorycznie_odradz wszystkim_odradz
      odradzam_kazd odradzam_wszystk zdecydowanie_nie_polec absolutnie_nie_polec kompletnie_nie_polec stanowczo_nie_polec
      nikomu_nie_polec nie_polecam_nikom nie_polecam_nawet najgorszemu_wrog
      nigdy_wiecej juz_nigdy juz_nigdy_wiecej nigdy_przenigdy nigdy_nie_kupi nigdy_tu_nie_wroc nigdy_tam_nie_wroc nigdy_nie_wroc
      nigdy_nie_zamow wiecej_tu_noga noga_tu_nie_postan moja_noga_tam moja_noga_tu moja_noga_wiecej za_zadne_skarby za_zadne_pieniadz
      za_zadna_cen za_chiny
      najgorszy_sklep najgorsza_firm najgorsza_obslug najgorszy_bank najgorszy_kurier najgorszy_hotel zlodzieje_i_oszusc banda_zlodziei
      banda_oszust banda_idiot banda_nierob banda_debil zgraja_oszust firma_krzak firma_widmo sklep_widmo pseudo_firm pseudosklep
      pseudofachow pseudolek jawne_oszust zwykle_zlodziej zwykli_oszusc zwykle_oszust
      skurwysyn skurwiale kurwa_jego kurwa_ile kurwa_co_za co_za_kurwa w_kurwe jebane_zlodziej jebana_firma jebany_sklep jebac_was
      jebac_ich jebac_to jebac_te chuj_wam chuj_z_wami chuj_w_dup chuj_ci_w wypierdalaj spierdalaj
      pierdolcie_sie pierdol_sie szlag_by_was
      niech_was_szlag niech_ich_szlag niech_was_pieklo obyscie_zbankrut zamknijcie_ten zamknac_to zamknac_ten zbankrutujcie zdychaj$
      nienawidze$ gardze$ brzydze_sie rzygac_mi_sie wolajace_o_pomst niewybaczalne skandal_w_bialy smiechu_warte_i
      droga_przez_meke droge_przez_meke dno_dno`,
    ],
  ],
  negators:
    'nie nigdy ani zaden zadna zadne zadnej zadnego zadnych zadnym wcale bynajmniej niezbyt nijak malo nikt nic niczego',
  negatingPrefix: 'nie',
  intensifiers:
    'bardzo naprawde strasznie mega calkowicie zupelnie totalnie absolutnie wyjatkowo niezwykle ogromnie tak taki taka takie okropnie cholernie kompletnie maksymalnie niesamowicie wielce naj serio niebywale szalenie nadzwyczaj nader niewiarygodnie piekielnie diabelnie wybitnie skrajnie kurewsko zajebiscie przeokropnie potwornie nieziemsko turbo ultra hiper arcy prze max maks wprost wrecz coraz jeszcze zdecydowanie szczerze bezwzglednie ewidentnie masakrycznie solidnie wyraznie stanowczo',
  diminishers:
    'troche dosc raczej stosunkowo nieco lekko calkiem chyba moze prawie odrobine ciut troszke troszeczke poniekad wzglednie jako niby powiedzmy momentami czasem czasami srednio niespecjalnie ponoc podobno',
  contrast: 'ale jednak lecz natomiast niestety aczkolwiek niemniej jednakze tymczasem',
  ironic:
    'dzieki_za_nic dziekuje_za_nic no_super no_pieknie no_swietnie no_brawo gratuluje_podejscia no_fajnie no_gratuluje no_to_gratuluj gratuluje_poziomu gratuluje_pomysl gratulacje_dla_geniusz brawo_dla_geniusz geniusze_rachunk genialne_po_prostu super_obsluga_nie_ma po_prostu_super_cisza dzieki_bardzo_za_zmarnow dziekuje_za_zmarnow dzieki_za_zmarnow dziekuje_za_zepsut dzieki_za_zepsut dzieki_za_popsut dziekuje_bardzo_za_taka dziekuje_za_taka_obslug dzieki_za_taka_obslug ladnie_ladnie pieknie_pieknie no_ladnie_ladnie ladnie_to_tak ale_super_kolejn jak_milo_ze_nikt jak_milo_znowu milo_ze_nikt cudownie_znowu swietnie_znowu super_znowu pieknie_znowu super_ze_znow fajnie_ze_nikt fajnie_ze_znow swietnie_ze_nikt szybko_jak_zolw szybkosc_zolwia szczyt_profesj wyzyny_profesj profesjonalizm_level profesjonalizm_pelna_geb obsluga_klienta_level mistrzowie_zbyw mistrzowie_wymow mistrz_wymow mistrzowie_swiata_w tak_dba dbacie_o_klient tak_szanuj tak_wyglada_wasz_szacun taka_to_promocj wielka_mi_promocj wielka_mi_laska tez_mi_promocj tez_mi_okazj hurra_kolejn brawo_kolejn brawo_znow bravo_wy bravo_za medal_dla_tego order_dla medal_z_ziemniak nobel_dla oskar_za nagroda_dla_geniusz taa_jasne taak_jasne tak_jasne_i ta_jasne jasne_jasne akurat_wierz na_pewno_na_pewno swinie_lataj',
};
