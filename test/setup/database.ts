import { randomBytes } from 'node:crypto';
import { inject } from 'vitest';
import { type Connection, connect, openPool } from '../../src/db/client.ts';
import { TEMPLATE, withDatabase } from './names.ts';

export interface TestDatabase extends Connection {
  /** for whoever opens its own connections: another process, LISTEN */
  url: string;
}

const FROM_TEMPLATE = `create database %s template ${TEMPLATE}`;

/**
 * A migrated, empty database of your own: one a test file (`beforeAll`), closed in `afterAll`, which also drops it.
 * @param options max: connections in the pool, 5 when not given
 */
export async function testDb(options: { max?: number } = {}): Promise<TestDatabase> {
  return openTestDb(FROM_TEMPLATE, options);
}

/** A database with nothing in it at all, for tests of migrating and restoring. */
export async function blankDb(options: { max?: number } = {}): Promise<TestDatabase> {
  return openTestDb('create database %s template template0', options);
}

/**
 * A database that is furnished once and then copied for every test that begins there: a copy takes a tenth of a second.
 * @returns what `furnish` gave, and how to get a copy and to drop the whole at the end
 */
export async function databaseToCopy<T>(furnish: (database: TestDatabase) => Promise<T>) {
  const original = await openTestDb(FROM_TEMPLATE, {});
  const { pathname } = new URL(original.url);
  const furnished = await furnish(original);
  // nobody may be in a database that is being copied
  await original.leave();
  return {
    furnished,
    copy: (): Promise<TestDatabase> => openTestDb(`create database %s template ${pathname.slice(1)}`, {}),
    close: original.drop,
  };
}

async function openTestDb(create: string, { max = 5 }: { max?: number }) {
  const name = `test_${randomBytes(6).toString('hex')}`;
  const maintenance = withDatabase(inject('templateUrl'), 'postgres');
  await command(maintenance, create.replace('%s', name));
  const url = withDatabase(maintenance, name);
  const connection = await connect(url, { max });
  const drop = () => command(maintenance, `drop database ${name} with (force)`);
  return {
    ...connection,
    url,
    leave: connection.close,
    drop,
    async close() {
      await connection.close();
      await drop();
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
