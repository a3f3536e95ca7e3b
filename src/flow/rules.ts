/**
 * The house's rules: what happened is held against them, and what they say is done, in the transaction of what happened.
 * `rules/decide.ts` thinks, the queue acts, here both are joined.
 */
import { notify } from '../alarms/index.ts';
import type { Tx } from '../db/client.ts';
import { after, HOUR } from '../lib/clock.ts';
import { Problem } from '../lib/errors.ts';
import {
  type Act,
  type AutomaticAct,
  actByItself,
  type Deed,
  type ResponseTerms,
  type Triaged,
  takeBackDeeds,
  turnsOfTeams,
} from '../queue/index.ts';
import {
  listRules,
  noteRuns,
  noteUndone,
  type RuleAct,
  type RuleDeed,
  type RuleInput,
  runById,
  saveRule,
} from '../rules/store.ts';
import { parseWatch } from '../watches/grammar.ts';
import { assignToTeams } from './assigning.ts';
import { requireRight } from './ground.ts';
import { type PolicyTerms, termsOfConversations, termsOfPolicy, withTerms } from './response-clock.ts';
import { doBeyond, isBeyond, type RuleDeps, takeBackBeyond } from './rule-acts.ts';
import { factsOf, type ReadyRules, type RuleTeam, readyRules } from './rule-facts.ts';
import { holdPressed } from './rule-people.ts';
import { type Answer, arrival, askInTurn, type Happened } from './rule-turns.ts';

/**
 * Saves a rule of who may keep rules. Problems: those of the room's `saveRule`, what is wrong with the expression in the
 * field `words`, `problem.forbidden`.
 */
export async function keepRule(
  tx: Tx,
  id: number | null,
  input: RuleInput,
  by: { userId: number; at: Date },
): Promise<number> {
  await requireRight(tx, by.userId, 'manage-rules');
  const wordless = input.acts.find((act) => 'text' in act && act.text.trim() === '');
  if (wordless) throw new Problem('invalid', 'rules.error.words', { field: `${wordless.kind}Text` });
  if (input.when.words !== '') {
    const parsed = parseWatch(input.when.words);
    if (!parsed.ok)
      throw new Problem('invalid', parsed.error.key, { params: parsed.error.params, field: 'words' });
  }
  return saveRule(tx, id, input, by);
}

/** What has just come in, in the intake's transaction. A fixed number of statements however many messages. */
export async function ruleArrived(
  tx: Tx,
  deps: RuleDeps,
  placed: readonly Triaged[],
  now: Date,
): Promise<void> {
  if (placed.length === 0) return;
  const active = (await listRules(tx)).filter((rule) => rule.active);
  if (active.length === 0) return;
  const ready = await readyRules(tx, deps, active);
  const how = new Map(placed.map((one) => [one.mentionId, one]));
  const asked = await factsOf(tx, [...how.keys()], ready);
  const begun = new Set<number>();
  const happened = asked.map((one): Happened => {
    const { opened, reopened } = how.get(one.mentionId)!;
    const isFirst = !begun.has(one.conversationId);
    begun.add(one.conversationId);
    return { ...one, happenings: arrival(isFirst && opened, isFirst && reopened) };
  });
  await carryOut(tx, deps, ready, askInTurn(ready, happened), now);
}

interface Step {
  answer: number;
  rule: number;
  act: RuleAct;
}

