import { eq } from 'drizzle-orm';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { events } from '../../src/db/schema/events.ts';
import { accessLinks, loginFailures, teamMembers, teams, users } from '../../src/db/schema/people.ts';
import { DAY, HOUR, after as later, SECOND } from '../../src/lib/clock.ts';
import {
  acceptInvitation,
  changePassword,
  createFirstAccount,
  createPasswordLink,
  createSetupLink,
  findLink,
  findSession,
  invite,
  listInvitations,
  requestPasswordLink,
  resetPassword,
  revokeInvitation,
  setActive,
  signIn,
  startSession,
} from '../../src/people/index.ts';
import { cheapPasswords, makePerson, makeTeam, PASSWORD, START } from '../factories.ts';
import { testDb } from '../setup/database.ts';

const { db, close } = await testDb();
afterAll(close);
beforeEach(async () => {
  for (const table of [loginFailures, events, accessLinks, users, teams]) await db.delete(table);
});

const account = { name: 'Jana Nováková', password: PASSWORD, language: 'cs' as const };
const winners = (results: PromiseSettledResult<unknown>[]) =>
  results.filter((result) => result.status === 'fulfilled').length;

describe('the first account', () => {
  const make = (token: string, now = START) =>
    db.transaction((tx) =>
      createFirstAccount(tx, cheapPasswords, { ...account, token, email: 'jana@obchod.example' }, now),
    );

  it('is made by the printed link: an admin who signs with her first name', async () => {
    const id = await make((await createSetupLink(db, START))!);
    const [user] = await db.select().from(users);
    expect(user).toMatchObject({ id, role: 'admin', name: 'Jana Nováková', signature: 'Jana', active: true });
    expect(await createSetupLink(db, START)).toBeNull();
  });

  it('comes from the last printed link only', async () => {
    const old = (await createSetupLink(db, START))!;
    const token = (await createSetupLink(db, START))!;
    await expect(make(old)).rejects.toMatchObject({ kind: 'gone' });
    await make(token);
  });

  it('is made once, however many try at the same moment', async () => {
    const token = (await createSetupLink(db, START))!;
    expect(winners(await Promise.allSettled(Array.from({ length: 8 }, () => make(token))))).toBe(1);
    expect(await db.select().from(users)).toHaveLength(1);
  });

  it('leaves the link usable when the password was refused', async () => {
    const token = (await createSetupLink(db, START))!;
    const short = { ...account, token, email: 'jana@obchod.example', password: 'krátké' };
    await expect(
      db.transaction((tx) => createFirstAccount(tx, cheapPasswords, short, START)),
    ).rejects.toMatchObject({ field: 'password' });
    await make(token);
  });

  it('cannot be made with a link of another kind', async () => {
    const token = await invite(
      db,
      { email: 'x@obchod.example', role: 'admin', teamId: null, by: 1 },
      START,
    ).catch(() => 'nothing');
    await expect(make(token)).rejects.toMatchObject({ kind: 'gone' });
  });
});

describe('an invitation', () => {
  const setUp = async () => {
    const admin = await makePerson(db, { name: 'Alena', role: 'admin' });
    const teamId = await makeTeam(db, 'Obchod');
    const invitation = { email: 'Petr@obchod.example', role: 'lead' as const, teamId, by: admin.id };
    return { admin, teamId, invitation };
  };
  const accept = (token: string, now: Date) =>
    db.transaction((tx) => acceptInvitation(tx, cheapPasswords, { ...account, token }, now));

  it('gives the e-mail, role and team that the admin chose', async () => {
    const { teamId, invitation } = await setUp();
    const token = await invite(db, invitation, START);
    expect(await listInvitations(db, START)).toMatchObject([
      { email: 'Petr@obchod.example', role: 'lead', team: 'Obchod' },
    ]);
    const id = await accept(token, later(START, 7 * DAY - SECOND));
    const [user] = await db.select().from(users).where(eq(users.id, id));
    expect(user).toMatchObject({
      email: 'Petr@obchod.example',
      role: 'lead',
      createdAt: later(START, 7 * DAY - SECOND),
    });
    expect(await db.select().from(teamMembers)).toEqual([{ teamId, userId: id }]);
    expect(await listInvitations(db, START)).toEqual([]);
  });

  it('works once and for seven days', async () => {
    const { invitation } = await setUp();
    const token = await invite(db, invitation, START);
    await expect(accept(token, later(START, 7 * DAY))).rejects.toMatchObject({ kind: 'gone' });
    await expect(findLink(db, 'invite', token, later(START, 7 * DAY))).rejects.toMatchObject({
      kind: 'gone',
    });
    expect(winners(await Promise.allSettled([accept(token, START), accept(token, START)]))).toBe(1);
  });

  it('is void once taken back or made anew', async () => {
    const { admin, invitation } = await setUp();
    const first = await invite(db, invitation, START);
    const second = await invite(db, { ...invitation, email: 'petr@OBCHOD.example' }, START);
    await expect(accept(first, START)).rejects.toMatchObject({ kind: 'gone' });
    const [open] = await listInvitations(db, START);
    await revokeInvitation(db, { id: open!.id, by: admin.id }, START);
    await expect(accept(second, START)).rejects.toMatchObject({ kind: 'gone' });
  });

  it('is refused for somebody who is here already', async () => {
    const { admin, invitation } = await setUp();
    await expect(
      invite(db, { ...invitation, email: admin.email.toUpperCase() }, START),
    ).rejects.toMatchObject({
      kind: 'conflict',
      field: 'email',
    });
  });
});

