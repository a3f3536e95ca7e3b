import { foldPlain } from '../lib/fold.ts';
import type { WatchField, WatchLeaf } from './ast.ts';
import type { Attempt, Fault } from './fault.ts';

/** A wildcard shorter than this would find half of the language. */
const MIN_PREFIX = 2;

/** Top-level domains of countries (ISO 3166, and eu, uk): E.ON is none of them. */
const COUNTRY_TLDS = new Set(
  (
    'ac ad ae af ag ai al am ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bm bn bo br bs bt bw by bz ca cc cd cf cg ch ' +
    'ci ck cl cm cn co cr cu cv cw cx cy cz de dj dk dm do dz ec ee eg er es et eu fi fj fk fm fo fr ga gd ge gf gg gh gi gl gm ' +
    'gn gp gq gr gs gt gu gw gy hk hm hn hr ht hu id ie il im in io iq ir is it je jm jo jp ke kg kh ki km kn kp kr kw ky kz la ' +
    'lb lc li lk lr ls lt lu lv ly ma mc md me mg mh mk ml mm mn mo mp mq mr ms mt mu mv mw mx my mz na nc ne nf ng ni nl no np ' +
    'nr nu nz om pa pe pf pg ph pk pl pm pn pr ps pt pw py qa re ro rs ru rw sa sb sc sd se sg sh si sk sl sm sn so sr ss st su ' +
    'sv sx sy sz tc td tf tg th tj tk tl tm tn to tr tt tv tw tz ua ug uk us uy uz va vc ve vg vi vn vu wf ws ye yt za zm zw'
  ).split(' '),
);
/** Of the longer ones, those that shops use. */
const LONG_TLDS = new Set(
  'com net org info biz shop store online eshop app dev web site club blog news email cloud tech game games expert'.split(
    ' ',
  ),
);
const DOMAIN = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+(\p{L}{2,})$/u;
const LINK = /^https?:\/\/(?:www\.)?([^/?#\s]+)\S*$/iu;
const FIELD = /^(\p{L}+):(.*)$/su;
const LETTER = /[\p{L}\p{N}]/u;

/** What people write instead of our field names. */
const FIELD_NAMES: Readonly<Record<string, WatchField>> = {
  lang: 'lang',
  language: 'lang',
  jazyk: 'lang',
  jezyk: 'lang',
  source: 'source',
  site: 'source',
  zdroj: 'source',
  zrodlo: 'source',
  author: 'author',
  from: 'author',
  autor: 'author',
};

/** Country codes and names that people write where the language code differs. */
const LANGUAGE_CODES: Readonly<Record<string, string>> = {
  cz: 'cs',
  cze: 'cs',
  ces: 'cs',
  czech: 'cs',
  cesky: 'cs',
  cestina: 'cs',
  slk: 'sk',
  slovak: 'sk',
  slovensky: 'sk',
  slovencina: 'sk',
  pol: 'pl',
  polish: 'pl',
  polski: 'pl',
  polsky: 'pl',
  gb: 'en',
  us: 'en',
  eng: 'en',
  english: 'en',
  anglicky: 'en',
  ger: 'de',
  deu: 'de',
  german: 'de',
  ua: 'uk',
};

const good = (value: WatchLeaf): Attempt<WatchLeaf> => ({ ok: true, value });
const bad = (fault: Fault): Attempt<WatchLeaf> => ({ ok: false, fault });

/**
 * Reads one piece without quotes: a word, #hashtag, @handle, domain or link, wildcard or field.
 * @param raw as typed, without white space
 * @param start its offset in the whole text, for errors
 */
export function readTerm(raw: string, start: number): Attempt<WatchLeaf> {
  const end = start + raw.length;
  if (!LETTER.test(raw)) return bad(symbols(raw, start));
  const link = LINK.exec(raw);
  if (link?.[1]) return readTerm(link[1].toLowerCase(), start);
  const field = FIELD.exec(raw);
  if (field) return readField(field[1] ?? '', field[2] ?? '', start, end, raw);
  if (raw.includes('*')) return readPrefix(raw, start);
  if (/^[#＃]/u.test(raw)) return readHashtag(raw, start);
  if (/^[@＠]/u.test(raw)) return good({ kind: 'handle', text: raw.replace(/^[@＠]+/u, '') });
  return good(isDomain(raw) ? { kind: 'domain', text: raw } : { kind: 'word', text: raw });
}

/**
 * Reads what stood between quotes.
 * @param raw without the quotes
 * @param start offset of the opening quote
 * @param end offset after the closing quote
 */
export function readPhrase(raw: string, start: number, end: number): Attempt<WatchLeaf> {
  const text = raw.trim().replace(/\s+/gu, ' ');
  if (!LETTER.test(text)) {
    const repair = { key: 'watch.fix.remove', start, end, text: '' };
    return bad({ key: 'watch.error.empty_phrase', start, end, repair });
  }
  if (text.endsWith('*') && !canEndInWildcard(text.slice(text.lastIndexOf(' ') + 1, -1))) {
    const repair = {
      key: 'watch.fix.drop_wildcard',
      start,
      end,
      text: `"${text.replaceAll('*', '').trim()}"`,
    };
    return bad({ key: 'watch.error.wildcard_short', params: { n: MIN_PREFIX }, start, end, repair });
  }
  return good({ kind: 'phrase', text });
}

/**
 * Reads a field, here with its value already taken out of quotes where it had some.
 * @param raw how the whole of it was typed, for a proposal to search for it as it is
 */
export function readField(
  name: string,
  value: string,
  start: number,
  end: number,
  raw: string,
): Attempt<WatchLeaf> {
  const field = FIELD_NAMES[foldPlain(name)];
  if (!field) {
    const repair = { key: 'watch.fix.quote', start, end, text: `"${raw.replaceAll('"', '')}"` };
    return bad({ key: 'watch.error.unknown_field', params: { name }, start, end, repair });
  }
  if (!LETTER.test(value)) {
    const repair = { key: 'watch.fix.remove', start, end, text: '' };
    return bad({ key: 'watch.error.empty_field', params: { name: field }, start, end, repair });
  }
  if (name !== field) {
    const written = /\s/u.test(value) ? `"${value}"` : value;
    const repair = {
      key: 'watch.fix.field',
      params: { name: field },
      start,
      end,
      text: `${field}:${written}`,
    };
    return bad({ key: 'watch.error.unknown_field', params: { name }, start, end, repair });
  }
  return field === 'lang' ? readLanguage(value, start, end) : good({ kind: 'field', field, value });
}

function readLanguage(value: string, start: number, end: number): Attempt<WatchLeaf> {
  const folded = foldPlain(value);
  const code = LANGUAGE_CODES[folded] ?? /^[a-z]{2}(?=-[a-z]{2}$)/u.exec(folded)?.[0];
  if (!code && /^[a-z]{2,3}$/u.test(folded)) return good({ kind: 'field', field: 'lang', value: folded });
  const repair = code && { key: 'watch.fix.language', params: { code }, start, end, text: `lang:${code}` };
  return bad({ key: 'watch.error.language', params: { value }, start, end, ...(repair ? { repair } : {}) });
}

function readPrefix(raw: string, start: number): Attempt<WatchLeaf> {
  const end = start + raw.length;
  const stem = raw.replace(/\*+$/u, '');
  if (stem.includes('*')) {
    const whole = stem.replaceAll('*', '');
    const repair = {
      key: 'watch.fix.wildcard_end',
      start,
      end,
      text: stem.startsWith('*') ? whole : `${stem.slice(0, stem.indexOf('*'))}*`,
    };
    return bad({ key: 'watch.error.wildcard_place', start, end, repair });
  }
  if (hasLetters(stem) && !canEndInWildcard(stem)) {
    const repair = { key: 'watch.fix.drop_wildcard', start, end, text: stem.replace(/[^\p{L}\p{N}]+$/u, '') };
    return bad({ key: 'watch.error.wildcard_place', start, end, repair });
  }
  if (!canEndInWildcard(stem)) {
    const repair = { key: 'watch.fix.drop_wildcard', start, end, text: stem };
    return bad({ key: 'watch.error.wildcard_short', params: { n: MIN_PREFIX }, start, end, repair });
  }
  return good({ kind: 'prefix', text: stem });
}

const hasLetters = (stem: string): boolean =>
  (foldPlain(stem).match(/[\p{L}\p{N}]/gu)?.length ?? 0) >= MIN_PREFIX;

const canEndInWildcard = (stem: string): boolean =>
  hasLetters(stem) && /[\p{L}\p{N}]$/u.test(foldPlain(stem));

function readHashtag(raw: string, start: number): Attempt<WatchLeaf> {
  const text = raw.replace(/^[#＃]+/u, '');
  const tag = /^[\p{L}\p{M}\p{N}_]+/u.exec(text)?.[0] ?? '';
  if (tag === text) return good({ kind: 'hashtag', text });
  const end = start + raw.length;
  const repaired = text.replace(/[^\p{L}\p{M}\p{N}_]/gu, '');
  const repair = { key: 'watch.fix.hashtag', start, end, text: `#${repaired}` };
  return bad({ key: 'watch.error.hashtag', params: { name: raw }, start, end, repair });
}

function isDomain(raw: string): boolean {
  const tld = DOMAIN.exec(raw)?.[1]?.toLowerCase();
  return tld !== undefined && (COUNTRY_TLDS.has(tld) || LONG_TLDS.has(tld));
}

/** Signs from other search tools stand for our operators; other lone signs can't be found in a text. */
function symbols(raw: string, start: number): Fault {
  const end = start + raw.length;
  const operator = /^&{1,2}$/u.test(raw) ? 'AND' : /^\|{1,2}$/u.test(raw) ? 'OR' : null;
  const repair = operator
    ? { key: 'watch.fix.operator', params: { name: operator }, start, end, text: ` ${operator} ` }
    : { key: 'watch.fix.remove', start, end, text: '' };
  return { key: 'watch.error.not_a_word', params: { name: raw }, start, end, repair };
}
