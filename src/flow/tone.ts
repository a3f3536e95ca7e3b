/** A person says how a text sounds: its verdict changes at once, and what comes after is read accordingly. */
import { eq } from 'drizzle-orm';
import { asTone, type Language, retell, type Tone, wordsOf } from '../analysis/index.ts';
import type { Tx } from '../db/client.ts';
import { authors, mentions } from '../db/schema/intake.ts';
import { setTone, type ToneVerdict } from '../intake/tone.ts';
import { correctionsOf, dropCorrection, keepCorrection, noteReading } from '../learning/tones.ts';
import { Problem } from '../lib/errors.ts';
import { conversationsOf } from '../queue/history.ts';
import { followTone } from '../queue/index.ts';
import { readSettings } from '../settings/index.ts';
import { dayOf } from './judge.ts';
import { termsOfConversations } from './response-clock.ts';
import { ruled, ruledTo } from './ruled.ts';
import { weightsOf } from './weights.ts';

/** What a person is as sure of as anybody can be. */
const CERTAIN = 1;

/** Corrects the tone of a mention. The same twice is once. Problem `problem.not_found` for our own texts. */
export async function correctTone(
  tx: Tx,
  mentionId: number,
  tone: Tone,
  by: number,
  now: Date,
): Promise<void> {
  const mention = await lookAt(tx, mentionId);
  if (mention.isSelf) throw new Problem('not-found', 'problem.not_found');
  const before = (await correctionsOf(tx, [mentionId])).get(mentionId);
  if (before?.label === tone) return;
  const was = before?.was ?? feltOf(mention);
  await setTone(tx, mentionId, felt(mention, corrected(tone, was)));
  const { language } = mention;
  await keepCorrection(tx, { mentionId, language, label: tone, was, userId: by, at: now });
  const told = { mentionId, tone, was: mention.sentimentLabel };
  await follow(tx, told, by, now);
}

/** Takes a correction back: the verdict is again what the house made of the text. Without one nothing happens. */
export async function withdrawTone(tx: Tx, mentionId: number, by: number, now: Date): Promise<void> {
  const mention = await lookAt(tx, mentionId);
  const before = (await correctionsOf(tx, [mentionId])).get(mentionId);
  if (before === undefined) return;
  await setTone(tx, mentionId, felt(mention, before.was));
  await dropCorrection(tx, mentionId);
  const told = { mentionId, tone: before.was.sentimentLabel, was: before.label };
  await follow(tx, told, by, now);
}

/** An edited text was judged anew by the house alone: what a person said of it stands above that. */
export async function keepTone(tx: Tx, mentionId: number, tone: Tone): Promise<void> {
  const mention = await lookAt(tx, mentionId);
  const was = feltOf(mention);
  await noteReading(tx, mentionId, was);
  await setTone(tx, mentionId, felt(mention, corrected(tone, was)));
}

async function follow(
  tx: Tx,
  tone: NonNullable<Parameters<typeof followTone>[2]['tone']>,
  by: number,
  now: Date,
): Promise<void> {
  const [place] = await conversationsOf(tx, [tone.mentionId]);
  if (place === undefined) return;
  const { conversationId } = place;
  await followTone(tx, conversationId, { tone }, await termsOfConversations(tx, [conversationId]), by, now);
}

/** A mention, locked: before its conversation, as reading a page does it. */
async function lookAt(tx: Tx, mentionId: number) {
  const [row] = await tx
    .select({ mention: mentions, isSelf: authors.isSelf, followers: authors.followers })
    .from(mentions)
    .innerJoin(authors, eq(authors.id, mentions.authorId))
    .where(eq(mentions.id, mentionId))
    .for('update', { of: mentions });
  if (row === undefined) throw new Problem('not-found', 'problem.not_found');
  const { mention, ...author } = row;
  const [profile, urgency] = await readSettings(tx, ['profile', 'urgency']);
  return {
    ...mention,
    ...author,
    arrived: dayOf(mention.firstSeenAt, profile.timeZone),
    weights: weightsOf(urgency),
  };
}

type Seen = Awaited<ReturnType<typeof lookAt>>;
type Felt = Pick<Seen, 'sentiment' | 'sentimentLabel' | 'sentimentConfidence'>;

const feltOf = ({ sentiment, sentimentLabel, sentimentConfidence }: Felt): Felt => ({
  sentiment,
  sentimentLabel,
  sentimentConfidence,
});

const corrected = (tone: Tone, was: Felt): Felt => ({
  sentiment: asTone(tone, was),
  sentimentLabel: tone,
  sentimentConfidence: CERTAIN,
});

/** The verdict with another feeling, and how urgent that makes it. */
function felt(mention: Seen, feeling: Felt): ToneVerdict {
  const { title, text, language, visibility, followers, privateData, urgencyReasons } = mention;
  const { arrived, weights } = mention;
  const told = retell({
    text: wordsOf({ title, text }),
    language: language as Language,
    feeling,
    visibility,
    authorFollowers: followers ?? undefined,
    privateCount: privateData.length,
    urgencyReasons,
    arrived,
    weights,
  });
  return { ...feeling, ...told, ...ruled(told, ruledTo(mention)) };
}