describe('a new password by link', () => {
  const reset = (token: string, now: Date, password = 'úplně jiné heslo') =>
    db.transaction((tx) => resetPassword(tx, cheapPasswords, { token, password }, now));
  const asked = { address: '10.0.0.1' };
  const enter = ({ email }: { email: string }, password: string) => {
    const attempt = { email, password, address: 'a', userAgent: '', previousToken: null };
    return signIn(db, cheapPasswords, attempt, START);
  };

  it('works once, for two hours, and ends every session', async () => {
    const jana = await makePerson(db, { name: 'Jana', role: 'agent' });
    const session = await startSession(db, { userId: jana.id, userAgent: '' }, START);
    const { token } = (await requestPasswordLink(db, { ...asked, email: 'JANA@obchod.example' }, START))!;
    await expect(reset(token, later(START, 2 * HOUR))).rejects.toMatchObject({ kind: 'gone' });
    expect(await reset(token, later(START, 2 * HOUR - SECOND))).toBe(jana.id);
    await expect(reset(token, START)).rejects.toMatchObject({ kind: 'gone' });
    expect(await findSession(db, session, START)).toBeNull();
    await expect(enter(jana, PASSWORD)).rejects.toMatchObject({ kind: 'unauthenticated' });
    await enter(jana, 'úplně jiné heslo');
  });

  it('is a way in when an e-mail is locked by failures', async () => {
    const jana = await makePerson(db, { name: 'Jana', role: 'agent' });
    for (let i = 0; i < 5; i++) await enter(jana, 'spatne heslo').catch(() => null);
    await expect(enter(jana, PASSWORD)).rejects.toMatchObject({ kind: 'too-many' });
    await reset((await requestPasswordLink(db, { ...asked, email: jana.email }, START))!.token, START);
    await enter(jana, 'úplně jiné heslo');
  });

  it('goes to nobody unknown or switched off, and only three times a quarter of an hour', async () => {
    const jana = await makePerson(db, { name: 'Jana', role: 'agent' });
    const admin = await makePerson(db, { name: 'Alena', role: 'admin' });
    expect(await requestPasswordLink(db, { ...asked, email: 'nikdo@obchod.example' }, START)).toBeNull();
    const ask = () => requestPasswordLink(db, { ...asked, email: jana.email }, START);
    const first = await ask();
    await ask();
    const third = await ask();
    expect(await ask()).toBeNull();
    await expect(findLink(db, 'password', first!.token, START)).rejects.toMatchObject({ kind: 'gone' });
    await findLink(db, 'password', third!.token, START);
    await setActive(db, { userId: jana.id, by: admin.id, active: false }, START);
    await expect(reset(third!.token, START)).rejects.toMatchObject({ kind: 'gone' });
    await expect(createPasswordLink(db, { userId: jana.id, by: admin.id }, START)).rejects.toMatchObject({
      kind: 'not-found',
    });
  });

  it('can be handed over by an admin', async () => {
    const jana = await makePerson(db, { name: 'Jana', role: 'agent' });
    const admin = await makePerson(db, { name: 'Alena', role: 'admin' });
    const token = await createPasswordLink(db, { userId: jana.id, by: admin.id }, START);
    expect(await reset(token, START)).toBe(jana.id);
    const story = await db.select().from(events).orderBy(events.id);
    expect(story.map(({ userId, data }) => [userId, data.what])).toEqual([
      [admin.id, 'password-link'],
      [jana.id, 'password'],
    ]);
  });
});

describe('changing the password', () => {
  it('asks for the current one and ends the other sessions', async () => {
    const jana = await makePerson(db, { name: 'Jana', role: 'agent' });
    const here = await startSession(db, { userId: jana.id, userAgent: 'here' }, START);
    const there = await startSession(db, { userId: jana.id, userAgent: 'there' }, START);
    const sessionId = (await findSession(db, here, START))!.id;
    const change = (current: string) =>
      changePassword(
        db,
        cheapPasswords,
        { userId: jana.id, sessionId, currentPassword: current, password: 'úplně jiné heslo' },
        START,
      );
    await expect(change('spatne heslo')).rejects.toMatchObject({ kind: 'invalid', field: 'currentPassword' });
    expect(await findSession(db, there, START)).not.toBeNull();
    await change(PASSWORD);
    expect(await findSession(db, here, START)).not.toBeNull();
    expect(await findSession(db, there, START)).toBeNull();
  });
});
