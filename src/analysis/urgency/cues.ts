/** Words that make a text urgent, as expressions over folded text. Repetitions are bounded: cost stays linear. */
import type { Language } from '../types.ts';

export type Cue =
  | 'repeat'
  | 'waiting'
  | 'legal'
  | 'media'
  | 'safety'
  | 'selfHarm'
  | 'money'
  | 'deadline'
  | 'leaving'
  | 'question'
  | 'personal'
  | 'spam';

type Cues = Readonly<Record<Cue, RegExp>>;

const cs: Cues = {
  personal:
    /\b(?:ja|jsem|jsme|mi|mne|muj|moje|moji|mam|nam|nas|vas|vam|vase|vasi|vaseho|jste|budu|budeme|chci|musim|cekam|dam|podam|obratim|zazaluji|zazaluju|resim|predam|nahlasim|zverejnim|udelam)\b/,
  repeat:
    /\b(?:znovu|opet|opetovne|zase|opakovane|nekolikrat|mnohokrat|podruhe|potreti|poctvrte|popate|posest[ey]|posedme|podesate|poste|pokolikate|po kolikate|kolikrat uz|\d{1,3} ?(?:x|krat)|(?:dva|tri|ctyri|pet|sest|deset)krat)\b[^.!?]{0,30}\b(?:pis[iue]|psal|napsal|vola|zavol|kontakt|mail|email|urg|upomin|pta[mt]|dotaz|reklam|resim|zada|prosi|ozyva|obrac|hlasi|nahlas)|\b(?:pisu|pisi|pisem|psala?|volam|volal|volala|kontakt|mailu|urguj|ptam|dotaz|reklam|ozyvam|obracim|zadam|prosim|hlasim)[a-z]{0,10}\b[^.!?]{0,25}\b(?:znovu|opet|opetovne|opakovane|(?:uz|jiz) po|podruhe|potreti|poctvrte|popate|posest[ey]|podesate|pokolikate|nekolikrat|(?:dva|tri|ctyri|pet|sest|deset)krat|\d{1,3} ?(?:x\b|krat))|\b(?:druhy|treti|ctvrty|paty|desaty|dalsi|kolikaty) (?:mail|e-?mail|dotaz|urgenc|pokus|telefonat)|\b(?:druha|treti|ctvrta|pata|dalsi) (?:zprav|urgenc|reklamac)|nikdo (?:mi |nam |se |na to |zatim |dosud |stale |porad ){0,3}ne(?:odpov|odepis|odepsal|reag|ozval|ozyva|zveda|bere)|na (?:muj|moje|moji|me|predchozi|posledni|zadny|zadnou) (?:\w{1,12} )?(?:mail|e-?mail|zprav|dotaz|urgenc)[a-z]{0,4} (?:nikdo|jste|mi|se|nep|neo|ner|stale|dosud)|(?:stale|porad|dosud|doted|dodnes) (?:bez|cekam na|zadna|zadnou|nemam|neprisla) (?:zadnou )?(?:odpoved|odezv|reakc|vyjadren)|jak(?:o)? uz jsem psal|uz jsem (?:vam )?(?:psal|volal|pisal)|\bpo ?(?:ne)?kolikate\b|\bjak(?:o)? (?:jsem )?(?:uz |jiz |vam ){0,2}(?:jsem )?(?:vam )?(?:psal|volal|zminoval|uvadel)|\bnereagujete|\bneodpovidate|\bneodepisujete|\bnezvedate|(?:maily|zpravy|dotazy|telefony?) (?:mi |nam )?ne(?:reag|odpov|zved|ber)|\b(?:druhou|treti|ctvrtou|dalsi) (?:urgenc|zprav|reklamac)/,
  waiting:
    /\b(?:cekam|cekame|cekat|cekal|cekala|trva|nic|ticho)\b[^.!?]{0,25}\b(?:\d{1,3}|dva|tri|ctyri|pet|sest|deset|nekolik|druhy|treti|ctvrty|paty|vic nez)\.? ?(?:dn[iuey]|den|tyd[a-z]{1,4}|mesic[a-z]{0,2}|hodin[a-z]{0,2})|\b(?:uz|jiz|pres|vic nez|vice nez) (?:\d{1,3}|dva|tri|ctyri|pet|sest|deset|nekolik|druhy|treti|ctvrty)?\.? ?(?:dn[iuy]|tyd[a-z]{1,4}|mesic[a-z]{0,2})\b/,
  legal:
    /\bcoi\b|obchodni\w{0,3} inspekc|\bsoi\b|\bzazaluj|\bzaluj|\bzalob|\bsoud(?:u|em|y|ni|ne|nim|ne?)?\b|pravnik|advokat|pravni(?:ho|mi|m)? (?:kroky|cest|zastup)|\bpolici|trestni\w{0,2} oznam|ombudsman|\bdtest|ochran\w{1,2} spotrebitel|financni\w{0,3} arbitr|\buoou\b|evropske spotrebitel|exekuc/,
  media:
    /televiz|\btv nova|\bna novu\b|\bnovinar|do novin|novinam\b|reportaz|reporter|cerne ovce|do medii|\bmedia(?:m)?\b|medii\b|\bredakc|zverejnim|dam to na (?:fb|facebook|internet|youtube|tiktok)|kauza/,
  safety:
    /popalen|popalil|\b(?:shorel|vyhorel|vzplan)|zacal\w{0,2} horet|\bhor(?:i|el|ela|elo)\b|pozar|vybuch|explod|\bzkrat|\bjiskr|\bkour(?:i|e|em|it|ilo)?\b|doutna|zranen|zranil|zraneni|\buraz(?:u|em)?\b|porani|porezal|krvac|(?:do|v) nemocnic[ei]|pohotovost|zachrank|sanitk|\botrav(?:a|u|il|ila|ili)\b|alergi|anafyl|vyrazk|zvrace|plisen|plesniv|salmonel|kop(?:l|la|lo|e|nul[ao]?) (?:me|ho|ji|mi)? ?(?:elektr|proud)|jedovat|zadus|udus|\bstrep|sklo v|ohroz\w{0,6} (?:\w{1,10} ){0,2}(?:zdrav|zivot)|skod\w{1,3} zdravi|zdravotni problem|nebezpecn|cizi predmet/,
  selfHarm:
    /sebevrazd|zabiju se|nechci (?:uz |dal ){0,2}zit|vzit si zivot|vezmu si zivot|ublizit si|ublizuju si|skoncuj\w{0,3} se zivotem/,
  money:
    /\b(?:dvakrat|2x|dvojmo|dvoji)\b[^.!?]{0,25}\b(?:str[hz]|zaplat|zaplac|uctov|naucto|odecet|odecten|platb|castk)|\b(?:str[hz]|zaplat|zaplac|uctov|naucto|odecet|odecten|platb)[a-z]{0,8}\b[^.!?]{0,25}\b(?:dvakrat|2x|dvojmo)\b|\bneopravnen\w{1,3} (?:platb|str)|prisel\w{0,2} o (?:penize|\d)|(?:vratte|vratit|poslete|chci|kde jsou|kde mam) (?:mi |nam |zpet |zpatky |ty |moje |me |sve ){0,3}penize|penize (?:zpet|zpatky|nikde|stale|porad|dosud|jste|mi ne|ne)|nevratili (?:mi |nam )?(?:penize|castk|platb)|vraceni penez|zaplatil\w{0,2}\b[^.!?]{0,40}\b(?:nic|nepris|nedoraz|nemam|nedosl)|(?:penize|castk[au]) (?:mi |vam |uz ){0,2}(?:odesl|strhl)/,
  deadline:
    /\bzitra\b|\bzitrk|\bpozitri\b|\bjeste dnes|\bdnes vecer|\bdo (?:pondel|uter|stred|ctvrtk|patk|sobot|nedel|vikend|vanoc|vecera|konce tydne)|\bsvat(?:b|eb)|\bvanoc|\bstedr|\bnarozenin|\bkrtin|\bpohr(?:eb|b)|\bodjizdim|\bodletam|\bodlet\b|\bspecha|\bnutne|\burgentn|\bco nejdriv|\bco nejrychl|\basap\b|\bihned\b|\bokamzite\b|na posledni chvil/,
  leaving:
    /\b(?:uz )?nikdy vic|\buz nikdy|\bnaposled|\bkoncim (?:u vas|s vami)|\bprechazim ke? |\bvic(?:krat)? (?:u vas )?ne(?:nakoup|objedn)|\brusim (?:ucet|clenstvi|objednavku)|\bzrusim (?:ucet|clenstvi|smlouvu)|\bodchazim ke? /,
  question:
    /\?|\b(?:prosim o|poradite|poradi(?:te)? (?:mi|nekdo)|muzete mi|mohli byste|mohl by|nevite|nevi nekdo|jak dlouho|kdy (?:mi|bude|dor|pri|asi|uz)|kde (?:je|mam|najdu|se)|dotaz\b)/,
  spam: /\b(?:vydelavej|vydelat|privydel|pujck[auy]|kryptomen|bitcoin|investic\w{0,3} (?:prilez|s ziskem)|kasino|casino|sledujte muj|podivejte se na muj|pasivni prijem|zhubn)/,
};

