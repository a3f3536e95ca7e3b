import { expect, test } from 'vitest';
import { createAnalyser, type Language } from '../../src/analysis/index.ts';
import { message } from './inputs.ts';

const analyse = await createAnalyser();

const TEXTS: readonly (readonly [Language, string])[] = [
  ['cs', 'Dobrý den, objednávka mi stále nepřišla, můžete mi prosím poradit?'],
  ['cs', 'Včera jsem u vás koupila boty a jsou úplně skvělé, děkuju'],
  ['cs', 'Nevíte někdo, jestli tam mají otevřeno i v neděli?'],
  ['cs', 'dobry den, kdy mi prosim prijde to zbozi, cekam uz tyden'],
  ['sk', 'dobry den, kedy mi pride ten tovar, cakam uz tyzden a nic'],
  ['sk', 'Dobrý deň, tovar som ešte nedostal, kedy mi ho doručíte?'],
  ['sk', 'Včera som si u vás kúpila topánky a sú naozaj výborné, ďakujem'],
  ['sk', 'Nevie niekto, či majú otvorené aj v nedeľu?'],
  ['pl', 'Dzień dobry, moja paczka jeszcze nie dotarła, proszę o informację'],
  ['pl', 'Wczoraj kupiłam u was buty i są naprawdę świetne, dziękuję'],
  ['pl', 'czy ktos wie ile trwa dostawa do paczkomatu'],
  ['en', 'Hello, my parcel still has not arrived, could you please help me?'],
  ['en', 'Bought these shoes yesterday and they are absolutely great'],
  ['de', 'Guten Tag, meine Bestellung ist noch nicht angekommen, bitte um Hilfe'],
  ['other', 'Köszönöm szépen, nagyon gyors volt a szállítás'],
  ['other', 'Спасибо большое, заказ пришёл очень быстро'],
  ['other', 'Merci beaucoup, la livraison était très rapide'],
  ['other', 'Grazie mille, la consegna è stata velocissima'],
];

test.each(TEXTS)('%s: %s', (language, text) => {
  expect(analyse(message(text)).language).toBe(language);
});

test('what is usual at the source decides where the text cannot', () => {
  expect(analyse(message('Super 👍', { languagePrior: 'sk' })).language).toBe('sk');
  expect(analyse(message('ok', { languageClaim: 'pl-PL' })).language).toBe('pl');
  expect(analyse(message('😍😍😍', { languagePrior: 'cs' })).language).toBe('cs');
});

test('what is usual does not overrule a clear text', () => {
  const verdict = analyse(
    message('Hello, my parcel still has not arrived, please help', { languagePrior: 'cs' }),
  );
  expect(verdict.language).toBe('en');
  expect(verdict.languageConfidence).toBeGreaterThan(0.9);
});

test('links, handles and numbers are no evidence', () => {
  const noise = 'https://www.example.com/the/best/of/all/the/shops @the_shop_of_all #bestshop 12345';
  expect(analyse(message(`${noise} Kde prosím najdu návod k obsluze?`)).language).toBe('cs');
  expect(analyse(message(noise)).languageConfidence).toBeLessThan(0.6);
});

test('a short text is not claimed to be sure', () => {
  expect(analyse(message('Diky moc')).languageConfidence).toBeLessThan(0.6);
});

test('the compact table reads as the package itself does', async () => {
  const { default: eld } = await import('eld/extrasmall');
  eld.setLanguageSubset(['cs', 'sk', 'pl', 'en', 'de']);
  const clear = TEXTS.filter(([language]) => ['pl', 'en', 'de'].includes(language));
  for (const [, text] of clear) expect(analyse(message(text)).language).toBe(eld.detect(text).language);
});
