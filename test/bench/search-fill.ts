import type { Sql } from 'postgres';
import { seeded } from './report.ts';

const TEXTS = 20_000;
const WORDS_A_TEXT = 24;
const VOCABULARY = 30_000;
const SYLLABLES =
  'ba be bi bo bu ky la le li lo lu ma me mi mo mu na ne ni no nu pa pe pi po ra re ri ro ru sa se si so ta te ti to tu va ve vi vo za ze zi'.split(
    ' ',
  );
/** The commonest words of the made-up language, by rank from the front. */
const COMMON = [
  'a',
  'je',
  'se',
  'na',
  'objednávka',
  'balík',
  'dobrý',
  'den',
  'prosím',
  'děkuji',
  'zásilka',
  'kdy',
  'reklamace',
  'peníze',
  'dopravce',
];
const FIRST = [
  'Jana',
  'Petr',
  'Lucie',
  'Tomáš',
  'Eva',
  'Martin',
  'Alena',
  'Jiří',
  'Hana',
  'Łukasz',
  'Zuzana',
  'Žofie',
];
const LAST = [
  'Nováková',
  'Svoboda',
  'Dvořák',
  'Černá',
  'Procházka',
  'Kučera',
  'Veselý',
  'Horák',
  'Němec',
  'Kowalski',
];

const wordAt = (rank: number): string => {
  if (rank < COMMON.length) return COMMON[rank]!;
  let left = rank;
  let word = '';
  for (let i = 0; i < 3 || left > 0; i++) {
    word += SYLLABLES[left % SYLLABLES.length];
    left = Math.floor(left / SYLLABLES.length);
  }
  return word;
};

/** Texts whose words are as common as words are: the n-th commonest n times rarer than the first. */
function texts(): string[] {
  const random = seeded(7);
  const rank = () => Math.floor(VOCABULARY ** (random(1_000_000) / 1_000_000)) - 1;
  return Array.from({ length: TEXTS }, () =>
    Array.from({ length: WORDS_A_TEXT }, () => wordAt(rank())).join(' '),
  );
}

/** Puts words, names and numbers into a filled queue, each conversation with a number of its own. */
export async function fillWords(sql: Sql): Promise<void> {
  await sql`create temporary table pool as select ordinality - 1 as n, text from unnest(${texts()}::text[]) with ordinality as t(text)`;
  await sql`create index on pool (n)`;
  await sql`update authors set name = (${FIRST}::text[])[1 + id % ${FIRST.length}] || ' ' ||
    (${LAST}::text[])[1 + (id / 7) % ${LAST.length}] || ' ' || chr(97 + (id % 26)::int) || chr(97 + (id / 26 % 26)::int) || 'ová' `;
  await sql`update mentions m set text = p.text || ' č. ' || (40000000 + m.id)
    from pool p where p.n = (m.id * 7919) % ${TEXTS}`;
}

/** What is searched for, by kind; ranks of words from the commonest to those of a few texts. */
export const WANTED: Record<string, (n: number) => string> = {
  'the commonest words': (n) => COMMON[n % COMMON.length]!,
  'common words': (n) => `"${wordAt(20 + n * 3)}"`,
  'middling words': (n) => `"${wordAt(300 + n * 20)}"`,
  'rare words': (n) => `"${wordAt(8_000 + n * 97)}"`,
  'beginnings of words': (n) => wordAt(200 + n * 150).slice(0, 3 + (n % 3)),
  'two words together': (n) => `${COMMON[4 + (n % 10)]} ${wordAt(100 + n * 55)}`,
  'two middling words together': (n) => `${wordAt(60 + n)} ${wordAt(500 + n * 13)}`,
  names: (n) => `${FIRST[n % FIRST.length]} ${LAST[n % LAST.length]}`,
  'somebody and a word': (n) => `from:${LAST[n % LAST.length]} ${COMMON[4 + (n % 8)]}`,
  numbers: (n) => String(40_000_000 + 1 + n * 977),
  'a number with a word': (n) => `balík ${40_000_000 + 5 + n * 931}`,
  'a word among the open ones': (n) => `is:open ${wordAt(50 + n * 9)}`,
  'a word of a label': (n) => `label:label ${wordAt(30 + n * 9)}`,
  'what nobody wrote': (n) => `nikdynapsane${n}`,
  'a common word before a day': (n) =>
    `${COMMON[4 + (n % 8)]} before:2026-03-${String(1 + (n % 9)).padStart(2, '0')}`,
};
