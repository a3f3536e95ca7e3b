/** Parts of mails as they came, turned into what they are, piece by piece (RFC 2045, 6). Pure. */

interface Decoder {
  take(piece: Uint8Array): Uint8Array;
  /** what was left */
  end(): Uint8Array;
}

/** Unknown encodings are left as they are. */
export function decoderOf(encoding: string): Decoder {
  if (encoding === 'base64') return inRuns(base64Run, (text) => Buffer.from(text, 'base64'));
  if (encoding === 'quoted-printable') return inRuns(lineRun, quotedPrintable);
  return { take: (piece) => piece, end: () => new Uint8Array() };
}

/** Decodes as much as stands for itself and keeps the rest for what follows. */
function inRuns(
  whole: (text: string) => [run: string, rest: string],
  decode: (run: string) => Buffer,
): Decoder {
  let rest = '';
  return {
    take(piece) {
      const [run, left] = whole(rest + Buffer.from(piece).toString('latin1'));
      rest = left;
      return decode(run);
    },
    end: () => decode(rest),
  };
}

/** Four signs are three bytes; whatever else stands between them counts for nothing. */
function base64Run(text: string): [string, string] {
  const signs = text.replace(/[^A-Za-z0-9+/]/g, '');
  const end = signs.length - (signs.length % 4);
  return [signs.slice(0, end), signs.slice(end)];
}

/** A line that is whole. */
function lineRun(text: string): [string, string] {
  const end = text.lastIndexOf('\n') + 1;
  return [text.slice(0, end), text.slice(end)];
}

const quotedPrintable = (text: string): Buffer =>
  Buffer.from(
    text
      .replace(/[\t ]*=[\t ]*\r?\n/g, '')
      .replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  );
