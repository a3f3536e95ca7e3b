/** What a text is about: proposals for the seven labels, learned from posts of the genre. A person confirms them. */
import { foldPlain } from '../lib/fold.ts';
import { type Features, named } from './linear/features.ts';
import { type LinearModel, loadModel } from './linear/model.ts';
import { LEARNED } from './sentiment/index.ts';
import { surenessOf, type TaughtLabel } from './taught-labels.ts';
import type { Language, ProposedLabel, ProposedOwnLabel, TopicKey } from './types.ts';

/** What the learned weights tell, in the order of the model's outputs. */
export const TOPICS = [
  'complaint',
  'review',
  'undelivered',
  'order',
  'discount',
  'invoicing',
] as const satisfies readonly TopicKey[];

/** Proposals below this are not worth a click. */
const LEAST = 0.5;
/** Without learned weights: one plain word, or more. */
const ONE_WORD = 0.55;
const MORE_WORDS = 0.75;
const UNSAID = 0.2;
const BY_FACT = 0.95;
/** "Your customer for ten years": people say so themselves. */
const BY_THEIR_WORD = 0.8;
const MAX_LENGTH = 4000;

/** Regulars, business customers, people with a large audience, in their own words over folded text. */
const VIP =
  /\b(?:(?:vas\w{0,3} |your )?(?:stal|vern|dlouholet|dlhorocn|dlhodob|loajaln)\w{1,3} (?:zakazni|klient|odberatel)|(?:vip|zlat\w{1,2}|platinov\w{1,2}) (?:zakazni|klient|clen|program|customer|member|uzivatel)|(?:velkoodberatel|velkoobchodni zakazni|firemni (?:zakazni|klient)|firemny (?:zakazni|klient))|(?:nakupuj\w{1,3}|objednava\w{1,3}) (?:u vas )?(?:uz |jiz )?(?:pres |vice nez |viac ako )?(?:\d{1,2}|deset|pet|pat|desat|leta|roky|dlouha leta) ?(?:let|rokov|roky)?|(?:staly|stala|wiern[ya]|lojaln[ya]) (?:klient|klientka)|klient\w{0,3} vip|(?:kupuj|zamawia|jestem z wami|klient\w{0,3})[^.!?]{0,20} od (?:\d{1,2}|wielu|dziesieciu|pieciu) lat|(?:loyal|long[- ]?time|longstanding|regular|vip|gold|platinum|premium) (?:customer|client|member)|customer (?:for|since) (?:over |more than |the last )?(?:\d|ten|five|many)|\d{1,3} ?(?:000|tis\w{0,4}|k|tys\w{0,3}) (?:sleduj|followers?|obserwuj|odberatel|subscribers?))/;

