import { foldPlain } from '../../lib/fold.ts';
import { type Declined, declined, rows } from './paradigm.ts';

/** DPD, ČEZ, O2; longer ones are names written in capitals. */
const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}]{1,3}$/u;
/** ČEZem, DHL-em; PPLko, VÚBky, DPDčkem: everyday speech makes nouns of them. */
const ENDINGS = rows(
  'u gen,dat,loc | a gen | em ins | om ins | ovi dat | owi dat | ie loc | ka nom | ky gen | ke dat,loc | ce dat,loc | ku acc | kou ins | ko nom | kem ins | cko nom | cka gen | cku dat,loc | ckem ins | ckom ins | ecko nom | ecka gen | ecku dat,loc | eckem ins | eckom ins',
);

/** Whether `word`, as typed, is read by its letters. */
export const isAcronym = (word: string): boolean => ACRONYM.test(word.normalize('NFC'));

/** IKEA, ASOS: capitals of a logo, read as a word. */
const LOGO_LENGTH = 4;

/** Whether an acronym is read as a word, and declined as one. */
export const isLogo = (word: string): boolean =>
  word.length === LOGO_LENGTH && /[aeiouy]/.test(foldPlain(word)) && !/\p{N}/u.test(word);

/** DPDčko, ČSOBéčku: nobody gives such an ending to any other word. */
export const soundsColloquial = (form: string): boolean => /.{2}e?ck(?:o|a|u|em|om)$/.test(form);

/** The forms of an acronym, the same in the three languages; `folded` is the acronym without marks. */
export const declineAcronym = (folded: string): Declined[] => declined(folded, ENDINGS);
