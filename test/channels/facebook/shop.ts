import { facebook } from '../../../src/channels/facebook/index.ts';
import type { GraphSimulatorOptions } from '../../../src/simulators/graph/index.ts';
import { startGraph } from '../graph-server.ts';

/** A page with a post of its own, and two customers. */
export async function startPage({
  humanAgent = false,
  ...options
}: Partial<GraphSimulatorOptions> & { humanAgent?: boolean } = {}) {
  const server = await startGraph((control) => {
    const account = control.world.addAccount({ name: 'Kolo & syn', humanAgent });
    const token = control.token(account);
    return {
      channel: facebook,
      account,
      token,
      input: { page: account.id, humanAgent: humanAgent ? 'yes' : 'no', appId: control.app.id },
    };
  }, options);
  const { world } = server.control;
  const post = world.addPost({ account: server.account, message: 'Nová kola jsou tu.\nPřijďte se podívat.' });
  const jana = world.addPerson({ name: 'Jana Nováková' });
  const petr = world.addPerson({ name: 'Petr' });
  return { ...server, world, post, jana, petr };
}

export type PageServer = Awaited<ReturnType<typeof startPage>>;
