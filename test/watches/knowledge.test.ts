import { describe, expect, it } from 'vitest';
import { compileWatches } from '../../src/watches/matcher.ts';
import { watchOf } from '../eval/data/watch-of.ts';

const found = (name: string, text: string, language: string): boolean =>
  compileWatches([watchOf(name, 1)]).match({ text, language }).length > 0;

describe('what a title, a saying, a family or a friend is called by is no firm', () => {
  it.each([
    ['Orange', 'Film A Clockwork Orange dávajú v stredu v kine', 'sk'],
    ['Boots', 'The panto this year is Puss in Boots again', 'en'],
    ['Sky', 'The choir sang Lucy in the Sky with Diamonds', 'en'],
    ['Nest', 'One Flew Over the Cuckoo’s Nest is on tonight', 'en'],
    ['Kruk', 'Mówią, że kruk krukowi oka nie wykole', 'pl'],
    ['Morrisons', 'The Morrisons next door had a barbecue', 'en'],
    ['Zajo', 'Zajo, všetko najlepšie k narodeninám!', 'sk'],
    ['Datart', 'Datart vstřelil gól v poslední minutě zápasu', 'cs'],
    ['Kaufland', 'Závod vyhrála Jitka Kauflandová z Tábora', 'cs'],
  ])('%s not in: %s', (name, text, language) => {
    expect(found(name, text, language)).toBe(false);
  });

  it('unless all of the title is the name', () => {
    expect(found('Lucy in the Sky', 'Lucy in the Sky closed my account without a word', 'en')).toBe(true);
  });
});

describe('a name with another sense that the text speaks of', () => {
  it.each([
    ['Argos', 'Argos, the hundred-eyed giant of Greek mythology, never slept', 'en'],
    ['Hermes', 'Hermes, posel bohů, byl synem Dia a mytologie ho líčí s okřídlenými sandály', 'cs'],
    ['Hebe', 'Hebe nalała bogom nektaru, mówi mitologia', 'pl'],
    ['Panta Rhei', 'Panta rhei, učil filozof Herakleitos', 'sk'],
  ])('%s not in: %s', (name, text, language) => {
    expect(found(name, text, language)).toBe(false);
  });

  it.each([
    ['Argos', 'Argos never delivered the telly I ordered', 'en'],
    ['Hermes', 'Hermes mi zase nedoručil balík', 'cs'],
    ['Hebe', 'W Hebe kupiłam krem i szampon w promocji', 'pl'],
    ['Panta Rhei', 'Kniha z Panta Rhei prišla s roztrhnutou obálkou', 'sk'],
  ])('%s in: %s', (name, text, language) => {
    expect(found(name, text, language)).toBe(true);
  });
});

describe('a name beside which stands what belongs to firms', () => {
  it.each([
    ['Liška', 'Cykloservis Liška mi seřídil brzdy', 'cs'],
    ['Liška', 'Liška s.r.o. mi dluží za práci', 'cs'],
    ['Dino', 'Market Dino w Radomiu był brudny', 'pl'],
    ['Kruk', 'Kruk S.A. kupił mój dług od operatora', 'pl'],
    ['Nay', 'Nay Elektro mi predalo pokazenú práčku', 'sk'],
    ['Sky', 'Sky Broadband keeps dropping out every evening', 'en'],
    ['Best Buy', 'Best Buy Mobile charged me twice', 'en'],
  ])('%s in: %s', (name, text, language) => {
    expect(found(name, text, language)).toBe(true);
  });
});

describe('a firm whose trade the text speaks of', () => {
  it.each([
    ['Kaktus', 'Kaktus mi sežral kredit a data nejdou', 'cs'],
    ['Sky', 'Sky remote stopped working, engineer booked', 'en'],
    ['Lush', 'Lush on Bold Street gave me a free bath bomb', 'en'],
    ['Żabka', 'Żabka znowu podniosła ceny mleka i bułek', 'pl'],
    ['Terno', 'V Terne majú v akcii maslo a syr', 'sk'],
  ])('%s in: %s', (name, text, language) => {
    expect(found(name, text, language)).toBe(true);
  });

  it.each([
    ['Kaktus', 'Kaktus na parapetu po letech kvete', 'cs'],
    ['Three', 'Three kids, two dogs and no sleep', 'en'],
    ['Pilulka', 'Spolkla jsem pilulku na bolest hlavy a šla spát', 'cs'],
    ['Żabka', 'Nad stawem mała żabka rechotała całą noc', 'pl'],
  ])('%s not in: %s', (name, text, language) => {
    expect(found(name, text, language)).toBe(false);
  });
});
