import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { accessLinks, loginFailures, sessions, users } from '../../src/db/schema/people.ts';
import { DAY, after as later, MINUTE, SECOND } from '../../src/lib/clock.ts';
import {
  findSession,
  forgetExpired,
  type Passwords,
  SESSION_LIFE,
  setActive,
  signIn,
  startSession,
} from '../../src/people/index.ts';
import { cheapPasswords, makePerson, PASSWORD, type Person, START } from '../factories.ts';
import { testDb } from '../setup/database.ts';

const { db, close } = await testDb();
afterAll(close);

let jana: Person;
beforeEach(async () => {
  await db.delete(loginFailures);
  await db.delete(users);
  jana = await makePerson(db, { name: 'Jana', role: 'agent' });
});

interface Try {
  email?: string;
  password?: string;
  address?: string;
  now?: Date;
  previousToken?: string;
}
const enter = ({
  email = jana.email,
  password = PASSWORD,
  address = '10.0.0.1',
  now = START,
  previousToken,
}: Try) =>
  signIn(
    db,
    cheapPasswords,
    { email, password, address, userAgent: 'test', previousToken: previousToken ?? null },
    now,
  );
const wrong = { kind: 'unauthenticated', key: 'people.sign_in.wrong', params: {}, field: 'password' };

describe('signing in', () => {
  it('gives a new token each time and ends the session that was there before', async () => {
    const first = await enter({});
    const second = await enter({ email: ` ${jana.email.toUpperCase()}`, previousToken: first });
    expect(second).not.toBe(first);
    expect(await findSession(db, first, START)).toBeNull();
    expect((await findSession(db, second, START))?.user).toMatchObject({ id: jana.id, role: 'agent' });
    expect((await findSession(db, second, START))?.user).not.toHaveProperty('passwordHash');
  });

  it('keeps only a hash of the token', async () => {
    const token = await enter({});
    const stored = JSON.stringify([await db.select().from(sessions), await db.select().from(accessLinks)]);
    expect(token).toHaveLength(43);
    expect(stored).not.toContain(token);
  });

  it('answers a wrong password, an unknown e-mail and a closed account alike', async () => {
    const closed = await makePerson(db, { name: 'Karel', role: 'agent' });
    await setActive(db, { userId: closed.id, by: jana.id, active: false }, START);
    await expect(enter({ password: 'něco jiného' })).rejects.toMatchObject(wrong);
    await expect(enter({ email: 'nikdo@obchod.example' })).rejects.toMatchObject(wrong);
    await expect(enter({ email: closed.email })).rejects.toMatchObject(wrong);
  });

  it('verifies a password also for an e-mail that nobody has: both take the time of one hash', async () => {
    const verified: (string | null)[] = [];
    const watched: Passwords = {
      ...cheapPasswords,
      verify(phc, password) {
        verified.push(phc);
        return cheapPasswords.verify(phc, password);
      },
    };
    for (const email of [jana.email, 'nikdo@obchod.example']) {
      const input = { email, password: 'spatne heslo', address: 'a', userAgent: '', previousToken: null };
      await expect(signIn(db, watched, input, START)).rejects.toMatchObject(wrong);
    }
    expect(verified).toEqual([expect.stringMatching(/^\$argon2id/), null]);
  });

  it('stops after five tries of one e-mail, known or not, and says for how long', async () => {
    for (const email of [jana.email, 'nikdo@obchod.example']) {
      for (let i = 0; i < 5; i++) {
        const now = later(START, i * MINUTE);
        await expect(enter({ email, password: 'spatne heslo', now })).rejects.toMatchObject(wrong);
      }
      await expect(enter({ email, now: later(START, 5 * MINUTE) })).rejects.toMatchObject({
        kind: 'too-many',
        key: 'people.sign_in.too_many',
        params: { n: 10 },
      });
    }
    await expect(enter({ now: later(START, 15 * MINUTE) })).resolves.toHaveLength(43);
  });

  it('lets no more than five of fifty simultaneous tries reach the password', async () => {
    const tries = await Promise.allSettled(
      Array.from({ length: 50 }, () => enter({ password: 'spatne heslo' })),
    );
    const kinds = tries.map((one) =>
      one.status === 'rejected' ? (one.reason as { kind: string }).kind : 'in',
    );
    expect(kinds.filter((kind) => kind === 'unauthenticated')).toHaveLength(5);
    expect(kinds.filter((kind) => kind === 'too-many')).toHaveLength(45);
  });

  it('stops an address after thirty tries of different e-mails, and only that address', async () => {
    for (let i = 0; i < 30; i++) {
      await expect(enter({ email: `n${i}@obchod.example` })).rejects.toMatchObject(wrong);
    }
    await expect(enter({})).rejects.toMatchObject({ kind: 'too-many' });
    await expect(enter({ address: '10.0.0.2' })).resolves.toHaveLength(43);
  });

  it('forgets the failures of an e-mail once its person is in', async () => {
    for (let round = 0; round < 3; round++) {
      for (let i = 0; i < 4; i++)
        await expect(enter({ password: 'spatne heslo' })).rejects.toMatchObject(wrong);
      await enter({});
    }
  });

  it('names nobody in the table of failures', async () => {
    await expect(enter({ password: 'spatne heslo' })).rejects.toMatchObject(wrong);
    const stored = JSON.stringify(await db.select().from(loginFailures));
    expect(stored).not.toContain(jana.email);
    expect(stored).not.toContain('10.0.0.1');
  });
});

