import { describe, expect, it } from 'vitest';
import { compileWatches } from '../../src/watches/matcher.ts';
import { asTyped } from '../../src/watches/patterns.ts';

function found(expression: string, text: string, language?: string, exclude = ''): boolean {
  return compileWatches([{ id: 1, expression, exclude }]).match({ text, language }).length > 0;
}

describe('inflected names are found', () => {
  it.each([
    ['Alza', 'objednal jsem na alze'],
    ['Zásilkovna', 'v zasilkovne nic nemaji'],
    ['Żabka', 'z Żabką same problemy'],
    ['"Česká spořitelna"', 'v České spořitelně'],
    ['"Česká spořitelna"', '#ceskousporitelnou #ceskasporitelny'],
    ['"České dráhy"', 'vlak Českých drah'],
    ['"Poczta Polska"', 'na Poczcie Polskiej'],
    ['"Air Bank"', 'v Air Bance'],
    ['T-Mobile', 'od T-Mobilu'],
    ['x-kom', 'w xkomie'],
    ['OLX', 'na OLX-ie'],
    ['PPL', 'přijelo PPLko'],
    ['Rohlík', 'Včera mi Rohlíkem nic nepřišlo'],
  ])('%s in: %s', (expression, text) => {
    expect(found(expression, text)).toBe(true);
  });

  it('but not in quotes of one word, behind a wildcard or as a tag', () => {
    expect(found('"Alza"', 'na alze')).toBe(false);
    expect(found('"Alza"', 'alza')).toBe(true);
    expect(found('#alza', '#alzy')).toBe(false);
    expect(found('reklamac*', 'reklamacemi')).toBe(true);
  });

  it('nor when a watch wants terms as typed', () => {
    const watch = { id: 1, expression: 'Alza', exclude: '', forms: asTyped };
    expect(compileWatches([watch]).match({ text: 'na Alze' })).toEqual([]);
  });

  it('and inflected words rule out too', () => {
    expect(found('Alza', 'Alza vyhlásila soutěž o ceny', 'cs', 'soutěž')).toBe(false);
    expect(found('Alza -soutěž', 'Alza a její soutěže')).toBe(false);
  });

  it('show where', () => {
    const [match] = compileWatches([{ id: 1, expression: '"Česká pošta"', exclude: '' }]).match({
      text: 'Na České poště fronta',
    });
    expect(match?.spans).toEqual([{ start: 3, end: 14, in: 'text' }]);
  });
});

describe('marks', () => {
  it.each([
    ['Żabka', 'U rybníka žabce ujela noha'],
    ['Sazka', 'byla to sázka o pivo'],
    ['Heureka', 'Heuréka, konečně to svítí!'],
    ['"Česká pošta"', 'čtu české posty'],
  ])('%s not in: %s', (expression, text) => {
    expect(found(expression, text)).toBe(false);
  });

  it('that the term lacks are let pass where the name is meant', () => {
    expect(found('Zasilkovna', 'Balík mi Zásilkovna nedoručila')).toBe(true);
    expect(found('zasilkovna', 'zásilkovna')).toBe(true);
  });
});

