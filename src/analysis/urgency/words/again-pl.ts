/** Polish ways of saying that one has asked before, over folded text. */
import { followed, later, near, word } from './build.ts';

const ORDINAL = 'drug|trzec|czwart|piat|szost|siodm|osm|dziewiat|dziesiat|setn|ktorys|ent|n-t|kolejn|nastepn';
const TIMES =
  'po raz (?!pierwsz)[a-z0-9]{2,12}|(?:kolejny|drugi|trzeci|czwarty|piaty|szosty|siodmy|dziesiaty|setny|ktorys|enty|n-ty|ostatni) raz|jeszcze raz|(?:\\d{1,3}|dwa|trzy|cztery|piec|szesc|kilka|pare|wiele|tyle) ?(?:x\\b|razy)|2x|ponownie|znowu|znow\\b|wielokrotnie|kilkukrotnie|kilkakrotnie|dwukrotnie|trzykrotnie|raz za razem|w kolko';
const ASK =
  'pisze\\b|piszemy|dzwonie|dzwonimy|kontaktuje|zglaszam|zglaszamy|prosze\\b(?! czekac)|prosimy|pytam|zapytuj|reklamuje|monituj|upominam|domagam|zadam\\b|apeluj|probuje|wysylam|przesylam|tlumacze|ponawiam|wzywam|skladam|(?:za|s)?pytac\\b|(?:na)?pisac\\b|(?:za)?dzwonic\\b|(?:po)?prosic\\b|zgl[ao]s[zi][a-z]{1,3}\\b|przypomn|dopytac|upomniec';
const ASKED =
  '(?:na|za|po|prze|s)?(?:pisal|dzwonil|kontaktowal|zglasz?al|zglosil|prosil|poprosil|pytal|reklamowal|monitowal|przypominal|skarzyl|wysylal|skladal|zlozyl|tlumaczyl|rozmawial|informowal|mowil|wyjasnial|opisywal|opisal|podawal)(?:em|am|ismy|ysmy)\\b|bylam? osobiscie|bylem osobiscie';
const DAY_BACK =
  'wczoraj|przedwczoraj|zeszl|ubiegl|poprzedni|wczesniej|juz\\b|(?:dni|dzien|tygodni|tydzien|tygodnie|miesiac|miesiace|miesiecy|godzin[a-z]?|rok) temu|w(?:e)? (?:poniedzial|wtor|srode|czwart|piat|sobot|niedziel|stycz|lut|marcu|kwiet|maju|czerw|lip|sierp|wrzes|pazdz|listop|grud)|\\d{1,2} ?\\d{1,2}\\b|\\d{1,2} (?:stycz|lut|marca|kwiet|maja|czerw|lip|sierp|wrzes|pazdz|listop|grud)|przed swietami|przed miesiacem|przed tygodniem';
const SINCE =
  'od (?:poniedzial|wtor|srody|czwart|piatku|sobot|niedziel|stycz|lut|marca|kwiet|maja|czerw|lip|sierp|wrzes|pazdz|listop|grud|swiat|rana|zeszl|tygodni|miesi|dwoch|trzech|kilku|dawna|dnia)|codziennie|co tydzien|kazdego dnia|(?:drugi|trzeci|czwarty|piaty|ktory|kolejny) (?:juz )?(?:dzien|tydzien|miesiac)|caly czas|ciagle|ktory to';
const LETTER =
  'e-?mail|mail|wiadomosc|telefon|reklamacj|zgloszeni|prob[aye]\\b|interwencj|monit|pismo|pism|list\\b|wezwani|wniosek|wniosk|przypomnieni|apel|rozmow|ponagleni|zapytani|sms|konsultant|skarg';
const ANSWER = 'odpowiedz|reakcj|odzew|odpisan|stanowisk|kontaktu zwrotn|informacji zwrotn';
const TO_YOU =
  'do (?:was|panstwa|pana|pani|nich|firmy|sklepu)|was\\b|infolini|czat|formularz|facebook|fb\\b|messenger|salon|biur|obslug|mail';
const NOT_ASKED = '(?![^.!?\\n]{0,60}(?:opini|recenzj|konkurs|ocen|zamowieni[ae]\\b|wiersz|pochwal))';

