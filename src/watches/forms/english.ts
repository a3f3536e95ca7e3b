/**
 * How English tells a name from the word it also is, where nobody minds capitals: a thing that is counted has an
 * article or the like in front, a firm has none; one buys from a firm, writes to it, thanks it. Folded; written for
 * this project.
 */
import type { Spot } from '../reading.ts';
import { hasActed } from './deeds.ts';
import { isEveryday } from './names-also-words.ts';

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Behind these a thing is meant, or something one does: a gap, my boots, two loaves, to target, new boots. */
const BEFORE_THINGS = setOf(`
  a an the my our your his her their its this that these those some any every each no another such which what one two three four five six ten many
  few several both either enough more most much less own same other next last first second new old big small little good great bad best nice
  long short hot cold warm cool high low full whole huge tiny red blue green white black brown pink grey gray yellow real main only single perfect
  lovely beautiful pretty favourite favorite cheap expensive cosy cozy empty broken fresh clean dirty dark bright heavy light soft hard
  to will can could would should might must let i you we they who dont don didn didnt doesn cant couldn won just never always and
  of per very so too as how was is are were be been being am`);
/** Behind these a firm is meant: from next, thanks boots, emailed pebble. */
const BEFORE_FIRMS = setOf(`
  from via by thanks dear hey hi hello boycott avoid called phoned rang emailed messaged contacted dm dmed told asked recommend thankyou
  visited shopped cancelled canceled cancelling canceling ditched ditching emailing messaging contacting phoning joined quit`);
/** One buys at target, but looks at boots, wakes up at dawn and is good at chess. */
const LOOKING = setOf(
  'look looks looking looked stare staring stared laugh laughing laughed point pointing pointed good bad great aim aimed shot shoot',
);
const TIMES = setOf(`
  all any bay best breakfast business christmas church college dawn dinner dusk ease easter fault first five four full half hand heart home last least length
  level lunch lunchtime maximum minimum most night nine noon once one peak play point present prison random rest retail risk school sea seven six speed stake
  sunrise sunset ten three time times twelve two uni university war will work worst eight eleven`);
/** Behind the name of a firm at the beginning of a sentence: Target is …, Pebble never …; a thing would need an article. */
const VERBS = setOf(`
  is was has had does did doesn didn isn wasn hasn never always just still really actually also keeps will won can cannot can t could couldn
  would wouldn should shouldn needs finally have are were don got get ran runs went goes wants gives gave takes sells makes charges owes
  offers replied promised`);

/** What is not counted, or says what something is like, or is done: it begins a sentence without an article. */
const UNCOUNTED = setOf(`
  action always amber aspire basil beauty best better blush bold brave bright calm cherish chase choice clay clean clear clever coal cocoa coffee
  color colour comfort common copper coral cotton cream dash delight denim direct discover divine dream drift drive earth energy essential eternal
  ever everyday excel expect explore express fair faith family fancy fire fish fit flow focus fog forever forward freedom fresh frost fruit furnish future
  game garlic gentle ginger glass glory gold golden good grace grand grass gravity green grind grow guess happy harmony hay heather heaven home
  honest honey hope humble impact ink inspire iron ivory ivy jelly joy juicy just kind lace leather lemonade light lime linen little local look
  love lucky luggage lush luxe magic marble match mellow memory merry midnight mighty milk mint mist modern moss music mustard natural
  nature neat next nifty nimble noble north oak olive open orange organic outdoor paint paper passion perfect pink plain play plenty plush
  polish power precious premier press pretty prime proper pure purple quick rain ready real refuge relish renew respect rice rise royal
  rustic rye saffron sage salt sand satin secret serene serenity shine silk silver simple skin sky sleek sleep smart smile snap snow snug soap
  soda solar sonic soul sound south spark spice spin spring start steam steel sterling storage straw strong subway sugar summer sun sunny sunshine super supreme
  surf sweet swift tea thrift thunder thyme tidy timber time tin together touch track tranquil treat trust twist universal urban vanilla velvet
  vintage vital vivid warm warmth water wax wealth weather welcome well west white wicked wild wind wine winter wisdom wise wish wonder
  wood wooden wool work world yellow yoga zen zest zinc visa`);

