import { performance } from 'node:perf_hooks';
import { conversationMentions } from '../../src/db/schema/queue.ts';
import { ruleRuns } from '../../src/db/schema/rules.ts';
import { dryRun } from '../../src/flow/rule-preview.ts';
import { ruleArrived } from '../../src/flow/rules.ts';
import { createSeal } from '../../src/lib/seal.ts';
import { ANYTHING, listRules, type RuleAct, type RuleWhen, saveRule } from '../../src/rules/store.ts';
import { fill } from './queue-fill.ts';
import { type BenchReport, judged } from './report.ts';
import { withServer } from './server.ts';

/** No network, no mail: what these rules do asks for neither. */
const deps = { channels: new Map(), seal: createSeal(new Uint8Array(32)), dataDir: '' };
const NOW = new Date('2026-03-10T12:00:00Z');
const CONVERSATIONS = 10_000;
const RULES = 50;
/** As many as a poll brings at most. */
const BATCH = 250;
const GOAL_SECONDS = 20;
const LABELS = 7;
const SOURCES = 20;

/** Seconds for 10,000 conversations through 50 rules, as they arrive: asked, done, told in the story. */
export async function run(): Promise<BenchReport> {
  return withServer(async ({ db, sql }) => {
    await fill(sql, { conversations: CONVERSATIONS, openEvery: 1 }, NOW);
    for (let n = 0; n < RULES; n += 1) {
      const rule = { name: `Rule ${n}`, active: true, event: 'arrived' as const, stops: false };
      await saveRule(db, null, { ...rule, when: whenOf(n), acts: [actOf(n)] }, { userId: null, at: NOW });
    }
    const placed = (await db.select().from(conversationMentions)).map(({ mentionId, conversationId }) => ({
      mentionId,
      conversationId,
      opened: true,
      reopened: false,
    }));
    const dry = await secondsOf(async () => dryRun(db, deps, await listRules(db), NOW));
    const taken = await secondsOf(async () => {
      for (let at = 0; at < placed.length; at += BATCH)
        await db.transaction((tx) => ruleArrived(tx, deps, placed.slice(at, at + BATCH), NOW));
    });
    const runs = await db.$count(ruleRuns);
    if (placed.length < CONVERSATIONS || runs < CONVERSATIONS) throw new Error('too little was done');
    return {
      name: 'rules',
      verdicts: [
        judged({
          what: `${placed.length} conversations through ${RULES} rules`,
          value: taken,
          unit: 's',
          atMost: GOAL_SECONDS,
        }),
      ],
      notes: [`${runs} times a rule applied`, `the same tried only: ${dry.toFixed(1)} s`],
    };
  });
}

/** Every fifth asks for words, the others for what is known of a message. */
function whenOf(n: number): RuleWhen {
  if (n % 5 === 0) return { ...ANYTHING, words: `slovo${n} OR mention` };
  return { ...ANYTHING, sources: [(n % SOURCES) + 1, ((n + 7) % SOURCES) + 1] };
}

const actOf = (n: number): RuleAct =>
  n % 3 === 0 ? { kind: 'call' } : { kind: n % 3 === 1 ? 'label' : 'unlabel', labelId: (n % LABELS) + 1 };

async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1_000;
}
