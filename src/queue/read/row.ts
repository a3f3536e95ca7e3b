/** A row of the queue. */
import type { mentions } from '../../db/schema/intake.ts';
import type { Conversation, Deadline } from '../standing.ts';
import type { RowLabel, Span, WatchSpan } from './marks.ts';

/** How much of a text a row shows, in UTF-16 units. */
export const SNIPPET = 280;

type Mention = typeof mentions.$inferSelect;

export interface FoundBy {
  id: number;
  name: string;
  teamId: number | null;
}

/** Everything a row of the queue shows, about the conversation and its newest message from outside. */
export interface QueueRow
  extends Pick<
      Conversation,
      | 'id'
      | 'version'
      | 'status'
      | 'purpose'
      | 'resolution'
      | 'resolvedAt'
      | 'snoozedUntil'
      | 'claimedAt'
      | 'dueAt'
      | 'urgency'
      | 'sentiment'
      | 'sentimentLabel'
      | 'language'
      | 'firstSeenAt'
      | 'lastInboundAt'
      | 'answeredAt'
      | 'reopened'
    >,
    Pick<
      Mention,
      | 'channel'
      | 'kind'
      | 'visibility'
      | 'title'
      | 'url'
      | 'ratingValue'
      | 'ratingMax'
      | 'target'
      | 'publishedAt'
    > {
  mentionId: number;
  /** why it is urgent: of the newest message */
  reasons: Mention['urgencyReasons'];
  /** the beginning of the text; all spans below lie within it, in UTF-16 units */
  snippet: string;
  /** the text goes on */
  cut: boolean;
  titleSpans: WatchSpan[];
  watchSpans: WatchSpan[];
  privateSpans: (Span & { type: string })[];
  deletedAt: Date | null;
  editedAt: Date | null;
  /** the first of `foundBy` */
  source: FoundBy;
  /** the sources that found any of its messages, the first finder first */
  foundBy: FoundBy[];
  author: {
    id: number;
    name: string | null;
    handle: string | null;
    avatarUrl: string | null;
    followers: number | null;
    contactId: number | null;
    vip: boolean;
  };
  assignee: { id: number; name: string } | null;
  /** the promise that runs out first; the ring shows its share from `startedAt` to `dueAt` */
  deadline: Pick<Deadline, 'id' | 'kind' | 'startedAt' | 'dueAt' | 'minutes' | 'because'> | null;
  labels: RowLabel[];
  mentionCount: number;
  /** what a trainee wrote waits for a yes */
  awaitsApproval: boolean;
  /** of them: nearly the same text from elsewhere */
  copies: number;
  mediaCount: number;
  /** how often it was handed on to a department */
  handedOn: number;
}
