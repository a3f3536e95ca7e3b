import type { Hono } from 'hono';
import type { InboundItem } from '../../src/channels/contract.ts';
import { triage } from '../../src/queue/index.ts';
import { deskRoutes } from '../../src/web/desk.ts';
import type { Deps, OpenEnv } from '../../src/web/env.ts';
import { type Person, START, stockPeople } from '../factories.ts';
import { type Said, said, source } from '../queue/world.ts';
import { testApp } from '../setup/app.ts';

/** The desk on a database of its own, with its stock people and a source of their team. */
export async function deskHouse(more?: (app: Hono<OpenEnv>, deps: Deps) => void) {
  const house = await testApp((app, deps) => {
    app.route('/', deskRoutes(deps));
    more?.(app, deps);
  });
  const { db } = house.deps;
  const people = await stockPeople(db);
  const ours = await source(db, { name: 'Recenze obchodu', teamId: people.teamId });
  const foreign = await source(db, { name: 'Velkoobchodní fórum', teamId: people.otherTeamId });

  /** Somebody writes; returns the conversation it opened or went on with. */
  async function hear(it: Said = {}, sourceId = ours): Promise<number> {
    const item = await said(db, sourceId, { seen: START, written: START, ...it });
    const [landed] = await db.transaction((tx) => triage(tx, [item], house.clock()));
    return landed!.conversationId!;
  }

  return { ...house, people, ours, foreign, hear };
}

export type DeskHouse = Awaited<ReturnType<typeof deskHouse>>;
export type { InboundItem, Person };
