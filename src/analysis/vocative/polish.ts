/** The Polish vocative of given names, by their endings; surnames stay as they are, which is how people say them. */
import type { Sex } from './names.ts';

type Rule = readonly [ending: RegExp, replacement: string];

const set = (names: string): ReadonlySet<string> => new Set(names.trim().split(/\s+/));

/** "-nia" and "-cia" that came from Latin, said with -o; the homely ones take -u. */
const LEARNED = set(
  'eugenia apolonia antonia petronia petunia kalcedonia hermenia ksenia sonia polonia leonia stefania tania melania urania ania-maria germania lucia felicia leticia patricia alicia',
);
/** Homely short forms of two syllables: "Ola" → "Olu". The others say "Kamilo", "Leno". */
const HOMELY_LA = set(
  'ala ela ola ula jola hela tola lila mila fela bela nela pola wiola viola lola zula tyla gela mela kala',
);
const HOMELY_JA = set('maja kaja raja gaja');

const WOMEN: readonly Rule[] = [
  [/(?<=(?:[sz]|dz|c|n))ia$/u, 'iu'],
  [/a$/u, 'o'],
];

/** Men's names in order of their endings; the first that fits is taken. */
const MEN: readonly Rule[] = [
  [/io$/u, 'iu'],
  [/ko$/u, 'ku'],
  [/a$/u, 'o'],
  // "Rysiek" → "Ryśku", "Maciek" → "Maćku", "Heniek" → "Heńku"
  [/siek$/u, 'śku'],
  [/ziek$/u, 'źku'],
  [/ciek$/u, 'ćku'],
  [/niek$/u, 'ńku'],
  [/ek$/u, 'ku'],
  [/niec$/u, 'ńcze'],
  [/(?<=st)er$/u, 'rze'],
  [/^lew$/u, 'lwie'],
  [/eł$/u, 'le'],
  [/ł$/u, 'le'],
  [/ś$/u, 'siu'],
  [/ź$/u, 'ziu'],
  [/ć$/u, 'ciu'],
  [/ń$/u, 'niu'],
  [/(?:sz|cz|rz|ż|c|dz|j|l|ch|k|g|h)$/u, '$&u'],
  [/(?<=kac|kas)per$/u, 'prze'],
  [/(?<=n)der$/u, 'drze'],
  [/r$/u, 'rze'],
  [/st$/u, 'ście'],
  [/t$/u, 'cie'],
  [/d$/u, 'dzie'],
  [/(?:[bpwfmnszv]|ks|x)$/u, '$&ie'],
];

function byRule(name: string, rules: readonly Rule[]): string {
  const rule = rules.find(([ending]) => ending.test(name));
  return rule ? name.replace(rule[0], rule[1]) : name;
}

/** @param name in lower case, with its marks */
export function polishVocative(name: string, sex: Sex): string {
  if (sex === 'm') return byRule(name, MEN);
  if (HOMELY_LA.has(name) || HOMELY_JA.has(name)) return `${name.slice(0, -1)}u`;
  return LEARNED.has(name) ? `${name.slice(0, -1)}o` : byRule(name, WOMEN);
}
