/** Words that make a Czech text press, over folded text. Repetitions are bounded: cost stays linear. */
import type { Cues } from '../cues.ts';
import { againCs } from './again-cs.ts';
import { followed, near } from './build.ts';

export const cs: Cues = {
  repeat: againCs,
  personal: [
    /\b(?:ja|jsem|jsme|mi|mne|muj|moje|moji|mam|nam|nas|vas|vam|vase|vasi|vaseho|jste|budu|budeme|chci|musim|cekam|dam|podam|obratim|zazaluji|zazaluju|resim|predam|nahlasim|zverejnim|udelam)\b/,
    /\b(?:podavam|predavam|predame|oznamuj|udavam|stahnu|vymaham|vymahat|zadame|pozaduj|obracim|napisu|zavolam|reknu|dozvi se|resi to|resite|mate|nebudete|jednate|okradate|sidite|podvadite|vratte|zaplatte|pujdu|jdu|jdeme|uz to resi|skoncime|skoncite|uvidime se|sejdeme se)\b/,
    /\b(?:poslu|posleme|oznamim|pujde to|reknu|udam|bude podan[ao]?|podame|budeme zalovat|sdilejte)\b/,
  ],
  waiting: [
    /\b(?:cekam|cekame|cekat|cekal|cekala|trva|nic|ticho)\b[^.!?]{0,25}\b(?:\d{1,3}|dva|tri|ctyri|pet|sest|deset|nekolik|druhy|treti|ctvrty|paty|vic nez)\.? ?(?:dn[iuey]|den|tyd[a-z]{1,4}|mesic[a-z]{0,2}|hodin[a-z]{0,2})|\b(?:uz|jiz|pres|vic nez|vice nez) (?:\d{1,3}|dva|tri|ctyri|pet|sest|deset|nekolik|druhy|treti|ctvrty)?\.? ?(?:dn[iuy]|tyd[a-z]{1,4}|mesic[a-z]{0,2})\b/,
    /\b(?:dva|tri|ctyri|pet|sest|nekolik|\d{1,3})\.? (?:dny|dni|dnu|tydn[yu]|mesic[eu]?|hodin[yu]?) (?:bez|cekam|a (?:nic|porad|stale))|\btreti (?:hodin|den|tyden|mesic)|\bjeden tyden\b|\bcekam (?:mesic|tyden|vecnost)|\bod rana\b/,
  ],
  legal: [
    /\bcoi\b|obchodni\w{0,3} inspekc|\bsoi\b|\bzazaluj|\bzaluj|\bzalob|\bsoud(?:u|em|y|ni|ne|nim|ne?)?\b|pravnik|advokat|pravni(?:ho|mi|m)? (?:kroky|cest|zastup)|\bpolici|trestni\w{0,2} oznam|ombudsman|\bdtest|ochran\w{1,2} spotrebitel|financni\w{0,3} arbitr|\buoou\b|evropske spotrebitel|exekuc/,
    /\bgdpr\b|unik(?:l[aoy]?)? (?:\w+ )?(?:udaj|dat)|osobni\w{0,2} udaj\w{0,3} (?:\w+ ){0,4}(?:unik|cizi|zverejn|poslali)|ciz(?:i|iho|imu) (?:fakturu|smlouvu|udaje|vypis|osob)|zivnostensk\w{1,3} urad|\bhygien(?:u|e|a|ik|ou)\b|\bsvs\b|veterinarn|\bstiznost (?:na|k|u) |predzalobni|platebni rozkaz|\bna(?:hrada|hradu) skody|\bspotrebitelsk|\bkomor[au]\b|\bctu\b|\bcnb\b|narodni bank|inkas/,
    /\bszpi\b|potravinarsk\w{1,3} inspekc|\b(?:na|od|k) inspekc|\bobran\w{1,2} spotrebitel|\bna spotrebitele\b|chargeback|\bcharge back|reklamaci platby|statni\w{0,3} zastup|mimosoudni|\buohs\b/,
    /\bverejn\w{1,3} ochranc|\bochrankyn|\bsoucinnost|\bposledni\w? (?:\w+ )?vyzv|\bexekucni|\bfinancni\w{0,2} urad|\b(?:nariad|narid|prikaz)\w{0,3} (?:\w+ ){0,2}stahnout/,
  ],
  media: [
    /\b(?:dam|dame|poslu|posleme|predam|napisu|zavolam|obratim se|jdu|pujdu|zverejnim|kontaktuj|kontaktoval|oslovim|oslovil|ozvu se|preda|skonci(?:te|s)|dozvi se|date|nahlasim|zajima|resi to|uz to ma)\b[^.!?\n]{0,35}\b(?:televiz|tv\b|nov[auy]\b|novin|medi[aiu]|redakc|reporter|cerne ovce|dtest|tisk|blesk|seznam|facebook|fb\b|instagram|tiktok|twitter|youtube|internet|socialn|siti|skupin)|\bcel(?:y|a|e) (?:facebook|internet|mesto|vesnice|svet|sidliste|instagram)[^.!?\n]{0,15}(?:dozvi|uvidi)|\bdozvi\w{0,8} se[^.!?\n]{0,20}(?:vsichni|kazdy|lid|cel)|\bvaruj[ui]|\bverejne (?:na vas|upozorn|varov)|cerne ovce|\bkauza/,
    /\b(?:televiz|reporter|novinar|redakto|redakc|stab)\w{0,3} (?:\w+ ){0,4}(?:vola|toci|nataci|pise|chce|zada|chysta|zajim|ozv|prijed)|\b(?:volal[aio]?|psal[aio]?|toci|tocime|natacime|natoci|ozvali se|prijede) (?:\w+ ){0,4}(?:televiz|reporter|novinar|redakto|redakc)|\bsdilejte,? (?:to )?(?:at|aby|dal|lidi|prosim at)|\blidi,? sdilejte|\bat (?:to )?(?:vi|vedi|vidi) (?:to )?(?:vsichni|kazdy|lid|co nejvic)|\b(?:je nas|nas je) (?:\w+ ){0,3}(?:podveden|okraden|oskub|poskozen)|\bpodvedenych\b|\b(?:tisic|stovk|stovek|sto|desitk)\w{0,2} sdileni|\b(?:sdileni|prispevek) (?:\w+ ){0,3}(?:tisic|virali|siri|obleta)|\bcel(?:y|a|e) (?:twitter|tiktok|reddit|diskuz)\w{0,2}/,
    /\btady (?:je )?(?:redakc|ct\b|televiz|reporter)|\b(?:tocime|natacime)\b|\bpisu do novin|\bctk\b|\bnovinari? (?:\w+ ){0,5}(?:maji|podklad)|\bsleduje me (?:\w+ )?(?:\d|tisic|deset|sto)|\b(?:chystame|pripravujeme) (?:\w+ )?(?:clan|report|prispev)/,
  ],
  safety: [
    /popalen|popalil|\b(?:shorel|vzplan|vzplal)|zacal\w{0,2} horet|\bhori (?:to|nam|mi to|vam)\b|\bpozar(?!u|n)|\bzkrat(?:u|em|oval\w{0,3})?\b|\bjiskr|\bkour(?:i|e|em|it|ilo)?\b|doutna|\bzranil|\bzranen\w{1,2} (?:na|v|ruk|noh|oka|hlav|a |se|je)|(?:utrpel|zpusobil|hrozi|doslo k|vazn\w{1,2}|pracovni) (?:\w+ )?uraz|\buraz (?:hlav|oka|elektr|s |po |na )|porani|porezal|\b(?:za)?krvac|(?:do|v) nemocnic[ei]|pohotovost|zachrank|sanitk|\botrav(?:il|ila|ili) (?:se|jsem|jsme|nas|me)\b|\b(?:mam|ma|mel\w?|s|na|je to) otrav(?:a|u|ou)\b|\botrav\w{1,2} (?:jidl|potrav|z |po |krv|alkohol)|\bpriotrav|alergi\w{0,4}\b(?! na (?:vas|cen|spoj|lid))|anafyl|vyrazk|zvrace|plisen|plesniv|salmonel|kop(?:l|la|lo|e|nul[ao]?) (?:me|ho|ji|mi)? ?(?:elektr|proud)|jedovat|zadus|udus|\bstrep|sklo v|ohroz\w{0,6} (?:\w{1,10} ){0,2}(?:zdrav|zivot)|skod\w{1,3} zdravi|zdravotni problem|nebezpecn(?:y|e|a|i|eho|ym|ou)\b(?= ?(?:[.,]|$|vyrob|zboz|pro |hrac|situac|vec|latk|zavad|vad|chyb|produkt|je |to |prodav|proud|elektr))|\bv nebezpec|nebezpec(?:i|im) (?:\w+ )?(?:uraz|pozar|udus|zadus|zran|pro )|cizi predmet/,
    /\bskvar|\bspalil|spalenin|popalenin|\bohen (?:se|jsme|vysleh|z )|(?:uhasi|hasi|chyt|zachvat)\w{0,4} (?:\w+ ){0,2}ohen|\bplamen|\bprehri[vl]|plyn (?:cit|uni|uch)|citim plyn|(?:unik|zapach|citit|smrad) (?:\w+ )?plyn|\botek|\boteklo?\w{0,3}\b|opuch|\bpuchyr|brzd\w{0,3} (?:\w+ ){0,2}(?:selh|odesl|nefung|neber|prask)|(?:odesl|selhal)\w{0,2} (?:mi )?brzd|malem (?:\w+ ){0,5}(?:zabi|udus|umre\w{0,2}\b(?! (?:smich|rado|nud|hanb|hlad|strach|zim))|srazi|spadl|vyhor|prisel)|\bzabil (?:se|me|by)|\b(?:u|za)?dusi(?:l|t)|spolkl|polkl|polknul|kousek (?:skla|plast|kov|drat)|\bstrep|\bsklo (?:v|ve)\b|\bkus(?:y|em|ky)? skla\b|ostr(?:y|a|e) (?:strep|hran)|\b(?:cerv[iya]?|cervu|cervici|larv\w|svab\w?|hmyz|stenic\w|molove|moli) (?:v|ve|na) |\b(?:mys[i]?|mravenc\w|potkan\w?|brouk|brouci|broucci|had) (?:v|ve) |mrtv(?:y|a|e) (?:had|mys|hmyz|brouk|svab|moucha)|prosl(?:e|y|a|ou|o) (?:\w+ )?(?:datum|zbozi|jidlo|maso|sunk|jogurt|mlek|potrav|o )|proslo vam|po (?:expiraci|datu)|\bzkazen|\bzapacha|\bkopl|dav\w{0,3} proud|inzulin|kyslik|bez (?:\w+ )?lek[ua]|lek(?:y|u) (?:v|pro|na) |zavisl\w{1,2} na|odkazan|\bkojen|(?:v|do) porodnici|\btehotn|zdravi ohroz|zivot\w? (?:\w+ )?ohroz|otraven\w? (?:jidl|potrav|z |po )|je mi spatne|bylo mi spatne|spatne od zaludk|zvrac|prujem|\b(?:po|s|ma|mel|mela|prodelal\w?) infarkt|kolabov|v bezvedomi|bezvedom|\bdite (?:\w+ ){0,3}(?:spadl|zranil|pore[zd]|dusi|popal)/,
    near(
      'oci|oko|oblicej|kuz|plet|usta|rty|krk|jazyk|ruk|nohy|hlav|bric|zalud',
      'zarudl|cerven|otek|otekl|pali\\b|svedi|krvac|boli|bolest|zanet|nevid|oslep|stip|puchyr|opuch',
      25,
    ),
    // a shock, bare wires
    /\bprobij(?:i|el\w?|ejic\w{0,3})\b(?! se)|\bdostal[aio]? (?:\w+ ){0,3}(?:(?:ranu|slehu|sleh|pecku) (?:\w+ )?(?:elektr|proud|od |z|do |kdyz)|ranu\b(?=[.,!?]|$| a ))|\bdava (?:\w+ )?rany|\bbrni (?:me |mi |ji |ho )?(?:\w+ )?(?:ruk|ruce|prst|jazyk|rty)|\b(?:ruk\w|ruce|prsty|jazyk|rty) (?:\w+ ){0,2}brni|\b(?:za)?srs(?:i|el[aoi]?)\b(?! (?:\w+ )?(?:vtip|humor|napad|energ|radost))|\b(?:hole|odhalene|obnazene) (?:drat|vodic)|\b(?:drat|vodic)\w{1,2} (?:\w+ )?(?:ven|kouka|trci|holy|hole)/,
    near(
      'kop(?:e|ne|al[ao]?|ou)\\b|kopanec|ran[uy]\\b',
      'elektr|proud|zasuvk|vypinac|bojler|ohrivac|sporak|pracky|pracka|konvic|lednic|nabijec|kabel|lamp[auyk]|primotop',
    ),
    // what runs on current or gas gets hot, smokes or burns
    near(
      'zasuv|zastrck|vidlic|kabel|konektor|nabijec|nabijack|adapter|prodluz|bateri|baterk|akumulator|powerbank|kolobezk|troub[auy]|pracka|pracky|susick|lednic|mrazak|kotel|kotle|sporak|fritez|fen(?:u|em)?\\b|zehlic|konvic|primotop|topeni|dek[auy] s|televiz|mobil|telefon|notebook|ohrivac|lamp[auyk]|varic|gril|plyn',
      'zcern|ocern|ohor|chyt(?:l|il)[ao]? (?!mi\\b|signal|wifi|druh)|vznit|vzplan|vzplal|hori\\b|horel|zahor|shor|vyhor|uhor|bouchl|vybuch|explod|nafouk|kouri|kour\\b|dymi|doutna|skvar|roztav|tavi|taje\\b|roztek|propal|pali se|prska|srsi|hrozne zahriv|strasne zahriv|tak zahriv|neunosne|smrdi spal|smrad spal|zahriva[^.!?]{0,12}(?:boj|pali|nedot|neda)',
    ),
    near('kabel|snur|privod', 'drat(?:y|u)?\\b|prodren|prederen|proderav|odren|prokous', 25),
    near(
      'byt\\b|byte|dum\\b|dome\\b|kuchyn|strech|sklep|auto\\b|garaz|balkon',
      'hori\\b|horelo\\b|vyhorel|shorel|chytl|v plamen',
      20,
    ),
    near(
      'lahev|lahv|sklenic|zavarovac|sprej|bombick|dver[ei] trouby',
      'vybuch|explod|bouchl|rozlet|roztristil',
      25,
    ),
    /\bhasici (?!prist|sprej|dek)(?:\w+ ){0,2}(?:tu\b|u nas|prijel|museli|resil)|\b(?:volal|zavolal|prijel|muse|vyje|priveze)\w{0,3} (?:\w+ ){0,3}hasic[ieu]\b/,
    /\b(?:spadl|zritil|propadl|odpadl)\w? (?:\w+ ){0,3}strop|\bstrop\w{0,2} (?:\w+ ){0,3}(?:spadl|je dole|na zemi|propad|zritil)|\b(?:praskl|rupl)\w? (?:\w+ ){0,3}hadic|\bhadic\w{1,2} (?:\w+ ){0,4}(?:praskl|rupl|bouchl)|\bvytop(?:il|en)\w{0,2} (?:\w+ ){0,3}(?:soused|byt|nas\b|kuchyn|sklep|patr|cel)/,
    // ill after it
    followed(
      'po (?:tom|te|tech|vasem|vasi|vasich|nem|ni|nich|pouziti|aplikaci|snezeni|poziti|jidle|prvni|polozce)|snedl[aoi]?|olizl[ao]?|vypil[aoi]?|spolkl[ao]?',
      'horeck|krec[ei]\\b|kreci\\b|slin(?:i|ta|il)|trese se|se trese|trasl|zvrac|zvrat|pozvrac|blin|blej|zblil|motat|mota\\b|omdl|zkolab|bezvedom|otek|natek|osyp|vyrazil[ao]? se|kopriv|vyrazk|dusil|dusi\\b|nedych|spatne se (?:mi|ji|mu) dych|nemoh(?:l[ao]?|u) dych|nevidi|prujm|veterin|kapack|nemocnic|pohotovost',
      60,
    ),
    /\b(?:ztratil\w? vedomi|omdlel[ao]?\b(?! rado)|bezvladn|nedych|nemuze dychat|v kom[ae]tu|febriln|epilepticky zachvat|dostal[ao]? (?:\w+ )?(?:zachvat|krece))|\b(?:na|do) (?:aro|jip|jipk[auy]|traumatolog\w{1,2}|toxikolog\w{1,2}|urgentu|urgentni\w{0,2} prij\w{2,3})\b|\btoxikologick|\bskoncil\w? (?:\w+ ){0,3}(?:na (?:kapack|infuz|sal|chirurg|operac|jip|aro)|v sadr|s (?:otok|popal|otrav|zlom))|\bna kapack|\bvdechl|\bzaskocil\w? (?:\w+ ){0,2}v krku/,
    // what doesn't belong into food or medicine
    near(
      'neco (?:cern|ziv|kov|tvrd|ostr|se hyb)|drat(?:ek|y|u|ku)?\\b|hrebik|sroub|strep|plast(?:u|y)?\\b|kamin|nehet|naplast|mol[iy]?\\b|moucha|muska|cervi?\\b|larv|brouk|svab|mys\\b|plisn|plisen|ziletk|skla\\b|sklo\\b|jehl',
      'plaval|plave|plavou|zapecen|v (?:polev|polive|chleb|rohlik|susenk|cokolad|jidl|jogurt|mlek|konzerv|granul|salat|mase|kasi|kasic|presnid|kapk|sirup|piti|mouce|ryzi|musli|dzus|leku|lecich|mas[tl]i|pizz|omack|orech|zmrzlin)|zakous|skousl|kousl',
      35,
    ),
    near(
      'maso|masa|kure|kurec|mlet[ea]|sunk|ryb[aeu]|losos|parky|klobas',
      'smrd|teple\\b|slizk|osliz|zkaz|prosl|rozmraz|hnil|zkysl|plesn|plisn',
      30,
    ),
    near(
      'alergen|arasid|orech|orisk|lepek|lepk|laktoz|celer|vejc|soj',
      'neuved|(?:nebyl|nejsou|neni|nebyly)[ayoi]? (?:\\w+ )?(?:uved|oznac|napsan)|neoznac|nedeklar|ve slozeni (?:\\w+ )?(?:chybi|neni)',
      35,
    ),
    // children
    near(
      'hrack|dudlik|chrastit|kousatk|postylk|plysak|stavebnic',
      'odpadl|rozpadl|vyloup|ulomil|ulomen|odlomil|odlomen|uvolnil|vypadl|utrhl|zadus|magnet|dusil|v puse|ostr[yea]\\b|zasek',
      30,
    ),
    // gives way while it carries somebody
    near(
      'za jizdy|v jizde|pri jizde|pri brzdeni|pri predjizdeni|v plne rychlosti|na dalnici|z kopce',
      'praskl|ulom|upadl|odpadl|odletel|odletl|povolil|selhal|zablok|rozpadl|rozpoj|odepn|rozepn|uvolnil|zlomil|puk|zhasl|vypadl|utrhl|nebrzd',
      40,
    ),
    /\b(?:autosedac|prezk|nositk|vidlic|riditk|ram\b|zebrik|stupack|zabradl|plosin|brzd|houpac|lavick|postel)\w{0,3} (?:\w+ ){0,5}(?:odepn|povolil|rozepn|praskl|selhal|zlomil|zhroutil|utrhl|rozpoj|rozpadl|nebrzd)|\bnebrzdi|\bnezabrzdi|oxid\w{0,2} uhelnat|\bhlasic\w{0,2} co\b/,
    /\bzlomen\w{1,2} (?:nos|ruk|noh|klicni|kost|prst|zapest|zebr|zub)|\bzlomil\w? (?:si |mi |jsem si )?(?:ruk|noh|zebr|zapest|prst|nos\b|klicni)|\b\w{1,6} stehu\b|\b(?:spadl|zritil|sesypal|prevrhl|prevratil)\w? (?:se )?(?:na me|na syna|na dceru|na manzel|na dite|na vnu|na mimi|mi na (?:hlav|noh|ruk))|\bnatekl[aoiy]?\b|\bprejel\w? (?:mi |me )|\bfaz[ei] na kost|\bna kostre (?:\w+ ){0,2}(?:faz|proud|napet)|\b(?:u|za)?skrti(?:l|t)\w? |\bciz(?:i|ich) (?:lek[yu]?|tablet|prask)\b|\bpodezreni na otrav/,
    near(
      'lek[yu]?|leku|kapky|kapek|tablet|blistr|platick|prask[yu]|inzulin|davkovan',
      'jinou silu|jina sila|jinak silne|jiny nazev|jinym nazvem|dvojnasobn|zamen',
      40,
    ),
    near('snur|snurk|retizek|retizku|provazek|motouz', 'kolem krku|uskrt|skrtil'),
    near(
      'vytah|lanovk|tobogan|saun',
      'zasekl|zasekn|uvizl|zaklin|mezi patr|nejde otevr|nejdou otevr|zustal[aoi]? zavr',
    ),
    near(
      'zasuvk|zastrck|nabijec|adapter|kabel|konektor|elektromer|rozvodnic|rozvadec',
      'horka\\b|horky\\b|rozpalen|rozzhav|spalen|vyhorel|huci',
      25,
    ),
    /\bplyn\w{0,2} (?:\w+ ){0,3}(?:je )?(?:citit|unika|uchaz|smrdi|syci)|\bnehybe se\b|\blezi pod (?:palet|regal|aut)|\bspadl\w? (?:\w+ ){0,3}(?:zabradl|regal|palet|lesen|balkon)|\bpadaji (?:\w+ ){0,2}(?:fasad|omitk|cihl|tasky)|\b(?:prezk|pas)\w{0,2} (?:\w+ ){0,4}(?:povol|nedrzi|nezacvak)|\bkous(?:ek|ky) gumy|\bepipen|\bmokva|\bsipa(?:l|la)\b|\bsvira se mi hrd|\b(?:mota|tocila|zamotala|toci) se (?:mi|ji|mu|lidem|nam) hlava|\b(?:mi|ji|mu|lidem|nam) se (?:za)?(?:mota|motala|toci|tocila) hlava|\bhrozi (?:\w+ )?(?:uraz|pozar|zritil|pad)/,
  ],
  selfHarm: [
    /sebevrazd|zabiju se|nechci (?:uz |dal ){0,2}zit|vzit si zivot|vezmu si zivot|ublizit si|ublizuju si|skoncuj\w{0,3} se zivotem/,
    /\bnechci (?:tu|tady) (?:uz |dal )?byt\b|\bzitra uz (?:tu|tady) nebudu|\b(?:usnul|usnula|usnout) a (?:uz )?(?:se )?(?:vic )?neprobud|\bnema cenu (?:uz |dal )?(?:zit|bojovat)|\bnechce se mi (?:uz |dal )?zit\b/,
  ],
  money: [
    /\b(?:dvakrat|2x|dvojmo|dvoji)\b[^.!?]{0,25}\b(?:str[hz]|zaplat|zaplac|uctov|naucto|odecet|odecten|platb|castk)|\b(?:str[hz]|zaplat|zaplac|uctov|naucto|odecet|odecten|platb)[a-z]{0,8}\b[^.!?]{0,25}\b(?:dvakrat|2x|dvojmo)\b|\bneopravnen\w{1,3} (?:platb|str)|prisel\w{0,2} o (?:penize|\d)|(?:vratte|vratit|poslete|chci|kde jsou|kde mam) (?:mi |nam |zpet |zpatky |ty |moje |me |sve ){0,3}penize|penize (?:zpet|zpatky|nikde|stale|porad|dosud|jste|mi ne|ne)|nevratili (?:mi |nam )?(?:penize|castk|platb)|vraceni penez|zaplatil\w{0,2}\b[^.!?]{0,40}\b(?:nic|nepris|nedoraz|nemam|nedosl)|(?:penize|castk[au]) (?:mi |vam |uz ){0,2}(?:odesl|strhl)/,
    /\bpodvod|\bpodvad|\bzlodej|\bokrad|\bukrad|\boskub|\bloupez|\bneautoriz|strhl\w? (?:jste )?(?:mi |nam )?(?:z )|strzen\w? (?:\w+ ){0,3}(?:navic|dvakrat|spatn)|nauctoval\w? (?:jste )?(?:mi |nam )?(?:\w+ ){0,2}(?:dv|vic|navic|neco|spatn|penal)|(?:dve|dvoje|dvojit\w) (?:predplat|platb|strzen|naucto)|(?:zaloh|kauc|peniz|penez|castk|platb|preplat)\w{0,3} (?:\w+ ){0,4}(?:nevrat|nedorazil|neprisl|nevid|zadrz|propad)|nevrat\w{1,4} (?:\w+ ){0,3}(?:zaloh|kauc|peniz|castk)|nikdo (?:\w+ ){0,3}nevratil|bez penez|zaplacen\w? (?:\w+ ){0,4}(?:nic|nikde|nedoslo|neprislo|nedorazil)|prisla? jsem o|vrat(?:te|it) (?:mi )?(?:ty |moje |zpet )?(?:prach|penize|penez|castku)|chci (?:zpet )?(?:prach|penize)|na mizin|exekut/,
    /\b(?:misto|namisto) (?:\w+ ){0,4}(?:cihl|kamen|kamin|cukr|novin|pisek|brambor|dlazd|sul\b)|\bv (?:krabici|baliku|balicku|zasilce) (?:\w+ ){0,4}(?:cihl|kamen|kamin|sacek|cukr\b|novin|pisek|brambor|dlazd)|\bnekdo (?:\w+ ){0,3}(?:objednal|nakoupil|platil|zaplatil|koupil|vybral|utratil) (?:\w+ ){0,4}(?:na me|na muj|na moj|mym|z me|z meho|mou|moji|kart|uct)|\b(?:cizi|nezname|neznam[ae]) (?:objednavk|platb|transakc|strzen)|\b(?:jsem|nic) (?:\w+ )?neobjednal[ao]?[^.!?]{0,30}(?:str[hz]|zaplat|faktur|kart|uct)|\bodesl\w{1,2} [^.!?]{0,30}\bdvakrat|\bdvakrat (?:\w+ )?odesl|\b(?:zaplacen|zaplatil|platba)\w{0,2} [^.!?]{0,40}\b(?:zrusen|zrusili|rusite|stornov|nezaplac)|\bvymahac|\bvymahaj|\bvymahani/,
    /\b(?:na|z) (?:kart[eyu]|uct[ue]|konta) (?:\w+ ){0,4}(?:chybi|zmizel|mizi|odesl)|\b(?:odcerp|vybral|vybili|vysal)\w{0,3} (?:\w+ ){0,3}(?:ucet|uctu|konto)|\b(?:pujck|uver)\w{0,2} (?:\w+ ){0,5}(?:na me jmeno|nebral|nepodeps|neni moj|nejsou moj)|\bpodvrh|\bfalesn\w{1,3} (?:odkaz|obchod|eshop|web|sms)/,
  ],
  hurry: [
    /\bzitra\b|\bzitrk|\bzejtra\b|\bpozitri\b|\bjeste dnes|\bdnes(?:ka)? (?:vecer|konci|odpol|do)|konci dnes|\bdo (?:pondel|uter|stred|ctvrtk|patk|sobot|nedel|vikend|vanoc|vecera|konce tydne|zitr|rana|dvou hodin|hodiny)|\bna (?:sobot|nedel|patek|zitr|vikend)|\bspecha|\bnutne|\burgentn|\bco nejdriv|\bco nejrychl|\basap\b|\bihned\b|\bokamzite\b|\bhned\b|na posledni chvil|\brychle (?:prosim|pom)|\bneodklad|\bza (?:hodinu|dve hodiny|par hodin|den|dva dny)|\bnejpozdeji|\bujede mi|\bhori (?:mi )?termin|\bprave ted|\bstoj(?:im|ime) (?:tu|tady|pred|na)|\bnez (?:odejd|odejd|odjed|vyjed|to poslete)/,
    /\bza (?:\d{1,3}|dve|tri|ctyri|pet|deset|patnact|dvacet|pul|ctvrt|par|chvili|ctvrthodin\w?|pulhodin\w?|hodin\w)(?: (?:minut\w?|hodin\w?|dny|dni))?\b(?! (?:mi |to |byl|prisl|vyres|odpov|zavol|doma))|\b(?:do|v) \d{1,2} ?(?:h\b|hod)|\b(?:zacina|zavira|odjizdi|odleta|vychazi|startuje|konci) (?:\w+ )?(?:za|dnes|v \d)|\bdnes v noci|\bdo (?:dvou|tri|par) hodin/,
    /\b(?:propad|vyprs|konci|odevzd|uzav|plati|ztrat)[^.!?\n]{0,30}\b(?:o|do) pulnoci|\b(?:o|do) pulnoci[^.!?\n]{0,20}\b(?:propad|vyprs|konci|odevzd|uzav)|\b(?:monter|remeslni|remeslnic|delni|instalater|zednic|zednik|obkladac)\w{0,3} (?:\w+ ){0,2}(?:tu|tady|u me|u nas|na me) (?:\w+ )?(?:stoj|cek|jsou|sedi)|\bplatnost (?:\w+ ){0,3}(?:konci|vyprsi) (?:dnes|zitra|o )/,
  ],
  event: [
    /\bsvat(?:b|eb)|\bvanoc|\bstedr|\bnarozenin|\bkrtin|\bpohr(?:eb|b)|\bodjizdim|\bodjizdime|\bodletam|\bodletame|\bletime|\bodlet\b|\bdovolen|\bpromoc|\bmaturit|\bjedeme\b|\bvylet|\boslav|\bkoncert|\bmikulas|\bples(?:u|e)?\b|\bstuzkov|\bmaturak|\bstatnic|\bobhajob|\brozluck|\bsmutecn|\bkremac|\bpohovor\b|\bpriman/,
    /\bobrad|\bzkousk\w (?:je|mam)|\bprijmack|\bpredstaven|\bletadl|\bletist|\bpromoc|\bnahrobk|\bsouten|\bve (?:stredu|ctvrtek) (?:jedn|mam|odj|odl)|\b(?:mame|mam|je) (?:ve? )(?:pondeli|utery|stredu|ctvrtek|patek|sobotu|nedeli)\b|(?:montaz|montazn\w{1,4}|remeslnic\w|odjezd|odlet) (?:\w+ )?(?:ve? )(?:pondeli|utery|stredu|ctvrtek|patek|sobotu|nedeli)/,
  ],
  calmly: [
    /nespech|spechat nemus|neni (?:to )?(?:kam |nutne|urgent)|nehori|nikam (?:to )?nespe|az (?:budete|bude|najdete) (?:\w+ )?(?:mit )?(?:cas|chvil)|stac[ei] (?:\w+ )?(?:do konce (?:roku|mesice)|behem|pristi|nekdy)|bez spech|v klidu|kdykoliv/,
  ],
  leaving: [
    /\b(?:uz )?nikdy vic|\buz nikdy|\bnaposled|\bkoncim (?:u vas|s vami)|\bprechazim ke? |\bvic(?:krat)? (?:u vas )?ne(?:nakoup|objedn)|\brusim (?:ucet|clenstvi|objednavku)|\bzrusim (?:ucet|clenstvi|smlouvu)|\bodchazim ke? /,
    /\b(?:zruste|rusim|zrusim|zrusit) (?:\w+ ){0,2}(?:ucet|clenstvi|smlouvu|predplatn)|\bposledni nakup|\bjdu (?:jinam|ke konkurenci)|\bke konkurenci/,
  ],
  conduct: [
    /\bobvin|\bvyhroz|\bosahav|\bsahl\w? (?:mi|ji) (?:pod|na|mezi)|\bdostal[ao]? facku|\bfackoval|\bsprost|\bnadava|\bvynadal|\burazil|\burazel|\burazk|\bkricel|\bzakricel|\brval na|\bokrik|\bponiz|\brasis|\bdiskrimin|\bobtezo|\bzbil|\buderil|\bstrcil|\bagresiv|\bopil(?:y|ej)|\bhrub(?:y|e) (?:na|jed|vul)|\bdrz[yae]\b|\bvyhodil[aiy]? (?:me|nas|ho|ji)|\bvysmal|\blzete\b|\blzou\b|\blhali?\b/,
  ],
  trouble: [
    /nefung|prestal[aoi]? (?:\w+ ){0,3}(?:fung|svit|hrat|chlad|jit|top|nabij|slap|pra[ct]|jet|reag)|\bnejde\b|\bnejdou\b|\bnesel\b|\bnesl[ao]\b|\brozbi(?:t|l)|\bposkoz|\bvadn|\bpokazen|\bpokazil|\bchybi\b|\bchybel|nedoraz|neprisl|neprijel|nedosl|nedoruc|ztrat(?:il|ila|ilo) se|\bztracen|\bspatn(?:ou|y|a|e) (?:barv|velik|zboz|kus|objedn|adres|produkt)|\bjin(?:ou|y|e|a) (?:barv|velik|zboz|kus|model|produkt|knih)|\bomylem|\bspadl|\bpada\b|\bpraskl|\bprasknu|\btece\b|\bprotek|\bzavad|\bporuch|\brozpad|\bneni mozne|\bnelze\b|\bnemuzu\b|\bnemohu\b|\bnemuzeme|\bpropad|\bfalesn|\bfejk|\bpadelek|\bnikde nic|\bzmizel|\bneodpovida popisu|\bfunguje jen|\bvypadek|\bvyp(?:ina|adava)|\bzasekl/,
    /\bvytop|\bzatop|\bvyplav|\bzaplav|\bznic|\bzkaz|\bshnil|\brozmack|\bmacka|\bpolaman|\brozlom|\bulom|\bstrha[nl]|\bnejel|\bnepripoj|\bnedo?stal[aiy]? jsem\b|\bprisl[aoyi]? (?:\w+ )?(?:rozb|poskoz|mal[aey]|prazdn|spatn|jin)|\bo (?:cislo|dve cisla|tri cisla|velikost|dve velikosti) (?:mens|vets)|\bne(?:nabij|sviti|hraje|chladi|zapn|topi\b|drzi\b|ohriva)|\bprisl\w{0,2} (?:\w+ ){0,4}bez (?:vika|sroub|navodu|nabijec|klicu)|\bsrazil\w? se\b|\bdve ruzne velikost|\b(?:prisl|prijel|dorazil|dosl)\w{0,2} (?:\w+ ){0,2}(?:jen|pouze) (?:pul|cast|jed|dv)/,
  ],
  request: [
    /\bprosim|\bzrus(?:te|it)|\bopravte|\bvyrid|\bvyres(?:te|it)|\bpomo(?:zte|c|ct|zes|ste)|\bposlete|\bzaslete|\bvratte|\bzavolejte|\bozvete|\bkontaktujte|\bzadam\b|\bpozaduj|\bvymen(?:te|it)|\bchci (?:to |ho |ji |je |se |si )?(?:vratit|reklamovat|vymenit|zrusit|stornovat|omluvu|nahrad|slev|odstoupit|stiznost|vedouc)|\bpotrebuj|\breklamuj|\bpodavam|\bodstupuj|\bdejte (?:mi )?vedet|\bresit|\bmuzete|\bmohl[ai]? byste|\bporad(?:te|i)|\budelejte/,
  ],
  question: [
    /\?/,
    /\b(?:prosim o|poradite|poradi(?:te)? (?:mi|nekdo)|muzete mi|mohli byste|mohl by|nevite|nevi nekdo|jak dlouho|kdy (?:mi|bude|dor|pri|asi|uz)|kde (?:je|mam|najdu|se)|dotaz\b)/,
  ],
  spam: [
    /\b(?:vydelavej|vydelat|privydel|pujck[auy]|kryptomen|bitcoin|investic\w{0,3} (?:prilez|s ziskem)|kasino|casino|sledujte muj|podivejte se na muj|pasivni prijem|zhubn)/,
    /\bvydelej|\bklikni|\bsazk|\bzhubne|\bsleduj muj|www\S{3,40}(?:prach|vydel|penize|casino|kasino)/,
  ],
};
