/**
 * What stands beside a name that is also a word when the word is meant in its own sense: the Amazon rainforest, apple
 * pie, a target audience. With a tilde: what tells it from some words away as well (flights … Iceland); with <: a whole
 * word right before it. Beginnings of folded words; written for this project.
 */
import { sensesByClass } from './sense-classes.ts';

const BESIDE = `
  amazon: <the, rainforest, river, jungle, basin, tribe, delta, forest, prales, reka$, rece$, reky$, brazil, dzungl, amazonsk, ~rainforest, ~deforest, ~jungle, ~prales
  apple: pie, tree, juice, cider, sauce, crumble, orchard, vinegar, blossom, strudel, ~orchard, ~peeled, ~cored, ~rhubarb, ~cinnamon, ~granny
  orange: juice, peel, colou?r, tree, zest, squash, marmalade, carrot, sky, sunset, light, ~marmalad, ~grapefruit, ~lemon, ~paint, ~sunset, ~peeled, ~clockwork, ~julius, prize, order, county
  shell: beach, egg, snail, crab, turtle, nut, ~oyster, ~mussel, ~clam, ~tortoise, ~artillery, ~walnut, ~pistachio, taco, bash, unix, script, command, linux
  target: audience, group, market, practice, date, weight, price, language, word, moving, ~shooter, ~arrow, ~archer, ~rifle, ~missile, ~bullseye
  subway: station, train, stairs, ride, tunnel, platform, line, ~mta, ~commut, ~turnstile
  bolt: nut, lightning, screw, bucket, usain, ~usain, ~spanner, ~nuts, ~tighten, ~lightning, ~sprinter, ~rusty
  puma: zoo, mountain, cub, wild, klec, ~zoo, ~andes, ~cougar
  mango: smoothie, chutney, salsa, lassi, tree, lassie, ripe, juice, salad, slice, dzus, ovoc, zral, ~smoothie, ~papaya, ~lassi, ~chutney, ~pineapple
  kiwi: fruit, bird, zealand, accent, slice, smoothie, ovoc, zral
  diesel: engine, fuel, particulate, motor, naft, auto
  gap: year, between, mind, wage, pay, age, bridge, bridging, teeth, tooth, time, ~plank, ~fence, ~curtains, ~floorboard, ~gender
  boots: hiking, walking, ski, muddy, ankle, leather, pair, wellington, football, snow, cowboy, ~muddy, ~laces, ~wellies, ~cobbler, ~resol, ~soles, ~heel, ~blister, ~waterproof, ~shape$, ~worn$, ~puss, ~saddle, ~stirrup
  next: week, month, year, time, day, door, to, morning, summer, weekend, one, up, step, level, generation, monday, tuesday, wednesday, thursday, friday, saturday, sunday
  sky: blue, grey, gray, night, clear, dark, star, high, cloud, sunset, limit, full, ~telescope, ~constell, ~cloudless, ~stargaz, ~moonlit, ~diamonds, ~skyline
  three: times, days, weeks, months, years, hours, people, of, kids, children, ~amigos, ~musketeers, lions
  costa: rica, brava, del, blanca, dorada, ~rican, ~spain, ~benidorm, ~marbella, ~villa, smeralda, adeje, teguise, calida, verde, book
  nest: bird, egg, empty, wasp, hornet, ~hatch, ~chicks, ~fledg, ~eggs, ~twigs
  lime: juice, green, tree, zest, wedge
  dove: white, peace, into, turtle, bird, ~olive, ~feather, ~coo$, ~pigeon
  tide: high, low, turn, coming, rising
  monster: movie, energy, sea, truck, munch, under
  fossil: fuel, dinosaur, found, museum
  visa: application, tourist, student, schengen, embassy, work, travel, passport, waiver, holiday, ~embassy, ~consulate, ~passport, ~schengen, ~overstay
  wish: birthday, you, best, ~genie, ~aladdin
  look: at, like, for, good, great, out, forward
  square: metre, meter, feet, foot, root, trafalgar, town
  monday: blue, next, last, morning, on, every, bank
  albert: einstein, camus, hall, prince, square, dock, monaco
  penny: every, worth, lane, spend, pinch, save, ~pinch, ~sheldon, ~leonard, ~farthing
  globus: glob, zemekoul, ~zemepis, ~zemekoul, ~kontynent, ~geograf, skolni, skolsky, szkolny, ~poledn, ~rovnik
  kotva: lod, more, kotven, ~namorn, ~lodni, ~lodi$, ~zakotv, ~kapitan, ~palub
  panda: zoo, velka, cerven, medv, bambus, klec
  sova: palen, noc, lesn
  biedronka: siedmiokropk, kropk, owad, ~mszyc, ~chrzaszcz, ~kropek, ~siedem
  zabka: zaba, staw, rechot, kumka, ~kijank, ~skrzek, ~bocian, ~trzcin, ~nurkow, zielon, plywa
  orzel: bielik, reszka, bialy
  rohlik: maslem, sunkou, syrem, k snid, namaz, upec, tvrdy, tvrde, cerstvy, vcerejsi, suchy
  kosik: do, pridat, vlozit, vlozil, prazdn, hub, hribku, prouten, vajec, pletl, ~basketb, ~trojk, ~proute, ~ratan
  decathlon: olymp, athlet, heptathlon, ~olymp, ~heptathlon, ~medal, ~athlete, ~mistrovstv, ~igrzysk, ~disciplin, ~konkuren, ~desetiboj, ~dziesiecioboj
  iceland: ~flight, ~flying, ~flew, ~aurora, ~volcan, ~reykjav, ~trip, ~northern, ~holiday, ~honeymoon, ~geyser, ~glacier, ~icelandic, ~lagoon, ~hekla, ~fjord, ~puffin, ~krona, ~nordic, ~eurovision, ~denmark, ~norway
  hebe: ~boginie, ~bogini, ~goddess, ~zeus, ~mitolog, ~bohyn, ~hedge, ~shrub
  merlin: ~wizard, ~arthur, ~artur, ~czarodziej, ~carodej, ~kuzeln, ~bird, ~camelot
  hermes: ~zeus, ~god, ~bog, ~buh, ~mitolog
  nike: ~goddess, ~bogini, ~bohyn, ~samothra, ~samotra
  ajax: ~amsterdam, ~match, ~fotbal
  ring: wedding, engagement, onion, finger, diamond, ~finger$, ~proposed, ~fiance, ~boxing
  anchor: drop, chain, ship, boat, weigh, down, ~ship, ~boat
  pebble: beach, shore, shoe, garden
  wren: bird, nest, ~nest, ~bird
  clover: leaf, four, ~leaf
  juniper: gin, berr, bush, ~gin
  loaf: bread, sourdough, meat, of, ~bread, ~dough, ~baked, ~baking, ~knead, ~crust, ~yeast, ~rye, ~oven, ~loaves
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
  play: google, store, pause, button, foul, music, game, football, guitar, role, kids, song, piano, with, kliknij, wcisn, przycisk, nacisn, muzyk, tlacitk, zmackn, ~pianin, ~kliknij, ~nacisn, ~przycisk
  grizly: medved, ~medved, ~kanad, bear
  kocimietka: szaleje, swieza
  kozisek: hebk, mekk, kunin, babicc
  kozusok: hebk, mekk, babk
  medovnik: babk, upiec, domac, recept
  alza: la, una, precios
  lot: whole, of, parking, odlot, sparrow
  argos: ~greece, ~greek, ~greck, ~recko, ~recka, ~grecj, ~nafpl, ~peloponn, ~peloponez, ~ticats, ~stampeders, ~alouettes, ~odyss, ~cfl$
  lewiatan: konfederac, ~konfederac, ~hobbes, ~biblij, ~potwor
  jednota: ~duchod, ~dochodc, bratrsk, ceskobratr, ~matic, cyrilsk, ~sokolsk, muzejn, telocvic, telovych, hudebn
  panta rhei: ~herakl, ~herakleit, ~heraclit, ~filozof, ~philosoph, ~grectin, ~grec, ~plynie, ~plyne, ~sbor, ~zbor$, ~choir, ~chor$, ~znamena
  benu: ~bennu, ~fenix, vtak, ptak, bird, ~heliopol, ~asteroid
  kaktus: kvete, kvitne, kvetinac, ~sukulent, ~pestitel, ~trn$, ~trny$, ~ostn
  teta: ~stryc, ~strycka, ~sestrenic, ~bratranec, ~sesternic, ~bratanec, tvoje, jejich, pratet, anicka, bozena, marie, jana, helena
  temu: <lat, <lata, <rok, <roku, <dni, <dnia, <dzien, <tydzien, <tygodnie, <tygodni, <miesiac, <miesiace, <miesiecy, <godzine, <godziny, <godzin, <minute, <minuty, <minut, <chwile, <chwili, <dawno, <czasu, <wiekow, <dzieki, <przeciw, <wbrew, <ku
  bata: <tomas, <tomase, <tomasi, <tomasem, <tomasovi, <jan, <jana, univerzit, uniwersytet, university
  fortuna: kapric, kolo, ~boginia, ~bohyn, kolem, ~dusseldorf
  currys: ~naan, ~spicy, ~tikka, ~korma, ~madras, ~balti, ~poppadom
  monsoon: ~india$, ~rainfall, ~flood, ~landslid, ~season, ~kerala, ~mumbai, ~nepal, ~bangladesh, season, rain, rains
  staples: ~stapler, ~surgeon, ~stitches, ~wound, ~diet$, ~rice$, ~pantry, food, dietary, kitchen, pantry, surgical
  lush: ~meadow, ~foliage, ~greenery, ~pasture, ~valley, ~rainforest, ~hills, green, grass, garden, vegetation, countryside
  smyk: ~skrzyp, ~wiolonczel, ~altow, ~kontrabas, ~huslist, ~husle, ~zatack, ~naledzi, ~ledovk, ~kalosz
  apart: hotel, far, from, fell, fall, falls, falling, came, take, tear, live, living, miles, set
  plus: minus, ~minus, stopni, stopnu, stupn, jedna, dva, dwa, jeden
  kruk: ~gawron, ~dziob, ~krakal, ~kraka, ~krakani, ~wrona, ~wron$, ~kawk, ~skrzydl, ~havran, ~edgar, bialy, biale, czarny
  wilk: ~wataha, ~watah, ~owce, ~owiec, ~bieszczad, ~las$, ~lesie, szary, zly
  motek: ~druty, ~welny
  smart: ~casual
  baobab: ~sawann, ~afryk, ~savan, ~malyksiaze
  sparta: ~leonid, ~spartansk, ~perst, ~slavi, ~derby, ~ligov, ~zapas, praha, rotterdam
  mapy: ~atlasu, ~kartograf, ~turistick, kreslit, sveta, turistick
  allegro: ~ma$, vivace, con, moderato, molto, assai, ~symfoni, ~sonat, ~adagio, ~andante, ~fortepian, ~skladb, ~tempo
  domino: effect, efekt, kostk, kostek, ~kostky, ~fats
  pepper: ~salt, ~chilli, ~grind, ~paprik, bell, black, spray, red, green, ghost, dr
  mercury: ~thermometer, ~freddie, ~planet, freddie
  oasis: ~gallagher, ~wonderwall, ~desert, ~noel, ~liam, ~tour$, ~wembley, ~palm
  nova: ~supernov, ~scotia, bossa, casa
  prima: ~balerin
  jaguar: ~zoo, ~jungle, ~prales
  dell: wooded
  virgin: ~mary, ~olive, ~islands, ~nativity, extra
  uber: alles
  ace: ~tennis, ~spades, ~frehley, ventura
  aurora: ~borealis, ~teuton, ~polar, ~norway, ~zorza, ~zare$
  merkur: ~retrogr, ~planet
  kometa: ~hokej, ~ogon, ~chvost, halley
  lotos: ~kwiat, ~jog, ~medyt, kwiat
  delta: ~okavango, ~danub, ~dunaj, ~wisly, ~nile, ~covid, ~wariant, ~variant, force, river
  corona: ~virus, ~solar
  pegas: ~kridl, ~skrzydl, ~spyware
  titan: ~titanic, ~saturn, ~submers
  pandora: ~avatar, ~cameron, ~skrink, ~puszk, box, papers
  dino: ~dinosaur, ~dinosaurus, ~paleontol, ~jurass, ~flintston
  zara: larsson, tindall, phillips
  tesco: vee
  tesla: ~nikola, nikola, coil, valve, ~inventor, ~vynalez, ~wynalaz, ~edison
  sephora: ~moses, ~mojzis
  martinus: ~kral$, ~matrik, ~latin, luther, ~kovats, ~papa$, ~episcop, ~biskup
  mohito: ~rum$, ~mata$, ~limonk, ~koktejl, ~koktajl, ~drink, ~barman
  house: ~gregory, md, music, of
  gemini: ~zodiac, ~horoscop, ~horoskop, ~blizni, ~sagittar, ~chatgpt, ~prompt
  leo: ~horoscop, ~horoskop, ~messi, ~dicaprio, messi, dicaprio, tolstoy
`;

