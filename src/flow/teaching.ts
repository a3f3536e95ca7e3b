import {
  type Analyser,
  type Language,
  type Lesson,
  learnTone,
  type Taught,
  type TaughtLabel,
  taughtLabel,
} from '../analysis/index.ts';
import type { Tx } from '../db/client.ts';
import { lessonsInUse, lessonsStamp } from '../learning/labels.ts';
import { type ToneText, toneStamp, toneTexts } from '../learning/tones.ts';

/** Gives what the team of one database taught, brought up to date with what changed; undefined where it taught nothing. */
export type Teaching = (tx: Tx) => Promise<Taught | undefined>;

/**
 * One layer for the life of the process, built anew when something was taught or taken back: two statements ask. Whoever
 * asks while that is under way waits for it. Texts are taken apart once.
 */
export function createTeaching({ lessonOf }: Pick<Analyser, 'lessonOf'>): Teaching {
  const stamps = { tone: '', labels: '' };
  let tone: Taught['tone'] = null;
  let labels: readonly TaughtLabel[] = [];
  let lessons = new Map<number, { of: string; lesson: Lesson }>();
  let turn: Promise<unknown> = Promise.resolve();

  const takenApart = ({ mentionId, title, text, language }: ToneText) => {
    const of = `${language} ${title ?? ''}\n${text}`;
    const known = lessons.get(mentionId);
    if (known?.of === of) return known;
    return { of, lesson: lessonOf({ title: title ?? undefined, text }, language as Language) };
  };

  const learn = async (tx: Tx): Promise<void> => {
    const texts = await toneTexts(tx);
    lessons = new Map(texts.map((one) => [one.mentionId, takenApart(one)]));
    tone = learnTone(
      texts.map(({ mentionId, tone, corrected }) => {
        const { features, said } = lessons.get(mentionId)!.lesson;
        return { features, said, tone, corrected };
      }),
    );
  };

  const catchUp = async (tx: Tx): Promise<Taught | undefined> => {
    const current = { tone: await toneStamp(tx), labels: await lessonsStamp(tx) };
    if (current.tone !== stamps.tone) await learn(tx);
    if (current.labels !== stamps.labels) {
      labels = (await lessonsInUse(tx)).map(({ lesson, ...label }) => taughtLabel(label, lesson));
    }
    Object.assign(stamps, current);
    return tone === null && labels.length === 0 ? undefined : { tone, labels };
  };

  return (tx) => {
    const mine = turn.then(() => catchUp(tx));
    turn = mine.catch(() => undefined);
    return mine;
  };
}
