/** English ways of saying that one has asked before, over folded text. */
import { followed, later, near, word } from './build.ts';

const ORDINAL =
  'second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|umpteenth|nth|hundredth|another|yet another|2nd|3rd|\\d{1,3}(?:th|nd|rd)';
const TIMES =
  '(?:second|third|fourth|fifth|sixth|tenth|umpteenth|nth|hundredth|2nd|3rd|\\d{1,3}th) time|again\\b|once more|once again|yet again|twice|repeatedly|(?:multiple|several|many|countless|numerous|\\d{1,3}|two|three|four|five|six|ten|nine|a dozen) times|\\d{1,3} ?x\\b|\\d nd time';
const VERB =
  "wrote|written|called|phoned|rang|rung|emailed|e-mailed|mailed|messaged|asked|reported(?! (?:you|them|it) to)|complained|contacted|chased|raised|told you|enquired|inquired|tweeted|dm'?e?d|spoke|spoken|reminded|requested|explained|described";
const I_ASKED = `(?:i|we|i've|we've|i have|we have|ive)(?: [a-z']{1,9}){0,2} (?:${VERB})\\b`;
/** The person left out: "Phoned on the 3rd". */
const ASKED = `(?:${VERB.replace('told you|', '')})`;
const ASK =
  "i(?:'m| am) (?:writing|calling|asking|contacting|messaging|chasing|following)|writing|calling|asking|chasing|ringing|messaging|contacting|following up|reminder|resending|bumping|trying";
const DAY_BACK =
  'yesterday|last (?:week|month|year|monday|tuesday|wednesday|thursday|friday|saturday|sunday|summer|night)|(?:days?|weeks?|months?|hours?|fortnight) ago|on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|the|\\d)|in (?:january|february|march|april|may|june|july|august|september|october|november|december|feb|aug|sept|oct|nov|dec)|on \\d|since|earlier|previously|before\\b|every (?:day|week|month|morning|monday)|each (?:day|week|time|morning)';
const SINCE =
  'since (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|last|the|christmas|spring|summer|autumn|winter)|for (?:days|weeks|months|a week|a month|a fortnight|the past)|christmas|every (?:day|week|month|morning|monday)|each (?:day|week|morning|monday)|all (?:day|week)';
const LETTER =
  'e-?mail|mail|message|call\\b|calls\\b|phone call|letter|request|complaint|ticket|dm\\b|dms\\b|tweet|attempt|reminder|contact|enquir|inquir|visit to your';
const ANSWER = 'reply|replies|response|answer|answers|call back|callback|acknowledg';
const TO_YOU =
  'you\\b|your (?:support|team|line|helpdesk|customer|service|office|colleague|chat|people|depot|shop|branch|department)|support|customer service|helpdesk|already|the (?:depot|shop|agency|branch|office)';
const NOT_ASKED =
  '(?<!first time )(?![^.!?\\n]{0,60}(?:review|contest|competition|entry|praise|compliment|thank))';

