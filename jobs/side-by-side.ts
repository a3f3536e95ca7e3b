import type { Job } from './run.ts';

/**
 * A job whose pieces go on by themselves: one that is slow holds a place, and the ticks that follow fill the others.
 * @param take takes up so many pieces at the most, which never fail, and says how they go on
 */
export function sideBySide(places: number, take: (free: number) => Promise<Promise<unknown>[]>): Job {
  const underWay = new Set<Promise<unknown>>();
  let stopped = false;
  const rest = () => {
    stopped = true;
  };
  const tick = async () => {
    const free = stopped ? 0 : places - underWay.size;
    const taken = free > 0 ? await take(free) : [];
    for (const piece of taken) {
      const going = piece.finally(() => underWay.delete(going));
      underWay.add(going);
    }
    return taken.length;
  };
  return Object.assign(tick, { rest, underWay: () => Promise.all(underWay) });
}
