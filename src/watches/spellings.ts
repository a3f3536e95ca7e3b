/**
 * The same name as people write it who have never seen its sign: Holland and Barrett, H&B, Sainsbury for Sainsbury's,
 * tea loft for The Tea Loft, kytary cz, doktor max, Jednota Coop.
 */
import { foldPlain } from '../lib/fold.ts';
import { type Doubt, NEARLY } from './forms/evidence.ts';
import { formTexts } from './forms/inflect.ts';
import { nameWithoutKind } from './forms/kinds-of-firms.ts';
import { isBorneByOthers } from './forms/names-also-words.ts';
import { nicknamesOf } from './forms/nicknames.ts';
import { MIN_SLIP_LENGTH } from './forms/one-slip.ts';
import { isMarked } from './marks.ts';
import { isAnyWord } from './meaning/any-word.ts';
import type { FormsOf, Manner } from './patterns.ts';
import { knownForms, type WordForms } from './word-forms.ts';

export interface OtherSpelling {
  /** as it would be typed */
  term: string;
  /** as one would write it */
  shown: string;
  /** folded, words joined by spaces: what switches it off, with all its case forms */
  key: string;
  words: readonly WordForms[];
  manner: Manner;
  /** nothing but this stands between its words */
  sign: string | null;
  /** all in one word */
  together: boolean;
}

