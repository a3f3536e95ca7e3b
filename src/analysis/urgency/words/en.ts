/** Words that make a English text press, over folded text. Repetitions are bounded: cost stays linear. */
import type { Cues } from '../cues.ts';
import { againEn } from './again-en.ts';
import { near } from './build.ts';

export const en: Cues = {
  repeat: againEn,
  personal: [/\b(?:i|i'm|i'll|i've|im|ive|me|my|mine|we|us|our|you|your|you're|u|ur)\b/],
  waiting: [
    /\b(?:wait|waiting|waited|on hold|nothing|silence|been)\b[^.!?]{0,25}\b(?:\d{1,3}|two|three|four|five|six|ten|several|a|over a|an)\+? ?(?:days?|weeks?|months?|hours?|hrs?)\b|\b(?:over|more than|almost|nearly) (?:\d{1,3}|two|three|four|five|six|ten|a|an) ?(?:days?|weeks?|months?|hours?) (?:now|ago|later|and)/,
    /\b(?:two|three|four|five|six|several|\d{1,3}) (?:days|weeks|months|hours) (?:with no|without|later|and (?:still|nothing))|\bsince (?:this )?morning|\bfor (?:weeks|months|ages)\b|\bit's been (?:a|two|three|\d)/,
  ],
  legal: [
    /\blawyer|\battorney|\bsolicitor|\blegal (?:action|advice|step|team)|\bsue (?:you|them)|\bi(?:'ll| will) sue|\bsuing|\b(?:in|to|take you to|small claims) court\b|\blawsuit|\bombudsman|\btrading standards|\bconsumer (?:protection|rights|council|affairs)|\bpolice\b|\breport(?:ing)? you to|\bftc\b|\bbbb\b|\bchargeback/,
    /\bgdpr\b|data (?:breach|leak|protection)|(?:someone|somebody|another customer|other people)(?:'s| else's) (?:contract|invoice|data|bill|order|id|details)|\bsee you in court|\bin court\b|\bbailiff|\bdebt collect|\bregulator\b|\bofcom|\bofgem|\bfinancial (?:conduct|arbitrator|ombudsman)|\bletter before action|\bcounty court|\bcompensation\b|\bhealth (?:inspector|department)|\benvironmental health|\bsmall claims|\bconsumer court|\bwatchdog/,
  ],
  media: [
    /\b(?:go(?:ing)?|talk(?:ing)?|writ(?:e|ing)|tak(?:e|ing) this|call(?:ing)?|speak(?:ing)?|contact(?:ing)?|tell(?:ing)?|send(?:ing)? this|post(?:ing)? (?:this|it|about)|end up)\b[^.!?\n]{0,30}\b(?:press|papers?|newspapers?|tv|news|media|journalist|reporter|bbc|facebook|twitter|tiktok|youtube|social media|everywhere|online)|(?:whole|entire) (?:town|world|internet|village|city)[^.!?\n]{0,15}(?:hear|know|see)|\beveryone (?:will|should) (?:hear|know)|\bwarn(?:ing)? (?:everyone|people|others)|\bname and shame/,
  ],
  safety: [
    /\bburn(?:ed|t|ing|s)? (?:my|his|her|our|me|hand|skin|child|down|smell)|\b(?:caught|on|catch|started a|house|a) fire\b|\bexplod|\bexplosion|\bsmok(?:e|ing) (?:from|came|coming|out)|\bspark(?:s|ed|ing)\b|\binjur|\bbleed|\b(?:in|to|the) hospital\b|\bhospitali[sz]ed|\bemergency room|\bambulance|\bpoison|\ballerg|\banaphyl|\brash\b|\bvomit|\bmould|\bmold(?:y)?\b|\bsalmonella|\belectric shock|\belectrocut|\bchok(?:e|ed|ing)\b|\bglass in\b|\bshards?\b|\bhazard|\bunsafe\b|\bdangerous/,
    /\bmelt(?:ed|ing)?\b|\bburn(?:t|ed|s|ing)?\b[^.!?\n]{0,20}\b(?:hole|carpet|sofa|desk|kitchen|finger|hand|face|skin|plastic)|\bcaught fire|\bflames?\b|\boverheat|(?:smell|leak)\w{0,3} (?:of )?gas|gas leak|\bswell(?:ed|ing)|\bswollen|\bblister|\bbrakes? (?:\w+ ){0,2}(?:fail|gone|went|don't|didn't|snapped)|\bnearly (?:\w+ ){0,3}(?:died|killed|choked|suffocat|burn|fell|drown)|\balmost (?:\w+ ){0,3}(?:died|killed|choked|suffocat|burn|drown)|\bchok(?:e|ed|ing)|\bswallow(?:ed)?\b|\b(?:piece|bit|shard|sliver)s? of (?:glass|plastic|metal|wire)|\bcracked glass|\bcut (?:my|his|her|our) (?:hand|finger|foot|lip|mouth|arm|leg|face)|(?:maggot|worm|insect|cockroach|mouse|rat|bug|snake)s? (?:in|inside)|dead (?:mouse|insect|bug|fly|cockroach)|\bout of date\b|\bexpired (?:food|milk|meat|product|ham)|past its (?:use|sell|best)|\brotten|\brancid|\bmou?ld(?:y)?\b|\belectric(?:al)? shock|\bgave me a shock|\binsulin|\boxygen\b|without (?:\w+ )?medic|\bmedication\b|depends on (?:that|the|this|it)|\ba&e\b|\bin hospital|\bpregnant|\bfood poison|\bthrew up|\bthrowing up|\bsick (?:after|from)|\bdiarrh|\bunconscious|\bcollapsed|\ballergic|\bhives\b|\b(?:child|kid|toddler|baby|son|daughter) (?:\w+ ){0,3}(?:fell|hurt|cut|chok|burn|bleed)/,
    near(
      'eyes?|face|skin|mouth|lips?|throat|tongue|hands?|legs?|head|stomach|finger',
      "red\\b|swollen|swelled|burning|itch|bleed|hurts?|pain|infect|can't see|blind|sting|blister|sore",
      25,
    ),
  ],
  selfHarm: [
    /\bsuicid|\bkill myself|\bend my life|\bself[- ]harm|\bwant to die|\bhurt myself/,
    /can't go on (?:living|like this)|cannot go on living|don't want to live|no reason to live|end it all/,
  ],
  money: [
    /\b(?:charged|billed|debited|paid|took) (?:[\w']{1,12} ){0,4}(?:twice|double|two times|2x|again)|\bdouble[- ]charged|\bcharged twice|\bovercharged|\bunauthori[sz]ed (?:charge|payment)|\b(?:want|give me|where is|where's|need) (?:my|our) (?:money|refund)|\bmoney back\b|\bstill (?:no|waiting for (?:my|a|the)) refund|\brefund (?:never|hasn't|has not|not)|\blost (?:my|our) money|\bpaid\b[^.!?]{0,40}\b(?:nothing|never|no product|not received)/,
    /\bscam|\bfraud|\bthie(?:f|ves)|\brobbed|\bstole\b|\bstolen (?:money|from me)|\bunauthori[sz]ed|\bripped? off|(?:billed|charged|invoiced) (?:me |us )?(?:for )?(?:two|double|twice|extra|again)|took (?:the |my )?money|(?:deposit|money|refund|payment) (?:[\w']+ ){0,4}(?:never|not|missing|gone|lost|hasn't|stopped)|no (?:refund|money)\b|paid (?:[\w']+ ){0,5}(?:nothing|never|stopped|no reply)|lost (?:\w+ ){0,2}(?:pounds|euros|dollars|money|\d)|give (?:me )?(?:my |the |our )?(?:money|it) back|(?:want|need|demand) (?:a |my |the )?(?:full )?(?:refund|money)|\bout of pocket/,
  ],
  hurry: [
    /\btomorrow\b|\btonight\b|\bends (?:today|tonight)|\bby (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|the weekend|christmas|the end of|noon|tomorrow|tonight)|\bleaving (?:today|tonight|on)|\burgent|\basap\b|\bas soon as possible|\bimmediately\b|\bright (?:now|away)\b|\blast minute|\bstraight away,? please|\bin (?:an hour|two hours|a few hours|two days)\b|\bat the latest|\bbefore it (?:ships|leaves|goes)|\bstanding (?:here|outside|at|in front)|\bstuck (?:at|in|outside)|\bemergency\b/,
    /\bin (?:\d{1,3}|two|three|five|ten|fifteen|twenty|half an|an|a few|a couple of) (?:minutes?|mins?|hours?|hrs?)\b(?! (?:it was|flat|they|he|she))|\b(?:starts?|begins?|closes?|leaves?|departs?|goes|runs) (?:in|at|today|this)\b|\bwithin (?:two|three|an|the next) hours?|\bcurtain up\b/,
  ],
  event: [
    /\bwedding|\bchristmas|\bbirthday|\bchristening|\bfuneral|\bflight\b|\bfly out|\bflying out|\bholiday|\bgraduation|\bexam\b|\banniversary|\btrip\b|\bconcert|\bparty\b/,
    /\bceremony|\bairport|\bplane\b|\bheadstone|\bcheck-?in\b|\binterview\b|\b(?:is|are|we're|meeting|fitters|service's) (?:[\w']+ ){0,2}on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/,
  ],
  calmly: [
    /\bno (?:rush|hurry|urgency)|\bnot urgent|\bwhenever you (?:can|have|get)|\bin your own time|\btake your time|\bwhen you have a (?:minute|moment)|\bno need to hurry|\bnext week is fine|\bis fine\b/,
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
    /\bflood(?:ed|ing)|\bruined|\bdestroyed|\bsquashed|\bcrushed|\bsnapped|\bcame off|\bwon't \w{3,}|\bdidn't (?:come|arrive|work|get)|\bempty (?:box|parcel)|\bgot cut off|\bstill have no\b|\bno (?:signal|internet|hot water|heating|power)/,
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
