/** Whether something is still there. */
import { type Api, segment } from './api.ts';
import { GraphFailure } from './failure.ts';
import { made } from './wire.ts';

/** Null when Meta can't tell now. Throws GraphFailure where nothing can be asked any more. */
export async function isGone(api: Api, id: string): Promise<boolean | null> {
  try {
    await api.get(`/${segment(id)}`, { fields: 'id' }, made);
    return false;
  } catch (failure) {
    if (!(failure instanceof GraphFailure)) throw failure;
    const { kind } = failure.error;
    if (kind === 'gone') return true;
    if (kind === 'auth' || kind === 'rate-limited') throw failure;
    return kind === 'permanent' ? false : null;
  }
}
