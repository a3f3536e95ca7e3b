import type { Lexicon } from './lexicon.ts';

/** Slovak words of feeling, written without diacritics; `$` ends a whole word, `_` joins words. */
export const sk: Lexicon = {
  scored: [
    [0, `dobry_den dobre_rano dobry_vecer dobru_noc`],
    [
      3,
      `neprekonateln nezabudnuteln fantazia$ rajsk snov neskutocne_krasn
      skvel vynikaj vyborn perfekt uzasn fantast bozsk dokonal parad super$ superb nadhern bezchybn
      najleps uchvat vzorov genial fenomenal spickov spicka$ spicku$ luxus excelent bomba$ bombov pecka$ peckov
      top$ topov milujem milovan zboznuj milacik nadsen jednotka$ jednotku$ dakujem_velmi velmi_pekne_dakujem
      vrelo_odporuc vrele_odporuc urcite_odporuc vsetkym_odporuc maximalne_spokoj klobuk_dole palec_hore
      nemam_co_vytknut niet_co_vytknut neni_co_vytknut predcil velka_pochvala na_jednotku bez_problemov
      bez_najmens nad_ocakavania viem_len_odporuc len_chvalim plny_pocet lahodn delikates famozn bravo$
      prekrasn rozkosn carovn wow$ jupi$ hura$ neskutocne_dobr gratulujem`,
    ],
    [
      2,
      `zachran kamarat vlidn usmevav cerstvy snaz_sa podaril vydaren utuln roztomil zlat$ zlaty$ zlata$ stastne obdivuj obdiv potesen nadej srdecn privetiv trpezliv dokladn presn$ presne pruzn flexibil originaln vona vonav jemn pevn odoln vydrz ceni_sa cenime ocenen vyhra$ uspesne blahozel talent inspir inovat moder top_kval super_prac skusen pozitiv krasny_den prajem prajeme tesime povzbud krasavic sikovne poklona respekt$ unikatn svetov rekord naj$ legenda
      dobry$ dobra$ dobre$ dobru$ dobrej$ dobrych$ lepsi$ lepsie$ lepsia$ spokojn spokoj pochval chvalim chval
      dakuj dakujem dakujeme vdaka$ dik$ diky$ odporuc ochotn ustretov prijemn mily$ mila$ mile$ milo$ milym$
      laskav usmev rychl bleskov spolahliv profi$ profesional kvalitn krasn pekn pacil paci$ obluben chutn chuti
      vyhovuj prehladn prakti sikovn pohod rad$ rada$ radi$ raduj radost stast stastn potes tesim tesi$ prekvapi$
      vyriesen vyriesil pomohl pomohol poradil ocenuj vdacn vazim cist$ cisto cisty$ cerstv lacn vyhod vyhodn
      usetr oplati$ oplatil funguje$ jednoduch pohodln modern stylov sympat priatelsk zdvoril slusn spravn korektn
      seriozn poctiv drzim_palce gratul uspech uspesn vyhral vitaz zlepsi zlepsen zachranil najradsej dovery doveryhod bezpecn
      zabav vtip v_poriadku v_pohode stoji_za_to bez_vyhrad rychle_dodanie vsetko_ok fajn fajnov
      nesklamal nesklame vrelo pohodov svedomit ochota ochotu klapl podarilo podaren podari`,
    ],
    [
      1,
      `nov$ nova$ nove$ novy$ leto$ darcek vianoc pozriet pozrite odporucam_pozri mame_pre v_predaji premiera fotky fotogaleria video$ podporte stylovo
      ok$ oki$ okej$ hej$ ano$ prosim$ ahoj$ novinka zadarmo zlava zlavu darcek bonus akcia$ vitajte vitame
      lahk vhodn zaujimav normaln solidn slusne dostacuj ujde$ splnil splna dorazil$ dorazila$ dorazilo$ prislo_v_poriadku
      vcas$ dodrzal stihol konecne$ jasne$ urcite$ laska$ lasku$ podpor cool$ zdravie ochutnaj oslav prazdnin
      dovolen vikend vyhraj sutaz koncert festival pozyvam pozvan`,
    ],
    [
      -1,
      `nuten ospravedln lutost tazk zlozit poplatok poplatk priplat penale pokut nuti rusiv hluk hlucn preplnen rad_ludi mokr vlhk hodiny$ tyzdne$ mesiace$ nestih nesedi nehodi nechapem nerozum nepomoh neznasa kritiz kritik hroz$ hrozi hrozba skrty$ dan_z protest obvin podozriv zadlz dlh$ stiepi skoncil krachuj nezamestn
      cakam cakal cakame cakanie problem potiaz tazkost reklamac reklamuj vratit vratenie vratk storno zrusit zrusen
      zial$ bohuzial$ skoda$ chyb chyba pomal drah drahota drahsie predraz zdrazel meska meskan oneskor neskoro
      slab slabsi horsi$ horsie$ nic_moc priemer podpriem divn zmaten staznost stazuj urgenc urgoval neviem$ nejasn
      nedostatok komplik zbytoc prazdn smutn smutok lutuj mrzi$ zabud zabudl bolest boli$ unaven preco$ stale$ furt$
      doteraz opat$ zase$ vraj$ malo$ vycerp studen mastn presolen rozpadl strat stratil nuda$ nudn mrtv zomrel vojn
      hlad choro krach pokut dlh$ dlhy$ kriz`,
    ],
    [
      -2,
      `zabil zabit mrtv umr umiera vrazd nasil utoc agresiv vyhraz sikan poniz urazliv urazaj lenivost neznalost neuznal neuznan zamietl zamietn zapach hnil cerv$ svab chlp zlomil odtrhn roztrh tecie$ skrabanc flak$ nefunkcn kolaps spam$ naletel manipul zmanipul prachy$ chamtiv lakom sejdir kram$ sunt$ srot$ odpad$ blazon sialenstv zhorsi katastr zufalstv beznadej depres slzy$ place$ plac$ smola stve$ stvu$ vytac krava$ kravina$ kraviny$ trapas uboziak trapna nulov fujtajbl nepouziteln nejedl spalen$ surov$ bez_chuti neserio nefer$ diskrim rasis xenofob cenzur korupc kauza zlodejst rozkrad tunel mafi zlocin zlocinec vazen vazba$ zatkl zadrzal obet$ obete$ obeti$ mrzak rakovin drog opil opit zrazil zrazka havaroval zahynul zomrel tragick uhynul vykrad vybuch pozar poziar poziaru zasahuj smiesn smiesne bludy$ blud$ hlupak hlupaci odpad idiotsk cirkus$ hanebn
      nespokoj nedoruc nedorazi nedoslo neprisl neprisiel nepride neprislo nefung nejde$ nejdu$ neslo$ nereag
      neodpoved neodpis neozva neozyv nedviha nezdvih nekomunik nedostal nevybav nevyries neriesi nevrat
      sklam sklaman pokazen pokazi zly$ zla$ zle$ zlu$ zlej$ zleho$ hnev nahnev nastvan nasrat nasrany zurim rozcul
      poskoden poskod rozbit rozbil zlomen znicen znicil praskl prasknut chybn vada$ vadu$ vadn zavad poruch pokazil
      nekvalit neprofes neochot neprijemn nemil neslusn nevychov drzy$ drza$ drzi$ drzost hrub arogan protivn otrav
      otrasn nervy$ nervov ignor ignoruj pohrda zdlhav nezaujem nezauj nepouzit nevhod nepaci neodporuc nekupuj
      neobjedn neverim nedodrz nezmysl katastrof problemov klamu klamali klamstv klam klamar luhar nepravd zavadza
      zneuz predrazen mizer mizern biedn ubohy$ ubohe$ uboha$ ubohost blb$ blby$ blbe$ blba$ blbost debil idiot kreten
      hlup trapn hanb hanbite nehorazn nechutn smrdi smrad spinav spina$ po_zaruke pokazene splesn plesen plesniv hnus hnusn
      odporn strasn strasne hrozn hrozne prisern desiv kradn kradnut ukrad okrad okradl zlodej podvod podvad podraz
      falosn nelegal nezakon vyhovor odbit odmiet odmietl nikto_ne neda_sa nedovola nekonecn absurd strata_casu
      neuveritel neprijatel skandal sprost vypadok vypadk zasek spadl blok zablok neschop chaos bordel
      utrpen trpim obav strach bojim nebezpec zranen uraz zalob zaluj sracka sracky kurva$ kurv rit$ hovno hajzl svin
      kokot pica$ picu$ zmrd nadav fuj$ tragic traged zufal zufaly nikdy_viac uz_nikdy naposledy ruky_prec
      vyhnite vyhnut pozor_na varuj na_nic za_nic nestoji_za bez_odpovede bez_vysvetlenia stale_nic stale_nemam
      doteraz_nic peniaze_spat vratte_mi vratte_peniaze robite_si_srandu horor$ neprofi nekompet amater lajdac
      fusk odfla zanedb vrazd smrt zabit utok havari nehod tragick`,
    ],
    [
      -3,
      `najhors okradli podvodnik podvodnic zlodeji$ zlodejina katastrofa$ katastrofaln otrasne$ otrasny$ hanba$
      skandaln nechutne$ nechutny$ hnusny$ sialen uz_nikdy_viac obrovske_sklamanie velke_sklamanie
      najhorsia_skusenost absolutne_nefung vsetkym_neodporuc neodporucam$ banda_zlod vydriduch smejd smejdi`,
    ],
  ],
  negators:
    'nie neni nebol nebola nebolo neboli nikdy ziadny ziadna ziadne ziadnu ani bez nemam nema nemaju nemozem nemoze nikto nijako',
  negatingPrefix: 'ne',
  intensifiers:
    'velmi velice velmo moc strasne fakt naozaj uplne totalne naprosto absolutne vazne krajne mimoriadne neskutocne tak hrozne desne fest celkom_isto extremne maximalne nesmierne',
  diminishers: 'trochu celkom mierne relativne pomerne lahko vcelku nejako mozno asi hadam skoro',
  contrast: 'ale avsak vsak lenze napriek bohuzial zial',
  ironic: 'dakujem_za_nic vdaka_za_nic no_super no_skvele no_parada no_krasa gratulujem_k klobuk_dole_za',
};
