/**
 * What stands beside a name that is also a word when the word is meant in its own sense: the Amazon rainforest, apple
 * pie, a target audience. With a tilde: what tells it from some words away as well (flights … Iceland); with <: a whole
 * word right before it. Beginnings of folded words; written for this project.
 */
const BESIDE = `
  amazon: <the, rainforest, river, jungle, basin, tribe, delta, forest, prales, reka$, rece$, reky$, brazil, dzungl, amazonsk, ~rainforest, ~deforest, ~jungle, ~prales
  apple: pie, tree, juice, cider, sauce, crumble, orchard, vinegar, blossom, strudel
  orange: juice, peel, colou?r, tree, zest, squash, marmalade, carrot, sky, sunset, light
  shell: beach, egg, snail, crab, turtle, nut
  target: audience, group, market, practice, date, weight, price, language, word, moving
  subway: station, train, stairs, ride, tunnel, platform, line
  bolt: nut, lightning, screw, bucket, usain
  puma: zoo, mountain, cub, wild, klec
  mango: smoothie, chutney, salsa, lassi, tree, lassie, ripe, juice, salad, slice, dzus, ovoc, zral
  kiwi: fruit, bird, zealand, accent, slice, smoothie, ovoc, zral
  diesel: engine, fuel, particulate, motor, naft, auto
  gap: year, between, mind, wage, pay, age, bridge, bridging, teeth, tooth, time
  boots: hiking, walking, ski, muddy, ankle, leather, pair, wellington, football, snow, cowboy
  next: week, month, year, time, day, door, to, morning, summer, weekend, one, up, step, level, generation, monday, tuesday, wednesday, thursday, friday, saturday, sunday
  sky: blue, grey, gray, night, clear, dark, star, high, cloud, sunset, limit, full
  three: times, days, weeks, months, years, hours, people, of, kids, children
  costa: rica, brava, del, blanca, dorada
  nest: bird, egg, empty, wasp, hornet
  lime: juice, green, tree, zest, wedge
  dove: white, peace, into, turtle, bird
  tide: high, low, turn, coming, rising
  monster: movie, energy, sea, truck, munch, under
  fossil: fuel, dinosaur, found, museum
  visa: application, tourist, student, schengen, embassy, work, travel, passport, waiver, holiday
  wish: birthday, you, best
  look: at, like, for, good, great, out, forward
  square: metre, meter, feet, foot, root, trafalgar, town
  monday: blue, next, last, morning, on, every, bank
  albert: einstein, camus, hall, prince, square, dock, monaco
  penny: every, worth, lane, spend, pinch, save
  globus: glob, zemekoul
  kotva: lod, more, kotven
  panda: zoo, velka, cerven, medv, bambus, klec
  sova: palen, noc, lesn
  biedronka: siedmiokropk, kropk, owad
  zabka: zaba, staw, rechot, kumka
  orzel: bielik, reszka, bialy
  rohlik: maslem, sunkou, syrem, k snid, namaz, upec
  kosik: do, pridat, vlozit, vlozil, prazdn, hub, hribku, prouten, vajec, pletl
  decathlon: olymp, athlet, heptathlon, ~olymp, ~heptathlon, ~medal, ~athlete, ~mistrovstv, ~igrzysk, ~disciplin, ~konkuren, ~desetiboj, ~dziesiecioboj
  iceland: ~flight, ~flying, ~flew, ~aurora, ~volcan, ~reykjav, ~trip, ~northern, ~holiday, ~honeymoon, ~geyser, ~glacier
  hebe: ~boginie, ~bogini, ~goddess, ~zeus, ~mitolog, ~bohyn, ~hedge, ~shrub
  merlin: ~wizard, ~arthur, ~artur, ~czarodziej, ~carodej, ~kuzeln, ~bird, ~camelot
  hermes: ~zeus, ~god, ~bog, ~buh, ~mitolog
  nike: ~goddess, ~bogini, ~bohyn, ~samothra, ~samotra
  ajax: ~amsterdam, ~match, ~fotbal
  ring: wedding, engagement, onion, finger, diamond
  anchor: drop, chain, ship, boat, weigh, down, ~ship, ~boat
  pebble: beach, shore, shoe, garden
  wren: bird, nest, ~nest, ~bird
  clover: leaf, four, ~leaf
  juniper: gin, berr, bush, ~gin
  loaf: bread, sourdough, meat, of, ~bread, ~dough, ~baked, ~baking
  nook: cosy, cozy, reading, cranny, breakfast, corner
  hearth: warm, open, stone
  snug: fit, feel, felt, warm, ~blanket
  match: football, cricket, rugby, tennis, made
  chase: dog, cut, steeple, car, police, wild
  action: legal, movie, film, class, figure
  star: film, pop, rock, movie, shooting, wars
  union: trade, european, jack, student, credit, soviet
  signal: wifi, phone, smoke, traffic
  point: starting, boiling, turning
  fresh: air, fruit, start, milk, bread, water, fish
  basket: picnic, wicker, case, ball
  play: google, store, pause, button, foul, music, game, football, guitar, role, kids, song, piano, with, kliknij, wcisn, przycisk, nacisn, muzyk, tlacitk, zmackn
  grizly: medved, ~medved, ~kanad, bear
  kocimietka: szaleje, swieza
  kozisek: hebk, mekk, kunin, babicc
  kozusok: hebk, mekk, babk
  medovnik: babk, upiec, domac, recept
  alza: la, una, precios
  lot: whole, of, parking, odlot, sparrow
  mapy: kreslit, sveta, turistick
`;

/** What tells another sense of a name: right beside it, or anywhere near. */
interface Senses {
  before: ReadonlySet<string>;
  beside: RegExp | null;
  near: RegExp | null;
}

const AWAY = '~';
const BEFORE = '<';

const sensesByName = new Map<string, Senses>();
for (const line of BESIDE.trim().split('\n')) {
  const [name = '', written = ''] = line.split(':');
  const stems = written.split(',').map((stem) => stem.trim());
  const marked = (sign: string): string[] =>
    stems.filter((stem) => stem.startsWith(sign)).map((stem) => stem.slice(sign.length));
  sensesByName.set(name.trim(), {
    before: new Set(marked(BEFORE)),
    beside: beginningWith(stems.filter((stem) => !stem.startsWith(AWAY) && !stem.startsWith(BEFORE))),
    near: beginningWith(marked(AWAY)),
  });
}

/** Stems of up to two letters are whole words. */
function beginningWith(stems: readonly string[]): RegExp | null {
  if (stems.length === 0) return null;
  return new RegExp(`^(?:${stems.map((stem) => (stem.length <= 2 ? `${stem}$` : stem)).join('|')})`);
}

/** Whether a folded name has another sense that is told by what stands around it. */
export const hasSenses = (name: string): boolean => sensesByName.has(name);

/** Whether the folded word beside this folded name says that no shop is meant. */
export const tellsOtherSense = (name: string, beside: string): boolean =>
  sensesByName.get(name)?.beside?.test(beside) ?? false;

/** Whether the folded word right before this folded name says so. */
export const tellsOtherSenseBefore = (name: string, before: string): boolean =>
  sensesByName.get(name)?.before.has(before) ?? false;

/** What tells it from some words away; null where nothing does. */
export const sensesNear = (name: string): RegExp | null => sensesByName.get(name)?.near ?? null;
