/**
 * Words of an answer that had better be others, over folded text, by what is wrong with them. The four languages share
 * the lists: the words hardly collide. Repetitions are bounded, so that cost stays linear.
 */

const cue = (...parts: string[]): RegExp => new RegExp(`\\b(?:${parts.join('|')})`, 'g');

/** A time that somebody can wait for: an hour, a day, a span. */
export const TIME = cue(
  String.raw`\d{1,2}[:.]\d{2}\b`,
  String.raw`\d{1,2}\. ?\d{1,2}\.`,
  String.raw`\d{1,2}\. (?:ledna|unora|brezna|dubna|kvetna|cervna|cervence|srpna|zari|rijna|listopadu|prosince|januara|februara|marca|aprila|maja|juna|jula|augusta|septembra|oktobra|novembra|decembra)`,
  String.raw`\d{1,2} (?:stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|wrzesnia|pazdziernika|listopada|grudnia)`,
  String.raw`\d{1,3}(?: ?(?:-|az|do|to) ?\d{1,3})? ?(?:pracovn\w{1,4} |business |working |robocz\w{1,3} )?(?:min|minut\w{0,2}|hod|hodin\w{0,2}|h|dn\w{1,3}|godzin\w{0,2}|days?|hours?|minutes?|tydn\w{1,3}|tyzdn\w{1,3}|tygodni\w?|weeks?)\b`,
  String.raw`(?:jeden|dva|dve|dvou|dvoch|tri|tri|troch|ctyr\w{0,2}|styr\w{0,2}|par|jedneho|nekolika|niekolk\w{1,3}|dwoch|trzech|kilku|two|three|a few|couple of) (?:pracovn\w{1,4} |robocz\w{1,3} |business |working )?(?:minut\w{0,2}|hodin\w{0,2}|dn\w{1,3}|dni|godzin\w{0,2}|days|hours|minutes|tydn\w{1,3}|tyzdn\w{1,3}|tygodni\w?|weeks)\b`,
  String.raw`(?:dnes|dneska|dneskom|zitra|zitrk\w{1,3}|zajtra|zajtrajs\w{1,4}|pozitri|pozajtra|jutro|jutra|dzis|dzisiaj|pojutrze|today|tomorrow|tonight)\b`,
  String.raw`(?:pondeli|pondelk\w{1,3}|uter\w{1,3}|stred[uyae]|ctvrt(?:ek|ka|ku)|pat(?:ek|ku)|sobot\w{1,2}|nedel\w{1,2}|pondelok|utorok|utorka|stvrtok|stvrtka|piatok|piatka|poniedzial\w{2,3}|wtor(?:ek|ku)|srod[eaey]|czwart(?:ek|ku)|piat(?:ek|ku)|niedziel\w{1,2}|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b`,
  String.raw`(?:rano|dopoledne|odpoledne|vecer|dopoludnia|popoludni|popoludniu|poobede|poludne|poledne|poledna|wieczor\w{0,3}|morning|afternoon|evening|noon|midday|obed[au]?)\b`,
  String.raw`(?:do )?(?:konce|konca|koncem) (?:\w{1,8} )?(?:tydne|dne|mesice|tyzdna|dna|mesiaca|tygodnia|dnia|miesiaca)`,
  '(?:end of|later|earlier|sometime|this|next) (?:the |this )?(?:day|week|month)',
  '(?:tento|pristi|tenhle|buduci) (?:tyden|tyzden)|(?:w tym|w przyszlym) tygodniu',
  String.raw`(?:do|za|behem|v prubehu|v priebehu|pocas|w ciagu|przez|within|in) (?:the next |nejblizsi |najblizsej |najblizszej |pul |pol |half an? |an? )?(?:hodin[yu]|hodinky|godzin[ye]|hour|chvil\w{1,2}|chwil[ei]|okamihu|moment|minute|den|day|week|tydne|tyzdna|tygodnia)\b`,
  String.raw`(?:hned|ihned|okamzite|rovnou|hned ted|prave ted|natychmiast|od razu|zaraz|right away|right now|straight away|immediately|now)\b`,
);

