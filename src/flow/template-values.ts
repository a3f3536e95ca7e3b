import { greeting } from '../analysis/index.ts';
import type { Tx } from '../db/client.ts';
import { formats, type Lang } from '../i18n/index.ts';
import { after, type Clock, DAY } from '../lib/clock.ts';
import type { ConversationDetail } from '../queue/index.ts';
import type { TemplateValues } from '../replies/fill.ts';
import { promiseWords } from '../replies/holding.ts';
import { readSetting } from '../settings/index.ts';
import { formFor } from './addressing.ts';
import { promiseTimes } from './promising.ts';
import { hoursOfSource } from './response-clock.ts';

/** What filling in asks of; a transaction will do. */
export interface FillDeps {
  db: Tx;
  clock: Clock;
}

/**
 * What a template may speak of in this conversation, in the language of its words; what is not known stays out and
 * shows as not filled in.
 */
export async function templateValues(
  deps: FillDeps,
  { signature }: { signature: string },
  detail: ConversationDetail,
  lang: Lang,
): Promise<TemplateValues> {
  const profile = await readSetting(deps.db, 'profile');
  const { names, orderLink, timeZone } = profile;
  const { row, mentions, source } = detail;
  const order = mentions
    .flatMap(({ text, privateData }) =>
      privateData.filter(({ type }) => type === 'order').map(({ start, end }) => text.slice(start, end)),
    )
    .at(-1);
  const now = deps.clock();
  const { day } = formats(lang, timeZone);
  const [backBy] = promiseTimes(await hoursOfSource(deps.db, source), timeZone, now);
  return {
    greeting: greeting(row.author.name ?? '', lang, formFor(detail)),
    customer: row.author.name ?? undefined,
    shop: names[0],
    agent: signature,
    source: row.source.name,
    order,
    order_link: order && orderLink ? orderLink.replace('{order}', encodeURIComponent(order)) : undefined,
    mention_link: row.url ?? undefined,
    today: day(now, now),
    tomorrow: day(now, after(now, DAY)),
    back_by: backBy && promiseWords(lang, backBy, now, timeZone),
  };
}
