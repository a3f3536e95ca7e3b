/** The mark that goes with what we send, on networks that give it back with the echo: which row of the outbox, which part of it. */

/** Words are part 0, files follow. */
export const markOf = (outboxId: string, part: number): string =>
  part === 0 ? outboxId : `${outboxId}/${part}`;

const MARK = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:\/(\d{1,2}))?$/;

/** What a mark says; null for what is none of ours. */
export function partOf(mark: unknown): { outboxId: string; part: number } | null {
  const found = typeof mark === 'string' ? MARK.exec(mark) : null;
  return found ? { outboxId: found[1]!, part: Number(found[2] ?? 0) } : null;
}
