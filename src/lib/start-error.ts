/**
 * Why Ohlas cannot start (or a command cannot run). The message is already the sentence for the person at the
 * terminal, in English, with what to do about it; it is printed without a stack.
 */
export class StartError extends Error {
  override readonly name = 'StartError';
}
