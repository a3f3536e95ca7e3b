/** `natural` as a whole loads database drivers and reads `.env`; this one file of it does neither. */
declare module 'natural/lib/natural/distance/jaro-winkler_distance.js' {
  /** 0 (nothing in common) … 1 (equal) */
  export default function jaroWinklerDistance(
    a: string,
    b: string,
    options?: { ignoreCase?: boolean },
  ): number;
}
