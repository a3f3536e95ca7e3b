/** Words that make a Polish text press, over folded text. Repetitions are bounded: cost stays linear. */
import type { Cues } from '../cues.ts';
import { againPl } from './again-pl.ts';
import { near } from './build.ts';

export const pl: Cues = {
  repeat: againPl,
  personal: [
    /\b(?:ja|jestem|mi|mnie|moj|moja|moje|mojej|mojego|mam|nam|nas|was|wam|wasz|wasza|wasze|panstwo|panstwa|panstwu|bede|chce|musze|czekam|pisze|zglaszam|zglosze|oddam|ide|pojde|skieruje|kieruje|naglosnie|zrobie)\b/,
    /\b(?:skladam|przekazuje|zglosze|oddaje|zawiadamiam|zadam|zwracam sie|napisze|zadzwonie|dowie sie|dowiedza|macie|oszukujecie|okradacie|klamiecie|oddajcie|zwroccie|ide|idziemy|pojde|wystapie|zalozylam|zalozylem|musialam|musialem|domagam|spotkamy sie)\b/,
    /\b(?:wysle|wyslemy|zloze|zglosimy|pojdzie to|powiem|jesli nie)\b/,
  ],
  waiting: [
    /\b(?:czekam|czekamy|czekac|czekal\w{0,3}|trwa|nic|cisza)\b[^.!?]{0,25}\b(?:\d{1,3}|dwa|dwie|trzy|cztery|piec|szesc|kilka|drugi|trzeci|czwarty|ponad|miesiac|tydzien)\.? ?(?:dni|dzien|tygodni\w{0,2}|tydzien|miesi[a-z]{1,5}|godzin\w{0,2})|\b(?:juz|od|ponad|przez) (?:\d{1,3}|dwa|dwoch|dwie|trzy|trzech|cztery|czterech|pieciu|piec|szesc|kilku|kilka)?\.? ?(?:dni|tygodni\w{0,2}|tydzien|miesi[a-z]{1,5})\b/,
    /\b(?:dwa|trzy|cztery|piec|szesc|kilka|\d{1,3})\.? (?:dni|tygodni\w{0,2}|miesi\w{1,5}|godzin\w?) (?:bez|czekam|i (?:nic|dalej))|\btrzeci (?:dzien|tydzien|miesiac)|\bczekam (?:miesiac|tydzien|wieki)|\bod rana\b/,
  ],
  legal: [
    /\buokik|rzeczni[ck]\w{1,3} (?:praw )?konsument|inspekcj\w{1,2} handlow|\bsad(?:u|zie|em|owi)?\b|sadow[aney]|\bpozew|\bpozwe\b|\bpozwac|prawnik|adwokat|radc\w{1,3} prawn|\bpolicj|prokurat|krok\w{1,2} prawn|federacj\w{1,2} konsument|\buodo\b|\bknf\b|ochron\w{1,2} konsument|komornik/,
    /\brodo\b|wyciek\w{0,2} (?:\w+ )?danych|cudz(?:a|y|e|ego|ych) (?:faktur|umow|dan|wyciag|paczk)|czyims? |\bsanepid|\bpip\b|\burzad\w? |\bprokuratur|\bskarg[aei] (?:do|na)|wezwani\w{1,2} (?:do zaplat|przedsad)|nakaz zaplaty|odszkodowani|rzeczni[ck]|\bbank\w? (?:narodow|centraln)|\bwindykac|\bsad(?:u|zie|em|ow\w{1,3})?\b|\bkara (?:od|przez)|\bidziemy do sadu|ide do sadu|\bkomornik/,
  ],
  media: [
    /\b(?:dam|damy|wysle|przekaze|napisze|zadzwonie|zglosze|zglaszam|ide|pojde|opublikuje|wrzuce|kontaktuj|skontaktuj|odezwe sie|traficie|dowie sie|dowiedza|naglosn\w{1,4}|zainteresuje|zajmie sie|oddam)\b[^.!?\n]{0,35}\b(?:telewizj|tv\b|tvn|polsat|uwag[ai]\b|interwencj|gazet|medi(?:ach|a|ow|om)|redakcj|dziennikarz|reporter|pras|facebook|fb\b|instagram|tiktok|twitter|youtube|internet|social|grup)|\bcal(?:y|a|e) (?:facebook|internet|miasto|wies|swiat|osiedle|polska)[^.!?\n]{0,15}(?:dowie|zobaczy)|\bnaglosn|\bostrzegam|\bpublicznie (?:ostrzeg|oglosz)|\bafer/,
  ],
  safety: [
    /oparz|poparz|\bspalil|zapalil\w{0,3} sie|\bpali sie|\bplon(?:ie|al)|pozar|wybuch|eksplod|zwarci|\biskrz|\bdym(?:i|u|em|ilo)?\b|\brann[aey]|zranil|zranien|skalecz|krwaw|(?:do|w) szpital[au]|pogotowi|karetk|zatruc|zatrul|alergi|uczulen|wysypk|wymiot|plesn|salmonell|porazil\w{0,2} (?:mnie |go |ja )?prad|trujac|udusi|zadlaw|zakrztus|szklo w|kawal\w{1,3} szkla|niebezpieczn|zagraza|zagrozeni\w{1,2} (?:zycia|zdrowia)|cialo obce/,
    /\bskwier|\bspali|\bspalen|spalenizn|oparzen|\bogien\b|\bplomie|\bstopil|\btopi sie|\bprzegrzew|(?:czuc|zapach|ulatnia|wyciek)\w{0,2} (?:\w+ )?gaz|\bopuch|\bspuchn|\bpecherz|hamul\w{1,3} (?:\w+ ){0,2}(?:zawiod|pusc|nie dzial|pekl)|(?:zawiodl|puscil)\w{0,2} hamul|\bprawie (?:\w+ ){0,5}(?:zgin|zabi|udusi|udlaw|umar|zadlaw|spadl)|\bo malo (?:\w+ ){0,5}(?:zgin|zabi|udusi|udlaw|umar)|\budlaw|\bzadlaw|\budusi|\bpolkn|\bodlamek|\bszkl(?:o|a) w|\bkawal\w{1,3} (?:szkla|plastik|metal|drut)|(?:robak|larw|karaluch|mysz|mrowk|szczur|owad|robal)\w{0,3} (?:w|we|na) |martw(?:y|a|e) (?:mysz|owad|robak|karaluch|much)|przeterminow|po terminie (?:waznosci|przydat)|\bzepsut\w{0,3} (?:mies|jogurt|jedzeni|mlek)|\bsplesn|\bplesn|\bkop(?:ie|nal|nela|nelo) (?:mnie )?(?:prad)?|prad(?:em)? |insulin|\btlen(?:u|owy)?\b|bez (?:\w+ )?lekow|\blek(?:i|ow) (?:w|dla|na|mam)|zalezn\w{1,2} od|\bna sor\b|\bsor\b|\bw ciazy|zagroz\w{1,4} (?:\w+ )?(?:zdrow|zyci)|zle sie (?:poczul|czuj)|biegunk|wymiot|zawal|nieprzytomn|\bdziecko (?:\w+ ){0,3}(?:spadl|zranil|skalecz|dlaw|poparz)/,
    near(
      'oczy|oko|twarz|skor|usta|warg|gardl|jezyk|rece|rak|nogi|glow|brzuch|zolad',
      'zaczerwien|czerwon|opuch|spuch|piecz|swedz|krwaw|boli|bol\\b|zapal|nie widzi|oslep|szczyp|pecherz',
      25,
    ),
  ],
  selfHarm: [
    /samobojstw|zabije sie|nie chce (?:mi sie )?(?:juz )?zyc|odebrac sobie zycie|odbiore sobie zycie|zrobie sobie krzywd/,
    /nie mam (?:juz )?sily (?:zyc|dalej zyc)|nie chce zyc|skoncze ze soba|odechciewa sie zyc|targn\w{1,3} sie na/,
  ],
  money: [
    /\b(?:dwa razy|dwukrotnie|podwojnie|2x|2 razy)\b[^.!?]{0,25}\b(?:pobra|zaplac|obciaz|sciag|naliczy|plat)|\b(?:pobra|zaplac|obciaz|sciag|naliczy|platn)[a-z]{0,8}\b[^.!?]{0,25}\b(?:dwa razy|dwukrotnie|podwojnie|2x|2 razy)\b|podwojn\w{1,2} (?:oplat|platnos|obciaz)|\bstracil\w{0,3} (?:pieniadze|\d)|(?:oddajcie|zwroccie|zwrot|chce|gdzie sa|zwrocic|oddac) (?:mi |nam |moje |swoje |moich |za )?(?:pieniadze|pieniedzy|kase)|pieniadze (?:nie|nadal|wciaz|przepadl|zabra)|pieniedzy (?:nie|nadal|wciaz|dalej|brak)|nie (?:zwroc|oddal)\w{0,5} (?:mi |nam )?(?:pieniedzy|kasy|srodkow)|zwrot\w{0,2} (?:pieniedzy|srodkow|kosztow)|zaplacil\w{0,3}\b[^.!?]{0,40}\b(?:nic|nie dosta|nie otrzym|nie dosz|nie ma)/,
    /\boszust|\boszuk|\bzlodziej|\bokrad|\bukrad|\bkradn|\bnieautoryz|pobral\w{0,4} (?:mi |nam )?(?:\w+ ){0,2}(?:z konta|z karty|pieniadz|oplat)|sciagn\w{1,6} (?:mi |nam )?(?:\w+ ){0,2}(?:z konta|z karty|kas)|nalicz\w{1,7} (?:mi |nam )?(?:\w+ ){0,2}(?:dw|podwoj|wiecej|cos|zle|kar)|(?:dwa|podwojn\w{1,2}) (?:abonament|platnosc|oplat|pobran)|(?:zaliczk|kaucj|pieniadz|pieniedz|srodk|kwot|nadplat)\w{0,3} (?:\w+ ){0,4}(?:nie (?:zwroc|odda|wroc|ma)|przepad|przestal)|nie (?:zwroc|odda)\w{1,7} (?:\w+ ){0,3}(?:zaliczk|kaucj|pieni|kwot)|bez pieniedzy|zaplacon\w{0,2} (?:\w+ ){0,4}(?:nic|nie (?:doszlo|przyszlo|ma))|wplacil\w{0,2} (?:\w+ ){0,4}przestal|stracil[ae]m|oddajcie (?:mi )?(?:kas|pieni)|(?:zwroc|odda)(?:cie|c) (?:mi )?(?:kas|pieni|srodk)|chce (?:\w+ )?(?:zwrotu|swoje pieniadze|pieniedzy)|\bzajal mi konto/,
  ],
  hurry: [
    /\bjutro\b|\bjutrzej|\bpojutrze\b|\bjeszcze dzis|\bdzis (?:wieczor|o polnocy|do|konczy)|konczy sie dzis|\bdo (?:poniedzial|wtorku|srody|czwartku|piatku|soboty|niedzieli|weekend|swiat|wieczora|konca tygodnia|jutra|rana)|\bna (?:sobot|niedziel|piatek|jutro|weekend)|\bspieszy|\bpiln(?:e|ie|a|ej)\b|\bjak najszybciej|\basap\b|\bnatychmiast|\bod razu|na ostatnia chwil|\bszybko (?:prosze|pomoc)|\bniezwlocznie|\bza (?:godzine|dwie godziny|pare godzin|dzien|dwa dni)|\bnajpozniej|\bprzepadn|\bwlasnie teraz|\bstoj(?:e|imy) (?:tu|przed|na|pod)|\bzanim (?:wyjd|wys|wyjed)/,
    /\bza (?:\d{1,3}|dwie|trzy|cztery|piec|dziesiec|pietnascie|dwadziescia|pol|kwadrans|pare|chwile|godzine)(?: (?:minut\w?|godzin\w?|dni))?\b(?= ?[.,!?]|$| minut| godzin)|\b(?:zaczyna|zamyka|odjezdza|odlatuje|wychodzi|konczy) (?:\w+ )?(?:za|o \d|dzis)|\bdzis w nocy|\bw (?:dwie|ciagu dwoch|pare) godzin/,
  ],
  event: [
    /\bslub(?:u|em|ie)?\b|\bwesel|\bswiat(?:a|eczn|ami)\b|\bwigili|\burodzin|\bchrzcin|\bkomuni[ai]|\bpogrzeb|\bwyjezdzam|\bwyjezdzamy|\bwylatuj|\bwylot|\blecimy|\bwakacj|\burlop|\bmatur|\bimieniny|\bmikolajki|\bkoncert/,
    /\bceremoni|\begzamin|\bspektakl|\bsamolot|\blotnisk|\bnagrobk|\b(?:mamy|mam|jest) (?:we? )(?:poniedzialek|wtorek|srode|czwartek|piatek|sobote|niedziele)\b|(?:montaz|monter\w{0,3}|wyjazd|wylot) (?:\w+ )?(?:we? )(?:poniedzialek|wtorek|srode|czwartek|piatek|sobote|niedziele)/,
  ],
  calmly: [
    /nie ma (?:pospiechu|pilnos)|nie spieszy|nie pali sie\b|nie jest (?:to )?piln|bez pospiechu|w wolnej chwili|wystarczy (?:\w+ )?(?:do konca (?:roku|miesiaca)|w przyszlym|kiedys)|spokojnie|kiedykolwiek|moze byc do konca/,
  ],
  leaving: [
    /\bnigdy wiecej|\bjuz nigdy|\bostatni raz|\bwiecej (?:u was |tu )?nie (?:kupi|zamow)|\brezygnuj|\bprzenosze sie|\bprzechodze do|\bzegnam\b|\bodchodze do|\bwypowiadam umow/,
    /\b(?:zlikwid|zamkn|usun|rezygn|wypowiad)\w{0,6} (?:\w+ ){0,2}(?:konto|konta|umow|abonament|czlonkost)|\bostatnie zakupy|\bide (?:gdzie indziej|do konkurencji)|\bdo konkurencji/,
  ],
  conduct: [
    /\boskarz|\bgrozil|\bgrozi|\bgrozono|\bwulgar|\bzwyzywal|\bwyzywa|\bobrazil|\bobraza|\bkrzycz|\bwrzeszcz|\bnakrzycz|\bponiz|\brasis|\bdyskrymin|\bmolest|\bpobil|\buderzyl|\bpopchn|\bagresyw|\bpijan|\bcham(?:sk|stw|\b)|\bbezczeln|\bwyrzucil[aiy]? (?:mnie|nas|go|ja)|\bwysmial|\bklamiecie\b|\bklamal/,
  ],
  trouble: [
    /nie dziala|przestal[aoy]? (?:\w+ ){0,3}(?:dzial|swieci|gra|chlodzi|grzac|lado|pra|reag)|\bnie idzie\b|\bnie moge\b|\bnie mozna\b|\bnie da sie\b|\bzepsu|\buszkodz|\bwadliw|\brozbit|\bpekn|\bpekl|\bbrakuje\b|\bbrakowalo|nie dotar|nie przysz|nie przyjech|nie dosz|nie dorecz|zagin|\bzgub(?:il|iono|iona)|\bzl(?:y|a|e) (?:kolor|rozmiar|towar|produkt|adres|zamow)|\binn(?:y|a|e) (?:kolor|rozmiar|towar|produkt|model|ksiazk)|\bpomylk|\bprzez pomylk|\bspadl|\blezy\b|\bcieknie|\bprzeciek|\busterk|\bawari|\brozpad|\bpodrob|\bfalszyw|\bznikn|\bwylacza|\bzacia|\bspozni|\bnie ma (?:jej|go|ich|paczk)|\bnadal nie ma|\bprzysl\w{1,7} (?:mi )?(?:zl|inn|nie te)/,
    /\bzala(?:l|n)|\bzniszcz|\bzgni|\bpolama|\bzlama|\burwa|\boderwa|\bnie chce sie\b|\bnie laczy|\bnie dostal|\bprzysz(?:edl|la|lo|ly) (?:\w+ )?(?:rozb|uszk|zgni|pust|zl|inn|za mal)/,
  ],
  request: [
    /\bprosz[eę]|\banul(?:ujcie|owac)|\bodwolac|\bpoprawcie|\bzalatw|\brozwiaz|\bpomo(?:z|zcie|cy|c)\b|\bpomozecie|\bprzyslijcie|\bprzyslac|\bwyslijcie|\boddajcie|\bzwroccie|\bzadzwoncie|\bodezwijcie|\bskontaktuj|\bzadam\b|\bdomagam|\bwymien(?:cie|ic)|\bchce (?:to |go |ja |je )?(?:zwroci|reklamowa|wymieni|anulowa|przeprosin|odszkodow|rabat|odstapi|zlozyc|rozmawiac|zwrotu)|\bpotrzebuj|\breklamuj|\bskladam|\bodstepuj|\bdajcie znac|\bmozecie|\bmoglibyscie|\bporadz/,
  ],
  question: [
    /\?/,
    /\b(?:prosze o|czy (?:mog|ktos|jest|to|da|bedzie|mozna|mozecie|panstwo)|mozecie mi|moglibyscie|moze ktos|nie wiecie|jak dlugo|kiedy (?:bedzie|dot|przy|dostan|moge)|gdzie (?:jest|sa|moge|znajd)|pytanie\b)/,
  ],
  spam: [
    /\b(?:zarabiaj|zarobic|dorob|pozyczk[aie]|chwilowk|kryptowalut|bitcoin|kasyno|casino|obserwujcie moj|zobaczcie moj|dochod pasywny|schudn)/,
    /\bkliknij|\bzarob|\bzaklad(?:y|ow) bukm|\bobserwuj moj/,
  ],
};
