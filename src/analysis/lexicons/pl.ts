import type { Lexicon } from './lexicon.ts';

/** Polish words of feeling, written without diacritics; `$` ends a whole word, `_` joins words. */
export const pl: Lexicon = {
  scored: [
    [0, `dzien_dobry dobry_wieczor dobry_dzien dobranoc$`],
    [
      3,
      `podziwi niezwykl niezapomnian rozkoszn wysmienit bajeczn olsniew urzekaj zachwyca zachwycaj cudo$ arcydziel
      swietn wspanial doskonal znakomit fantast rewelac genial perfekc idealn cudown cudn zajebi zajefajn mega$ super$
      superow ekstra$ rewelka extra$ najleps bezbledn wybitn fenomenal mistrz mistrzow bomba$ bombow petarda$ sztos czadow
      kocham$ uwielbi zachwyc zachwyt polecam_wszystk goraco_polecam serdecznie_polecam zdecydowanie_polecam
      szczerze_polecam bardzo_polecam bardzo_dziekuje dziekuje_bardzo wielkie_dzieki jestem_zachwycon
      pierwsza_klasa klasa_sama na_piatke na_szostke na_medal brak_zastrzezen bez_zastrzezen nie_mam_zastrzezen bez_zarzutu
      nie_mozna_sie_przyczepic przepiekn przepyszn przemil wyborn niesamowit wow$ brawo$ hurra$ chapeau czapki_z_glow`,
    ],
    [
      2,
      `ciepl$ cieplo cieplu szczes usmiech rozkwit milusi slodk slodzi dumn$ dumna dumni autentyczn lagodn gwaranc nareszcie pozyty delikatn nagrod zdrowy$ zdrowo wyrozn umiejet talent marzen doczekal fortun niezawodn gustown klimatyczn rodzinn przytuln dopracowan trafion przydat trwal wygod starann dokladn punktualn elastyczn pomysl uczynn wesol radoc swietnie dziekowa wdziek uda$ udal udan udaje bezkonkurenc
      dobry$ dobra$ dobre$ dobrze$ dobrego$ dobrej$ dobrym$ dobrych$ lepsz lepiej$ zadowol pochwal chwale polecam polecac polece
      dziekuj dziekujem dzieki$ dzieks pomoc$ pomocn pomogl pomogla uprzejm mily$ mila$ mile$ milo$ milym$ mila_obsluga sympat
      przyjemn szybk blyskawic ekspres sprawn spraw_na profesjonal fachow kompetent rzetel solidn uczciw
      jakosc_super wysoka_jakosc wysokiej_jakosci piekn ladn sliczn urocz fajn smaczn pyszn swiez wygodn praktyczn
      funkcjonal przejrzyst prost$ prosto latwo latw podoba spodobal ulubion ciesze ciesz radosc radosn szczesci szczesliw
      wdzieczn docen szanuj szacun czyst zadban tani tanio oplac warto$ wart$ warta$ korzyst okazj atrakcyj dziala_super
      bezproblem bez_problemu bez_problemow na_czas$ zgodn_z_opisem zgodny_z_opisem zgodne_z_opisem w_porzadku spoko$
      luz$ ok$ okej$ gratul sukces wygral wygran zwyci popraw ulepsz uratow godn godny_polecenia zaufan bezpieczn nowoczesn
      stylow elegan efektown skuteczn przydatn rewel komfort relaks wypocz usmiech zyczliw cierpliw troskliw serdeczn
      interesuj ciekaw wciaga hit$ hitow kompetenc fachowo wzrost zysk wzros dobrobyt pieknie spelni spelnia`,
    ],
    [
      1,
      `energi wakacj urlop wieczor nasz$ zaufal spokoj zdjecia przyjaci rozwij duzy_wybor polepsz nowa$ nowy$ koncert sporo
      tak$ prosze$ czesc$ witam$ pozdraw nowosc gratis rabat promocj znizk prezent bonus normaln wystarcz zgodn
      dotarl$ dotarla$ dotarlo$ doszlo$ doszla$ doszedl$ przyszlo$ terminow punktual wreszcie$ jasne$ oczywiscie$ milosc zdrowi
      smak aromat polecon chetnie lubi lubie$ bogat rozwij rozwoj zapraszam umow cool$ wsparci wspiera rosnie`,
    ],
    [
      -1,
      `raczej_nie niepotrz trudn trudno przykr brzydk przesad kontrower sporn walk protest wojn choro cholera$ ogranicz ciezk marudz narzek pogorsz nadmiern niewiele bol$ kosztown podwyzk inflacj dlugo$ nieobecn przepras starocie kurz$ kurzu
      czekam czekal czekan problem klopot reklamacj reklamow zwrot zwroc anulow anulowan niestety$ szkoda$ blad$
      bledy bledn bledow brak$ brakuj powoln wolno$ drog$ drogi$ drogie$ drozej drozyzn przeplac spozn opoznien opozni dluzy
      slab slabsz gorsz gorzej przecietn sredni dziwn skarg skarz zazaleni niejasn niedostat komplik
      pusto smutn smutek zaluj szkod zapomn boli$ bol$ zmecz dlaczego$ ciagle$ nadal_nie wciaz_nie dotad ponownie$ znowu$
      podobno rzekomo malo$ wyczerp twardy$ sucha$ suchy$ zimn tlust przesol nudn nuda$ ryzyko
      spad spadek spadl kryzys straci strat ubytek obnizy zwolni halas glosn ciasn`,
    ],
    [
      -2,
      `choler przeraz przeraza awantur nieszcz niecierp niebezpi zniechec morder depresj pieprz nerwow zdradz przekl zbrodn podejrz oskarz zalam wyrzucon wyrzucic rozpacz rozpaczl lament placz placze dretw gniew agresj agresyw napas przemoc atak$ atakuj krzyw manipul propagand patologi obraza obrazil poniz pogard zazdros zawist szkaradn szpetn tragicz nedzn wulgar niewypal porysowan cieknie przecieka smieci smieciow karaluch robactw grzyb zagrzyb zimna$ lodowat rozlecial rozlatuj rozklej nieczysty nieczytel wymusz odsyla odsylan spychol nieodpowied przekret scam$ pulapk
      niezadowol niedostarcz niedotar nie_dotar nie_dosz nie_przysz nie_przyjech nie_dziala nie_odpowiad nie_odpisu nie_odbier
      nie_reagu nie_otrzyma nie_dosta$ nie_dostal nie_zwroc nie_oddal nie_oddaj nie_polecam nie_kupuj nie_warto odradzam odradza
      nie_da_sie nie_mozna_sie nie_mozna_dodz niedzial rozczarow zawiod zawiedz zawiodl popsu zepsu zepsut zly$ zla$ zle$ zlego$ zlej$
      zlosc wsciek wkurz wkurw zirytow irytu denerw zdenerw uszkodz uszkadz zniszcz polaman zlaman pekl pekni wada$ wady$ wadliw awari usterk
      kiepsk marn tandet badziew szmelc dziadost chlam barach niekompet nieprofes nieuprzejm niemil niegrzeczn
      chamsk chamstw cham$ bezczeln arogan opryskliw nieprzyjem ignoruj ignorow olew lekcewaz lewatyw
      klam$ klami klamst klamc oszuka oszukuj oszust oszustw naciag naciagacz wyludz zlodziej kradz kradn ukradl okrad okradl
      falszyw podrob nielegal bezprawn zenad zenuj zalosn wstyd wstydz skandal szok$ absurd bzdur nonsens glup idiot
      debil kretyn durn tragedi tragiczn dramat dramaty fataln okropn strasz potworn koszmar masakr katastrof paskud obrzydl
      obrzydliw ohydn wstretn smierdz smrod brudn brud$ plesn zepsute stare$ przetermin niesmaczn
      porazk dno$ nigdy_wiec juz_nigdy ostatni_raz trzymajcie_sie_z_dala uwazajcie ostrzegam omijac omijajcie szerokim_lukiem
      strata_czasu strata_pieniedzy do_niczego do_dupy do_bani beznadziej bez_sensu bezsens bez_odpowiedzi zero_kontaktu brak_kontaktu
      brak_odpowiedzi brak_reakcji utrudn balagan bajzel burdel chaos wina$ winn zagroz niebezpiecz
      strach bojej obaw cierpi cierpien krzywd uraz$ ranny$ rann zran smierc umar zgin zabi wypad pozar
      kurwa$ kurw chuj gown syf$ syfia pierdol jeban spierd skurw gnoj bydlo szmata kanali
      nieuczciw niesolidn nierzetel nieodpowiedzial niesprawiedl niedopuszcz nieakcept nienawid nieprawd niepowodz niezgodn
      nieudan nieczyn nieswiez niewygod niebezp niemoz niechluj
      wymow zbywa zbyto odmow odmawi zablok blokuj zawies wies$ psuje rozpad odpad peka$ przecie porysow
      oddajcie_pieni zwroccie_pieni gdzie_moja gdzie_jest_moj gdzie_sa_moje dalej_nic nadal_nic nadal_nie wciaz_nie dodzwon
      hanb zdrajc klesk upad bankru korupc afera$ afere$ przestep kara$ kary$ karan sad$`,
    ],
    [
      -3,
      `najgorsz oszusci$ oszust$ oszustwo$ zlodzieje$ zlodziejstw katastrofa$ masakra$ zenada$ tragedia$ porazka$ dramat$
      koszmar$ skandal$ skandaliczn zdecydowanie_odradzam stanowczo_odradzam zdecydowanie_nie_polecam
      nikomu_nie_polecam nigdy_wiecej juz_nigdy_wiecej najgorszy_sklep kpina$ kpiny$ zart$ totalne_dno`,
    ],
  ],
  negators: 'nie nigdy bez ani zaden zadna zadne zadnej zadnego brak nikt nic niczego wcale',
  negatingPrefix: 'nie',
  intensifiers:
    'bardzo naprawde strasznie mega calkowicie zupelnie totalnie absolutnie wyjatkowo niezwykle ogromnie tak taki taka okropnie cholernie kompletnie maksymalnie niesamowicie wielce naj serio',
  diminishers: 'troche dosc raczej w_miare stosunkowo nieco lekko calkiem chyba moze prawie',
  contrast: 'ale jednak lecz natomiast niestety tylko_ze',
  ironic:
    'dzieki_za_nic dziekuje_za_nic no_super no_pieknie no_swietnie no_brawo brawo_wy brawo_za gratuluje_podejscia',
};
