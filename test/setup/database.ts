import { randomBytes } from 'node:crypto';
import { inject } from 'vitest';
import { type Connection, connect, openPool } from '../../src/db/client.ts';
import { TEMPLATE, withDatabase } from './names.ts';

export interface TestDatabase extends Connection {
  /** for whoever opens its own connections: another process, LISTEN */
  url: string;
}

/**
 * A migrated, empty database of your own: one a test file (`beforeAll`), closed in `afterAll`, which also drops it.
 * @param options max: connections in the pool, 5 when not given
 */
export async function testDb(options: { max?: number } = {}): Promise<TestDatabase> {
  return openTestDb(`create database %s template ${TEMPLATE}`, options);
}

/** A database with nothing in it at all, for tests of migrating and restoring. */
export async function blankDb(options: { max?: number } = {}): Promise<TestDatabase> {
  return openTestDb('create database %s template template0', options);
}

async function openTestDb(create: string, { max = 5 }: { max?: number }): Promise<TestDatabase> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  const maintenance = withDatabase(inject('templateUrl'), 'postgres');
  await command(maintenance, create.replace('%s', name));
  const url = withDatabase(maintenance, name);
  const connection = await connect(url, { max });
  return {
    ...connection,
    url,
    async close() {
      await connection.close();
      await command(maintenance, `drop database ${name} with (force)`);
    },
  };
}

async function command(url: string, text: string): Promise<void> {
  const sql = openPool(url, { max: 1 });
  try {
    await sql.unsafe(text);
  } finally {
    await sql.end();
  }
}