const AMPERSAND = /([\p{L}\p{N}])\s*[&+]\s*(?=[\p{L}\p{N}])/u;
/** What people say for &: in English, Czech and Slovak, Polish, German. */
const ANDS = ['and', 'a', 'i', 'n', 'und'];
/** Nitka i Guzik */
const LINKED = /^(\S.*?)\s+(?:and|a|i|n|und|['’]n['’])\s+(?=\S)/iu;
const ARTICLE = /^the\s+(?=\S+\s+\S)/iu;
/** Sainsbury alone may be somebody of that name. */
const SURNAME: Doubt = { kind: 'person', languages: [] };
const POSSESSIVE = /^([\p{L}\p{M}]{4,})['’`]s$/iu;
/** kytary24, 4camping; but neither 4ka nor 3M is written in two. */
const APART = /\p{L}.*\d|\d\p{L}{4}/u;
const HOST = /^([\p{L}\p{N}]{3,})\.(cz|sk|pl|com|eu)$/u;
/** Initials that everybody reads as something else. */
const TAKEN = new Set(['b&b', 'q&a', 'r&d', 'r&b', 'p&l', 'm&a', 'f&b', 'd&d']);
const ABBREVIATIONS: Readonly<Record<string, readonly string[]>> = { dr: ['doktor', 'doctor'] };

/** Whether a folded word only stands between the two sides of a name: Marks and Spencer. */
export const isLink = (word: string): boolean => ANDS.includes(word);

/** The word beside the name itself, in all its forms: Apteka Gemini, w aptece. */
const tradeOf = (term: string, alone: string): ReadonlySet<string> =>
  new Set(formTexts(term.replace(alone, '').trim(), 'alone'));

/** The other spellings of a term, told by what it is made of. */
export function otherSpellings(
  term: string,
  quoted: boolean,
  manner: Manner,
  formsOf: FormsOf,
): OtherSpelling[] {
  const plain = { ...manner, slips: false };
  const doubted = { ...plain, doubt: manner.doubt ?? (manner.isName ? NEARLY : null) };
  const found: OtherSpelling[] = [];
  const add = (spelt: string, words: readonly WordForms[], as: Manner, sign: string | null = null): void => {
    const key = words.map(({ word }) => word).join(' ');
    const shown = sign === null ? spelt : spelt.toUpperCase();
    found.push({ term: spelt, shown, key, words, manner: as, sign, together: false });
  };
  const isLinked = quoted && manner.isName && LINKED.test(term);
  const signed = isLinked ? term.replace(LINKED, '$1 & ') : term;
  if (isLinked) {
    const { words } = formsOf(signed, true);
    const key = words.map(({ word }) => word).join(' ');
    found.push({ term: signed, shown: signed, key, words, manner, sign: '&', together: false });
  }
  if (AMPERSAND.test(signed)) {
    // the one typed is met anyway
    const ands = ANDS.filter((and) => !isLinked || !foldPlain(term).split(' ').includes(and));
    const spelt = signed.replace(AMPERSAND, `$1 ${ands[0]} `);
    const { words } = formsOf(spelt, true);
    add(
      spelt,
      words.map((each) => (each.word === ands[0] ? knownForms(ands) : each)),
      manner,
    );
    const key = words.map(({ word }) => word).join('');
    const shown = spelt.replaceAll(' ', '');
    found.push({ term: spelt, shown, key, words, manner: plain, sign: null, together: true });
    const initials = signed.split(/[&+]/).map((side) => foldPlain(side.trim().charAt(0)));
    if (manner.isName && initials.every((letter) => /[a-z]/.test(letter)) && !TAKEN.has(initials.join('&'))) {
      add(
        initials.join('&'),
        initials.map((letter) => knownForms([letter])),
        plain,
        '&',
      );
    }
  }
  const named = term.replace(ARTICLE, '');
  if (quoted && manner.isName && named !== term) add(named, formsOf(named, quoted).words, doubted);
  const owner = POSSESSIVE.exec(term)?.[1];
  if (owner) {
    add(`${owner}s`, formsOf(`${owner}s`, false).words, plain);
    if (/[^aeiou]y$/iu.test(owner)) {
      const many = `${owner.slice(0, -1)}ies`;
      add(many, formsOf(many, false).words, plain);
    }
    if (manner.isName) {
      const { words, slips } = formsOf(owner, false);
      add(owner, words, { ...plain, doubt: SURNAME, slips: slips && owner.length >= MIN_SLIP_LENGTH });
    }
  }
  const words = formsOf(term, quoted).words;
  const [short = ''] = term.split(/\s/u, 1);
  for (const long of words.length > 1 ? (ABBREVIATIONS[words[0]!.word] ?? []) : []) {
    add(`${long}${term.slice(short.length)}`, [knownForms([long]), ...words.slice(1)], plain);
  }
  const [first, second] = words;
  if (
    quoted &&
    manner.isName &&
    manner.doubt === null &&
    words.length === 2 &&
    first &&
    second &&
    !words.some(({ word }) => isBorneByOthers(word)) &&
    !AMPERSAND.test(signed)
  ) {
    add(term.split(/\s+/u).reverse().join(' '), [second, first], {
      ...plain,
      doubt: NEARLY,
      isByRules: true,
    });
  }
  const unsigned = term.replace(/(\p{L})['’`](?=\p{L})/gu, '$1');
  if (unsigned !== term && manner.isName && !POSSESSIVE.test(term))
    add(unsigned, formsOf(unsigned, quoted).words, plain);
  const many = /^(.+\s\p{L}{3,})s$/u.exec(term)?.[1];
  if (many && manner.isName) {
    const parts = foldPlain(many).split(/\s+/u);
    add(
      `${many}'s`,
      [...parts, 's'].map((word) => knownForms([word])),
      doubted,
    );
  }
  for (const called of manner.isName ? nicknamesOf(term) : []) {
    const forms = formsOf(called, /\s/u.test(called));
    add(called, forms.words, { ...plain, unmarked: !isMarked(called), doubt: forms.doubt });
  }
  const spread = term.replace(/(?<=\p{L})(?=\d)|(?<=\d)(?=\p{L})/gu, ' ');
  if (spread !== term && manner.isName && APART.test(term)) add(spread, formsOf(spread, true).words, doubted);
  // hejsk for Hej.sk
  const host = HOST.exec(term);
  if (host && manner.isName) {
    const glued = `${host[1]}${host[2]}`;
    add(glued, [knownForms([foldPlain(glued)])], doubted);
  }
  const alone = quoted && manner.isName ? nameWithoutKind(term) : null;
  if (alone !== null)
    add(alone, formsOf(alone, false).words, {
      ...doubted,
      isShort: true,
      trade: isAnyWord(foldPlain(alone)) ? tradeOf(term, alone) : null,
    });
  return found;
}
