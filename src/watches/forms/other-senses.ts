/**
 * What stands beside a name that is also a word when the word is meant in its own sense: the Amazon rainforest, apple
 * pie, a target audience. Beginnings of folded words; written for this project.
 */
const BESIDE = `
  amazon: the, rainforest, river, jungle, basin, tribe, delta, forest, prales, rek, brazil, dzungl, amazonsk
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
  play: music, game, football, guitar, role, kids, song, piano
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
  kosik: hub, hribku, prouten, vajec, pletl
  mapy: kreslit, sveta, turistick
`;

const stemsByName = new Map<string, RegExp>();
for (const line of BESIDE.trim().split('\n')) {
  const [name = '', stems = ''] = line.split(':');
  stemsByName.set(
    name.trim(),
    new RegExp(
      `^(?:${stems
        .split(',')
        .map((stem) => stem.trim())
        .join('|')})`,
    ),
  );
}

/** Whether a folded name has another sense that is told by what stands beside it. */
export const hasSenses = (name: string): boolean => stemsByName.has(name);

/** Whether the folded word beside this folded name says that no shop is meant. */
export const tellsOtherSense = (name: string, beside: string): boolean =>
  stemsByName.get(name)?.test(beside) ?? false;
