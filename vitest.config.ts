import { defineConfig } from 'vitest/config';
import { LongestFirst } from './test/setup/order.ts';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/setup/postgres.ts'],
    pool: 'forks',
    maxWorkers: 2,
    // the files of a worker share what they import: loading it anew for each took a third of the run
    isolate: false,
    sequence: { sequencer: LongestFirst },
    // a browser on a busy machine of two cores takes its time
    testTimeout: 90_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 10_000 } },
  },
});
