import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { emptyForm, type FormState } from '../../views/form.ts';
import { AddSourcePage } from '../../views/sources/add.tsx';
import { type Door, SecretBox } from '../../views/sources/brought.tsx';
import { sourceLinks } from '../../views/sources/links.ts';
import { type SourceLine, SourcesPage } from '../../views/sources/list.tsx';
import { RemoveSourcePage } from '../../views/sources/remove.tsx';
import { SourcePage } from '../../views/sources/source.tsx';
import { TrialBox } from '../../views/sources/trial.tsx';
import type { Channel, ChannelInfo } from '../channels/contract.ts';
import { removalOf, removeSources } from '../flow/removal.ts';
import { usualMinutes } from '../flow/response-clock.ts';
import {
  issueSecrets,
  reconfigureSource,
  type SetUp,
  type SourceForm,
  setUpSource,
  type TrialResult,
  tryChannel,
} from '../flow/setup.ts';
import { Problem } from '../lib/errors.ts';
import { can, listTeams } from '../people/index.ts';
import { arrivals } from '../reports/arrivals.ts';
import { readSetting } from '../settings/index.ts';
import { deliveryTrouble } from '../sources/deliveries.ts';
import { importsOf } from '../sources/imports.ts';
import type { Source } from '../sources/leases.ts';
import { pollSoon, setSourceState } from '../sources/registry.ts';
import { sourceFor, sourcesFor } from '../sources/seen.ts';
import type { Deps, Env } from './env.ts';
import { optionalKey, optionalLine, startForm, submit, typedIn } from './forms.ts';
import { requireAct, requireUser } from './middleware/index.ts';
import { optionalWhole } from './numbers.ts';
import { idParam, wantsPart } from './request.ts';

const MAX_MINUTES = 10_080;

/** What every source has; the fields of its channel come beside these. */
const SourceShape = z.looseObject({
  channel: optionalLine(40),
  name: optionalLine(80),
  purpose: z.enum(['answer', 'know']),
  intake: z.enum(['all', 'matching']),
  clock: z.enum(['always', 'profile']),
  acknowledge: z.enum(['off', 'private', 'all']).default('off'),
  responseMinutes: optionalWhole(1, MAX_MINUTES),
  teamId: optionalKey(),
});

const manage = requireAct('manage-sources');

