/**
 * SQLSTATE classes (PostgreSQL documentation, appendix A): connection, rollback, resources, object in use, operator and
 * system; then the codes of the driver and of the operating system.
 */
const PASSING = /^(?:08|40|53|55|57|58)|^CONNECT|^E[A-Z]/;

/** Nothing is wrong with what was written: the database was away, or two got in each other's way. Later it may do. */
export function isPassing(error: unknown): boolean {
  for (let one = error; one instanceof Error; one = one.cause) {
    if ('code' in one && typeof one.code === 'string') return PASSING.test(one.code);
  }
  return false;
}

/** Does it, and once more where two got in each other's way: whoever was sent back finds the way free. */
export async function onceMore<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!isPassing(error)) throw error;
    return work();
  }
}