/** Does what rules say: changes of conversations in one go, then who is to be told, then what is noted. */
export async function carryOut(
  tx: Tx,
  deps: RuleDeps,
  { rules, teams }: ReadyRules,
  all: readonly Answer[],
  now: Date,
): Promise<void> {
  const answers = all.filter(({ applied }) => applied.length > 0);
  if (answers.length === 0) return;
  const steps = new Map<number, Step[]>();
  for (const [answer, { conversationId, applied }] of answers.entries()) {
    const own = applied.flatMap(({ acts }, rule) => acts.map((act): Step => ({ answer, rule, act })));
    steps.set(conversationId, [...(steps.get(conversationId) ?? []), ...own]);
  }
  const ids = [...steps.keys()];
  const chosen = await actsOf(tx, [...steps.values()].flat(), ids, teams, now);
  const sourceOf = new Map(answers.map(({ conversationId, sourceId }) => [conversationId, sourceId]));
  const queued = new Map(
    [...steps].map(([id, some]) => [
      id,
      some.flatMap((step) => {
        const own = chosen(step.act, sourceOf.get(id)!);
        return own ? [{ ...step, own }] : [];
      }),
    ]),
  );
  const wanted = new Map([...queued].map(([id, some]) => [id, some.map(({ own }) => own)]));
  await holdPressed(
    tx,
    answers.flatMap(({ mentionId, applied }) =>
      applied.flatMap(({ acts }) => acts.map((act) => ({ act, mentionId }))),
    ),
  );
  const done = await actByItself(tx, wanted, now);
  await giveToTeams(tx, queued, done, now);
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const beyond = await doAllBeyond(tx, deps, answers, byId, now);
  const runs = answers.flatMap(({ conversationId, sourceId, applied }, answer) =>
    applied.map(({ ruleId, acts }, rule) => {
      const deeds = queued.get(conversationId)!.flatMap((step, place): RuleDeed[] => {
        const deed = done.get(conversationId)?.get(place);
        return step.answer === answer && step.rule === rule && deed ? [deedOf(step.act, deed)] : [];
      });
      const told = acts.filter(isTelling).map((act): RuleDeed => ({ act }));
      const further = beyond.get(`${answer} ${rule}`) ?? [];
      const { name } = byId.get(ruleId)!;
      return { ruleId, name, conversationId, sourceId, deeds: [...deeds, ...further, ...told] };
    }),
  );
  const real = runs.filter(({ deeds }) => deeds.length > 0);
  await noteRuns(tx, real, now);
  await tell(tx, real, now);
}

/** What was given to a team goes at once to whoever of it has room; where nobody has, it waits for them. */
async function giveToTeams(
  tx: Tx,
  queued: ReadonlyMap<number, readonly Step[]>,
  done: ReadonlyMap<number, ReadonlyMap<number, Deed>>,
  now: Date,
): Promise<void> {
  const given = [...queued].flatMap(([id, some]) =>
    some.flatMap(({ act }, place) =>
      act.kind === 'team' && done.get(id)?.has(place) ? [{ id, teamId: act.teamId }] : [],
    ),
  );
  if (given.length === 0) return;
  await turnsOfTeams(tx, [...new Set(given.map(({ teamId }) => teamId))]);
  await assignToTeams(
    tx,
    given.map(({ id }) => id),
    now,
  );
}

const isTelling = ({ kind }: RuleAct): boolean => kind === 'notify' || kind === 'call';

/** What is not the queue's, one by one, behind what is: who has a conversation then stands. By answer and rule. */
async function doAllBeyond(
  tx: Tx,
  deps: RuleDeps,
  answers: readonly Answer[],
  rules: ReadonlyMap<number, { keptBy: number | null }>,
  now: Date,
): Promise<Map<string, RuleDeed[]>> {
  const done = new Map<string, RuleDeed[]>();
  for (const [answer, { conversationId, mentionId, applied, after: stands }] of answers.entries()) {
    for (const [rule, { ruleId, acts }] of applied.entries()) {
      const { keptBy } = rules.get(ruleId)!;
      const place = { conversationId, mentionId, assigneeId: stands.assigneeId, keptBy };
      const deeds: RuleDeed[] = [];
      for (const act of acts.filter(isBeyond)) {
        const deed = await doBeyond(tx, deps, act, place, now);
        if (deed) deeds.push(deed);
      }
      if (deeds.length > 0) done.set(`${answer} ${rule}`, deeds);
    }
  }
  return done;
}

/** For its way back nobody asks who it is. */
const NO_TEAM: RuleTeam = { name: '', members: [] };

