/** Words that make a Czech text press, over folded text. Repetitions are bounded: cost stays linear. */
import type { Cues } from '../cues.ts';
import { againCs } from './again-cs.ts';
import { near } from './build.ts';

export const cs: Cues = {
  repeat: againCs,
  personal: [
    /\b(?:ja|jsem|jsme|mi|mne|muj|moje|moji|mam|nam|nas|vas|vam|vase|vasi|vaseho|jste|budu|budeme|chci|musim|cekam|dam|podam|obratim|zazaluji|zazaluju|resim|predam|nahlasim|zverejnim|udelam)\b/,
    /\b(?:podavam|predavam|predame|oznamuj|udavam|stahnu|vymaham|vymahat|zadame|pozaduj|obracim|napisu|zavolam|reknu|dozvi se|resi to|resite|mate|nebudete|jednate|okradate|sidite|podvadite|vratte|zaplatte|pujdu|jdu|jdeme|uz to resi|skoncime|skoncite|uvidime se|sejdeme se)\b/,
    /\b(?:poslu|posleme|oznamim|pujde to|reknu|udam)\b/,
  ],
  waiting: [
    /\b(?:cekam|cekame|cekat|cekal|cekala|trva|nic|ticho)\b[^.!?]{0,25}\b(?:\d{1,3}|dva|tri|ctyri|pet|sest|deset|nekolik|druhy|treti|ctvrty|paty|vic nez)\.? ?(?:dn[iuey]|den|tyd[a-z]{1,4}|mesic[a-z]{0,2}|hodin[a-z]{0,2})|\b(?:uz|jiz|pres|vic nez|vice nez) (?:\d{1,3}|dva|tri|ctyri|pet|sest|deset|nekolik|druhy|treti|ctvrty)?\.? ?(?:dn[iuy]|tyd[a-z]{1,4}|mesic[a-z]{0,2})\b/,
    /\b(?:dva|tri|ctyri|pet|sest|nekolik|\d{1,3})\.? (?:dny|dni|dnu|tydn[yu]|mesic[eu]?|hodin[yu]?) (?:bez|cekam|a (?:nic|porad|stale))|\btreti (?:hodin|den|tyden|mesic)|\bjeden tyden\b|\bcekam (?:mesic|tyden|vecnost)|\bod rana\b/,
  ],
  legal: [
    /\bcoi\b|obchodni\w{0,3} inspekc|\bsoi\b|\bzazaluj|\bzaluj|\bzalob|\bsoud(?:u|em|y|ni|ne|nim|ne?)?\b|pravnik|advokat|pravni(?:ho|mi|m)? (?:kroky|cest|zastup)|\bpolici|trestni\w{0,2} oznam|ombudsman|\bdtest|ochran\w{1,2} spotrebitel|financni\w{0,3} arbitr|\buoou\b|evropske spotrebitel|exekuc/,
    /\bgdpr\b|unik(?:l[aoy]?)? (?:\w+ )?(?:udaj|dat)|osobni\w{0,2} udaj\w{0,3} (?:\w+ ){0,4}(?:unik|cizi|zverejn|poslali)|ciz(?:i|iho|imu) (?:fakturu|smlouvu|udaje|vypis|osob)|zivnostensk\w{1,3} urad|\bhygien(?:u|e|a|ik|ou)\b|\bsvs\b|veterinarn|\bstiznost (?:na|k|u) |predzalobni|platebni rozkaz|\bna(?:hrada|hradu) skody|\bspotrebitelsk|\bkomor[au]\b|\bctu\b|\bcnb\b|narodni bank|inkas/,
  ],
  media: [
    /\b(?:dam|dame|poslu|posleme|predam|napisu|zavolam|obratim se|jdu|pujdu|zverejnim|kontaktuj|kontaktoval|oslovim|oslovil|ozvu se|preda|skonci(?:te|s)|dozvi se|date|nahlasim|zajima|resi to|uz to ma)\b[^.!?\n]{0,35}\b(?:televiz|tv\b|nov[auy]\b|novin|medi[aiu]|redakc|reporter|cerne ovce|dtest|tisk|blesk|seznam|facebook|fb\b|instagram|tiktok|twitter|youtube|internet|socialn|siti|skupin)|\bcel(?:y|a|e) (?:facebook|internet|mesto|vesnice|svet|sidliste|instagram)[^.!?\n]{0,15}(?:dozvi|uvidi)|\bdozvi\w{0,8} se[^.!?\n]{0,20}(?:vsichni|kazdy|lid|cel)|\bvaruj[ui]|\bverejne (?:na vas|upozorn|varov)|cerne ovce|\bkauza/,
  ],
  safety: [
    /popalen|popalil|\b(?:shorel|vyhorel|vzplan)|zacal\w{0,2} horet|\bhor(?:i|el|ela|elo)\b|pozar|vybuch|explod|\bzkrat(?:u|em|oval\w{0,3})?\b|\bjiskr|\bkour(?:i|e|em|it|ilo)?\b|doutna|zranen|zranil|zraneni|\buraz(?:u|em)?\b|porani|porezal|krvac|(?:do|v) nemocnic[ei]|pohotovost|zachrank|sanitk|\botrav(?:a|u|il|ila|ili)\b|alergi|anafyl|vyrazk|zvrace|plisen|plesniv|salmonel|kop(?:l|la|lo|e|nul[ao]?) (?:me|ho|ji|mi)? ?(?:elektr|proud)|jedovat|zadus|udus|\bstrep|sklo v|ohroz\w{0,6} (?:\w{1,10} ){0,2}(?:zdrav|zivot)|skod\w{1,3} zdravi|zdravotni problem|nebezpecn|cizi predmet/,
    /\bskvar|\bspalil|spalenin|popalenin|\bohen\b|\bplamen|\broztav|\btaje se|\bprehri[vl]|plyn (?:cit|uni|uch)|citim plyn|(?:unik|zapach|citit|smrad) (?:\w+ )?plyn|\botek|\boteklo?\w{0,3}\b|opuch|\bpuchyr|brzd\w{0,3} (?:\w+ ){0,2}(?:selh|odesl|nefung|neber|prask)|(?:odesl|selhal)\w{0,2} (?:mi )?brzd|malem (?:\w+ ){0,5}(?:zabi|udus|umre|srazi|spadl|vyhor|prisel)|\bzabil (?:se|me|by)|\b(?:u|za)?dusi(?:l|t)|spolkl|polkl|polknul|kousek (?:skla|plast|kov|drat)|\bstrep|\bsklo (?:v|ve)\b|\bkus skla|ostr(?:y|a|e) (?:strep|hran)|(?:cerv|larv|svab|mys[ia]?|mravenc|potkan|hmyz|brouk|had)\w{0,3} (?:v|ve|na) |mrtv(?:y|a|e) (?:had|mys|hmyz|brouk|svab|moucha)|prosl(?:e|y|a|ou|o) (?:\w+ )?(?:datum|zbozi|jidlo|maso|sunk|jogurt|mlek|potrav|o )|proslo vam|po (?:zarucni dob|expiraci|datu)|\bzkazen|zapacha|\bkopl|dav\w{0,3} proud|inzulin|kyslik|bez (?:\w+ )?lek[ua]|lek(?:y|u) (?:v|pro|na) |zavisl\w{1,2} na|odkazan|\bkojen|(?:v|do) porodnici|\btehotn|zdravi ohroz|zivot\w? (?:\w+ )?ohroz|otraven|je mi spatne|bylo mi spatne|spatne od zaludk|zvrac|prujem|infarkt|kolabov|v bezvedomi|bezvedom|\bdite (?:\w+ ){0,3}(?:spadl|zranil|pore[zd]|dusi|popal)/,
    near(
      'oci|oko|oblicej|kuz|plet|usta|rty|krk|jazyk|ruk|nohy|hlav|bric|zalud',
      'zarudl|cerven|otek|otekl|pali\\b|svedi|krvac|boli|bolest|zanet|nevid|oslep|stip|puchyr|opuch',
      25,
    ),
  ],
  selfHarm: [
    /sebevrazd|zabiju se|nechci (?:uz |dal ){0,2}zit|vzit si zivot|vezmu si zivot|ublizit si|ublizuju si|skoncuj\w{0,3} se zivotem/,
  ],
  money: [
    /\b(?:dvakrat|2x|dvojmo|dvoji)\b[^.!?]{0,25}\b(?:str[hz]|zaplat|zaplac|uctov|naucto|odecet|odecten|platb|castk)|\b(?:str[hz]|zaplat|zaplac|uctov|naucto|odecet|odecten|platb)[a-z]{0,8}\b[^.!?]{0,25}\b(?:dvakrat|2x|dvojmo)\b|\bneopravnen\w{1,3} (?:platb|str)|prisel\w{0,2} o (?:penize|\d)|(?:vratte|vratit|poslete|chci|kde jsou|kde mam) (?:mi |nam |zpet |zpatky |ty |moje |me |sve ){0,3}penize|penize (?:zpet|zpatky|nikde|stale|porad|dosud|jste|mi ne|ne)|nevratili (?:mi |nam )?(?:penize|castk|platb)|vraceni penez|zaplatil\w{0,2}\b[^.!?]{0,40}\b(?:nic|nepris|nedoraz|nemam|nedosl)|(?:penize|castk[au]) (?:mi |vam |uz ){0,2}(?:odesl|strhl)/,
    /\bpodvod|\bpodvad|\bzlodej|\bokrad|\bukrad|\boskub|\bloupez|\bneautoriz|strhl\w? (?:jste )?(?:mi |nam )?(?:z )|strzen\w? (?:\w+ ){0,3}(?:navic|dvakrat|spatn)|nauctoval\w? (?:jste )?(?:mi |nam )?(?:\w+ ){0,2}(?:dv|vic|navic|neco|spatn|penal)|(?:dve|dvoje|dvojit\w) (?:predplat|platb|strzen|naucto)|(?:zaloh|kauc|peniz|penez|castk|platb|preplat)\w{0,3} (?:\w+ ){0,4}(?:nevrat|nedorazil|neprisl|nevid|zadrz|propad)|nevrat\w{1,4} (?:\w+ ){0,3}(?:zaloh|kauc|peniz|castk)|nikdo (?:\w+ ){0,3}nevratil|bez penez|zaplacen\w? (?:\w+ ){0,4}(?:nic|nikde|nedoslo|neprislo|nedorazil)|prisla? jsem o|vrat(?:te|it) (?:mi )?(?:ty |moje |zpet )?(?:prach|penize|penez|castku)|chci (?:zpet )?(?:prach|penize)|na mizin|exekut/,
  ],
  hurry: [
    /\bzitra\b|\bzitrk|\bzejtra\b|\bpozitri\b|\bjeste dnes|\bdnes(?:ka)? (?:vecer|konci|odpol|do)|konci dnes|\bdo (?:pondel|uter|stred|ctvrtk|patk|sobot|nedel|vikend|vanoc|vecera|konce tydne|zitr|rana|dvou hodin|hodiny)|\bna (?:sobot|nedel|patek|zitr|vikend)|\bspecha|\bnutne|\burgentn|\bco nejdriv|\bco nejrychl|\basap\b|\bihned\b|\bokamzite\b|\bhned\b|na posledni chvil|\brychle (?:prosim|pom)|\bneodklad|\bza (?:hodinu|dve hodiny|par hodin|den|dva dny)|\bnejpozdeji|\bujede mi|\bhori (?:mi )?termin|\bprave ted|\bstoj(?:im|ime) (?:tu|tady|pred|na)|\bnez (?:odejd|odejd|odjed|vyjed|to poslete)/,
    /\bza (?:\d{1,3}|dve|tri|ctyri|pet|deset|patnact|dvacet|pul|ctvrt|par|chvili|ctvrthodin\w?|pulhodin\w?|hodin\w)(?: (?:minut\w?|hodin\w?|dny|dni))?\b(?! (?:mi |to |byl|prisl|vyres|odpov|zavol|doma))|\b(?:do|v) \d{1,2} ?(?:h\b|hod)|\b(?:zacina|zavira|odjizdi|odleta|vychazi|startuje|konci) (?:\w+ )?(?:za|dnes|v \d)|\bdnes v noci|\bdo (?:dvou|tri|par) hodin/,
  ],
  event: [
    /\bsvat(?:b|eb)|\bvanoc|\bstedr|\bnarozenin|\bkrtin|\bpohr(?:eb|b)|\bodjizdim|\bodjizdime|\bodletam|\bodletame|\bletime|\bodlet\b|\bdovolen|\bpromoc|\bmaturit|\bjedeme\b|\bvylet|\boslav|\bkoncert|\bmikulas/,
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
    /\bobvin|\bvyhroz|\bsprost|\bnadava|\bvynadal|\burazil|\burazel|\burazk|\bkricel|\bzakricel|\brval na|\bokrik|\bponiz|\brasis|\bdiskrimin|\bobtezo|\bzbil|\buderil|\bstrcil|\bagresiv|\bopil(?:y|ej)|\bhrub(?:y|e) (?:na|jed|vul)|\bdrz[yae]\b|\bvyhodil[aiy]? (?:me|nas|ho|ji)|\bvysmal|\blzete\b|\blzou\b|\blhali?\b/,
  ],
  trouble: [
    /nefung|prestal[aoi]? (?:\w+ ){0,3}(?:fung|svit|hrat|chlad|jit|top|nabij|slap|pra[ct]|jet|reag)|\bnejde\b|\bnejdou\b|\bnesel\b|\bnesl[ao]\b|\brozbi(?:t|l)|\bposkoz|\bvadn|\bpokazen|\bpokazil|\bchybi\b|\bchybel|nedoraz|neprisl|neprijel|nedosl|nedoruc|ztrat(?:il|ila|ilo) se|\bztracen|\bspatn(?:ou|y|a|e) (?:barv|velik|zboz|kus|objedn|adres|produkt)|\bjin(?:ou|y|e|a) (?:barv|velik|zboz|kus|model|produkt|knih)|\bomylem|\bspadl|\bpada\b|\bpraskl|\bprasknu|\btece\b|\bprotek|\bzavad|\bporuch|\brozpad|\bneni mozne|\bnelze\b|\bnemuzu\b|\bnemohu\b|\bnemuzeme|\bpropad|\bfalesn|\bfejk|\bpadelek|\bnikde nic|\bzmizel|\bneodpovida popisu|\bfunguje jen|\bvypadek|\bvyp(?:ina|adava)|\bzasekl/,
    /\bvytop|\bzatop|\bvyplav|\bzaplav|\bznic|\bzkaz|\bshnil|\brozmack|\bmacka|\bpolaman|\brozlom|\bulom|\bstrha[nl]|\bnejel|\bnepripoj|\bnedo?stal[aiy]? jsem\b|\bprisl[aoyi]? (?:\w+ )?(?:rozb|poskoz|mal[aey]|prazdn|spatn|jin)/,
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
