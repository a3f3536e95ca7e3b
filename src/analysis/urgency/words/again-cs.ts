/** Czech ways of saying that one has asked before, over folded text. */
import { beside, followed, later, near, word } from './build.ts';

const ORDINAL =
  'druh|treti|ctvrt|pat[aeyo]|sest|sedm|osm|devat|desat|jedenact|dvanact|dvacat|padesat|stot|kolikat|nekolikat|dals|x-t|n-t';
const TIMES =
  '(?:na)?po ?(?:ne)?(?:druhe|treti|ctvrte|pate|seste|sedme|osme|devate|desate|ste|kolikate|padesate|nekolikate)|(?:dva|tri|ctyri|pet|sest|sedm|osm|deset|nekolik|mnoho|tolik)krat|\\d{1,3} ?(?:x\\b|krat)|jeste jednou|znovu|znova|opet|opetovn|opakovan|zas(?:e)?\\b';
/** We turn to them, now. */
const ASK =
  '(?:na)?pis[ui]\\b|piseme|volam|telefonuj|mailuj|kontaktuj|urguj|upozornuj|ptam|ptame|zadam|zadame|hlasim|stezuj|ozyvam|obracim|vyzyvam|zkousim|posilam|zasilam|diktuj|vysvetluj|reklamuj|poprosim|prosim o|klepu|dotaz|urgenc|urgovan|upomink|(?:ze|po)?ptat\\b|psat\\b|volat\\b|(?:po)?zadat o|urgovat|upozornit|pripomen|resit\\b';
const ASKED =
  '(?:psal|napsal|volal|zavolal|telefonoval|dotelefonoval|mailoval|kontaktoval|urgoval|upominal|upozornil|upozornoval|pripominal|ptal|zeptal|dotazoval|zadal[aiy]? (?:[a-z]{1,9} )?o|pozadal|prosil|poprosil|hlasil|nahlasil|rikal|rekl|vysvetloval|vysvetlil|uvadel|uvedl|zminil|zminoval|popisoval|popsal|sdelil|stezoval|obracel|obratil|vyzval|reagoval|resil)[aiy]?';
const I = '(?:jsem|sem|jsme)';
const I_ASKED = `${I}(?: [a-z]{1,12}){0,4} ${ASKED}\\b|${ASKED} (?:[a-z]{1,12} ){0,2}${I}\\b`;
const DAY_BACK =
  'minul|predminul|vcera|vcerejs|predevcirem|predtim|pred (?:[a-z0-9]{1,9} ){0,2}(?:dn|tyd|mesic|hodin|rok)|v(?:e)? (?:pondel|uter|stredu|ctvrtek|patek|sobotu|nedel|led|unor|brez|dub|kvet|cerv|srp|zari|rijn|listopad|prosinc)|\\d{1,2} ?\\d{1,2}\\b|\\d{1,2} (?:led|unor|brez|dub|kvet|cerv|srp|zari|rijn|listopad|prosinc)';
const SINCE =
  'od (?:minul|pondel|uter|stred|ctvrtk|patk|sobot|nedel|led|unor|brez|dub|kvet|cerv|srp|zari|rijn|listopad|prosinc|vanoc|jara|leta|podzim|zim|rana)|kazd(?:y|ou|e) (?:den|tyden|mesic|pondel|rano)|dokola|(?:den|tyden|mesic) (?:za sebou|po sobe|v kuse)';
const LETTER =
  'e-?mail|mail|zprav[aueoy]?\\b|telefonat|hovor|urgenc|upominka|upomink|dotaz|zadost|vyzv|stiznost|ticket|tiket|hlaseni|pokus (?:se|o kontakt|vas|vam|dovol)|dopis|prosb|pripomenuti';
const ANSWER = 'odpoved|odezv|reakc|vyjadren';
const TO_YOU = 'vam|vas|vasi|podpor|link|reklamac|centr|chat|messenger|facebook|instagram|formular|mail';
const NOT_ASKED = '(?![^.!?\\n]{0,60}(?:recenz|hodnoc|soutez|basn|objednavk|pochval))';

