/**
 * The contract kit: what every channel has to prove, through the whole corridor on PostgreSQL.
 *
 *   channelKit('Mastodon', (clock) => world)       in test/channels/<kind>/kit.test.ts
 *
 * It proves that
 * - N items, delivered three times (as they come, from earlier cursors again, all in random order), with a process that
 *   dies before and after pages are kept, are N rows, and each is in the queue once;
 * - after each of the 36 faults (kit/faults.ts) nothing is lost and nothing is there twice, the poll lives, and either the
 *   items are there at once or the person sees the cause in four languages;
 * - a reply under each of them is at the network once when we say "sent", not at all when we say "failed", and at most
 *   once when we say that nobody can tell; and it comes to an end.
 *
 * What a channel brings is its `KitWorld`: its simulator, how to post to it, and how often a reply of ours stands there.
 * The kit serves the simulator itself, on loopback, with the faults in front of it. A network has a fault of its own
 * words (`fault`) where the kit's plain one would not be what it really says; networks without HTTP arm all of theirs.
 * KIT_ITEMS=10000 runs the full count.
 */
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Channel } from '../../src/channels/contract.ts';
import { LANGS, translator } from '../../src/i18n/index.ts';
import { DAY, SECOND } from '../../src/lib/clock.ts';
import { seeded } from '../bench/report.ts';
import { type Corridor, openCorridor } from './kit/corridor.ts';
import { FAULTS, type Fault, type Fields, SENDING_FAULTS, SKEW } from './kit/faults.ts';
import type { FilePlace } from './kit/files.ts';
import type { Serve } from './kit/front.ts';

export type { Fault, Fields } from './kit/faults.ts';

export interface KitWorld {
  channel: Channel;
  /** the simulated network; absent for one that speaks no HTTP: then `form` names where it stands, and `fault` arms */
  serve?: Serve;
  /** what a person types into the set-up form, secrets too, when the network stands at `origin` */
  form(origin: string): Record<string, string>;
  /**
   * Puts so many new items on the network, by somebody who is not us, in conversations of their own, with words of
   * their own. Gives the external ids under which the channel will hand them over.
   */
  post(count: number): string[] | Promise<string[]>;
  /** as many new items as the network still shows when it is read next; default 50 */
  most?: number;
  /** The network sorts by its clock: what it dates earlier than the rest comes to light within some turns. */
  sortsByClock?: boolean;
  /** JSON fields of the network's documents, for faults in what stands in them */
  fields?: Fields;
  /**
   * Arms a fault in the network's own words, for everything (reading) or only for what changes something (sending, and
   * then once). Gives how to end it; 'impossible' where this network can't have it; nothing where the kit's own will do.
   */
  fault?(fault: Fault, doing: 'reading' | 'sending'): (() => void) | 'impossible' | undefined;
  /** changes the text of an item, and takes one away; absent where nobody can */
  edit?(externalId: string, text: string): void | Promise<void>;
  remove?(externalId: string): void | Promise<void>;
  /** how often a reply with these words stands at the network; absent where nothing can be sent */
  sent?(text: string): number | Promise<number>;
  /** places where a reply may have files, see kit/files.ts */
  files?: readonly FilePlace[];
  close?(): Promise<void>;
}

const ITEMS = Number(process.env.KIT_ITEMS ?? 500);
/** new items under each fault */
const A_FAULT = 3;
/** items that come while a turn is under way */
const MOVING = 3;
/** Here the network shows something that is not so: who reads it can't know, and finds out with the next turn. */
const UNNOTICED: readonly Fault[] = ['empty-page', 'duplicate-page', 'moving'];
/** What happens on the network itself, whoever reads it. */
const BEFALLEN: readonly Fault[] = ['edited', 'removed', 'moving', 'clock-ahead', 'clock-behind'];
const IN_ORDER = { lost: [], twice: [], invented: [] };
/** what a person is never to wait for longer, whatever the network asks for */
const LONGEST_WAIT = DAY;

