import { SHIPPED_WEIGHTS, type UrgencyWeights } from '../analysis/index.ts';
import type { SettingValue } from '../settings/shapes.ts';

/** The points of every reason of urgency: the house's own where it has set some, else as shipped. */
export function weightsOf({ points }: SettingValue<'urgency'>): UrgencyWeights {
  const own = Object.entries(points).filter(([code]) => Object.hasOwn(SHIPPED_WEIGHTS, code));
  return { ...SHIPPED_WEIGHTS, ...Object.fromEntries(own) };
}

/** Only what differs is kept: what is shipped may be weighed better one day. */
export const ownPoints = (given: Record<string, number>): Record<string, number> =>
  Object.fromEntries(
    Object.entries(given).filter(([code, n]) => n !== SHIPPED_WEIGHTS[code as keyof UrgencyWeights]),
  );
