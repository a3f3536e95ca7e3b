/** Words that a machine says outside the opening hours: that it has come, and when somebody will be there. */
import { and, count, desc, eq, inArray, isNotNull, or, sql } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { outbox } from '../db/schema/outbox.ts';
import { acknowledgements, replies } from '../db/schema/replies.ts';
import { formats, type Lang } from '../i18n/index.ts';
import { wallTime } from '../lib/zoned.ts';

/** One author hears it at most so often in a closed stretch: a machine that answers machines would never end. */
const MOST_AN_AUTHOR = 3;

const WORDS: Record<Lang, { text: string; weekdays: readonly string[] }> = {
  cs: {
    text: 'Dobrý den, vaše zpráva k nám dorazila. Teď máme zavřeno, ozveme se {day} od {time}.',
    weekdays: ['v pondělí', 'v úterý', 've středu', 've čtvrtek', 'v pátek', 'v sobotu', 'v neděli'],
  },
  sk: {
    text: 'Dobrý deň, vaša správa k nám dorazila. Teraz máme zatvorené, ozveme sa {day} od {time}.',
    weekdays: ['v pondelok', 'v utorok', 'v stredu', 'vo štvrtok', 'v piatok', 'v sobotu', 'v nedeľu'],
  },
  pl: {
    text: 'Dzień dobry, Państwa wiadomość do nas dotarła. Teraz mamy zamknięte, odezwiemy się {day} od {time}.',
    weekdays: ['w poniedziałek', 'we wtorek', 'w środę', 'w czwartek', 'w piątek', 'w sobotę', 'w niedzielę'],
  },
  en: {
    text: 'Hello, your message has reached us. We are closed now and will get back to you {day} from {time}.',
    weekdays: [
      ...['on Monday', 'on Tuesday', 'on Wednesday', 'on Thursday'],
      ...['on Friday', 'on Saturday', 'on Sunday'],
    ],
  },
};

/** "… ozveme se v pondělí 24. 11. od 8:00. — Vandr"; the day is always named with its date, for who reads it later. */
export function acknowledgementText(
  lang: Lang,
  opensAt: Date,
  now: Date,
  { timeZone, shop }: { timeZone: string; shop: string },
): string {
  const { text, weekdays } = WORDS[lang];
  const format = formats(lang, timeZone);
  const day = `${weekdays[wallTime(opensAt, timeZone).weekday - 1]} ${format.day(now, opensAt)}`;
  const words = text.replace('{day}', day).replace('{time}', format.clock(opensAt));
  return shop === '' ? words : `${words}\n— ${shop}`;
}

interface Acknowledged {
  conversationId: number;
  authorId: number;
  outboxId: string;
}

/** Writes down who is told; gives back those who were not told of this opening before. In one statement however many. */
export async function noteAcknowledged(
  tx: Tx,
  rows: readonly Acknowledged[],
  opensAt: Date,
  now: Date,
): Promise<Acknowledged[]> {
  if (rows.length === 0) return [];
  const told = await tx
    .select({ authorId: acknowledgements.authorId, n: count() })
    .from(acknowledgements)
    .where(
      and(
        eq(acknowledgements.opensAt, opensAt),
        inArray(
          acknowledgements.authorId,
          rows.map(({ authorId }) => authorId),
        ),
      ),
    )
    .groupBy(acknowledgements.authorId);
  const times = new Map(told.map(({ authorId, n }) => [authorId, n]));
  const patient = rows.filter(({ authorId }) => {
    const n = (times.get(authorId) ?? 0) + 1;
    times.set(authorId, n);
    return n <= MOST_AN_AUTHOR;
  });
  if (patient.length === 0) return [];
  const written = await tx
    .insert(acknowledgements)
    .values(patient.map((row) => ({ ...row, opensAt, createdAt: now })))
    .onConflictDoNothing()
    .returning({ outboxId: acknowledgements.outboxId });
  const ids = new Set(written.map(({ outboxId }) => outboxId));
  return patient.filter(({ outboxId }) => ids.has(outboxId));
}

/** When a person last answered in each of these conversations, by conversation. */
export async function lastHumanAnswers(tx: Tx, conversationIds: number[]): Promise<Map<number, Date>> {
  if (conversationIds.length === 0) return new Map();
  const rows = await tx
    .selectDistinctOn([replies.conversationId], { id: replies.conversationId, at: replies.createdAt })
    .from(replies)
    .where(and(inArray(replies.conversationId, conversationIds), isNotNull(replies.userId)))
    .orderBy(replies.conversationId, desc(replies.createdAt));
  return new Map(rows.map(({ id, at }) => [id, at]));
}

/**
 * Which of our own texts that came back from a network are only such words: by the id under which they left, or because
 * such words are on their way in the thread right now.
 */
export async function automaticOnes(
  tx: Tx,
  channel: string,
  texts: readonly { externalId: string; text: string }[],
): Promise<Set<string>> {
  if (texts.length === 0) return new Set();
  const externalIds = texts.map(({ externalId }) => externalId);
  const rows = await tx
    .select({ externalId: outbox.externalId, text: sql<string>`${outbox.payload}->>'text'` })
    .from(outbox)
    .where(
      and(
        eq(outbox.channel, channel),
        sql`${outbox.payload}->>'automatic' = 'true'`,
        or(inArray(outbox.externalId, externalIds), inArray(outbox.state, ['sending', 'unknown'])),
      ),
    );
  const ids = new Set(rows.map(({ externalId }) => externalId));
  const underway = rows.filter(({ externalId }) => externalId === null).map(({ text }) => firstLine(text));
  const isOne = ({ externalId, text }: (typeof texts)[number]) =>
    ids.has(externalId) || underway.some((line) => text.includes(line));
  return new Set(texts.filter(isOne).map(({ externalId }) => externalId));
}

/** Networks put a name before and join lines; the sentence itself stays. */
const firstLine = (text: string): string => text.split('\n')[0]!;