export const againEn: readonly RegExp[] = [
  near(
    `${ASK}|${I_ASKED}|(?:i|to|i'd) (?:kindly |must |have to |need to )?(?:ask|write|call|contact|enquire|inquire|remind|email|ring|chase)|(?:write|ask|call|chase) for the`,
    TIMES,
    35,
  ),
  word(
    `(?:reply|response|answer|respond|reply back)(?: [a-z]{1,6})? to (?:my|our) (?:[a-z]{1,9} )?(?:${LETTER}|question)`,
  ),
  word(
    `(?:despite|after|even after|in spite of) (?:(?:my|our|all|the|many|several|repeated|numerous|countless|multiple|two|three|four) ){1,3}(?:${LETTER}|attempts)`,
  ),
  word(
    '(?:repeated|numerous|countless|several|multiple|endless) (?:requests|e-?mails|mails|calls|attempts|complaints|messages|reminders|phone calls)',
  ),
  word(
    'how (?:much )?long(?:er)? (?:[a-z]{1,9} ){0,4}wait (?:for|on) (?:a |an |your |the )?(?:reply|answer|response|call)',
  ),
  word('(?:finally|ever|please just|bother to) (?:reply|answer|respond|call me back|get back)'),
  word(
    '(?:spoke|spoken|talked|chatted|been speaking) (?:with|to) (?:you|your|someone|somebody|an? |one of|support|three|two|several|customer)',
  ),
  later(
    '(?:filed|submitted|opened|raised|logged|filled in|sent)[^.!?\\n]{0,20}(?:report|ticket|complaint|claim|case|request|form|query|e-?mail|message)',
    'nothing|no one|nobody|still|no (?:reply|answer|response|update)|never|unanswered',
    70,
  ),
  near('(?:dealing|fighting|battling|struggling|waiting on you|arguing) (?:with|over|about|for)', SINCE, 40),
  near(
    '(?:i|we) (?:ring|call|phone|write|email|ask)',
    'every (?:day|week|monday|morning)|each (?:day|week)',
    30,
  ),
  word('once (?:more|again),? (?:could|can|please|i |would|will)'),
  word('contacted you|my (?:messages|mails|e-?mails|letters|calls) (?:from|of|on)'),
  new RegExp(`(?:^|[.!?:;,\\n] ?)(?:${ASKED}) (?:[a-z]{1,9} ){0,3}(?:${TIMES})`),
  word(
    `(?:${TIMES})[^.!?\\n]{0,12}\\b(?:asking|of asking|writing|calling|emailing|messaging|chasing|contacting|i(?:'ve| have)? (?:${VERB})|i(?:'m| am) (?:asking|writing|calling|contacting|having to))`,
  ),
  near(`${NOT_ASKED}(?:${I_ASKED})`, `${DAY_BACK}|${TO_YOU}`, 45),
  new RegExp(
    `(?:^|[.!?:;,\\n] ?|@[\\w]{2,20} )(?:${ASKED}) [^.!?\\n]{0,40}\\b(?:${DAY_BACK}|${TO_YOU}|twice|\\d{1,2}(?:st|nd|rd|th))`,
  ),
  later(I_ASKED, `(?:i|we) (?:also |then |even )?(?:${VERB})\\b|(?:and|then) (?:again )?(?:${VERB})\\b`, 70),
  new RegExp(`\\b(?:${ASKED})\\b[^.!?\\n]{0,30}, (?:then |and )?(?:${ASKED}|on chat|by mail|tried)\\b`),
  near(
    "(?:i|we)(?:'ve| have) been (?:writing|calling|ringing|asking|emailing|chasing|waiting for (?:a |your |an )?(?:reply|answer|response)|on to you|in touch|going back)|been (?:ringing|calling|writing|chasing|on to you)",
    `${SINCE}|for|times|you|about|with`,
    40,
  ),
  near(
    '(?:i|we|been) (?:[a-z]{1,6} )?(?:ring|call|phone|write|email|ask)(?:ing)?\\b',
    'every (?:day|week|monday|morning)|each (?:day|week|monday|morning)|over and over',
    30,
  ),
  word(`(?:this is |that's |it's |now )?(?:my |the |our )?(?:${ORDINAL}) (?:${LETTER})`),
  word(
    `(?:my|our) (?:${ORDINAL}|last|previous|earlier|first|other|recent) (?:[a-z]{1,9} )?(?:${LETTER}|question)`,
  ),
  word(`(?:${LETTER})s? (?:no\\.?|number|#) ?\\d`),
  near(
    `(?:\\d{1,3}|two|three|four|five|six|seven|nine|ten|several|multiple|many|countless|a dozen) (?:[a-z]{1,9} )?(?:e-?mails|mails|messages|calls|phone calls|letters|tickets|dms|reminders|agents|complaints|attempts)`,
    `${ANSWER}|nothing|nobody|no one|zero|0|later|still|without|sent|ignored|unanswered|different`,
    45,
  ),
  word(
    `(?:no|without|zero|not a single|never got an?|never had an?|haven't had an?|without any|not one) (?:[a-z]{1,9} )?(?:reply|replies|response|answer|answers)\\b(?! (?:needed|necessary|required|expected))`,
  ),
  word(
    "(?:nobody|no one|no-one|none of you)(?! else)(?:'s| has| have| is| ever| even| at all)? ?(?:[a-z]{1,9} )?(?:repl(?:y|ies|ied|ying)|answer(?:s|ed|ing)?|respon(?:d|ds|ded|ding)|call(?:ed|s)? (?:me |us )?back|called back|pick(?:s|ed)? up|picking up|got(?:ten)? back|come back|gets back|read(?:s|ing)?|react|reacted|phoned|listens|contacted|rang|says)",
  ),
  word(
    "still (?:no|without|waiting (?:for|on)|haven't|have not|not|nothing|nobody|no one) (?:[a-z']{1,12} ){0,4}(?:reply|replied|response|answer|answered|heard|responded|call back|back from|back on)",
  ),
  word(
    "(?:haven't|have not|never|not) heard (?:anything |a word |back )|(?:haven't|have not) received (?:any |a |an )?(?:[a-z]{1,9} )?(?:reply|response|answer|acknowledg)|waiting (?:for|on) (?:a |your |an |any |their )?(?:reply|answer|response|call ?back)[^.!?\\n]{0,20}(?:since|for|days|weeks)|got no (?:response|reply|answer)|(?:unanswered|went unanswered|not answered|remains? unanswered)|last heard from",
  ),
  word(
    "ignor(?:e|ed|es|ing) (?:my|me|our|us|customers|every)|you (?:don't|do not|never|didn't|won't|haven't|have not|stopped) (?:even |ever )?(?:reply|replied|replying|answer|answered|answering|respond|responded|responding|call(?:ed)? back|read)|stopped (?:responding|replying|answering)|(?:said|told|promised|was told|were told)[^.!?\\n]{0,40}(?:would |will |'d |'ll )?(?:call|ring|phone|get)(?: me| us)? back",
  ),
  word(
    '(?:days|weeks|months|week|month) (?:with)?out a word|not a word from|radio silence|(?:just|only|total|complete) silence|says a word|your silence|deafening silence|wall of silence',
  ),
  word(
    "following up|follow-up to my|as i (?:already |previously |have |'ve )?(?:wrote|written|said|mentioned|told|explained|reported)|(?:this is |just )?a?(?:nother)? ?(?:friendly |gentle )?reminder (?:of|about|no|number|that)|any (?:update|news) on|any (?:update|news)\\?|resend(?:ing)?\\b|chas(?:e|ed|ing) (?:up|this|my|the|you|for)|chased (?:in|on|them|it)|i refer to my|further to my|with reference to my|in reference to my|despite my (?:letter|mail|e-mail|message|call|complaint)",
  ),
  word(
    '(?:keep|kept) (?:calling|writing|emailing|asking|messaging|ringing|getting passed|being passed|hiding|fobbing)|keep(?:s)? (?:telling|passing|sending|asking) (?:me|us)|pass(?:ed|ing) (?:me |us )?(?:from|around|back and forth|on to)|(?:going|went|sending us|sending me) (?:back and forth|round in circles|from (?:one|pillar))|back and forth with|ping ?pong|(?:three|several|four|two|\\d) (?:different )?(?:agents|colleagues|operators)|different (?:agents|people|person)|(?:told|explained|described)[^.!?\\n]{0,20}(?:three|several|four|\\d) people',
  ),
  word(
    "how many (?:more )?times (?:do|must|should|have|will|am) (?:i|we)|(?:does|do|is|has) (?:anybody|anyone|you people|you guys) (?:even |actually |there |ever )?(?:read|reading|there|look)|me again\\b|it's me,? again|here i am again|yet again\\b|(?:again|still) nothing\\b|copy.?paste (?:reply|replies|answer)|(?:trying|try) (?:here|this) (?:now|instead|again)|trying here|did you (?:get|receive|see|read) my (?:message|mail|e-?mail|letter)|reply to my|answer my (?:mail|e-?mail|message|question)|hello\\?{1,3}",
  ),
  word(
    "(?:can't|cannot|can not|couldn't|unable to|impossible to) get (?:through|hold of|anyone)|line (?:has been|is|was|'s been) (?:busy|engaged|dead)|line's (?:busy|engaged|been)|(?:told|explained|described|reported|raised|sent)(?: [a-z]{1,9}){0,3} (?:already|three times|twice|nine times|four times|\\d ?x)|already (?:contacted|called|emailed|e-mailed|written|wrote|messaged|reported|complained|asked|told|raised|enquired|described|explained|sent you)|tried (?:the )?(?:chat|phone|phoning|calling|email)",
  ),
  followed('promised|assured|said|told me', "(?:nobody|no one|it isn't|never (?:did|called|came|rang))", 60),
];