describe('a name in another spelling', () => {
  it.each([
    ['"Holland & Barrett"', 'holland and barrett overcharged me'],
    ['"Holland & Barrett"', 'H&B vitamins were out of date'],
    ['"The Tea Loft"', 'the owner of Tea Loft is lovely'],
    ["Sainsbury's", 'Sainsbury delivery came at midnight'],
    ['Kytary.cz', 'kytary cz poslaly jinou ladičku'],
    ['"Dr. Max"', 'doktor max mi poslal špatný lék'],
    ['"Coop Jednota"', 'jednota coop bude otvorená'],
    ['IKEA', 'v Ikei nic nemají'],
    ['ČSOB', 'v ČSOBéčku mi řekli ať přijdu'],
    ['Screwfix', "Screw Fix wouldn't take the drill back"],
    ['InPost', 'in post zgubił mi paczkę'],
    ['Decathlon', 'Dekatlon mi nevrátil peniaze'],
    ['"Nitka i Guzik"', 'kurs w Nitka & Guzik był świetny'],
    ['"Kůň a Podkova"', 'v obchodě Kůň + Podkova mají sedla'],
    ['"Brush and Bucket"', 'the staff at Brush & Bucket were lovely'],
    ['B&Q', 'looked for a hinge in B and Q'],
    ['4camping', 'prodejna 4 Camping má dobrou zásobu'],
    ['Waterstones', "used my Waterstone's gift card"],
    ["Sainsbury's", "my Sainsburry's order came late"],
    ['Biedronka', 'z biedry wzięłam chleb'],
    ['"Apteka Gemini"', 'w gemini mają ten krem, w aptece obok nie'],
    ['"Marks & Spencer"', 'Marks and Sparks trousers came with a hole'],
  ])('%s in: %s', (expression, text) => {
    expect(found(expression, text)).toBe(true);
  });

  it.each([
    ['alza.cz', 'alza.cz.podvod.cz'],
    ['"Bramble & Fox"', 'in the bramble, a fox was hiding'],
    ['"Poczta Polska"', 'nowa poczta, polska firma'],
    ['"John Lewis"', 'I met Lewis John at the store'],
    ['InPost', 'an error in post production'],
    ['Zásilkovna', 'zásilkový obchod je mrtvý'],
    ['Zásilkovna', 'pamatuje si někdo zásilkovou službu Magnet'],
    ['Datart', 'softwarová firma DataArt nabírá'],
    ['"Apteka Gemini"', 'w gemini i wodniku nic nowego'],
    ['"Tatra banka"', 'banka v Tatrách zatvorila'],
    ['ČD', 'prasklý obal na CD'],
  ])('%s not in: %s', (expression, text) => {
    expect(found(expression, text)).toBe(false);
  });
});

describe('slips of the finger', () => {
  it.each([
    ['"Česká pošta"', 'Česká pšta zase stávkuje'],
    ['Sportisimo', 'Koupeno ve Sportissimu'],
    ['Zásilkovna', 'Zásilovna mi ztratila balík'],
    ['Kaufland', 'V Kaufalndu mi prodali zkažené maso'],
  ])('%s in: %s', (expression, text) => {
    expect(found(expression, text)).toBe(true);
  });

  it.each([
    ['Martinus', 'Symfonie od Martinů'],
    ['Zalando', 'Pivnice bola zalana vodou, znowu zalano nas'],
    ['Datart', 'V Datarut je zavřeno'],
    ['"Kaufland"', 'V Kaufalndu mi prodali zkažené maso'],
    ['Kaufland', 'V Laufland mi prodali zkažené maso'],
  ])('%s not in: %s', (expression, text) => {
    expect(found(expression, text)).toBe(false);
  });

  it('are given up where there are very many watches', () => {
    const text = 'Koupeno ve Sportissimu';
    const watches = Array.from({ length: 1_001 }, (_, id) => ({ id, expression: 'Sportisimo', exclude: '' }));
    expect(compileWatches(watches).match({ text })).toEqual([]);
    expect(compileWatches(watches.slice(1)).match({ text })).toHaveLength(1_000);
  });
});

describe('a slip in a short name', () => {
  it.each([
    ['Alza', 'Azla mi poslala jiný balík', 'cs'],
    ['Lidl', 'V Lildu měli slevu na kávu', 'cs'],
    ['Albert', 'V akci to má Lidl, Penny i Alebrt', 'cs'],
    ['Aukro', 'Akuro zrušilo můj účet', 'cs'],
    ['Orange', 'Ornage mi účtuje roaming', 'sk'],
    ['Pepco', 'Peppco ma super koszyki, kupiłam pięć', 'pl'],
    ['InPost', 'inpsot przetrzymuje paczke w sortowni', 'pl'],
    ['Empik', 'Emipk anulował zamówienie', 'pl'],
    ['Tesco', 'Tecso delivery was late again', 'en'],
    ['Evri', 'DPD, Royal Mail, Evry: which one lost it', 'en'],
    ['Currys', 'Curys refused the refund on a faulty fridge', 'en'],
    ['Rossmann', 'rosman nie ma mojego szamponu', 'pl'],
  ])('is %s in: %s', (expression, text, language) => {
    expect(found(expression, text, language)).toBe(true);
  });

  it.each([
    ['Alza', 'azla', 'cs'],
    ['Makro', 'Panie Marku, reklamację przekazaliśmy', 'pl'],
    ['Král', 'Baterky jsme koupili, faktura zní na Karla', 'cs'],
    ['Billa', 'byla v akci bila káva', 'cs'],
    ['Evri', 'evry day I wait for my parcel', 'en'],
    ['Růža', 'na přepážce v Ruzyni vydali balík', 'cs'],
    ['Malwa', 'punkt odbioru paczek w Mławie', 'pl'],
    ['Monzo', 'Można prosić o zwrot', 'pl'],
    ['Zara', 'Zraa', 'en'],
  ])('is not %s in: %s', (expression, text, language) => {
    expect(found(expression, text, language)).toBe(false);
  });
});

