import { sql } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { idList } from '../db/prepared.ts';
import { ruleRuns } from '../db/schema/rules.ts';

/** Takes the words that rules put into composers out of what their way back needs; what they did besides stays told. */
export async function eraseDeedWords(tx: Tx, conversationIds: readonly number[]): Promise<void> {
  if (conversationIds.length === 0) return;
  await tx.execute(sql`
    update ${ruleRuns} set deeds = (select jsonb_agg(deed - 'draft' order by place)
      from jsonb_array_elements(deeds) with ordinality as done(deed, place))
    where conversation_id = any(${idList(conversationIds)}::bigint[]) and jsonb_path_exists(deeds, '$[*].draft')`);
}