const sk: Cues = {
  personal:
    /\b(?:ja|som|sme|mi|mne|moj|moja|moje|mam|nam|nas|vas|vam|vasa|vase|vasi|vasu|ste|budem|budeme|chcem|musim|cakam|pisem|dam|podam|obratim|zazalujem|riesim|predam|nahlasim|zverejnim|urobim)\b/,
  repeat:
    /\b(?:znova|znovu|opat|opatovne|zase|opakovane|niekolkokrat|viackrat|mnohokrat|druhykrat|druhy raz|treti raz|tretikrat|stvrty raz|piaty raz|po druhykrat|po treti|po druhy|po stvrty|kolky raz|kolkykrat|\d{1,3} ?(?:x|krat)|(?:dva|tri|styri|pat)krat)\b[^.!?]{0,30}\b(?:pis[ea]|napis|vola|zavol|kontakt|mail|email|urg|pyta|dotaz|reklam|ries|ziada|prosi|ozyva|obrac|hlasi|nahlas)|\b(?:pisem|pisal|volam|volal|kontakt|mailu|urguj|pytam|reklam|ozyvam|obraciam|ziadam|prosim|hlasim)[a-z]{0,10}\b[^.!?]{0,25}\b(?:znova|znovu|opat|opatovne|opakovane|uz po|druhykrat|tretikrat|druhy raz|treti raz|stvrty raz|piaty raz|kolky raz|viackrat|niekolkokrat|(?:dva|tri|styri|pat)krat|\d{1,3} ?(?:x\b|krat|raz))|\b(?:druhy|treti|stvrty|piaty|dalsi|kolky) (?:mail|e-?mail|dotaz|pokus|telefonat)|\b(?:druha|tretia|stvrta|dalsia) (?:sprav|urgenc|reklamac)|nikto (?:mi |nam |sa |na to |zatial |doteraz |stale ){0,3}ne(?:odpov|odpis|reag|ozval|ozyva|dviha|zdviha|berie)|na (?:moj|moje|moju|predchadzajuc\w{1,2}|posledny|ziadny|ziadnu) (?:\w{1,12} )?(?:mail|e-?mail|sprav|dotaz|urgenc)[a-z]{0,4} (?:nikto|ste|mi|sa|nep|neo|ner|stale|doteraz)|(?:stale|doteraz|dodnes) (?:bez|cakam na|ziadna|ziadnu|nemam|neprisla) (?:ziadnu )?(?:odpoved|odozv|reakci|vyjadren)|uz som (?:vam )?(?:pisal|volal)|\bpo ?(?:nie)?kolky ?krat\b|\bako som (?:uz |vam ){0,2}(?:pisal|volal|spominal|uviedl)|\bnereagujete|\bneodpovedate|\bneodpisujete|\b(?:ne|nez)dvihate|(?:maily|spravy|dotazy|telefony?) (?:mi |nam )?ne(?:reag|odpov|dvih|ber)|\b(?:druhu|tretiu|stvrtu|dalsiu) (?:urgenc|sprav|reklamac)/,
  waiting:
    /\b(?:cakam|cakame|cakat|cakal|cakala|trva|nic|ticho)\b[^.!?]{0,25}\b(?:\d{1,3}|dva|tri|styri|pat|sest|desat|niekolko|druhy|treti|stvrty|viac ako)\.? ?(?:dn[iu]|den|tyzd[a-z]{1,4}|mesiac[a-z]{0,2}|hodin[a-z]{0,2})|\b(?:uz|cez|viac ako|vyse) (?:\d{1,3}|dva|tri|styri|pat|sest|desat|niekolko|druhy|treti|stvrty)?\.? ?(?:dn[iu]|tyzd[a-z]{1,4}|mesiac[a-z]{0,2})\b/,
  legal:
    /\bsoi\b|obchodn\w{1,3} inspekci|\bcoi\b|\bzazaluj|\bzaluj|\bzalob|\bsud(?:u|om|na|ne|nou)\b|\bna sud\b|pravnik|advokat|pravn\w{1,2} (?:kroky|cest|zastup)|\bpolici|trestn\w{1,2} oznam|ombudsman|ochran\w{1,2} spotrebitel|exekuci/,
  media:
    /televiz|\bmarkiz|\btv joj|\bv joj|\bnovinar|do novin|reportaz|reporter|ciern\w{1,2} listin|do medii|\bmedia(?:m)?\b|medii\b|medialn|\bredakci|zverejnim|dam to na (?:fb|facebook|internet|youtube|tiktok)|kauza/,
  safety:
    /popalen|popalil|\bhor(?:i|el|elo|ela|iet)\b|zhorel|poziar|vybuch|explod|\bskrat\b|\biskr|\bdym(?:i|u|om|ilo|it)?\b|zranen|zranil|zraneni|\buraz(?:u|om)?\b|porani|porezal|krvac|(?:do|v) nemocnic[ei]|pohotovost|zachrank|sanitk|\botrav(?:a|u|il|ila|ili)\b|alergi|anafyl|vyrazk|zvraca|plesen|plesniv|salmonel|kop(?:lo|la|ol|ne) (?:ma|ho|ju)? ?(?:elektr|prud)|jedovat|zadus|udus|\bcrep|sklo v|ohroz\w{0,6} (?:\w{1,10} ){0,2}(?:zdrav|zivot)|skod\w{1,3} zdravi|zdravotn\w{1,2} problem|nebezpecn|cudzi predmet/,
  selfHarm:
    /samovrazd|zabijem sa|nechcem (?:uz |dalej ){0,2}zit|vziat si zivot|vezmem si zivot|ublizit si|ublizujem si/,
  money:
    /\b(?:dvakrat|2x|dvojmo)\b[^.!?]{0,25}\b(?:strh|stiah|zaplat|uctov|nauctov|platb|sum)|\b(?:strh|stiah|zaplat|uctov|nauctov|platb)[a-z]{0,8}\b[^.!?]{0,25}\b(?:dvakrat|2x|dvojmo)\b|\bneopravnen\w{1,3} (?:platb|strh)|prisiel o (?:peniaze|\d)|prisla o (?:peniaze|\d)|(?:vratte|vratit|poslite|chcem|kde su|kde mam) (?:mi |nam |spat |naspat |tie |moje |svoje ){0,3}peniaze|peniaze (?:spat|naspat|nikde|stale|doteraz|ste|mi ne|ne)|nevratili (?:mi |nam )?(?:peniaze|sum|platb)|vratenie penazi|zaplatil\w{0,2}\b[^.!?]{0,40}\b(?:nic|nepris|nedoraz|nemam|nedosl)/,
  deadline:
    /\bzajtra\b|\bzajtraj|\bpozajtra\b|\beste dnes|\bdnes vecer|\bdo (?:pondel|utor|stred|stvrtk|piatk|sobot|nedel|vikend|vianoc|vecera|konca tyzdna)|\bsvad(?:b|ob)|\bvianoc|\bstedr|\bnarodenin|\bkrst(?:in|u)|\bpohreb|\bodchadzam|\bodlietam|\bponahla|\bsuri\b|\bnutne|\burgentn|\bco najskor|\bco najrychl|\basap\b|\bihned\b|\bokamzite\b|na poslednu chvil/,
  leaving:
    /\bnikdy viac|\buz nikdy|\bnaposledy|\bkoncim (?:u vas|s vami)|\bprechadzam ku? |\bviac (?:u vas )?ne(?:nakup|objedn)|\brusim (?:ucet|clenstvo|objednavku)|\bzrusim (?:ucet|clenstvo|zmluvu)|\bodchadzam ku? /,
  question:
    /\?|\b(?:prosim o|poradite|poradi(?:te)? (?:mi|niekto)|mozete mi|mohli by ste|neviete|nevie niekto|ako dlho|kedy (?:mi|bude|dor|pri|asi|uz)|kde (?:je|mam|najdem|sa)|otazka\b)/,
  spam: /\b(?:zarabaj|zarobit|privyrob|pozick[auy]|kryptomen|bitcoin|kasino|casino|sledujte moj|pozrite si moj|pasivny prijem|schudn)/,
};

