import type { InboundItem } from '../../src/channels/contract.ts';
import { fingerprint } from '../../src/lib/ids.ts';
import { seeded } from './report.ts';

/** What people write about a shop, in the four languages; {n} is a number. */
const SENTENCES: Record<string, string[]> = {
  cs: [
    'Dobrý den, objednávka číslo {n} pořád nedorazila a nikdo mi neodpovídá.',
    'Balík přišel rozbitý, chci vrátit peníze, tohle je už podruhé!',
    'Super obchod, všechno dorazilo druhý den a krásně zabalené. Děkuji!',
    'Prosím vás, jde u téhle zimní bundy vyměnit velikost?',
    'Reklamaci jsem poslala před {n} dny a od té doby ticho po pěšině.',
    'Poraďte mi, máte tyhle boty skladem i v pražské prodejně?',
    'Zboží je v pořádku, ale faktura má špatnou adresu, můj mail je jana{n}@posta.example.',
    'Volala jsem na infolinku třikrát a pokaždé mě přepojili jinam.',
    'Kvalita nic moc, po prvním praní se to celé srazilo.',
    'Jestli mi do zítra neodpovíte, obrátím se na obchodní inspekci.',
  ],
  sk: [
    'Dobrý deň, balík s číslom {n} mi stále neprišiel, čo s tým budete robiť?',
    'Veľmi milá obsluha, ďakujem za rýchle vybavenie reklamácie.',
    'Tričko je inej farby ako na fotke, chcem ho vrátiť.',
    'Kedy budú tieto topánky opäť na sklade?',
    'Už {n} dní čakám na odpoveď, hanba takému obchodu.',
    'Môžem si tovar vyzdvihnúť osobne v Košiciach?',
  ],
  pl: [
    'Dzień dobry, paczka numer {n} nadal nie dotarła, proszę o odpowiedź.',
    'Obsługa na medal, wszystko przyszło szybko i dobrze zapakowane.',
    'Buty rozkleiły się po dwóch tygodniach, składam reklamację.',
    'Czy ta kurtka będzie jeszcze dostępna w rozmiarze M?',
    'Czekam na zwrot pieniędzy już {n} dni, to jest skandal.',
    'Nie polecam, dzwonię od rana i nikt nie odbiera.',
  ],
  en: [
    'My order {n} has still not arrived and nobody answers my e-mails.',
    'Great shop, quick delivery and lovely packaging, thank you!',
    'Do you ship to Slovakia, and how long does it take?',
    'The zip broke on the first day. I want a refund.',
    'I have been waiting {n} days for a reply, this is ridiculous.',
  ],
};
const LANGUAGES = ['cs', 'cs', 'cs', 'sk', 'pl', 'en'] as const;
const SHOPS = ['Alzinka', 'Kolobka', 'Vlnka', 'Datoria', 'Botanis', 'Knihkup', 'Sportela', 'Zoomax'];
const CAPS: InboundItem['caps'] = {
  reply: { ok: false, why: 'unsupported' },
  privateReply: { ok: false, why: 'unsupported' },
  maxLength: { unit: 'none', max: 0 },
};

/** Twenty expressions as a shop would have them: its name, its competitors, its products. */
export const EXPRESSIONS: string[] = [
  ...SHOPS.map((shop) => `${shop} -soutěž`),
  ...SHOPS.map((shop) => `"${shop} recenze" OR (#${shop.toLowerCase()} AND reklamace)`),
  'zimní AND bunda',
  'boty OR buty OR topánky',
  '"vrátit peníze" OR refund OR zwrot',
  '@ohlas OR ohlas.example',
];

/** Posts of one to four sentences, about 170 characters; every second one names a shop, every tenth thread is carried on. */
export function posts(count: number, publishedAt: Date): InboundItem[] {
  const below = seeded(11);
  const pick = <T>(list: readonly T[]): T => list[below(list.length)]!;
  return Array.from({ length: count }, (_, number) => {
    const sentences = SENTENCES[pick(LANGUAGES)]!;
    const words = Array.from({ length: 1 + below(4) }, () =>
      pick(sentences).replace('{n}', String(2 + below(900_000))),
    );
    const text = `${below(2) === 0 ? `${pick(SHOPS)}: ` : ''}${words.join(' ')}`;
    const externalId = `https://forum.example/posts/${number}`;
    const author = below(count / 2);
    return {
      externalId,
      revision: fingerprint(text),
      kind: 'comment',
      visibility: 'public',
      author: { externalId: `u${author}`, name: `Zákaznice ${author}`, isSelf: false },
      text,
      media: [],
      url: externalId,
      publishedAt,
      publishedTrust: 'platform',
      threadKey: below(10) === 0 ? `t${below(count / 10)}` : externalId,
      caps: CAPS,
      replyHandle: null,
    };
  });
}
