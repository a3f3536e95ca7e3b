/** What the team has done before the town is shown: every state of a conversation is there to be seen. */

interface OfDeed {
  /** minutes before the town opened; between two full minutes, when nobody writes */
  age: number;
  /** words of the message that it is done to */
  about: string;
  /** a colleague's deed, left out where the house has no such colleague; else whoever opened the town */
  by?: 'trainee' | 'agent';
}

export type Deed = OfDeed &
  // promised: minutes until we come back with more
  (
    | { does: 'answer'; text: string; promised?: number }
    | { does: 'propose'; text: string }
    // with: words of a message in the other conversation
    | { does: 'merge'; with: string }
    | { does: 'hand-off'; email: string; subject: string; body: string; note: string }
    | { does: 'snooze'; minutes: number }
    | { does: 'resolve'; resolution: 'nothing_to_answer' }
    | { does: 'claim' }
    // their words go back to who proposed them last
    | { does: 'return'; note: string }
    | { does: 'complaint'; country: string; claimed: string }
    // so many minutes after the opening
    | { does: 'call'; phone: string; from: number; until: number; script: string }
    // told: what they write on the page; without it, it waits for them
    | { does: 'ask'; text: string; told?: { order: string; email: string; phone: string; text: string } }
  );

export const deeds: readonly Deed[] = [
  {
    does: 'hand-off',
    age: 37.5,
    about: 'tri kolegyne nič nedostali',
    email: 'lenka@hruskova.example',
    subject: 'Darčekové balíčky, ktoré nedorazili',
    body: 'Dobrý deň, pani Hrušková,\n\npošlite mi prosím mená kolegýň, s dopravcom to hneď dohľadám. Čo sa nenájde, pošleme ešte dnes znova.',
    note: 'Dobrý deň, mrzí ma to. Píšem vám do e-mailu, aby tu nemuseli stáť adresy.',
  },
  { does: 'snooze', age: 32.5, about: 'w kolorze musztardowym', minutes: 1_080 },
  {
    does: 'complaint',
    age: 29.5,
    about: 'zafarbowała całe pranie',
    country: 'PL',
    claimed:
      'Pościel po pierwszym praniu puściła kolor i zafarbowała resztę prania. Klientka chce zwrotu pieniędzy.',
  },
  {
    does: 'call',
    age: 27.5,
    about: 'Trzeci dzień nikt nie odbiera',
    phone: '+48 500 000 789',
    from: 60,
    until: 120,
    script:
      'Przeprosić, że nikt nie odbierał. Sprawdzić u kuriera podpis odbiorcy; jeśli to nie on, od razu wysłać nową paczkę.',
  },
  {
    does: 'ask',
    age: 23.5,
    about: 'prišla mi mletá',
    text: 'Dobrý deň, mrzí nás, že ste znova dostali mletú kávu. Vymeníme ju hneď, ako budeme poznať číslo objednávky.',
    told: {
      order: '2026-7781',
      email: 'zuzana@kovacova.example',
      phone: '0900 000 321',
      text: 'Balíček som otvorila, ale kávu som nepoužila. Výmena mi vyhovuje.',
    },
  },
  {
    does: 'ask',
    age: 17.5,
    about: 'do dziś nie mam zwrotu pieniędzy',
    text: 'Dzień dobry, przepraszamy za zwłokę. Sprawdzimy zwrot od razu, tylko numeru konta proszę tu nie pisać.',
  },
  {
    does: 'answer',
    age: 15.5,
    about: 'na prodejně v Brně sněžnice',
    text: 'Dobrý den, děkujeme za dotaz. Zjistíme na prodejně, co je volné, a do dvou hodin se vám ozveme.',
    promised: 120,
  },
  {
    does: 'answer',
    age: 12.5,
    about: 'holemi, které mi konečně',
    text: 'Dobrý den, moc děkujeme, kolegyni Aleně to hned vyřizujeme. Ať se vám s holemi dobře chodí!',
  },
  {
    does: 'answer',
    age: 9.5,
    about: 'JESEN15 mi v košíku',
    text: 'Dobrý deň, ospravedlňujeme sa, kód mal zle nastavený koniec platnosti. Už funguje, skúste to prosím ešte raz.',
  },
  { does: 'resolve', age: 4.5, about: 'Jak Wy to robicie', resolution: 'nothing_to_answer' },
  { does: 'merge', age: 8.5, about: 'Píšu už podruhé', with: 'utrhl zip na hlavní kapse' },
  {
    does: 'propose',
    by: 'trainee',
    age: 3.5,
    about: 'lambswool throw machine washable',
    text: 'Hi Oliver, thank you for asking. Please wash it at 30 °C on the wool programme and let it dry flat. Does that help?',
  },
  {
    does: 'propose',
    by: 'trainee',
    age: 2.75,
    about: 'ship tents from Vandr to Ireland',
    text: 'Hello Emily, thank you for asking. Yes, we ship to Ireland. Does that help?',
  },
  {
    does: 'return',
    age: 2.25,
    about: 'ship tents from Vandr to Ireland',
    note: 'Pěkné. Doplňte ještě cenu dopravy a že to trvá tři až pět dní, na to se ptá hlavně.',
  },
  { does: 'claim', by: 'agent', age: 1.5, about: 'Potrzebuję faktury VAT' },
  { does: 'claim', age: 0.5, about: 'do moka kanvice' },
];
