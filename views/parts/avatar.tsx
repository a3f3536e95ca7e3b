const HUES = 12;

/** The same hue (0–11) for the same person every time. */
export function hueOf(id: string): number {
  let hash = 0;
  for (const char of id) hash = (hash * 31 + char.codePointAt(0)!) % 9973;
  return hash % HUES;
}

/** First letters of the first and the last word of a name; "@tomas_beha" is "T". */
export function initialsOf(name: string): string {
  const words = name.match(/[\p{L}\p{N}][\p{L}\p{N}_.'’-]*/gu) ?? [];
  const letters = words.length > 1 ? [words[0]!, words[words.length - 1]!] : words;
  return letters.map((word) => [...word][0]!.toLocaleUpperCase()).join('') || '?';
}

interface AvatarProps {
  name: string;
  /** what the colour is chosen by; the name when nothing better is known */
  id?: string;
  size?: 'xs' | 'sm' | 'lg';
  /** say the name to a screen reader where it isn't written beside */
  alone?: boolean;
}

/** Initials in a circle. The name stands beside it or, when `alone`, is its label. */
export const Avatar = ({ name, id = name, size, alone }: AvatarProps) => (
  <span
    class={`avatar h${hueOf(id)}${size ? ` ${size}` : ''}`}
    {...(alone ? { role: 'img', 'aria-label': name, title: name } : { 'aria-hidden': 'true' })}
  >
    {initialsOf(name)}
  </span>
);
