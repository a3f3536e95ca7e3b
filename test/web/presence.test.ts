import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { createBus } from '../../src/events/bus.ts';
import { silentLog } from '../../src/lib/log.ts';
import { createHub, type Listener } from '../../src/web/live/hub.ts';
import { deskHouse } from './desk-world.ts';

const house = await deskHouse();
const { deps, people, hear } = house;
const bus = await createBus(deps.sql, silentLog);
/** Two processes on one database. */
const hubs = [createHub({ ...deps, bus }), createHub({ ...deps, bus })] as const;
const open: ReadableStreamDefaultReader<Uint8Array>[] = [];
afterEach(() => Promise.all(open.splice(0).map((reader) => reader.cancel())));
afterAll(async () => {
  for (const hub of hubs) hub.close();
  await bus.close();
  await house.close();
});

const ours: Listener['scope'] = { all: false, teamIds: [people.teamId] };
const theirs: Listener['scope'] = { all: false, teamIds: [people.otherTeamId] };
const jana = { tab: 'jana-tab-1', userId: people.agent.id, name: 'Jana' };
let tabs = 0;

async function screen(hub: (typeof hubs)[number], seat?: Listener['seat'], scope = ours) {
  const reader = (
    await hub.open({ scope, lang: 'cs', after: Number.MAX_SAFE_INTEGER, seat })
  ).body!.getReader();
  open.push(reader);
  let told = '';
  return {
    told: () => told,
    leave: () => reader.cancel(),
    async until(words: string): Promise<string> {
      while (!told.includes(words)) {
        const { value, done } = await reader.read();
        if (done) throw new Error(`the stream ended without "${words}"`);
        told += new TextDecoder().decode(value);
      }
      const all = told;
      told = '';
      return all;
    },
  };
}

describe('who is at a conversation', () => {
  it('is told on every screen of every process, from looking to typing to leaving', async () => {
    const id = await hear({ text: 'Kde to vázne?' });
    const [near, far] = [
      await screen(hubs[0]),
      await screen(hubs[1], { ...jana, tab: 'petr-tab', userId: people.lead.id }),
    ];
    const herself = await screen(hubs[0], jana);
    hubs[0].presence.say(jana.tab, jana.userId, id, 'viewing');
    await near.until(`{"${id}":[[${jana.userId},"Jana","J"`);
    await far.until(`{"${id}":[[${jana.userId},"Jana","J"`);
    // the post may come to a process that doesn't hold the stream
    hubs[1].presence.say(jana.tab, jana.userId, id, 'writing');
    expect(await far.until(',1]]')).toContain(`"${id}":[[${jana.userId},"Jana"`);
    // who comes later is told, too
    await (await screen(hubs[1])).until(`"${id}":[[${jana.userId},"Jana"`);
    await herself.leave();
    await far.until(`{"${id}":[]}`);
    expect(hubs[1].presence.isPresent(jana.userId)).toBe(false);
  });

  it('is told to nobody who may not see it, and nobody speaks for another', async () => {
    const id = await hear({ text: 'Jen naše' });
    const seen = await hear({ text: 'Jen jejich' }, house.foreign);
    const stranger = await screen(hubs[0], undefined, theirs);
    await screen(hubs[0], jana);
    hubs[0].presence.say(jana.tab, people.lead.id, id, 'writing');
    hubs[0].presence.say(jana.tab, jana.userId, id, 'viewing');
    const theirJana = { ...jana, tab: 'jana-tab-2' };
    await screen(hubs[0], theirJana);
    hubs[0].presence.say(theirJana.tab, jana.userId, seen, 'viewing');
    const told = await stranger.until(`{"${seen}":[[`);
    expect(told).not.toContain(`"${id}"`);
    expect(hubs[0].presence.at(id)).toEqual([{ userId: jana.userId, name: 'Jana', doing: 'viewing' }]);
  });

  it('reaches the last of a hundred screens within a second', async () => {
    const id = await hear({ text: 'Všichni se dívají' });
    const screens = await Promise.all(
      Array.from({ length: 100 }, (_, n) => {
        return screen(hubs[n % 2]!, { tab: `screen-${++tabs}-x`, userId: people.agent.id, name: 'Jana' });
      }),
    );
    await screen(hubs[0], { ...jana, tab: 'writer-tab', userId: people.lead.id, name: 'Lída' });
    const started = performance.now();
    hubs[0].presence.say('writer-tab', people.lead.id, id, 'writing');
    await Promise.all(screens.map((one) => one.until(`"${id}":[[${people.lead.id},"Lída"`)));
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
