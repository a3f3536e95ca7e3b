/** Words that make a English text press, over folded text. Repetitions are bounded: cost stays linear. */
import type { Cues } from '../cues.ts';
import { againEn } from './again-en.ts';
import { near } from './build.ts';

export const en: Cues = {
  repeat: againEn,
  personal: [
    /\b(?:contacted|contacting|spoke to|speaking to|reported (?:it |this )?to|reporting (?:it |this )?to|off to|rang) (?:the |my )?(?:citizens|trading|ombudsman|solicitor|lawyer|bank|police|council|bbc|press|papers|ofcom|ofgem)|\b(?:this|it|case|matter|complaint) (?:is|has been|goes|will be|is being|has now been) (?:going |being |now )?(?:to|reported|with|passed|referred)\b|\b(?:i|i'm|i'll|i've|im|ive|me|my|mine|we|us|our|you|your|you're|u|ur)\b/,
  ],
  waiting: [
    /\b(?:wait|waiting|waited|on hold|nothing|silence|been)\b[^.!?]{0,25}\b(?:\d{1,3}|two|three|four|five|six|ten|several|a|over a|an)\+? ?(?:days?|weeks?|months?|hours?|hrs?)\b|\b(?:over|more than|almost|nearly) (?:\d{1,3}|two|three|four|five|six|ten|a|an) ?(?:days?|weeks?|months?|hours?) (?:now|ago|later|and)/,
    /\b(?:two|three|four|five|six|several|\d{1,3}) (?:days|weeks|months|hours) (?:with no|without|later|and (?:still|nothing))|\bsince (?:this )?morning|\bfor (?:weeks|months|ages)\b|\bit's been (?:a|two|three|\d)/,
  ],
  legal: [
    /\blawyer|\battorney|\bsolicitor|\blegal (?:action|advice|step|team)|\bsue (?:you|them)|\bi(?:'ll| will) sue|\bsuing|\b(?:in|to|take you to|small claims) court\b|\blawsuit|\bombudsman|\btrading standards|\bconsumer (?:protection|rights|council|affairs)|\bpolice\b|\breport(?:ing)? you to|\bftc\b|\bbbb\b|\bchargeback|\bcitizens advice|\bsolicitor'?s|\bcounsel\b|\bserved? (?:you|papers|notice)|\bletter of claim|\bpre-?action|\bmoney ?claim|\bcourt (?:date|claim|papers|order|action)|\btribunal\b|\baction fraud|\bcrime (?:number|reference)|\bsection 75|\bproceedings\b|\basa\b|\bthe ico\b|\binformation commissioner|\bhse\b|\bfood standards|\bcma\b|\bdata protection officer/,
    /\bgdpr\b|data (?:breach|leak|protection)|(?:someone|somebody|another customer|other people)(?:'s| else's) (?:contract|invoice|data|bill|order|id|details)|\bsee you in court|\bin court\b|\bbailiff|\bdebt collect|\bregulator\b|\bofcom|\bofgem|\bfinancial (?:conduct|arbitrator|ombudsman)|\bletter before action|\bcounty court|\bcompensation\b|\bhealth (?:inspector|department)|\benvironmental health|\bsmall claims|\bconsumer court|\bwatchdog/,
  ],
  media: [
    /\b(?:go(?:ing)?|talk(?:ing)?|writ(?:e|ing)|tak(?:e|ing) this|call(?:ing)?|speak(?:ing)?|contact(?:ing)?|tell(?:ing)?|send(?:ing)? this|post(?:ing)? (?:this|it|about)|end up)\b[^.!?\n]{0,30}\b(?:press|papers?|newspapers?|tv|news|media|journalist|reporter|bbc|facebook|twitter|tiktok|youtube|social media|everywhere|online)|(?:whole|entire) (?:town|world|internet|village|city)[^.!?\n]{0,15}(?:hear|know|see)|\beveryone (?:will|should) (?:hear|know)|\bwarn(?:ing)? (?:everyone|people|others)|\bname and shame|\b(?:bbc|itv|channel [45]|sky news|local paper|the papers?|newspaper|journalists?|reporters?|watchdog|rip[- ]off britain|daily mail|guardian|the sun|radio|film crew|tv crew)\b[^.!?\n]{0,30}\b(?:called|calling|rang|ringing|asking|filming|interview\w{0,3}|interested|coming|picked (?:it|this) up|running|wants|contacted|been in touch|writing)|\bwe're (?:writing|running|filming)\b|\b(?:please )?(?:share|retweet|rt) (?:this|so|to warn|widely|far and wide)|\bso (?:that )?(?:everyone|everybody|people|others) (?:knows?|can see|don't)|\bgone viral|\bgoing viral|\b(?:hundreds|dozens|lots|loads|many|plenty) of (?:us|people|others|customers) (?:[\w']{1,12} ){0,3}(?:scammed|conned|robbed|ripped|cheated|without|waiting|affected)|\bothers? (?:who|that) (?:were|was|have been|got) (?:scammed|conned|cheated|ripped)/,
  ],
  safety: [
    /\bburn(?:ed|t|ing|s)? (?:my|his|her|our|me|hand|skin|child|down|smell)(?! (?:lunch|dinner|tea|toast|supper|cake|calories|fat))|\b(?:caught|catch(?:es|ing)?|started a|house|kitchen|car) fire\b|\bon fire\b(?! (?:today|tonight|lately|this|with|at the moment))|\bthere was a fire\b|\bset (?:\w{1,10} ){0,2}(?:on fire|alight)|(?<!\b(?:to|head will|going to|might|about to) )\bexplod(?:ed|es|ing)\b|\bexplosion|\bsmok(?:e|ing) (?:from|came|coming|out|started|poured|pouring|billow|in (?:my|our|the|his|her))|\b(?:saw|smelt|smelled|started|full of|thick|black) smok(?:e|ing)\b|\bspark(?:s|ed|ing)\b|\binjur|(?<!(?:wallet|purse|heart|eyes|ears)(?: is| are|'s)? )\bbleed(?:s|ing)?\b|\b(?:in|to|into) (?:the )?hospital (?:with|after|because|now|right|since|from|for (?:observation|tests|a))|\b(?:ended|end|landed|rushed|taken|sent|admitted|blue-lighted|carted|kept|put (?:me|him|her)|he's|she's|i'm|we're|is|are) (?:[\w']{1,12} ){0,4}(?:in|to|into|at) (?:the )?(?:hospital|a&e|casualty|er\b|intensive care|icu\b)|\bhospital (?:kept|says|admitted|ward|overnight)|\bhospitali[sz]ed|\bemergency room|\bambulance|\b(?:got|gave (?:me|us|him|her)|with|carbon monoxide|been|was|were|is|lead|food) poison|\bpoison(?:ed|ing|ous)\b(?! (?:museum|ivy|pen|study))|\bpoisonings\b|\b(?:son|daughter|child|baby|toddler|kid|grandson|granddaughter|he|she)(?:'s| is| has|'s got)? (?:[\w']{1,12} ){0,2}allerg(?:y|ic)\b(?! to (?:shop|work|mon|mornings|homework))|\b(?:son|daughter|child|kid)'s (?:\w{1,10} )?allergy|\b(?:told|said|wrote|noted|explained|flagged|mentioned|warned)\b[^.!?\n]{0,50}\ballerg(?:y|ic)\b|\ballerg(?:y|en) (?:note|label|warning|info)|\b(?:badly|severely|highly|deadly) allergic|\ballergic to [^.!?\n]{0,40}\b(?:wrote|told|said|note)\b|\ballergy plan|\ballergic (?:reaction|shock|to (?:it|your|this|something in))|\banaphyl|\b(?:came out in|broke out in|got|has|have|had|gave (?:me|him|her)|covered in|with) (?:a |an )?(?:[\w']{1,12} ){0,2}rash\b(?! decision)|\brash (?:all over|on|after|since|from)\b|\bvomit|\bsalmonella|\belectric shock|\belectrocut|\bchok(?:e|ed|ing) (?:hazard|risk|on (?:it|a|the|one))|\b(?:baby|child|kid|toddler|son|daughter|dog|he|she|nearly|almost) (?:[\w']{1,12} ){0,2}chok(?:e|ed|ing)\b(?! (?:laugh|on (?:an? )?(?:olive|my|laugh|tea|coffee)|with laugh|up))|\bglass in\b|\bshards?\b(?! of light)|\b(?:fire|safety|trip|electrical|choking|health|serious|real|is a|such a) hazard\b|\bunsafe\b|\bdangerous\b(?! (?:for (?:my|the) (?:wallet|purse|bank|waist|diet)|shop|this shop|place|app))/,
    /\bmelt(?:ed|ing)\b[^.!?\n]{0,30}\b(?:plug|socket|cable|lead|charger|casing|plastic|wire|hob|kettle|adaptor|adapter|battery|carpet|duvet|worktop|handle|extension|fuse)|\b(?:lampshade|lamp|shade|plug|socket|cable|lead|charger|casing|plastic|wire|hob|kettle|adaptor|adapter|battery|carpet|duvet|worktop|handle|extension|fuse|base)s?\b[^.!?\n]{0,30}\bmelt(?:ed|ing)\b|\bburn(?:t|ed|s|ing)?\b[^.!?\n]{0,20}\b(?:hole|carpet|sofa|desk|kitchen|finger|hand|face|skin|plastic)|\bcaught fire|\bflames?\b|\boverheat|(?:smell|leak)\w{0,3} (?:of )?gas|gas leak|\bswell(?:ed|ing)|\bswollen|(?:came (?:up|out) in|covered in|gave (?:me|him|her)|raised|burns? and|in) blisters?|\bblister(?:ed|ing)?\b(?: (?:on|all|from|after))(?! (?:my|the) (?:run|hike|walk|heel))|\bbrakes? (?:\w+ ){0,2}(?:fail|gone|went|don't|didn't|snapped)|\bnearly (?:\w+ ){0,3}(?:died|killed|choked|suffocat|burn|fell|drown)|\balmost (?:\w+ ){0,3}(?:died|killed|choked|suffocat|burn|drown)|\bswallow(?:ed)?\b(?! (?:my|the|its) card)(?! today)(?! (?:my )?pride)|\b(?:found|there (?:was|is|were)|bit (?:into|on)|with|full of|swallowed|contained) (?:[\w']{1,12} ){0,3}(?:piece|bit|shard|sliver|lump)s? of (?:[\w']{1,12} )?(?:glass|plastic|metal|wire|bone|rubber)|\b(?:piece|bit|shard|sliver)s? of (?:glass|plastic|metal|wire) in|\bcracked glass|\bcut (?:my|his|her|our) (?:hand|finger|foot|lip|mouth|arm|leg|face)|(?:maggot|worm|insect|cockroach|mouse|rat|bug|snake)s? (?:in|inside)|dead (?:mouse|insect|bug|fly|cockroach)|\bout of date\b|\bexpired (?:food|milk|meat|product|ham)|past its (?:use|sell|best)|\brotten (?:meat|chicken|fish|egg|food|mince|fruit|veg)|\brancid|\belectric(?:al)? shock|\bgave me a shock|\binsulin|\b(?:on|needs?|home|without|his|her|my|their) oxygen\b(?! facial)|\boxygen (?:machine|concentrator|cylinder|bottle|supply|deliver)|without (?:[\w']{1,12} )?medic|\bmedication\b|(?:life|lives|breathing|she|he|dad|mum) depends on (?:that|the|this|it)|\bpregnant|\b(?:i|he|she|we|baby|son|daughter|kids|dog|cat|all|been|night|now) (?:[\w']{1,12} ){0,2}(?:threw up|throwing up|being sick|been sick)\b(?! (?:before|of|my socks))|\bsick (?:after|from)|\bdiarrh|\bunconscious|\bcollapsed|\b(?:back|just|home|trip|visit|straight|off) (?:[\w']{1,12} ){0,2}(?:from|to|at) a&e\b|\ba&e now\b|\b(?:colleague|husband|wife|son|daughter|mum|dad|brother|sister|customer|worker|guest)(?:'s| is| was)? in (?:a&e|hospital)\b|\bon the blister\b|\bblistered\b|\b(?:he|she|i|baby)(?:'s|'m| is| am| was)? (?:throwing up|being sick)\b|\bmou?ldy (?:strawberr|fruit|feed|food|berr|meat|ham|veg)|\breport(?:ed|ing) the mou?ld\b|\bin hives\b|\bgot hives\b|\b(?:child|kid|toddler|baby|son|daughter) (?:\w+ ){0,3}(?:fell|hurt|cut|chok|burn|bleed)/,
    // electricity, fire and water at home
    near(
      '(?:(?:a|an electric|electric|mild|big|nasty|small) shocks?|shocks? (?:me|him|her|us|you)|zapped|zaps|jolt|electrocuted|tingl(?:e|es|ing))\\b',
      '(?:plug|plugged|socket|cable|casing|lamp|kettle|toaster|washing machine|oven|hob|switch|touch(?:ed|ing)?|metal|charger|heater|hairdryer|off the|off it|off a|from the|from it|live)\\b',
      30,
    ),
    near(
      '(?:plugs?|sockets?|cables?|charger|adaptor|adapter|wires?|wiring|extension lead|battery|power bank|lead|kettle|heater|dryer|toaster|fuse box|blanket)\\b',
      '(?:sparks?|sparked|sparking|smoulder\\w{0,3}|smoking|smoked|flames?|flashed|spat|spitting|scorch\\w{0,3}|singed|charred|blackened|gone black|turned black|went black|black marks?|burning smell|smell of burning|smells? (?:of )?burn\\w{0,3}|on fire|caught|alight|bang|blew|puffed|bulging)\\b',
      35,
    ),
    /\bburning smell|\bsmell of burning|\bfire (?:brigade|engine|service|crew|department)\b[^.!?\n]{0,30}\b(?:came|called|attended|arrived|had to|out|put|says?|said|here)|\b(?:called|rang|had|phoned|call) (?:out )?(?:the )?(?:fire (?:brigade|engine|service|department)|firefighters|firemen)|\bfire(?:fighters|men)\b[^.!?\n]{0,30}\b(?:came|had to|put|cut|say|said)|\bcarbon monoxide (?:leak|poison|in)|\b(?:carbon monoxide|co) alarm (?:went|going|keeps|won't|didn't|hasn't|failed|has gone|says)|\bgas (?:is )?(?:leak|escap)|\bsmell(?:s|ing)?(?: of)? gas\b/,
    near(
      '(?:hose|pipe|tap|valve|boiler|washer|washing machine|dishwasher|cylinder|tank|connector)\\b',
      '(?:burst|flooded|ceiling|soaked through|poured through|pouring through)\\b',
      60,
    ),
    near(
      '(?:ceiling|wardrobe|bookcase|shelf|shelves|cabinet|mirror|chandelier|tv bracket)\\b',
      '(?:came down|come down|fell (?:on|off|down)|collapsed|toppled|tipped over|went over|crashed down)\\b',
      25,
    ),
    // somebody is unwell, or nearly was
    near(
      '(?:child|children|kids?|toddler|baby|bab(?:y|ies)|newborn|son|daughter|grand(?:son|daughter|child)|little one|mum|dad|gran|nan|husband|wife|dog|cat|puppy|kitten|he|she|i)\\b',
      "(?:(?:high |raging |a )fever|seizures?|had a fit|having (?:a )?fits?|drool(?:ing|ed)|foaming|limp|passed out|unconscious|collaps(?:ed|es)|stopped breathing|can't breathe|couldn't breathe|not breathing|turn(?:ed|ing) blue|went blue|in (?:his|her|its) mouth|round (?:his|her|the) neck|(?:head|fingers?) (?:stuck|trapped))\\b",
      30,
    ),
    near(
      '(?:allerg(?:y|ies|ens?|ic)|coeliac|celiac|nuts?|peanuts?|gluten|sesame|milk|egg)\\b',
      "(?:undeclared|not (?:declared|listed|labelled|mentioned|on the label)|isn't (?:listed|declared|on the label)|wasn't (?:listed|declared|on the label)|no mention|no warning|reaction|hives|epipen|ambulance|a&e|hospital|swell(?:ed|ing)|swollen|on a drip)\\b",
      40,
    ),
    near(
      '(?:medicines?|meds|tablets|inhaler|eye drops|ear drops|drops|prescription|dose|dosage|antibiotics?|epipen|calpol)\\b',
      "(?:wrong|double|triple|someone else's|somebody else's|not mine|out of date|expired|run(?:s|ning)? out|ran out|last (?:one|dose|tablet)|hasn't (?:come|arrived)|haven't (?:come|arrived)|never (?:came|arrived))\\b",
      35,
    ),
    near(
      '(?:(?:after|since|from) (?:your|using your|eating your|drinking your|taking your|wearing your|using (?:it|this|that|the)|eating (?:it|this|that|the)|drinking (?:it|this|that|the)|taking (?:it|this|that|the)))\\b',
      "(?:fever|seizures?|twitching|drooling|sick|unwell|ill|rash|swelling|headaches?|blisters?|can't breathe|palpitations|died|blood)\\b",
      45,
    ),
    // what should not be in food, and food gone off
    near(
      '(?:(?:in|inside|of|into) (?:(?:my|the|your|his|her|our|a|this) )?(?:[\\w-]{1,12} )?(?:yogh?urt|milk|bread|loaf|rolls?|ham|sausages?|meat|mince|chicken|fish|cheese|salad|soup|pudding|chocolate|bars?|porridge|rice|flour|pasta|cereal|granola|muesli|jar|tin|can|sandwich|burger|pizza|chips|fries|pies?|beer|juice|water|bottle|kibble|nuts|coffee|tea|cake|biscuits?|sauce|puree|formula|curry|wrap|meal|food|dinner|lunch|ready meal|pouch|cream))\\b',
      '(?:(?:maggots?|worms?|weevils?|moths?|larvae?|cockroach\\w{0,2}|mouse|mice|rat|spider|ants?|insects?|bugs?|beetle|slug|mou?ld(?:y)?|glass|nail|screw|wire|plaster|needle|razor|blade|tooth|something (?:black|moving|hard|sharp|alive|metal|furry|green)|(?:metal|plastic|rubber) (?:bit|piece|shaving|shard)s?))\\b',
      40,
    ),
    near(
      '(?:meat|chicken|mince|ham|sausages?|fish|salmon|prawns|eggs|bacon|beef|pork|turkey|milk|baby food|formula)\\b',
      '(?:stank|stinks|stinking|smelt off|smells off|gone off|off already|rotten|rotting|slimy|green|grey and|out of date|spoiled|spoilt|rancid|putrid|use[- ]by|raw inside|raw in the middle)\\b',
      30,
    ),
    near(
      '(?:mou?ld|mou?ldy)\\b',
      '(?:baby|child|son|daughter|kids?|ate|eaten|eating|food|bread|yogh?urt|cheese|jar|sandwich|bottle|bottom of|inside|lungs|asthma|cough(?:s|ing)?|bedroom)\\b',
      35,
    ),
    // what we ride, sit and climb on
    near(
      '(?:snapped|came off|fell off|flew off|broke off|broke in half|cracked|locked up|seized|gave way|cut out|switched off)\\b',
      '(?:while (?:riding|driving|cycling|braking|i was|we were)|mid-?ride|under braking|doing \\d{2}|at \\d{2}(?: ?mph)?|downhill|on (?:the|a) (?:motorway|roundabout|main road|dual carriageway|hill|crossing)|in (?:the|a) (?:middle of (?:the|a) (?:road|street|junction)|fast lane|traffic)|zebra crossing|on (?:his|her|my) (?:bike|scooter))\\b',
      50,
    ),
    near(
      '(?:brakes?|brake pads?|steering)\\b',
      "(?:fail(?:ed|s|ing)?|gave out|gone|went|snapped|don't (?:work|stop)|didn't (?:work|stop)|doesn't stop|not working|locked)\\b",
      25,
    ),
    near(
      '(?:frame|forks?|wheel|handlebars?|axle|pedal|stem|car seat|carseat|pushchair|buggy|pram)\\b',
      '(?:snapped|came off|fell off|flew off|sheared|gave way|collapsed|came apart|folded)\\b',
      30,
    ),
    near(
      '(?:chair|stool|ladder|steps|bunk|cot|high ?chair|swing|hammock|step ?ladder|treadmill)\\b',
      '(?:gave way|collapsed|folded up|came apart|snapped|tipped)\\b',
      30,
    ),
    near(
      'eyes?|face|skin|mouth|lips?|throat|tongue|hands?|legs?|head|stomach|fingers?',
      "red\\b|swollen|swelled|burning|itch|bleed(?:s|ing)?\\b|hurts?\\b|pain\\b|painful|infected|can't see|blind|sting(?:s|ing)?\\b|blister(?:s|ed)?\\b|sore\\b",
      25,
    ),
  ],
  selfHarm: [
    /\bsuicid|\bkill myself|\bend my life|\bself[- ]harm|\bwant to die|\bhurt myself/,
    /can't go on (?:living|like this)|cannot go on living|don't want to live|no reason to live|end it all/,
  ],
  money: [
    /\b(?:charged|billed|debited|paid|took) (?:[\w']{1,12} ){0,4}(?:twice|double|two times|2x|again)|\bdouble[- ]charged|\bcharged twice|\bovercharged|\bunauthori[sz]ed (?:charge|payment)|\b(?:want|give me|where is|where's|need) (?:my|our) (?:money|refund)|\bmoney back\b|\bstill (?:no|waiting for (?:my|a|the)) refund|\brefund (?:never|hasn't|has not|not)|\blost (?:my|our) money|\bpaid\b[^.!?]{0,40}\b(?:nothing|never|no product|not received)/,
    /\b(?:box|parcel|package|packaging|envelope|carton)\b[^.!?\n]{0,40}\b(?:bricks?|bags? of (?:sugar|flour|sand|rice)|sugar|stones?|rocks|newspapers?|potatoes|sand|a bottle of water|nothing in it|nothing inside)\b|\b(?:bricks?|bags? of (?:sugar|flour|sand|rice)|stones?|rocks|newspapers?|potatoes|sand) (?:[\w']{1,12} ){0,2}(?:instead|in the box|in the parcel|inside)|\b(?:someone|somebody|a stranger|hackers?|not me)\b[^.!?\n]{0,30}\b(?:ordered|bought|spent|paid|logged in|used my|cloned|taken out a loan|took out)|\b(?:on|from|with|using) my (?:\w{1,10} )?(?:card|account)\b[^.!?\n]{0,30}\b(?:not me|wasn't me|didn't|never|i don't know|nothing to do with me|someone|stranger)|\bdebt (?:collect|recover|agency)|\bcollection agency|\b(?:paid|charged|money taken|taken)\b[^.!?\n]{0,30}\b(?:then |but |and )(?:\w{1,10} ){0,2}cancel|\bcancelled\b[^.!?\n]{0,40}\b(?:still (?:charged|took|taken)|money (?:gone|taken)|kept (?:my|the) money)|\bscam|\bfraud|\bthie(?:f|ves)|\brobbed|\bstole\b|\bstolen (?:money|from me)|\bunauthori[sz]ed|\bripped? off|(?:billed|charged|invoiced) (?:me |us )?(?:for )?(?:two|double|twice|extra|again)|took (?:the |my )?money|(?:deposit|money|refund|payment) (?:[\w']+ ){0,4}(?:never|not|missing|gone|lost|hasn't|stopped)|no (?:refund|money)\b|paid (?:[\w']+ ){0,5}(?:nothing|never|stopped|no reply)|lost (?:\w+ ){0,2}(?:pounds|euros|dollars|money|\d)|give (?:me )?(?:my |the |our )?(?:money|it) back|(?:want|need|demand) (?:a |my |the )?(?:full )?(?:refund|money)|\bout of pocket/,
  ],
  hurry: [
    /\btomorrow\b|\btonight\b|\bends (?:today|tonight)|\bby (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|the weekend|christmas|the end of|noon|tomorrow|tonight)|\bleaving (?:today|tonight|on)|\burgent|\basap\b|\bas soon as possible|\bimmediately\b|\bright (?:now|away)\b|\blast minute|\bstraight away,? please|\bin (?:an hour|two hours|a few hours|two days)\b|\bat the latest|\bbefore it (?:ships|leaves|goes)|\bstanding (?:here|outside|at|in front)|\bstuck (?:at|in|outside)|\bemergency\b/,
    /\bin (?:\d{1,3}|two|three|five|ten|fifteen|twenty|half an|an|a few|a couple of) (?:minutes?|mins?|hours?|hrs?)\b(?! (?:it was|flat|they|he|she))|\b(?:starts?|begins?|closes?|leaves?|departs?|goes|runs) (?:in|at|today|this)\b|\bwithin (?:two|three|an|the next) hours?|\bcurtain up\b|\b(?:expires?|runs out|ends|closes|is due|due|lapses) (?:at midnight|today|tonight|tomorrow|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|in an? (?:hour|day)|at \d)/,
  ],
  event: [
    /\bwedding|\bchristmas|\bbirthday|\bchristening|\bfuneral|\bflight\b|\bfly out|\bflying out|\bholiday|\bgraduation|\bexam\b|\banniversary|\btrip\b|\bconcert|\bparty\b/,
    /\bceremony|\bprom\b|\bwake\b(?! up)|\bviva\b|\bcremation|\bburial|\bleavers|\bhearing on\b|\bexams\b|\brecital|\bairport|\bplane\b|\bheadstone|\bcheck-?in\b|\binterview\b|\b(?:is|are|we're|meeting|fitters|service's) (?:[\w']+ ){0,2}on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/,
  ],
  calmly: [
    /\bno (?:rush|hurry|urgency)|\bnot urgent|\bwhenever you (?:can|have|get)|\bin your own time|\btake your time|\bwhen you have a (?:minute|moment)|\bno need to hurry|\bnext week is fine|\bis fine\b|\bwhen you get (?:the|a) chance|\b(?:ages|months|weeks) to go\b|\bisn't for (?:months|weeks|ages)|\bonly cosmetic|\bno panic\b|\bnot worried/,
  ],
  leaving: [
    /\bnever again|\blast time i\b|\bnever (?:buy|order|shop|use|fly|come)[a-z]{0,3}|\btaking my business|\bcancel(?:ling|ing)? my (?:account|subscription|membership)|\bclos(?:e|ing) my account|\bswitching to\b|\blost a customer|\blost my (?:business|custom)/,
    /\b(?:close|cancel|delete|terminate) (?:my|the|our) (?:account|contract|subscription|membership)|\bgoing (?:elsewhere|to a competitor)|\bto a competitor/,
  ],
  conduct: [
    /\baccus|\bthreaten|\bswore\b|\bsworn at|\binsult|\byell|\bshout|\bscream(?:ed|ing) at|\bhumiliat|\bracis|\bdiscriminat|\bharass|\bassault|\bhit me|\bpushed me|\baggressive|\bdrunk\b|\brude\b|\bkicked (?:me|us) out|\bthrew (?:me|us) out|\blaughed at|\blied\b|\blying to|\bliars?\b|\bcheat/,
  ],
  trouble: [
    /(?:doesn't|does not|isn't|not|won't|don't|stopped|can't|cannot|couldn't|never) (?:work|working|turn on|charg|load|log|pay|arriv|come|deliver|open|connect|start|get)|\bis down\b|\bbeen down\b|\bwent down|\bbroken\b|\bbroke\b|\bsmashed|\bdamaged|\bfaulty|\bdefect|\bmissing\b|\blost (?:in|my|the)|never (?:arrived|came|delivered)|nothing (?:came|arrived)|hasn't (?:arrived|come|been delivered)|still (?:isn't|not|hasn't)|\bwrong (?:colou?r|size|item|product|address|order|one)|\bby mistake|\bcrash(?:es|ed|ing)|\bleak(?:s|ed|ing)?\b|\bfell apart|\bfalls? apart|\bfake\b|\bcounterfeit|\bdisappeared|\bstuck\b|\boutage|(?:is|was|came|arrived|running|days?|hours?|weeks?|minutes|too|already) late\b|\bdelayed|\bunable to|\bcracked|\btorn\b|\bempty box/,
    /\bflood(?:ed|ing)|\bruined|\bdestroyed|\bsquashed|\bcrushed|\bsnapped|\bcame off|\bwon't \w{3,}|\bdidn't (?:come|arrive|work|get)|\bempty (?:box|parcel|envelope|package)|\b(?:box|parcel|envelope|package|bag) (?:is|was|came|arrived|turned up) empty|\bcrackl|\bbobbl(?:ed|ing)|\bfray(?:ed|ing)|\bcame without|\barrived without|\b(?:received|got|sent) (?:me )?(?:only )?one (?:and no|instead|of|not)\b|\bincomplete\b|\bnothing in (?:it|the box|the parcel|the bag)|\bgot cut off|\bstill have no\b|\bno (?:signal|internet|hot water|heating|power)/,
  ],
  request: [
    /\bplease\b|\bpls\b|\bplz\b|\bcancel (?:my|the|this)|\bfix (?:it|this|your)|\bhelp\b|\bsend me|\bcall me|\bget in touch|\bcontact me|\bi (?:want|need|demand|expect|require|would like|'d like) (?:to |a |my |an )?(?:return|refund|replacement|exchange|cancel|apology|compensation|know|speak|answer|money)|\bi need\b|\bi want (?:to|a|my|an)\b|\bsort (?:it|this) out|\breplace\b|\brefund\b|\bunsubscribe|\blet me know|\badvise\b/,
  ],
  question: [
    /\?/,
    /\b(?:can you|could you|would you|do you know|does anyone|is there any|how (?:do|can|long|much)|when (?:will|can|do|is)|where (?:is|can|do)|please (?:help|advise|let me know))\b/,
  ],
  spam: [
    /\b(?:earn \$|make money|passive income|payday loan|crypto|bitcoin|casino|follow my|check (?:out )?my (?:page|profile|channel)|lose weight|giveaway)\b/,
    /\bmake \$?\d|\bearn \d|\bquick cash|\bfrom home,|\bclick (?:here|the link)|\bdm me to/,
  ],
};
