/** What hangs on a post: pictures, a video, the card of a link, a quoted post. */
import { cleanText } from '../../lib/html.ts';
import type { InboundMedia } from '../contract.ts';
import { httpUrl, POST, parseAtUri } from './uris.ts';
import type { WireEmbed } from './wire.ts';

type Embed = WireEmbed | null | undefined;

/** With a quote beside them, pictures lie one level deeper. */
const shownOf = (embed: Embed) => embed?.media ?? embed;

export function mediaOf(embed: Embed): InboundMedia[] {
  const shown = shownOf(embed);
  const images = (shown?.images ?? []).flatMap((image): InboundMedia[] => {
    const url = httpUrl(image?.fullsize) ?? httpUrl(image?.thumb);
    return url ? [{ kind: 'image', url, description: described(image?.alt) }] : [];
  });
  const video = httpUrl(shown?.playlist);
  return video ? [...images, { kind: 'video', url: video, description: described(shown?.alt) }] : images;
}

const described = (alt: string | null | undefined): string | undefined =>
  cleanText(alt ?? '').trim() || undefined;

/** The link that is shown as a card. */
export function cardOf(embed: Embed): { url: string; title: string } | null {
  const card = shownOf(embed)?.external;
  const url = httpUrl(card?.uri);
  return card && url ? { url, title: cleanText(card.title).replace(/\s+/g, ' ').trim() } : null;
}

/** The post that is quoted. */
export function quoteOf(embed: Embed): { uri: string; text: string } | null {
  const quote = embed?.media ? embed.record?.record : embed?.record;
  const isPost = parseAtUri(quote?.uri ?? '')?.collection === POST;
  return quote?.uri && isPost ? { uri: quote.uri, text: quote.value?.text ?? '' } : null;
}
