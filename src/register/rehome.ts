/** Complaints and calls when their conversation becomes part of another one, and the way back. */
import type { Tx } from '../db/client.ts';
import { type Rehomed, rehome, sendHome } from '../db/rehome.ts';
import { calls, complaints } from '../db/schema/register.ts';

export interface MovedMatters {
  complaints: Rehomed;
  calls: Rehomed;
}

/** All complaints and calls of these conversations stand in `to`. */
export const moveMatters = async (tx: Tx, from: number[], to: number): Promise<MovedMatters> => ({
  complaints: await rehome(tx, complaints, complaints.id, from, to),
  calls: await rehome(tx, calls, calls.id, from, to),
});

export async function returnMatters(tx: Tx, moved: MovedMatters): Promise<void> {
  await sendHome(tx, complaints, complaints.id, moved.complaints);
  await sendHome(tx, calls, calls.id, moved.calls);
}