export function channelKit(name: string, build: (clock: () => Date) => KitWorld | Promise<KitWorld>): void {
  describe(`${name}: no gap, no double`, () => {
    let corridor: Corridor;
    beforeAll(async () => {
      corridor = await openCorridor(build);
      // the first page of a source is its baseline; here it is empty
      await corridor.turn();
    });
    afterAll(() => corridor.close());

    test(
      `${ITEMS} items, three times, in random order, with deaths in between`,
      async () => {
        const below = seeded(ITEMS);
        const dies = () => ([null, null, 'before', 'after'] as const)[below(4)] ?? null;
        for (let left = ITEMS; left > 0; ) {
          const count = Math.min(1 + below(corridor.world.most ?? 50), left);
          left -= count;
          const ids = await corridor.post(count);
          do await corridor.fatalTurn(dies);
          while (below(3) === 0);
          await corridor.catchUp(ids);
        }
        for (let again = 0; again < 5; again++) {
          await corridor.rewind(below);
          await corridor.fatalTurn(dies);
          await corridor.turn();
        }
        const items = shuffled([...corridor.given.values()], below);
        const pages = Array.from({ length: Math.ceil(items.length / 20) }, (_, n) =>
          items.slice(n * 20, n * 20 + 20),
        );
        corridor.replays(pages);
        while (corridor.replaying()) await corridor.fatalTurn(dies);
        await corridor.turn();
        expect(await corridor.account()).toEqual(IN_ORDER);
        expect(await corridor.homeless()).toEqual([]);
      },
      60_000 + ITEMS * 100,
    );
  });

  describe(`${name}: after every fault`, () => {
    let corridor: Corridor;
    beforeAll(async () => {
      corridor = await openCorridor(build);
      await corridor.turn();
    });
    afterEach(() => corridor.heal());
    afterAll(() => corridor.close());

    test.for(FAULTS)('%s: nothing is lost or there twice, and the cause is told', async (fault, { skip }) => {
      const before = await corridor.post(A_FAULT);
      await corridor.catchUp(before);
      const fresh = await befall(corridor, fault, before);
      if (fresh === 'impossible') return skip('this network has no such fault');
      await corridor.turn();
      const { lastError, nextPollAt, state } = await corridor.source();
      const missing = await corridor.missing(fresh);
      const isUnnoticed =
        UNNOTICED.includes(fault) || (corridor.world.sortsByClock && fault === 'clock-behind');
      if (missing.length > 0 && !isUnnoticed) {
        expect(lastError, `missing, and nobody is told why: ${missing}`).not.toBeNull();
      }
      if (lastError) expect(untold(lastError)).toEqual([]);
      const wait = nextPollAt.getTime() - corridor.clock().getTime();
      if (state === 'active') expect(wait).toBeLessThanOrEqual(LONGEST_WAIT);
      corridor.heal();
      await corridor.catchUp(fresh);
      await corridor.turn();
      if (!BEFALLEN.includes(fault) && corridor.armLater(fault)) {
        const more = await corridor.post(A_FAULT);
        await corridor.turn();
        corridor.heal();
        await corridor.catchUp(more);
      }
      expect(await corridor.account()).toEqual(IN_ORDER);
      expect(await corridor.homeless()).toEqual([]);
    });

    test.for(SENDING_FAULTS)('%s: a reply is there as we say, never twice', async (fault, { skip }) => {
      const { world } = corridor;
      if (!world.sent) return skip('nothing can be sent there');
      const [asked = ''] = await corridor.post(1);
      await corridor.catchUp([asked]);
      const text = `Odpověď, kterou potkalo ${fault}.`;
      const id = await corridor.reply(asked, text);
      if (corridor.arm(fault, 'sending') === 'impossible') return skip('this network has no such fault');
      await corridor.deliver(15 * SECOND);
      corridor.heal();
      const state = await corridor.settled(id);
      const times = await world.sent(text);
      expect(['sent', 'failed', 'unknown']).toContain(state);
      if (state === 'sent') expect(times).toBe(1);
      if (state === 'failed') expect(times).toBe(0);
      expect(times).toBeLessThanOrEqual(1);
    });
  });
}

/** Lets it happen to a source with something new on it; gives what is new. What comes while it is read is added later. */
async function befall(
  corridor: Corridor,
  fault: Fault,
  [known = '']: readonly string[],
): Promise<string[] | 'impossible'> {
  const { world, front, post } = corridor;
  if (fault in SKEW) corridor.setSkew(SKEW[fault] ?? 0);
  const fresh = await post(A_FAULT);
  if (fault === 'edited') {
    if (!world.edit) return 'impossible';
    await world.edit(known, 'Tak už přišel, ale rozbitý.');
  } else if (fault === 'removed') {
    if (!world.remove) return 'impossible';
    await world.remove(known);
  } else if (fault === 'moving') {
    let left = MOVING;
    front.onRequest(async () => {
      if (left-- > 0) fresh.push(...(await post(1)));
    });
  } else if (!BEFALLEN.includes(fault) && corridor.arm(fault, 'reading') === 'impossible')
    return 'impossible';
  return fresh;
}

/** Languages in which the error has no words of its own. */
const untold = ({ key, params }: { key: string; params?: Record<string, string | number> }): string[] =>
  LANGS.filter((lang) => translator(lang).maybe(key, params) === undefined).map((lang) => `${lang}: ${key}`);

function shuffled<T>(list: readonly T[], below: (n: number) => number): T[] {
  const mixed = [...list];
  for (let n = mixed.length - 1; n > 0; n--) {
    const other = below(n + 1);
    [mixed[n], mixed[other]] = [mixed[other] as T, mixed[n] as T];
  }
  return mixed;
}
