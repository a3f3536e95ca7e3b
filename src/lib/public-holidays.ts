import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import { z } from 'zod';

/** Countries whose holidays are offered, by ISO 3166 code. */
export const HOLIDAY_COUNTRIES = [
  ...([
    'CZ',
    'SK',
    'PL',
    'AT',
    'DE',
    'HU',
    'GB',
    'IE',
    'BE',
    'BG',
    'CH',
    'DK',
    'EE',
    'ES',
    'FI',
    'FR',
  ] as const),
  ...(['GR', 'HR', 'IT', 'LT', 'LU', 'LV', 'NL', 'NO', 'PT', 'RO', 'RS', 'SE', 'SI', 'UA', 'US'] as const),
] as const;

/** A public holiday of the whole country, named as it is called there. */
export interface PublicHoliday {
  /** "2026-12-24" */
  day: string;
  name: string;
}

const MAX_NAME = 120;
const Found = z.array(z.object({ day: z.iso.date(), name: z.string() }));

/**
 * Runs beside us and ends: the library with the rules of all countries takes some 30 MB, which would stay for good in a
 * process that serves people.
 */
const WORKER = `
  const { parentPort, workerData } = require('node:worker_threads');
  const Holidays = require(workerData.library);
  const holidays = new Holidays(workerData.country, { types: ['public'] });
  parentPort.postMessage(
    workerData.years.flatMap((year) => holidays.getHolidays(year) || [])
      .map(({ date, name }) => ({ day: date.slice(0, 10), name })),
  );`;

/** Public holidays of a country in these years, Easter and what moves with it included, in order. Throws when it can't tell. */
export async function publicHolidays(country: string, years: readonly number[]): Promise<PublicHoliday[]> {
  const library = createRequire(import.meta.url).resolve('date-holidays');
  const worker = new Worker(WORKER, { eval: true, execArgv: [], workerData: { library, country, years } });
  try {
    const answer = await new Promise<unknown>((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', reject);
      worker.once('exit', (code) => reject(new Error(`the holidays of ${country} ended with ${code}`)));
    });
    return oneADay(Found.parse(answer));
  } finally {
    await worker.terminate();
  }
}

/** Two holidays that fall on one day are one day off with both names. */
function oneADay(found: readonly PublicHoliday[]): PublicHoliday[] {
  const names = new Map<string, string[]>();
  for (const { day, name } of found) names.set(day, [...(names.get(day) ?? []), name]);
  return [...names]
    .map(([day, of]) => ({ day, name: [...new Set(of)].join(', ').slice(0, MAX_NAME) }))
    .sort((a, b) => (a.day < b.day ? -1 : 1));
}
