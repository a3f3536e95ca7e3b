/** Written as postgresql.conf at every start; what an administrator wants otherwise goes in by ALTER SYSTEM. */

/** The first PostgreSQL that can be told to read files without helper processes. */
const IO_METHOD_SINCE = 18;

/** Sized for one shop on a small machine: at most 100 MB resident. Durability is PostgreSQL's own: fsync stays on. */
const MODEST: Readonly<Record<string, string>> = {
  shared_buffers: '32MB',
  max_connections: '40',
  work_mem: '4MB',
  maintenance_work_mem: '32MB',
  effective_cache_size: '512MB',
  wal_buffers: '1MB',
  min_wal_size: '32MB',
  max_wal_size: '256MB',
  wal_level: 'minimal',
  max_wal_senders: '0',
  autovacuum_max_workers: '1',
  max_worker_processes: '2',
  max_logical_replication_workers: '0',
  max_parallel_workers_per_gather: '0',
  max_parallel_maintenance_workers: '0',
  huge_pages: 'off',
  jit: 'off',
  random_page_cost: '1.1',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_checkpoints: 'off',
  log_min_messages: 'warning',
  log_statement: 'none',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
};

/** @param own what this server listens on, and what a test wants otherwise */
export function postgresConf(major: number, own: Record<string, string>): string {
  const settings: Record<string, string> = {
    ...MODEST,
    ...(major >= IO_METHOD_SINCE ? { io_method: 'sync' } : {}),
    ...own,
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name} = '${value.replaceAll("'", "''")}'`);
  return `# Written by Ohlas at every start. Use ALTER SYSTEM for settings of your own.\n${lines.join('\n')}\n`;
}
