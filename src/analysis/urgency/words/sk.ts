/** Words that make a Slovak text press, over folded text. Repetitions are bounded: cost stays linear. */
import type { Cues } from '../cues.ts';
import { againSk } from './again-sk.ts';
import { followed, near } from './build.ts';

export const sk: Cues = {
  repeat: againSk,
  personal: [
    /\b(?:ja|som|sme|mi|mne|moj|moja|moje|mam|nam|nas|vas|vam|vasa|vase|vasi|vasu|ste|budem|budeme|chcem|musim|cakam|pisem|dam|podam|obratim|zazalujem|riesim|predam|nahlasim|zverejnim|urobim)\b/,
    /\b(?:podavam|odovzdavam|oznamuj|ziadame|pozaduj|obraciam|napisem|zavolam|dozvie sa|dozvedia|riesite|mate|nebudete|konate|okradate|klamete|podvadzate|vratte|zaplatte|idem|ideme|pojdem|uz to riesi|skoncite|riesit)\b/,
    /\b(?:poslem|posleme|oznamim|pojde to|poviem|udam|bude podan[ae]?|podame|budeme zalovat|zdielajte|davam|vyjadrite)\b/,
  ],
  waiting: [
    /\b(?:cakam|cakame|cakat|cakal|cakala|trva|nic|ticho)\b[^.!?]{0,25}\b(?:\d{1,3}|dva|tri|styri|pat|sest|desat|niekolko|druhy|treti|stvrty|viac ako)\.? ?(?:dn[iu]|den|tyzd[a-z]{1,4}|mesiac[a-z]{0,2}|hodin[a-z]{0,2})|\b(?:uz|cez|viac ako|vyse) (?:\d{1,3}|dva|tri|styri|pat|sest|desat|niekolko|druhy|treti|stvrty)?\.? ?(?:dn[iu]|tyzd[a-z]{1,4}|mesiac[a-z]{0,2})\b/,
    /\b(?:dva|tri|styri|pat|sest|niekolko|\d{1,3})\.? (?:dni|tyzdn\w{1,3}|mesiac\w{0,3}|hodin\w?) (?:bez|cakam|a (?:nic|stale))|\btret(?:i|ia) (?:hodin|den|tyzden|mesiac)|\bcakam (?:mesiac|tyzden|vecnost)|\bod rana\b|\bhodinu (?:stojim|cakam)/,
  ],
  legal: [
    /\bsoi\b|obchodn\w{1,3} inspekci|\bcoi\b|\bzazaluj|\bzaluj|\bzalob|\bsud(?:u|om|na|ne|nou)\b|\bna sud\b|pravnik|advokat|pravn\w{1,2} (?:kroky|cest|zastup)|\bpolici|trestn\w{1,2} oznam|ombudsman|ochran\w{1,2} spotrebitel|exekuci/,
    /\bgdpr\b|unik(?:li|lo)? (?:\w+ )?(?:udaj|dat)|cudzi(?:u|e|a)? (?:faktur|zmluv|udaj|vypis|zdravot)|cudziu|\bhygien(?:u|e|a|ik|ou)\b|veterinarn|\bpodnet (?:na|pre)|\bstaznost (?:na|k|u) |predzalobn|platobn\w{1,3} rozkaz|nahrad\w{1,2} skody|\bspotrebitelsk|\bpokut|narodn\w{1,2} bank|inkas|\bochran\w{1,2} osobnych|\bidem na sud|\bsud(?:e|u|om)?\b/,
    /\bsvps\b|potravinov\w{1,3} (?:inspekci|sprav)|\b(?:na|od|k) inspekci|\bobran\w{1,2} spotrebitel|\bna spotrebitelov|chargeback|\bcharge back|reklamaciu platby|\bprokurat|mimosudn|\balternativn\w{1,3} riesen/,
    /\bverejn\w{1,3} ochranc|\bsucinnost|\bposledn\w{1,2} (?:\w+ )?vyzv|\bexekucn|\bdanov\w{1,2} urad|\bnariadil\w? (?:\w+ ){0,2}stiahnut|\brevizor odpoj/,
  ],
  media: [
    /\b(?:dam|dame|poslem|posunie|posuniem|odovzdam|napisem|zavolam|obratim sa|idem|pojdem|zverejnim|kontaktuj|kontaktoval|oslovim|ozvem sa|skoncite|dozvie sa|dozvedia|nahlasim|zaujima)\b[^.!?\n]{0,35}\b(?:televiz|tv\b|markiz|joj\b|novin|medi[aiu]|redakc|reporter|tlac|facebook|fb\b|instagram|tiktok|twitter|youtube|internet|socialn|sieti|skupin)|\bcel(?:y|a|e) (?:facebook|internet|mesto|dedina|svet|sidlisko)[^.!?\n]{0,15}(?:dozvie|uvidi)|\bvarujem|verejne (?:na vas|upozorn|varov)|\bkauza/,
    /\b(?:televiz|reporter|novinar|redakto|redakci|stab)\w{0,3} (?:\w+ ){0,4}(?:vola|nakruca|toci|pise|chce|ziada|pripravuje|zaujim|ozv|pride)|\b(?:volal[aio]?|pisal[aio]?|toci|nakruca|nakrucame|ozvali sa|pride) (?:\w+ ){0,4}(?:televiz|reporter|novinar|redakto|redakci)|\bzdielajte,? (?:to )?(?:nech|aby|dalej|ludia)|\bludia,? zdielajte|\bnech (?:to )?(?:vie|vedia|vidia|vidi) (?:to )?(?:vsetci|kazdy|ludia|co najviac)|\b(?:je nas|nas je) (?:\w+ ){0,3}(?:podveden|okradn|oskub|poskoden)|\bpodvedenych\b|\b(?:tisic|stovk|stoviek|sto|desiatk)\w{0,2} zdielani|\bdo recenzii|\bcel(?:y|a|e) (?:twitter|tiktok|reddit|topky)\b/,
    /\btu (?:je )?(?:redakc|rtvs|stvr|televiz|reporter|markiz)|\b(?:tocime|nakrucame|natacame)\b|\bpisem do novin|\btasr\b|\bnovinari? (?:\w+ ){0,5}(?:maju|podklad)|\bsleduje ma (?:\w+ )?(?:\d|tisic|desat|sto)|\b(?:chystame|pripravujeme) (?:\w+ )?(?:clan|report|prispev)|\bdiskutuj/,
  ],
  safety: [
    /popalen|popalil|\bzhorel|zacal\w{0,2} horiet|\bhori (?:to|nam|mi to|vam)\b|\bpoziar(?!n|i\b)|\bskrat\b|\biskr|\bdym(?:i|u|om|ilo|it)?\b|\bzranil|\bzranen\w{1,2} (?:na|v|ruk|noh|oka|hlav|a |sa|je)|(?:utrpel|sposobil|hrozi|doslo k|vazn\w{1,2}|pracovny) (?:\w+ )?uraz|\buraz (?:hlav|oka|elektr|s |po |na )|porani|porezal|\b(?:za)?krvac|(?:do|v) nemocnic[ei]|pohotovost|zachrank|sanitk|\botrav(?:il|ila|ili) (?:sa|som|sme|nas|ma)\b|\b(?:mam|ma|mal\w?|s|na|je to) otrav(?:a|u|ou)\b|\botrav\w{1,2} (?:jedl|potrav|z |po |krv|alkohol)|\bpriotrav|alergi\w{0,4}\b(?! na (?:vas|cen|spoj|lud))|anafyl|vyrazk|zvraca|plesen|plesniv|salmonel|kop(?:lo|la|ol|ne) (?:ma|ho|ju)? ?(?:elektr|prud)|jedovat|zadus|udus|\bcrep|sklo v|ohroz\w{0,6} (?:\w{1,10} ){0,2}(?:zdrav|zivot)|skod\w{1,3} zdravi|zdravotn\w{1,2} problem|nebezpecn(?:y|e|a|i|eho|ym|ou|u)\b(?= ?(?:[.,]|$|vyrob|tovar|pre |hrac|situac|vec|latk|zavad|chyb|produkt|je |to |predav|prud|elektr))|\bv nebezpec|nebezpecenstv\w{1,2} (?:\w+ )?(?:uraz|poziar|udus|zadus|zran|pre )|cudzi predmet/,
    /\bskvar|\bspalil|spalenin|popalenin|\bohen (?:sa|sme|vyslah|z )|(?:uhasi|hasi|chyt|zachvat)\w{0,4} (?:\w+ ){0,2}ohen|\bplamen|\bprehri[ev]|(?:unik|zapach|citit|smrad) (?:\w+ )?plyn|citim plyn|\bopuch|\bopuchl|\bpluzgier|brzd\w{0,3} (?:\w+ ){0,2}(?:zlyh|odisl|nefung|neber|prask)|(?:zlyhal|odisl)\w{0,2} (?:mi )?brzd|\bskoro (?:\w+ ){0,5}(?:zabi|udus|umre\w{0,2}\b(?! (?:smiech|od smiech|rado|od rado|nud|hanb|hlad|strach))|zrazi|spadl|prehltl|vyhor)|\btakmer (?:\w+ ){0,5}(?:zabi|udus|umre|zrazi|prehltl)|\bzabil (?:sa|ma|by)|\b(?:u|za)?dusi(?:l|t)|prehltl|\bzub\w{0,2} (?:\w+ ){0,3}(?:ulom|odlom|zlom|vylom)|(?:ulom|odlom|zlom|vylom)\w{0,3} (?:\w+ ){0,3}zub|\bcrep|\bsklo (?:v|vo)\b|\bkus(?:y|om|ky)? skla\b|\bskla v|\b(?:cerv[iya]?|cervov|cervik\w?|larv\w|svab\w?|hmyz|plostic\w|mole) (?:v|vo|na) |\b(?:mys[i]?|mravc\w|potkan\w?|chrobak\w?|had) (?:v|vo) |mrtv(?:y|a|e) (?:had|mys|hmyz|chrobak|svab|mucha)|po (?:zaruke|datume|expiracii)|\bpokazen\w{0,2} (?:maso|jedlo|jogurt)|\bskazen|\bzapacha|\b(?:siln|strasn|chemick|hrozn|cudn|stiplav|divn)\w{1,2} zapach|\bzapach (?:plyn|spal|benz|chem|hnil|zhnit)|\bkopl|\b(?:kop\w{1,4}|zasiah\w{1,3}|udrel\w?|trafil\w?|ran[ua]|bije) (?:\w+ ){0,2}elektrin|inzulin|kyslik|bez (?:\w+ )?liekov|lieky (?:v|pre|na) |zavisl\w{1,2} (?:od|na)|odkazan|\btehotn|ohroz\w{1,4} (?:\w+ )?(?:zdrav|zivot)|bolo mi zle|je mi zle|zvracal|hnack|\b(?:po|s|ma|mal|mala|prekonal\w?) infarkt|v bezvedomi|\bdieta (?:\w+ ){0,3}(?:spadl|zranil|porez|dusi|popal)/,
    near(
      'oci|oko|tvar|koz|plet|usta|pery|krk|jazyk|ruk|nohy|hlav|bruch|zalud',
      'zacerven|cerven|opuch|pali\\b|svrbi|krvac|boli|bolest|zapal|nevid|oslep|stip|pluzgier',
      25,
    ),
    // a shock, bare wires
    /\bprebij(?:a|al\w?|ajuc\w{0,3})\b(?! sa)|\bprobij(?:a|ajuc\w{0,3})\b|\bdostal[aio]? (?:\w+ ){0,3}(?:(?:ranu|pecku|slahu) (?:\w+ )?(?:elektr|prud|od |z|do |ked)|ranu\b(?=[.,!?]|$| a ))|\bdava (?:\w+ )?rany|\b(?:brni|trpne|mravc\w{1,2}) (?:ma |mi |ju |ho )?(?:\w+ )?(?:ruk|prst|jazyk|per[ya])|\b(?:ruk[ayu]|prsty|jazyk|pery) (?:\w+ ){0,2}(?:brni|brnel|trpn)|\b(?:za)?srs(?:i|al[aoi]?|ia)\b(?! (?:\w+ )?(?:vtip|humor|napad|energ|radost))|\b(?:hole|odhalene|obnazene) (?:drot|vodic)|\bdrot\w{1,2} (?:\w+ )?(?:von|trcia|kukaju|hole)|\bvidno (?:\w+ )?drot/,
    near(
      'kop(?:e|ne|al[ao]?)\\b|kopanec|mykl[aoe]?\\b|mykne|ran[uy]\\b',
      'elektr|prud|zasuvk|vypinac|bojler|ohrievac|sporak|pracky|pracka|kanvic|chladnic|nabijack|kabel|lamp[auyk]|rura|rury',
    ),
    // what runs on current or gas gets hot, smokes or burns
    near(
      'zasuv|zastrck|vidlic|kabel|konektor|nabijac|adapter|predlz|bateri|baterk|akumulator|powerbank|kolobezk|rura|rury|ruru|pracka|pracky|susick|chladnic|mraznic|kotol|kotla|sporak|fritez|fen(?:u|om)?\\b|zehlick|kanvic|konvektor|kureni|televiz|mobil|telefon|notebook|ohrievac|lamp[auyk]|varic|gril|plyn',
      'scerne|ocerne|cierny povlak|obhor|ohor|chyt(?:il|l)[ao]? (?!mi\\b|signal|wifi|druh)|vznietil|vzplan|vzblk|hori\\b|horel|zahor|zhor|vyhor|buchl|vybuch|explod|nafuk|dymi|dym\\b|tlie\\b|skvar|roztav|roztop|tavi\\b|tavil|prepal|pali sa|prska|srsi|iskri|hrozne (?:za|pre)hriev|strasne (?:za|pre)hriev|neunosne|smrdi spal|smrad spal|zahrieva[^.!?]{0,12}(?:boj|pali|nedot|neda)',
    ),
    near('kabel|snur|privod', 'drot(?:y|ov)?\\b|predren|prederav|odren|prehryz', 25),
    near(
      'byt\\b|byte|dom\\b|dome\\b|kuchyn|strech|pivnic|auto\\b|garaz|balkon',
      'hori\\b|horelo\\b|vyhorel|zhorel|chytil|v plamen',
      20,
    ),
    near(
      'flas|sklenic|pohar|zavaranin|sprej|bombick|dver[ie] rury',
      'vybuch|explod|buchl|rozlet|roztriestil',
      25,
    ),
    /\bhasici (?!prist|sprej|dek)(?:\w+ ){0,2}(?:tu\b|u nas|prisli|museli|riesil)|\b(?:volal|zavolal|prisli|prisiel|muse|vysli|prived)\w{0,3} (?:\w+ ){0,3}hasic(?:i|ov)\b/,
    /\b(?:spadol|spadl|zrutil|prepadol|odpadol)\w? (?:\w+ ){0,3}strop|\bstrop\w{0,2} (?:\w+ ){0,3}(?:spad|je dole|na zemi|prepad|zrutil)|\b(?:praskl|ruplo?|prasknut)\w? (?:\w+ ){0,3}hadic|\bhadic\w{1,2} (?:\w+ ){0,4}(?:praskl|rupl|prasknut|buchl)|\bvytop(?:il|en)\w{0,2} (?:\w+ ){0,3}(?:sused|byt|nas\b|kuchyn|pivnic|poschod|cel)/,
    // ill after it
    followed(
      'po (?:tom|tej|tych|vasom|vasej|vasich|nom|nej|nich|pouziti|aplikacii|zjedeni|poziti|jedle|prv\\w{1,3})|zjedl[aoi]?|zjedol|oblizl?[aoi]?|oblizol|vypil[aoi]?|prehltl[ao]?|prehltol',
      'horuc|krce\\b|krcoch|krcmi|slint|trasie sa|sa trasie|triasl|triask|zvraca|vracia\\b(?! (?:\\w+ )?(?:peniaz|tovar|sum))|vracal[aoi]?\\b(?! (?:\\w+ )?(?:peniaz|tovar|sum))|povrac|odpadl|odpadol|zamdl|skolab|bezvedom|opuch|vyhodil[ao]? (?:mi|ju|ho|ma)|vysyp|zihlav|vyrazk|dusil|dusi\\b|nedych|nemoze dych|nemohol|nevidi|hnack|veterin|infuz|nemocnic|pohotovost',
      60,
    ),
    /\b(?:stratil\w? vedomie|odpadla nam|zamdlel|zamdlela|bezvladn|nedych|nemoze dychat|epilepticky zachvat|dostal[ao]? (?:\w+ )?(?:zachvat|krce))|\b(?:na|do) (?:aro|jis|jiske|traumatolog\w{1,2}|toxikolog\w{1,2}|urgente|urgentny\w{0,2} prij\w{2,3})\b|\btoxikologick|\bskoncil\w? (?:\w+ ){0,3}(?:na (?:infuz|sal|chirurg|operac|jis|aro)|v sadr|s (?:opuch|popal|otrav|zlom))|\bna infuzi|\bvdychl|\bzabehl\w? (?:\w+ ){0,2}v krku|\bhoruck\w{1,2} (?:3[89]|40)|\b(?:ma|mal|mala|dostal|dostala) (?:\w+ ){0,3}horuck[uy]\b/,
    // what doesn't belong into food or medicine
    near(
      'nieco (?:ciern|ziv|kov|tvrd|ostr|sa hyb)|drot(?:ik|y|u|ika)?\\b|klinec|skrutk|crep|plast(?:u|y)?\\b|kamien|kamienok|necht|naplast|mole?\\b|mucha|muska|cervi?k?\\b|larv|chrobak|svab|mys\\b|plesn|plesen|ziletk|skla\\b|sklo\\b|ihl[au]',
      'plaval|plava|plavaju|zapecen|v (?:\\w+ )?(?:polievk|chleb|rozk|susienk|cokolad|jedl|jogurt|mliek|konzerv|granul|salat|mase|kasi|kasic|presnid|kvapk|sirup|piti|muke|ryzi|musli|dzus|lieku|pizz|omack|orech|zmrzlin)|zahryz|kusla?\\b',
      35,
    ),
    near(
      'maso|masa|kura|kurac|mlet[ea]|sunk|ryb[aeu]|losos|parky|klobas',
      'smrd|teple\\b|slizk|osliz|skaz|pokaz|po datume|rozmraz|hnil|zhnit|skysl|plesn|plesen',
      30,
    ),
    near(
      'alergen|arasid|orech|oriesk|lepok|lepk|laktoz|zeler|vajc|soj',
      'neuved|(?:nebol|nie su|nie je|neboli)[ao]? (?:\\w+ )?(?:uved|oznac|napisan)|neoznac|nedeklar|v zlozeni (?:\\w+ )?(?:chyba|nie je)',
      35,
    ),
    // children
    near(
      'hrack|cumlik|dudlik|hrkalk|hryzatk|postielk|plysak|stavebnic',
      'odpadl|rozpadl|rozpadol|vylup|odpadol|ulomil|ulomen|odlomil|odlomen|uvolnil|vypadl|vypadol|odtrhl|zadus|magnet|dusil|v ustach|v pusinke|ostr[yea]\\b|zasek',
      30,
    ),
    // gives way while it carries somebody
    near(
      'za jazdy|pocas jazdy|pri jazde|pri brzdeni|pri predbiehani|v plnej rychlosti|na dialnici|z kopca',
      'praskl|praskol|ulom|odpadl|odpadol|odletel|povolil|zlyhal|zablok|rozpadl|rozpoj|odopl|odopn|rozopl|uvolnil|zlomil|puk|zhasl|zhasol|vypadl|vypadol|odtrhl|nebrzd',
      40,
    ),
    /\b(?:autosedac|prack[ay]\b|nosic|vidlic|riaditk|ram\b|rebrik|stupack|zabradl|plosin|brzd|hojdac|lavick|postel)\w{0,3} (?:\w+ ){0,5}(?:odopl|odopn|povolil|rozopl|praskl|praskol|zlyhal|zlomil|zrutil|odtrhl|rozpoj|rozpadl|nebrzd)|\bnebrzdi|\bnezabrzdi|oxid\w{0,2} uholnat/,
    /\bzlomen\w{1,2} (?:nos|ruk|noh|klucn|kost|prst|zapast|rebr|zub)|\bzlomil\w? (?:si |mi |som si )?(?:ruk|noh|rebr|zapast|prst|nos\b|klucn)|\b\w{1,6} stehov\b|\b(?:spadl|spadol|zrutil|zosypal|prevrhl|prevratil)\w? (?:sa )?(?:na mna|na syna|na dceru|na manzel|na dieta|na vnu|na babat|mi na (?:hlav|noh|ruk))|\bprivrzn|\bprejsiel (?:mi |ma )|\bfaz[au] na kost|\bna kostre (?:\w+ ){0,2}(?:faz|prud|napat)|\b(?:u|za)?skrti(?:l|t)\w? |\bcudz(?:ie|ich) (?:liek[yu]?|liekov|tablet|prask)\b|\bpodozreni\w{0,2} na otrav/,
    near(
      'liek[yu]?|liekov|kvapky|kvapiek|tablet|blister|platnick|prask[yu]|inzulin|davkovan',
      'inu silu|ina sila|iny nazov|inym nazvom|dvojnasobn|zamen',
      40,
    ),
    near('snur|snurk|retiazk|povraz|motuz', 'okolo krku|uskrt|skrtil'),
    near(
      'vytah|lanovk|tobogan|saun',
      'zasekl|zasekn|uviaz|zaklin|medzi poschod|neda otvor|nedaju otvor|ostal[aoi]? zavr',
    ),
    near(
      'zasuvk|zastrck|nabijack|adapter|kabel|konektor|elektromer|rozvadzac',
      'horuc|rozpalen|rozzerav|spalen|vyhorel|huci',
      25,
    ),
    /\bplyn\w{0,2} (?:\w+ ){0,3}(?:je )?(?:citit|unika|uchadz|smrdi|syci)|\bzacitil\w? (?:\w+ )?plyn|\bnehybe sa\b|\blezi pod (?:palet|regal|aut)|\bspadl\w? (?:\w+ ){0,3}(?:zabradl|regal|palet|lesen|balkon)|\bpadaju (?:\w+ ){0,2}(?:fasad|omietk|tehl|skridl)|\b(?:prack|pas)\w{0,2} (?:\w+ ){0,4}(?:povol|nedrzi|nezacvak)|\bkus(?:ok|ky) gumy|\bepipen|\bmokva|\bsipe\b|\bsipala?\b|\bchrci\b|\bzviera mi hrd|\b(?:mota|toci|zatocila) sa (?:mi|jej|mu|ludom|nam) hlava|\b(?:mi|jej|mu|ludom|nam) sa (?:za)?(?:mota|toci|tocila) hlava|\bhrozi (?:\w+ )?(?:uraz|poziar|zrut|pad)/,
  ],
  selfHarm: [
    /samovrazd|zabijem sa|nechcem (?:uz |dalej ){0,2}zit|vziat si zivot|vezmem si zivot|ublizit si|ublizujem si/,
    /\bnechcem (?:tu|tuto) (?:uz |dalej )?byt\b|\bzajtra uz tu nebudem|\b(?:zaspal|zaspala|zaspat) a (?:uz )?(?:sa )?(?:viac )?nezobud|\bnema (?:cenu|zmysel) (?:uz |dalej )?(?:zit|bojovat)|\bnechce sa mi (?:uz |dalej )?zit\b/,
  ],
  money: [
    /\b(?:dvakrat|2x|dvojmo)\b[^.!?]{0,25}\b(?:strh|stiah|zaplat|uctov|nauctov|platb|sum)|\b(?:strh|stiah|zaplat|uctov|nauctov|platb)[a-z]{0,8}\b[^.!?]{0,25}\b(?:dvakrat|2x|dvojmo)\b|\bneopravnen\w{1,3} (?:platb|strh)|prisiel o (?:peniaze|\d)|prisla o (?:peniaze|\d)|(?:vratte|vratit|poslite|chcem|kde su|kde mam) (?:mi |nam |spat |naspat |tie |moje |svoje ){0,3}peniaze|peniaze (?:spat|naspat|nikde|stale|doteraz|ste|mi ne|ne)|nevratili (?:mi |nam )?(?:peniaze|sum|platb)|vratenie penazi|zaplatil\w{0,2}\b[^.!?]{0,40}\b(?:nic|nepris|nedoraz|nemam|nedosl)/,
    /\bpodvod|\bpodvad|\bzlodej|\bokrad|\bukrad|\boskub|\bneautoriz|\bneopravnen|stiahl\w? (?:ste )?(?:mi |nam )?(?:z )|strhl\w? (?:ste )?(?:mi |nam )?(?:z )|nauctoval\w? (?:ste )?(?:mi |nam )?(?:\w+ ){0,2}(?:dv|viac|navyse|nieco|zle|penal)|zle (?:za)?uctoval|(?:dve|dvojit\w) (?:predplat|platb|strh|naucto)|(?:zaloh|kauci|peniaz|penaz|sum|platb|preplat)\w{0,3} (?:\w+ ){0,4}(?:nevrat|nedorazil|neprisl|nevid|zadrz|prepad|prestal)|nevrat\w{1,4} (?:\w+ ){0,3}(?:zaloh|kauci|peniaz|sum)|nikto (?:\w+ ){0,3}nevratil|bez penazi|zaplaten\w? (?:\w+ ){0,4}(?:nic|nikde|nedoslo|neprislo|nedorazil)|zaplatil\w? (?:som )?(?:\w+ ){0,4}(?:prestal)|prisla? som o|vrat(?:te|it) (?:mi )?(?:tie |moje |spat )?(?:prach|peniaze|penazi|sumu)|chcem (?:\w+ )?(?:prach|peniaze|vratit peniaze)/,
    /\b(?:miesto|namiesto) (?:\w+ ){0,4}(?:tehl|kamen|cukr|cukor|novin|piesok|zemiak|dlazd|sol\b)|\bv (?:krabici|baliku|balicku|zasielke) (?:\w+ ){0,4}(?:tehl|kamen|cukor|novin|piesok|zemiak|dlazd)|\bniekto (?:\w+ ){0,3}(?:objednal|nakupil|platil|zaplatil|kupil|vybral|minul) (?:\w+ ){0,4}(?:na mna|na moj|mojou|z moj|kart|uct)|\b(?:cudzia|cudzie|nezname|neznam[ae]) (?:objednavk|platb|transakci)|\b(?:som|nic) (?:\w+ )?neobjednal[ao]?[^.!?]{0,30}(?:str[hz]|zaplat|faktur|kart|uct)|\b(?:odisl|odosl)\w{0,3} [^.!?]{0,30}\bdvakrat|\bdvakrat (?:\w+ )?(?:odisl|odosl)|\b(?:zaplaten|zaplatil|platba|platil)\w{0,2} [^.!?]{0,40}\b(?:zrusen|zrusili|rusite|stornov|nezaplat)|\bvymahac|\bvymahaj|\bvymahani/,
    /\b(?:na|z) (?:kart[eyu]|uct[ue]|konta) (?:\w+ ){0,4}(?:chyba|zmiz|mizn|odisl|odosl)|\b(?:odcerp|vybral|vybielil|vysal)\w{0,3} (?:\w+ ){0,3}(?:ucet|uctu|konto)|\b(?:pozick|uver)\w{0,2} (?:\w+ ){0,5}(?:na moje meno|nebral|nepodpis|nie je moj|nie su moj)|\bna moj obciansky|\bpodvrh|\bfalosn\w{1,3} (?:odkaz|obchod|eshop|web|sms)|\bniekto (?:\w+ ){0,5}objednal/,
  ],
  hurry: [
    /\bzajtra\b|\bzajtraj|\bpozajtra\b|\beste dnes|\bdnes (?:vecer|konci|popol|do)|konci dnes|\bdo (?:pondel|utor|stred|stvrtk|piatk|sobot|nedel|vikend|vianoc|vecera|konca tyzdna|zajtr|rana|hodiny)|\bna (?:sobot|nedel|piatok|zajtr|vikend)|\bponahla|\bsuri\b|\bsurne|\bnutne|\burgentn|\bco najskor|\bco najrychl|\basap\b|\bihned\b|\bokamzite\b|\bhned\b|na poslednu chvil|\brychlo (?:prosim|pom)|\bneodklad|\bza (?:hodinu|dve hodiny|par hodin|den|dva dni)|\bnajneskor|\bujde mi|\bhori (?:mi )?termin|\bprave teraz|\bstoj(?:im|ime) (?:tu|pred|na)|\bkym (?:neod|od|nevy)/,
    /\bo (?:\d{1,3}|dve|tri|styri|pat|desat|patnast|dvadsat|pol|par|chvilu|stvrthodin\w?|polhodin\w?|hodinu)(?: (?:minut\w?|hodin\w?|dni))?\b(?= ?[.,!?]|$| (?:zacin|zatvar|odchad|odliet))|\b(?:zacina|zatvara|odchadza|odlieta|vychadza|konci) (?:\w+ )?(?:o |dnes|za )|\bdnes v noci|\bdo (?:dvoch|par) hodin/,
    /\b(?:prepad|vyprs|konci|odovzd|uzav|plati|strat)[^.!?\n]{0,30}\b(?:o|do) polnoci|\b(?:o|do) polnoci[^.!?\n]{0,20}\b(?:prepad|vyprs|konci|odovzd|uzav)|\b(?:monter|remeselni|robotni|instalater|murar|obkladac)\w{0,3} (?:\w+ ){0,2}(?:tu|u mna|u nas|na mna) (?:\w+ )?(?:stoj|cak|su|sedi)|\bplatnost (?:\w+ ){0,3}(?:konci|vyprsi) (?:dnes|zajtra|o )/,
  ],
  event: [
    /\bsvad(?:b|ob)|\bvianoc|\bstedr|\bnarodenin|\bkrst(?:in|u)|\bpohreb|\bodchadzam|\bodlietam|\bletime|\bdovolenk|\bpromoc|\bmaturit|\bideme\b|\bvylet|\boslav|\bkoncert|\bmikulas|\bples(?:u|e)?\b|\bstuzkov|\bstatnic|\bobhajob|\brozluck|\bsmutocn|\bkremac|\bpohovor\b|\bprijiman/,
    /\bobrad|\bskusk\w (?:je|mam)|\bprijimack|\bpredstaven|\blietadl|\bletisk|\bpromoc|\bnahrobk|\b(?:mame|mam|je) (?:vo? )(?:pondelok|utorok|stredu|stvrtok|piatok|sobotu|nedelu)\b|(?:montaz|montazn\w{1,4}|odchod|odlet) (?:\w+ )?(?:vo? )(?:pondelok|utorok|stredu|stvrtok|piatok|sobotu|nedelu)/,
  ],
  calmly: [
    /nesuri|neponahla|nie je (?:to )?(?:kam|nutne|urgent|surne)|nehori|ked (?:budete|bude|najdete) (?:\w+ )?(?:mat )?(?:cas|chvil)|staci (?:\w+ )?(?:do konca (?:roka|mesiaca)|pocas|buduci|niekedy)|v klude|v pokoji|kedykolvek/,
  ],
  leaving: [
    /\bnikdy viac|\buz nikdy|\bnaposledy|\bkoncim (?:u vas|s vami)|\bprechadzam ku? |\bviac (?:u vas )?ne(?:nakup|objedn)|\brusim (?:ucet|clenstvo|objednavku)|\bzrusim (?:ucet|clenstvo|zmluvu)|\bodchadzam ku? /,
    /\b(?:zruste|rusim|zrusim|zrusit) (?:\w+ ){0,2}(?:ucet|clenstvo|zmluvu|predplatn)|\bposledny nakup|\bidem (?:inam|ku konkurencii)|\bku konkurencii/,
  ],
  conduct: [
    /\bobvin|\bvyhraz|\bobchytkav|\bohmatav|\bsiahol (?:mi|jej) (?:pod|na|medzi)|\bdostal[ao]? facku|\bfackal|\bsprost|\bnadava|\bvynadal|\burazil|\burazal|\burazk|\bkrical|\bnakrical|\bzakrical|\breval|\boknikol|\bponiz|\brasis|\bdiskrimin|\bobtazo|\bzbil|\budrel|\bsotil|\bagresiv|\bopit|\bhrub(?:y|o)|\bdrz[yea]\b|\bvyhodil[aiy]? (?:ma|nas|ho|ju)|\bvysmial|\bluz[ei]te\b|\bklamete\b|\bklamali?\b/,
  ],
  trouble: [
    /nefung|prestal[aoi]? (?:\w+ ){0,3}(?:fung|svieti|hrat|chlad|ist|kurit|nabij|prat|reag)|\bnejde\b|\bnejdu\b|\bnesiel\b|\bnesl[ao]\b|\brozbi(?:t|l)|\bposkod|\bchybn|\bvadn|\bpokaz|\bchyba mi|\bchyba(?:la|li)\b|nedoraz|neprisl|neprisiel|neprijel|nedosl|nedoruc|stratil[ao]? sa|\bstraten|\bzl(?:u|y|a|e) (?:farb|velk|tovar|kus|objedn|adres|produkt)|\bin(?:u|y|e|a) (?:farb|velk|tovar|kus|model|produkt|knih)|\bomylom|\bspadl|\bpada\b|\bpraskl|\bpraskol|\bprasknut|\btecie\b|\bpretek|\bzavad|\bporuch|\brozpad|\bneda sa\b|\bnemozem\b|\bneviem sa\b|\bnemozeme|\bprepad|\bfalosn|\bfejk|\bzmiz|\bvypadok|\bvypin|\bzasekl|\bmesk|\bnikde\b/,
    /\bvytop|\bzatop|\bvyplav|\bzaplav|\bznic|\bzhnit|\brozpuc|\bdolaman|\bzlomen|\bzlomil|\bstrhn|\bneda sa|\bnepripoj|\bprisl[aoyi]? (?:\w+ )?(?:rozb|poskod|mal[aey]|prazdn|zl|in)|\bo (?:cislo|dve cisla|tri cisla|velkost|dve velkosti) (?:mens|vac)|\bzrazil\w? sa\b|\bscvrk|\bdve rozne velkost|\bulom|\bodlom|\b(?:prisl|prisiel|dorazil|dosl)\w{0,2} (?:\w+ ){0,2}(?:len|iba) (?:pol|cast|jed|dv)|\bne(?:nabij|svieti|hra\b|chlad|zapn|kuri\b|drzi\b|perie|ohriev)|\bpris(?:l\w{0,2}|iel) (?:\w+ ){0,4}bez (?:veka|skrutiek|navodu|nabijack|klucov)/,
  ],
  request: [
    /\bprosim|\bzrus(?:te|it|im)|\bopravte|\bvybav|\bvyriest|\bvyries|\bries(?:te|it)|\bpomo(?:zte|ct|zete)|\bposlite|\bposl(?:ete|at)|\bzaslite|\bvratte|\bzavolajte|\bozvite|\bkontaktujte|\bziadam\b|\bpozaduj|\bvymen(?:te|it)|\bchcem (?:to |ho |ju |ich |sa |si )?(?:vratit|reklamovat|vymenit|zrusit|stornovat|ospravedln|nahrad|zlav|odstupit|staznost|veduc)|\bpotrebuj|\breklamuj|\bpodavam|\bodstupuj|\bdajte (?:mi )?vediet|\bmozete|\bmohl[ai]? by ste|\bporad(?:te|i)/,
  ],
  question: [
    /\?/,
    /\b(?:prosim o|poradite|poradi(?:te)? (?:mi|niekto)|mozete mi|mohli by ste|neviete|nevie niekto|ako dlho|kedy (?:mi|bude|dor|pri|asi|uz)|kde (?:je|mam|najdem|sa)|otazka\b)/,
  ],
  spam: [
    /\b(?:zarabaj|zarobit|privyrob|pozick[auy]|kryptomen|bitcoin|kasino|casino|sledujte moj|pozrite si moj|pasivny prijem|schudn)/,
    /\bzarob|\bklikni|\bstavk|\bschud|\bsleduj moj/,
  ],
};