/** What tells another sense of a name: right beside it, or anywhere near. */
interface Senses {
  before: ReadonlySet<string>;
  beside: RegExp | null;
  near: RegExp | null;
}

const AWAY = '~';
const BEFORE = '<';

const stemsByName = new Map<string, readonly string[]>();
for (const line of BESIDE.trim().split('\n')) {
  const [name = '', written = ''] = line.split(':');
  stemsByName.set(
    name.trim(),
    written.split(',').map((stem) => stem.trim()),
  );
}
const nearByName = sensesByClass();

const sensesByName = new Map<string, Senses>();

/** Put together when they are asked for: most names never are. */
function sensesOf(name: string): Senses | null {
  const known = sensesByName.get(name);
  if (known) return known;
  if (!hasSenses(name)) return null;
  const stems = stemsByName.get(name) ?? [];
  const marked = (sign: string): string[] =>
    stems.filter((stem) => stem.startsWith(sign)).map((stem) => stem.slice(sign.length));
  const senses: Senses = {
    before: new Set(marked(BEFORE)),
    beside: beginningWith(stems.filter((stem) => !stem.startsWith(AWAY) && !stem.startsWith(BEFORE))),
    near: beginningWith([...marked(AWAY), ...(nearByName.get(name) ?? [])]),
  };
  sensesByName.set(name, senses);
  return senses;
}

/** Stems of up to two letters are whole words. */
function beginningWith(stems: readonly string[]): RegExp | null {
  if (stems.length === 0) return null;
  return new RegExp(`^(?:${stems.map((stem) => (stem.length <= 2 ? `${stem}$` : stem)).join('|')})`);
}

/** Whether a folded name has another sense that is told by what stands around it. */
export const hasSenses = (name: string): boolean => stemsByName.has(name) || nearByName.has(name);

/** Whether the folded word beside this folded name says that no shop is meant. */
export const tellsOtherSense = (name: string, beside: string): boolean =>
  sensesOf(name)?.beside?.test(beside) ?? false;

/** Whether the folded word right before this folded name says so. */
export const tellsOtherSenseBefore = (name: string, before: string): boolean =>
  sensesOf(name)?.before.has(before) ?? false;

/** What tells it from some words away; null where nothing does. */
export const sensesNear = (name: string): RegExp | null => sensesOf(name)?.near ?? null;
