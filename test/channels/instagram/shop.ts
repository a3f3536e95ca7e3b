import { instagram } from '../../../src/channels/instagram/index.ts';
import { type GraphSimulatorOptions, INSTAGRAM_SCOPES } from '../../../src/simulators/graph/index.ts';
import { startGraph } from '../graph-server.ts';

/** An account with a photo, signed in through its page or by itself, and two customers. */
export async function startAccount(
  login: 'facebook' | 'instagram' = 'instagram',
  options: Partial<GraphSimulatorOptions> = {},
) {
  const server = await startGraph((control) => {
    const page = control.world.addAccount({ name: 'Kolo & syn' });
    const account = control.world.addAccount({
      kind: 'instagram',
      name: 'Kolo & syn',
      username: 'kolo.a.syn',
      page,
    });
    const isAlone = login === 'instagram';
    const token = control.token(isAlone ? account : page, isAlone ? {} : { scopes: INSTAGRAM_SCOPES });
    const input = {
      login,
      account: account.id,
      ...(isAlone ? {} : { page: page.id, appId: control.app.id }),
    };
    return { channel: instagram, account, token, input };
  }, options);
  const { world } = server.control;
  const photo = world.addPost({ account: server.account, message: 'Nové boty #podzim' });
  const jana = world.addPerson({ name: 'Jana Nováková', username: 'jana.nov' });
  const petr = world.addPerson({ name: 'Petr', username: 'petr77' });
  return { ...server, world, photo, jana, petr };
}

export type AccountServer = Awaited<ReturnType<typeof startAccount>>;