describe('a session', () => {
  const start = () => startSession(db, { userId: jana.id, userAgent: 'test' }, START);

  it('ends two weeks after it was last used', async () => {
    const token = await start();
    const used = later(START, 10 * DAY);
    expect(await findSession(db, token, used)).toMatchObject({ prolonged: true });
    expect(await findSession(db, token, later(used, SESSION_LIFE - SECOND))).not.toBeNull();
    const last = later(used, SESSION_LIFE - SECOND);
    expect(await findSession(db, token, later(last, SESSION_LIFE))).toBeNull();
  });

  it('writes its use down at most once a minute', async () => {
    const token = await start();
    expect(await findSession(db, token, later(START, 59 * SECOND))).toMatchObject({ prolonged: false });
    expect((await db.select().from(sessions))[0]!.lastUsedAt).toEqual(START);
    const minute = later(START, MINUTE);
    expect(await findSession(db, token, minute)).toMatchObject({ prolonged: true });
    expect((await db.select().from(sessions))[0]!.lastUsedAt).toEqual(minute);
    expect((await db.select().from(users))[0]!.lastSeenAt).toEqual(minute);
    // a page that asks by itself keeps the session, and is no sign that its person is there
    expect(await findSession(db, token, later(minute, MINUTE), false)).toMatchObject({ prolonged: true });
    expect((await db.select().from(users))[0]!.lastSeenAt).toEqual(minute);
  });

  it('is of no use once the account is switched off', async () => {
    const token = await start();
    await makePerson(db, { name: 'Alena', role: 'admin' });
    await setActive(db, { userId: jana.id, by: jana.id, active: false }, START);
    await setActive(db, { userId: jana.id, by: jana.id, active: true }, START);
    expect(await findSession(db, token, START)).toBeNull();
  });

  it('is swept away with other things that ran out', async () => {
    await start();
    await expect(enter({ password: 'spatne heslo' })).rejects.toMatchObject(wrong);
    await forgetExpired(db, later(START, SESSION_LIFE - SECOND));
    expect(await db.select().from(sessions)).toHaveLength(1);
    expect(await db.select().from(loginFailures)).toHaveLength(0);
    await forgetExpired(db, later(START, SESSION_LIFE + SECOND));
    expect(await db.select().from(sessions)).toHaveLength(0);
  });
});
