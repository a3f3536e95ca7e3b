import { eq } from 'drizzle-orm';
import { saveHook } from '../../src/alarms/index.ts';
import { createApp } from '../../src/app.ts';
import { channels } from '../../src/channels/index.ts';
import { calls, contactAuthors, contacts, mentions, outbox, proposals } from '../../src/db/schema/index.ts';
import type { ListShape } from '../../src/db/schema/shortcuts.ts';
import { bringFile } from '../../src/flow/bringing.ts';
import { bringPeopleFile } from '../../src/flow/bringing-people.ts';
import { translator } from '../../src/i18n/index.ts';
import { after, MINUTE } from '../../src/lib/clock.ts';
import { newUuid } from '../../src/lib/ids.ts';
import { createPasswordLink, invite } from '../../src/people/index.ts';
import { bulk, counts, ensureLabels, saveLabel, triage } from '../../src/queue/index.ts';
import { saveDepartment } from '../../src/replies/departments.ts';
import { saveTemplate } from '../../src/replies/templates.ts';
import { ANYTHING, saveRule } from '../../src/rules/store.ts';
import { readSetting, saveSetting } from '../../src/settings/index.ts';
import { savePolicy } from '../../src/settings/response-policies.ts';
import { saveMacro } from '../../src/shortcuts/macros.ts';
import { addSavedView } from '../../src/shortcuts/saved-views.ts';
import { sourceById } from '../../src/sources/registry.ts';
import { saveWatch } from '../../src/watches/store.ts';
import { navOf } from '../../src/web/nav.ts';
import { START, stockPeople } from '../factories.ts';
import { said, source } from '../queue/world.ts';
import { type TestApp, testApp } from '../setup/app.ts';

/** A form filled in badly, and the page it is sent from. */
export interface Case {
  /** `POST` goes here */
  to: string;
  /** the page the form stands on */
  on: string;
  fields: [name: string, value: string][];
  /** what of it must stand on the page that comes back, besides every text that was typed */
  shows?: (string | RegExp)[];
}

const ABSENT = 999_999;
export const LONG = 'x'.repeat(11_000);

const form = (
  to: string,
  on: string,
  fields: Record<string, string> = {},
  shows: Case['shows'] = [],
): Case => ({
  to,
  on,
  fields: Object.entries(fields),
  shows,
});

async function withNav(base: TestApp): Promise<TestApp> {
  const nav: typeof base.deps.nav = async ({ scope, me, now }) =>
    navOf(await counts(base.deps.db, scope, me.id, now), translator(me.language), me.role, channels);
  const deps = { ...base.deps, channels, nav };
  return { ...base, deps, app: createApp(deps) };
}

