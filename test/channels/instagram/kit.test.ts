import { instagram } from '../../../src/channels/instagram/index.ts';
import { graphWorld } from '../graph-kit.ts';
import { channelKit } from '../kit.ts';

channelKit('Instagram', (clock) =>
  graphWorld(clock, ({ world, token }) => {
    const account = world.addAccount({ kind: 'instagram', name: 'Kolo & syn', username: 'kolo.a.syn' });
    return {
      channel: instagram,
      account,
      form: { login: 'instagram', account: account.id, token: token(account) },
      fields: {
        text: ['text', 'caption'],
        author: ['from', 'username'],
        id: ['id'],
        kind: ['media_type'],
        date: ['timestamp'],
      },
      path: '/media',
    };
  }),
);