/** A later moment that nobody can wait for. */
export const VAGUE = cue(
  String.raw`co ?nejdriv\w{0,2}`,
  String.raw`(?:co ?)?mozna nejdriv\w{0,2}`,
  'brzy',
  'brzo',
  'zanedlouho',
  'v nejblizsi (?:mozne )?dobe',
  'v dohledne dobe',
  'v (?:co )?nejkratsi(?:m)? (?:mozne|moznem )?(?:dobe|case|terminu)?',
  'jak (?:jen |nejdriv )?(?:to )?(?:pujde|bude mozne)',
  'casem',
  'az (?:na to )?(?:bude|zbude) cas',
  'co ?najskor',
  'coskoro',
  'onedlho',
  'v najblizsom (?:moznom )?case',
  'v dohladnom case',
  'v (?:co )?najkratsom (?:moznom )?case',
  'ked to bude mozne',
  'jak najszybciej',
  'co ?najszybciej',
  'jak najpredzej',
  'czym predzej',
  'wkrotce',
  'niebawem',
  'niedlugo',
  'w najblizszym (?:mozliwym )?(?:czasie|terminie)',
  'w mozliwie (?:najkrotszym|krotkim|szybkim)',
  'gdy (?:tylko )?bedzie to mozliwe',
  'as soon as (?:possible|we can|i can)',
  'asap',
  'soon',
  'shortly',
  'in due course',
  'at (?:our|the) earliest',
  'when we (?:can|get a chance)',
);

/** Something that is said to happen later; whether a time is told decides. */
export const PROMISE = cue(
  // Czech and Slovak
  '(?:ozveme|ozvu|ozvem|ozvou|ozvu) (?:se|sa)',
  String.raw`(?:se|sa) (?:vam |ti )?(?:\w{1,10} )?(?:ozveme|ozvu|ozvem)\b`,
  'budeme (?:vas |te |ta |ho |ju )?(?:\\w{1,10} )?(?:kontaktovat|informovat|volat)',
  String.raw`(?:vas|te|ta) (?:\w{1,10} )?(?:budeme|bude|budu) (?:\w{1,10} )?(?:kontaktovat|informovat)`,
  '(?:vas|te|ta) (?:kontaktujeme|kontaktujem|kontaktuje)',
  '(?:kontaktujeme|kontaktujem) (?:vas|te|ta)',
  '(?:dame|dam) (?:vam |ti )?(?:vedet|vediet)',
  '(?:vam|ti) (?:dame|dam) (?:vedet|vediet)',
  '(?:napiseme|napisu|napisem|zavolame|zavolam|odpovime|odpovieme|odepiseme|odepisu|odpiseme|posleme|poslu|poslem|zasleme|vratime|vratim|odesleme|odosleme|vymenime|doplatime|pripiseme) (?:vam|ti)',
  String.raw`(?:vam|ti|je|ji|ho|to|penize|peniaze) (?:\w{1,10} ){0,2}(?:napiseme|napisu|napisem|zavolame|zavolam|odpovime|odpovieme|posleme|poslu|poslem|zasleme|vratime|vratim|vymenime|odesleme|odosleme|pripiseme|vyridime|vyridim|vybavime|vybavim|opravime)\b`,
  '(?:podivame|podivam|pozrieme|pozriem|mrkneme|mrknu|mrknem) (?:se|sa) (?:na|do)',
  String.raw`(?:se|sa) na (?:to|nej|ni|neho|nu) (?:\w{1,12} )?(?:podivame|podivam|pozrieme|pozriem|mrkneme|mrknu)`,
  '(?:proverime|proverim|preverime|preverim|zjistime|zjistim|zistime|zistim|vyresime|vyresim|vyriesime|vyriesim|opravime|napravime|doresime|doriesime|prosetrime|presetrime|vyridime|vyridim|vybavime|vybavim)\\b',
  // Polish
  '(?:odezwiemy|odezwe) sie',
  String.raw`(?:sie )?(?:skontaktujemy|skontaktuje)(?: sie)?\b`,
  String.raw`(?:damy|dam) (?:\w{1,8} )?znac`,
  String.raw`(?:napiszemy|zadzwonimy|zadzwonie|sprawdzimy|sprawdze|wyslemy|zwrocimy|zwroce|wymienimy|wymienie|naprawimy|wyjasnimy|wyjasnie|zalatwimy|zalatwie|odpowiemy|odpowiem|odpiszemy|odpisze|przeslemy|poinformujemy|poinformuje|rozwiazemy|rozwiaze)\b`,
  '(?:przyjrzymy|przyjrze) sie',
  // English
  String.raw`(?:we|i)(?:'ll| will| shall| are going to|'re going to|'m going to) (?:\w{1,10} ){0,2}(?:get back|be in touch|be back|contact|let you know|write|call|e-?mail|reply|look into|check|investigate|find out|send|refund|replace|sort|fix|resolve|update|follow up|reach out|come back|keep you)`,
  String.raw`(?:someone|somebody|a colleague|our team)(?: \w{1,10}){0,3} will (?:\w{1,10} )?(?:contact|call|be in touch|reach|get back|look)`,
);

