import { instagram } from '../../../src/channels/instagram/index.ts';
import { INSTAGRAM_SCOPES } from '../../../src/simulators/graph/index.ts';
import { graphWorld } from '../graph-kit.ts';
import { filesKit } from '../kit/files.ts';
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

// an account that signs in by itself has nowhere to put files
filesKit(
  'Instagram',
  (clock) =>
    graphWorld(clock, ({ world, app, token }) => {
      const page = world.addAccount({ name: 'Kolo & syn' });
      const account = world.addAccount({
        kind: 'instagram',
        name: 'Kolo & syn',
        username: 'kolo.a.syn',
        page,
      });
      const form = { login: 'facebook', account: account.id, page: page.id, appId: app.id };
      return {
        channel: instagram,
        account,
        form: { ...form, token: token(page, { scopes: INSTAGRAM_SCOPES }) },
        fields: {},
        path: '/media',
      };
    }),
  'a message',
);
