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

/** Boots has, Windows is: one firm, though the word says many. */
const OF_ONE = setOf('has was is does doesn');
/** Target have, Next are: people of a firm, though the word says one. */
const OF_MANY = setOf('have were are don');

/** What stands behind the name of a shop: Costa coffee, Gap jeans, Shell garage. */
const GOODS = setOf(`
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

/** Whether behind the place stands something one buys: loaf sofa, pebble app. */
export const isGoods = (words: readonly Spot[], last: number): boolean =>
  GOODS.has(words[last + 1]?.form ?? '');

/** Whether behind the place stands what only a firm has. */
export const isService = (words: readonly Spot[], last: number): boolean =>
  SERVICES.has(words[last + 1]?.form ?? '');

/** The next of `words` after the place tells that a firm acts or sells. */
export function actsOrSells(words: readonly Spot[], last: number): boolean {
  return acts(words, last) || isGoods(words, last);
}

/** The next of `words` after the place tells that a firm acts. */
export function acts(words: readonly Spot[], last: number): boolean {
  const next = words[last + 1]?.form;
  if (next === undefined) return false;
  if (DEEDS.has(next)) return true;
  const object = words[last + 2]?.form;
  if (DEEDS_TO.has(next) && object !== undefined && !DONE_TO_IT.has(object)) return true;
  return (words[last]!.form.endsWith('s') ? OF_ONE : OF_MANY).has(next);
}
