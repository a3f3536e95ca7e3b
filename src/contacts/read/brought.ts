import { sql } from 'drizzle-orm';
import type { Tx } from '../../db/client.ts';
import { idList } from '../../db/prepared.ts';
import type { Scope } from '../../people/index.ts';
import { openSuggestions, type Suggestion } from './list.ts';

/** Reasons that leave hardly a doubt: they write from it. */
const SURE: ReadonlySet<string> = new Set(['address', 'account']);

/** What became of those whom a file brought. */
export interface BroughtCounts {
  people: number;
  /** joined with somebody */
  joined: number;
  /** pairs that nobody has decided on */
  proposed: number;
}

export async function broughtCounts(tx: Tx, importId: number): Promise<BroughtCounts> {
  const [row] = await tx.execute<{ people: string; joined: string; proposed: string }>(sql`
    select count(*) as people,
      count(*) filter (where c.merged_into_id is not null
        or exists (select from contact_merges m where m.into_id = c.id)) as joined,
      count(*) filter (where c.merged_into_id is null and exists (
        select from contact_suggestions s where s.state = 'open' and c.id in (s.a_id, s.b_id)
          and (select coalesce(a.merged_into_id, a.id) from contacts a where a.id = s.a_id)
            <> (select coalesce(b.merged_into_id, b.id) from contacts b where b.id = s.b_id))) as proposed
    from contacts_brought w join contacts c on c.id = w.contact_id where w.import_id = ${importId}`);
  return { people: Number(row!.people), joined: Number(row!.joined), proposed: Number(row!.proposed) };
}

/** Proposals that this file made, of people that this colleague may see. */
export async function broughtSuggestions(tx: Tx, importId: number, scope: Scope): Promise<Suggestion[]> {
  return openSuggestions(tx, scope, undefined, importId);
}

/**
 * Whom the file brought, and the one whom they surely are: the same e-mail, phone or account, and nobody else has it. Who
 * is proposed to several stays a question.
 */
export async function surePairs(
  tx: Tx,
  importId: number,
  scope: Scope,
  limit: number,
): Promise<{ broughtId: number; knownId: number }[]> {
  const pairs = await openSuggestions(tx, scope, undefined, importId, SURE_LOOKED);
  const ids = [...new Set(pairs.flatMap(({ one, other }) => [one.id, other.id]))];
  const rows = await tx.execute<{ id: number }>(sql`
    select contact_id as id from contacts_brought
    where import_id = ${importId} and contact_id = any(${idList(ids)}::bigint[])`);
  const brought = new Set(rows.map(({ id }) => Number(id)));
  const sure = pairs.flatMap(({ one, other, reasons }) => {
    if (!reasons.some(({ code }) => SURE.has(code)) || brought.has(one.id) === brought.has(other.id))
      return [];
    const [broughtId, knownId] = brought.has(one.id) ? [one.id, other.id] : [other.id, one.id];
    return [{ broughtId, knownId }];
  });
  const times = new Map<number, number>();
  for (const id of sure.flatMap(({ broughtId, knownId }) => [broughtId, knownId])) {
    times.set(id, (times.get(id) ?? 0) + 1);
  }
  return sure
    .filter(({ broughtId, knownId }) => times.get(broughtId) === 1 && times.get(knownId) === 1)
    .slice(0, limit);
}

/** Proposals that are looked through for sure ones. */
const SURE_LOOKED = 2_000;
