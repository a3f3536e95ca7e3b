/**
 * What follows an English name at the beginning of a sentence, where every word has a capital, when a firm is meant:
 * what only somebody does, a verb whose number is not the word's, or something one buys. Folded; written for this
 * project.
 */
import type { Spot } from '../reading.ts';

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Boots apologised, Next promised: nothing but people does so. */
const DEEDS = setOf(`
  admitted apologised apologized expects insisted keep keeps launched lied promised refuses replied responded said says sells serves stocks
  sponsored threatened told wants wouldn botched hiked shut opens closes finally`);
/** Sky cut my broadband: said of a thing as well (target missed), so what it is done to must follow. */
const DEEDS_TO = setOf(`
  added answered asked banned billed binned bumped cancelled canceled changed charged claimed closed confirmed credited cut delayed deleted
  delivered denied ditched doubled dropped dumped ended fixed forgot froze gave hung ignored increased introduced left let locked
  lost messed missed moved offered opened overcharged pulled put raised refunded refused rejected removed replaced resolved scrapped
  sent shipped sold sorted stocked stopped took tried upgraded upped used`);
/** Behind these words it was done to the thing itself: Boots left in the hall, Gap closed between the teams. */
const DONE_TO_IT = setOf(`
  about after again against around at before behind below between beyond by down during for from home in inside into like near next of off
  on out outside over past since through today tomorrow twice under until up with within without yesterday`);

/** Oasis closing down, Costa closed before five: neither is done to a gap. */
const CLOSING = setOf('closing shutting closed shut');
const FOR_GOOD = setOf('down early before today permanently');

/** Boots has, Windows is: one firm, though the word says many. */
const OF_ONE = setOf('has was is does doesn wants needs keeps');
/** Target have, Apple want: people of a firm, though the word says one. */
const OF_MANY = setOf('have were are don want need seem claim refuse');

/** Boots have, Vans are: said of things as well, unless what they have done, or are doing, is a firm's deed. */
const HAVING = setOf('have has had');
const BEING = setOf('is are was were');
const MEANWHILE = setOf('just now again still already also finally even recently apparently not never');
/** What only somebody does, whoever it is done to. */
const FIRM_HAS = setOf(`
  admitted announced apologised apologized banned billed cancelled canceled changed charged claimed delayed deleted denied discontinued
  emailed ignored introduced launched overcharged promised raised refunded refused rejected replied responded scrapped sent stopped texted`);
/** Whose: what was done to it was done by a firm. */
const TO_ME = setOf('me my us our mine');
const FIRM_IS = setOf(`
  advertising announcing asking cancelling canceling charging claiming closing demanding discontinuing ditching expanding giving hiring ignoring
  introducing launching offering opening promising raising recalling refusing rejecting saying scrapping selling stocking telling`);

/** What stands behind the name of a shop: Costa coffee, Gap jeans, Shell garage; in the singular where there is one. */
const GOODS = setOf(`
  backpack bedding belt bike blouse bookcase boot bra bracelet burger cable cap capsule cappuccino charger concealer cookie croissant deodorant detergent
  dishwasher drill dryer duvet earring espresso footlong foundation freezer frock glasses glove handbag handset hat headphones heel hoover knickers
  latte lens lipstick mascara microwave moisturiser moisturizer nappies nappy necklace nugget oven pajamas perfume pod prawn purse razor recliner rug
  scarf scooter shelf shelves shorts sleepsuit slipper sneaker sole sunglasses sunscreen sweatshirt tablet tee telly toaster toothpaste trouser tshirt
  underwear uniform vacuum wallet watch wipes wrap
  account advantage advert app bag bags bakery bath bed blanket blinds boiler book books box branch brand bread broadband bulb bulbs cafe cake candle
  cardigan catalogue chair checkout chocolate clubcard click coat coats coffee collection contract cot counter cream curry cushion customer deal
  delivery desk diesel dress dresses driver drivers earbuds engineer fitting flagship food franchise fridge fries furniture garage gift
  groomer haircut hoodie hotline hub jacket jeans jumper kettle kitchen kitchens lamp laptop leggings loyalty mattress meal membership menu
  milk mobile mug online order orders outlet own packaging pants parcel parcels petrol pharmacist pharmacy phone pillow pizza plan points
  prawns prescription price prices products pyjamas receipt refund returns router sale salad sandwich sandwiches sandals sausages
  serum shampoo shirt shirts shoes shop shops signal skirt soap sofa sofas socks staff stand store stores support suncream sweets swimsuit table
  tariff tights till tills top towels toy toys trainers trousers tv vet voucher vouchers wardrobe website wine`);