/** What the words before an English word say of it: that a firm is meant, a thing, or nothing. */
export function saidBefore(words: readonly Spot[], first: number): 'firm' | 'thing' | null {
  const before = words[first - 1]?.form;
  if (before === undefined) return null;
  if (BEFORE_FIRMS.has(before) || isVisited(words, first)) return 'firm';
  if (before === 'at' && !TIMES.has(words[first]!.form) && !LOOKING.has(words[first - 2]?.form ?? ''))
    return 'firm';
  return BEFORE_THINGS.has(before) || isHead(words, first) ? 'thing' : null;
}

/** Our sales target, the ankle boots: an article, another noun, and the word itself, of which nothing is done. */
function isHead(words: readonly Spot[], first: number): boolean {
  const [article = '', noun = ''] = [words[first - 2]?.form, words[first - 1]?.form];
  return ARTICLES.has(article) && !NO_NOUNS.has(noun) && !VERBS.has(words[first + 1]?.form ?? '');
}

const ARTICLES = setOf('a an the my our your his her their this that');
/** What else stands between an article and a firm: my local target, the one at boots, our order target. */
const NO_NOUNS = setOf(`
  local nearest at in on by of for with to and or but than as if when while that which who is was are were has had have will would can did does
  do because since after before until order parcel refund delivery package money stuff thing things one ones time day week app account dress jeans shoes phone`);

/** Popped into boots, went to target, been with sky: one goes to a firm, or is its customer. */
export function isVisited(words: readonly Spot[], first: number): boolean {
  const [way = '', deed = ''] = [words[first - 1]?.form, words[first - 2]?.form];
  return (WAYS_IN.has(way) && GOING.has(deed)) || (way === 'with' && BELONGING.has(deed));
}

const WAYS_IN = setOf('to into in');
const GOING = setOf(
  'go goes going gone went nip nipped nipping pop popped popping drove switched switching moved',
);
const BELONGING = setOf('been stay stayed stuck sticking');

/** Whether one of it can't stand without an article: pebble, but neither boots nor orange. */
export const isCounted = ({ form }: Spot): boolean =>
  !/(?:s|ing)$/.test(form) && !UNCOUNTED.has(form) && !isEveryday(form);

/** Target's app, boots's tills: without an article a thing that is counted owns nothing. */
export const isOwner = (words: readonly Spot[], last: number): boolean =>
  words[last + 1]?.form === 's' && words[last + 1]!.start === words[last]!.end + 1 && isCounted(words[last]!);

const NUMBERS = setOf('two three four five six seven eight nine ten');
/** They stand before words that say how, never before a thing: very app. */
const ADVERBS = setOf('very always ever just now here simply');
const OWNERS = setOf('my your our their his her');
const NOUN_RUN = 4;

/** My three sim, your very account: neither a number nor an adverb stands so before one thing. */
export function isOddly(words: readonly Spot[], { first, last }: { first: number; last: number }): boolean {
  const name = words[first]!.form;
  const before = words[first - 1]?.form ?? '';
  if (ADVERBS.has(name)) return OWNERS.has(before);
  return NUMBERS.has(name) && !isPlural(words, last);
}

/** Whether the things behind a place are many: three customer service agents. */
export function isPlural(words: readonly Spot[], last: number): boolean {
  for (const { form } of words.slice(last + 1, last + 1 + NOUN_RUN)) {
    if (VERBS.has(form) || NO_NOUNS.has(form) || form === 's') return false;
    if (/[^s]s$/.test(form)) return true;
  }
  return false;
}

export const isNumber = (name: string): boolean => NUMBERS.has(name);

/** Whether a word that is counted opens a sentence where a thing would have an article: Pebble never replied. */
export const lacksArticle = (words: readonly Spot[], first: number, last: number): boolean =>
  first === 0 && last === 0 && isCounted(words[0]!) && VERBS.has(words[1]?.form ?? '');

const OF_THINGS = setOf('are were have look feel fit come go need make don');

/** Boots are …: a plural with a verb in the plural; the firm of that name has one in the singular. */
export const areThings = (words: readonly Spot[], last: number): boolean =>
  words[last]!.form.endsWith('s') && OF_THINGS.has(words[last + 1]?.form ?? '') && !hasActed(words, last);
