/** An Ohlas in a process of its own, as far as its database goes: says that it is up, then waits to be ended. */
import { openPool } from '../../src/db/client.ts';
import { startEmbedded } from '../../src/db/embedded/index.ts';
import { silentLog } from '../../src/lib/log.ts';

async function main(dataDir: string) {
  const server = await startEmbedded({ dataDir, log: silentLog });
  const sql = openPool(server.url, { max: 1 });
  await sql.begin(async (tx) => {
    await tx`select pg_advisory_xact_lock(1)`;
    await tx`create table if not exists seen (who text)`;
    await tx`insert into seen values (${`process ${process.pid}`})`;
  });
  process.stdout.write(`${JSON.stringify({ shared: server.shared })}\n`);
  process.stdin.on('end', async () => {
    await sql.end();
    await server.stop();
  });
  process.stdin.resume();
}

void main(process.argv[2] ?? '');
