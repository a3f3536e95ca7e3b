import { expect, test } from 'vitest';
import { type Language, readAddress } from '../../src/analysis/index.ts';

const reading = (language: Language, text: string): string => {
  const { form, evidence } = readAddress(text, language);
  return [form, ...evidence.map(({ start, end }) => text.slice(start, end))].join(' ');
};

test.each<[Language, string, string]>([
  ['cs', 'Kdy mi pošlete ten balík, prosím vás?', 'formal pošlete vás'],
  ['cs', 'Ahoj, máš to ještě?', 'informal Ahoj máš'],
  ['cs', 'Čau, máte to ještě?', 'formal máte'],
  ['cs', 'Dobrý den, kdy bude skladem?', 'formal Dobrý'],
  ['cs', 'Ty boty jsou úplně rozbité, určitě ne příliš kvalitní.', 'none'],
  ['cs', 'v teto kvalite to je dulezite', 'none'],
  ['cs', 'reknu ti to zitra', 'informal ti'],
  ['cs', 'ti kurýři jsou hrozní', 'none'],
  ['sk', 'Keby si vedel, ako dlho čakám', 'informal si'],
  ['sk', 'Na tomto mieste sa to odlepilo', 'none'],
  ['sk', 'Kúpil som si ich druhýkrát', 'none'],
  ['sk', 'Nepredávajte to, vráťte mi peniaze', 'formal Nepredávajte vráťte'],
  ['pl', 'Czy mogliby Państwo to sprawdzić?', 'formal Państwo'],
  ['pl', 'Dzień dobry, kiedy wyślecie paczkę?', 'plural wyślecie'],
  ['pl', 'Hej, masz jeszcze ten plecak?', 'informal Hej masz'],
  ['pl', 'Pani w sklepie była miła, na szczęście.', 'none'],
  ['pl', 'Oczywiście w paczkomacie nic, jak to w życiu', 'none'],
  ['en', 'Could you send it to me, please?', 'none'],
])('%s: %s → %s', (language, text, expected) => {
  expect(reading(language, text)).toBe(expected);
});

test('greetings alone leave more doubt than verbs, and mixed signs than clear ones', () => {
  const sure = (text: string): number => readAddress(text, 'cs').confidence;
  expect(sure('Dobrý den, kdy to přijde?')).toBeLessThan(sure('Kdy mi to pošlete?'));
  expect(sure('Kdy mi to pošlete? Máš to?')).toBeLessThan(sure('Kdy mi to pošlete?'));
});
