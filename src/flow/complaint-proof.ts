import type { Tx } from '../db/client.ts';
import { csvLine } from '../lib/csv.ts';
import type { Scope } from '../people/index.ts';
import { conversation } from '../queue/index.ts';
import { numberOf } from '../register/complaints.ts';
import { type ComplaintDetail, complaintOf, mattersOf } from '../register/read.ts';

/** One thing that was said, by whom and how. */
export interface ProofLine {
  at: Date;
  what: 'message' | 'reply' | 'letter' | 'call';
  who: string;
  text: string;
  /** names or addresses of what went with it */
  files: string[];
  /** when the other side's server had it; null = nobody has confirmed that */
  delivered: Date | null;
}

/** What was said about a complaint between us and the customer, oldest first; words among colleagues are left out. */
export async function complaintProof(
  tx: Tx,
  id: number,
  scope: Scope,
): Promise<{ complaint: ComplaintDetail; lines: ProofLine[]; isCut: boolean }> {
  const complaint = await complaintOf(tx, id, scope);
  const detail = await conversation(tx, complaint.conversationId, scope);
  const { calls } = await mattersOf(tx, complaint.conversationId);
  const mailed = new Set(detail.handoffs.map(({ outboxId }) => outboxId));
  const sentAt = ({ state, endedAt }: { state: string | null; endedAt: Date | null }) =>
    state === 'sent' ? endedAt : null;
  const lines: ProofLine[] = [
    ...detail.mentions
      .filter(({ copy }) => !copy)
      .map((one) => ({
        at: one.publishedAt ?? one.firstSeenAt,
        what: 'message' as const,
        who: one.author.name ?? one.author.handle ?? '',
        text: [one.title, one.text].filter(Boolean).join('\n'),
        files: one.media.map(({ url }) => url),
        delivered: null,
      })),
    ...detail.replies
      .filter(({ state, kind, outboxId }) => isOut(state) && !(kind === 'email' && mailed.has(outboxId)))
      .map((one) => ({
        at: one.createdAt,
        what: 'reply' as const,
        who: one.userName ?? '',
        text: one.text,
        files: one.files.map(({ name }) => name),
        delivered: sentAt(one),
      })),
    ...detail.handoffs
      .filter(({ customerEmail, state }) => customerEmail !== null && isOut(state))
      .map((one) => ({
        at: one.createdAt,
        what: 'letter' as const,
        who: one.userName ?? '',
        text: `${one.subject}\n${one.body}`,
        files: [],
        delivered: sentAt(one),
      })),
    ...calls.flatMap(({ state, endedAt, text, userName }) =>
      endedAt && state === 'reached'
        ? [{ at: endedAt, what: 'call' as const, who: userName ?? '', text, files: [], delivered: null }]
        : [],
    ),
  ].sort((a, b) => a.at.getTime() - b.at.getTime());
  const isCut = detail.mentions.length + detail.row.copies < detail.row.mentionCount;
  return { complaint, lines, isCut };
}

/** Not what was taken back or failed. */
const isOut = (state: string | null): boolean => state !== 'cancelled' && state !== 'failed';

const iso = (at: Date | null): string | null => at?.toISOString() ?? null;

/** The proof as lines of a table: all that was said, then what was decided. */
export function proofRows({
  complaint,
  lines,
}: Pick<Awaited<ReturnType<typeof complaintProof>>, 'complaint' | 'lines'>): string[] {
  const number = numberOf(complaint);
  return [
    csvLine(['number', 'at', 'what', 'who', 'text', 'files', 'delivered_at']),
    ...lines.map(({ at, what, who, text, files, delivered }) =>
      csvLine([number, iso(at), what, who, text, files.join(' '), iso(delivered)]),
    ),
    ...complaint.decisions.map(({ verdict, text, decidedAt, toldAt, userName }) =>
      csvLine([number, iso(decidedAt), verdict, userName, text, '', iso(toldAt)]),
    ),
  ];
}