/** What depends on something else to happen is told with it: "jakmile dorazí, napíšeme". */
export const DEPENDS =
  /\b(?:jakmile|hned jak|az (?=dorazi|prijde|bude|budeme|dostaneme)|len co|hned ako|ked (?=dorazi|pride|dostaneme)|jak tylko|gdy tylko|kiedy tylko|once|as soon as (?!possible|we can|i can)|when (?:it|we|you|they) )/;

/** Greetings and wishes that name a time of day or a later moment; they promise nothing. */
export const NO_PROMISE =
  /\b(?:dobr[ey] (?:rano|dopoledne|odpoledne|vecer|dopoludnie|popoludnie|podvecer|wieczor)|good (?:morning|afternoon|evening)|(?:hezk|krasn|pekn|prijemn|mil|dobr|udan|spokojn|nice|great|lovely)\w{0,4} (?:\w{1,8} )?(?:vecer|odpoledne|dopoledne|popoludnie|wieczor\w{0,2}|popoludnia|evening|afternoon|morning|sobot\w|nedel\w|week(?:end)?)|(?:brzy|brzo|coskoro) (?:na |s? ?)?(?:videnou|nashledanou|dovidenia|uzdrav\w{1,4})|na videnou|(?:see|hear from) you soon|get well soon|do zobaczenia (?:wkrotce|niebawem)|(?:wkrotce|niebawem) do zobaczenia|od razu|from now on|until now|by now|as of now)/g;

