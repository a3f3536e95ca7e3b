import { eq } from 'drizzle-orm';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { sessions, teamMembers, teams, users } from '../../src/db/schema/people.ts';
import { ROLES } from '../../src/people/index.ts';
import { PASSWORD, type StockPeople, stockPeople } from '../factories.ts';
import { browser, ORIGIN, testApp } from '../setup/app.ts';

const house = await testApp();
const { db } = house.deps;
afterAll(house.close);

let people: StockPeople;
beforeEach(async () => {
  await db.delete(users);
  await db.delete(teams);
  people = await stockPeople(db);
});
const userOf = async (id: number) => (await db.select().from(users).where(eq(users.id, id)))[0]!;
const linkOn = (page: string, kind: string) =>
  new RegExp(`value="${ORIGIN}(/${kind}/[\\w-]{43})"`).exec(page)?.[1];

describe('the page of people', () => {
  it('is for admins; its verbs too', async () => {
    for (const role of ROLES) {
      const me = await browser(house).as(people[role]);
      const verbs = [
        '/invitations',
        '/teams',
        `/users/${people.agent.id}/disable`,
        `/teams/${people.teamId}/remove`,
      ];
      const expected = role === 'admin' ? [200, 422, 422, 303, 303] : [403, 403, 403, 403, 403];
      const answers = [await me.get('/users')];
      for (const verb of verbs) answers.push(await me.post(verb));
      expect(
        answers.map(({ status }) => status),
        role,
      ).toEqual(expected);
    }
  });

  it('invites: the link is on the page once, the invitation waits until it is taken back', async () => {
    const admin = await browser(house).as(people.admin);
    const invited = await admin.post('/invitations', {
      email: 'petr@obchod.example',
      role: 'lead',
      teamId: String(people.teamId),
    });
    const path = linkOn(await invited.text(), 'invitation')!;
    const guest = browser(house);
    expect((await guest.get(path)).status).toBe(200);
    const page = await (await admin.get('/users')).text();
    expect(linkOn(page, 'invitation')).toBeUndefined();
    expect(page).toContain('petr@obchod.example');
    await admin.post(/\/invitations\/\d+\/revoke/.exec(page)![0]);
    expect((await guest.get(path)).status).toBe(410);
  });

  it('keeps what was typed when an invitation is refused', async () => {
    const admin = await browser(house).as(people.admin);
    const refused = await admin.post('/invitations', { email: people.agent.email, role: 'lead', teamId: '' });
    const page = await refused.text();
    expect(refused.status).toBe(409);
    expect(page).toContain('Někdo s tímhle e-mailem tu už účet má');
    expect(page).toContain(`value="${people.agent.email}"`);
    expect(page).toContain('<option value="lead" selected');
  });

  it('changes role and teams, switches accounts off and on', async () => {
    const admin = await browser(house).as(people.admin);
    const agent = await browser(house).as(people.agent);
    const path = `/users/${people.agent.id}`;
    await admin.post(`${path}/role`, { role: 'lead' });
    await admin.post(`${path}/teams`, [['teamIds', String(people.otherTeamId)]]);
    expect((await userOf(people.agent.id)).role).toBe('lead');
    expect(await db.select().from(teamMembers).where(eq(teamMembers.userId, people.agent.id))).toEqual([
      { userId: people.agent.id, teamId: people.otherTeamId },
    ]);
    await admin.post(`${path}/disable`);
    expect((await agent.get('/account')).status).toBe(303);
    expect((await agent.post('/session', { email: people.agent.email, password: PASSWORD })).status).toBe(
      401,
    );
    await admin.post(`${path}/enable`);
    expect((await agent.post('/session', { email: people.agent.email, password: PASSWORD })).status).toBe(
      303,
    );
  });

  it('refuses a role that is none, a person who is absent, and to lose the last admin', async () => {
    const admin = await browser(house).as(people.admin);
    const role = (id: number, name: string) => admin.post(`/users/${id}/role`, { role: name });
    expect((await role(people.agent.id, 'owner')).status).toBe(422);
    expect((await role(999_999, 'lead')).status).toBe(404);
    const last = await role(people.admin.id, 'agent');
    expect(last.status).toBe(409);
    expect(await last.text()).toContain('Tohle je jediný správce');
  });

  it('hands out a link to a new password', async () => {
    const admin = await browser(house).as(people.admin);
    const page = await (await admin.post(`/users/${people.agent.id}/password-link`)).text();
    const reset = await browser(house).post(linkOn(page, 'password')!, { password: 'úplně jiné heslo' });
    expect(reset.status).toBe(303);
    expect((await userOf(people.agent.id)).passwordHash).not.toBe(
      (await userOf(people.lead.id)).passwordHash,
    );
  });

  it('makes, renames and removes teams', async () => {
    const admin = await browser(house).as(people.admin);
    expect((await admin.post('/teams', { name: 'obchod' })).status).toBe(409);
    expect((await admin.post('/teams', { name: 'Sklad' })).status).toBe(303);
    await admin.post(`/teams/${people.otherTeamId}/name`, { name: 'B2B' });
    await admin.post(`/teams/${people.teamId}/remove`);
    const names = (await db.select().from(teams).orderBy(teams.name)).map(({ name }) => name);
    expect(names).toEqual(['B2B', 'Sklad']);
  });

  it('shows names as text, whatever they are', async () => {
    const name = '"><script>alert(1)</script>';
    await db.update(users).set({ name }).where(eq(users.id, people.agent.id));
    await db.update(teams).set({ name }).where(eq(teams.id, people.teamId));
    const page = await (await (await browser(house).as(people.admin)).get('/users')).text();
    expect(page).toContain('&lt;script&gt;alert(1)');
    expect(page).not.toContain('<script>alert');
  });
});

