import { type SQL, sql } from 'drizzle-orm';
import { mentionSources } from '../db/schema/intake.ts';
import { conversationMentions, conversations, notes } from '../db/schema/queue.ts';
import { replies } from '../db/schema/replies.ts';
import { sources } from '../db/schema/sources.ts';
import { visibleConversation, visibleSource } from '../people/index.ts';
import { type Asker, conversationWhere, type Narrowing } from './narrow.ts';

/** A place in the list of what was found, newest first. */
export interface FoundAt {
  id: number;
  at: Date;
}

/** A word or a mark as the index is asked for it. */
export interface AskedTerm {
  /** a `tsquery` */
  query: string;
  kind: 'prefix' | 'mark' | 'word';
}

/** All of one search: what, by whom, and how far a page goes. */
export interface Ask {
  terms: AskedTerm[];
  asker: Asker;
  narrowing: Narrowing;
  /** the conversations that the fields ask for, as an array's text; undefined = they were not listed */
  fitting?: string;
  before?: FoundAt;
  limit: number;
}

const tsquery = (terms: readonly { query: string }[]): SQL =>
  sql`${terms.map(({ query }) => query).join(' & ')}::tsquery`;

/** Whether all of these stand in the document `d`. */
export const hasWords = (terms: readonly AskedTerm[]): SQL =>
  terms.length === 0 ? sql`true` : sql`d.words @@ ${tsquery(terms)}`;

/** Whether the document `d` is of the time that was asked for, and not of a page before. */
export function withinTime({ narrowing, before }: Ask): SQL {
  const { since, until } = narrowing;
  const parts = [
    since && sql`d.at >= ${since.toISOString()}::timestamptz`,
    until && sql`d.at < ${until.toISOString()}::timestamptz`,
    before && sql`(d.at, d.id) < (${before.at.toISOString()}::timestamptz, ${before.id}::bigint)`,
  ].filter((part): part is SQL => Boolean(part));
  return parts.length === 0 ? sql`true` : sql.join(parts, sql` and `);
}

/** The conversation of a document `d`, when it has one. */
const CONVERSATION = sql`coalesce(
  (select ${conversationMentions.conversationId} from ${conversationMentions} where ${conversationMentions.mentionId} = d.mention_id),
  (select ${replies.conversationId} from ${replies} where ${replies.id} = d.reply_id),
  (select ${notes.conversationId} from ${notes} where ${notes.id} = d.note_id))`;

/** Whether the asker may see the document `d`, and its conversation is one that was asked for. */
export function isTheirs({ asker: { scope }, narrowing, fitting }: Ask): SQL {
  const asked = conversationWhere(narrowing);
  const parts: SQL[] = [];
  if (fitting !== undefined) {
    parts.push(sql`${CONVERSATION} = any(${fitting}::bigint[])`);
  } else if (asked) {
    parts.push(
      sql`exists (select 1 from ${conversations} where ${conversations.id} = ${CONVERSATION} and ${asked})`,
    );
  }
  const visible = visibleConversation(scope);
  if (visible) {
    parts.push(sql`case when d.mention_id is not null
      then exists (select 1 from ${mentionSources} join ${sources} on ${sources.id} = ${mentionSources.sourceId}
        where ${mentionSources.mentionId} = d.mention_id and ${visibleSource(scope)})
      else exists (select 1 from ${conversations} where ${conversations.id} = ${CONVERSATION} and ${visible}) end`);
  }
  return parts.length === 0 ? sql`true` : sql.join(parts, sql` and `);
}
