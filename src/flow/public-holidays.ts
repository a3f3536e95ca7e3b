/** Public holidays are days off: worked out when a country is chosen, and anew while there is still a year of them left. */
import type { Db } from '../db/client.ts';
import { publicHolidays } from '../lib/public-holidays.ts';
import { changeSetting, readSetting } from '../settings/index.ts';

/** Years beyond this one that are worked out at once. */
const YEARS_AHEAD = 2;

/** From now on the public holidays of this country are days off; '' = of none. */
export async function chooseCountry(
  db: Db,
  country: string,
  by: { userId: number | null; at: Date },
): Promise<void> {
  const found = country === '' ? NONE : await around(country, by.at);
  await db.transaction((tx) =>
    changeSetting(tx, 'calendar', by, (calendar) => ({ ...calendar, country, ...found })),
  );
}

/** Works the years ahead out when less than a whole one is left. Returns how many days were found. */
export async function renewHolidays(db: Db, now: Date): Promise<number> {
  const { country, through } = await readSetting(db, 'calendar');
  if (country === '' || through > now.getUTCFullYear()) return 0;
  const found = await around(country, now);
  const by = { userId: null, at: now };
  await db.transaction((tx) =>
    changeSetting(tx, 'calendar', by, (calendar) =>
      // somebody may have chosen another one meanwhile
      calendar.country === country ? { ...calendar, ...found } : calendar,
    ),
  );
  return found.holidays.length;
}

const NONE = { holidays: [], through: 0 };

/** With last year's: a promise made in it may still be counted. */
async function around(country: string, now: Date) {
  const year = now.getUTCFullYear();
  const through = year + YEARS_AHEAD;
  const years = Array.from({ length: YEARS_AHEAD + 2 }, (_, n) => year - 1 + n);
  return { holidays: await publicHolidays(country, years), through };
}
