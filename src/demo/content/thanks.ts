/** What people say to an answer when nothing of their own is written for them. */
import type { Townsman } from './people.ts';

export const THANKS: Readonly<Record<Townsman['language'], readonly string[]>> = {
  cs: ['Děkuji, moc pomohlo!', 'Díky za rychlou odpověď, to mi stačí.', 'Super, tak to zkusím. Díky!'],
  sk: [
    'Ďakujem, veľmi ste mi pomohli!',
    'Vďaka za rýchlu odpoveď, to mi stačí.',
    'Super, tak to skúsim. Ďakujem!',
  ],
  pl: [
    'Dziękuję, bardzo pomogło!',
    'Dzięki za szybką odpowiedź, to mi wystarczy.',
    'Super, tak zrobię. Dziękuję!',
  ],
  en: ['Thank you, that helped a lot!', 'Thanks for the quick answer.', 'Great, I will try that. Thanks!'],
};
