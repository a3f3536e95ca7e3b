/** Folded words by how they begin: a tree of letters, walked along a word once, however many beginnings there are. */

const FIRST_LETTER = 'a'.charCodeAt(0);
const LETTERS = 26;
const ROOT = 1;

/** Beginnings of words, of the letters from a to z, and what each of them says. */
export class Stems<T> {
  /** for each node and letter the next node; 0 where none is */
  private readonly next: Uint16Array;
  /** what the beginning that ends at a node says */
  private readonly values: T[] = [];

  constructor(stems: ReadonlyMap<string, T>) {
    // a folded word has no marks, dots or dashes: what has some begins none
    const plain = [...stems].filter(([stem]) => /^[a-z]+$/.test(stem));
    const room = plain.reduce((sum, [stem]) => sum + stem.length, ROOT + 1);
    const next = new Uint16Array(room * LETTERS);
    let nodes = ROOT;
    for (const [stem, value] of plain) {
      let node = ROOT;
      for (let i = 0; i < stem.length; i += 1) {
        const at = node * LETTERS + stem.charCodeAt(i) - FIRST_LETTER;
        if (next[at] === 0) {
          nodes += 1;
          next[at] = nodes;
        }
        node = next[at]!;
      }
      this.values[node] = value;
    }
    this.next = next.slice(0, (nodes + 1) * LETTERS);
  }

  /** What the longest beginning of a word says that is the whole word, or has from `least` to `most` letters. */
  longest(word: string, least = 1, most = word.length): T | undefined {
    let found: T | undefined;
    let node = ROOT;
    for (let length = 1; length <= word.length; length += 1) {
      const letter = word.charCodeAt(length - 1) - FIRST_LETTER;
      if (letter < 0 || letter >= LETTERS) return found;
      node = this.next[node * LETTERS + letter]!;
      if (node === 0) return found;
      if ((length >= least && length <= most) || length === word.length) found = this.values[node] ?? found;
    }
    return found;
  }
}