describe('a name in one word with a service', () => {
  it.each([
    ['Alza', 'alzabox zase neotevřel schránku', 'cs'],
    ['Lidl', 'lidlplus appka spadla', 'cs'],
    ['Kaufland', 'zabudol som kauflandkartu', 'sk'],
    ['Kaktus', 'mujkaktus appka zase spadla', 'cs'],
    ['Orange', 'mojorange mi zase nejde', 'sk'],
    ['Żabka', 'zabkapay nie działa', 'pl'],
    ['Argos', 'the myargos app is down', 'en'],
  ])('is %s in: %s', (expression, text, language) => {
    expect(found(expression, text, language)).toBe(true);
  });

  it.each([
    ['Power', 'powerbanka sa nafúkla', 'sk'],
    ['Home', 'myhome is my castle', 'en'],
  ])('is not %s in: %s', (expression, text, language) => {
    expect(found(expression, text, language)).toBe(false);
  });
});

describe('a form', () => {
  it.each([
    ['"Tri Sovy"', 'hra od Troch Sov je skvelá', 'sk'],
    ['"Dvě sestry"', 'od Dvou sester přišla jiná velikost', 'cs'],
    ['"Trzy Kolory"', 'w Trzech Kolorach jest drogo', 'pl'],
    ['Dobrovský', 's knihama od dobrovskyho prisla krabice', 'cs'],
    ['Orange', 'predavač v orangei mi predĺžil zmluvu', 'sk'],
    ['Bolt', 'w Boltcie policzyli mi podwójnie za kurs', 'pl'],
    ['Rohlík', 'Rohlíkovský kurýři jsou vždycky milí', 'cs'],
    ['4ka', 'od 4ky mi prišla faktúra dvakrát', 'sk'],
    ['4ka', 'Orange, Telekom alebo 4ka? Kto má lepší signál?', 'sk'],
  ])('of %s is in: %s', (expression, text, language) => {
    expect(found(expression, text, language)).toBe(true);
  });

  it.each([
    ['Monzo', 'off to Monza for the Grand Prix', 'en'],
    ['Dobrovský', 'kolem Dobrovské hájenky byla hráz', 'cs'],
    ['Hornbach', 'Mariánka Hornbachová vyhrála kolo', 'cs'],
    ['4ka', 'Električka 4ka dnes nejazdí', 'sk'],
    ['4ka', 'Z písomky dostal 4ku, doma ho čaká rozhovor', 'sk'],
    ['4ka', 'Predám Golf 4ka, hrdza na prahoch', 'sk'],
  ])('of %s is not in: %s', (expression, text, language) => {
    expect(found(expression, text, language)).toBe(false);
  });
});

