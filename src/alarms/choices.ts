import { eq } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { noticeChoices } from '../db/schema/alarms.ts';
import { type ChosenKind, NOTICE_KINDS, type PersonalWay, waysFor } from './kinds.ts';
import { USUAL_QUIET } from './quiet.ts';

/** How somebody is told. */
export interface Choices {
  ways: Record<ChosenKind, PersonalWay[]>;
  /** "HH:MM"; equal times = no quiet hours */
  quietFrom: string;
  quietTo: string;
  /** null = the shop's zone */
  timeZone: string | null;
}

/** What somebody chose, and the usual where they did not. */
export async function choicesOf(tx: Tx, userId: number): Promise<Choices> {
  const [row] = await tx.select().from(noticeChoices).where(eq(noticeChoices.userId, userId));
  const ways = Object.fromEntries(NOTICE_KINDS.map((kind) => [kind, waysFor(row?.ways, kind)]));
  return {
    ways: ways as Choices['ways'],
    quietFrom: row?.quietFrom ?? USUAL_QUIET.from,
    quietTo: row?.quietTo ?? USUAL_QUIET.to,
    timeZone: row?.timeZone ?? null,
  };
}

export async function saveChoices(tx: Tx, userId: number, choices: Choices): Promise<void> {
  await tx
    .insert(noticeChoices)
    .values({ userId, ...choices })
    .onConflictDoUpdate({ target: noticeChoices.userId, set: choices });
}