export const againPl: readonly RegExp[] = [
  near(TIMES, ASK, 40),
  word('po raz (?:kolejny|ktorys|enty|n-ty|setny|wtory)'),
  word(
    '(?:znowu|znow|ponownie) (?:[a-z]{1,9} ){0,2}(?:pisac|dzwonic|prosic|zglaszac|tlumaczyc)|witam ponownie|powtarzam',
  ),
  near(ASKED, TIMES, 35),
  word(
    `(?:${ANSWER})[a-z]{0,2} na (?:moj|moja|moje|mojego|moich|swoj|nasz)[a-z]{0,3} (?:[a-z]{1,9} )?(?:${LETTER})`,
  ),
  word(
    `(?:mimo|pomimo|po|nawet po) (?:(?:moich|moim|kilku|wielu|wielokrotnych|wielokrotnym|ponownych|dwoch|trzech|czterech|licznych|tylu) ){1,3}(?:${LETTER}|probach|prosb|monit)`,
  ),
  word(`(?:wielokrotn|ponown|powtorn|ponawian)[a-z]{1,3} (?:${LETTER}|prosb|zapyt|wezw)`),
  word(
    'jak dlugo (?:[a-z]{1,9} ){0,4}czeka(?:c|m) (?:[a-z]{1,9} ){0,2}na (?:odpowiedz|reakcj|kontakt|telefon)',
  ),
  word(
    '(?:wreszcie|w koncu|laskawie) (?:(?:ktos|mi|sie|panstwo) ){0,3}(?:odpowie|odpisze|odezwie|oddzwoni|odpowiecie|odpiszecie|odezwiecie)',
  ),
  word(
    'rozmawial[ae]m (?:[a-z]{1,9} ){0,3}(?:z panstw|z wami|z konsult|z pani|z panem|z kims|z infolini|z wasz|z obslug)',
  ),
  later(
    '(?:zlozyl|wyslal|wypelnil|zglosil|otworzyl)[ae]m\\b[^.!?\\n]{0,25}(?:formularz|zgloszeni|skarg|wniosek|zapytani|e-?mail|wiadomosc|reklamacj)',
    'i nic\\b|nadal|wciaz|do dzis|dotad|bez\\b|dalej nic|cisza',
    70,
  ),
  near(`${NOT_ASKED}(?:${ASKED})`, `${DAY_BACK}|${SINCE}|${TO_YOU}`, 40),
  near(
    '(?:pisze|dzwonie|dzwonimy|kontaktuj[ae]|zglaszam|prosze|walcze|uzeram|chodze do was) (?:sie )?(?:o odpowiedz )?|prosze sie|probuje (?:sie )?|wyjasnia',
    `${SINCE}`,
    30,
  ),
  later(
    ASKED,
    '(?:na|za|po)?(?:pisal|dzwonil|zglosil|zglaszal|prosil|pytal|monitowal)(?:em|am|ismy|ysmy)\\b',
    60,
  ),
  word(`(?:juz )?(?:${ORDINAL})[a-z]{0,4} (?:(?:juz|moj|moja|moje|nasz|nasza|w) )?(?:${LETTER})`),
  word(`(?:${LETTER})[a-z]{0,3} (?:numer|nr) (?:dwa|trzy|cztery|\\d)`),
  near(
    `(?:\\d{1,3}|dwa|dwie|dwoch|trzy|trzech|trzema|cztery|czterech|piec|pieciu|szesc|kilka|kilku|pare) (?:[a-z]{1,12} )?(?:mail|e-?mail|telefon|wiadomosc|zgloszen|monit|pism|wezwan|przypomnien|rozmow|konsultant|interwencj|skarg)`,
    `${ANSWER}|nic\\b|zero|0|bez|brak|na prozno|nikt|wyslal|napisal|skutek|skutku|kazdy|inn[aey]|obietnic|zignorowal|nadal|dalej|milcz`,
    45,
  ),
  word(
    'nikt (?:[a-z]{1,12} ){0,5}nie (?:raczyl )?(?:odpowi|odpis|odbier|odebral|reag|zareag|odezw|odzywa|oddzwo|skontaktowal|czyta|przeczyta|kontaktuj|ustosunk)',
  ),
  word(
    'nie (?:odezwal|odpisal|odpowiedzial|oddzwonil|skontaktowal|zareagowal)[aio]? (?:sie |mi |nam |do mnie ){0,2}nikt',
  ),
  word(
    `(?:bez|brak|zadn[aejyio]{1,3}|zero|ani jedn[aejy]{1,3}|pozostal[aeoy] bez|zostal[aeoy]? bez) (?:jakiejkolwiek |zadnej |najmniejszej |waszej )?(?:${ANSWER})`,
  ),
  followed(ANSWER, 'brak\\b|zadn|zero|nie (?:ma|przysz|otrzym|dosta|dotar)|nadal nie|wciaz nie', 25),
  word(`nie (?:otrzymal|dostal|doczekal|mam|ma|przyszl|doszl)[a-z]{0,4} (?:[a-z]{1,10} ){0,4}(?:${ANSWER})`),
  word(
    `(?:nadal|wciaz|ciagle|dotad|do dzis|do tej pory|dalej|dlugo|juz) (?:[a-z0-9]{1,10} ){0,3}(?:czekam|bez|brak|zadnej|nie ma) (?:[a-z0-9]{1,10} ){0,3}(?:${ANSWER}|odp\\b)`,
  ),
  near(
    `czeka(?:m|my|nia) (?:na )?(?:[a-z]{1,9} ){0,2}(?:${ANSWER}|odp\\b|slowo)`,
    'juz|od|nadal|wciaz|dni|tygodni|miesi',
    25,
  ),
  word(
    'ignorujecie|ignoruja|zignorowal[a-z]{0,4}|nie (?:odpowiadacie|reagujecie|odpisujecie|odbieracie|oddzwaniacie|odzywacie|odpisaliscie|odpowiedzieliscie|odezwaliscie|oddzwoniliscie|zareagowaliscie)|milczycie|przestal[a-z]{0,4} (?:sie )?(?:odpisywac|odpowiadac|reagowac|odzywac|odbierac)|nie raczy|zostawiliscie bez|odezwijcie sie|dodzwonic sie nie',
  ),
  word(
    '(?:dalej|nadal|znow|znowu|wciaz|i) (?:tylko )?cisza|cisza (?:z waszej|od|w eterze)|(?:sklep|firma|sprzedawca|silownia|obsluga|infolinia|wszyscy) (?:[a-z]{1,9} )?milcz|(?:dni|tygodni|tygodnie|miesiac|miesiace|miesiecy) bez slowa|po (?:[a-z0-9]{1,9} ){0,2}milczenia|dalej nic\\b|nadal nic\\b|bez odzewu|echo\\b',
  ),
  later(
    'obieca|mieli (?:sie |do mnie )?(?:odezwac|oddzwonic|zadzwonic)|oddzwonimy|oddzwonic mieli',
    'nikt|nie (?:oddzwonil|zadzwonil|odezwal|odpisal|sprawdzil)|do dzis|minel|nie powiedzieli',
    80,
  ),
  followed(
    'telefon[a-z]{0,3}|e-?mail[a-z]{0,2}|maile|wiadomosci|pytania|czacie|fb',
    'nie (?:reagu|odpowiada|odbiera|odpisu)|nikt nie',
    15,
  ),
  word(
    'ponawiam|ponaglen|ponaglam|monituj|upominam|przypominam (?:sie|o|ze|w)|w nawiazaniu do (?:moj|poprzedn|wczesniej|naszej|rozmow)|nawiazuj[a-z]{0,3} do (?:moj|poprzedn|wczesniej|naszej)|jak (?:juz |wczesniej |wam |panstwu ){0,2}(?:pisal|mowil|wspomin|zglasza|informowal)',
  ),
  word(
    'poprzedni[a-z]{0,4} (?:e-?mail|mail|wiadomosc|zapytani|zgloszeni|wezwani|pism)|na (?:moj[a-z]{0,3}|zadn[a-z]{1,3}) (?:[a-z]{1,12} )?(?:e-?mail|mail|wiadomosc|pytani|zgloszeni|pism)[a-z]{0,4} (?:nikt|nie|brak|z|do)',
  ),
  near('nie (?:mozna|moge|da|sposob|udalo)|probuj|od|na prozno', 'dodzwonic', 35),
  word(
    'ile razy (?:mam|mozna|jeszcze|musz|trzeba|juz|wam)|ile (?:jeszcze )?mozna (?:pisac|prosic|dzwonic|czekac na odp|tlumaczyc)|ktory to (?:juz )?(?:raz|dzien|apel|mail|telefon)',
  ),
  near(
    'za kazdym razem|zawsze|kazda kolejna osoba|co tydzien|ciagle',
    'prosze czekac|slysz|mowi|obiec|inn[aey] (?:osob|konsult|odpowiedz)|ktos inny|automat|kazala|kaze|ta sama|odsyla',
    40,
  ),
  word(
    'kazdy (?:mowi|twierdzi|odsyla)[a-z]{0,3} (?:co innego|inaczej|do)|odsyla(?:cie|ja)? (?:mnie |nas )?(?:od|z|do) |od annasza|juz (?:to )?(?:[a-z]{1,9} )?(?:zglasz|pisal|tlumacz|mowil|prosil|reklamowal)|(?:zglasz|pisal|tlumaczyl|mowil|prosil|pytal)[a-z]{0,3} (?:to |o to |o tym )?juz\\b|kolejnemu konsultantowi|na nowo tlumacz|ten sam problem|ta sama (?:spiewka|odpowiedz|formulka)',
  ),
  word(
    '(?:znowu|znow|znowu to|to znowu|to znow) ja\\b|halo+[^.]{0,4}[?!]|czy ktos (?:to|mi|tam|w ogole) (?:czyta|odpowie|jest|wreszcie)|(?:moze|teraz) ktos (?:to )?przeczyta|nikt tego nie czyta|(?:poprzedni|pierwszy) (?:mail|e-?mail|list) (?:chyba|pewnie|nie)|najpierw (?:mowili|kazali)',
  ),
];
