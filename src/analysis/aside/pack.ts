/**
 * How what was read travels between threads: the numbers of a whole lot in one block that is handed over, where thousands
 * of small arrays would each be copied and made anew.
 */
import type { Features } from '../linear/features.ts';
import type { Told, Understood } from '../read-text.ts';
import type { Language } from '../types.ts';

type WithoutNumbers = Omit<Understood, 'features' | 'lesson'> & Pick<Understood['lesson'], 'topics'>;

/** Of one text what is no list of numbers, and how many numbers each of its lists has, in their order. */
interface Rest {
  letters: string;
  sisters: Told['heard']['sisters'];
  known: [Language, WithoutNumbers][];
  lengths: number[];
}

export interface Packed {
  rest: Rest[];
  /** scores of all texts, then the features of all */
  numbers: ArrayBuffer;
}

/** Features, and what labels are read by: the same but for what lists found. */
const listsOf = ({ features, lesson }: Understood): Uint32Array[] => [
  features.words,
  features.letters,
  features.signs,
  features.known,
  lesson.labelFeatures.known,
];

export function pack(all: readonly Told[]): Packed {
  const scores = all.map(({ heard }) => heard.scores);
  const lists = all.map(({ known }) => [...known.values()].flatMap(listsOf));
  const features = lists.flat();
  const scoreBytes = lengthOf(scores) * Float64Array.BYTES_PER_ELEMENT;
  const numbers = new ArrayBuffer(scoreBytes + lengthOf(features) * Uint32Array.BYTES_PER_ELEMENT);
  fill(new Float64Array(numbers, 0, lengthOf(scores)), scores);
  fill(new Uint32Array(numbers, scoreBytes), features);
  const rest = all.map(
    ({ heard: { letters, sisters }, known }, at): Rest => ({
      letters,
      sisters,
      known: [...known].map(([language, { features: _, lesson, ...more }]) => [
        language,
        { ...more, topics: lesson.topics },
      ]),
      lengths: [scores[at]!.length, ...lists[at]!.map(({ length }) => length)],
    }),
  );
  return { rest, numbers };
}

/** What `pack` was given; its arrays are views into the one block. */
export function unpack({ rest, numbers }: Packed): Told[] {
  let scoresAt = 0;
  let listsAt = rest.reduce((sum, { lengths }) => sum + lengths[0]!, 0) * Float64Array.BYTES_PER_ELEMENT;
  const nextList = (length: number): Uint32Array => {
    const list = new Uint32Array(numbers, listsAt, length);
    listsAt += list.byteLength;
    return list;
  };
  return rest.map(({ letters, sisters, known, lengths: [scored = 0, ...lengths] }) => {
    const scores = new Float64Array(numbers, scoresAt, scored);
    scoresAt += scores.byteLength;
    let at = 0;
    const next = (): Uint32Array => nextList(lengths[at++]!);
    const understood = known.map(([language, { topics, ...more }]): [Language, Understood] => {
      const features: Features = { words: next(), letters: next(), signs: next(), known: next() };
      const lesson = { labelFeatures: { ...features, known: next() }, topics };
      return [language, { ...more, features, lesson }];
    });
    const heard = sisters === undefined ? { letters, scores } : { letters, scores, sisters };
    return { heard, known: new Map(understood) };
  });
}

const lengthOf = (lists: readonly ArrayLike<number>[]): number =>
  lists.reduce((sum, { length }) => sum + length, 0);

function fill(into: Float64Array | Uint32Array, lists: readonly ArrayLike<number>[]): void {
  let at = 0;
  for (const list of lists) {
    into.set(list, at);
    at += list.length;
  }
}
