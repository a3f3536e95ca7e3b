/** Feeds as sites send them, written for these tests, and the short way to read them. */
import type { FeedDocument } from '../../../src/channels/feed/document.ts';
import { parseFeed } from '../../../src/channels/feed/parse.ts';

const item = (fields: string): string => `<item>${fields}</item>`;

export const rss = (items: readonly string[], channel = ''): string =>
  `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>Blog o botách</title>` +
  `<link>https://www.boty.example/</link>${channel}${items.map(item).join('')}</channel></rss>`;

export const article = (n: number, extra = ''): string =>
  `<title>Článek ${n}</title><link>https://www.boty.example/clanek-${n}</link>` +
  `<pubDate>Mon, 04 May 2026 0${n % 10}:00:00 GMT</pubDate><description>Text ${n}</description>${extra}`;

export const ATOM = `<?xml version="1.0"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="cs" xml:base="https://forum.example/">
  <title>Fórum</title><link href="/"/><link rel="self" href="/feed"/>
  <author><name>Správce</name></author>
  <entry>
    <id>urn:x:1</id><title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Kde je <b>můj</b> balík?</div></title>
    <link rel="enclosure" href="/foto.jpg" type="image/jpeg" length="1200"/>
    <link rel="alternate" type="text/html" href="vlakno/1"/>
    <published>2026-05-03T10:00:00+02:00</published><updated>2026-05-04T10:00:00Z</updated>
    <author><name>Jana Nová</name><email>jana@forum.example</email><uri>/jana</uri></author>
    <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Jeden <i>dva</i> tři.</p><p>Čtyři.</p></div></content>
  </entry>
  <entry>
    <id>urn:x:2</id><title type="text">1 &lt; 2 &amp; 3</title><link href="https://jinde.example/2"/>
    <updated>včera</updated><summary type="html">&lt;p&gt;Shrnutí&lt;/p&gt;</summary>
  </entry>
</feed>`;

export const RDF = `<?xml version="1.0"?>
<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
  xmlns:d="http://purl.org/dc/elements/1.1/">
  <channel r:about="https://noviny.example/rss"><title>Noviny</title><link>https://noviny.example/</link></channel>
  <item r:about="https://noviny.example/1"><title>Zpráva</title><link>https://noviny.example/1</link>
    <d:date>2026-05-04T08:00:00Z</d:date><d:creator>red (Petr Malý)</d:creator></item>
</r:RDF>`;

export const JSON_FEED = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Deník',
  home_page_url: 'https://denik.example/',
  authors: [{ name: 'Redakce' }],
  items: [
    {
      id: 7,
      url: '/sedm',
      title: 'Sedm &amp; osm',
      content_html: '<p>Ahoj</p>',
      date_published: '2026-05-04T08:00:00Z',
      image: 'https://denik.example/7.png',
      attachments: [{ url: '/7.mp3', mime_type: 'audio/mpeg', size_in_bytes: 99, title: 'Zvuk' }],
    },
    {
      id: 'x',
      content_text: 'Prostý\ntext',
      external_url: 'https://jinde.example/',
      authors: [{ name: 'Eva' }],
    },
  ],
});

/** The shape of an alert: redirect link, hit marks, entities escaped twice. */
export const GOOGLE_ALERTS = `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:idx="urn:atom-extension:indexing">
  <id>tag:google.com,2005:reader/user/1/state/com.google/alerts/2</id>
  <title>Upozornění Google – boty</title>
  <link href="https://www.google.com/alerts/feeds/1/2" rel="self"></link>
  <entry>
    <id>tag:google.com,2013:googlealerts/feed:12345</id>
    <title type="html">Obchod &lt;b&gt;Boty&lt;/b&gt; říká &amp;quot;ne&amp;quot;</title>
    <link href="https://www.google.com/url?rct=j&amp;sa=t&amp;url=https://denik.example/boty%3Fid%3D5%26utm_source%3Dx&amp;ct=ga&amp;cd=CAE&amp;usg=AO"></link>
    <published>2026-05-04T06:00:00Z</published><updated>2026-05-04T06:00:00Z</updated>
    <content type="html">… reklamace v &lt;b&gt;Boty&lt;/b&gt; &amp;nbsp;...</content>
    <author><name></name></author>
  </entry>
</feed>`;

export const URL_OF_FEED = 'https://www.boty.example/rss.xml';

/** The document, or an error that says why there is none. */
export async function parse(
  text: string | Uint8Array,
  url: string | null = URL_OF_FEED,
): Promise<FeedDocument> {
  const outcome = await parseFeed(typeof text === 'string' ? Buffer.from(text) : text, {
    contentType: null,
    url,
  });
  if (!outcome.ok) throw new Error(outcome.why);
  return outcome.document;
}
