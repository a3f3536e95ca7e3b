/** Slovak ways of saying that one has asked before, over folded text. */
import { beside, followed, later, near, word } from './build.ts';

const ORDINAL =
  'druh|tret|stvrt|piat|siest|siedm|osm|osem|deviat|desiat|dvanast|dvadsiat|kolk|niekolk|dals|x-t|n-t';
const TIMES =
  'po (?:druhy|treti|tretie|stvrty|piaty|siesty|siedmy|osmy|desiaty|niekolky|kolky)|(?:po )?(?:druhy|treti|stvrty|piaty|siesty|desiaty|kolky|niekolky|sty) ?(?:krat|raz)|do tretice|(?:dva|tri|styri|pat|sest|desat|niekolko|viac|mnoho|tolko)krat|(?:dva|tri|styri|pat) razy|\\d{1,3} ?(?:x\\b|krat|raz)|este raz|znovu|znova|opat|opatovn|opakovan|zas(?:e|a)?\\b|po (?:druhy|treti)krat';
const ASK =
  '(?:na)?pisem|piseme|volam|telefonuj|mailuj|kontaktuj|urguj|upozornuj|pytam|pytame|ziadam|ziadame|hlasim|stazuj|ozyvam|obraciam|vyzyvam|skusam|posielam|zasielam|diktuj|vysvetluj|reklamuj|poprosim|prosim o|dozadujem|dotaz|urgenc|urgovan|upomienk|(?:s|o)?pytat|spytal|opytal|pisat\\b|volat\\b|(?:po)?ziadat o|urgovat|upozornit|pripomen|riesit\\b';
const ASKED =
  '(?:pisal|napisal|volal|zavolal|telefonoval|mailoval|kontaktoval|urgoval|upominal|upozornil|upozornoval|pripominal|pytal|opytal|spytal|dotazoval|ziadal|poziadal|prosil|poprosil|hlasil|nahlasil|stazoval|obracal|obratil|vyzval|reagoval|vysvetloval|vysvetlil|riesil|hovoril|vravel|uviedol|uviedla|spominal|opisal|opisoval)[aiy]?';
const I = '(?:som|sme)';
const I_ASKED = `${I}(?: [a-z]{1,12}){0,4} ${ASKED}\\b|${ASKED} (?:[a-z]{1,12} ){0,2}${I}\\b`;
const DAY_BACK =
  'minul|predminul|vcera|vcerajs|predvcer|predtym|pred (?:[a-z0-9]{1,9} ){0,2}(?:dn|tyzd|mesiac|hodin|rok)|v(?:o)? (?:pondel|utor|stredu|stvrtok|piatok|sobotu|nedel|janua|febru|marc|april|maji|jun|jul|august|septemb|oktobr|novemb|decemb)|\\d{1,2} ?\\d{1,2}\\b|\\d{1,2} (?:janua|febru|marc|april|maj|jun|jul|august|septemb|oktobr|novemb|decemb)';
const SINCE =
  'od (?:minul|pondel|utor|stred|stvrtk|piatk|sobot|nedel|janua|febru|marc|april|maja|jun|jul|august|septemb|oktobr|novemb|decemb|vianoc|jari|leta|jesen|zim|rana|velkej)|kazd(?:y|u|e) (?:den|tyzden|mesiac|pondel|rano)|dokola|(?:den|tyzden|mesiac) (?:za sebou|po sebe)';
const LETTER =
  'e-?mail|mail|sprav[aueyo]?\\b|telefonat|hovor|urgenc|upomienk|dotaz|ziadost|vyzv|staznost|ticket|tiket|hlaseni|pokus (?:sa|o kontakt|vas|vam|dovol)|list\\b|prosb|upozorneni';
const ANSWER = 'odpoved|odozv|reakci|vyjadren';
const TO_YOU =
  'vam|vas|vasa|vasu|podpor|link|infolink|reklamac|centr|chat|messenger|facebook|instagram|formular|mail|pobock';
const NOT_ASKED = '(?![^.!?\\n]{0,60}(?:recenz|hodnoten|sutaz|basn|objednavk|pochval))';

