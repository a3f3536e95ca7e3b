/** Lists that are gone through for a text of ours. */
import type { Api } from './api.ts';
import { isOurs } from './messages.ts';
import type { OwnText, OwnTexts } from './sending.ts';
import { standing, type TalkPlace, talkWith } from './talks.ts';
import { timeOf } from './values.ts';
import type { List, Next } from './wire.ts';

const MOST_PAGES = 5;

/** Our own texts in a list, page by page; a list that begins with the newest need not be read to its end. */
export async function ownTexts(
  page: (next: Next | null) => Promise<List<OwnText & { isOwn: boolean }>>,
  { since, newestFirst }: { since: Date; newestFirst: boolean },
): Promise<OwnTexts> {
  const texts: OwnText[] = [];
  let next: Next | null = null;
  for (let count = 0; count < MOST_PAGES; count++) {
    const list: List<OwnText & { isOwn: boolean }> = await page(next);
    texts.push(...list.entries.filter(({ isOwn }) => isOwn));
    const isFarEnough = newestFirst && list.entries.some(({ at }) => at !== null && at < since);
    if (list.next === null || isFarEnough) return { texts, isWhole: true };
    next = list.next;
  }
  return { texts, isWhole: false };
}

/** What we wrote to a person lately. */
export async function ownMessages(api: Api, place: TalkPlace, user: string, since: Date): Promise<OwnTexts> {
  const talk = await talkWith(api, place, user);
  if (talk === null) return { texts: [], isWhole: true };
  const messages = talk.messages.map((one) => ({ ...one, at: timeOf(one.created_time) }));
  return {
    texts: messages
      .filter(({ from }) => isOurs(place.ours, from))
      .map(({ id, message, at, attachments }) => ({
        id,
        text: message,
        at,
        files: attachments.entries.map(standing),
      })),
    isWhole: talk.next === null || messages.some(({ at }) => at !== null && at < since),
  };
}
