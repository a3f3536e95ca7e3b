/** Rules of the house: tried on what is stored, done on what arrives, told in the story, taken back. */
import { asc, desc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { rulesJob } from '../../jobs/rules.ts';
import type { InboundItem } from '../../src/channels/contract.ts';
import type { Tx } from '../../src/db/client.ts';
import {
  conversations,
  deadlines,
  drafts,
  events,
  followers,
  notes,
  notices,
  outbox,
  ruleRuns,
} from '../../src/db/schema/index.ts';
import { assignWaiting } from '../../src/flow/assigning.ts';
import type { FlowDeps } from '../../src/flow/deps.ts';
import { ingest } from '../../src/flow/ingest.ts';
import { dryRun } from '../../src/flow/rule-preview.ts';
import { ruleStory } from '../../src/flow/rule-story.ts';
import { keepRule, undoRule } from '../../src/flow/rules.ts';
import { correctTone } from '../../src/flow/tone.ts';
import { holdMentions } from '../../src/intake/revise.ts';
import { after, DAY, HOUR, MINUTE } from '../../src/lib/clock.ts';
import { breachDue, bulk, claim, conversation, ensureLabels, listLabels } from '../../src/queue/index.ts';
import { saveDepartment } from '../../src/replies/departments.ts';
import { saveTemplate } from '../../src/replies/templates.ts';
import { ANYTHING, listRules, type RuleInput, type RuleWhen, ruleById } from '../../src/rules/store.ts';
import { readSetting, saveSetting } from '../../src/settings/index.ts';
import { sourceById } from '../../src/sources/registry.ts';
import { makePerson, makeTeam } from '../factories.ts';
import { type TestDatabase, testDb } from '../setup/database.ts';
import { emptied } from '../setup/empty.ts';
import { flowDeps, item, START, scriptedChannel, scriptedSource, testClock } from '../setup/flow.ts';

let database: TestDatabase;
let db: TestDatabase['db'];
let deps: FlowDeps;
let clock: ReturnType<typeof testClock>;
let labelId: Record<string, number>;
let sourceId: number;
let jana: number;

beforeAll(async () => {
  database = await testDb();
  db = database.db;
});
afterAll(() => database.close());

/** The same house again, empty. */
beforeEach(async () => {
  await emptied(
    database,
    'sources, authors, contacts, users, teams, rules, rule_marks, departments, labels, events',
  );
  clock = testClock();
  deps = await flowDeps(database, clock, scriptedChannel().channel);
  await ensureLabels(db, START);
  labelId = Object.fromEntries((await listLabels(db)).map(({ key, id }) => [key, id]));
  const teamId = await makeTeam(db, 'Obchod');
  jana = (await makePerson(db, { name: 'Jana', role: 'admin', teamIds: [teamId] })).id;
  sourceId = await scriptedSource(deps, { teamId });
});

const input = (over: Partial<Omit<RuleInput, 'when'>> & { when?: Partial<RuleWhen> }): RuleInput => ({
  name: 'Pravidlo',
  active: true,
  event: 'arrived',
  acts: [],
  stops: false,
  ...over,
  when: { ...ANYTHING, ...over.when },
});
const by = () => ({ userId: jana, at: clock() });
const save = (over: Parameters<typeof input>[0]) =>
  db.transaction((tx: Tx) => keepRule(tx, null, input(over), by()));
const come = async (items: InboundItem[]) => {
  const source = await sourceById(db, sourceId);
  const batch = { items, tombstones: [], baseline: false };
  await db.transaction((tx) => ingest(tx, deps, source, batch, clock()));
};
const only = async () => (await db.select().from(conversations))[0]!;
const labelsNow = async (id: number) =>
  (await conversation(db, id, { all: true })).row.labels.map(({ id: one }) => one);

/** Several rules that see, stop and set off each other. */
async function house(): Promise<void> {
  await save({
    name: 'Reklamace',
    when: { words: 'reklamace OR vadný' },
    acts: [
      { kind: 'label', labelId: labelId.vip! },
      { kind: 'assign', assigneeId: jana },
    ],
  });
  await save({
    name: 'Chvála',
    when: { sentiments: ['positive'], assignee: 0 },
    acts: [{ kind: 'resolve', resolution: 'nothing_to_answer' }],
    stops: true,
  });
  await save({
    name: 'Přiděleno',
    event: 'assigned',
    acts: [
      { kind: 'label', labelId: labelId.invoicing! },
      { kind: 'notify', userId: jana },
    ],
  });
  await save({ name: 'Znovu', event: 'reopened', acts: [{ kind: 'label', labelId: labelId.discount! }] });
  await save({ name: 'Nové', event: 'opened', when: { vip: false }, acts: [{ kind: 'call' }] });
}

/** What hangs on teams, policies, urgency and the person; the second message of a thread meets all of it again. */
async function houseOfPeople(): Promise<{ empty(): Promise<void> }> {
  const petr = await makePerson(db, {
    name: 'Petr',
    role: 'agent',
    teamIds: [await makeTeam(db, 'Reklamace')],
  });
  await database.sql`update sources set team_id = null`;
  await database.sql`update users set last_seen_at = ${clock()} where id in ${database.sql([petr.id, jana])}`;
  const policy = { id: 7, name: 'Hned', first: 3, next: null, handoff: null, clock: 'always' as const };
  const when = {
    sources: [],
    channels: [],
    kinds: [],
    visibilities: [],
    labels: [],
    vip: true,
    urgencyFrom: 100,
  };
  const list = [{ ...policy, when }];
  await db.transaction((tx) => saveSetting(tx, 'policies', { list }, by()));
  const said = { name: 'Uvítání', bodies: { cs: '{{greeting}} díváme se na to.' } };
  const templateId = await db.transaction((tx) => saveTemplate(tx, null, said, by()));
  const [team] = await database.sql`select id from teams where name = 'Reklamace'`;
  await save({
    name: 'Tým',
    when: { words: 'reklamace OR vadný' },
    acts: [{ kind: 'team', teamId: team!.id }],
  });
  await save({ name: 'Lhůta', when: { words: 'bunda' }, acts: [{ kind: 'policy', policyId: 7 }] });
  await save({
    name: 'Péče',
    when: { words: 'stan' },
    acts: [{ kind: 'vip' }, { kind: 'owner', userId: jana }, { kind: 'urgent', to: 80 }],
  });
  await save({ name: 'VIP', when: { vip: true }, acts: [{ kind: 'follow', userId: jana }] });
  await save({
    name: 'Šablona',
    when: { owner: jana },
    acts: [
      { kind: 'assign', assigneeId: jana },
      { kind: 'template', templateId },
    ],
  });
  return {
    /** templates may come of answers: emptied, they go with them */
    async empty() {
      await emptied(database, 'mentions, conversations, events, authors, contacts');
      await db.transaction((tx) => saveTemplate(tx, null, said, by()));
    },
  };
}

/** Days of messages: some threads go on, and what a rule has closed comes back. */
async function days(): Promise<void> {
  const texts = [
    'Kdy otevíráte v sobotu?',
    'Chci vyřídit reklamaci, bunda je roztržená.',
    'Skvělý obchod, děkuji, jste úžasní!',
    'Dorazil mi vadný stan, co s tím?',
    'Máte ještě modrou čepici?',
  ];
  for (let day = 0; day < 6; day += 1) {
    const items = texts.flatMap((text, n) => {
      const threadKey = n % 2 === 0 ? `vlákno-${n}` : `vlákno-${n}-${day}`;
      const at = { publishedAt: clock(), threadKey };
      const externalId = `${day}/${n}`;
      const author = { externalId: `a${n}`, name: `Zákaznice ${n}`, isSelf: false };
      return [item({ ...at, externalId, author, text: `${text} ${'Prosím. '.repeat(day)}` })];
    });
    await come(items);
    clock.forward(DAY);
  }
}

const happened = async () => {
  const rows = await db
    .select({
      ruleId: ruleRuns.ruleId,
      conversationId: ruleRuns.conversationId,
      deeds: ruleRuns.deeds,
      at: ruleRuns.at,
    })
    .from(ruleRuns)
    .orderBy(asc(ruleRuns.id));
  return rows.map(({ deeds, ...row }) => ({ ...row, acts: deeds.map(({ act }) => act) }));
};
const inOrder = (list: { ruleId: number; conversationId: number; at: Date; acts: unknown }[]) =>
  list.map((one) => JSON.stringify([one.at, one.conversationId, one.ruleId, one.acts])).sort();

describe('dry run', () => {
  test('says exactly what then happens on the same data', async () => {
    await house();
    await database.sql`update rules set active = false`;
    await days();
    expect(await happened()).toEqual([]);
    const would = await dryRun(db, deps, await listRules(db), clock());

    await emptied(database, 'mentions, conversations, events, authors, contacts');
    await database.sql`update rules set active = true`;
    clock.forward(START.getTime() - clock().getTime());
    await days();
    const did = await happened();
    expect(did.length).toBeGreaterThan(20);
    expect(new Set(did.map(({ ruleId }) => ruleId)).size).toBe(5);
    expect(inOrder(would)).toEqual(inOrder(did));
    // and once more, on what the rules themselves have changed
    expect((await dryRun(db, deps, await listRules(db), clock())).length).toBe(did.length);
  });

  test('says so of teams, policies, urgency, templates and people, too', async () => {
    const house = await houseOfPeople();
    await database.sql`update rules set active = false`;
    await days();
    const would = await dryRun(db, deps, await listRules(db), clock());
    await house.empty();
    await database.sql`update rules set active = true`;
    clock.forward(START.getTime() - clock().getTime());
    await days();
    const did = await happened();
    expect(new Set(did.map(({ ruleId }) => ruleId)).size).toBe(5);
    expect(inOrder(would)).toEqual(inOrder(did));
  });

  test('nothing is written, and what is older than thirty days is left out', async () => {
    await save({ name: 'Vše', active: false, acts: [{ kind: 'label', labelId: labelId.vip! }] });
    await come([item({ publishedAt: clock() })]);
    const rules = await listRules(db);
    expect(await dryRun(db, deps, rules, after(clock(), 29 * DAY))).toHaveLength(1);
    expect(await dryRun(db, deps, rules, after(clock(), 31 * DAY))).toHaveLength(0);
    expect(await db.select().from(ruleRuns)).toEqual([]);
  });
});

describe('arrivals', () => {
  test('the story says which rule did what; whoever is to hear of it does', async () => {
    const ruleId = await save({
      name: 'Reklamace PL',
      when: { languages: ['cs'] },
      acts: [
        { kind: 'label', labelId: labelId.invoicing! },
        { kind: 'assign', assigneeId: jana },
        { kind: 'notify', userId: jana },
      ],
    });
    await come([item({ publishedAt: clock(), text: 'Kdy mi přijde zboží? Pořád čekám, ještě nedorazilo.' })]);
    const { id, assigneeId } = await only();
    expect(assigneeId).toBe(jana);
    expect(await labelsNow(id)).toContain(labelId.invoicing);
    const [told] = await db.select().from(events).where(eq(events.kind, 'rule.applied'));
    expect(told).toMatchObject({ conversationId: id, userId: null, data: { name: 'Reklamace PL' } });
    expect(await db.select().from(ruleRuns)).toMatchObject([{ ruleId, conversationId: id }]);
    const kinds = (await db.select().from(notices)).map(({ kind }) => kind);
    expect(kinds.sort()).toEqual(['assigned', 'rule']);
  });

  test('our own texts and history set nothing off; a rule that is off does nothing', async () => {
    await save({ name: 'Vše', acts: [{ kind: 'label', labelId: labelId.vip! }] });
    await save({ name: 'Vypnuté', active: false, acts: [{ kind: 'label', labelId: labelId.discount! }] });
    await come([
      item({ publishedAt: after(clock(), -3 * DAY) }),
      item({ publishedAt: clock(), author: { externalId: 'my', name: 'My', isSelf: true } }),
    ]);
    expect(await happened()).toEqual([]);
  });
});

/** What people and time do to conversations over some days; rules look after each. */
async function lived(): Promise<void> {
  const look = async () => {
    while ((await ruleStory(deps, clock())) > 0);
  };
  await look();
  for (let day = 0; day < 5; day += 1) {
    await come([
      item({ publishedAt: clock(), text: 'Kde je můj balík?', threadKey: `den-${day}` }),
      item({ publishedAt: clock(), text: 'Děkuji, super.', threadKey: `dík-${day}` }),
    ]);
    await look();
    const rows = await db.select().from(conversations).orderBy(asc(conversations.id));
    const [asked, thanked] = rows.slice(-2).map(({ id }) => id);
    clock.forward(2 * MINUTE);
    await db.transaction((tx) => claim(tx, asked!, jana, clock()));
    await look();
    if (day % 2 === 0) {
      const act = { kind: 'label' as const, labelId: labelId.invoicing! };
      await db.transaction((tx) => bulk(tx, [asked!], act, jana, clock()));
      await look();
    }
    clock.forward(2 * HOUR);
    await db.transaction((tx) => breachDue(tx, clock()));
    await look();
    const done = { kind: 'resolve' as const, resolution: 'nothing_to_answer' as const };
    await db.transaction((tx) => bulk(tx, [asked!, thanked!], done, jana, clock()));
    await look();
    clock.forward(DAY);
  }
}

describe('what happens after a message came', () => {
  const told = async () => {
    await save({
      name: 'Vzato',
      event: 'assigned',
      when: { assignee: jana },
      acts: [{ kind: 'label', labelId: labelId.vip! }],
    });
    await save({
      name: 'Faktura',
      event: 'labelled',
      when: { labels: [labelId.invoicing!] },
      acts: [{ kind: 'note', text: 'Faktury řeší Petra.' }],
    });
    await save({ name: 'Pozdě', event: 'late', acts: [{ kind: 'notify', userId: jana }] });
    await save({
      name: 'Zavřeno',
      event: 'closed',
      when: { labels: [labelId.vip!] },
      acts: [{ kind: 'label', labelId: labelId.discount! }],
    });
  };

  test('the dry run says exactly what then happens on the same data; what a rule did sets nothing off twice', async () => {
    await told();
    await database.sql`update rules set active = false`;
    await lived();
    expect(await happened()).toEqual([]);
    const would = await dryRun(db, deps, await listRules(db), clock());

    await emptied(database, 'mentions, conversations, events, authors, contacts, rule_marks');
    await database.sql`update rules set active = true`;
    clock.forward(START.getTime() - clock().getTime());
    await lived();
    const did = await happened();
    expect(new Set(did.map(({ ruleId }) => ruleId)).size).toBe(4);
    expect(inOrder(would)).toEqual(inOrder(did));
    expect(did.length).toBe(5 + 3 + 10 + 5);
    expect(await ruleStory(deps, clock())).toBe(0);
  });

  test('a flood of other things keeps no rule waiting for the next turns', async () => {
    await ruleStory(deps, clock());
    await save({ name: 'Převzaté', event: 'assigned', acts: [{ kind: 'label', labelId: labelId.vip! }] });
    await come([item({ publishedAt: clock() })]);
    const { id } = await only();
    await database.sql`insert into events (at, kind, data) select ${clock()}, 'source.polled', '{}' from generate_series(1, 1200)`;
    await db.transaction((tx) => claim(tx, id, jana, clock()));
    await rulesJob(deps)();
    expect(await happened()).toHaveLength(1);
  });

  test('what was told before a rule was there, sets it off no more', async () => {
    await come([item({ publishedAt: clock() })]);
    const { id } = await only();
    await db.transaction((tx) => claim(tx, id, jana, clock()));
    await ruleStory(deps, clock());
    await told();
    await ruleStory(deps, clock());
    expect(await happened()).toEqual([]);
  });
});

test('a note, a follower, a draft, a letter to a department and a hidden message, and back; the story has no words', async () => {
  await db.transaction(async (tx) => {
    const server = { host: 'smtp.example', fromAddress: 'pece@vandr.example' };
    await saveSetting(tx, 'smtp', { ...(await readSetting(tx, 'smtp')), ...server }, by());
  });
  const departmentId = await db.transaction((tx) =>
    saveDepartment(tx, null, { name: 'Účtárna', email: 'uctarna@vandr.example' }, clock()),
  );
  const letter = 'Prosím, podívejte se na to.';
  await save({
    name: 'Všechno',
    acts: [
      { kind: 'assign', assigneeId: jana },
      { kind: 'note', text: 'Pozor, opakuje se to.' },
      { kind: 'follow', userId: jana },
      { kind: 'draft', text: 'Dobrý den, zjišťujeme to a ozveme se zítra.' },
      { kind: 'hide' },
      { kind: 'handOff', departmentId, text: letter },
    ],
  });
  await expect(save({ name: 'Nic', acts: [{ kind: 'note', text: ' ' }] })).rejects.toMatchObject({
    field: 'noteText',
  });
  const send = async () => {
    throw new Error('nothing leaves from here');
  };
  const { channel } = scriptedChannel();
  deps = { ...deps, channels: new Map([[channel.info.kind, { ...channel, send }]]) };
  const reply = { ok: true as const };
  const caps = { reply, privateReply: reply, hide: reply, maxLength: { unit: 'none' as const, max: 0 } };
  await come([item({ publishedAt: clock(), threadKey: 'jedno', caps })]);
  const { id } = await only();
  const standing = async () => ({
    notes: (await db.select().from(notes)).map(({ text, userId }) => [text, userId]),
    followers: (await db.select().from(followers)).map(({ userId }) => userId),
    drafts: (await db.select().from(drafts)).filter(({ text }) => text !== '').map(({ text }) => text),
    leaving: (await db.select().from(outbox)).map(({ action, state }) => `${action} ${state}`).sort(),
  });
  expect(await standing()).toEqual({
    notes: [['Pozor, opakuje se to.', null]],
    followers: [jana],
    drafts: ['Dobrý den, zjišťujeme to a ozveme se zítra.'],
    leaving: ['hide queued', 'mail queued'],
  });
  expect(JSON.stringify(await db.select().from(events))).not.toContain('podívejte');

  // the next message: nothing goes to the department again, nothing stands twice in the composer
  clock.forward(MINUTE);
  await come([item({ publishedAt: clock(), threadKey: 'jedno', caps })]);
  expect((await standing()).leaving).toEqual(['hide queued', 'hide queued', 'mail queued']);
  expect((await standing()).drafts).toHaveLength(1);

  clock.forward(-MINUTE);
  const [run] = await db.select().from(ruleRuns).orderBy(asc(ruleRuns.id));
  await db.transaction((tx) => undoRule(tx, deps, id, run!.id, jana, clock()));
  expect(await standing()).toMatchObject({
    followers: [],
    // the letter that did not leave is with who keeps the rule
    drafts: [letter],
    notes: [['Pozor, opakuje se to.', null]],
  });
  expect((await standing()).leaving).toEqual([
    'hide queued',
    'hide queued',
    'mail cancelled',
    'unhide queued',
  ]);
  expect(await only()).toMatchObject({ assigneeId: null });
});

test('a team, a policy, urgency and what becomes of the person: done, told, and exactly taken back', async () => {
  const house = await houseOfPeople();
  clock.forward(MINUTE);
  const stands = async () => {
    const [row] = await database.sql`select c.assignee_id, c.team_id, c.urgency, c.due_at, m.urgency as said,
      m.urgency_reasons, p.vip, p.owner_id, (select to_jsonb(d) from deadlines d where d.conversation_id = c.id) as promise,
      (select coalesce(max(text), '') from drafts) as draft, (select count(*)::int from followers) as followers
      from conversations c join mentions m on m.id = c.last_mention_id
      join contact_authors a on a.author_id = m.author_id join contacts p on p.id = a.contact_id`;
    return row!;
  };
  const text = 'Dobrý den, reklamace: bunda i stan jsou vadné.';
  await database.sql`update rules set active = false`;
  await come([item({ publishedAt: clock(), text })]);
  const without = await stands();
  await house.empty();
  await database.sql`update rules set active = true`;
  await come([item({ publishedAt: clock(), text })]);
  const { id } = await only();
  const now = await stands();
  // the template's rule gives it to Jana afterwards
  expect(now).toMatchObject({
    assignee_id: jana,
    urgency: 80,
    said: 80,
    vip: true,
    owner_id: jana,
    followers: 1,
  });
  expect(now.promise.because).toMatchObject({ policy: 'Hned' });
  expect(now.promise.minutes).toBe(3);
  expect(now.urgency_reasons.at(-1)).toMatchObject({ code: 'rule', params: { to: 80 } });
  expect(now.draft).toMatch(/^Dobrý den.* díváme se na to\.$/);
  const told = await db.select().from(events).where(eq(events.kind, 'conversation.to_team'));
  expect(told).toMatchObject([{ data: { name: 'Reklamace', was: null } }]);

  const runs = await db.select().from(ruleRuns).orderBy(desc(ruleRuns.id));
  expect(runs).toHaveLength(5);
  for (const { id: runId } of runs) {
    await db.transaction((tx) => undoRule(tx, deps, id, runId, jana, clock()));
  }
  const { promise, ...rest } = await stands();
  const { promise: promised, ...before } = without;
  expect(rest).toEqual({ ...before, followers: 0, draft: '' });
  expect({ ...promise, id: 0, conversation_id: 0 }).toEqual({ ...promised, id: 0, conversation_id: 0 });
});

test('what a rule gives to a team goes by turns to who is there, else waits for them', async () => {
  const teamId = await makeTeam(db, 'Reklamace');
  const [petr, eva] = [
    await makePerson(db, { name: 'Petr', role: 'agent', teamIds: [teamId] }),
    await makePerson(db, { name: 'Eva', role: 'agent', teamIds: [teamId] }),
  ];
  await database.sql`update sources set team_id = null`;
  await save({ name: 'Tým', acts: [{ kind: 'team', teamId }] });
  await come([1, 2, 3, 4].map(() => item({ publishedAt: clock() })));
  const given = async () => {
    const rows = await db.select().from(conversations).orderBy(asc(conversations.id));
    return rows.map(({ assigneeId }) => assigneeId);
  };
  expect(await given()).toEqual([null, null, null, null]);
  expect((await conversation(db, (await only()).id, { all: true })).team).toBe('Reklamace');
  await database.sql`update users set last_seen_at = ${clock()} where id in ${database.sql([petr.id, eva.id])}`;
  await db.transaction((tx) => assignWaiting(tx, clock()));
  expect((await given()).sort()).toEqual([petr.id, petr.id, eva.id, eva.id].sort());
  // a team that doesn't see it gets nothing
  const other = await makeTeam(db, 'Jiní');
  await makePerson(db, { name: 'Cyril', role: 'agent', teamIds: [other] });
  await database.sql`update sources set team_id = ${teamId}`;
  await database.sql`update rules set acts = ${[{ kind: 'team', teamId: other }] as never}`;
  await come([item({ publishedAt: clock(), threadKey: 'cizí' })]);
  expect((await db.select().from(ruleRuns)).length).toBe(4);
});

describe('the way back', () => {
  const undo = async (conversationId: number) => {
    const [run] = await db.select().from(ruleRuns).where(eq(ruleRuns.conversationId, conversationId));
    await db.transaction((tx) => undoRule(tx, deps, conversationId, run!.id, jana, clock()));
  };

  test('what was closed is open again, and its promise runs as it did', async () => {
    await save({
      name: 'Zavřít',
      acts: [
        { kind: 'label', labelId: labelId.discount! },
        { kind: 'resolve', resolution: 'nothing_to_answer' },
      ],
    });
    await come([item({ publishedAt: clock() })]);
    const { id, status } = await only();
    expect(status).toBe('done');
    const [ended] = await db.select().from(deadlines);
    clock.forward(5 * MINUTE);
    await undo(id);
    await undo(id);
    expect(await only()).toMatchObject({ status: 'open', resolution: null, dueAt: ended!.dueAt });
    expect(await db.select().from(deadlines)).toMatchObject([{ state: 'running', endedAt: null }]);
    expect(await labelsNow(id)).not.toContain(labelId.discount);
    const undone = await db.select().from(events).where(eq(events.kind, 'rule.undone'));
    expect(undone).toMatchObject([{ userId: jana, data: { name: 'Zavřít' } }]);
  });

  test('what a person has changed since stays', async () => {
    await save({
      name: 'Janě',
      acts: [
        { kind: 'assign', assigneeId: jana },
        { kind: 'label', labelId: labelId.discount! },
      ],
    });
    await come([item({ publishedAt: clock() })]);
    const { id } = await only();
    await db.update(conversations).set({ assigneeId: null });
    const other = (await makePerson(db, { name: 'Petr', role: 'agent', teamIds: [] })).id;
    await db.transaction((tx) => claim(tx, id, other, clock()));
    await undo(id);
    expect(await only()).toMatchObject({ assigneeId: other });
    expect(await labelsNow(id)).not.toContain(labelId.discount);
  });

  test('not from another conversation', async () => {
    await save({ name: 'Vše', acts: [{ kind: 'label', labelId: labelId.discount! }] });
    await come([item({ publishedAt: clock() }), item({ publishedAt: clock() })]);
    const [one, two] = await db.select().from(ruleRuns);
    const foreign = db.transaction((tx) => undoRule(tx, deps, one!.conversationId, two!.id, jana, clock()));
    await expect(foreign).rejects.toMatchObject({ kind: 'not-found' });
  });
});

test('a rule that presses and a person who says how it sounds wait for each other, and both are done', async () => {
  await ruleStory(deps, clock());
  const acts = [{ kind: 'label', labelId: labelId.vip! } as const, { kind: 'urgent', to: 80 } as const];
  await save({ name: 'Naléhavé', event: 'assigned', acts });
  await come([item({ publishedAt: clock() })]);
  const { id, lastMentionId } = await only();
  await db.transaction((tx) => claim(tx, id, jana, clock()));
  /** Somebody holds the message, is waited for, and then wants its conversation. */
  const beside = async (work: () => Promise<unknown>, tone: 'negative' | 'neutral') => {
    let working: Promise<unknown> | undefined;
    await db.transaction(async (tx) => {
      await holdMentions(tx, [lastMentionId]);
      working = work();
      await vi.waitFor(async () => {
        const [waiting] = await database.sql`select count(*)::int as count from pg_stat_activity
          where wait_event_type = 'Lock' and datname = current_database()`;
        expect(waiting!.count).toBe(1);
      });
      await correctTone(tx, lastMentionId, tone, jana, clock());
    });
    await working;
    return {
      urgency: (await only()).urgency,
      tone: (await only()).sentimentLabel,
      isVip: (await labelsNow(id)).includes(labelId.vip!),
    };
  };
  const ruled = await beside(() => ruleStory(deps, clock()), 'negative');
  expect(ruled).toEqual({ urgency: 80, tone: 'negative', isVip: true });
  const [run] = await db.select().from(ruleRuns);
  const back = () => db.transaction((tx) => undoRule(tx, deps, id, run!.id, jana, clock()));
  expect(await beside(back, 'neutral')).toMatchObject({ tone: 'neutral', isVip: false });
  expect((await only()).urgency).toBeLessThan(80);
});

describe('saving', () => {
  test('a rule does something, and has a name of its own', async () => {
    await expect(save({ name: 'Nic' })).rejects.toMatchObject({ key: 'rules.error.empty' });
    const id = await save({ name: 'Vše', acts: [{ kind: 'call' }] });
    await expect(save({ name: 'Vše', acts: [{ kind: 'call' }] })).rejects.toMatchObject({
      key: 'rules.error.twice',
    });
    expect(await ruleById(db, id)).toMatchObject({ name: 'Vše', active: true });
    await expect(
      save({ name: 'Slova', when: { words: '(' }, acts: [{ kind: 'call' }] }),
    ).rejects.toMatchObject({
      field: 'words',
    });
  });
});
