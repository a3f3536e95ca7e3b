import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { createBus } from '../../src/events/bus.ts';
import { record } from '../../src/events/record.ts';
import { silentLog } from '../../src/lib/log.ts';
import { setPresence } from '../../src/people/index.ts';
import { claim, note } from '../../src/queue/index.ts';
import { newestEvent } from '../../src/web/desk/list.ts';
import { createHub, type Listener } from '../../src/web/live/hub.ts';
import { deskHouse } from './desk-world.ts';

const house = await deskHouse();
const { deps, clock, people, hear } = house;
const bus = await createBus(deps.sql, silentLog);
const hub = createHub({ ...deps, bus });
const open: ReadableStreamDefaultReader<Uint8Array>[] = [];
afterEach(() => Promise.all(open.splice(0).map((reader) => reader.cancel())));
afterAll(async () => {
  hub.close();
  await bus.close();
  await house.close();
});

const ours: Listener['scope'] = { all: false, teamIds: [people.teamId] };
const theirs: Listener['scope'] = { all: false, teamIds: [people.otherTeamId] };

/** A screen; `until` reads its stream until it has said this. */
async function screen(over: Partial<Listener> = {}) {
  const listener = { scope: ours, lang: 'cs', after: await newestEvent(deps), ...over } as const;
  const reader = (await hub.open(listener)).body!.getReader();
  open.push(reader);
  let told = '';
  return {
    told: () => told,
    async until(words: string): Promise<string> {
      while (!told.includes(words)) {
        const { value, done } = await reader.read();
        if (done) throw new Error(`the stream ended without "${words}"`);
        told += new TextDecoder().decode(value);
      }
      return told;
    },
  };
}

const claimIt = (id: number) => deps.db.transaction((tx) => claim(tx, id, people.agent.id, clock()));

describe('the stream', () => {
  it('tells everybody who may see it, in their language, and nobody else', async () => {
    const id = await hear({ text: 'Kde to vázne?' });
    const foreign = await hear({ text: 'Jen pro velkoobchod' }, house.foreign);
    const [czech, polish, stranger] = [
      await screen(),
      await screen({ lang: 'pl' }),
      await screen({ scope: theirs }),
    ];
    await claimIt(id);
    await claimIt(foreign);
    const told = await czech.until(`event: conversation-${id}\n`);
    expect(told).toContain(`hx-target="#c${id}-in"`);
    expect(told).toContain('komentář');
    expect(await polish.until(`event: conversation-${id}\n`)).toContain('komentarz');
    expect(await stranger.until(`event: conversation-${foreign}\n`)).not.toContain(`conversations/${id}"`);
    expect(czech.told()).not.toContain('Jen pro velkoobchod');
  });

  it('tells a screen that comes back what it has missed, and counts only what is new to it', async () => {
    const known = await newestEvent(deps);
    const id = await hear({ text: 'Přišlo, když nikdo neposlouchal' });
    const back = await screen({ after: known });
    await back.until('Přišlo, když nikdo neposlouchal');
    await back.until(`id: ${await newestEvent(deps)}\n`);
    await back.until('"new":1');
    const again = await screen();
    await again.until('"new":0');
    await deps.db.transaction((tx) => note(tx, id, people.agent.id, 'Ozvu se', clock()));
    await again.until(`event: conversation-${id}\n`);
  });

  it('tells everybody that somebody came or left: the board of the team asks for itself anew', async () => {
    const board = await screen({ scope: theirs });
    await deps.db.transaction((tx) => setPresence(tx, people.agent.id, 'break', clock()));
    await board.until('event: presences\n');
  });

  it('is cut when rights have changed, so that they are asked for anew', async () => {
    await screen();
    expect(hub.size()).toBeGreaterThan(0);
    const stays = await screen();
    await deps.db.transaction((tx) =>
      record(tx, { at: clock(), kind: 'user.changed', userId: null, data: { targetId: 1, what: 'role' } }),
    );
    await expect(stays.until('never said')).rejects.toThrow('ended');
    expect(hub.size()).toBe(0);
  });

  it('that could not be opened leaves nobody behind', async () => {
    const select = () => {
      throw new Error('the database is away');
    };
    const lame = createHub({ ...deps, bus, db: Object.assign(Object.create(deps.db), { select }) });
    const seat = { tab: 'nedovrena', userId: people.agent.id, name: 'Adam' };
    await expect(lame.open({ scope: ours, lang: 'cs', after: 0, seat })).rejects.toThrow(
      'the database is away',
    );
    expect(lame.size()).toBe(0);
    expect(lame.presence.isPresent(people.agent.id)).toBe(false);
    lame.close();
  });
});