/** "To je vaše chyba": whose fault it is. */
export const YOUR_FAULT = cue(
  '(?:vase|tvoje|tva|vasa) (?:vlastni |vlastna )?(?:chyba|vina|nepozornost|pochybeni|pochybenie|nedbalost|problem)\\b',
  'vas (?:vlastni |vlastny )?problem\\b',
  '(?:vasi|vasou|tvou|tvoji) (?:vlastni |vlastnou )?(?:chybou|vinou|nepozornosti|nedbalosti|nepozornostou)',
  '(?:chyba|chybu|vina|problem|pochybeni|pochybenie|potiz) (?:\\w{1,8} ){0,2}(?:na|u) (?:vasi|vasej|tve|tvoji|tvojej|vas|tebe)(?! vyres)',
  'na (?:vasi|vasej) strane (?:je|byla|bola|doslo|nastala)',
  'zavinil\\w{0,2} (?:jste|ste|jsi)|(?:jste|ste|jsi) (?:si |to |si to )?(?:sam\\w? )?(?:zavinil|zpusobil|sposobil)',
  '(?:spatne|chybne|nespravne|zle) (?:jste|ste|jsi) (?:to |si |nam )?(?:uved|zadal|vypln|napsal|zvolil|vybral|objednal|pouzil|zmeril|uvied|pochopil|precet|precital)',
  '(?:jste|ste|jsi) (?:to |si |nam |si to )?(?:spatne|chybne|nespravne|zle) (?:uved|zadal|vypln|napsal|zvolil|vybral|objednal|pouzil|zmeril|uvied|pochopil|precet|precital)',
  '(?:uvedl|zadal|vyplnil|napsal|zvolil|vybral|objednal|uviedol|uviedl)\\w? (?:jste|ste|jsi|si) (?:\\w{1,8} ){0,2}(?:spatn|chybn|nespravn|zly|zlu|zle)',
  '(?:jste|ste|jsi) (?:\\w{1,8} ){0,2}(?:uvedl|zadal|vyplnil|napsal|zvolil|vybral|objednal|uviedol|uviedl)\\w? (?:\\w{1,8} ){0,2}(?:spatn|chybn|nespravn|zly\\b|zlu\\b|zle\\b)',
  '(?:nedodal|nezadal|neuved|nevyplnil|neprecet|necet|nedocet|neposlal|nezaplatil|neodeslal|nedodrzel|nepockal|neprevzal|nevyzved|zapomnel|zapomnela|neuvied|neprecital|nedocital|necital|nezaslal|zabud|nedodrzal|neprebral)\\w{0,3} (?:jste|ste|jsi)',
  '(?:jste|ste|jsi) (?:si |nam |to |ho |ji |se |sa )?(?:\\w{1,8} )?(?:nedodal|nezadal|neuved|nevyplnil|neprecet|necet|nedocet|neposlal|nezaplatil|neodeslal|nedodrzel|nepockal|neprevzal|nevyzved|zapomnel|neuvied|neprecital|nedocital|necital|nezaslal|zabud|nedodrzal|neprebral)',
  // Polish
  '(?:pana|pani|panstwa|twoja|twoj|wasza|wasz) (?:wlasna |wlasny )?(?:wina|blad|pomylka|niedopatrzenie|problem)\\b',
  'z (?:pana|pani|panstwa|twojej|waszej) winy',
  '(?:wina|blad|problem|bledu|winy) (?:\\w{1,8} ){0,2}po (?:pana|pani|panstwa|twojej|waszej) stronie',
  '(?:zle|blednie|nieprawidlowo|niewlasciwie|niepoprawnie) (?:pan|pani|panstwo) ',
  '(?:pan|pani|panstwo) (?:sam\\w? )?(?:zle|blednie|nieprawidlowo|niewlasciwie|niepoprawnie) ',
  '(?:podal|wpisal|zamowil|wybral|wypelnil)\\w{0,4} (?:pan |pani |panstwo )?(?:\\w{1,8} )?(?:zly|zla|zle|bledn|nieprawidlow|niewlasciw)',
  'nie (?:podal|wpisal|zaplacil|odebral|przeczytal|doczytal|wyslal|oplacil|dopilnowal|sprawdzil)\\w{0,4} (?:pan|pani|panstwo)\\b',
  '(?:pan|pani|panstwo) (?:\\w{1,8} )?nie (?:podal|wpisal|zaplacil|odebral|przeczytal|doczytal|wyslal|oplacil|dopilnowal|sprawdzil)',
  'nie (?:podal|wpisal|zaplacil|odebral|przeczytal|doczytal|wyslal|oplacil|sprawdzil)[ae]s\\b',
  'zapomnial\\w{0,3} (?:pan|pani|panstwo)\\b|(?:pan|pani|panstwo) zapomnial',
  // English
  'your (?:own )?(?:fault|mistake|error|carelessness|oversight|problem)\\b(?! with)',
  '(?:fault|mistake|error|problem|issue) (?:is |was |lies )?(?:on|at) your (?:side|end)',
  'you (?:have |clearly |simply |just )?(?:entered|gave|given|provided|typed|filled in|selected|chose|ordered|used|put) (?:us )?(?:in )?(?:the |an? )?(?:wrong|incorrect)',
  "you (?:have |clearly |simply )?(?:failed to|forgot|neglected|didn't bother|(?:didn't|did not) (?:read|follow|check|pay|provide|collect))",
);