export const againSk: readonly RegExp[] = [
  near(TIMES, ASK, 25),
  near(I_ASKED, TIMES, 35),
  word(`${I} (?:[a-z]{1,9} ){0,2}(?:${TIMES}) (?:[a-z]{1,9} )?${ASKED}`),
  word(`(?:${ANSWER})[a-z]{0,2} na (?:moj|moju|moje|svoj|svoju|nas|nasu) (?:[a-z]{1,9} )?(?:${LETTER})`),
  word(
    `(?:aj napriek|napriek|ani po|po) (?:(?:mojim|mojej|moje|niekolk[a-z]{1,3}|opakovan[a-z]{1,3}|mnoh[a-z]{1,3}|vsetk[a-z]{1,3}|dvoch|troch|styroch) ){1,3}(?:${LETTER})`,
  ),
  word(`opakovan[a-z]{1,3} (?:${LETTER}|upozorn|reklamac)`),
  word(
    'ako dlho (?:[a-z]{1,9} ){0,4}cak(?:at|am) (?:[a-z]{1,9} ){0,2}na (?:odpoved|reakci|vyjadren|zavol|spatn)',
  ),
  word(
    '(?:uz|konecne|laskavo) (?:(?:mi|sa|uz|konecne|niekto|laskavo) ){0,3}(?:odpoviete|odpisete|ozvete|zavolate|odpovie|ozve|odpise)',
  ),
  word(
    '(?:hovoril|rozpraval|jednal|telefonoval|komunikoval)[aiy]? (?:[a-z]{1,9} ){0,3}(?:s vami|s vas|s vasou|s operator|s pan[ei]|s koleg|s niekym|s podpor|s link)|s vami (?:telefonoval|hovoril|jednal|rozpraval)',
  ),
  later(
    '(?:podal|uplatnil|zalozil|otvoril|vyplnil|odoslal|poslal)[ai]?\\b[^.!?\\n]{0,25}(?:formular|ticket|tiket|staznost|ziadost|dotaz|hlaseni|e-?mail|sprav)',
    'nic\\b|stale|doteraz|dodnes|bez\\b|marne',
    70,
  ),
  word('po (?:[a-z0-9]{1,9} ){0,2}(?:urgenc|upomienk|telefonat|vyzv|mailoch)[a-z]{0,4}'),
  near(`${NOT_ASKED}(?:${I_ASKED})`, `${DAY_BACK}|${SINCE}|uz\\b|${TO_YOU}`, 40),
  beside(
    `${ASK}|riesim|riesime|naha?nam|bojuj|vybavuj|chodim k vam|chodim na`,
    `${SINCE}|uz od|uz (?:[a-z0-9]{1,9} ){0,2}(?:den|dni|dn[iu]|tyzd|mesiac)`,
    30,
  ),
  later(I_ASKED, '(?:znovu )?(?:pisal|volal|mailoval|urgoval|hlasil|pytal|ziadal|prosil)a?\\b', 60),
  word(`(?:${ORDINAL})[a-z]{0,4} (?:(?:moj|moja|moje|moju|mojim|nasa) )?(?:${LETTER})`),
  word(`(?:${LETTER})[a-z]{0,4} cislo (?:dva|tri|styri|pat|\\d)`),
  near(
    `(?:\\d{1,3}|dva|dve|dvoch|tri|troch|tromi|styri|styroch|pat|piatich|sest|sedem|osem|desat|niekolko|par) (?:[a-z]{1,10} )?(?:mail|e-?mail|telefonat|hovor|urgenc|upomien|sprav|vyzv|ziadost|operator|ticket)`,
    `${ANSWER}|nic\\b|nula|0|bez|marne|nikto|poslal|napisal|vysledok|zatial|nepomohl|zakazdym|kazdy|hovoril`,
    45,
  ),
  word(
    'nikto (?:[a-z]{1,10} ){0,4}(?:ne(?:odpov|odpis|reag|zareag|ozval|ozve|ozyva|dviha|zdvih|berie|zobral|zavolal|precital|cita|kontaktoval|vyjadril|unuval)|nezdvih)',
  ),
  word(
    'ne(?:ozval|odpisal|odpovedal|zavolal|zareagoval|zdvihol)[aio]? (?:sa |mi |to |na to ){0,2}(?:nikto|nikde)',
  ),
  word(
    `(?:bez|ziadn[aeuy]{1,2}|nula|ani jedn[aeuy]{1,2}|ani) (?:akejkolvek |jedinej |dalsej )?(?:odpoved|odozv|vyjadren|reakci[eu] na)`,
  ),
  near(`${LETTER}|${ASK}|opat|zase`, 'bez (?:reakcie|odozvy|odpovede|vysledku)', 45),
  followed(ANSWER, 'ziadn|nikde|neprisl|nula\\b|nedosl|som nedostal|nedostal|nemam|nevidim', 25),
  word(`(?:nedostal|nemam|neobdrzal|neprisl|nedosl)[aio]? (?:[a-z]{1,9} ){0,4}(?:${ANSWER})`),
  word(
    `(?:stale|doteraz|dodnes|furt|marne|uz) (?:[a-z0-9]{1,9} ){0,3}cakam(?:e)? (?:[a-z0-9]{1,9} ){0,3}(?:${ANSWER}|spatne)`,
  ),
  near(
    `cakam(?:e)? (?:[a-z]{1,9} ){0,3}(?:${ANSWER}|spatne zavol)`,
    'uz|od|stale|dodnes|doteraz|dn[iu]|tyzd|mesiac|ako dlho',
    25,
  ),
  word(
    `(?:stale|doteraz|dodnes) (?:bez|ziadn|nemam|neprisl|nikto) ?(?:[a-z]{1,9} ){0,2}(?:${ANSWER}|ne(?:ozv|odpo|rea))`,
  ),
  word(
    'ignorujete|ignorovali ste|nereagujete|neodpovedate|neodpisujete|nedvihate|nezdvihate|nezdvihnete|neberiete (?:mi |nam )?telefon|mlcite|neozyvate|(?:ste|mi) (?:[a-z]{1,9} ){0,4}ne(?:reagoval|odpovedal|odpisal|ozval|zavolal|unuval)|ne(?:reagoval|odpovedal|odpisal|ozval)i (?:ste|mi)|prestal[ai]? (?:[a-z]{1,9} ){0,3}(?:odpovedat|reagovat|komunikovat|ozyvat)|podpora sa neozyva|neodpisali',
  ),
  word(
    '(?:zase|zas|stale|opat|odvtedy|hrobove) (?:len |je )?ticho\\b|(?:obchod|e-?shop|podpora|firma|predajca) (?:[a-z]{1,9} )?mlci|ani riadok',
  ),
  later(
    'slubi|sluben|mal[ia]? (?:sa |mi )|ozveme|zavolame|zavolaju',
    'ne(?:zavolal|ozval|napisal|odpisal|ozve)',
    80,
  ),
  followed(
    'telefon|e-?mail|maily|spravy|dotazy',
    'ne(?:reag|odpov|dvih|zdvih|ber|odpis)[a-z]{0,8}te\\b|ignoruj|nikto ne',
    15,
  ),
  word(
    'urguj|upominam|(?:sa|si) pripominam|pripominam (?:sa|svoj|moj|moju|ze|vam)|nadvazuj[a-z]{0,3} na (?:sv|moj|moju|predchadz|nas|minul)|v nadvaznosti na (?:moj|svoj|moju|predchadz|nas)|ako (?:(?:som|uz|vam|sme) ){1,3}(?:pisal|volal|spom|uvied|hovoril|hlasil)',
  ),
  word(
    'predchadzajuc[a-z]{1,2} (?:e-?mail|mail|sprav|dotaz|vyzv|urgenc)|prva sprava sa|na prvy (?:e-?mail|mail|list)',
  ),
  near('ne(?:viem|mozem|da|dari|daju)|marne|snazim|pokusam|skusam|uz', 'dovolat', 30),
  word('nedovolam|nedovolal'),
  word(
    'kolko ?(?:krat|razy) (?:[a-z]{1,9} ){0,2}(?:este|vam|uz som)|kolkokrat mam (?:este|vam|pisat|volat|posiel|opak|ziad|pros)|kolky den|preco to mam opakovat|neviem,? kolkokrat',
  ),
  near(
    'zakazdym|vzdy|kazdy tyzden|kazdy mesiac|furt|stale',
    'povie|povedal|hovoria|slub|ospravedln|ina pani|ina slecna|iny operator|niekto iny|volam|pisem|volal',
    30,
  ),
  word(
    'kazdy (?:mi )?(?:hovori|tvrdi|povie|povedal|tvrdil|poradi) (?:mi )?(?:nieco )?(?:uplne )?ine|(?:prepoj|prehadz|odkaz)[a-z]{0,7} (?:[a-z]{1,9} ){0,3}(?:dalej|spat|inam|z jedn|jeden|formular)|od certa k diablovi|uz som (?:to |vam )?(?:riesil|hlasil|pisal|hovoril|vysvetlo)|zas a znova|dokola to iste',
  ),
  word(
    'zase ja\\b|opat ja\\b|halo+[^.]{0,4}[?!]|ozve sa (?:uz |mi ){0,2}(?:niekto|konecne)|ozvite sa (?:uz|konecne|niekto)|cita(?:te)? (?:to |toto |si to |moje |vobec |u vas |niekto ){1,3}(?:vobec |tu |spravy )?(?:niekto|vobec|spravy)|je tam (?:vobec )?niekto|odpoviete (?:mi )?uz|zijete\\b|snad to (?:uz |tentoraz )?niekto|naha?nam',
  ),
];
