import { z } from 'zod';

const CLOCK_TIME = /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/;
const clockTime = z.string().regex(CLOCK_TIME);

/** Any number of periods "HH:MM" of one day; one may end at 24:00, one that ends before it begins goes over midnight. */
export const periods = z.array(z.object({ from: clockTime, to: clockTime }));
export type Periods = z.infer<typeof periods>;

/** Opening hours: for each ISO weekday (1 = Monday) its periods. */
export const openingHours = z.record(z.enum(['1', '2', '3', '4', '5', '6', '7']), periods);
export type OpeningHours = z.infer<typeof openingHours>;