/** "Měl jste si přečíst": a lesson nobody asked for. */
export const LECTURE = cue(
  '(?:mel|mela|meli|mal|mala|mali) (?:jste|ste|jsi) (?!(?:naprostou |uplnou |uplne )?pravdu)(?:si |to |nam |se |sa )',
  'stacilo (?:si )?(?:precist|precitat|zavolat|se podivat)',
  'kdybyste (?:si )?(?:\\w{1,10} )?(?:precet|cetl|docet|pozorn|lepe)',
  'keby ste (?:si )?(?:\\w{1,10} )?(?:precit|cital|docit|pozorn|lepsie)',
  '(?:prectete|precitajte|prectete) si (?:prosim |to )?(?:lepe|pozorneji|poradne|nase|lepsie|pozornejsie|poriadne|obchodni|obchodne|znovu|este raz|jeste jednou)',
  'ctete (?:lepe|pozorneji)|citajte (?:lepsie|pozornejsie)',
  'jak (?:je |se )?(?:jasne |zretelne )?(?:uvedeno|pise|psano|stoji|uvadime)',
  'ako (?:je |sa )?(?:jasne |zretelne )?(?:uveden|pise|pisane|uvadzame)',
  '(?:nikdo|nikto) (?:jiny |iny )?(?:si |sa )?(?:\\w{1,8} ){0,2}(?:nestezoval|nestazoval|nestezuje|nestazuje)',
  '(?:ostatni|jini|ini) (?:nasi )?zakazni\\w{1,3} (?:s tim |s tym )?(?:ne\\w{3,12}|problem|to)',
  '(?:uklidnete|uklidni|upokojte|upokoj) (?:se|sa)',
  '(?:mylite|mylis|pletete) (?:se|sa)\\b',
  '(?:v tomhle |v tom )?nemate pravdu',
  'to (?:neni|nie je) pravda',
  '(?:jak|ako) (?:jsem|jsme|som|sme) (?:vam |ti )?(?:jiz|uz) (?:\\w{1,12} )?(?:psal|uved|sdelil|vysvetl|rikal|pisal|uvied|hovoril|zminil|spomin)',
  // Polish
  '(?:powinien pan|powinna pani|powinni panstwo) (?:byl|byla|byli|wczesniej)',
  'trzeba bylo|nalezalo|wystarczylo (?:przeczytac|sprawdzic|doczytac)',
  'gdyby (?:pan|pani|panstwo) (?:\\w{1,10} )?(?:przeczyt|doczyt|uwaz|sprawdz)',
  'prosze (?:\\w{1,10} )?(?:uwaznie|dokladnie|jeszcze raz|ze zrozumieniem|uwazniej) (?:przeczytac|czytac|zapoznac)',
  'prosze (?:sie )?uspokoic|prosze (?:o )?spokoj',
  'myli sie (?:pan|pani)|(?:pan|pani) sie myli',
  'nie ma (?:pan|pani) racji|nie maja panstwo racji',
  'to (?:jest )?nieprawda|to nie (?:jest )?prawda',
  'nikt (?:inny )?(?:\\w{1,8} ){0,3}(?:nie skarzyl|nie narzeka|sie nie)',
  'inni klienci',
  'jak juz (?:\\w{1,10} )?(?:pisal|informowal|wspominal|wyjasnial|mowil)',
  '(?:jak|co) (?:jest )?(?:wyraznie |jasno )?(?:napisan[eo]|zapisano|podano|wskazano) (?:w|na)',
  // English
  "you should(?:'ve| have)|you ought to have",
  "if you(?:'d| had) (?:only |just |bothered )?(?:to )?(?:read|checked|check|looked|look|followed|follow)",
  '(?:please )?(?:re-?)?read (?:through )?(?:the|our) (?:terms|description|instructions|conditions|policy)',
  'calm down',
  "you(?:'re| are) (?:simply |just )?(?:wrong|mistaken|overreacting|confused)",
  "(?:that|this)(?:'s| is) (?:simply |just )?(?:not true|untrue|nonsense)",
  '(?:no ?one|nobody) else (?:has |have )?(?:ever )?(?:complain|had)',
  "other customers (?:have no|don't|do not|never|have never|manage|are)",
  'as (?:we|i) (?:have )?(?:already|previously|clearly) (?:said|told|explained|mentioned|stated|wrote|written)',
  'as (?:is )?(?:clearly )?(?:stated|written|described) (?:in|on)',
);

