import { describe, expect, test } from 'vitest';
import { partQuoted } from '../../../src/channels/email/quoted.ts';
import { replySubject } from '../../../src/channels/email/subject.ts';

const SAID = 'Dobrý den,\nvelikost 42 prosím.\n\nLucie';
const OLD = 'Dobrý den,\njakou velikost si přejete?';
const quoted = (text: string) => text.replace(/^/gm, '> ');

/** The line that a program writes above the mail it quotes. */
const ABOVE: Record<string, string> = {
  'Gmail cs': 'st 18. 11. 2026 v 10:02 odesílatel Vandr <podpora@vandr.example> napsal:',
  'Gmail cs, a woman': 'st 18. 11. 2026 v 10:02 odesílatel Jana Nová <podpora@vandr.example> napsala:',
  'Gmail cs, broken in two':
    'st 18. 11. 2026 v 10:02 odesílatel Vandr – zákaznická péče\n<podpora@vandr.example> napsal:',
  'Gmail sk': 'st 18. 11. 2026 o 10:02 Vandr <podpora@vandr.example> napísal(a):',
  'Gmail pl': 'śr., 18 lis 2026 o 10:02 Vandr <podpora@vandr.example> napisał(a):',
  'Gmail en': 'On Wed, Nov 18, 2026 at 10:02 AM Vandr <podpora@vandr.example> wrote:',
  'Gmail en, broken in two':
    'On Wed, Nov 18, 2026 at 10:02 AM Vandr – zákaznická péče <\npodpora@vandr.example> wrote:',
  'Thunderbird cs': 'Dne 18. 11. 26 v 10:02 Vandr napsal(a):',
  'Thunderbird cs, older': 'Dne 18.11.2026 v 10:02 Vandr napsal(a):',
  'Thunderbird sk': 'Dňa 18. 11. 2026 o 10:02 Vandr napísal(a):',
  'Thunderbird pl': 'W dniu 18.11.2026 o 10:02, Vandr pisze:',
  'Thunderbird en': 'On 11/18/26 10:02, Vandr wrote:',
  'Apple cs': '18. 11. 2026 v 10:02, Vandr <podpora@vandr.example>:',
  'Apple cs, with a verb': 'Dne 18. 11. 2026 v 10:02, Vandr <podpora@vandr.example> napsal/a:',
  'Apple sk': 'Dňa 18. 11. 2026 o 10:02 používateľ Vandr <podpora@vandr.example> napísal:',
  'Apple pl': 'Wiadomość napisana przez Vandr <podpora@vandr.example> w dniu 18 lis 2026, o godz. 10:02:',
  'Apple en': 'On 18 Nov 2026, at 10:02, Vandr <podpora@vandr.example> wrote:',
};

const heads = (from: string, when: string, to: string, subject: string) =>
  `${from}: Vandr <podpora@vandr.example>\n${when}: středa 18. listopadu 2026 10:02\n${to}: Lucie\n${subject}: Boty`;

/** A block of heads above the original, below which nothing is marked. */
const BLOCK: Record<string, string> = {
  'Outlook cs': heads('Od', 'Odesláno', 'Komu', 'Předmět'),
  'Outlook sk': heads('Od', 'Odoslané', 'Komu', 'Predmet'),
  'Outlook pl': heads('Od', 'Wysłano', 'Do', 'Temat'),
  'Outlook en': heads('From', 'Sent', 'To', 'Subject'),
  'Outlook on the web': `________________________________\n${heads('From', 'Sent', 'To', 'Subject')}`,
  'Outlook, in bold': heads('*Od', 'Odesláno', 'Komu', 'Předmět').replace(/^(\*?\p{L}+):/gmu, '*$1:*'),
  'Outlook cs, classic': `-----Původní zpráva-----\n${heads('Od', 'Datum', 'Komu', 'Předmět')}`,
  'Outlook sk, classic': `-----Pôvodná správa-----\n${heads('Od', 'Dátum', 'Komu', 'Predmet')}`,
  'Outlook pl, classic': `-----Oryginalna wiadomość-----\n${heads('From', 'Sent', 'To', 'Subject')}`,
  'Outlook en, classic': `-----Original Message-----\n${heads('From', 'Sent', 'To', 'Subject')}`,
  'Seznam cs': `---------- Původní e-mail ----------\n${heads('Od', 'Datum', 'Komu', 'Předmět')}`,
  'Seznam sk': `---------- Pôvodný e-mail ----------\n${heads('Od', 'Datum', 'Komu', 'Predmet')}`,
  'Thunderbird, forwarded style': `-------- Původní zpráva --------\n${heads('Od', 'Datum', 'Komu', 'Předmět')}`,
};

