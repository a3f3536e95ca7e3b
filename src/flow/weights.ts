import { SHIPPED_WEIGHTS, type UrgencyWeights } from '../analysis/index.ts';
import type { SettingValue } from '../settings/shapes.ts';

/** The points of every reason of urgency: the house's own where it has set some, else as shipped. */
export function weightsOf({ points }: SettingValue<'urgency'>): UrgencyWeights {
  const own = Object.entries(points).filter(([code]) => Object.hasOwn(SHIPPED_WEIGHTS, code));
  return { ...SHIPPED_WEIGHTS, ...Object.fromEntries(own) };
}
