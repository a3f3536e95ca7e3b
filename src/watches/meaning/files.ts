/** Where what was learned of names is kept. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const learnedFile = (name: string): string => join(import.meta.dirname, 'models', `${name}.bin`);

/** The bytes of one file. @throws Error when it is missing */
export const bytesOf = (name: string): Uint8Array => readFileSync(learnedFile(name));
