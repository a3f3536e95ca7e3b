/** What a firm's services are called, in one word with its name: alzabox, lidlplus, mujkaktus, myargos. */
import { formTexts } from './forms/inflect.ts';

/** Shorter names begin too many words. */
export const MIN_IN_COMPOUND = 4;
const SERVICES = new Set(
  `box shop eshop store market club klub card karta karty plus app appka apka aplikace aplikácia aplikacja pay bank banka go home mobile mobil
  mobilka express expres drogerie drogéria lékárna lekáreň apteka online smart premium prime team pass tv net kurýr kuriér kurier pobočka prodejna
  predajňa sklep outlet points kredit bonus voucher kupon kupón zone zóna marketplace delivery care travel`
    .split(/\s+/u)
    .flatMap((word) => formTexts(word, 'alone')),
);
/** Whose: můj, môj, mój, moje, moja, my. */
const OWN = /^(?:my|muj|moj[ae]?)/;

/** What stands behind a folded name in one word with it, where that is a service of a firm; null where it isn't. */
export function serviceBehind(name: string, form: string): string | null {
  if (name.length < MIN_IN_COMPOUND || !form.startsWith(name)) return null;
  const rest = form.slice(name.length);
  return SERVICES.has(rest) ? rest : null;
}

/** What is said to be somebody's own, in one word with it; null where nothing is. */
export function owned(form: string): string | null {
  if (form.charCodeAt(0) !== M) return null;
  const rest = form.slice(OWN.exec(form)?.[0].length ?? form.length);
  return rest.length >= MIN_IN_COMPOUND ? rest : null;
}

const M = 'm'.charCodeAt(0);