/** "Za to my nemůžeme": nobody's answer. */
export const NOT_US = cue(
  '(?:neni|nebyla|nebyl|nie je|nebola|nebol) (?:to )?(?:nase|nasa|nas|nasi|nasim) (?:chyba|vina|problem|starost)',
  'za to (?:my )?(?:\\w{1,8} )?(?:nemuzeme|nemozeme|neneseme|nenesieme)',
  '(?:nemuzeme|nemozeme) za to\\b|my (?:za to )?(?:nemuzeme|nemozeme)[.!,]',
  '(?:neneseme|nenesieme|neneseme) (?:za to |za ne )?(?:zadnou |ziadnu )?(?:odpovednost|zodpovednost)',
  '(?:chyba|problem|vina) (?:\\w{1,6} )?(?:neni|nie je|nebyla|nebola) (?:na nasi|u nas|na nasej)',
  's tim (?:my )?(?:\\w{1,8} )?(?:nic )?neudelame|s tym (?:my )?(?:\\w{1,8} )?(?:nic )?neurobime|nic s tim neudelame',
  'to (?:my )?neresime|to (?:my )?neriesime|to (?:je|uz je) vec dopravc',
  '(?:stezujte|stazujte|reklamujte) (?:si |sa |to )?(?:primo |priamo )?(?:u|na)\\b',
  // Polish
  '(?:to )?nie (?:jest )?(?:to )?(?:nasz|nasza) (?:wina|problem|blad|sprawa)',
  'nie (?:ponosimy|odpowiadamy)(?: za to)?',
  'nie mamy na to (?:zadnego )?wplywu|nic (?:z tym |na to )?nie (?:poradzimy|mozemy zrobic|zrobimy)',
  'prosze (?:sie )?(?:skarzyc|zlozyc skarge|reklamowac) (?:\\w{1,8} )?(?:u|do)\\b',
  // English
  'not our (?:fault|problem|mistake|responsibility|error)',
  'nothing (?:\\w{1,8} )?(?:we can do|to do with us)',
  '(?:out of|beyond) our (?:hands|control)',
  "we (?:are not|aren't|can't be held|cannot be held|accept no|take no) (?:responsible|liable|responsibility|liability)",
  "you(?:'ll| will)? (?:have to|need to|must) (?:take (?:it|that|this) up|complain) ",
);

