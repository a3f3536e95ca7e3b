import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAnalyser, learnTone, type Tone, type ToneExample } from '../../src/analysis/index.ts';
import { featuresOf } from '../../src/analysis/linear/features.ts';
import { Reading } from '../../src/analysis/reading.ts';
import { message } from './inputs.ts';

const analyse = await createAnalyser();
const TONES: readonly Tone[] = ['negative', 'neutral', 'positive'];

const example = (text: string, tone: Tone, corrected = true): ToneExample => ({
  ...analyse.lessonOf({ text }, 'cs'),
  tone,
  corrected,
});
const readWith = (examples: ToneExample[], text: string) => {
  const tone = learnTone(examples);
  return analyse(message(text, { languagePrior: 'cs', taught: { tone, labels: [] } }));
};

const THING = ['stan', 'batoh', 'spacák', 'boty', 'bundu', 'čelovku', 'vařič', 'karimatku', 'hůlky', 'mapu'];
const OPENING = ['Dobrý den', 'Zdravím', 'Ahoj', 'Prosím vás', 'Hezký den', 'Dotaz'];
const DETAIL = ['na zimu', 'pro syna', 'do hor', 'k moři', 'na Šumavu', 'pro dvě osoby', 'z výprodeje'];

/** A text of the genre made from a seed, and a made-up reading of it. */
const textOf = (n: number, words: string): string =>
  `${OPENING[n % 6]}, ${words} ${THING[n % 10]} ${DETAIL[n % 7]} číslo ${n}.`;
const said = (tone: Tone, sureness = 0.7): ToneExample['said'] => ({
  sentiment: tone === 'negative' ? -sureness : tone === 'positive' ? sureness : 0,
  sentimentLabel: tone,
  sentimentConfidence: sureness,
  shares: TONES.map((one) => (one === tone ? sureness : (1 - sureness) / 2)),
});
const made = (text: string, reads: Tone, tone: Tone, corrected: boolean): ToneExample => ({
  features: featuresOf(new Reading(text), new Set()),
  said: said(reads),
  tone,
  corrected,
});

/** Corrections that share a reason, and texts that were let stand; a third of them left out for the test. */
function team(size: number) {
  const all = Array.from({ length: size }, (_, n) => [
    made(textOf(n, 'to je zase divočina tahle'), 'negative', 'neutral', true),
    made(textOf(n, 'nikdo mi neodpovídá, čekám na'), 'negative', 'negative', false),
    made(textOf(n, 'máte ještě skladem'), 'neutral', 'neutral', false),
  ]).flat();
  const isKept = (_: ToneExample, i: number) => Math.floor(i / 3) % 3 !== 0;
  return { known: all.filter(isKept), fresh: all.filter((one, i) => !isKept(one, i)) };
}

const right = (examples: ToneExample[], read: (one: ToneExample) => string): number =>
  examples.filter((one) => read(one) === one.tone).length;

describe('what was corrected', () => {
  it('is known again at once when it comes nearly the same', () => {
    const taught = 'No ty vogo, tak to je síla, jak rychle to přišlo';
    const again = 'no ty vogo, tak to je sila, jak rychle to prislo!!';
    const reads = analyse(message(taught, { languagePrior: 'cs' })).sentimentLabel;
    const other = TONES.find((tone) => tone !== reads)!;
    const verdict = readWith([example(taught, other)], again);
    expect(verdict.sentimentLabel).toBe(other);
    expect(verdict.sentimentConfidence).toBeGreaterThan(0.9);
    const unlike = 'Dobrý den, máte tuto barvu také ve velikosti 42?';
    expect(readWith([example(taught, other)], unlike)).toEqual(
      analyse(message(unlike, { languagePrior: 'cs' })),
    );
  });

  it('is not mistaken for a text that one word turns', () => {
    const praise = 'Zboží dorazilo druhý den v pořádku a rozhodně tento obchod všem doporučuji';
    const blame = 'Zboží dorazilo druhý den v pořádku a rozhodně tento obchod nikomu nedoporučuji, hrůza';
    expect(readWith([example(praise, 'neutral')], praise).sentimentLabel).toBe('neutral');
    expect(readWith([example(praise, 'neutral')], blame)).toEqual(
      analyse(message(blame, { languagePrior: 'cs' })),
    );
  });

  it('of contradicting words the majority counts, then the newest', () => {
    const text = 'Jsem zvědavá, kdy to dorazí';
    const say = (...tones: Tone[]) =>
      readWith(
        tones.map((tone) => example(text, tone)),
        text,
      ).sentimentLabel;
    expect(say('positive', 'negative')).toBe('negative');
    expect(say('positive', 'positive', 'negative')).toBe('positive');
  });
});

