/** Words that make a Polish text press, over folded text. Repetitions are bounded: cost stays linear. */
import type { Cues } from '../cues.ts';
import { againPl } from './again-pl.ts';
import { near } from './build.ts';

export const pl: Cues = {
  repeat: againPl,
  personal: [
    /\b(?:ja|jestem|mi|mnie|moj|moja|moje|mojej|mojego|mam|nam|nas|was|wam|wasz|wasza|wasze|panstwo|panstwa|panstwu|bede|chce|musze|czekam|pisze|zglaszam|zglosze|oddam|ide|pojde|skieruje|kieruje|naglosnie|zrobie)\b/,
    /\b(?:skladam|przekazuje|zglosze|oddaje|zawiadamiam|zadam|zwracam sie|napisze|zadzwonie|dowie sie|dowiedza|macie|oszukujecie|okradacie|klamiecie|oddajcie|zwroccie|ide|idziemy|pojde|wystapie|zalozylam|zalozylem|musialam|musialem|domagam|spotkamy sie)\b/,
    /\b(?:robie|wnosze|wystepuje|(?:zlozy|zglosi|napisa|wystapi|zadzwoni|zawiadomi|poszed|posz|zrobi)l[ea]m|(?:pozew|pismo|wniosek|zawiadomienie|skarga|reklamacja) (?:juz )?(?:napisan|zlozon|gotow|wyslan|w drodze|poszl))|\b(?:sprawa|temat|reklamacja|skarga) (?:trafia|trafi|trafila|idzie|pojdzie|jest|zostanie|zostala)\b|\b(?:wysle|wyslemy|zloze|zglosimy|pojdzie to|powiem|jesli nie)\b/,
  ],
  waiting: [
    /\b(?:czekam|czekamy|czekac|czekal\w{0,3}|trwa|nic|cisza)\b[^.!?]{0,25}\b(?:\d{1,3}|dwa|dwie|trzy|cztery|piec|szesc|kilka|drugi|trzeci|czwarty|ponad|miesiac|tydzien)\.? ?(?:dni|dzien|tygodni\w{0,2}|tydzien|miesi[a-z]{1,5}|godzin\w{0,2})|\b(?:juz|od|ponad|przez) (?:\d{1,3}|dwa|dwoch|dwie|trzy|trzech|cztery|czterech|pieciu|piec|szesc|kilku|kilka)?\.? ?(?:dni|tygodni\w{0,2}|tydzien|miesi[a-z]{1,5})\b/,
    /\b(?:dwa|trzy|cztery|piec|szesc|kilka|\d{1,3})\.? (?:dni|tygodni\w{0,2}|miesi\w{1,5}|godzin\w?) (?:bez|czekam|i (?:nic|dalej))|\btrzeci (?:dzien|tydzien|miesiac)|\bczekam (?:miesiac|tydzien|wieki)|\bod rana\b/,
  ],
  legal: [
    /\buokik|rzeczni[ck]\w{1,3} (?:praw )?konsument|inspekcj\w{1,2} handlow|\bsad(?:u|zie|em|owi)?\b|sadow[aney]|\bpozew|\bpozwe\b|\bpozwac|prawnik|adwokat|radc\w{1,3} prawn|\bpolicj|prokurat|krok\w{1,2} prawn|federacj\w{1,2} konsument|\buodo\b|\bknf\b|ochron\w{1,2} konsument|komornik|inspekcj\w{1,2} (?:pracy|sanit|handl|farm|transp)|\bchargeback|\bmiejski\w{1,3} rzecznik|\bzawiadomieni\w (?:o|do)|\bdoniesieni\w|\bdo sadu|\bpelnomocnik|\bkancelari[aei]\w? (?:praw|adwok|radc)|\bpozwu\b|\bpozwem\b|\bpostepowani\w{1,2} (?:sad|przeds|administr|egzek)|\bprzedsadow|\becc\b|\buke\b|\burzad\w{0,3} (?:ochrony|regulacji|komunik|lotnictw)|\brzecznik\w{0,2} (?:finans|pacjent|praw)/,
    /\brodo\b|wyciek\w{0,2} (?:\w+ )?danych|cudz(?:a|y|e|ego|ych) (?:faktur|umow|dan|wyciag|paczk)|czyims? |\bsanepid|\bpip\b|\burzad\w? |\bprokuratur|\bskarg[aei] (?:do|na)|wezwani\w{1,2} (?:do zaplat|przedsad)|nakaz zaplaty|odszkodowani|rzeczni[ck]|\bbank\w? (?:narodow|centraln)|\bwindykac|\bsad(?:u|zie|em|ow\w{1,3})?\b|\bkara (?:od|przez)|\bidziemy do sadu|ide do sadu|\bkomornik/,
  ],
  media: [
    /\b(?:dam|damy|wysle|przekaze|napisze|zadzwonie|zglosze|zglaszam|ide|pojde|opublikuje|wrzuce|kontaktuj|skontaktuj|odezwe sie|traficie|dowie sie|dowiedza|naglosn\w{1,4}|zainteresuje|zajmie sie|oddam)\b[^.!?\n]{0,35}\b(?:telewizj|tv\b|tvn|polsat|uwag[ai]\b|interwencj|gazet|medi(?:ach|a|ow|om)|redakcj|dziennikarz|reporter|pras|facebook|fb\b|instagram|tiktok|twitter|youtube|internet|social|grup)|\bcal(?:y|a|e) (?:facebook|internet|miasto|wies|swiat|osiedle|polska)[^.!?\n]{0,15}(?:dowie|zobaczy)|\bnaglosn(?:ie|ic|imy|ij|ijcie)\b|\bostrzegam|\bpublicznie (?:ostrzeg|oglosz)|\bafer[aeyo]\w{0,1}\b|\b(?:dzwoni|pisze|napisa|odezwa|skontaktowa|nagrywa|kreci|przyjech|przyjezdz|przyjad|pyta|interesuj|robi\w? material)\w{0,5}[^.!?\n]{0,30}\b(?:redakcj|telewizj|tvn\w{0,2}|tvp\w{0,2}|polsat\w{0,2}|dziennikarz|dziennikark|reporter|gazet|radi[oa]\b|ekip\w tv)|\b(?:redakcj\w|telewizj\w|tvn\w{0,2}|tvp\w{0,2}|polsat|dziennikar\w{1,4}|reporter\w{0,3}|ekipa tv)[^.!?\n]{0,30}\b(?:dzwoni|pisze|napisa|odezwa|nagrywa|kreci|przyjech|przyjezdz|przyjad|pyta|zajal|zajel|zajmuj|zainteresowa|robi)|\b(?:udostepniajcie|udostepnijcie|podajcie dalej|niech (?:wszyscy|kazdy|ludzie) (?:sie )?(?:dowiedz|wiedz|zobacz)|zeby (?:wszyscy|kazdy|inni|ludzie) (?:sie )?(?:wiedziel|dowiedz|zobaczyl|uwaza|nie dali)|ku przestrodze|poszkodowanych|oszukan(?:ych|i) (?:jest|nas|przez)|(?:jest|bylo) nas (?:juz )?(?:\w{1,12} )?(?:\d{1,3}|kilk\w{1,6}|wielu|duzo) (?:oszukan|poszkodow|bez (?:zamow|pacz|pieni))|nie tylko ja\b[^\n]{0,30}\b(?:osob|ludzi|klientow) bez)/,
  ],
  safety: [
    /\b(?:poparz|oparz)|\bspalil\w{0,2} (?:mi |nam |sie )?(?:\w{1,12} )?(?:sie|mi|dywan|wykladz|blat|stol|gniazd|kabel|wtycz|kontakt|palec|palce|rek|skor|wlos|koldr|posciel|zaslon|kuchni|dom|garaz|instalac|kanap|sof|dziur)|\bprzepalil\w{0,2} (?:mi |nam |sie )?(?:dziur|koldr|dywan|blat|stol|gniazd|wtycz|posciel|podlog)|\b(?:zapalil|zajel|zajal|sfajczyl)\w{0,3} sie\b(?! (?:\w{1,12} )?(?:kontrolk|lampk|diod|swiatl|mi lamp|zielon|czerwon))|\bsie (?:zapalil|sfajczyl)\w{0,2}\b(?! (?:kontrolk|lampk|diod|swiatl))|(?<!\bnie |godzin |dlugo |jak |ile |czy )\bpali sie(?! (?:ta\b|ten\b|swiec|znicz|swiatl|lampk|kontrolk|diod|czerwon|zielon|do|po|rowno|ladnie|pieknie|dlugo|\d))|\bplon(?:ie|al)|\bpozar(?:u|em|y)?\b|(?<!\bnie |glowa mi |glowa |leb mi |mozg mi )\bwybuch(?:l[aoy]?|nie|nac|a|u)?\b(?! (?:placz|smiech|radosc|smak|metan|entuzj|wulkan))|eksplod|zwarci|\biskrz|\bdymi(?:lo|l|la|ac\w)?\b|(?<!zapachu )\bdym(?:em|u)? (?:\w{1,12} )?(?:z|spod|wydob|leci|lecial|szedl|poszedl|wychodz|wydost|buch|unos)\b|\b(?:idzie|leci|lecial|szedl|poszedl|pojawil sie|wydobywa\w{0,2} sie|buchnal|pelno|kleby|czuc) (?:\w{1,12} )?dym|\b(?:tez|znowu|nagle|potem|huk i|iskry i) dym\b|\brann[aey]|zranil|zranien|skalecz|(?<!serce |serce mi |portfel |portfel mi |oczy mi |oczy )\bkrwawi|(?<!sztuczna )\bkrew (?:w|z|na|lec|sik|poszl)|(?:leci|leciala|poszla|sika) (?:mi |mu |jej )?krew|\bw drodze do szpital|\bklient\w{1,4} w szpital|\bpogotowi\w (?:w drodze|juz jedzie|jedzie|ratunk|gazow|energ|zabra|przyjech|wezwa)|(?:wezwa|wzywa|zabra|przyjech|dzwoni|wyladowa|trafi|pojech|jedziemy|jestem|jestesmy|lezy)\w{0,6} (?:\w{1,12} ){0,2}(?:pogotowi|szpital|sor\b|oiom|ostr\w{1,3} dyzur)|\b(?:dzieck\w{1,2}|syn|synek|synem|corka|corke|corka|maz|meza|zona|zone|mama|mame|tata|tate|babcia|babcie|maly|mala|wnuk|wnuczka|kolega|skonczyl\w{0,3}|wyladowal\w{0,3}|polozyli \w{2,4}) (?:\w{1,12} ){0,3}(?:do|w|na) (?:szpital|pogotowi|sor\b|oddzial|izb\w przyj|ostr\w{1,3} dyzur)|\bkaretk|zatruc|zatrul\w{0,3} (?:mnie|sie (?!grzyb)|nas|mi)|\breakcj\w{1,2} (?:\w{1,12} )?(?:alergiczn|uczulen|anafil)|\b(?:wstrzas\w{0,2}|atak\w{0,2}|dostal\w{0,2}|wyskoczyl\w?) (?:\w{1,12} )?(?:alergi|uczuleni|anafil)|\b(?:syn|synek|corka|dziecko|maly|mala|kolezanka|kolega|klientka|klient|wnuk|wnuczka|maz|zona) (?:\w{1,12} ){0,2}(?:alergi|uczulon|uczuleni)|\balergi\w{1,2}[^.!?\n]{0,40}\b(?:a w|a byl|a jest|podal|zjad|na twarzy)|\bpuchn(?:a|ie)\b|uczulil|anafila|wysypk|wymiot|plesn|salmonell|porazil\w{0,2} (?:mnie |go |ja )?prad|trujac|zakrztus|szklo w|kawal\w{1,3} szkla|\bniebezpieczn\w{1,3} (?:dla (?:dziec|zdrow|zyci|ludz)|sytuacj|wada|usterk)|(?:to|jest|sa|bylo) (?:\w{1,12} )?niebezpieczn[aey]\b|zagraza|zagrozeni\w{1,2} (?:zycia|zdrowia)|cialo obce/,
    /\bskwierczy (?:\w{1,12} )?(?:w|kabel|wtycz|gniazd|ladowark|bateri)|\bspalen|\bspalon\w{1,3} (?:kabel|kabl|gniazd|wtycz|plyt|instal|przew|kontakt|bezpiecz|plastik)|spalenizn|\bswad\w{0,2} (?:spal|plast|gum)|\b(?:buchn\w{1,4}|pojawil sie|poszedl|strzelil|wyszedl|zobaczyl\w{0,2}) (?:\w{1,12} )?ogien|\bogien (?:idzie|z|spod|wyszedl|buch|poszedl|pojawil|strzelil|zajal)|\b(?:w ogniu|w plomieniach) (?:stan|staly|stal|byl)|stan\w{1,4} w (?:ogniu|plomieniach)|\bgasil(?:em|am|ismy|ysmy)\b|\bplomie|\bstopil|\bnadtopi(?:on|l)|\btopi sie|\bprzegrzew|(?:czuc|zapach|ulatnia|wyciek)\w{0,2} (?:\w+ )?gaz|\bopuch|\bspuchn|\bpecherz|hamul\w{1,3} (?:\w+ ){0,2}(?:zawiod|pusc|nie dzial|pekl)|(?:zawiodl|puscil)\w{0,2} hamul|\bstraz (?:pozarna )?(?:\w{1,12} ){0,2}(?:przyjech|gasi|musia|ugasi|ewaku)|\bbyla (?:u nas |tu )?straz\b(?! miejsk)|strazac\w (?:\w{1,12} ){0,2}(?:przyjech|gasi|musie|ugasi|ewaku|wycin|pilow)|(?:wezwa|wzywa|przyjech|dzwoni|interweniowa)\w{0,5} (?:\w{1,12} ){0,3}(?:straz(?:y|acy|akow|akami)?|straz pozarn\w)\b(?! miejsk)|\bprawie (?:\w+ ){0,5}(?:zgin|zabi|udusi|udlaw|umar|zadlaw|spadl)|\bo malo (?:\w+ ){0,5}(?:zgin|zabi|udusi|udlaw|umar)|\budlaw|\bzadlawi(?!eni)|\budusi|\bpolkn(?!al\w? (?:karte|moja karte|ksiazk|pieniadz|monet|gotowk|\d))|\bodlamek|\bszkl(?:o|a) w|\bkawal\w{1,3} (?:szkla|plastik|metal|drut)|(?:robak|larw|karaluch|mysz|mrowk|szczur|owad|robal)\w{0,3} (?:w|we) (?!ogrod|las|polu|klatc|domku|terrar)|martw(?:y|a|e) (?:mysz|owad|robak|karaluch|much)|przeterminow|po terminie (?:waznosci|przydat)|\bzepsut\w{0,3} (?:mies|jogurt|jedzeni|mlek)|\bsplesn|\bplesn|\bkop(?:ie|nal|nela|nelo|nie) (?:mnie|mi|go|ja|nas|meza|zone|syna|synka|corke|dziecko|mame|tate|prad)\b|\bprzebici[ea] (?:na|do|pradu)|\bma przebicie|\bporazil[aoy]?\b(?! wzrok)|\bprad na (?:\w{1,12} )?(?:porecz|obudow|kran|wann|klam|karoseri)|\bpod napieciem|\bfaz[aey] na (?:obudow|kran|bateri|metal)|insulin|(?:\bma|dostal\w?|podali|podano|jest na) tlen\b|(?:koncentrator\w{0,2}|butl\w{1,2}|aparat\w{0,2}|dostaw\w|bez|na|potrzebuje|braku) tlen(?:u|em|ie|owy|owa)?\b|bez (?:\w+ )?lekow|\blek(?:i|ow) (?:w|dla|na|mam)|(?:jest|jestem|zyci\w) (?:\w{1,12} )?zalezn\w{1,2} od (?:tego|teg|apar|lek|tlen|respir|urzadz|prad)|\bna (?:sor|sorze)\b(?! (?:te|jak|znow))|\bw ciazy|zagroz\w{1,4} (?:\w+ )?(?:zdrow|zyci)|zle sie (?:poczul|czuj)|biegunk|wymiot|\b(?:po zawale|mial\w? zawal|przesz\w{2,3} zawal|zawal serca)|\bnieprzytomn|\bstracil\w{0,2} przytomn|\bzemdlal\w{0,2}\b(?! z )|\bdrgawk|\bnie (?:moze|moge|mogla|mogl|mogac) oddychac|\bprzestal\w? oddychac|\bdziecko (?:\w+ ){0,3}(?:spadl|zranil|skalecz|dlaw|poparz)/,
    // electricity, fire and water at home
    near(
      '(?:prad(?:em|u)?|obudow\\w)\\b',
      '(?:kopie|kopia mnie|kopn\\w{1,3}|porazi\\w{0,4}|poraza|razi|trzep\\w{1,4}|strzelil\\w?|mrowi|przebic\\w{1,2})\\b',
      25,
    ),
    near(
      '(?:gniazdk\\w{1,2}|wtyczk\\w|kabel|kabl\\w{1,3}|przewod\\w{0,3}|listw\\w|ladowark\\w|zasilacz\\w{0,2}|przedluzacz\\w{0,2})\\b',
      '(?:stopi\\w{1,4}|topi|nadtopi\\w{1,4}|podtopi\\w{1,4}|sczernial\\w|zczernial\\w|osmal\\w{1,4}|nadpal\\w{1,4}|okopc\\w{1,4}|zweglon\\w|spalon\\w{1,2}|iskr\\w{1,4}|pryska\\w?|blysn\\w{1,4}|huk\\w?|strzelil\\w?)\\b',
      30,
    ),
    near(
      '(?:waz|wezyk\\w{0,2}|rur[aek]\\w{0,2}|zawor\\w{0,2}|zlaczk\\w|pralk\\w|zmywark\\w|bojler\\w{0,2})\\b',
      '(?:zalal\\w{0,2}|zalan\\w{1,2}|zalewa|sufit\\w{0,2}|powodz|leje sie)\\b',
      60,
    ),
    near(
      '(?:sufit\\w{0,2}|tynk|strop|zyrandol|lustro|szafka|polka|regal)\\b',
      '(?:spadl\\w?|runal\\w?|runel\\w|zawali\\w{1,3}|zarwal\\w?|przygniot\\w{1,3})\\b',
      20,
    ),
    near(
      '(?:gaz|gazu|gazem)\\b',
      '(?:smierdz\\w{1,3}|czuc|ulatnia\\w?|uchodzi|wyciek\\w{0,3}|nieszczeln\\w{1,4}|zapach\\w{0,2}|syczy)\\b',
      25,
    ),
    /\bzaczadz|\btlenk\w{1,2} wegla|\btlenek wegla|\bczadem\b|\bczujnik\w{0,2} (?:czadu|gazu) (?:\w{1,12} )?(?:wyje|wyl|piszcz|alarm|pokaz|zaczal|nie )/,
    // somebody is unwell, or nearly was
    near(
      '(?:dzieck\\w{1,3}|dzieci|synek|synk\\w{1,3}|syn[aeu]?|synowi|cork\\w|corce|coreczk\\w|niemowl\\w{1,5}|maluch\\w{0,4}|wnuk\\w{0,3}|wnuczk\\w|wnuczce|babci\\w|dziadek|mam[aey]|tat[aey]|maz|meza|zon[aey]|pies|psa|kot|kota|kotka|suczk\\w|suni\\w)\\b',
      '(?:goraczk\\w{1,2} (?:po|od)|slini\\w? sie|zaslabl\\w?|omdla\\w{1,2}|sinial\\w?|zsinia\\w{1,2}|nie oddych\\w{1,3}|dusi\\w{0,2} sie|zaczal\\w? sie dusic|do buzi|w buzi|w ustach|wokol szy\\w{1,2}|na szyi|zaklinowal\\w?|przytrzasn\\w{1,4})\\b',
      45,
    ),
    near(
      '(?:alergi\\w{0,3}|alergen\\w{0,2}|celiaki\\w|orzech\\w{0,2}|gluten\\w{0,2}|bezglutenow\\w{1,3})\\b',
      '(?:nie (?:bylo|wypisa\\w{1,3}|wymieni\\w{1,4}|podan\\w|oznacz\\w{1,4}|napisa\\w{1,4})|niewymienion\\w|nieoznaczon\\w{1,2}|wysypk\\w|szpital\\w{0,2}|kroplowk\\w|pogotowi\\w|karetk\\w|spuch\\w{1,3}|opuch\\w{1,3}|wstrzas\\w{0,2})\\b',
      40,
    ),
    near(
      '(?:lek|leki|lekow|kropl[ei]|syrop\\w{0,2}|tabletk\\w|tabletek|antybiotyk\\w{0,2}|inhalator\\w{0,2}|zastrzyk\\w{0,2}|dawk\\w)\\b',
      '(?:koncza sie|sie koncza|konczy sie|konczy mi sie|ostatni\\w{1,2}|skonczy\\w{1,3}|cudz\\w{1,2}|pomylon\\w|przeterminowan\\w{1,2}|trzykrotn\\w{1,2}|podwojn\\w{1,2}|zl[ay] (?:lek|dawk)|nie (?:przysz\\w{1,2}|dotar\\w{1,2}|dosz\\w{1,2}|dojech\\w{1,3}))\\b',
      30,
    ),
    near(
      '(?:po (?:waszym|waszych|waszej|tym|tej|tych|nim|niej|zjedzeniu|wypiciu|uzyciu|zastosowaniu|syropie|kroplach|kremie|masci|obrozy|szamponie|tabletkach))\\b',
      '(?:goraczk\\w{1,2}|drgawek|slini\\w? sie|zle sie|dusznosc\\w{0,2}|opuchlizn\\w|wyladowal\\w?|umiera|zdech\\w{1,2}|padl|padla|mdlosci|krosty|babl\\w|rany)\\b',
      50,
    ),
    // what should not be in food, and food gone off
    near(
      '(?:we? (?:\\w{1,12} )?(?:jogur\\w{1,4}|mleku|chleb\\w{1,3}|bul\\w{2,3}|szync\\w|szynk\\w|kielbas\\w|mies\\w{1,3}|serze|serku|salat\\w{1,4}|zupie|deserk?\\w{1,2}|czekolad\\w{1,3}|baton\\w{1,4}|kasz\\w{1,3}|ryzu|mace|makaron\\w{1,3}|platk\\w{1,3}|sloik\\w|sloiczk\\w|puszce|konserwie|pierog\\w{1,3}|kanapc?e|obiedzie|daniu|piwie|soku|wodzie|butelce|karmie|muesli|orzech\\w{1,2}|kawie|herbacie|pizzy|burger\\w{1,2}|frytk\\w{1,3}|jedzeniu|cie?scie|ciastk\\w{1,3}|torcie|lodach|warzywach|tunczyku|musie|musli|syropie|mrozonc?k?\\w{1,2}|paczkach|paczku|sosie|mieszance|mleczku|kremie))\\b',
      '(?:robak\\w{0,3}|robal\\w{0,3}|larw\\w{0,3}|mol[ei]|karaluch\\w{0,3}|karaczan\\w{0,2}|mysz\\w?|szczur\\w{0,2}|pajak\\w{0,2}|mrowk\\w|much[aey]|owad\\w{0,2}|plesn\\w{0,2}|szkl[oae]\\w{0,1}|odlam\\w{1,4}|gwozdz\\w?|srub\\w{1,2}|drut\\w{0,2}|kawal\\w{1,3} (?:plast|metal|gum|szk|foli)\\w{1,4}|zyletk\\w|igl[aey]|opilk\\w|zab|cos (?:czarn|rusz|zyw|tward|metal|ostr)\\w{1,5}|wlos[ya]?)\\b',
      40,
    ),
    near(
      '(?:mies[oau]|kurczak\\w{0,3}|wedlin\\w|szynk\\w|kielbas\\w|ryb[aye]|losos\\w{0,2}|mielon\\w{1,2}|parowk\\w|jaj\\w{2,3}|mleko)\\b',
      '(?:smierdz\\w{1,3}|zepsu\\w{1,3}|zgni\\w{1,3}|sliski\\w?|oslizg\\w{1,2}|cuchn\\w{1,3}|nieswiez\\w|zatru\\w{1,3}|po terminie|zzielenia\\w{1,2})\\b',
      30,
    ),
    // what we ride, sit and climb on
    near(
      '(?:pekl\\w?|odpadl\\w?|odlecial\\w?|zlamal\\w{0,2}|urwal\\w{0,2}|zablokowal\\w{0,2}|rozpadl\\w?|rozlecial\\w?|zgasl\\w?|wylaczyl\\w{0,2} sie)\\b',
      '(?:(?:w czasie|podczas|przy|w trakcie) (?:\\w{1,12} )?(?:jazd\\w|hamowani\\w)|jecha\\w{1,4}|na zjezdzie|na rondzie|na autostradzie|na trasie|na (?:srodku )?(?:jezdni|ulicy|skrzyzowani\\w)|na przejsciu)\\b',
      50,
    ),
    near(
      '(?:hamulc\\w{0,3}|hamulec)\\b',
      '(?:zawiod\\w{0,3}|nie (?:dzial\\w{1,3}|lapi\\w?|hamuj\\w)|pekl\\w?|puscil\\w?)\\b',
      25,
    ),
    near(
      '(?:fotelik\\w{0,3})\\b',
      '(?:pekl\\w?|puscil\\w?|rozpadl\\w?|wypial\\w?|odpial\\w?|nie trzyma)\\b',
      30,
    ),
    near(
      '(?:krzesl\\w|krzeselk\\w|drabin\\w{1,3}|stolek|stolk\\w|hustawk\\w|lozeczk\\w|lozk\\w|hamak\\w{0,2}|lezak\\w{0,2})\\b',
      '(?:przygniot\\w{1,3}|upad\\w{1,3}|runal\\w?|uderzyl\\w?|guz\\w?|siniak\\w?|rozcia\\w{1,2}|zlozyl\\w{0,2} sie|pod (?:dzieckiem|nami|mna|mezem|zona|synem|corka|tata|mama|babcia))\\b',
      45,
    ),
    near(
      'oczy|oko|twarz|skor|usta|warg|gardl|jezyk|rece|rak|nogi|glow|brzuch|zolad',
      '(?<!\\bnie )(?:zaczerwien|czerwone|opuch|spuch|piecze|piekl|swedz|krwawi|boli|bol\\b|nie widzi|oslep|pecherz)',
      25,
    ),
  ],
  selfHarm: [
    /samobojstw|zabije sie|nie chce (?:mi sie )?(?:juz )?zyc|odebrac sobie zycie|odbiore sobie zycie|zrobie sobie krzywd/,
    /nie mam (?:juz )?sily (?:zyc|dalej zyc)|nie chce zyc|skoncze ze soba|odechciewa sie zyc|targn\w{1,3} sie na/,
  ],
  money: [
    /\b(?:dwa razy|dwukrotnie|podwojnie|2x|2 razy)\b[^.!?]{0,25}\b(?:pobra|zaplac|obciaz|sciag|naliczy|plat)|\b(?:pobra|zaplac|obciaz|sciag|naliczy|platn)[a-z]{0,8}\b[^.!?]{0,25}\b(?:dwa razy|dwukrotnie|podwojnie|2x|2 razy)\b|podwojn\w{1,2} (?:oplat|platnos|obciaz)|\bstracil\w{0,3} (?:pieniadze|\d)|(?:oddajcie|zwroccie|zwrot|chce|gdzie sa|zwrocic|oddac) (?:mi |nam |moje |swoje |moich |za )?(?:pieniadze|pieniedzy|kase)|pieniadze (?:nie|nadal|wciaz|przepadl|zabra)|pieniedzy (?:nie|nadal|wciaz|dalej|brak)|nie (?:zwroc|oddal)\w{0,5} (?:mi |nam )?(?:pieniedzy|kasy|srodkow)|zwrot\w{0,2} (?:pieniedzy|srodkow|kosztow)|zaplacil\w{0,3}\b[^.!?]{0,40}\b(?:nic|nie dosta|nie otrzym|nie dosz|nie ma)/,
    /\b(?:cegl\w{1,2}|cukier|cukru|kamien\w{0,3}|gazet\w|makulatur\w|ziemniak\w{0,2}|kartofl\w{1,3}|piasek|piasku|cukrem|pust\w{1,2}) (?:\w{1,12} ){0,2}(?:zamiast|w (?:pudelk|paczc|kartoni|srodku))|\bzamiast (?:\w{1,16} ){1,3}(?:cegl|cukier|cukru|kamien|gazet|makulatur|ziemniak|piasek|smieci|butelk\w wody)|\bpust(?:e|a|y) (?:pudelk|kopert|karton|paczk)|\b(?:ktos|obcy|nieznajomy|haker)[^.!?\n]{0,30}(?:zamowil|kupil|zaplacil|wyplacil|zalogowal|zrobil zakupy|wzial kredyt|wlamal)|\b(?:z|na) (?:mojej|moja|mojego|moje) (?:kart|kont)\w{1,2}[^.!?\n]{0,30}(?:zamowil|kupil|ktos|nie moj|nieznan|obc)|\bwindykacj|\bwindykator|\bdlug\w{0,2} (?:sprzed|do firmy)|\b(?:zaplacil\w{0,3}|oplacon\w{1,2}|pieniadze (?:pobran|zesz)\w{1,3})[^.!?\n]{0,30}anulowa|\banulowa\w{1,3}[^.!?\n]{0,40}(?:pieniad|pieniedz|pobra|zaplac)|\boszust|\boszuk|\bzlodziej|\bokrad|\bukrad|\bkradn|\bnieautoryz|pobral\w{0,4} (?:mi |nam )?(?:\w+ ){0,2}(?:z konta|z karty|pieniadz|oplat)|sciagn\w{1,6} (?:mi |nam )?(?:\w+ ){0,2}(?:z konta|z karty|kas)|nalicz\w{1,7} (?:mi |nam )?(?:\w+ ){0,2}(?:dw|podwoj|wiecej|cos|zle|kar)|(?:dwa|podwojn\w{1,2}) (?:abonament|platnosc|oplat|pobran)|(?:zaliczk|kaucj|pieniadz|pieniedz|srodk|kwot|nadplat)\w{0,3} (?:\w+ ){0,4}(?:nie (?:zwroc|odda|wroc|ma)|przepad|przestal)|nie (?:zwroc|odda)\w{1,7} (?:\w+ ){0,3}(?:zaliczk|kaucj|pieni|kwot)|bez pieniedzy|zaplacon\w{0,2} (?:\w+ ){0,4}(?:nic|nie (?:doszlo|przyszlo|ma))|wplacil\w{0,2} (?:\w+ ){0,4}przestal|stracil[ae]m|oddajcie (?:mi )?(?:kas|pieni)|(?:zwroc|odda)(?:cie|c) (?:mi )?(?:kas|pieni|srodk)|chce (?:\w+ )?(?:zwrotu|swoje pieniadze|pieniedzy)|\bzajal mi konto/,
  ],
  hurry: [
    /\bjutro\b|\bjutrzej|\bpojutrze\b|\bjeszcze dzis|\bdzis (?:wieczor|o polnocy|do|konczy)|konczy sie dzis|\bdo (?:poniedzial|wtorku|srody|czwartku|piatku|soboty|niedzieli|weekend|swiat|wieczora|konca tygodnia|jutra|rana)|\bna (?:sobot|niedziel|piatek|jutro|weekend)|\bspieszy|\bpiln(?:e|ie|a|ej)\b|\bjak najszybciej|\basap\b|\bnatychmiast\b|(?:prosz[ey]\w{0,2}|musz[ey]|oddzwon\w{0,4}|zadzwon\w{0,4}|oddajcie|zwroccie|chce|wyslijcie|potrzebuj\w{1,3}) (?:\w{1,12} )?od razu|na ostatnia chwil|\bszybko (?:prosze|pomoc)|\bniezwlocznie|\bza (?:godzine|dwie godziny|pare godzin|dzien|dwa dni)|\bnajpozniej|\bprzepadn|\bwlasnie teraz|\bstoj(?:e|imy) (?:tu|przed|na|pod)|\bzanim (?:wyjd|wys|wyjed)/,
    /\bza (?:\d{1,3}|dwie|trzy|cztery|piec|dziesiec|pietnascie|dwadziescia|pol|pare) (?:minut\w?|min|godzin\w?|h|dni)\b(?= ?[.,!?]|$)|\bza (?:\d{1,3}|dwie|trzy|cztery|piec|dziesiec|pietnascie|dwadziescia|pol|pare) (?:minut|godzin)|\bza (?:kwadrans|chwile|godzine|pol godziny)\b(?= ?[.,!?]|$)|\b(?:zaczyna|zamyka|odjezdza|odlatuje|wychodzi|konczy) (?:\w+ )?(?:za|o \d|dzis)|\bdzis w nocy|\b(?:traci|wygasa|konczy|uplywa|przepada)\w{0,2} (?:\w{1,12} ){0,2}(?:waznosc|dzis|jutro|o polnocy|o \d|w (?:piatek|sobote|niedziele))|\b(?:dzis|jutro|o polnocy) (?:\w{1,12} )?(?:wygasa|przepada|traci|uplywa)|\bw (?:dwie|ciagu dwoch|pare) godzin/,
  ],
  event: [
    /\bslub(?:u|em|ie)?\b|\bwesel|\bswiat(?:a|eczn|ami)\b|\bwigili|\burodzin|\bchrzcin|\bkomuni[ai]|\bpogrzeb|\bwyjezdzam|\bwyjezdzamy|\bwylatuj|\bwylot|\blecimy|\bwakacj|\burlop|\bmatur|\bimieniny|\bmikolajki|\bkoncert/,
    /\bceremoni|\begzamin|\bstudniowk|\bobron[aey] (?:prac|dyplom|mgr|inz)|\bstyp[aey]\b|\bpozegnani[ea] (?:taty|mamy|babci|dziad)|\bbal(?:u|em)?\b|\bzakonczeni\w roku|\brozprawa\b|\boperacj[aei]\b|\bspektakl|\bsamolot|\blotnisk|\bnagrobk|\b(?:mamy|mam|jest) (?:we? )(?:poniedzialek|wtorek|srode|czwartek|piatek|sobote|niedziele)\b|(?:montaz|monter\w{0,3}|wyjazd|wylot) (?:\w+ )?(?:we? )(?:poniedzialek|wtorek|srode|czwartek|piatek|sobote|niedziele)/,
  ],
  calmly: [
    /nie ma (?:pospiechu|pilnos)|nie spieszy|nie pali sie\b|nie jest (?:to )?piln|\b(?:do|az) (?:\w{1,12} ){0,2}(?:jeszcze|mam) (?:duzo|mnostwo|sporo|kupe) czasu|nie ma (?:zadnego )?cisnienia|przy okazji|bez pospiechu|w wolnej chwili|wystarczy (?:\w+ )?(?:do konca (?:roku|miesiaca)|w przyszlym|kiedys)|spokojnie|kiedykolwiek|moze byc do konca/,
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
    /\bzala(?:l|n)|\bpust(?:e|a|y) (?:pudelk|kopert|karton|paczk)|\bpuste w srodku|\buwiera|\bobcier|\bobtar|\btrzeszcz|\bzacina|\bdziurawe?\b|\b(?:przysz\w{1,3}|dosta\w{1,5}|przysla\w{1,4}) (?:\w{1,12} ){0,3}(?:bez|niekompletn|tylko jed)|\b(?:instrukcja|menu|opis|klawiatura) (?:jest )?tylko po\b|\bzniszcz|\bzgni|\bpolama|\bzlama|\burwa|\boderwa|\bnie chce sie\b|\bnie laczy|\bnie dostal|\bprzysz(?:edl|la|lo|ly) (?:\w+ )?(?:rozb|uszk|zgni|pust|zl|inn|za mal)/,
  ],
  request: [
    /(?<!\bno i |\bi |\ba tu |\bo )\bprosz[ey]\b|\banul(?:ujcie|owac)|\bodwolac|\bpoprawcie|\bzalatw|\brozwiaz|\bpomo(?:z|zcie|cy|c)\b|\bpomozecie|\bprzyslijcie|\bprzyslac|\bwyslijcie|\boddajcie|\bzwroccie|\bzadzwoncie|\bodezwijcie|\bskontaktuj|\bzadam\b|\bdomagam|\bwymien(?:cie|ic)|\bchce (?:to |go |ja |je )?(?:zwroci|reklamowa|wymieni|anulowa|przeprosin|odszkodow|rabat|odstapi|zlozyc|rozmawiac|zwrotu)|\bpotrzebuj|\breklamuj|\bskladam|\bodstepuj|\bdajcie znac|\bmozecie|\bmoglibyscie|\bporadz/,
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
