import { feed } from '../../../src/channels/feed/index.ts';
import { createFeedSimulator } from '../../../src/simulators/feed/index.ts';
import { channelKit, type Fault } from '../kit.ts';

const SITE = 'https://forum.example';

/** What of a document goes wrong in XML's own way. */
const SPOILS: Partial<Record<Fault, (xml: string) => string>> = {
  'wrong-schema': (xml) => xml.replaceAll(/<description>([^<]+)</g, '<description><b><i>$1</i></b><'),
  'null-fields': (xml) => xml.replaceAll(/<(dc:creator|description)>[^<]*<\/\1>/g, ''),
  'same-id': (xml) => xml.replaceAll('</description>', '!</description>'),
  'odd-dates': (xml) => xml.replaceAll(/<pubDate>[^<]*/g, '<pubDate>Thu, 01 Jan 1970 00:00:00 GMT'),
  reordered: (xml) => {
    const items = xml.match(/<item>[\s\S]*?<\/item>/g) ?? [];
    return xml.replace(/<item>[\s\S]*<\/item>/, items.toReversed().join('\n'));
  },
};
/** A document has no pages, no ids that are numbers and no words out of a closed list. */
const IMPOSSIBLE: readonly Fault[] = ['empty-page', 'unknown-enum', 'huge-id'];

channelKit('Feed', (clock) => {
  const { app, publish } = createFeedSimulator({ site: SITE, title: 'Fórum', language: 'cs' });
  let spoil = (xml: string): string => xml;
  let number = 0;
  return {
    channel: feed,
    serve: async (request) => {
      const answer = await app.fetch(request);
      return new Response(spoil(await answer.text()), answer);
    },
    form: (origin) => ({ url: `${origin}/rss.xml` }),
    post: (count) =>
      Array.from({ length: count }, () => {
        const slug = `dotaz-${++number}`;
        const text = `Kde je moje objednávka ${number}?`;
        publish({ slug, title: `Dotaz ${number}`, text, author: 'Jana', publishedAt: clock() });
        return `${SITE}/${slug}`;
      }),
    most: 30,
    fault(fault) {
      if (IMPOSSIBLE.includes(fault)) return 'impossible';
      const own = SPOILS[fault];
      if (!own) return undefined;
      spoil = own;
      return () => {
        spoil = (xml) => xml;
      };
    },
  };
});