describe('a rule learned from corrections', () => {
  it('mends texts of the same kind that nobody corrected, and leaves the others', () => {
    const { known, fresh } = team(200);
    const taught = learnTone(known)!;
    expect(taught.report).toMatchObject({ isUsed: true, rightBefore: 0 });
    const read = (one: ToneExample) => taught.read(one.features, one.said).sentimentLabel;
    const corrected = fresh.filter((one) => one.corrected);
    const letStand = fresh.filter((one) => !one.corrected);
    expect(right(corrected, read)).toBeGreaterThan(0.9 * corrected.length);
    expect(right(letStand, read)).toBe(letStand.length);
  });

  it('is not made of a few, nor where nothing says what should stay', () => {
    const { known } = team(200);
    const corrections = known.filter((one) => one.corrected);
    expect(learnTone(corrections)?.report.isUsed).toBe(false);
    expect(learnTone(team(20).known)?.report.isUsed).toBe(false);
    expect(learnTone(known.filter((one) => !one.corrected))).toBeNull();
  });

  it('never reads the team’s own corrections worse than before, whatever was clicked', () => {
    const clicked = fc.array(
      fc.record({
        n: fc.nat(400),
        words: fc.constantFrom('to je zase divočina', 'máte ještě', 'čekám pořád na', 'děkuji za'),
        reads: fc.constantFrom(...TONES),
        tone: fc.constantFrom(...TONES),
        corrected: fc.boolean(),
      }),
      { minLength: 1, maxLength: 300 },
    );
    fc.assert(
      fc.property(clicked, (clicks) => {
        const examples = clicks.map(({ n, words, reads, tone, corrected }) =>
          made(textOf(n, words), reads, corrected ? tone : reads, corrected),
        );
        const corrections = examples.filter((one) => one.corrected);
        const taught = learnTone(examples);
        if (taught === null) return;
        const before = right(corrections, (one) => one.said.sentimentLabel);
        const after = right(corrections, (one) => taught.read(one.features, one.said).sentimentLabel);
        expect(after).toBeGreaterThanOrEqual(before);
        expect(taught.report.rightAfter).toBeGreaterThanOrEqual(taught.report.rightBefore);
      }),
      { numRuns: 40, seed: 7 },
    );
  });

  it('is not made of clicks at random: what was let stand is read as before', () => {
    let turn = 7;
    const chance = (most: number): number => {
      turn = (Math.imul(turn, 1664525) + 1013904223) >>> 0;
      return Math.floor((turn / 2 ** 32) * most);
    };
    for (let run = 0; run < 5; run += 1) {
      const examples = Array.from({ length: 600 }, (_, n) => {
        const reads = TONES[chance(3)]!;
        const corrected = n % 2 === 0;
        const words = ['to je zase divočina', 'máte ještě', 'čekám pořád na', 'děkuji za'][chance(4)]!;
        return made(textOf(chance(1000), words), reads, corrected ? TONES[chance(3)]! : reads, corrected);
      });
      const taught = learnTone(examples)!;
      const fresh = Array.from({ length: 300 }, (_, n) => {
        const reads = TONES[n % 3]!;
        return made(textOf(n, `kolik stojí a kdy u vás bude ${DETAIL[n % 5]}`), reads, reads, false);
      });
      const read = (one: ToneExample) => taught.read(one.features, one.said).sentimentLabel;
      expect(right(fresh, read)).toBeGreaterThan(0.95 * fresh.length);
    }
  });
});
