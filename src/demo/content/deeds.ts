/** What the team has done before the town is shown: every state of a conversation is there to be seen. */

interface OfDeed {
  /** minutes before the town opened; between two full minutes, when nobody writes */
  age: number;
  /** words of the message that it is done to */
  about: string;
}

export type Deed = OfDeed &
  (
    | { does: 'answer'; text: string }
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
  { does: 'claim', age: 0.5, about: 'do moka kanvice' },
];
