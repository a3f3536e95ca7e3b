import { expect, test } from 'vitest';
import { type AddressForm, greeting, sexOf, vocative } from '../../src/analysis/index.ts';

test.each([
  ['cs', 'first', 'Petr', 'Petře'],
  ['cs', 'first', 'Zdenek', 'Zdeňku'],
  ['cs', 'first', 'JANA', 'Jano'],
  ['cs', 'surname', 'Dvorak', 'Dvořáku'],
  ['cs', 'surname', 'Nemcova', 'Němcová'],
  ['cs', 'surname', 'Nováková-Malá', 'Nováková-Malá'],
  ['cs', 'first', 'Nikola', null],
  ['cs', 'first', 'Saša', null],
  ['cs', 'first', 'jana88', null],
  ['sk', 'first', 'Nikola', 'Nikola'],
  ['pl', 'first', 'Staś', 'Stasiu'],
  ['pl', 'first', 'Marysia', 'Marysiu'],
  ['pl', 'first', 'Eugenia', 'Eugenio'],
  ['pl', 'first', 'Kuba', 'Kubo'],
  ['pl', 'first', 'Lukasz', 'Łukaszu'],
  ['pl', 'first', 'Wawrzyniec', 'Wawrzyńcze'],
] as const)('%s %s %s → %s, its sex guessed', (language, kind, name, expected) => {
  expect(vocative({ name, kind, language })).toBe(expected);
});

test('who bears a name is told by the name, or not at all', () => {
  expect(['Honza', 'Tereza', 'Dagmar', 'Andrea'].map((name) => sexOf(name, 'first', 'cs'))).toEqual([
    'm',
    'f',
    'f',
    null,
  ]);
  expect(['Kuba', 'Barnaba', 'Nel'].map((name) => sexOf(name, 'first', 'pl'))).toEqual(['m', 'm', 'f']);
});

test.each<['cs' | 'sk' | 'pl' | 'en', AddressForm, string, string]>([
  ['cs', 'formal', 'Jana Nováková', 'Dobrý den, paní Nováková,'],
  ['cs', 'formal', 'Novák Jan', 'Dobrý den, pane Nováku,'],
  ['cs', 'none', 'Ing. Petr Dvořák, Ph.D.', 'Dobrý den, pane Dvořáku,'],
  ['cs', 'informal', '🌸 Jana 🌸', 'Ahoj Jano,'],
  ['cs', 'informal', 'Nováková', 'Ahoj,'],
  ['cs', 'formal', 'Nováková', 'Dobrý den, paní Nováková,'],
  ['cs', 'formal', 'Lukas Tomes', 'Dobrý den, pane Lukáši,'],
  ['cs', 'formal', 'Nikola Svobodová', 'Dobrý den, paní Svobodová,'],
  ['cs', 'formal', 'Nikola Novák', 'Dobrý den,'],
  ['cs', 'formal', 'Petr Nováková', 'Dobrý den,'],
  ['cs', 'formal', 'xX_drak_88', 'Dobrý den,'],
  ['cs', 'formal', 'Vandr shop', 'Dobrý den,'],
  ['cs', 'formal', 'Brzobohatý', 'Dobrý den,'],
  ['cs', 'formal', '', 'Dobrý den,'],
  ['sk', 'formal', 'Zuzana Kováčová', 'Dobrý deň, pani Kováčová,'],
  ['sk', 'formal', 'Juraj Horváth', 'Dobrý deň, pán Horváth,'],
  ['sk', 'informal', 'Juraj Horváth', 'Ahoj Juraj,'],
  ['pl', 'plural', 'Anna Kowalska', 'Dzień dobry, Pani Anno,'],
  ['pl', 'formal', 'Tomasz W.', 'Dzień dobry, Panie Tomaszu,'],
  ['pl', 'informal', 'Kasia', 'Cześć Kasiu,'],
  ['pl', 'formal', 'kwiatuszek', 'Dzień dobry,'],
  ['en', 'none', 'Jana Nováková', 'Hello Jana,'],
])('%s, %s: %s is greeted "%s"', (language, form, name, expected) => {
  expect(greeting(name, language, form)).toBe(expected);
});
