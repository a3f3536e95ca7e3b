import { facebook } from '../../../src/channels/facebook/index.ts';
import { graphWorld } from '../graph-kit.ts';
import { filesKit } from '../kit/files.ts';
import { channelKit, type KitWorld } from '../kit.ts';

const world = (clock: () => Date): KitWorld =>
  graphWorld(clock, ({ world, token }) => {
    const account = world.addAccount({ name: 'Kolo & syn' });
    return {
      channel: facebook,
      account,
      form: { page: account.id, token: token(account) },
      fields: { text: ['message'], author: ['from'], id: ['id'], kind: ['type'], date: ['created_time'] },
      path: '/feed',
    };
  });

channelKit('Facebook', world);
filesKit('Facebook', world, 'a comment');
filesKit('Facebook', world, 'a message');
