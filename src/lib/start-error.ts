/**
 * Why Ohlas cannot start (or a command cannot run). The message is already the sentence for the person at the
 * terminal, in English, with what to do about it; it is printed without a stack.
 */
export class StartError extends Error {
  override readonly name = 'StartError';
}

/** Ends the process: what a person can mend is said in a sentence, the rest keeps its stack. */
export function endWith(error: unknown): never {
  const words = error instanceof Error ? (error instanceof StartError ? error.message : error.stack) : error;
  process.stderr.write(`${words}\n`);
  process.exit(1);
}