/** What only a firm has: very app, next customer service. */
const SERVICES = setOf(`
  account advert app broadband clubcard courier customer driver hotline loyalty membership online refund refunds returns staff support tv
  voucher vouchers website`);
/** What a firm has, though there may be a next one of it, or three. */
const BUSINESS = setOf(`
  bank bill branch cashier checkout contract delivery engineer garage manager order outlet parcel pharmacist plan price receipt sale shop sim store
  tariff till`);

/** What things are like: of these, an orange cushion is no cushion of Orange. */
const LIKENESSES = setOf(`
  amber apricot aqua autumn baby bamboo beige berry black blue brass bronze brown burgundy caramel ceramic charcoal cherry chocolate christmas classic
  copper coral cotton cream crimson daily denim emerald everyday family fresh fur ginger glass gold golden green grey gray honey indigo ivory jade lace lavender
  leather lemon lilac lime linen little magnolia marble maroon metal mini mint modern mustard natural navy new oak ocean old olive orange paper peach pearl
  pine pink plain plastic plum purple red rose ruby rubber rust sage sapphire satin scarlet silk silver slate smart spring steel suede summer tan teal
  turquoise vanilla velvet vintage violet walnut white wicker winter wood wooden wool yellow local national regional nationwide royal`);

const isOneOf = (known: ReadonlySet<string>, form = ''): boolean =>
  known.has(form) ||
  ['s', 'es'].some((ending) => form.endsWith(ending) && known.has(form.slice(0, -ending.length)));

/** Whether behind the place stands something one buys: loaf sofa, pebble app. */
export const isGoods = (words: readonly Spot[], last: number): boolean =>
  LIKENESSES.has(words[last]!.form)
    ? isBusiness(words, last)
    : isOneOf(GOODS, words[last + 1]?.form) || isBusiness(words, last);

/** Whether behind the place stands what only a firm has. */
export const isService = (words: readonly Spot[], last: number): boolean =>
  SERVICES.has(words[last + 1]?.form ?? '');

/** Whether behind the place stands what a firm has, of which there may be several. */
export const isBusiness = (words: readonly Spot[], last: number): boolean =>
  isService(words, last) || isOneOf(BUSINESS, words[last + 1]?.form);

/** The next of `words` after the place tells that a firm acts or sells. */
export function actsOrSells(words: readonly Spot[], last: number): boolean {
  return acts(words, last) || isGoods(words, last);
}

/** The next of `words` after the place tells that a firm acts. */
export function acts(words: readonly Spot[], last: number): boolean {
  const next = words[last + 1]?.form;
  if (next === undefined) return false;
  if (DEEDS.has(next) || hasActed(words, last)) return true;
  const object = words[last + 2]?.form;
  if (CLOSING.has(next) && FOR_GOOD.has(object ?? '')) return true;
  if (DEEDS_TO.has(next) && object !== undefined && !DONE_TO_IT.has(object)) return true;
  return (words[last]!.form.endsWith('s') ? OF_ONE : OF_MANY).has(next);
}

/** Boots have cancelled, Vans are refusing: whatever its number, only somebody has done so. */
export function hasActed(words: readonly Spot[], last: number): boolean {
  const verb = words[last + 1]?.form ?? '';
  const at = MEANWHILE.has(words[last + 2]?.form ?? '') ? last + 3 : last + 2;
  const deed = words[at]?.form ?? '';
  if (BEING.has(verb)) return FIRM_IS.has(deed);
  if (!HAVING.has(verb)) return false;
  return FIRM_HAS.has(deed) || (DEEDS_TO.has(deed) && TO_ME.has(words[at + 1]?.form ?? ''));
}
