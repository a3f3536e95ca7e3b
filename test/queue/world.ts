import type { Tx } from '../../src/db/client.ts';
import { authors, mentionSources, mentions, sources, users } from '../../src/db/schema/index.ts';
import { after, MINUTE } from '../../src/lib/clock.ts';
import type { ResponseTerms } from '../../src/queue/index.ts';
import type { TriageItem } from '../../src/queue/triage.ts';

export const NOON = new Date('2026-03-10T12:00:00.000Z');
export const at = (minutes: number): Date => after(NOON, minutes * MINUTE);

/** Half an hour, whatever it is about. */
export const TERMS: ResponseTerms = {
  counted: 'always',
  minutes: 30,
  urgent: { on: false, steps: [], vipHalves: false },
};

/** The table that a house starts with. */
export const URGENT: ResponseTerms = {
  ...TERMS,
  urgent: {
    on: true,
    steps: [
      { from: 80, minutes: 10 },
      { from: 60, minutes: 20 },
    ],
    vipHalves: true,
  },
};

let last = 0;
const next = () => ++last;

/** Somebody of the team; returns the id. */
export async function person(db: Tx, name: string): Promise<number> {
  const [row] = await db
    .insert(users)
    .values({
      email: `${name}-${next()}@shop.test`,
      name,
      passwordHash: 'x',
      role: 'agent',
      language: 'cs',
      signature: name,
      createdAt: NOON,
    })
    .returning({ id: users.id });
  return row!.id;
}

export async function source(db: Tx, more: Partial<typeof sources.$inferInsert> = {}): Promise<number> {
  const [row] = await db
    .insert(sources)
    .values({
      channel: 'feed',
      name: `Feed ${next()}`,
      settings: {},
      purpose: 'answer',
      intake: 'all',
      host: 'feed.test',
      pollSeconds: 300,
      nextPollAt: NOON,
      createdAt: NOON,
      ...more,
    })
    .returning({ id: sources.id });
  return row!.id;
}

export interface Said {
  thread?: string;
  text?: string;
  isSelf?: boolean;
  history?: boolean;
  purpose?: 'answer' | 'know';
  seen?: Date;
  written?: Date | null;
  urgency?: number;
  sentiment?: number;
  language?: string;
  labels?: string[];
  authorId?: number;
  vip?: boolean;
  terms?: ResponseTerms;
}

/** One mention as intake stores it, and the item that flow would hand to triage. */
export async function said(db: Tx, sourceId: number, it: Said = {}): Promise<TriageItem> {
  const n = next();
  const { thread = `thread-${n}`, isSelf = false, history = false, seen = NOON, urgency = 20 } = it;
  const sentiment = it.sentiment ?? 0;
  const sentimentLabel = sentiment < 0 ? 'negative' : sentiment > 0 ? 'positive' : 'neutral';
  const authorId =
    it.authorId ??
    (
      await db
        .insert(authors)
        .values({ channel: 'feed', externalId: `a${n}`, name: `Autor ${n}`, isSelf, firstSeenAt: seen })
        .returning({ id: authors.id })
    )[0]!.id;
  const verdict = { urgency, sentiment, sentimentLabel, language: it.language ?? 'cs' } as const;
  const [row] = await db
    .insert(mentions)
    .values({
      channel: 'feed',
      externalId: `m${n}`,
      sourceId,
      authorId,
      kind: 'comment',
      visibility: 'public',
      text: it.text ?? `Zpráva ${n}`,
      threadKey: thread,
      caps: {
        reply: { ok: true },
        privateReply: { ok: false, why: 'unsupported' },
        maxLength: { unit: 'none', max: 0 },
      },
      publishedAt: it.written === undefined ? seen : it.written,
      publishedTrust: 'platform',
      firstSeenAt: seen,
      revision: '1',
      history,
      languageConfidence: 1,
      sentimentConfidence: 1,
      urgencyReasons: [],
      privateData: [],
      ...verdict,
    })
    .returning({ id: mentions.id });
  await db.insert(mentionSources).values({ mentionId: row!.id, sourceId, seenAt: seen });
  return {
    mentionId: row!.id,
    threadIdentity: `feed||${thread}`,
    sourceId,
    purpose: it.purpose ?? 'answer',
    isSelf,
    history,
    firstSeenAt: seen,
    vip: it.vip ?? false,
    terms: it.terms ?? TERMS,
    proposedLabels: it.labels ?? [],
    ...verdict,
  };
}
