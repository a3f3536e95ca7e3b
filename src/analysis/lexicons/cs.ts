import type { Lexicon } from './lexicon.ts';

/** Czech words of feeling, written without diacritics; `$` ends a whole word, `_` joins words. */
export const cs: Lexicon = {
  scored: [
    [0, `dobry_den dobre_den dobre_rano dobry_vecer dobre_odpoledne dobrou_noc`],
    [
      3,
      `neskutecn_dobr nejuzas nadcasov neprekonateln nezapomenuteln buzicky fantazie$ super_jednani rajsk snov uzasny
      skvel vynikaj vyborn perfekt uzasn fantast bozsk dokonal parad super$ superb nadhern bezchybn bezvadn
      nejleps uchvat vzorov mistrovsk genial fenomenal spickov spicka$ spicku$ luxusn excelent bomba$ bombov
      pecka$ peckov top$ topov miluj zbozn milaci srdcov nadsen nadsenim jednicka$ jednicku$ jedna_basen
      dekuji_moc moc_dekuji moc_diky diky_moc vrele_doporuc rozhodne_doporuc vsem_doporuc maximalne_spokoj
      klobouk_dolu palec_nahoru nemam_co_vytknout nelze_nic_vytknout neni_co_vytknout predcil
      velka_pochvala na_jednicku bez_problemu bez_nejmensi nad_ocekavani nemuzu_si_vynachvalit vynachval
      naprosta_spokojenost plny_pocet lahudk lahodn delikat famozn bravo$ hvezdn
      prekrasn rozkosn kouzeln dokonce_zdarma wow$ jupi$ hura$`,
    ],
    [
      2,
      `zachran kamarad poradek vlidn usmevav profik svez snazi snazili povedl povedlo povedena vymakan vychytan vyladen utuln roztomil krasav hezoun stastne obdivuj obdiv vyborne obohac vyhral dojat potesen nadej prosper tvoriv srdecn privetiv trpeliv peclive dukladn presn$ presne hbit pruzn flexibil komunikativn originaln voni vonav stavnat jemn mekk$ mekouc pevn odoln vydrz praktick doporuceni vynikl zamilov zasekl_se_do chutnalo pochutnal ochucen palec vydareny vydaren usetril sedi_perfektne sedi_skvele vyborna dekuju oceneni uznani
      dobr$ dobry$ dobra$ dobre$ dobreho$ dobrem$ dobrou$ dobrych$ dobrymi$ lepsi$ spokoj pochval chvalim chval
      dekuj dekujem diky$ dik$ dikes$ doporuc ochotn vstricn prijemn mil$ mily$ mila$ mile$ milym$ milou$ milej
      laskav usmev usmeva rychl bleskov spolehliv profi$ profik profesional kvalitn krasn hezk hezc peckn
      pekn libi libil zalib oblib chutn chutnal chutna$ vyhovuj prehledn prakti sikovn
      pohod rad$ rada$ radi$ raduj radost stesti stastn potes tesi tesim prekvapi$ vyresen vyresi pomohl pomoh
      poradil ocenuj oceni vdecn vazim cist$ cisto cisty$ cerstv voln$ levn vyhod vyhodn uspor
      vyplat fungujici funguje$ jednoduch pohodln moderni$ stylov skvost sympat priatelsk pratelsk zdvoril slusn
      perfektne spravn korektn seriozn poctiv drzim_palce tesime gratul uspech usp vyhra vitez zlepsi zlepsen
      zachrani objevil nejradsi nejlip lip$ lepe$ duverovat duveryhod bezpec zabav vtip krasny_den
      v_poradku v_pohode stoji_za_to bez_vyhrad rychle_dodani rychle_vyriz vse_ok fajn$ fajnov prima$ primov
      bezva$ dobrut mnam$ nezklamal nezklame zasmal usmal vrele pekne_dekuju pecliv ochota ochotu`,
    ],
    [
      1,
      `bude_dobr tesim_se treti_nakup nakupuji_pravidelne mam_rada mam_rad rad_se prijd novink dobrota vanoc darek pohodlne dost_dobr ujde zit_se_da mnau krasna
      ok$ oki$ okay$ jo$ ano$ prosim$ ahoj$ hezky$ novinka zdarma sleva slevu darek darecek bonus
      akce$ snadn vhodn zajimav normaln uspokoj solidn slusne dostacuj ujde$ splnil splnuj dorazilo$ dorazila$
      dorazil$ prislo_v_poradku prisla_v_poradku vcas$ dodrzel stihl konecne$ jasne$ urcite$
      chci$ chtela$ mnamk laska$ lask drz$ palce$ podpor hodn$ hodna$ hodny$ cool$ sexy$ sila$ koupim$ vyzkous
      tesn_pred dovolen prazdnin vikend ochutn oslav dekor`,
    ],
    [
      -1,
      `nemoz nuceny nucen promin omlouv litost lito$ tezk slozit zmen_k_hors navyseni prikraj prirazk poplatek poplatk priplat penale pokut nuti vnucuj otravuje_ze unavn rusi$ rusiv hluk hlucn preplnen fronta$ fronty$ frontu$ chudsi prebarv preslad presol mokr vlhk hodiny$ tydny$ mesice$ maly$ mala$ ostuda_ze nestih nestihl nepovedl nesedi nehodi nevim_proc nedokaz nepomoh nemuzu$ nechapu nerozum zaplat_navic stare$
      cekam cekal cekame cekani problem potiz reklam reklamac vratit vraceni vratk storno zrusit zrusen zrusil
      bohuzel$ skoda$ skodi chyb chybi pomal drah drahot drazs predraz zdraz zpozd zdrz pozde$ prodlouz
      slab slabs horsi$ horsich$ hure$ nic_moc prumer podprum zvlast divn zmaten
      stiznost stezuj stezov stizn urgenc urgov upomink nevim$ nejasn nedostatek nedostat
      komplik zbytec prazdn smutn smutek lituj mrzi$ mrzut nedovol zapomn zapomnel bolest boli$ unaven
      proc$ porad$ furt$ stale_nic uz_tyden uz_mesic jeste_neprisl dosud opet$ zase$ pry$ udajne
      malo$ malink vycerp tlac tvrd$ tvrdy$ suchy$ studen mastn slan rozpadl ztrat nuda$ nudn starsi$`,
    ],
    [
      -2,
      `zabij zabil zabit mrtv umr smrt vrazd nasil utok agresiv vyhrozov vyhruz sikan sikanu poniz urazliv urazej lenost lin$ liny$ line$ neprofesion neznalost neposkyt neuzna neuznan neuznali zamitl zamitnut zapach pach$ shnil hnil cerv$ cervi svab svabi vlas$ vlasy_v chlup zlome zlomen zlomil upadl ulomen utrzen roztrh rozparan pretrz tece$ protek protekl zatek poskrab skrabanec fleku flek$ promoc nefunkcn pokazil odesel$ umrel_po kolaps zahlc spam$ spamuj vnucov nalet naletel skocil_na oblbn oblbuj manipul zmanipul prachy$ chamtiv hamizn lakot lakom sejdir vyzirk hajz bastl bazmek kram$ kramy$ srot$ odpad$ odpadu brak$ paskvil zmet blazen blazin silenost otrasn zhorsi zhorsuj horsi_a_horsi katastr zoufalstv beznadej beznadejn depres slzy$ place$ plac$ brec smula stve$ stvou$ stvete vytac vytoc nadst krava$ kravy$ kraviny$ kravina$ trapas ubozak ubozac nulov zbabr zpackan flakac lempl neschopak chcipni fujtaj nechutnost nepouziteln nepozivateln nejedl nedovar nedopec spalen$ spaleny$ spalene$ pripalen syrov$ vodov bez_chuti zvykack podrazk uvozuj neserio neferov nefer$ diskrim rasis xenofob cenzur
      nespokoj nedoruc nedorazi nedosl nedorucil neprisl neprisel neprijde neprislo nefung nejde$ nejdou$ neslo$
      nereag neodpov neodepis neozva neozyv nezveda nekomunik nedostal nevyriz nevyres neresi neresil nevrat nevrac
      zklam zklaman zkazen zkazi zkaze spatn spatne hnev nastv nastvan nasran vztek rozcil rozhorc
      poskozen poskod rozbit rozbil rozbi pokaz rozlom znicen znicil zmack praskl prasklin vadn vada$ vadu$ vady$ zavad
      poruch porouch nekvalit neprofes neochot neprijem nemil neslusn nevychov drz$ drzi$ drzy$ drza$ drzost hrub
      arogan protiv otrav otras otresn nervy$ nervov ignor ignoruj pohrd zdlouhav nezajem nezajima
      nepouzit nevhod nelibi nedoporuc nekupuj nekupovat neobjedn neverim neveri nedodrz nesmysl nesmysln
      katastrof problemov lzou lhali lez$ lzi$ lharu lhar lhat nepravd klam klaman zavadej zneuz oslid osid
      predrazen mizer mizern bidn ubohy$ ubohe$ uboha$ ubohost blb$ blbe$ blby$ blba$ blbost blbec blbc debil idiot kreten
      pitom hloup trapn ostud stydte hanb nehor nechut nechutn smrdi smrad spinav spina$ studena$ prosle$ prosly$
      zkazene$ plisen plesniv plesn tuhy$ hnus hnusn odporn strasn strasne hrozn hrozne prisern des$ desiv desn
      krade kradou ukrad okrad$ okradl zlodej podvod podvad podfuk podraz falesn padelek padel nelegal nezakon
      hadat hadka vymluv vymlouv odbyt odbyv odmit odmitl nechcete nikdo_ne nemuzu_se_dovolat nedovolala nedovolal
      nedovolat nekonecn absurd ztrata_casu zbytecne neuveritel neprijatel nepripust skandal sprost
      vypadek vypadk vypada_hrozne vypadl zasek seka$ seknul spadl pada$ blok zablok nelze$ neumi neumite neschopn
      neschop neznal zmatek bordel chaos bajec sebral utrpen trpim trapi zneklid obav strach bojim nebezpec
      zraneni urazil uraz zalob zaluj sran sracka sracky sracek kurva$ kurv prdel$ hovno hovna hajzl svin svinstv
      kokot pica$ picu$ zmrd nadav zvratk zvracel bliju fuj$ ble$ blee$ tragic tragedi humus$ zoufal
      nedej nikdy_vic uz_nikdy vickrat_ne naposled ruce_pryc vyhnete vyhnout pozor_na varuj varovan nedavejte
      k_nicemu na_nic za_nic nestoji_za nula_bodu bez_odezvy bez_odpovedi bez_vysvetleni
      nic_se_nedeje stale_nemam stale_nic porad_nic dodnes_nic penize_zpet vratte_mi vratte_penize
      neni_mozne to_snad_neni to_si_delate delate_si_srandu delaji_blbce z_lidi_blb horor$ hororov
      pryc$ vyhozen rozpad nekompet diletant amater lajda lajdak slendri fusr neudel odfla zanedb`,
    ],
    [
      -3,
      `nejhors okradli podvodnic podvodnik podvodu zlodeji$ zlodejina zlodejna hnusny$ otresne$ otresny$ katastrofa$
      katastrofaln sileny$ silene$ silena$ sileni hanba$ ostuda$ ostudne skandaln desny$ nechutne$ nechutny$
      uz_nikdy_vic nikdy_vice obrovske_zklamani velke_zklamani totalni_zklamani jedno_velke nejhorsi_zkusenost
      zoufale$ absolutne_nefung naprosto_nefung vsem_nedoporuc rozhodne_nedoporuc nedoporucuji$ nedoporucuju$
      banda_zlod lumpove lumpar vydriduch smejd smejdi smejdu smejdsk`,
    ],
  ],
  negators:
    'neni nejsou nebyl nebyla nebylo nebyly nejsem nejsme ne nikdy zadny zadna zadne zadnou ani bez nemam nema nemaji nemuzu nemuze nemohu nelze nikdo nijak',
  negatingPrefix: 'ne',
  intensifiers:
    'velmi velice moc hodne strasne straslive fakt opravdu uplne totalne naprosto absolutne vazne krajne mimoradne neuveritelne tak hrozne desne sakra fest zcela extremne maximalne nesmirne zatracene takovy takova',
  diminishers: 'trochu celkem docela mirne relativne pomerne lehce vcelku nejak mozna asi snad skoro',
  contrast: 'ale avsak nicmene vsak jenze presto bohuzel',
  ironic:
    'diky_za_nic dekuji_za_nic no_super no_skvele no_to_je_super to_je_teda no_parada no_krasa gratuluji_k klobouk_dolu_za',
};
