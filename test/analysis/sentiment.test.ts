import { expect, test } from 'vitest';
import { createAnalyser, type Language, type SentimentLabel } from '../../src/analysis/index.ts';
import { message } from './inputs.ts';

const analyse = await createAnalyser();
const labelOf = (text: string, language: Language): SentimentLabel =>
  analyse(message(text, { languagePrior: language })).sentimentLabel;

const TEXTS: readonly (readonly [Language, SentimentLabel, string])[] = [
  ['cs', 'positive', 'Moc děkuji za rychlé vyřízení, jste skvělí!'],
  ['cs', 'positive', 'Zboží dorazilo druhý den, vše v pořádku, doporučuji.'],
  ['cs', 'positive', 'jsem naprosto spokojena, nemam co vytknout'],
  ['cs', 'negative', 'Objednávka nedorazila a nikdo mi neodpovídá.'],
  ['cs', 'negative', 'Příšerná obsluha, už nikdy víc!!!'],
  ['cs', 'negative', 'hruza, podvodnici, vratte mi penize'],
  ['cs', 'negative', 'Nejsem spokojený s kvalitou'],
  ['cs', 'neutral', 'Dobrý den, máte tuto barvu také ve velikosti 42?'],
  ['cs', 'neutral', 'Prodejna v Brně se stěhuje do nové budovy.'],
  ['sk', 'positive', 'Ďakujem, tovar prišiel rýchlo a je krásny'],
  ['sk', 'positive', 'vsetko prebehlo bez problemov, odporucam'],
  ['sk', 'negative', 'Reklamáciu mi neuznali, som veľmi sklamaná'],
  ['sk', 'negative', 'Podvodníci, peniaze mi nevrátili, hanba!'],
  ['sk', 'negative', 'tovar prisiel poskodeny a nikto nereaguje'],
  ['sk', 'neutral', 'Máte otvorené aj v sobotu poobede?'],
  ['pl', 'positive', 'Wszystko super, szybka dostawa, polecam!'],
  ['pl', 'positive', 'Bardzo dziękuję za pomoc, obsługa na medal'],
  ['pl', 'negative', 'Nie polecam, paczka nie dotarła i zero kontaktu'],
  ['pl', 'negative', 'jestem rozczarowana, produkt uszkodzony'],
  ['pl', 'negative', 'Dramat, oszuści, oddajcie pieniądze'],
  ['pl', 'neutral', 'Czy ten model występuje w kolorze zielonym?'],
  ['en', 'positive', 'Great service, fast delivery, thank you so much!'],
  ['en', 'positive', 'no problems at all, would recommend'],
  ['en', 'negative', 'My order never arrived and nobody answers, terrible'],
  ['en', 'negative', 'not happy with the quality'],
  ['en', 'negative', 'Worst shop ever, total scam'],
  ['en', 'neutral', 'Does it come in size 42 as well?'],
];

test.each(TEXTS)('%s %s: %s', (language, label, text) => {
  expect(labelOf(text, language)).toBe(label);
});

test('the stars given outweigh the words', () => {
  const words = 'Rychlé dodání, děkuji';
  expect(analyse(message(words, { rating: { value: 1, max: 5 } })).sentimentLabel).toBe('negative');
  expect(analyse(message('', { rating: { value: 5, max: 5 } })).sentiment).toBeGreaterThan(0.8);
  expect(analyse(message('', { rating: { value: 1, max: 5 } })).sentiment).toBeLessThan(-0.8);
  expect(analyse(message('', { rating: { value: 0, max: 0 } })).sentimentLabel).toBe('neutral');
});

test('irony turns praise', () => {
  expect(labelOf('No super, balík zase nikde 🙄', 'cs')).toBe('negative');
  expect(labelOf('Díky za nic.', 'cs')).toBe('negative');
  expect(labelOf('thanks for nothing', 'en')).toBe('negative');
  expect(labelOf('dzięki za nic', 'pl')).toBe('negative');
});

test('emoji speak where words do not', () => {
  expect(labelOf('😡😡', 'cs')).toBe('negative');
  expect(labelOf('❤️❤️❤️', 'pl')).toBe('positive');
});

test('stress makes a feeling stronger', () => {
  const calm = analyse(message('Příšerná obsluha.', { languagePrior: 'cs' })).sentiment;
  expect(analyse(message('PŘÍŠERNÁ OBSLUHA!!!', { languagePrior: 'cs' })).sentiment).toBeLessThan(calm);
  expect(analyse(message('Opravdu příšerná obsluha.', { languagePrior: 'cs' })).sentiment).toBeLessThan(calm);
});

test('what follows "but" weighs more', () => {
  const but = analyse(message('Zboží je hezké, ale kurýr byl hrubý', { languagePrior: 'cs' })).sentiment;
  const turned = analyse(message('Kurýr byl hrubý, ale zboží je hezké', { languagePrior: 'cs' })).sentiment;
  expect(but).toBeLessThan(turned);
});

test('both sides strong is mixed', () => {
  expect(
    labelOf('Skvělé a krásné zboží, výborná kvalita. Doprava katastrofa, kurýr hrubý a drzý.', 'cs'),
  ).toBe('mixed');
});

test('diacritics make no difference', () => {
  const typed = analyse(message('Děkuji, jsem nadšená, výborné', { languagePrior: 'cs' }));
  const stripped = analyse(message('Dekuji, jsem nadsena, vyborne', { languagePrior: 'cs' }));
  expect(stripped.sentiment).toBeCloseTo(typed.sentiment, 10);
});
