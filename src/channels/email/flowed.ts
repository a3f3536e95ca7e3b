/** Lines that a mail program broke only to send them (RFC 3676), joined again. Pure. */

const SIGNATURE = '-- ';

/** `delSp`: the space at the break was put there for it. Quoted lines stay quoted and are joined among their own. */
export function unflowed(text: string, delSp: boolean): string {
  const joined: string[] = [];
  let openDepth: number | null = null;
  for (const line of text.split(/\r?\n/)) {
    const depth = /^>*/.exec(line)![0].length;
    // a space before what would look quoted, or like "From ", is no part of it
    const words = line.slice(depth).replace(/^ /, '');
    const isSignature = words === SIGNATURE;
    const goesOn = openDepth === depth && !isSignature;
    if (goesOn) joined[joined.length - 1] += words;
    else joined.push(depth === 0 ? words : `${'>'.repeat(depth)} ${words}`);
    const isOpen = words.endsWith(' ') && !isSignature;
    if (isOpen && delSp) joined[joined.length - 1] = joined.at(-1)!.slice(0, -1);
    openDepth = isOpen ? depth : null;
  }
  return joined.join('\n');
}
