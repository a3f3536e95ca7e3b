import { type ApiScope, createApiKey } from '../../src/people/index.ts';
import type { Person } from '../factories.ts';
import { ORIGIN, type TestApp } from '../setup/app.ts';

/** Another program, with a key of this person's. */
export async function caller(
  { app, deps, clock }: Pick<TestApp, 'app' | 'deps' | 'clock'>,
  person: Pick<Person, 'id'>,
  scopes: ApiScope[] = ['read', 'triage', 'answer', 'manage'],
) {
  const key = { userId: person.id, name: 'Sklad', scopes, days: null };
  const token = await deps.db.transaction((tx) => createApiKey(tx, key, clock()));
  const ask = async (method: string, path: string, body?: unknown) => {
    const answer = await app.request(`${ORIGIN}/api/v1${path}`, {
      method,
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    // biome-ignore lint/suspicious/noExplicitAny: JSON as another program reads it
    return { status: answer.status, json: (await answer.json()) as any };
  };
  return {
    token,
    get: (path: string) => ask('GET', path),
    post: (path: string, body: unknown = {}) => ask('POST', path, body),
  };
}

export type Caller = Awaited<ReturnType<typeof caller>>;