/** Where we listen: the list, one source, adding, trying, changing, pausing. */
export function sourceRoutes(deps: Deps): Hono<Env> {
  const app = new Hono<Env>();

  app.get('/sources', requireUser, async (c) => {
    const sources = await sourcesFor(deps.db, c.var.scope);
    const lines = await linesOf(sources);
    const mayManage = can(c.var.me.role, 'manage-sources');
    const removed = c.req.query('said') === 'removed';
    return c.html(SourcesPage({ view: c.var.view, lines, mayManage, removed }));
  });

  app.get('/sources/new', manage, async (c) => {
    const channel = channelOf(c.req.query('channel'));
    return c.html(await addPage(c, channel, startForm(c, sourceLinks.list, defaultsOf(channel))));
  });

  app.post('/sources', manage, async (c) => {
    const typed = await typedIn(c);
    const channel = channelOf(typed.channel);
    if (typed.fill) return c.html(await addPage(c, channel, filled(channel, typed)));
    const sent = await submit(c, SourceShape, async (shape) =>
      setUpSource(deps, await formOf(c, channel, shape), c.var.me.id),
    );
    if (!sent.ok) return c.html(await addPage(c, channel, sent.form), sent.status);
    return c.redirect(after(sent.result, 'added'), 303);
  });

  app.get('/sources/:id', requireUser, async (c) => {
    const source = await seen(c);
    const said = z.enum(['added', 'saved']).safeParse(c.req.query('said')).data;
    const warnings = warningsOf(c.req.queries('warning'));
    return c.html(await sourcePage(c, source, { said, warnings }));
  });

  app.post('/sources/:id', manage, async (c) => {
    const source = await seen(c);
    const typed = await typedIn(c);
    const channel = channelOf(source.channel);
    if (typed.fill) return c.html(await sourcePage(c, source, { form: filled(channel, typed) }));
    const sent = await submit(c, SourceShape, async (shape) =>
      reconfigureSource(deps, source, await formOf(c, channel, shape), c.var.me.id),
    );
    if (!sent.ok) return c.html(await sourcePage(c, source, { form: sent.form }), sent.status);
    return c.redirect(after(sent.result, 'saved'), 303);
  });

  app.post('/sources/:id/try', manage, async (c) => {
    const source = await seen(c);
    const trial = await tryChannel(deps, source);
    if (wantsPart(c)) return c.html(TrialBox({ view: c.var.view, sourceId: source.id, result: trial }));
    return c.html(await sourcePage(c, source, { trial }));
  });

  app.post('/sources/:id/poll', manage, async (c) => {
    const source = await seen(c);
    await pollSoon(deps.db, source.id, deps.clock());
    return c.redirect(sourceLinks.one(source.id), 303);
  });

  app.post('/sources/:id/secret', manage, async (c) => {
    const source = await seen(c);
    const issued = await issueSecrets(deps, source, c.var.me.id);
    const now = await seen(c);
    const door = doorOf(now, issued);
    if (wantsPart(c) && door) return c.html(SecretBox({ view: c.var.view, source: now, door }));
    return c.html(await sourcePage(c, now, { issued }));
  });

  for (const [act, state] of [
    ['pause', 'paused'],
    ['resume', 'active'],
  ] as const) {
    app.post(`/sources/:id/${act}`, manage, async (c) => {
      const source = await seen(c);
      const by = { userId: c.var.me.id, at: deps.clock() };
      await deps.db.transaction((tx) => setSourceState(tx, source.id, state, by));
      return c.redirect(sourceLinks.one(source.id), 303);
    });
  }

  app.get('/sources/:id/remove', manage, async (c) => {
    const source = await seen(c);
    const removal = await removalOf(deps.db, source.id);
    return c.html(RemoveSourcePage({ view: c.var.view, source, removal }));
  });

  app.post('/sources/:id/remove', manage, async (c) => {
    const source = await seen(c);
    const by = { userId: c.var.me.id, at: deps.clock() };
    await deps.db.transaction((tx) => removeSources(tx, [source.id], by));
    return c.redirect(`${sourceLinks.list}?said=removed`, 303);
  });

  const seen = (c: Context<Env>) => sourceFor(deps.db, c.var.scope, idParam(c));

  const channelOf = (kind: string | undefined): ChannelInfo => {
    const channel = deps.channels.get(kind ?? '') ?? [...deps.channels.values()][0];
    if (!channel) throw new Problem('not-found', 'problem.not_found');
    return channel.info;
  };

  async function linesOf(sources: Source[]): Promise<SourceLine[]> {
    const ids = sources.map((source) => source.id);
    const hours = await arrivals(deps.db, ids, deps.clock());
    const deliveries = await deliveryTrouble(deps.db, ids);
    const teams = new Map((await listTeams(deps.db)).map((team) => [team.id, team.name]));
    return sources.map((source) => ({
      source,
      channel: deps.channels.get(source.channel)?.info.label ?? source.channel,
      byFile: deps.channels.get(source.channel)?.info.files === true,
      team: source.teamId === null ? null : (teams.get(source.teamId) ?? null),
      hours: hours.get(source.id) ?? [],
      listens: deps.channels.get(source.channel)?.listen !== undefined,
      deliveries: deliveries.get(source.id),
    }));
  }

  /** The teams a source can be given to by this person: those in which they would still see it. */
  async function teamsOf(c: Context<Env>) {
    const { scope } = c.var;
    const teams = await listTeams(deps.db);
    return teams.filter((team) => scope.all || scope.teamIds.includes(team.id));
  }

  async function formOf(
    c: Context<Env>,
    channel: ChannelInfo,
    { channel: _kind, ...shape }: z.infer<typeof SourceShape>,
  ): Promise<SourceForm> {
    const { name, purpose, intake, clock, acknowledge, responseMinutes, teamId } = shape;
    if (teamId !== null && !(await teamsOf(c)).some((team) => team.id === teamId)) {
      throw new Problem('invalid', 'problem.field.choice', { field: 'teamId' });
    }
    const fields = Object.fromEntries(
      channel.fields.map((field) => [field.name, String(shape[field.name] ?? '')]),
    );
    const shared = { name, purpose, intake, clock, acknowledge, responseMinutes, teamId };
    return { channel: channel.kind, ...shared, fields };
  }

  async function formProps(c: Context<Env>, channel: ChannelInfo, form: FormState) {
    return {
      channel,
      form,
      found: foundFeeds(form),
      isRead: deps.channels.get(channel.kind)?.poll !== undefined,
      teams: await teamsOf(c),
      defaultMinutes: usualMinutes(channel.kind, await readSetting(deps.db, 'response')),
    };
  }

  async function addPage(c: Context<Env>, channel: ChannelInfo, form: FormState) {
    const channels = [...deps.channels.values()].map(({ info }) => info);
    const hasHook = deps.channels.get(channel.kind)?.hook !== undefined;
    return AddSourcePage({ view: c.var.view, channels, hasHook, ...(await formProps(c, channel, form)) });
  }

  async function sourcePage(
    c: Context<Env>,
    source: Source,
    extra: {
      form?: FormState;
      trial?: TrialResult;
      said?: 'added' | 'saved';
      warnings?: string[];
      issued?: Record<string, string>;
    },
  ) {
    const { form = startForm(c, sourceLinks.one(source.id), valuesOf(source)), issued, ...rest } = extra;
    const [line] = await linesOf([source]);
    const mayManage = can(c.var.me.role, 'manage-sources') && deps.channels.has(source.channel);
    const edit = mayManage ? await formProps(c, channelOf(source.channel), form) : null;
    const door = mayManage ? doorOf(source, issued) : null;
    const files = mayManage && line!.byFile ? await importsOf(deps.db, source.id) : null;
    return SourcePage({ view: c.var.view, line: line!, edit, door, files, ...rest });
  }

  function doorOf(source: Source, issued?: Record<string, string>): Door | null {
    const channel: Channel | undefined = deps.channels.get(source.channel);
    if (!channel?.hook) return null;
    const url = `${deps.config.publicUrl}/hooks/${source.channel}/${source.hookKey}`;
    const { manual } = channel.hook;
    return {
      url,
      issued,
      secrets: channel.info.fields
        .filter(({ made, type }) => made && type === 'secret')
        .map(({ name }) => name),
      manual: manual && { example: manual.example(url), fields: manual.fields },
    };
  }

  return app;
}