/** Acts of rules as the queue knows them, with what only the terms of each source can tell; null for what is no act of the queue. */
async function actsOf(
  tx: Tx,
  steps: readonly Pick<Step, 'act'>[],
  ids: number[],
  teams: ReadonlyMap<number, RuleTeam>,
  now: Date,
): Promise<(act: RuleAct, sourceId: number) => AutomaticAct | null> {
  const labelIds = new Set(steps.flatMap(({ act }) => (act.kind === 'label' ? [act.labelId] : [])));
  const labelled = new Map<number, Act>();
  for (const labelId of labelIds) labelled.set(labelId, await withTerms(tx, { kind: 'label', labelId }, ids));
  const isAsked = steps.some(({ act }) => act.kind === 'answer');
  const terms = isAsked ? await termsOfConversations(tx, ids) : new Map<number, ResponseTerms>();
  const policies = new Map<number, PolicyTerms>();
  for (const { act } of steps) {
    if (act.kind === 'policy' && !policies.has(act.policyId))
      policies.set(act.policyId, await termsOfPolicy(tx, act.policyId, ids));
  }
  return (act, sourceId) => {
    switch (act.kind) {
      case 'answer': {
        const own = terms.get(sourceId);
        return own ? { kind: 'answerThis', terms: own } : null;
      }
      case 'know':
        return { kind: 'know' };
      case 'team':
        return { ...act, ...(teams.get(act.teamId) ?? NO_TEAM) };
      case 'policy': {
        const { name = '', terms: of } = policies.get(act.policyId) ?? {};
        const own = of?.get(sourceId);
        return own ? { ...act, name, terms: own } : null;
      }
      case 'snooze':
        return { kind: 'snooze', until: after(now, act.hours * HOUR) };
      case 'label':
        return labelled.get(act.labelId) as AutomaticAct;
      case 'unlabel':
      case 'assign':
      case 'resolve':
        return act;
      default:
        return null;
    }
  };
}

const deedOf = (act: RuleAct, { was, team, promise, ended }: Deed): RuleDeed => ({
  act,
  ...(act.kind === 'assign' || act.kind === 'team' ? { was } : {}),
  ...(act.kind === 'team' ? { team } : {}),
  ...(promise === undefined ? {} : { promise }),
  ...(ended.length > 0 ? { ended } : {}),
});

/** Who was given something, who is to hear of it, and other programs; at most once a rule and conversation. */
async function tell(
  tx: Tx,
  runs: readonly { name: string; conversationId: number; deeds: RuleDeed[] }[],
  now: Date,
): Promise<void> {
  const notices = runs.flatMap(({ name, conversationId, deeds }) => {
    const acts = deeds.map(({ act }) => act);
    const given = acts.flatMap((act) => (act.kind === 'assign' ? [act.assigneeId] : []));
    const heard = acts.flatMap((act) => (act.kind === 'notify' ? [act.userId] : []));
    const isTold = heard.length > 0 || acts.some(({ kind }) => kind === 'call');
    return [
      ...(given.length > 0 ? [{ userIds: given, kind: 'assigned' as const, conversationId }] : []),
      ...(isTold ? [{ userIds: heard, kind: 'rule' as const, conversationId, params: { rule: name } }] : []),
    ];
  });
  await notify(tx, notices, now);
}

/**
 * Takes back what a rule did to a conversation that the person may see; what people have changed since is left alone.
 * Twice is once. Problems `problem.not_found`, `problem.forbidden`.
 */
export async function undoRule(
  tx: Tx,
  deps: RuleDeps,
  conversationId: number,
  runId: number,
  by: number,
  now: Date,
): Promise<void> {
  await requireRight(tx, by, 'triage');
  const found = await runById(tx, runId, conversationId);
  if (found.run.undoneAt !== null) return;
  const asActs = await actsOf(tx, found.run.deeds, [conversationId], new Map(), found.run.at);
  const deeds = found.run.deeds.flatMap(({ act, was = null, ended = [], ...more }): Deed[] => {
    const own = asActs(act, found.sourceId);
    return own ? [{ act: own, was, ended, team: more.team, promise: more.promise }] : [];
  });
  await holdPressed(tx, found.run.deeds);
  await takeBackDeeds(tx, conversationId, deeds, by, now);
  for (const deed of [...found.run.deeds].reverse())
    await takeBackBeyond(tx, deps, conversationId, deed, by, now);
  await noteUndone(tx, found, by, now);
}
