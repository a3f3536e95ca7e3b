/** A door for what has no channel of its own yet: the shop's own programs tell us, signed. Nothing is read, nothing sent. */
import type { Channel } from '../contract.ts';
import { hook } from './hook.ts';

export const webhook = {
  info: {
    kind: 'webhook',
    label: 'Webhook',
    fields: [
      // in front of the ids of its items, which count only with whoever sends them
      { name: 'space', type: 'text', required: true, made: true },
      { name: 'secret', type: 'secret', required: true, made: true },
    ],
    canSend: false,
    steps: 3,
    minPollSeconds: 0,
    defaultPollSeconds: 0,
    defaultPurpose: 'answer',
    defaultIntake: 'all',
  },
  parseSettings: ({ space = '' }) => ({ space }),
  host: ({ space = '' }) => `webhook-${space}`,
  check: async () => ({ ok: true, value: { account: '', name: 'Webhook', warnings: [] } }),
  hook,
} satisfies Channel;
