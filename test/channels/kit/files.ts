/**
 * The part of the contract kit for files that go with a reply, for every place of a channel that takes some:
 *
 *   filesKit('Mastodon', (clock) => world)       with `files` in the world
 *
 * A file stands there once when we say "sent", and not at all when we say "failed": also when the answer is lost, when the
 * network refuses for a moment, and when the process dies behind any of its requests. What is too large is told before
 * anything leaves.
 */
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { SECOND } from '../../../src/lib/clock.ts';
import type { KitWorld } from '../kit.ts';
import { type Corridor, openCorridor } from './corridor.ts';
import type { Fault } from './faults.ts';

interface There {
  words: number;
  files: number;
}

/** Somewhere a reply may have files. */
export interface FilePlace {
  what: string;
  /** Somebody new writes there; gives the external id, and what of ours stands below it. */
  ask(): { id: string; stands(text: string): There | Promise<There> };
}

/** Requests that change something, behind each of which the process dies once; a reply with a file takes no more. */
const DEATHS = [1, 2, 3];
const FAULTS: readonly Fault[] = ['lose-answer', 'server-error', 'late-error', 'limited-seconds'];

export function filesKit(
  name: string,
  build: (clock: () => Date) => KitWorld | Promise<KitWorld>,
  what: string,
): void {
  describe(`${name}: a file with a reply (${what})`, () => {
    let corridor: Corridor;
    let place: FilePlace;
    beforeAll(async () => {
      corridor = await openCorridor(build);
      await corridor.turn();
      place = corridor.world.files!.find((one) => one.what === what)!;
    });
    afterEach(() => corridor.heal());
    afterAll(() => corridor.close());

    const asked = async () => {
      const one = place.ask();
      await corridor.catchUp([one.id]);
      return one;
    };

    test.for(FAULTS)('under %s it is there as we say, never twice', async (fault, { skip }) => {
      const { id, stands } = await asked();
      const text = `Tady je, ač ${fault}.`;
      const outboxId = await corridor.reply(id, text, { withFile: true });
      if (corridor.arm(fault, 'sending') === 'impossible') return skip('this network has no such fault');
      await corridor.deliver(15 * SECOND);
      corridor.heal();
      expectAsSaid(await corridor.settled(outboxId), await stands(text));
    });

    test.for(DEATHS)(
      'dead behind request %i, it goes on without doing anything twice',
      async (nth, { skip }) => {
        if (!corridor.world.serve) return skip('it is not asked by HTTP');
        const { id, stands } = await asked();
        const text = `Tady je i po smrti ${nth}.`;
        const outboxId = await corridor.reply(id, text, { withFile: true });
        await corridor.fatalDelivery(15 * SECOND, nth);
        expectAsSaid(await corridor.settled(outboxId), await stands(text));
      },
    );

    test('what is too large is told before anything leaves', async () => {
      const { id, stands } = await asked();
      const text = 'Tady je všechno.';
      await expect(corridor.reply(id, text, { withFile: 'too large' })).rejects.toMatchObject({
        key: 'files.error.size',
      });
      await corridor.deliver(15 * SECOND);
      expect(await stands(text)).toEqual({ words: 0, files: 0 });
    });
  });
}

function expectAsSaid(state: string, there: There): void {
  expect(['sent', 'failed', 'unknown']).toContain(state);
  if (state === 'sent') expect(there).toEqual({ words: 1, files: 1 });
  if (state === 'failed') expect(there).toEqual({ words: 0, files: 0 });
  expect(there.words, 'words').toBeLessThanOrEqual(1);
  expect(there.files, 'files').toBeLessThanOrEqual(1);
}