/** The words of offices. */
export const OFFICE = cue(
  'dovolujeme si|dovoluji si|dovolujem si',
  'dovol(?:te|ujte)(?:,| mi| nam)* (?:abych|abychom|aby|vas|vam)',
  '(?:timto|tymto) (?:vas|vam|ti|potvrzuj|potvrdz|sdeluj|oznam|bych|by)',
  '(?:sdelujeme|sdeluji|oznamujeme|oznamuji|oznamujem)\\b',
  's (?:politovanim|polutovanim)',
  'na zaklade (?:vase|vasi|vasho|vasej|vyse|vyssie|nasich|nasich)',
  '(?:vyse|nize|vyssie|nizsie) (?:uveden|zminen|spomen)\\w{1,4}',
  'predmetn\\w{1,4}',
  'v (?:souladu|sulade) s\\b',
  've veci\\b|vo veci\\b|v navaznosti na|v nadvaznosti na|v (?:teto|tejto) (?:souvislosti|suvislosti)',
  'za (?:ucelem|ucelom)\\b',
  '(?:obratem|obratom|bezodkladne|neprodlene)\\b',
  'k vasi (?:zadosti|reklamaci|stiznosti)|k vasej (?:ziadosti|reklamacii|staznosti)',
  '(?:prostrednictvim|prostrednictvom)\\b',
  'disponujeme|ucinime|vykoname|nalezitosti|realizuj\\w{1,3}|realizac\\w{1,3}',
  '(?:dle|podla) (?:nasich|vasich|obchodnich|obchodnych|sdeleni|informaci|platn\\w{1,3}|ustanoveni)\\b',
  // Polish
  'uprzejmie (?:informuj|prosi|dziekuj|przepraszam)\\w{0,3}',
  'niniejszym',
  'pragniemy (?:\\w{1,10} )?(?:poinformowac|podkreslic|zaznaczyc|zapewnic|przeprosic)',
  'w (?:odpowiedzi|nawiazaniu) (?:na|do) (?:panstwa|pana|pani|twoje|zgloszeni|pism|wiadomos|reklamac)\\w{0,4}',
  'w zwiazku z (?:powyzszym|zaistnial|panstwa|pana|pani)',
  '(?:powyzsz|wyzej wymienion|przedmiotow)\\w{1,4}',
  'informuj(?:emy|e),? (?:ze|iz)',
  'iz\\b',
  '(?:bezzwlocznie|niezwlocznie)\\b',
  '(?:za posrednictwem|w dniu dzisiejszym|dokonac|dokonania|celem weryfikacji|w celu (?:weryfikacji|wyjasnienia|rozpatrzenia))',
  // English
  'we (?:would like to|wish to|regret to|are writing to|write to) (?:inform|advise|confirm|notify)',
  'please be (?:advised|informed|aware)',
  'kindly (?:note|be|provide|advise|send|contact|refer|ensure)',
  'with (?:reference|regard|regards|respect) to|in (?:accordance|reference|regard|respect) (?:with|to|of)|pursuant to',
  '(?:hereby|herewith|aforementioned|henceforth|forthwith)\\b|above[- ]mentioned',
  'at your earliest convenience|at this (?:point in )?time\\b|as per\\b|per our\\b',
  'acknowledge receipt|please find (?:attached|enclosed|below)',
);

/** What nobody did to nobody: "váš požadavek byl předán". */
export const PASSIVE = cue(
  '(?:vas|vase|vasi|vasa|tvuj|tvoje) (?:pozadavek|podnet|dotaz|zprava|stiznost|reklamace|zadost|podani|pripominka|poziadavka|sprava|staznost|reklamacia|ziadost|pripomienka|pripad) (?:\\w{1,4} )?(?:byl|bol|bude|budou|jiz|uz|evid|je v |je p)',
  '(?:byl|byla|bylo|byly|bol|bola|bolo|boli) (?:\\w{1,10} )?(?:predan|postoupen|zaevidovan|zaregistrovan|odovzdan|postupen|eskalovan)\\w{0,3}',
  '(?:evidujeme|zaevidovali|postoupili|postupili|zaregistrovali)\\b',
  'je v (?:reseni|rieseni)|bude (?:\\w{1,10} )?(?:vyrizen|resen|posouzen|vybaven|riesen|posuden)\\w{0,3}',
  '(?:panstwa|pana|pani|twoje|twoja) (?:zgloszenie|reklamacja|sprawa|wiadomosc|zapytanie|prosba|opinia) (?:\\w{1,6} )?(?:zostal|jest|bedzie)\\w{0,2}',
  '(?:zostal|zostala|zostalo|zostaly) (?:\\w{1,10} )?(?:przekazan|zarejestrowan|przyjet|odnotowan|rozpatrzon)\\w{0,2}',
  'jest (?:w trakcie|rozpatrywan)|bedzie (?:rozpatrzon|rozpatrywan)|zostanie (?:rozpatrzon|przekazan)',
  'your (?:request|complaint|message|enquiry|inquiry|query|case|ticket|feedback|concern|comments?) (?:has|have|had|was|were|is|will) (?:been |be |being )',
  'has been (?:forwarded|escalated|logged|registered|passed on|noted)|(?:is|are) being (?:processed|reviewed|handled|looked into)',
);