export const againCs: readonly RegExp[] = [
  near(TIMES, ASK, 25),
  near(I_ASKED, TIMES, 35),
  word(`${I} (?:[a-z]{1,9} ){0,2}(?:${TIMES}) (?:[a-z]{1,9} )?${ASKED}`),
  word(
    `(?:${ANSWER})[a-z]{0,2} na (?:muj|moji|moje|mou|me|svuj|svou|nas|nasi) (?:[a-z]{1,9} )?(?:${LETTER})`,
  ),
  word(
    `(?:i pres|pres|navzdory|ani po|po) (?:(?:me|moje|mem|nekolika?|opakovan[a-z]{1,3}|mnoha|vsechny|dvou|trech|ctyrech|vsech) ){1,3}(?:${LETTER})`,
  ),
  word(`opakovan[a-z]{1,3} (?:${LETTER}|upozorn|reklamac)`),
  word(
    'jak dlouho (?:[a-z]{1,9} ){0,4}cek(?:at|am) (?:[a-z]{1,9} ){0,2}na (?:odpoved|reakc|vyjadren|zavol|zpetn)',
  ),
  word(
    '(?:uz|konecne|laskave) (?:(?:mi|se|uz|konecne|nekdo|laskave) ){0,3}(?:odpovite|odepisete|ozvete|zavolate|odpovi|ozve|odepise)',
  ),
  word(
    '(?:mluvil|hovoril|jednal|telefonoval|komunikoval)[aiy]? (?:[a-z]{1,9} ){0,3}(?:s vami|s vas|s vase|s operator|s pan[ei]|s koleg|s nekym|s podpor|s link)|s vami (?:telefonoval|mluvil|jednal|hovoril)',
  ),
  later(
    '(?:podal|uplatnil|zalozil|otevrel|vyplnil|odeslal|poslal)[ai]?\\b[^.!?\\n]{0,25}(?:formular|ticket|tiket|stiznost|zadost|dotaz|hlaseni|e-?mail|zprav)',
    'nic\\b|porad|stale|dosud|dodnes|bez\\b|marne',
    70,
  ),
  word('po (?:[a-z0-9]{1,9} ){0,2}(?:urgenc|upomink|telefonat|vyzv)[a-z]{1,4}'),
  near(`${NOT_ASKED}(?:${I_ASKED})`, `${DAY_BACK}|${SINCE}|uz|jiz|${TO_YOU}`, 40),
  beside(
    `${ASK}|resim|resime|dohaduj|dohadujeme|bojuj|vyrizuj|chodim k vam|jezdim k vam`,
    `${SINCE}|uz od|(?:uz|jiz) (?:[a-z0-9]{1,9} ){0,2}(?:den|dny|dni|tyd|mesic)`,
    30,
  ),
  // several turns: "psala v úterý, volala ve středu"
  later(I_ASKED, '(?:znovu )?(?:psal|volal|mailoval|urgoval|hlasil|ptal|zadal|prosil)a?\\b', 60),
  word(`(?:${ORDINAL})[a-z]{0,4} (?:(?:muj|moje|ma|me|mou|mym|nase) )?(?:${LETTER})`),
  word(`(?:${LETTER})[a-z]{0,4} cislo (?:dve|tri|ctyri|pet|\\d)`),
  near(
    `(?:\\d{1,3}|dva|dve|dvou|tri|trech|ctyri|ctyrech|pet|peti|sest|sedm|osm|deset|nekolik|par|desitky) (?:[a-z]{1,10} )?(?:mail|e-?mail|telefonat|hovor|urgenc|upomin|zprav|vyzv|zadost|operator|ticket)`,
    `${ANSWER}|nic\\b|nula|0|bez|marne|nikdo|poslal|napsal|vysledek|zatim|nepomohl|pokazde|kazdy|mluvil`,
    45,
  ),
  // nobody answers
  word(
    'nikdo (?:[a-z]{1,10} ){0,4}ne(?:odpov|odepis|odepsal|reag|zareag|ozval|ozve|ozyva|zveda|zvedl|bere|vzal|zavolal|precetl|cte|kontaktoval|vyjadril)',
  ),
  word(
    'ne(?:ozval|odepsal|odpovedel|zavolal|zareagoval|zvedl)[aio]? (?:se |mi |to |na to ){0,2}(?:nikdo|nikde)',
  ),
  word(
    `(?:bez|zadn[aeouy]{1,2}|nula|ani jedn[aeuy]{1,2}|ani) (?:jakekoliv? |jedine |dalsi |jakoukoliv? )?(?:odpoved|odezv|vyjadren|reakc[ei] na)`,
  ),
  near(`${LETTER}|${ASK}|opet|zase`, 'bez (?:reakce|odezvy|odpovedi|vysledku)', 45),
  followed(ANSWER, 'zadn|nikde|neprisl|nula\\b|nedosl|jsem nedostal|nedostal|nemam|neznam|nevidim', 25),
  word(`(?:nedostal|nemam|neobdrzel|neprisl|nedosl)[aio]? (?:[a-z]{1,9} ){0,4}(?:${ANSWER})`),
  word(
    `(?:stale|porad|dosud|doted|dodnes|furt|marne|uz|jiz) (?:[a-z0-9]{1,9} ){0,3}cekam(?:e)? (?:[a-z0-9]{1,9} ){0,3}(?:${ANSWER}|zpetne)`,
  ),
  near(
    `cekam(?:e)? (?:[a-z]{1,9} ){0,3}(?:${ANSWER})`,
    'uz|jiz|od|stale|porad|dodnes|dosud|dn[iuy]|tydn|mesic',
    25,
  ),
  word(
    `(?:stale|porad|dosud|dodnes) (?:bez|zadn|nemam|neprisl|nikdo) ?(?:[a-z]{1,9} ){0,2}(?:${ANSWER}|ne(?:ozv|odpo|rea))`,
  ),
  word(
    'ignorujete|ignorovali jste|nereagujete|neodpovidate|neodepisujete|nezvedate|neberete (?:mi |nam )?telefon|mlcite|neozyvate|(?:jste|mi) (?:[a-z]{1,9} ){0,3}ne(?:reagoval|odpovedel|odepsal|ozval|zavolal)|ne(?:reagoval|odpovedel|odepsal|ozval)i (?:jste|mi)|prestal[ai]? (?:[a-z]{1,9} ){0,2}(?:odpovidat|reagovat|komunikovat)',
  ),
  word(
    '(?:zase|zas|porad|stale|opet|od te doby|naproste|hrobove) (?:jen |je )?ticho\\b|ticho (?:po pesine|jak)|(?:obchod|e-?shop|podpora|firma|prodejce) (?:[a-z]{1,9} )?mlci|od te doby mlceni',
  ),
  later('slib|receno|mel[ia]? (?:se |mi )|ozveme|zavolame', 'ne(?:zavolal|ozval|napsal|odepsal)', 80),
  followed(
    'telefon|e-?mail|maily|zpravy|dotazy',
    'ne(?:reag|odpov|zved|ber|odepis)[a-z]{0,8}te\\b|nikdo ne',
    15,
  ),
  // reminders
  word(
    'urguj|upominam|(?:se|si) pripominam|pripominam (?:se|svuj|svoj|svou|muj|moj|mou|ze|vam)|jen pripom|navazuj[a-z]{0,3} na (?:sv|muj|moj|mou|predchoz|nas|minul)|v navaznosti na (?:muj|svuj|mou|predchoz|nas)|jak(?:o)? (?:(?:jsem|uz|jiz|vam|jsme) ){1,3}(?:psal|volal|uvad|uvedl|zmin|rikal|hlasil)',
  ),
  word(
    'vasi neodpoved|m(?:uj|oje|a) (?:urgenc|upomink|predchozi)[a-z]{0,3}|jeste jednou a naposled|predchozi (?:e-?mail|mail|zprav|dotaz|vyzv|urgenc)',
  ),
  // the line that can't be reached
  near('ne(?:mohu|muzu|lze|jde|da|dari)|marne|snazim|pokousim|porad|uz', 'dovolat', 30),
  word('nedovolam|nedovolal'),
  word(
    'kolikrat (?:[a-z]{1,9} ){0,2}(?:jeste|vam|uz jsem)|kolikrat mam (?:jeste|vam|psat|volat|posil|opak|zad|pros)|kolikaty den|nepocitam[^.!?]{0,10}kolikrat',
  ),
  // from one to another
  near(
    'pokazde|vzdycky|kazdy tyden|kazdy mesic|furt|vzdy',
    'rekn|rekl|rikaj|slib|odby|omluv|jina pani|jiny pan|jiny operator|jina operator|jiny clovek|volam|pisu|predano',
    30,
  ),
  word(
    'kazdy (?:mi )?(?:rika|tvrdi|rekl|tvrdil|poradi) (?:mi )?(?:neco )?(?:uplne )?jin|(?:prepoj|prehaz|odkaz)[a-z]{0,7} (?:[a-z]{1,9} ){0,3}(?:dal|zpet|jinam|jineho|z jedn|jeden)|od certa k dablu|(?:uz jsem (?:to )?|jsem to (?:uz|jiz) )(?:resil|hlasil|psal|rikal|vysvetloval)',
  ),
  word(
    'zase ja\\b|opet ja\\b|to (?:samo?e|same|stejne) (?:[a-z]{1,9} ){0,4}resi|halo+[^.]{0,4}[?!]|ozve se (?:uz |mi ){0,2}(?:nekdo|konecne)|ozvete se (?:uz|konecne|nekdo)|ct(?:e|ete) (?:to |tohle |si to |moje |vubec ){1,3}(?:vubec |tu |tady |zpravy )?(?:nekdo|vubec|zpravy)|je tam (?:vubec )?nekdo|jste tam vubec|zijete\\b|treba si to (?:tentokrat )?nekdo',
  ),
];
