/** *Test now*: reads as the poll would, says which page the token is of, until when it holds and what it may not do. */
import { z } from 'zod';
import type { ChannelCtx, Checked, Settings } from '../contract.ts';
import { connect, segment } from '../graph/api.ts';
import { inspectToken } from '../graph/check.ts';
import { GraphFailure } from '../graph/failure.ts';
import { plainLine } from '../graph/values.ts';
import { id, listOf, made, maybeText } from '../graph/wire.ts';

export const RIGHTS = [
  'pages_show_list',
  'pages_read_engagement',
  'pages_read_user_content',
  'pages_manage_engagement',
  'pages_manage_metadata',
  'pages_messaging',
  // photos that go with a comment are put on the page first, unpublished
  'pages_manage_posts',
  // posts that are ads stand in a list of their own (Graph API reference: Page, ads_posts)
  'pages_manage_ads',
  'ads_management',
] as const;

const me = z.object({ id, name: maybeText });

/** Throws GraphFailure. */
export async function check(settings: Settings, ctx: ChannelCtx): Promise<Checked> {
  const api = connect(settings, ctx);
  const who = await api.get('/me', { fields: 'id,name' }, me);
  // a person's token reads much and may write nothing: the likeliest mistake
  if (who.id !== settings.page) {
    throw new GraphFailure({ kind: 'permanent', key: 'channel.error.meta.other_page' });
  }
  await api.get(`/${segment(who.id)}/feed`, { fields: 'id', limit: 1 }, listOf(made));
  return {
    account: who.id,
    name: plainLine(who.name) || who.id,
    warnings: ctx.secrets.appSecret ? [] : ['channel.meta.warning.no_secret'],
    ...(await inspectToken(settings, ctx, api, RIGHTS)),
  };
}
