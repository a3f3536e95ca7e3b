import { facebook } from '../../../src/channels/facebook/index.ts';
import { graphWorld } from '../graph-kit.ts';
import { channelKit } from '../kit.ts';

channelKit('Facebook', (clock) =>
  graphWorld(clock, ({ world, token }) => {
    const account = world.addAccount({ name: 'Kolo & syn' });
    return {
      channel: facebook,
      account,
      form: { page: account.id, token: token(account) },
      fields: { text: ['message'], author: ['from'], id: ['id'], kind: ['type'], date: ['created_time'] },
      path: '/feed',
    };
  }),
);
