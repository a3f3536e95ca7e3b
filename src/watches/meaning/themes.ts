/**
 * What the words around a name speak of: a street, a film, somebody's relatives, the garden; or of those who sell.
 * Beginnings of folded words, Czech, Slovak, Polish and English together; written for this project.
 */
import { Stems } from '../forms/stems.ts';
import { oncePerReading } from '../reading.ts';

const BEGINNINGS = {
  place: `ulic namest namesti nam. kopec kopc kopce horach hory hora reka reky rece reku rieka rieky rieke riek potok jezer jazer rybnik dedin obec obce obci obcou vesnic
    vesnici mest okres kraj udoli dolin vrch vrcholu stit hrad hradu tunel vylet turist trek kemp dovolen plaz ostrov zastavk nadraz silnic cest dalnic dialnic chodnik starost
    zastupit rozhledn rozhladn vodopad jesky jaskyn chalup sidlist ctvrt stvrt kruhov kruhac krizovat rynek rynku gorach gory gora rzek rzece rzeka jezior wies wsi wioska gmin
    powiat wzgorz szczyt wyciecz szlak wysp przystan dworz drog autostrad burmistrz miejscow osiedl dzielnic wodospad jaskin street road lane avenue hill river
    mountain village town lake valley bridge castle beach island council bypass parish county hike hiking trail coast moor peninsula lighthouse waterfall roundabout
    junction tunnel station ferry resort holiday tram tramvaj zastav mapa mape mapu granic hranic sever sever. polnoc`,
  art: `film serial pisen pisn pesnick piesen skladb kapel kapela album koncert zpiv zpev spiev spew spiewa piosen reziser roman pohadk rozpravk bajk kreslen divadl herec herec herecka
    herecky hercov zapas tym druzstv lig gol fotbal futbal hokej zespol plyt mecz druzyn aktor aktork opera operze balet movie song album band novel episode gig soundtrack lyric
    sings sang singer singing chapter team match league goal poem poet musical concert cartoon character season actor actress painting melodi basn wiersz hral hraje hraju hrali graja
    grali gra gry hra hry hre game games playing nahrav natoc titul serii series season sitcom quiz kviz komiks comic superhr hrdin bohater anime postav`,
  person: `prijmen jmen krestn kamarad kamos soused sused sasiad koleg ucitel nauczyc prednas narozen narodeni svatb svadb slub pohreb pogrzeb zemrel umrel zomrel zmarl brach bratr brata
    sestr siostr mama mamk mame maminka tata tato tatk babick babk babci babic deda dedo dedecek dziad strejd strejc ujo ujka wujek wujk ciocia cioc tetk manzel manzelk zona zone maz syn syna
    synek dcer cork vnuk wnuk surname brother sister mum dad uncle aunt nan gran grandma friend mate teacher coach married wedding funeral died born neighbour cousin son daughter boyfriend
    girlfriend husband wife baby toddler pupil puppy dog cat pes psa pejsek pies psem kocour kocur kocka kot kota imie imien imieniny nazwisk meno mena menuje jmenuj vola called named
    professor profesor doktor doktork primar farar ksiadz knaz svat sv. saint swiet krtin krst chrzest spoluzak maturit`,
  letters: `znamen zkrat skrat skrot oznacz oznac stands abbreviat acronym rozumi means meaning short wzor vzorec rovnic vzor symbol latinsk lacin slovo slova slovem slowo slowa word words
    sloveso podstat cizi cudz obcy slovnik slownik dictionary preklad prekl tlumacz translat anglick anglic angielsk nemeck niemieck francouz francuz hiszpan spanel wlosk italsk taliansk
    francus latin german french spanish italian dutch gramat pravopis sklonu pismen litera`,
  nature: `zahrad ogrod garden kvet kviet kwiat kvete kvitn kwitn flower strom drzew tree les lese lesie lesa las lasu forest woods ptak ptac ptas vtak vtac bird hnizd hniezd gniazd nest ryb fish zvir zvier
    zwierz animal ovoc owoc fruit zelenin warzyw vegetab uvar navar upec upek napec upiek gotow varim varil polev poliev zupa zupe soup kolac ciast cake recept przepis recipe cook bake
    baking salat salad med medu miod mleko mlek milk maslo maslem maslo slunc slnk slonc sun dest dazd deszcz rain snih sneh snieg snow hvezd hviezd gwiazd stars mesic mesiac ksiezyc moon
    oblak chmur cloud vitr vietor wiatr wind more mori morze sea lodka lodk listi lisc leaves korun koren korze root semin nasion seed vcel pszczol bee mysi mysz mouse slepic slepk kur kone kun
    kon horse krav krow cow ovc owc sheep koz goat houb hub grzyb mushroom jabl apple hrusk grusz pear`,
  saying: `rika rikal rikav rikaval hovori hovorie vravi vraviev mowi mowil mawia prislov porekad przyslow powiedzen idiom saying proverb says said used`,
  measure: `stupn stopni degree metr metre meter litr litre cm mm kg gram ton tlak cisnien pressure procent percent rovnic matemat math fyzik fizyk physics chemi biolog teplot temperat napet napati voltage
    storoc stolet stulec wiek century leden unor brezen duben kveten cerven januar februar marec april maj styczn luty marz kwiec`,
  mixup: `nesplet nepomyl nepletet spletl pomyl zamien zamieni zamenil zamen nemyl mylite mylite confus mistake mixed muddl jin jina jine jiny ina iny ine inna inny inne different wrong rather spis radsej raczej vlastne
    nejsme nejste nie neni nenie nejsou not isnt nesouvis nesuvis nijak`,
  us: `jejich ich im jim nimi nich nim nam nas vam vas vami wam was wami wasz wasze vase vasi vasim vaseho vasich vasej vas vaš your yours you they them their theirs folks guys lads lidi ludia ludzie panstwo panstw`,
  advice: `zkusen skusen doswiad polec doporuc odporuc nedoporuc neodporuc recommend experience anyone anybody nekdo nekto niekto ktos poradi porad poradz tip tipy warto oplati vyplati worth review recenz opini hodnoc hodnot ocen
    spolehl solid spokoj zadowol happy zklam sklam rozczar disappoint dekuj dakuj dziek thanks thank cheers shout kudos diky vdaka pozor uwaga beware avoid vyhnet vyhnit nechod nechodt unikaj omijaj nebrat nebra`,
  job: `brigad plat plate plata placi mzd praci prace praca pracu pracov pracuj pracow zamestnan zatrudn hledaji hladaju szukaja hiring job jobs wage shift interview vacancy pohovor rozmow pobor nastup vypoved vypoved
    sefa sef sefova szef szefow boss manager kierown vedouc veduc sefov rotacj zmianie smen zmen`,
  business: `otevr otvor otwier krach bankrot insolv upad likvid prevz przej administration closing opens merger akcie akcji ceo zisk zysk trzb obrat expan pobock filial oddzial branch zdraz podroz podwyz cen
    reklam reklama advert kampan ceny cene cena price fee fees charge charged charges tarif taryf cennik cenik prices voucher kupon kod code poukaz slevu slevy zlavu rabat promo newsletter app appk apk appce aplikac
    rezervac rezerwac booking booked termin objedn zamow order zakaznick zakaznik klient customer infolink hotline linka linku support podpor chatbot e-mail mail maily odpis odpov reply replied`,
} as const;

export type Theme = keyof typeof BEGINNINGS;

/** Whole words shorter than this stand as they are; longer ones begin so. */
const MIN_BEGINNING = 4;
const LONGEST = 9;

const themes = new Map<string, Theme[]>();
for (const [theme, written] of Object.entries(BEGINNINGS) as [Theme, string][]) {
  for (const beginning of new Set(written.trim().split(/\s+/u))) {
    const known = themes.get(beginning) ?? [];
    themes.set(beginning, [...known, theme]);
  }
}

const stems = new Stems(themes);

const NONE: readonly Theme[] = [];

/** For each word of a text what it speaks of, by the longest of its beginnings that is known. */
export const themesOf = oncePerReading(({ words }): readonly (readonly Theme[])[] =>
  words.map(({ form }) => stems.longest(form, MIN_BEGINNING, LONGEST) ?? NONE),
);