/** Stems over folded text, the four languages together: they hardly collide. */
const WORDS: readonly (readonly [TopicKey, RegExp])[] = [
  [
    'complaint',
    /\b(?:reklam(?:ac|ov|uj|acj)|vadn|zavad|poskozen|poskoden|rozbit|rozbil|uszkodz|wadliw|zepsu|nefunguj|nefungov|nie dziala|staznost|stiznost|skarg|zazaleni|broken|damaged|defect|faulty|doesn't work|not working|complain)/g,
  ],
  [
    'undelivered',
    /\b(?:nedoruc|nedorazil|nedosl|neprisel|neprisla|neprislo|neprisiel|nie dosz|nie dotar|nie przysz|niedostarcz|not (?:arrived|delivered|received)|never (?:arrived|came|received)|(?:hasn't|haven't|didn't|still not) (?:arrived|come|receiv)[a-z]*|kde (?:je|mam) (?:moj|muj|moje|ma|ten|ta|balik|zasilk|zasielk)|gdzie (?:jest|sa) (?:moj|paczk)|where(?:'s| is) my (?:order|parcel|package))/g,
  ],
  [
    'order',
    /\b(?:objedn|zamow|order(?:ed|ing|s)?\b|zasilk|zasielk|balik|paczk|przesylk|parcel|package|doprav|dostaw|delivery|shipping|skladem|sklade|dostepn|in stock|kosik|koszyk)/g,
  ],
  [
    'discount',
    /\b(?:slev|zlav|kupon|kupon|rabat|promocj|znizk|voucher|discount|coupon|promo(?: |-)?(?:code|kod)|poukaz|black friday|vyprodej|vypredaj|wyprzedaz)/g,
  ],
  [
    'invoicing',
    /\b(?:faktur|uctenk|danov|dobropis|invoice|receipt|paragon|\bdph\b|\bvat\b|\bnip\b|\bico\b|variabiln)/g,
  ],
  [
    'review',
    /\b(?:hodnot|hodnoceni|recenz|hviezdic|hvezdic|opini[aei]|gwiazdk|review|rating|stars?\b|doporuc|odporuc|polecam|recommend)/g,
  ],
];

/** Topics whose plain words stand in a text, with how many: names for the learned weights. */
export function knownTopics(text: string): string[] {
  const folded = foldPlain(text.slice(0, MAX_LENGTH));
  return WORDS.flatMap(([key, words]) => {
    const hits = folded.match(words)?.length ?? 0;
    return hits === 0 ? [] : hits === 1 ? [key] : [key, `${key}+`];
  });
}

export interface Topics {
  /** of the seven, the surest first */
  proposedLabels: ProposedLabel[];
  /** of the team's own, the surest first */
  ownLabels: ProposedOwnLabel[];
}

interface TopicFacts {
  isVip: boolean;
  hasRating: boolean;
  taught?: readonly TaughtLabel[];
}

export interface TopicReader {
  (text: string, language: Language, features: Features, facts: TopicFacts): Topics;
  /** what the words alone say of each of the seven, as logits: from zero on it is proposed */
  logits(text: string, language: Language, features: Features): Record<TopicKey, number>;
}

/** Loads the learned weights and gives the reader of labels to propose. */
export function createTopicReader(): TopicReader {
  const models = new Map(LEARNED.map((language) => [language as Language, loadModel('topics', language)]));
  const logits: TopicReader['logits'] = (text, language, features) => {
    const model = models.get(language);
    const known = knownTopics(text);
    return {
      ...(model === undefined ? byWords(known) : byWeights(named(features, known), model)),
      vip: logitOf(VIP.test(foldPlain(text.slice(0, MAX_LENGTH))) ? BY_THEIR_WORD : UNSAID),
    };
  };
  const read = (...[text, language, features, facts]: Parameters<TopicReader>): Topics => {
    const said = logits(text, language, features);
    const taught = new Map(facts.taught?.map((label) => [label.key ?? label.labelId, label]));
    const proposed = new Map<TopicKey, number>();
    for (const [key, logit] of Object.entries(said) as [TopicKey, number][]) {
      const label = taught.get(key);
      const sureness = label ? surenessOf(label, features, logit) : shareOf(logit);
      if (sureness !== undefined && sureness >= LEAST) proposed.set(key, sureness);
    }
    if (facts.hasRating) proposed.set('review', BY_FACT);
    if (facts.isVip) proposed.set('vip', BY_FACT);
    const own = [...taught.values()].flatMap((label) => {
      const confidence = label.key === null ? surenessOf(label, features, 0) : undefined;
      return confidence === undefined ? [] : [{ labelId: label.labelId, confidence }];
    });
    return {
      proposedLabels: surestFirst(Array.from(proposed, ([key, confidence]) => ({ key, confidence }))),
      ownLabels: surestFirst(own),
    };
  };
  return Object.assign(read, { logits });
}

const surestFirst = <L extends { confidence: number }>(labels: L[]): L[] =>
  labels.sort((a, b) => b.confidence - a.confidence);

const shareOf = (logit: number): number => 1 / (1 + Math.exp(-logit));
const logitOf = (share: number): number => Math.log(share / (1 - share));

type Learned = Record<(typeof TOPICS)[number], number>;

const byWords = (known: readonly string[]): Learned =>
  each((key) => logitOf(known.includes(`${key}+`) ? MORE_WORDS : known.includes(key) ? ONE_WORD : UNSAID));

function byWeights(features: Features, model: LinearModel): Learned {
  const found = model.logits(features);
  return each((_, i) => found[i] ?? 0);
}

const each = (logit: (key: TopicKey, i: number) => number): Learned =>
  Object.fromEntries(TOPICS.map((key, i) => [key, logit(key, i)])) as Learned;
