import type { Db } from '../db/client.ts';
import type { Clock } from '../lib/clock.ts';
import { type Http, HttpError } from '../lib/http.ts';
import { isTownHost } from './places.ts';
import { sentToTown, townOpenedAt } from './state.ts';
import { createTown, type Town } from './town.ts';

/**
 * The way out with the demo town in front of it: hosts of the town are answered in the process and never reach
 * `real`, also when no town is open (HttpError `dns`); every other host goes to `real` untouched.
 */
export function demoHttp(real: Http, { db, clock }: { db: Db; clock: Clock }): Http {
  let town: Town | null = null;
  return async (address, request) => {
    if (!URL.canParse(address) || !isTownHost(new URL(address).hostname)) return real(address, request);
    const openedAt = await townOpenedAt(db);
    if (openedAt === null) {
      town = null;
      throw new HttpError('dns', false);
    }
    if (town?.openedAt.getTime() !== openedAt.getTime()) town = createTown(openedAt, clock);
    town.remember(await sentToTown(db));
    return town.http(address, request);
  };
}
