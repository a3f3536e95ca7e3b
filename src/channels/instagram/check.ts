/** *Test now*: reads as the poll would, says which account it is, until when the token holds and what it may not do. */
import type { ChannelCtx, Checked, Settings } from '../contract.ts';
import { connect, segment } from '../graph/api.ts';
import { inspectToken } from '../graph/check.ts';
import { GraphFailure } from '../graph/failure.ts';
import { listOf, made } from '../graph/wire.ts';
import { readAccount } from './account.ts';

const RIGHTS_BY_LOGIN = {
  facebook: [
    'instagram_basic',
    'instagram_manage_comments',
    'instagram_manage_messages',
    'pages_read_engagement',
    'pages_manage_metadata',
    // files in messages are put on the page first (Instagram Messaging: upload media)
    'pages_messaging',
  ],
  instagram: [
    'instagram_business_basic',
    'instagram_business_manage_comments',
    'instagram_business_manage_messages',
  ],
} as const;

export const RIGHTS = [...RIGHTS_BY_LOGIN.facebook, ...RIGHTS_BY_LOGIN.instagram];

/** Throws GraphFailure. */
export async function check(settings: Settings, ctx: ChannelCtx): Promise<Checked> {
  const api = connect(settings, ctx);
  const account = await readAccount(api, settings, ctx.now).catch((failure: unknown) => {
    const isAbsent = failure instanceof GraphFailure && failure.error.kind === 'gone';
    throw isAbsent ? refused('channel.error.meta.page') : failure;
  });
  if (account.ids[0] !== settings.account) throw refused('channel.error.meta.other_page');
  await api.get(`/${segment(settings.account ?? '')}/media`, { fields: 'id', limit: 1 }, listOf(made));
  const login = settings.login === 'instagram' ? 'instagram' : 'facebook';
  return {
    account: account.username || (settings.account ?? ''),
    name: account.name,
    warnings: ctx.secrets.appSecret ? [] : ['channel.meta.warning.no_secret'],
    ...(await inspectToken(settings, ctx, api, RIGHTS_BY_LOGIN[login])),
  };
}

const refused = (key: string): GraphFailure => new GraphFailure({ kind: 'permanent', key });
