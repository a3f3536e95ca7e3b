/**
 * How English tells a name from the word it also is, where nobody minds capitals: a thing that is counted has an
 * article or the like in front, a firm has none; one buys from a firm, writes to it, thanks it. Folded; written for
 * this project.
 */
import type { Spot } from '../reading.ts';

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
  visited shopped`);
/** Behind the name of a firm at the beginning of a sentence: Target is …, Pebble never …; a thing would need an article. */
const VERBS = setOf(`
  is was has had does did doesn didn isn wasn hasn never always just still really actually also keeps will won can cannot can t could couldn
  would wouldn should shouldn needs finally have are were don got get`);

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
  return BEFORE_THINGS.has(before) ? 'thing' : null;
}

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
export const isCounted = ({ form }: Spot): boolean => !/(?:s|ing)$/.test(form) && !UNCOUNTED.has(form);

/** Whether a word that is counted opens a sentence where a thing would have an article: Pebble never replied. */
export const lacksArticle = (words: readonly Spot[], first: number, last: number): boolean =>
  first === 0 && last === 0 && isCounted(words[0]!) && VERBS.has(words[1]?.form ?? '');

const OF_THINGS = setOf('are were have look feel fit come go need make don');

/** Boots are …: a plural with a verb in the plural; the firm of that name has one in the singular. */
export const areThings = (words: readonly Spot[], last: number): boolean =>
  words[last]!.form.endsWith('s') && OF_THINGS.has(words[last + 1]?.form ?? '');