describe('one’s own account', () => {
  const profile = {
    name: 'Adam Nový',
    signature: 'Adam',
    language: 'en',
    theme: 'dark',
    queueOrder: 'newest',
  };

  it('saves what one sets, and nothing that is an admin’s matter', async () => {
    const me = await browser(house).as(people.agent);
    const extra = { role: 'admin', email: 'x@y.example', active: 'false', id: '1', passwordHash: 'x' };
    expect((await me.post('/account', { ...profile, ...extra })).status).toBe(303);
    expect(await userOf(people.agent.id)).toMatchObject({
      ...profile,
      role: 'agent',
      email: people.agent.email,
    });
    const page = await (await me.get('/account?done=saved')).text();
    expect(page).toMatch(/lang="en" data-theme="dark"/);
    expect(page).toContain('Saved.');
  });

  it('changes the password only with the current one', async () => {
    const me = await browser(house).as(people.agent);
    const change = (currentPassword: string) =>
      me.post('/account/password', { currentPassword, password: 'úplně jiné heslo' });
    const refused = await change('spatne heslo');
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('Současné heslo nesouhlasí');
    expect((await change(PASSWORD)).headers.get('Location')).toBe('/account?done=password');
  });

  it('ends one’s own sessions elsewhere, never those of others', async () => {
    const [here, there] = [await browser(house).as(people.agent), await browser(house).as(people.agent)];
    const other = await browser(house).as(people.lead);
    const [theirs] = await db.select().from(sessions).where(eq(sessions.userId, people.lead.id));
    await here.post(`/account/sessions/${theirs!.id}/end`);
    expect((await other.get('/account')).status).toBe(200);
    const page = await (await here.get('/account')).text();
    await here.post(/\/account\/sessions\/\d+\/end/.exec(page)![0]);
    expect((await there.get('/account')).status).toBe(303);
    const third = await browser(house).as(people.agent);
    await here.post('/account/sessions/end-others');
    expect((await third.get('/account')).status).toBe(303);
    expect((await here.get('/account')).status).toBe(200);
  });
});
