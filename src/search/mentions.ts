import { and, desc, eq, lt, type SQL, sql } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { contactAuthors, contacts } from '../db/schema/contacts.ts';
import { authors, media, mentionSources, mentions } from '../db/schema/intake.ts';
import { conversationMentions, conversations } from '../db/schema/queue.ts';
import { sources } from '../db/schema/sources.ts';
import { watchHits } from '../db/schema/watches.ts';
import { fold } from '../lib/fold.ts';
import { finderFor, type Scope, visibleSource } from '../people/index.ts';

export interface MentionsFilter {
  /** found by this source, first or not */
  sourceId?: number;
  watchId?: number;
  sentiment?: 'negative' | 'neutral' | 'positive';
  language?: string;
  channel?: string;
  /** our own texts are left out unless asked for */
  own?: boolean;
  /** words that all stand in title, text or author's name; case and marks don't matter */
  text?: string;
}

export type MentionRow = Awaited<ReturnType<typeof mentionsPage>>['rows'][number];

/** How much of a text the list shows, in characters. */
const SNIPPET = 400;

/**
 * Everything heard, history too, newest first (as we came to know it), for what this person may see.
 * @param query.after `next` of the page before; anything else begins at the beginning
 */
export async function mentionsPage(
  tx: Tx,
  query: { scope: Scope; filter?: MentionsFilter; after?: string; limit: number },
) {
  const { scope, filter = {}, limit } = query;
  const source = finderFor(tx, scope);
  const rows = await tx
    .select({
      id: mentions.id,
      channel: mentions.channel,
      kind: mentions.kind,
      visibility: mentions.visibility,
      title: mentions.title,
      text: sql<string>`left(${mentions.text}, ${SNIPPET})`,
      url: mentions.url,
      publishedAt: mentions.publishedAt,
      firstSeenAt: mentions.firstSeenAt,
      history: mentions.history,
      editedAt: mentions.editedAt,
      deletedAt: mentions.deletedAt,
      ratingValue: mentions.ratingValue,
      ratingMax: mentions.ratingMax,
      language: mentions.language,
      sentiment: mentions.sentiment,
      sentimentLabel: mentions.sentimentLabel,
      urgency: mentions.urgency,
      privateData: mentions.privateData,
      author: { id: authors.id, name: authors.name, handle: authors.handle, isSelf: authors.isSelf },
      /** customer, one of us, or blocked: what the last write stays folded */
      writerKind: contacts.kind,
      source: { id: source.id, name: source.name, purpose: source.purpose },
      conversation: {
        id: conversations.id,
        status: conversations.status,
        purpose: conversations.purpose,
        resolution: conversations.resolution,
      },
      /** what the team's watches found in it */
      hits: sql<
        { watchId: number; spans: { start: number; end: number; in: 'title' | 'text' }[] }[]
      >`coalesce((select jsonb_agg(jsonb_build_object('watchId', h.watch_id, 'spans', h.spans) order by h.watch_id)
        from watch_hits h where h.mention_id = ${mentions.id}), '[]'::jsonb)`,
      mediaCount: sql<number>`(select count(*)::integer from ${media} where ${media.mentionId} = ${mentions.id})`,
    })
    .from(mentions)
    .innerJoin(authors, eq(authors.id, mentions.authorId))
    .leftJoin(contactAuthors, eq(contactAuthors.authorId, authors.id))
    .leftJoin(contacts, eq(contacts.id, contactAuthors.contactId))
    .innerJoinLateral(source, sql`true`)
    .leftJoin(conversationMentions, eq(conversationMentions.mentionId, mentions.id))
    .leftJoin(conversations, eq(conversations.id, conversationMentions.conversationId))
    .where(and(matching(filter, scope), olderThan(query.after)))
    .orderBy(desc(mentions.id))
    .limit(limit + 1);
  const shown = rows.slice(0, limit);
  return { rows: shown, next: rows.length > limit ? String(shown.at(-1)?.id) : null };
}

function matching(filter: MentionsFilter, scope: Scope): SQL | undefined {
  return and(
    filter.sourceId === undefined
      ? undefined
      : sql`exists (select 1 from ${mentionSources} join ${sources} on ${sources.id} = ${mentionSources.sourceId}
          where ${mentionSources.mentionId} = ${mentions.id} and ${sources.id} = ${filter.sourceId}
          and ${visibleSource(scope)})`,
    filter.sentiment === undefined ? undefined : eq(mentions.sentimentLabel, filter.sentiment),
    filter.language === undefined ? undefined : eq(mentions.language, filter.language),
    filter.channel === undefined ? undefined : eq(mentions.channel, filter.channel),
    filter.own ? undefined : eq(authors.isSelf, false),
    filter.watchId === undefined
      ? undefined
      : sql`exists (select 1 from ${watchHits} where ${watchHits.mentionId} = ${mentions.id}
          and ${watchHits.watchId} = ${filter.watchId})`,
    ...wordsOf(filter.text).map((word) => sql`strpos(${SEARCHED}, ${word}) > 0`),
  );
}

/** More words than this narrow nothing down. */
const MOST_WORDS = 8;

const wordsOf = (text = ''): string[] => fold(text).folded.split(/\s+/).filter(Boolean).slice(0, MOST_WORDS);

/** Letters with their marks, and the same without, for PostgreSQL's translate(). */
const MARKED = 'áäąàâăčćçďđéěęèëêíìîïľĺłňńñóôöőòõřŕšśşťţúůüűùûýÿžźż';
const PLAIN = [...MARKED].map((letter) => fold(letter).folded).join('');

const SEARCHED = sql`translate(lower(concat_ws(' ', ${mentions.title}, ${mentions.text}, ${authors.name}, ${authors.handle})),
  ${MARKED}, ${PLAIN})`;

/** Ids grow in the order in which we came to know. */
function olderThan(after: string | undefined): SQL | undefined {
  const id = Number(after);
  return after && Number.isSafeInteger(id) ? lt(mentions.id, id) : undefined;
}
