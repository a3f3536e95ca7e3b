import { setImmediate } from 'node:timers/promises';
import { type Language, LEAST_EXAMPLES, type Lesson, learnLabel, type TopicKey } from '../analysis/index.ts';
import { keepLessons, type LabelLesson, type LabelledText, labelledTexts } from '../learning/labels.ts';
import { listLabels } from '../queue/index.ts';
import type { FlowDeps } from './deps.ts';

/** Texts taken apart at once, some milliseconds' worth; between two lots others get their turn. */
const LOT = 50;

type LabelRow = Awaited<ReturnType<typeof listLabels>>[number];

/** Learns every label anew from what people put on and took off. Returns how many are good enough to be proposed. */
export async function learnLabels(deps: Pick<FlowDeps, 'db' | 'clock' | 'analyse'>): Promise<number> {
  const { db, clock, analyse } = deps;
  const texts = await labelledTexts(db);
  const labels = await listLabels(db);
  const lessons = await takenApart(analyse, texts);
  const learned: Omit<LabelLesson, 'off'>[] = [];
  for (const label of labels) {
    learned.push({ ...lessonOf(label, texts, lessons), labelId: label.id, learnedAt: clock() });
    await setImmediate();
  }
  await db.transaction((tx) => keepLessons(tx, learned));
  return learned.filter(({ lesson }) => lesson !== null).length;
}

async function takenApart(analyse: FlowDeps['analyse'], texts: readonly LabelledText[]): Promise<Lesson[]> {
  const lessons: Lesson[] = [];
  for (const [i, { text, language }] of texts.entries()) {
    lessons.push(analyse.lessonOf({ text }, language as Language));
    if (i % LOT === 0) await setImmediate();
  }
  return lessons;
}

function lessonOf(label: LabelRow, texts: readonly LabelledText[], lessons: readonly Lesson[]) {
  const examples = texts.flatMap((text, i) => {
    const stands = standingOf(label, text);
    if (stands === null) return [];
    const { labelFeatures: features, topics } = lessons[i]!;
    return [{ features, base: label.key === null ? 0 : topics[label.key as TopicKey], ...stands }];
  });
  const said = examples.filter(({ isSaid }) => isSaid).length;
  if (said < LEAST_EXAMPLES) return { examples: said, precision: null, found: null, lesson: null };
  const { weights, line, precision, found, isGood } = learnLabel(examples, label.key !== null);
  return { examples: said, precision, found, lesson: isGood ? { weights, line } : null };
}

/** What a conversation says about a label; null where nobody had a reason to say anything. */
function standingOf(label: LabelRow, { on, takenOff, isClosed, openedAt }: LabelledText) {
  const carried = on.find(({ labelId }) => labelId === label.id);
  if (carried?.byPerson) return { isOn: true, isSaid: true };
  if (takenOff.includes(label.id)) return { isOn: false, isSaid: true };
  // who closed it, or labelled it otherwise, saw what was on it and what was not
  const isSeen = isClosed || takenOff.length > 0 || on.some(({ byPerson }) => byPerson);
  if (!isSeen || openedAt < label.createdAt) return null;
  return { isOn: carried !== undefined, isSaid: false };
}