const pl: Cues = {
  personal:
    /\b(?:ja|jestem|mi|mnie|moj|moja|moje|mojej|mojego|mam|nam|nas|was|wam|wasz|wasza|wasze|panstwo|panstwa|panstwu|bede|chce|musze|czekam|pisze|zglaszam|zglosze|oddam|ide|pojde|skieruje|kieruje|naglosnie|zrobie)\b/,
  repeat:
    /\bpo raz (?:kolejny|drugi|trzeci|czwarty|piaty|szosty|dziesiaty|setny|ktorys|enty|n-ty|\d{1,3})|\b(?:kolejny|drugi|trzeci|czwarty|piaty|ktorys|enty) (?:raz|mail|e-?mail)\b|\b(?:kolejn[aey]|drug[aie]{1,2}|trzecia?) (?:wiadomosc|reklamacj|zgloszeni|prob|interwencj|monit)|\b(?:ponownie|znowu|znow|wielokrotnie|kilkukrotnie|kilkakrotnie|kilka razy|pare razy|wiele razy|\d{1,3} ?(?:x|razy)|dwa razy|trzy razy)\b[^.!?]{0,30}\b(?:pisz|pisa|napisa|dzwon|kontakt|zglasz|zglos|prosi|prosz|pyta|reklam|monit|wysyla|wysla)|\b(?:pisze|pisalem|pisalam|dzwonie|dzwonilem|dzwonilam|kontaktuj|zglaszam|zglaszal|prosze|pytam|reklamuj|monituj)[a-z]{0,8}\b[^.!?]{0,25}\b(?:ponownie|znowu|znow|kolejny|wielokrotnie|kilkukrotnie|kilka razy|(?:dwa|trzy|\d{1,3}) ?razy|(?:drugi|trzeci|czwarty|piaty) raz)|\bponawiam|\bponaglen|\bponaglam|\bnikt (?:mi |nam |sie |na to |dotad |nadal |do tej pory |z panstwa ){0,3}nie (?:odpowi|odpis|odbier|reag|odezw|oddzw)|\bna (?:moje|moj|moja|poprzedni[ea]?|zadn[eay]) (?:\w{1,12} )?(?:maile?|e-?maile?|wiadomosci?|pytani[ea]|zgloszeni[ea]) (?:nikt|nie|brak)|(?:nadal|wciaz|ciagle|dotad|do dzis|do tej pory) (?:bez|brak|zadnej|nie ma|czekam na|nie otrzymal\w{0,3}|nie dostal\w{0,3}) (?:zadnej )?(?:odpowiedz|reakcj|odzew)|juz (?:do panstwa |do was )?(?:pisal|dzwonil|zglaszal)|\bjak (?:juz )?(?:wczesniej )?(?:pisal|mowil|wspomin|zglasza)|\bnie (?:odpowiadacie|reagujecie|odpisujecie|odbieracie|oddzwaniacie)|\b(?:n-ty|enty|setny|ktorys) raz\b/,
  waiting:
    /\b(?:czekam|czekamy|czekac|czekal\w{0,3}|trwa|nic|cisza)\b[^.!?]{0,25}\b(?:\d{1,3}|dwa|dwie|trzy|cztery|piec|szesc|kilka|drugi|trzeci|czwarty|ponad|miesiac|tydzien)\.? ?(?:dni|dzien|tygodni\w{0,2}|tydzien|miesi[a-z]{1,5}|godzin\w{0,2})|\b(?:juz|od|ponad|przez) (?:\d{1,3}|dwa|dwoch|dwie|trzy|trzech|cztery|czterech|pieciu|piec|szesc|kilku|kilka)?\.? ?(?:dni|tygodni\w{0,2}|tydzien|miesi[a-z]{1,5})\b/,
  legal:
    /\buokik|rzeczni[ck]\w{1,3} (?:praw )?konsument|inspekcj\w{1,2} handlow|\bsad(?:u|zie|em|owi)?\b|sadow[aney]|\bpozew|\bpozwe\b|\bpozwac|prawnik|adwokat|radc\w{1,3} prawn|\bpolicj|prokurat|krok\w{1,2} prawn|federacj\w{1,2} konsument|\buodo\b|\bknf\b|ochron\w{1,2} konsument|komornik/,
  media:
    /telewizj|\btvn\b|\bpolsat|\btvp\b|dziennikarz|\bgazet|\bmedia(?:ch|om)?\b|\bmediow\b|naglosn|\breporter|\breportaz|\bpras(?:a|ie|y)\b|\bredakcj|opublikuj|wrzuce (?:to )?na (?:fb|facebook|tiktok|youtube)/,
  safety:
    /oparz|poparz|\bspalil|zapalil\w{0,3} sie|\bpali sie|\bplon(?:ie|al)|pozar|wybuch|eksplod|zwarci|\biskrz|\bdym(?:i|u|em|ilo)?\b|\brann[aey]|zranil|zranien|skalecz|krwaw|(?:do|w) szpital[au]|pogotowi|karetk|zatruc|zatrul|alergi|uczulen|wysypk|wymiot|plesn|salmonell|porazil\w{0,2} (?:mnie |go |ja )?prad|trujac|udusi|zadlaw|zakrztus|szklo w|kawal\w{1,3} szkla|niebezpieczn|zagraza|zagrozeni\w{1,2} (?:zycia|zdrowia)|cialo obce/,
  selfHarm:
    /samobojstw|zabije sie|nie chce (?:mi sie )?(?:juz )?zyc|odebrac sobie zycie|odbiore sobie zycie|zrobie sobie krzywd/,
  money:
    /\b(?:dwa razy|dwukrotnie|podwojnie|2x|2 razy)\b[^.!?]{0,25}\b(?:pobra|zaplac|obciaz|sciag|naliczy|plat)|\b(?:pobra|zaplac|obciaz|sciag|naliczy|platn)[a-z]{0,8}\b[^.!?]{0,25}\b(?:dwa razy|dwukrotnie|podwojnie|2x|2 razy)\b|podwojn\w{1,2} (?:oplat|platnos|obciaz)|\bstracil\w{0,3} (?:pieniadze|\d)|(?:oddajcie|zwroccie|zwrot|chce|gdzie sa|zwrocic|oddac) (?:mi |nam |moje |swoje |moich |za )?(?:pieniadze|pieniedzy|kase)|pieniadze (?:nie|nadal|wciaz|przepadl|zabra)|pieniedzy (?:nie|nadal|wciaz|dalej|brak)|nie (?:zwroc|oddal)\w{0,5} (?:mi |nam )?(?:pieniedzy|kasy|srodkow)|zwrot\w{0,2} (?:pieniedzy|srodkow|kosztow)|zaplacil\w{0,3}\b[^.!?]{0,40}\b(?:nic|nie dosta|nie otrzym|nie dosz|nie ma)/,
  deadline:
    /\bjutro\b|\bjutrzej|\bpojutrze\b|\bjeszcze dzis|\bdzis wieczor|\bdo (?:poniedzial|wtorku|srody|czwartku|piatku|soboty|niedzieli|weekend|swiat|wieczora|konca tygodnia)|\bslub(?:u|em|ie)?\b|\bwesel|\bswiat(?:a|eczn|ami)\b|\bwigili|\burodzin|\bchrzcin|\bkomuni[ai]|\bpogrzeb|\bwyjezdzam|\bwylatuj|\bwylot|\bspieszy|\bpilne|\bpilnie|\bjak najszybciej|\basap\b|\bnatychmiast|na ostatnia chwil/,
  leaving:
    /\bnigdy wiecej|\bjuz nigdy|\bostatni raz|\bwiecej (?:u was |tu )?nie (?:kupi|zamow)|\brezygnuj|\bprzenosze sie|\bprzechodze do|\bzegnam\b|\bodchodze do|\bwypowiadam umow/,
  question:
    /\?|\b(?:prosze o|czy (?:mog|ktos|jest|to|da|bedzie|mozna|mozecie|panstwo)|mozecie mi|moglibyscie|moze ktos|nie wiecie|jak dlugo|kiedy (?:bedzie|dot|przy|dostan|moge)|gdzie (?:jest|sa|moge|znajd)|pytanie\b)/,
  spam: /\b(?:zarabiaj|zarobic|dorob|pozyczk[aie]|chwilowk|kryptowalut|bitcoin|kasyno|casino|obserwujcie moj|zobaczcie moj|dochod pasywny|schudn)/,
};

