/** Steps that people set in rows: which of them make no sense, told at the field that is wrong. */
import { Problem } from '../lib/errors.ts';
import type { AlarmSteps, UrgentTerms } from './shapes.ts';

/** What the caller calls a field of the row that was given at this place. */
type FieldName = (at: number, name: string) => string;

/**
 * Steps of urgency, the most urgent first. Problems: `settings.urgent.twice` {from}, `settings.urgent.order` {from, less}
 * where what is less urgent would be answered as soon.
 */
export function urgentSteps(given: UrgentTerms['steps'], field: FieldName): UrgentTerms['steps'] {
  const steps = given.map((step, at) => ({ ...step, at })).sort((a, b) => b.from - a.from);
  for (const [place, step] of steps.entries()) {
    const above = steps[place - 1];
    if (above === undefined) continue;
    const params = { from: above.from, less: step.from };
    if (above.from === step.from) throw wrong(field(step.at, 'from'), 'settings.urgent.twice', params);
    if (above.minutes >= step.minutes) {
      throw wrong(field(above.at, 'minutes'), 'settings.urgent.order', params);
    }
  }
  return steps.map(({ from, minutes }) => ({ from, minutes }));
}

/** Steps of alarms, the earliest first. Problems: `settings.alarms.half` (tells nobody), `settings.alarms.twice`. */
export function alarmSteps(given: AlarmSteps, field: FieldName): AlarmSteps {
  for (const [at, { minutes, roles, users }] of given.entries()) {
    if (roles.length + users.length === 0) throw wrong(field(at, 'who'), 'settings.alarms.half');
    if (given.slice(0, at).some((step) => step.minutes === minutes)) {
      throw wrong(field(at, 'minutes'), 'settings.alarms.twice');
    }
  }
  return given.toSorted((a, b) => a.minutes - b.minutes);
}

const wrong = (field: string, key: string, params?: Record<string, number>) =>
  new Problem('invalid', key, { field, params });