/** A furnished house, and for every address of its table that takes a form: how that can be filled in badly. */
export async function formsHouse() {
  const house = await withNav(await testApp());
  const { db, clock } = house.deps;
  const people = await stockPeople(db);
  const { admin } = people;
  await ensureLabels(db, START);
  const policy = { name: 'Reklamace', first: 60, next: null, handoff: null, clock: 'source' } as const;
  const noCondition = {
    ...{ sources: [], channels: [], kinds: [], visibilities: [], labels: [] },
    ...{ vip: null, urgencyFrom: null },
  };
  await db.transaction((tx) =>
    savePolicy(tx, null, { ...policy, when: noCondition }, { userId: admin.id, at: START }),
  );
  const sourceId = await source(db, { settings: { url: 'https://feed.example/feed.xml' } });
  const conversation = async (): Promise<[id: number, mentionId: number]> => {
    const item = await said(db, sourceId, { seen: START, written: START });
    const [landed] = await db.transaction((tx) => triage(tx, [item], START));
    return [landed!.conversationId!, item.mentionId];
  };
  const [open, mentionId] = await conversation();
  const [done] = await conversation();
  const close = { kind: 'resolve', resolution: 'spam' } as const;
  await db.transaction((tx) => bulk(tx, [done], close, admin.id, START));
  const [moved] = await conversation();
  const claimed = await db.transaction((tx) => bulk(tx, [moved], { kind: 'claim' }, admin.id, START));
  await db.transaction((tx) => bulk(tx, [moved], close, people.lead.id, START));
  const delivery = newUuid();
  await db.insert(outbox).values({
    id: delivery,
    conversationId: open,
    sourceId,
    channel: 'feed',
    action: 'reply',
    payload: { act: delivery, draft: 'x', mentionId, text: 'x' },
    userId: admin.id,
    state: 'sent',
    sendAt: START,
    createdAt: START,
  });
  const proposal = newUuid();
  await db.insert(proposals).values({
    id: proposal,
    conversationId: open,
    mentionId,
    userId: people.trainee.id,
    kind: 'public',
    text: 'x',
    state: 'waiting',
    since: START,
    createdAt: START,
  });
  const [wrote] = await db.select().from(mentions).where(eq(mentions.id, mentionId));
  const [jana] = await db.insert(contacts).values({ name: 'Jana', firstSeenAt: START }).returning();
  await db.insert(contactAuthors).values({ authorId: wrote!.authorId, contactId: jana!.id });
  const person = `/contacts/${jana!.id}`;
  const labelId = await saveLabel(db, null, { name: 'Dárek', hue: 1 }, START);
  const template = { name: 'Zásilka', bodies: { cs: 'Je na cestě.' } };
  const templateId = await saveTemplate(db, null, template, { userId: admin.id, at: START });
  const keeper = { id: admin.id, role: 'admin', scope: { all: true } } as const;
  const list: ListShape = {
    ...{ view: 'open' as const, order: null, source: null, label: null, sentiment: null, language: 'sk' },
    ...{ assignee: null, urgent: null, only: null },
  };
  const savedViewId = await addSavedView(
    db,
    { name: 'Slovensko', list, audience: 'me', teamId: null },
    keeper,
    START,
  );
  const rule = { name: 'Pravidlo', active: false, event: 'arrived' as const, stops: false };
  await db.transaction((tx) =>
    saveRule(
      tx,
      null,
      { ...rule, when: ANYTHING, acts: [{ kind: 'call' }] },
      { userId: admin.id, at: START },
    ),
  );
  const macro = { name: 'Vzít', key: null, steps: [{ kind: 'claim' as const }] };
  const macroId = await saveMacro(db, null, { ...macro, audience: 'me', teamId: null }, keeper, START);
  const departmentId = await saveDepartment(db, null, { name: 'Sklad', email: 'sklad@vandr.example' }, START);
  const watchShape = { name: 'Vandr', expression: 'vandr', exclude: '', active: true, hue: 0 };
  const watchId = await db.transaction((tx) => saveWatch(tx, null, watchShape, { userId: null, at: START }));
  const invitation = await invite(
    db,
    { email: 'nova@vandr.example', role: 'agent', teamId: null, by: admin.id },
    START,
  );
  const reset = await createPasswordLink(db, { userId: people.agent.id, by: admin.id }, clock());

  const by = { userId: admin.id, at: START };
  const program = { name: 'Chat', url: 'https://chat.example/x', body: 'slack', language: 'cs' } as const;
  const { id: hookId } = await saveHook(
    db,
    null,
    { ...program, kinds: [], active: true },
    house.deps.seal,
    by,
  );
  await db.transaction(async (tx) => {
    await saveSetting(tx, 'smtp', { ...(await readSetting(tx, 'smtp')), host: 'smtp.example' }, by);
  });

  const archiveId = await source(db, { channel: 'import', polled: false, settings: { space: 'x' } });
  const bring = async (text: string) => {
    const chunks = new Blob([text]).stream();
    const archive = await sourceById(db, archiveId);
    return bringFile(house.deps, archive, { name: 'export.csv', chunks }, admin.id);
  };
  const archive = `/sources/${archiveId}`;
  const file = `${archive}/imports/${await bring('Jméno;Zpráva\nJana;Kde je balík?\n')}`;

  const brought = { name: 'lidé.csv', chunks: new Blob(['Jméno;Poznámka\nJana;VIP\n']).stream() };
  const admins = { userId: admin.id, scope: { all: true as const } };
  const crowd = `/contact-imports/${await bringPeopleFile(house.deps, brought, admins)}`;

  const talk = `/conversations/${open}`;
  const mine = '/queue?view=mine&order=newest';
  /** nothing to fill in: what it is about is gone meanwhile, or stands otherwise */
  const gone = (verb: string) => form(`/conversations/${ABSENT}/${verb}`, mine, {}, ['aria-current="page"']);
  const composer = { mentionId: String(mentionId), tab: 'public' };
  const userForms = (verb: string, fields: Record<string, string> = {}) =>
    form(`/users/${fields.role || fields.teamIds ? people.agent.id : ABSENT}/${verb}`, '/users', fields);

  const slot = { fromAt: START, untilAt: after(START, MINUTE) };
  const [call] = await db
    .insert(calls)
    .values({ conversationId: open, state: 'planned', phone: '777 123 456', ...slot, createdAt: START })
    .returning({ id: calls.id });

  const cases: Record<string, Case | Case[]> = {
    '/conversations/:id/claim': [
      gone('claim'),
      form(`/conversations/${done}/claim`, `/conversations/${done}`),
    ],
    '/conversations/:id/release': gone('release'),
    '/conversations/:id/skip': form(`${talk}/skip`, talk, { reason: 'other' }, [
      /<details[^>]*id="menu-skip" open/,
      'Napište, proč',
    ]),
    '/proposals/:id/approve': [
      form(`/proposals/${proposal}/approve`, talk, { text: 'Dobrý den, {{jméno}}, vyřídíme to.' }),
      form(`/proposals/${newUuid()}/approve`, talk, {}),
    ],
    '/proposals/:id/return': form(`/proposals/${proposal}/return`, talk, { note: ' ' }, [
      'Napište, co je třeba',
    ]),
    '/duty': form('/duty', '/queue?order=newest', { presence: 'perhaps' }),
    '/here': form('/here', '/queue?order=newest', { conversationId: 'x' }),
    '/team/:id': form(`/team/${people.agent.id}`, `/team/${people.agent.id}`, {
      capacity: 'moc',
      day1: 'ráno',
    }),
    '/settings/assignment': form('/settings/assignment', '/settings/assignment', {
      capacity: '20',
      stickyDays: '3',
    }),
    '/settings/assignment/rules': form('/settings/assignment/rules', '/settings/assignment', {
      place: 'team-x',
      skill: 'reklamace',
    }),
    '/proposals/:id/withdraw': form(`/proposals/${proposal}/withdraw`, talk, {}),
    '/conversations/:id/assign': form(`${talk}/assign`, talk, { assigneeId: 'nobody' }),
    '/conversations/:id/snooze': [
      form(`${talk}/snooze`, `${talk}?tab=note`, { local: '2020-01-01T10:00' }, [
        /<details[^>]*id="menu-snooze" open/,
        'Zvolte prosím čas v budoucnosti',
        'data-draft-url',
        /name="tab" value="note"/,
      ]),
      form(`${talk}/snooze`, talk, { until: 'sometime' }),
    ],
    '/conversations/:id/wake': gone('wake'),
    '/conversations/:id/waiting': gone('waiting'),
    '/conversations/:id/labels': form(`${talk}/labels`, talk, { add: String(ABSENT) }),
    '/conversations/:id/notes': form(`${talk}/notes`, `${talk}?tab=note`, { text: `Poznámka ${LONG}` }),
    '/conversations/:id/resolution': form(`${talk}/resolution`, talk, { resolution: 'perhaps' }),
    '/conversations/:id/reopen': gone('reopen'),
    '/conversations/:id/answer-this': gone('answer-this'),
    '/conversations/:id/merge': form(`${talk}/merge`, talk, { link: 'nikam' }, [
      /<details[^>]*id="menu-more" open/,
      'Takovou konverzaci tu nevidíme',
    ]),
    '/mentions/:id/split': form(`/mentions/${mentionId}/split`, talk, {}, ['nezůstala žádná zpráva']),
    '/conversations/:id/follow': form(`${talk}/follow`, talk, { follow: 'perhaps' }),
    '/conversations/:id/vip': form(`${talk}/vip`, talk, { vip: 'perhaps' }),
    '/conversations/:id/complaint': form(
      `${talk}/complaint`,
      `${talk}/complaint`,
      { received: '2020-01-01T10:00', country: 'CZ', claimed: ' ' },
      ['Napište, co zákazník'],
    ),
    '/complaints/:id/decision': form(`/complaints/${ABSENT}/decision`, talk, { verdict: 'accepted' }),
    '/conversations/:id/calls': form(
      `${talk}/calls`,
      `${talk}/call`,
      { phone: '777 123 456', from: '2020-01-01T10:00', until: '2020-01-01T11:00', script: 'Omluvit se.' },
      ['Zvolte prosím čas v budoucnosti'],
    ),
    '/conversations/:id/calls/note': form(
      `${talk}/calls/note`,
      `${talk}/call`,
      { phone: '777 123 456', text: ' ' },
      ['Napište, co se řeklo'],
    ),
    '/calls/:id/outcome': form(
      `/calls/${call!.id}/outcome`,
      `/calls/${call!.id}`,
      { outcome: 'reached', text: LONG },
      ['nejvýš'],
    ),
    '/settings/complaints': form('/settings/complaints', '/settings/complaints', {
      country: 'CZ',
      days: 'měsíc',
      confirmedBy: 'JUDr. Nová',
    }),
    '/contacts/:id': form(person, person, { name: '', language: 'cs' }, ['Jméno nesmí chybět']),
    '/contacts/:id/notes': form(`${person}/notes`, person, { text: `Poznámka ${LONG}`, kind: 'call' }),
    '/contacts/:id/notes/:note/remove': form(`/contacts/${ABSENT}/notes/1/remove`, person),
    '/contacts/:id/addresses': form(`${person}/addresses`, person, { address: 'ani jedno' }),
    '/contacts/:id/addresses/:address/remove': form(`/contacts/${ABSENT}/addresses/1/remove`, person),
    '/contacts/:id/vip': form(`${person}/vip`, person, { vip: 'perhaps' }),
    '/contacts/:id/kind': form(`${person}/kind`, person, { kind: 'perhaps' }),
    '/contacts/:id/merge': form(`${person}/merge`, `${person}?find=Jan`, { other: 'x' }, ['value="Jan"']),
    '/contacts/:id/not-same': form(`${person}/not-same`, person, { other: String(ABSENT) }),
    '/contacts/:id/erasure': form(`${person}/erasure`, `${person}/erasure`, { how: 'anonymise' }, [
      'Potvrďte prosím',
    ]),
    '/sources/:id/retention': form(
      `/sources/${sourceId}/retention`,
      '/settings/retention',
      { days: '3', do: 'save' },
      ['Zadejte 7 až'],
    ),
    '/merges/:id/undo': form(`/merges/${ABSENT}/undo`, person),
    '/mentions/:id/answer-this': form(`/mentions/${ABSENT}/answer-this`, '/mentions?q=boty', {}, [
      'value="boty"',
    ]),
    '/conversations/:id/reply': [
      form(`${talk}/reply`, talk, { ...composer, text: 'Dobrý den, na feed to nejde.' }),
      form(`${talk}/reply`, talk, { ...composer, mentionId: 'x', text: 'Komu vlastně?' }),
    ],
    '/conversations/:id/files': form(`${talk}/files`, talk, { ...composer, text: 'Přikládám.' }),
    '/conversations/:id/files/:file/description': form(`${talk}/files/x/description`, talk, {
      description: 'Boty',
    }),
    '/conversations/:id/files/:file/remove': form(`${talk}/files/x/remove`, talk, {
      ...composer,
      text: 'Přikládám.',
    }),
    '/conversations/:id/answered': [
      form(`${talk}/answered`, talk, { ...composer, text: 'Objednávka {{order}} je na cestě.' }),
      form(`${talk}/answered`, talk, { ...composer, requestId: 'x', text: 'Jednou stačí.' }),
    ],
    '/conversations/:id/draft': form(`${talk}/draft`, talk, {
      tab: 'public',
      text: `Rozepsáno ${'x'.repeat(100_001)}`,
    }),
    '/conversations/:id/template': [
      form(`${talk}/template`, talk, { ...composer, text: 'Dobrý den,', templateId: String(ABSENT) }),
      form(`${talk}/template`, talk, {
        ...composer,
        tab: 'email',
        body: 'Dopis,',
        subject: 'Věc',
        templateId: 'x',
      }),
    ],
    '/conversations/:id/holding': form(`${talk}/holding`, talk, {
      ...composer,
      text: 'Dobrý den,',
      holdUntil: 'někdy',
    }),
    '/conversations/:id/ask': form(`${talk}/ask`, talk, { ...composer, tab: 'nikam', text: 'Dobrý den,' }),
    '/conversations/:id/ask/:request/revoke': form(`${talk}/ask/${ABSENT}/revoke`, talk),
    '/conversations/:id/handoff': [
      form(`${talk}/handoff`, `${talk}?tab=email`, {
        tab: 'email',
        body: 'Dopis',
        customerEmail: 'nikdo',
        subject: 'Věc',
      }),
      form(`${talk}/handoff`, `${talk}?tab=email`, {
        tab: 'email',
        body: 'Dopis',
        departmentId: 'sklad',
        publicNote: 'Píšu vám.',
      }),
    ],
    '/conversations/:id/handoff/kept': gone('handoff/kept'),
    '/outbox/:id/undo': form(`/outbox/${delivery}/undo`, talk),
    '/outbox/:id/decision': form(`/outbox/${delivery}/decision`, talk, { decision: 'perhaps' }),
    '/acts/:id/undo': [
      form(`/acts/${claimed.actId}/undo`, `/queue?view=done&undo=${claimed.actId}`, {}, [
        'Vrátit zpět už to nejde',
      ]),
      form(`/acts/${newUuid()}/undo`, `${talk}?tab=note`, {}, [/name="tab" value="note"/]),
    ],
    '/queue/bulk': [
      form('/queue/bulk', mine, { act: 'claim' }, [
        'Nejdřív zaškrtněte',
        'hx-get="/queue?view=mine&order=newest"',
      ]),
      form(
        '/queue/bulk',
        '/queue?order=newest',
        { id: String(open), act: 'perhaps', labelId: String(labelId) },
        [
          new RegExp(`value="${open}" form="bulk" checked`),
          new RegExp(`<option value="${labelId}" selected`),
        ],
      ),
      form(
        '/queue/bulk',
        `${talk}?tab=note`,
        { id: String(open), act: 'label', labelId: 'x', resolution: 'spam' },
        [
          new RegExp(`value="${open}" form="bulk" checked`),
          '<option value="spam" selected',
          /name="tab" value="note"/,
        ],
      ),
    ],

    '/presence': form('/presence', '/queue?order=newest', { tab: 'x', doing: 'perhaps' }),

    '/account': form('/account', '/account?done=saved', {
      name: 'Alena',
      signature: LONG,
      language: 'cs',
      theme: 'dark',
      queueOrder: 'due',
    }),
    '/account/password': form('/account/password', '/account', { currentPassword: 'a', password: 'b' }),
    '/account/keys': form('/account/keys', '/account/keys', { name: 'Sklad', days: '365' }, [
      'Zvolte aspoň jedno',
    ]),
    '/account/keys/:id/revoke': form('/account/keys/x/revoke', '/account/keys'),
    '/account/sessions/:id/end': form('/account/sessions/x/end', '/account'),
    '/account/notices': form('/account/notices', '/account', {
      quietFrom: 'večer',
      quietTo: '07:00',
      timeZone: '',
    }),
    '/account/push': form('/account/push', '/account', { endpoint: 'nikam', p256dh: 'x', auth: 'x' }),
    '/settings/alarms': [
      form('/settings/alarms', '/settings/alarms', { minutes1: 'deset', who1: 'leads' }),
      form('/settings/alarms', '/settings/alarms', { minutes1: '-10' }),
    ],
    '/on-call': form('/on-call', '/settings/alarms', {
      userId: String(admin.id),
      fromAt: 'zítra',
      untilAt: '',
    }),
    '/on-call/:id/remove': form('/on-call/x/remove', '/settings/alarms'),
    '/alarm-letters/:id/again': form(`/alarm-letters/${newUuid()}/again`, '/settings/alarms'),
    '/alarm-hooks': form('/alarm-hooks', '/alarm-hooks/new', {
      name: 'Slack',
      url: 'nikam',
      body: 'slack',
      language: 'cs',
    }),
    '/alarm-hooks/:id': form(`/alarm-hooks/${hookId}`, `/alarm-hooks/${hookId}`, {
      name: LONG,
      url: '',
      body: 'slack',
      language: 'cs',
    }),
    '/alarm-hooks/:id/test': form(`/alarm-hooks/${ABSENT}/test`, '/settings/alarms'),
    '/alarm-hooks/:id/remove': form('/alarm-hooks/x/remove', '/settings/alarms'),
    '/notices/:id/read': form('/notices/x/read', '/notices'),
    '/invitations': form('/invitations', '/users', { email: 'nikdo', role: 'lead' }),
    '/invitations/:id/revoke': form('/invitations/x/revoke', '/users'),
    '/users/:id/role': userForms('role', { role: 'owner' }),
    '/users/:id/teams': [
      userForms('teams', { teamIds: 'x' }),
      form(`/users/${ABSENT}/teams`, '/users', { teamIds: '' }),
    ],
    '/users/:id/disable': [userForms('disable'), form(`/users/${admin.id}/disable`, '/users')],
    '/users/:id/enable': userForms('enable'),
    '/users/:id/password-link': userForms('password-link'),
    '/teams': form('/teams', '/users', { name: `Tým ${LONG}` }),
    '/teams/:id/name': form(`/teams/${people.teamId}/name`, '/users', { name: `Tým ${LONG}` }),
    '/teams/:id/remove': form('/teams/x/remove', '/users'),

    '/sources': form('/sources', '/sources/new?channel=feed', {
      channel: 'feed',
      url: 'tohle není adresa',
      name: 'Fórum',
    }),
    '/sources/:id': [
      form(`/sources/${sourceId}`, `/sources/${sourceId}`, {
        url: 'nikam',
        name: 'Jinak',
        purpose: 'perhaps',
      }),
      form(`/sources/${sourceId}`, `/sources/${sourceId}`, {
        url: 'x',
        name: 'Jinak',
        purpose: 'know',
        intake: 'all',
        clock: 'always',
        teamId: String(ABSENT),
      }),
    ],
    '/sources/:id/try': form(`/sources/${ABSENT}/try`, '/sources'),
    '/sources/:id/poll': form(`/sources/${ABSENT}/poll`, '/sources'),
    '/sources/:id/pause': form(`/sources/${ABSENT}/pause`, '/sources'),
    '/sources/:id/resume': form(`/sources/${ABSENT}/resume`, '/sources'),
    '/sources/:id/secret': form(`/sources/${sourceId}/secret`, `/sources/${sourceId}`),
    '/sources/:id/remove': form(`/sources/${ABSENT}/remove`, '/sources'),

    '/sources/:id/imports': form(`${archive}/imports`, archive, {}, ['Vyberte soubor, který se má načíst']),
    '/sources/:id/imports/:file': [
      form(file, file, { encoding: 'utf-8', separator: ';', header: 'on', ratingMax: '5', author: '0' }, [
        'Vyberte sloupec s textem',
        /name="author"[^>]*>(?:<option[^>]*>[^<]*<\/option>)*<option value="0" selected/,
      ]),
      form(file, file, { encoding: 'klingon', ratingMax: '5', text: '1' }),
    ],
    '/sources/:id/imports/:file/cancel': form(`${archive}/imports/${ABSENT}/cancel`, archive),
    '/sources/:id/imports/:file/remove': form(`${archive}/imports/${ABSENT}/remove`, archive),

    '/contact-imports': form('/contact-imports', '/contact-imports', {}, [
      'Vyberte soubor, který se má načíst',
    ]),
    '/contact-imports/:id': [
      form(crowd, crowd, { encoding: 'utf-8', separator: ';', header: 'on', note: '1' }, [
        'Vyberte sloupec se jménem',
        /name="note"[^>]*>(?:<option[^>]*>[^<]*<\/option>)*<option value="1" selected/,
      ]),
      form(crowd, crowd, { encoding: 'klingon', name: '0' }),
    ],
    '/contact-imports/:id/cancel': form(`/contact-imports/${ABSENT}/cancel`, '/contact-imports'),
    '/contact-imports/:id/join': form(`/contact-imports/${ABSENT}/join`, '/contact-imports'),
    '/contact-imports/:id/undo': form(`${crowd}/undo`, crowd),
    '/contact-imports/:id/remove': form(`/contact-imports/${ABSENT}/remove`, '/contact-imports'),

    '/watches/try': form('/watches/try', '/watches/new', { name: 'Boty', expression: 'boty AND' }),
    '/watches/:id/try': form(`/watches/${watchId}/try`, `/watches/${watchId}`, {
      name: 'Boty',
      expression: '(boty',
    }),
    '/watches': form('/watches', '/watches/new', {
      name: 'Boty',
      expression: 'boty AND',
      exclude: 'na boty',
    }),
    '/watches/:id': form(`/watches/${watchId}`, `/watches/${watchId}?filled=3`, {
      name: LONG,
      expression: 'boty',
    }),
    '/watches/:id/taught': form(`/watches/${watchId}/taught`, `/watches/${watchId}`, {
      mention: String(ABSENT),
    }),
    '/watches/:id/held': form(`/watches/${watchId}/held`, `/watches/${watchId}`, { held: String(ABSENT) }),
    '/watches/:id/remove': form('/watches/x/remove', '/watches'),

    '/settings/profile': form('/settings/profile', '/settings/profile?saved', {
      names: 'Vandr',
      emails: 'nikdo',
      timeZone: 'Europe/Nikde',
    }),
    '/settings/replies': form('/settings/replies', '/settings/replies', { incomplete: 'někdy' }),
    '/settings/ask': form('/settings/ask', '/settings/ask', { colour: 'modrá' }),
    '/account/signature': form('/account/signature', '/account', { phone: LONG }),
    '/settings/response': form('/settings/response', '/settings/response', {
      minutes: 'třicet',
      emailMinutes: '1440',
      nextMinutes: '',
      handoffMinutes: '60',
    }),
    '/settings/urgency': form('/settings/urgency', '/settings/urgency', { safety: 'moc' }),
    '/settings/urgency/preview': form('/settings/urgency/preview', '/settings/urgency', { safety: 'moc' }),
    '/settings/calendar': form('/settings/calendar', '/settings/calendar', { country: 'XX' }),
    '/settings/calendar/off': form('/settings/calendar/off', '/settings/calendar', {
      from: '2026-12-24',
      to: '2026-12-01',
      name: 'Vánoce',
    }),
    '/settings/calendar/openings': form('/settings/calendar/openings', '/settings/calendar', {
      day: '2026-12-24',
      periods: 'celý den',
      name: 'Trh',
    }),
    '/settings/calendar/off/remove': form('/settings/calendar/off/remove', '/settings/calendar', { id: 'x' }),
    '/settings/calendar/openings/remove': form('/settings/calendar/openings/remove', '/settings/calendar', {
      id: 'x',
    }),
    '/response-policies': form('/response-policies', '/response-policies', { name: 'Nic', clock: 'source' }),
    '/response-policies/:id': form('/response-policies/1', '/response-policies/1', {
      name: 'Reklamace',
      first: 'hned',
      clock: 'source',
    }),
    '/rules': form('/rules', '/rules', { name: 'Nic', event: 'arrived' }),
    '/rules/try': form('/rules/try', '/rules', { name: 'Nic', event: 'nikdy' }),
    '/rules/:id': form('/rules/1', '/rules/1', { name: 'Nic', event: 'nikdy' }),
    '/rules/:id/try': form('/rules/1/try', '/rules/1', { name: 'Nic', event: 'nikdy' }),
    '/rules/:id/move': form('/rules/1/move', '/rules', { to: 'side' }),
    '/rules/:id/switch': form('/rules/1/switch', '/rules', { to: 'napůl' }),
    '/rules/:id/remove': form('/rules/x/remove', '/rules'),
    '/response-policies/:id/move': form('/response-policies/1/move', '/response-policies', { to: 'side' }),
    '/response-policies/:id/remove': form('/response-policies/x/remove', '/response-policies'),
    '/settings/hosts': form('/settings/hosts', '/settings/hosts', { hosts: 'https://blog.local/rss' }),
    '/settings/mail': form('/settings/mail', '/settings/mail', {
      host: 'smtp.example',
      port: 'brána',
      security: 'tls',
    }),
    '/settings/mail/test': form('/settings/mail/test', '/settings/mail', {
      host: 'smtp.example',
      port: 'brána',
      security: 'perhaps',
    }),
    '/departments': form('/departments', '/departments', { name: 'Sklad', email: 'nikdo' }),
    '/departments/:id': form(`/departments/${departmentId}`, `/departments/${departmentId}`, {
      name: 'Sklad',
      email: 'nikdo',
    }),
    '/departments/:id/remove': form('/departments/x/remove', `/departments/${departmentId}`),
    '/templates': form('/templates', '/templates', { name: 'Zpoždění', body_cs: 'Dobrý den, {{jméno}}' }, [
      'Dobrý den, {{jméno}}',
    ]),
    '/templates/:id': form(
      `/templates/${templateId}`,
      `/templates/${templateId}`,
      { name: '', body_pl: LONG },
      [LONG],
    ),
    '/templates/:id/restore': form(`/templates/${templateId}/restore`, `/templates/${templateId}`, {
      version: 'x',
    }),
    '/templates/:id/files': form(`/templates/${templateId}/files`, `/templates/${templateId}`, {
      description: 'x',
    }),
    '/templates/:id/files/:file/remove': form(
      `/templates/${templateId}/files/x/remove`,
      `/templates/${templateId}`,
    ),
    '/templates/from-reply/:id': form(`/templates/from-reply/${ABSENT}`, talk),
    '/templates/:id/remove': form('/templates/x/remove', '/templates'),
    '/queue/all': form('/queue/all', '/queue/all?language=cs', { act: 'label', labelId: String(ABSENT) }),
    '/macros': form('/macros', '/macros', { name: 'Dárek', step1: 'burn:1' }),
    '/macros/:id': form(`/macros/${macroId}`, `/macros/${macroId}`, { name: '', key: 'ř' }),
    '/macros/:id/remove': form('/macros/x/remove', '/macros'),
    '/conversations/:id/rules/undo': form(`/conversations/${open}/rules/undo`, talk, { runId: 'x' }),
    '/conversations/:id/macro': form(`/conversations/${open}/macro`, talk, { macroId: 'x' }),
    '/saved-views': form('/saved-views', '/queue?language=sk', { list: 'language=sk' }),
    '/saved-views/:id': form(`/saved-views/${savedViewId}`, '/saved-views', { name: '', audience: 'team:9' }),
    '/saved-views/:id/move': form(`/saved-views/${savedViewId}/move`, '/saved-views', { step: 'away' }),
    '/saved-views/:id/remove': form('/saved-views/x/remove', '/saved-views'),
    '/labels': form('/labels', '/labels', { name: 'Jízdné', hue: '12' }),
    '/labels/:id': form(`/labels/${labelId}`, `/labels/${labelId}`, { name: 'Jízdné', hue: 'modrá' }),
    '/labels/:id/learning': form(`/labels/${labelId}/learning`, '/learning', { use: 'perhaps' }),
    '/mentions/:id/tone': form(`/mentions/${mentionId}/tone`, talk, { tone: 'angry' }),
    '/mentions/:id/beside': form(`/mentions/${mentionId}/beside`, talk, { act: 'burn' }),
    '/mentions/:id/tone/withdraw': form(`/mentions/${ABSENT}/tone/withdraw`, '/learning', { onList: 'on' }),
    '/mentions/:id/not-spam': form(`/mentions/${ABSENT}/not-spam`, '/learning'),
    '/mentions/:id/spam-example/withdraw': form(`/mentions/${ABSENT}/spam-example/withdraw`, '/learning'),
    '/labels/:id/remove': form('/labels/x/remove', '/labels'),
    '/demo': form('/demo', '/start'),

    '/session': form('/session', '/sign-in', { email: 'jana@vandr.example', password: 'tajné' }),
    '/forgotten-password': form('/forgotten-password', '/forgotten-password', { email: 'nikdo' }),
    '/invitation/:token': form(`/invitation/${invitation}`, `/invitation/${invitation}`, {
      name: 'Nová',
      password: 'x',
      language: 'cs',
    }),
    '/password/:token': form(`/password/${reset}`, `/password/${reset}`, { password: 'x' }),
  };
  return { house, admin, cases };
}
