/** null for what is no instant, and for one that no post can have. */
export function dateOf(value: string | null | undefined): Date | null {
  const instant = Date.parse(value ?? '');
  return Number.isNaN(instant) || instant <= 0 ? null : new Date(instant);
}
