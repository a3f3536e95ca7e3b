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
  { does: 'claim', by: 'agent', age: 1.5, about: 'Potrzebuję faktury VAT' },
  { does: 'claim', age: 0.5, about: 'do moka kanvice' },
];
