import { hash, verify } from '@node-rs/argon2';
import { Problem } from '../lib/errors.ts';
import { foldPlain } from '../lib/fold.ts';

export const MIN_PASSWORD = 10;
/** Longer ones are no safer and only cost time. */
const MAX_PASSWORD = 200;

/** What one hash costs: memory in KiB, passes over it, lanes. */
interface HashCost {
  memoryCost: number;
  timeCost: number;
  parallelism: number;
}

/** OWASP Password Storage Cheat Sheet, Argon2id: 19 MiB, two passes, one lane. */
export const OWASP_COST: HashCost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export interface Passwords {
  /** PHC string of the password; checks the rules first and throws a Problem for the field `password`. */
  hash(password: string, owner: PasswordOwner): Promise<string>;
  /** Against nothing (`null`: no such person) it takes the same time and says no. */
  verify(phc: string | null, password: string): Promise<boolean>;
}

interface PasswordOwner {
  email: string;
  name: string;
}

/** Argon2id at the given cost (its default algorithm); tests hand in a cheap one. */
export function createPasswords(cost: HashCost = OWASP_COST): Passwords {
  let nobody: Promise<string> | null = null;
  return {
    async hash(password, owner) {
      checkPassword(password, owner);
      return hash(composed(password), cost);
    },
    async verify(phc, password) {
      nobody ??= hash('nobody has this password', cost);
      const right = await verify(phc ?? (await nobody), composed(password));
      return right && phc !== null;
    },
  };
}

/** The same letters typed on another keyboard or system must give the same hash (NIST SP 800-63B §3.1.1.2). */
const composed = (password: string): string => password.normalize('NFKC');

/** Long enough, and not what anybody would guess first. No other rules: they only make passwords worse. */
function checkPassword(password: string, owner: PasswordOwner): void {
  const refuse = (key: string, n?: number) =>
    new Problem('invalid', key, { field: 'password', params: n === undefined ? {} : { n } });
  if ([...password].length < MIN_PASSWORD) throw refuse('people.password.short', MIN_PASSWORD);
  if (password.length > MAX_PASSWORD) throw refuse('people.password.long', MAX_PASSWORD);
  const bare = (text: string) => foldPlain(text).replace(/\s+/g, '');
  const guesses = [owner.email, owner.email.split('@')[0] ?? '', owner.name].map(bare);
  if (guesses.includes(bare(password))) throw refuse('people.password.own_name');
}