const en: Cues = {
  personal: /\b(?:i|i'm|i'll|i've|im|ive|me|my|mine|we|us|our|you|your|you're|u|ur)\b/,
  repeat:
    /\b(?:second|third|fourth|fifth|sixth|tenth|2nd|3rd|4th|5th|\d{1,3}th|umpteenth|nth|hundredth|another) (?:time|e-?mail|message|call|attempt|tweet|dm|complaint|request|ticket)\b[^.!?]{0,60}|\b(?:contact|call|phon|e-?mail|writ|wrote|messag|ask|tweet|dm|complain|report|reach)[a-z]{0,8} (?:[\w']{1,12} ){0,5}(?:again|twice|repeatedly|multiple times|several times|many times|countless times|\d{1,3} ?(?:times|x)|(?:two|three|four|five|ten) times|once more)\b|\bagain (?:i am|i'm|i have|i've|asking|writing|calling|contacting)|\bstill (?:no|without|waiting (?:for|on)|haven't|have not|not|nothing|nobody|no one) (?:[\w']{1,12} ){0,4}(?:reply|replied|response|answer|answered|heard|responded|call back)|\b(?:no|without|zero) (?:reply|response|answer)s? (?:to my|from you|from your|since|at all|yet)|\bfollowing up|\balready (?:contacted|called|emailed|e-mailed|written|wrote|messaged|reported|complained|asked|told you)|\bkeep (?:calling|writing|emailing|asking|messaging)|\byet again\b|\bonce again\b|\b(?:nobody|no one|no-one) (?:replies|answers|responds|replied|answered|responded|has replied|has answered|ever)|\bas i (?:already |previously |have |'ve )?(?:wrote|written|said|mentioned|told|explained)|\bignoring (?:my|me|our|us|customers)|\b(?:nobody|no one|no-one) is (?:answering|replying|responding)|\byou (?:don't|do not|never|didn't|won't) (?:even )?(?:reply|answer|respond)/,
  waiting:
    /\b(?:wait|waiting|waited|on hold|nothing|silence|been)\b[^.!?]{0,25}\b(?:\d{1,3}|two|three|four|five|six|ten|several|a|over a|an)\+? ?(?:days?|weeks?|months?|hours?|hrs?)\b|\b(?:over|more than|almost|nearly) (?:\d{1,3}|two|three|four|five|six|ten|a|an) ?(?:days?|weeks?|months?|hours?) (?:now|ago|later|and)/,
  legal:
    /\blawyer|\battorney|\bsolicitor|\blegal (?:action|advice|step|team)|\bsue (?:you|them)|\bi(?:'ll| will) sue|\bsuing|\b(?:in|to|take you to|small claims) court\b|\blawsuit|\bombudsman|\btrading standards|\bconsumer (?:protection|rights|council|affairs)|\bpolice\b|\breport(?:ing)? you to|\bftc\b|\bbbb\b|\bchargeback/,
  media:
    /\bjournalist|\bnewspaper|\bon tv\b|\bto the press\b|\bgo(?:ing)? viral|\bgo(?:ing)? public|\bthe media\b|\breporter|\bwatchdog|\bexpose you|\bpost(?:ing)? this everywhere/,
  safety:
    /\bburn(?:ed|t|ing|s)? (?:my|his|her|our|me|hand|skin|child|down|smell)|\b(?:caught|on|catch|started a|house|a) fire\b|\bexplod|\bexplosion|\bsmok(?:e|ing) (?:from|came|coming|out)|\bspark(?:s|ed|ing)\b|\binjur|\bbleed|\b(?:in|to|the) hospital\b|\bhospitali[sz]ed|\bemergency room|\bambulance|\bpoison|\ballerg|\banaphyl|\brash\b|\bvomit|\bmould|\bmold(?:y)?\b|\bsalmonella|\belectric shock|\belectrocut|\bchok(?:e|ed|ing)\b|\bglass in\b|\bshards?\b|\bhazard|\bunsafe\b|\bdangerous/,
  selfHarm: /\bsuicid|\bkill myself|\bend my life|\bself[- ]harm|\bwant to die|\bhurt myself/,
  money:
    /\b(?:charged|billed|debited|paid|took) (?:[\w']{1,12} ){0,4}(?:twice|double|two times|2x|again)|\bdouble[- ]charged|\bcharged twice|\bovercharged|\bunauthori[sz]ed (?:charge|payment)|\b(?:want|give me|where is|where's|need) (?:my|our) (?:money|refund)|\bmoney back\b|\bstill (?:no|waiting for (?:my|a|the)) refund|\brefund (?:never|hasn't|has not|not)|\blost (?:my|our) money|\bpaid\b[^.!?]{0,40}\b(?:nothing|never|no product|not received)/,
  deadline:
    /\btomorrow\b|\btonight\b|\bby (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|the weekend|christmas|the end of)|\bwedding|\bchristmas|\bbirthday|\bchristening|\bfuneral|\bflight (?:is|leaves) in|\bleaving (?:today|tonight|on)|\burgent|\basap\b|\bas soon as possible|\bimmediately\b|\bright now\b|\blast minute/,
  leaving:
    /\bnever again|\blast time i\b|\bnever (?:buy|order|shop|use|fly|come)[a-z]{0,3}|\btaking my business|\bcancel(?:ling|ing)? my (?:account|subscription|membership)|\bclos(?:e|ing) my account|\bswitching to\b|\blost a customer|\blost my (?:business|custom)/,
  question:
    /\?|\b(?:can you|could you|would you|do you know|does anyone|is there any|how (?:do|can|long|much)|when (?:will|can|do|is)|where (?:is|can|do)|please (?:help|advise|let me know))\b/,
  spam: /\b(?:earn \$|make money|passive income|payday loan|crypto|bitcoin|casino|follow my|check (?:out )?my (?:page|profile|channel)|lose weight|giveaway)\b/,
};

/** Czech and Slovak readers are served by both lists: short texts are told apart badly. */
const READ: Readonly<Record<Language, readonly Cues[]>> = {
  cs: [cs, sk],
  sk: [sk, cs],
  pl: [pl],
  en: [en],
  de: [en],
  other: [en],
};

/** The cues found in a folded text. */
export function findCues(folded: string, language: Language): Set<Cue> {
  const found = new Set<Cue>();
  for (const cues of READ[language])
    for (const [cue, expression] of Object.entries(cues) as [Cue, RegExp][])
      if (!found.has(cue) && expression.test(folded)) found.add(cue);
  return found;
}
