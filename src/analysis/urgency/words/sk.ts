/** Words that make a Slovak text press, over folded text. Repetitions are bounded: cost stays linear. */
import type { Cues } from '../cues.ts';
import { againSk } from './again-sk.ts';
import { near } from './build.ts';

export const sk: Cues = {
  repeat: againSk,
  personal: [
    /\b(?:ja|som|sme|mi|mne|moj|moja|moje|mam|nam|nas|vas|vam|vasa|vase|vasi|vasu|ste|budem|budeme|chcem|musim|cakam|pisem|dam|podam|obratim|zazalujem|riesim|predam|nahlasim|zverejnim|urobim)\b/,
    /\b(?:podavam|odovzdavam|oznamuj|ziadame|pozaduj|obraciam|napisem|zavolam|dozvie sa|dozvedia|riesite|mate|nebudete|konate|okradate|klamete|podvadzate|vratte|zaplatte|idem|ideme|pojdem|uz to riesi|skoncite|riesit)\b/,
    /\b(?:poslem|posleme|oznamim|pojde to|poviem|udam)\b/,
  ],
  waiting: [
    /\b(?:cakam|cakame|cakat|cakal|cakala|trva|nic|ticho)\b[^.!?]{0,25}\b(?:\d{1,3}|dva|tri|styri|pat|sest|desat|niekolko|druhy|treti|stvrty|viac ako)\.? ?(?:dn[iu]|den|tyzd[a-z]{1,4}|mesiac[a-z]{0,2}|hodin[a-z]{0,2})|\b(?:uz|cez|viac ako|vyse) (?:\d{1,3}|dva|tri|styri|pat|sest|desat|niekolko|druhy|treti|stvrty)?\.? ?(?:dn[iu]|tyzd[a-z]{1,4}|mesiac[a-z]{0,2})\b/,
    /\b(?:dva|tri|styri|pat|sest|niekolko|\d{1,3})\.? (?:dni|tyzdn\w{1,3}|mesiac\w{0,3}|hodin\w?) (?:bez|cakam|a (?:nic|stale))|\btret(?:i|ia) (?:hodin|den|tyzden|mesiac)|\bcakam (?:mesiac|tyzden|vecnost)|\bod rana\b|\bhodinu (?:stojim|cakam)/,
  ],
  legal: [
    /\bsoi\b|obchodn\w{1,3} inspekci|\bcoi\b|\bzazaluj|\bzaluj|\bzalob|\bsud(?:u|om|na|ne|nou)\b|\bna sud\b|pravnik|advokat|pravn\w{1,2} (?:kroky|cest|zastup)|\bpolici|trestn\w{1,2} oznam|ombudsman|ochran\w{1,2} spotrebitel|exekuci/,
    /\bgdpr\b|unik(?:li|lo)? (?:\w+ )?(?:udaj|dat)|cudzi(?:u|e|a)? (?:faktur|zmluv|udaj|vypis|zdravot)|cudziu|\bhygien(?:u|e|a|ik|ou)\b|veterinarn|\bpodnet (?:na|pre)|\bstaznost (?:na|k|u) |predzalobn|platobn\w{1,3} rozkaz|nahrad\w{1,2} skody|\bspotrebitelsk|\bpokut|narodn\w{1,2} bank|inkas|\bochran\w{1,2} osobnych|\bidem na sud|\bsud(?:e|u|om)?\b/,
  ],
  media: [
    /\b(?:dam|dame|poslem|posunie|posuniem|odovzdam|napisem|zavolam|obratim sa|idem|pojdem|zverejnim|kontaktuj|kontaktoval|oslovim|ozvem sa|skoncite|dozvie sa|dozvedia|nahlasim|zaujima)\b[^.!?\n]{0,35}\b(?:televiz|tv\b|markiz|joj\b|novin|medi[aiu]|redakc|reporter|tlac|facebook|fb\b|instagram|tiktok|twitter|youtube|internet|socialn|sieti|skupin)|\bcel(?:y|a|e) (?:facebook|internet|mesto|dedina|svet|sidlisko)[^.!?\n]{0,15}(?:dozvie|uvidi)|\bvarujem|verejne (?:na vas|upozorn|varov)|\bkauza/,
  ],
  safety: [
    /popalen|popalil|\bhor(?:i|el|elo|ela|iet)\b|zhorel|poziar|vybuch|explod|\bskrat\b|\biskr|\bdym(?:i|u|om|ilo|it)?\b|zranen|zranil|zraneni|\buraz(?:u|om)?\b|porani|porezal|krvac|(?:do|v) nemocnic[ei]|pohotovost|zachrank|sanitk|\botrav(?:a|u|il|ila|ili)\b|alergi|anafyl|vyrazk|zvraca|plesen|plesniv|salmonel|kop(?:lo|la|ol|ne) (?:ma|ho|ju)? ?(?:elektr|prud)|jedovat|zadus|udus|\bcrep|sklo v|ohroz\w{0,6} (?:\w{1,10} ){0,2}(?:zdrav|zivot)|skod\w{1,3} zdravi|zdravotn\w{1,2} problem|nebezpecn|cudzi predmet/,
    /\bskvar|\bspalil|spalenin|popalenin|\bohen\b|\bplamen|\broztop|\btavi|\bprehri[ev]|(?:unik|zapach|citit|smrad) (?:\w+ )?plyn|citim plyn|\bopuch|\bopuchl|\bpluzgier|brzd\w{0,3} (?:\w+ ){0,2}(?:zlyh|odisl|nefung|neber|prask)|(?:zlyhal|odisl)\w{0,2} (?:mi )?brzd|\bskoro (?:\w+ ){0,5}(?:zabi|udus|umre|zrazi|spadl|prehltl|vyhor)|\btakmer (?:\w+ ){0,5}(?:zabi|udus|umre|zrazi|prehltl)|\bzabil (?:sa|ma|by)|\b(?:u|za)?dusi(?:l|t)|prehltl|\bulom\w{0,3}|\bcrep|\bsklo (?:v|vo)\b|\bkus skla|\bskla v|(?:cerv|larv|svab|mys[ia]?|mravc|potkan|hmyz|chrobak|had)\w{0,3} (?:v|vo|na) |mrtv(?:y|a|e) (?:had|mys|hmyz|chrobak|svab|mucha)|po (?:zaruke|datume|expiracii)|\bpokazen\w{0,2} (?:maso|jedlo|jogurt)|\bskazen|zapach|\bkopl|elektrin\w|inzulin|kyslik|bez (?:\w+ )?liekov|lieky (?:v|pre|na) |zavisl\w{1,2} (?:od|na)|odkazan|\btehotn|ohroz\w{1,4} (?:\w+ )?(?:zdrav|zivot)|bolo mi zle|je mi zle|zvracal|hnack|infarkt|v bezvedomi|\bdieta (?:\w+ ){0,3}(?:spadl|zranil|porez|dusi|popal)/,
    near(
      'oci|oko|tvar|koz|plet|usta|pery|krk|jazyk|ruk|nohy|hlav|bruch|zalud',
      'zacerven|cerven|opuch|pali\\b|svrbi|krvac|boli|bolest|zapal|nevid|oslep|stip|pluzgier',
      25,
    ),
  ],
  selfHarm: [
    /samovrazd|zabijem sa|nechcem (?:uz |dalej ){0,2}zit|vziat si zivot|vezmem si zivot|ublizit si|ublizujem si/,
  ],
  money: [
    /\b(?:dvakrat|2x|dvojmo)\b[^.!?]{0,25}\b(?:strh|stiah|zaplat|uctov|nauctov|platb|sum)|\b(?:strh|stiah|zaplat|uctov|nauctov|platb)[a-z]{0,8}\b[^.!?]{0,25}\b(?:dvakrat|2x|dvojmo)\b|\bneopravnen\w{1,3} (?:platb|strh)|prisiel o (?:peniaze|\d)|prisla o (?:peniaze|\d)|(?:vratte|vratit|poslite|chcem|kde su|kde mam) (?:mi |nam |spat |naspat |tie |moje |svoje ){0,3}peniaze|peniaze (?:spat|naspat|nikde|stale|doteraz|ste|mi ne|ne)|nevratili (?:mi |nam )?(?:peniaze|sum|platb)|vratenie penazi|zaplatil\w{0,2}\b[^.!?]{0,40}\b(?:nic|nepris|nedoraz|nemam|nedosl)/,
    /\bpodvod|\bpodvad|\bzlodej|\bokrad|\bukrad|\boskub|\bneautoriz|\bneopravnen|stiahl\w? (?:ste )?(?:mi |nam )?(?:z )|strhl\w? (?:ste )?(?:mi |nam )?(?:z )|nauctoval\w? (?:ste )?(?:mi |nam )?(?:\w+ ){0,2}(?:dv|viac|navyse|nieco|zle|penal)|zle (?:za)?uctoval|(?:dve|dvojit\w) (?:predplat|platb|strh|naucto)|(?:zaloh|kauci|peniaz|penaz|sum|platb|preplat)\w{0,3} (?:\w+ ){0,4}(?:nevrat|nedorazil|neprisl|nevid|zadrz|prepad|prestal)|nevrat\w{1,4} (?:\w+ ){0,3}(?:zaloh|kauci|peniaz|sum)|nikto (?:\w+ ){0,3}nevratil|bez penazi|zaplaten\w? (?:\w+ ){0,4}(?:nic|nikde|nedoslo|neprislo|nedorazil)|zaplatil\w? (?:som )?(?:\w+ ){0,4}(?:prestal)|prisla? som o|vrat(?:te|it) (?:mi )?(?:tie |moje |spat )?(?:prach|peniaze|penazi|sumu)|chcem (?:\w+ )?(?:prach|peniaze|vratit peniaze)/,
  ],
  hurry: [
    /\bzajtra\b|\bzajtraj|\bpozajtra\b|\beste dnes|\bdnes (?:vecer|konci|popol|do)|konci dnes|\bdo (?:pondel|utor|stred|stvrtk|piatk|sobot|nedel|vikend|vianoc|vecera|konca tyzdna|zajtr|rana|hodiny)|\bna (?:sobot|nedel|piatok|zajtr|vikend)|\bponahla|\bsuri\b|\bsurne|\bnutne|\burgentn|\bco najskor|\bco najrychl|\basap\b|\bihned\b|\bokamzite\b|\bhned\b|na poslednu chvil|\brychlo (?:prosim|pom)|\bneodklad|\bza (?:hodinu|dve hodiny|par hodin|den|dva dni)|\bnajneskor|\bujde mi|\bhori (?:mi )?termin|\bprave teraz|\bstoj(?:im|ime) (?:tu|pred|na)|\bkym (?:neod|od|nevy)/,
    /\bo (?:\d{1,3}|dve|tri|styri|pat|desat|patnast|dvadsat|pol|par|chvilu|stvrthodin\w?|polhodin\w?|hodinu)(?: (?:minut\w?|hodin\w?|dni))?\b(?= ?[.,!?]|$| (?:zacin|zatvar|odchad|odliet))|\b(?:zacina|zatvara|odchadza|odlieta|vychadza|konci) (?:\w+ )?(?:o |dnes|za )|\bdnes v noci|\bdo (?:dvoch|par) hodin/,
  ],
  event: [
    /\bsvad(?:b|ob)|\bvianoc|\bstedr|\bnarodenin|\bkrst(?:in|u)|\bpohreb|\bodchadzam|\bodlietam|\bletime|\bdovolenk|\bpromoc|\bmaturit|\bideme\b|\bvylet|\boslav|\bkoncert|\bmikulas/,
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
    /\bobvin|\bvyhraz|\bsprost|\bnadava|\bvynadal|\burazil|\burazal|\burazk|\bkrical|\bnakrical|\bzakrical|\breval|\boknikol|\bponiz|\brasis|\bdiskrimin|\bobtazo|\bzbil|\budrel|\bsotil|\bagresiv|\bopit|\bhrub(?:y|o)|\bdrz[yea]\b|\bvyhodil[aiy]? (?:ma|nas|ho|ju)|\bvysmial|\bluz[ei]te\b|\bklamete\b|\bklamali?\b/,
  ],
  trouble: [
    /nefung|prestal[aoi]? (?:\w+ ){0,3}(?:fung|svieti|hrat|chlad|ist|kurit|nabij|prat|reag)|\bnejde\b|\bnejdu\b|\bnesiel\b|\bnesl[ao]\b|\brozbi(?:t|l)|\bposkod|\bchybn|\bvadn|\bpokaz|\bchyba mi|\bchyba(?:la|li)\b|nedoraz|neprisl|neprisiel|neprijel|nedosl|nedoruc|stratil[ao]? sa|\bstraten|\bzl(?:u|y|a|e) (?:farb|velk|tovar|kus|objedn|adres|produkt)|\bin(?:u|y|e|a) (?:farb|velk|tovar|kus|model|produkt|knih)|\bomylom|\bspadl|\bpada\b|\bpraskl|\bprasknut|\btecie\b|\bpretek|\bzavad|\bporuch|\brozpad|\bneda sa\b|\bnemozem\b|\bneviem sa\b|\bnemozeme|\bprepad|\bfalosn|\bfejk|\bzmiz|\bvypadok|\bvypin|\bzasekl|\bmesk|\bnikde\b/,
    /\bvytop|\bzatop|\bvyplav|\bzaplav|\bznic|\bzhnit|\brozpuc|\bdolaman|\bzlomen|\bzlomil|\bstrhn|\bneda sa|\bnepripoj|\bprisl[aoyi]? (?:\w+ )?(?:rozb|poskod|mal[aey]|prazdn|zl|in)/,
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