/** The page of a source that was just saved; what its channel noticed goes along in the address. */
function after({ id, warnings }: SetUp, said: 'added' | 'saved'): string {
  const query = new URLSearchParams({ said });
  for (const warning of warnings) query.append('warning', warning);
  return `${sourceLinks.one(id)}?${query}`;
}

/** Anybody may write an address: only what is a channel's warning is shown. */
const warningsOf = (keys: string[] = []): string[] =>
  keys.filter((key) => /^channel\.(\w+\.)?warning\.\w+$/.test(key));

/** One of the feeds that were found, put where the address stands; the rest stays as it was typed. */
const filled = (channel: ChannelInfo, { fill = '', ...typed }: Record<string, string>): FormState => ({
  ...emptyForm,
  values: { ...typed, ...(channel.fields[0] ? { [channel.fields[0].name]: fill } : {}) },
});

/** The addresses that a channel has found on a page: they stand in the sentence about it. */
function foundFeeds({ errors }: FormState): string[] {
  const feeds = Object.values(errors).find(({ params }) => params?.feeds)?.params?.feeds;
  return typeof feeds === 'string' ? feeds.split(/, (?=https?:\/\/)/) : [];
}

const defaultsOf = (channel: ChannelInfo): Record<string, string> => ({
  purpose: channel.defaultPurpose,
  intake: channel.defaultIntake,
  responseMinutes: channel.defaultMinutes === undefined ? '' : String(channel.defaultMinutes),
});

const valuesOf = (source: Source): Record<string, string> => ({
  ...source.settings,
  name: source.name,
  purpose: source.purpose,
  intake: source.intake,
  clock: source.clock,
  acknowledge: source.acknowledge,
  responseMinutes: source.responseMinutes === null ? '' : String(source.responseMinutes),
  teamId: source.teamId === null ? '' : String(source.teamId),
});
