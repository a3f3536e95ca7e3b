import type { Context } from 'hono';
import type { Detail } from '../../../views/desk.ts';
import type { TemplateValues } from '../../replies/fill.ts';
import { readSetting } from '../../settings/index.ts';
import type { Deps, Env } from '../env.ts';

/** What a template may speak of in this conversation; what is not known stays out and shows as not filled in. */
export async function templateValues(deps: Deps, c: Context<Env>, detail: Detail): Promise<TemplateValues> {
  const { names, orderLink } = await readSetting(deps.db, 'profile');
  const { row, mentions } = detail;
  const order = mentions
    .flatMap(({ text, privateData }) =>
      privateData.filter(({ type }) => type === 'order').map(({ start, end }) => text.slice(start, end)),
    )
    .at(-1);
  return {
    customer: row.author.name ?? undefined,
    shop: names[0],
    agent: c.var.me.signature,
    order_link: order && orderLink ? orderLink.replace('{order}', encodeURIComponent(order)) : undefined,
    mention_link: row.url ?? undefined,
  };
}
