/**
 * What kind of firm a name says beside the name itself: Hotel Karel, Grip Garage. Customers leave it out. Beginnings of
 * folded words; written for this project.
 */
import { foldPlain } from '../../lib/fold.ts';
import { isAdjectival } from './inflect.ts';

const KINDS = new RegExp(
  `^(?:${[
    'hotel|hostel|penzi|pensi|pensjonat|restaura|reštaur|kavaren|kavarn|kaviar|kawiarn|cukrar|cukiern|bistr|pizz|pivnic|hospod|hostin|lekaren|lekarn|aptek|drogeri|parfum|perfum',
    'knihkup|knih[ay]$|ksieg|papirnict|kveti|kwiaci|pekar|piekarn|reznict|masiarst|vinote|vinarst|winiarn|hrack|zabawk|obuv|obuw|nabytek|nabytok|mebl|moda$|bizuter|klenot|zlatnict|jubiler',
    'autoskol|autoservis|servis|serwis|pneu|opon|dilna|dielna|warsztat|studio|salon|klinik|ordinac|przychodn|poliklin|optik|optyk|divadl|teatr|kino|kin$|cinema|fitness|silown|gym|skola|szkol|jazykov',
    'shop|store|outlet|garage|outdoor|books|bookshop|travel|tours|bank|airlines|energy|holiday|holidays|health|media|paczka|wina|przeprowadz|osk|skolk|electric|cycles|express|insurance|software|motors|healthcare|fitnes|energi|pharmacy|chemist|bakery|coffee|cafe|taxi|cab|cabs|bus|kuryr|kurier|courier|couriers|foods|furniture|clinic|dental|opticians|mobile|telecom|cosmetics|jewellers|flowers|wines|gardens|nursery|sklep|hurtown|obchod|predajn|prodejn|stavebnin',
  ].join('|')})`,
);
/** Whether a folded word says what kind of firm it is. */
export const isKind = (word: string): boolean => KINDS.test(word);

const MIN_ALONE = 3;

/** What is left of a name of two words when the one that only tells its kind is left out, as typed; null where none does. */
export function nameWithoutKind(term: string): string | null {
  const words = term.trim().split(/\s+/u);
  const rest = words.filter((word) => !KINDS.test(foldPlain(word)));
  const [alone = ''] = rest;
  if (words.length !== 2 || rest.length !== 1 || alone.length < MIN_ALONE) return null;
  return /^\p{Lu}[\p{L}\p{N}]+$/u.test(alone) && !isAdjectival(alone) ? alone : null;
}