/** Phrases that everybody has read a hundred times. */
export const FORMULA = cue(
  'omlouvame se za (?:\\w{1,10} )?(?:zpusoben|pripadn|vznikl|jakekoli|veskere|komplikac|neprijemnost)\\w{0,4}',
  'ospravedlnujeme sa za (?:\\w{1,10} )?(?:sposoben|pripadn|vzniknut|akekolvek|komplikac|neprijemnost)\\w{0,4}',
  'za (?:zpusoben|vznikl|sposoben|vzniknut)\\w{1,3} (?:komplikac|neprijemnost|potiz|problem|tazkost)\\w{0,3}',
  '(?:dekujeme|dakujeme) (?:vam )?za (?:vase |vas |vasu )?(?:pochopeni|pochopenie|podnet|prizen)',
  'nevahejte|nevahajte',
  '(?:prosime|prosim|zadame|ziadame) (?:vas )?o (?:strpeni|trpelivost|strpenie|shovivavost)',
  '(?:vas|vase) (?:nazor|spokojnost|spokojenost|zpetna vazba|spatna vazba) je pro (?:nas|nas)',
  '(?:delame|robime) (?:vse|vsechno|vsetko) (?:pro|pre|co)',
  // Polish
  'przepraszamy za (?:\\w{1,10} )?(?:utrudnieni|niedogodnosc|zaistnial|wszelkie|powstal|ewentualne)\\w{0,3}',
  'dziekujemy za (?:\\w{1,10} )?(?:wyrozumialosc|zrozumienie)',
  '(?:pozostajemy|jestesmy) do (?:\\w{1,10} )?dyspozycji|pozostajemy w kontakcie',
  'zachecamy do (?:ponownego )?kontaktu|prosimy o (?:cierpliwosc|wyrozumialosc)',
  'dokladamy wszelkich staran|(?:panstwa|pana|pani|twoja) opinia jest dla nas',
  // English
  '(?:sorry|apologi[sz]e|apologies) for (?:any|the) (?:\\w{1,10} )?inconvenience|any inconvenience',
  'thank you for your (?:patience and )?understanding',
  'value your (?:feedback|opinion|custom|business)|your (?:feedback|opinion|satisfaction|custom) is (?:very |extremely )?important',
  "(?:do not|don't|never|feel free to) hesitate|should you (?:have|require|need) any|rest assured|we strive to",
);

/** How nobody begins on a network; in a letter a name may follow it. */
export const SOLEMN = cue(
  'vazen[yaei]{1,2} (?:pan|pane|pani|zakazni|zakaznic|uzivatel|klient)\\w{0,4}',
  'mil[yaei] (?:zakaznik|zakazniku|zakaznice|zakaznicka)\\b',
  'szanown[yaei]{1,2} (?:kliencie|klientko|klienci|panie|pani|panstwo|uzytkowniku)',
  'drog[ia] (?:kliencie|klientko)',
  'dear (?:customer|sir|madam|valued|client|user)',
  'to whom it may concern',
);
