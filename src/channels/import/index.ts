/** What a person brings in a file: exports of other tools, archives, tables. Nothing is read by itself, nothing sent. */
import type { Channel } from '../contract.ts';

export const fileImport = {
  info: {
    kind: 'import',
    label: 'CSV / NDJSON',
    // in front of the ids of its rows, which count only within it
    fields: [{ name: 'space', type: 'text', required: true, made: true }],
    files: true,
    canSend: false,
    steps: 3,
    minPollSeconds: 0,
    defaultPollSeconds: 0,
    defaultPurpose: 'answer',
    defaultIntake: 'all',
  },
  parseSettings: ({ space = '' }) => ({ space }),
  host: ({ space = '' }) => `import-${space}`,
  check: async () => ({ ok: true, value: { account: '', name: 'CSV / NDJSON', warnings: [] } }),
} satisfies Channel;