describe('what was said stands alone', () => {
  test.each(Object.entries(ABOVE))('above a marked quotation: %s', (_program, line) => {
    const { said, rest } = partQuoted(`${SAID}\n\n${line}\n${quoted(OLD)}\n`);
    expect(said).toBe(SAID);
    expect(rest).toBe(`${line}\n${quoted(OLD)}`);
  });

  test.each(Object.entries(ABOVE))('above one that lost its marks: %s', (_program, line) => {
    expect(partQuoted(`${SAID}\n\n${line}\n\n${OLD}\n`).said).toBe(SAID);
  });

  test.each(Object.entries(BLOCK))('above heads: %s', (_program, block) => {
    expect(partQuoted(`${SAID}\n\n${block}\n\n${OLD}\n`).said).toBe(SAID);
  });

  test.each(Object.entries(ABOVE))('below the quotation: %s', (_program, line) => {
    expect(partQuoted(`${line}\n${quoted(OLD)}\n\n${SAID}\n`).said).toBe(SAID);
  });

  test('between the lines of it', () => {
    const text = `${ABOVE['Thunderbird cs']}\n> Jakou velikost?\n42\n> A barvu?\nModrou.\n`;
    expect(partQuoted(text).said).toBe('42\nModrou.');
  });

  test.each([
    ['-- \nLucie Malá\n+420 777 123 456', 'Díky.'],
    ['--\nLucie Malá', 'Díky.'],
    ['Odesláno z iPhonu', 'Díky.'],
    ['Odoslané z môjho iPhonu', 'Díky.'],
    ['Wysłane z iPhone’a', 'Díky.'],
    ['Sent from my Galaxy', 'Díky.'],
    ['Odesláno ze Seznam Email', 'Díky.'],
    ['Získejte Outlook pro Android', 'Díky.'],
    ['-- \nLucie\n\nDne 18.11.2026 v 10:02 Vandr napsal(a):\n> ahoj', 'Díky.'],
  ])('without the signature %j', (end, said) => {
    expect(partQuoted(`Díky.\n\n${end}\n`).said).toBe(said);
  });
});

describe('nothing of what a person says is taken away', () => {
  test.each([
    'Volala jsem vám a paní mi napsala:\nže zboží přijde zítra.',
    'Objednávka z 18. 11. 2026, kde mi kolegyně napsala:\nbude to zítra.',
    'Od: pondělí nic nepřišlo.\nKomu mám psát?',
    'Od: 1. 12.\nDo: 24. 12.\nmáte zavřeno?',
    'Posílám seznam:\n- boty\n- batoh\n-- to druhé až příště',
    'Odesláno z vašeho skladu v pondělí, a pořád nic.\nCo s tím?',
    'Předmět: reklamace\nDobrý den, boty se rozlepily.',
    'Píšu znovu.\n\n---\n\nDěkuji',
    'Cena > 500 Kč?\nDíky',
    'Na adresu jana@posta.example prosím nic neposílejte:\nuž nefunguje.',
  ])('%j', (text) => {
    expect(partQuoted(text)).toEqual({ said: text, rest: '' });
  });

  test('a forwarded mail is what its sender shows us', () => {
    const text = `Co s tím?\n\n---------- Forwarded message ---------\n${heads('Od', 'Date', 'To', 'Subject')}\n\n${OLD}`;
    expect(partQuoted(text).said).toBe(text);
  });

  test('a mail of nothing but a quotation stays whole', () => {
    const text = `${ABOVE['Gmail cs']}\n${quoted(OLD)}`;
    expect(partQuoted(text)).toEqual({ said: text, rest: '' });
  });
});

test.each([
  ['lines that promise an attribution', 'Dne 18. 11. 2026 v 10:02\n'.repeat(6_000)],
  ['one endless line', `Dne 18.11.2026 ${'a '.repeat(60_000)}napsal:`],
  ['heads over heads', 'Od: a\nOdesláno: b\nXomu: c\n'.repeat(5_000)],
  ['marks', '>'.repeat(100_000)],
  ['dashes', '- '.repeat(50_000)],
  ['addresses', `${'a@'.repeat(50_000)}:`],
])('hostile text is read in a moment: %s', (_what, text) => {
  const started = performance.now();
  partQuoted(text);
  expect(performance.now() - started).toBeLessThan(500);
});

test.each([
  ['Boty', 'Re: Boty'],
  ['Re: Boty', 'Re: Boty'],
  ['RE: Odp: Odpověď: Re[2]: Boty', 'Re: Boty'],
  ['Odp.: FW: PD: AW: VS: Boty', 'Re: Boty'],
  ['Odpoveď: Fwd: Boty', 'Re: Boty'],
  ['Reklamace: boty', 'Re: Reklamace: boty'],
  ['Re: ', 'Re:'],
  ['', 'Re:'],
])('the subject %j is answered as %j', (subject, answer) => {
  expect(replySubject(subject)).toBe(answer);
});