describe('a name that is also a word', () => {
  it.each([
    ['Rohlík', 'Včera mi Rohlík nepřivezl nic'],
    ['Rohlík', 'rohlik zase nedovezl objednavku'],
    ['Rohlík', 'Koupeno na rohlik.cz'],
    ['Rohlík', 'co dělá #rohlik'],
    ['"Rohlík"', 'Snědl rohlík'],
    ['rohlík', 'Snědl rohlík'],
    ['Albert', 'V Albertu nemají mléko'],
    ['Mall', 'Mall mi nedoručil balík'],
    ['LOT', 'Lecieliśmy LOT-em'],
    ['Bolt', 'Boltem na lotnisko'],
    ['Penny', 'nákup v Penny Marketu'],
    ['Billa', 'V Bille mi vrátili peníze'],
  ])('%s in: %s', (expression, text) => {
    expect(found(expression, text)).toBe(true);
  });

  it.each([
    ['Rohlík', 'Snědl rohlík s máslem'],
    ['Rohlík', 'Rohlík byl tvrdý'],
    ['Rohlík', 'Objednala jsem si rohlík a kávu'],
    ['ROHLÍK', 'SNĚDL JSEM TVRDÝ ROHLÍK'],
    ['Albert', 'Přišel Albert Novák a koupil auto'],
    ['Mall', 'the shopping mall was crowded'],
    ['Bolt', 'Usain Bolt won again'],
    ['LOT', 'to był długi lot'],
    ['Billa', 'I met Billy yesterday'],
    ['Temu', 'dwa lata temu'],
    ['Smyk', 'Smyk na ledu není legrace'],
    ['Glovo', 'I lost my glove'],
  ])('%s not in: %s', (expression, text) => {
    expect(found(expression, text)).toBe(false);
  });

  it('is believed sooner in a language where it is none', () => {
    expect(found('Target', 'Target znowu wygrał', 'en')).toBe(false);
    expect(found('Target', 'Target znowu wygrał', 'pl')).toBe(true);
  });

  it.each([
    ['Pebble', 'Pebble never replied', true],
    ['Pebble', 'a pebble in my shoe, got it at the store', false],
    ['Boots', 'bought new boots in the sale', false],
    ['Boots', 'Boots told me to come back', true],
    ['Very', 'Very disappointed with this order', false],
    ['Very', 'ordered a sofa from very, arrived ripped', true],
    ['"Copper Kettle"', 'looking for an old copper kettle for the store', false],
    ['Decathlon', 'he won the decathlon at the Olympics', false],
  ])('%s in English: %s', (expression, text, expected) => {
    expect(found(expression, text, 'en')).toBe(expected);
  });

  it('rules out without being doubted', () => {
    expect(found('reklamace -Rohlík', 'reklamace a rohlík')).toBe(false);
  });
});

describe('a name made into another word', () => {
  it.each([
    ['eBay', 'i ebayed my old phone', 'en'],
    ['Lidl', 'lidlowskie croissanty', 'pl'],
    ['Tesco', 'tescové vajcia', 'sk'],
    ['"TK Maxx"', 'TK Max had it cheaper', 'en'],
    ['DPD', "dpd'd it back to them", 'en'],
  ])('%s in: %s', (expression, text, language) => {
    expect(found(expression, text, language)).toBe(true);
  });

  it.each([
    ['Mark', 'Markowski wygrał mecz', 'pl'],
    ['Dobrovský', 'Josef Dobrovský psal latinsky', 'cs'],
    ['Morrisons', "Van Morrison's best album", 'en'],
    ['Target', 'they targeted older shoppers', 'en'],
  ])('%s not in: %s', (expression, text, language) => {
    expect(found(expression, text, language)).toBe(false);
  });
});

describe('a word that begins a sentence, or stands in small letters', () => {
  it.each([
    ['Boots', 'Boots have cancelled my prescription', 'en'],
    ['Target', 'scored this lamp at target', 'en'],
    ['Three', 'my three sim stopped working', 'en'],
    ['Pilulka', 'Pilulka mi poslala špatný sirup', 'cs'],
    ['Teta', 'Drogéria Teta je tu nová', 'sk'],
    ['Play', 'w playu nic nie wiedzą', 'pl'],
  ])('is %s in: %s', (expression, text, language) => {
    expect(found(expression, text, language)).toBe(true);
  });

  it.each([
    ['Boots', 'Boots have lost their shape', 'en'],
    ['Three', 'Three customer service agents, three answers', 'en'],
    ['Orange', 'the orange cushion has faded', 'en'],
    ['Rohlík', 'Rohlíky z pekárny zdražily', 'cs'],
    ['Plus', 'dodatkowy plus to szybka dostawa', 'pl'],
    ['Košík', 'koupila jsem si košík na trhu', 'cs'],
  ])('is not %s in: %s', (expression, text, language) => {
    expect(found(expression, text, language)).toBe(false);
  });
});
