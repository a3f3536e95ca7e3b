/** What all forms begin with. */
export function commonStart(forms: readonly string[]): string {
  let start = forms[0]!;
  for (const form of forms) {
    let common = 0;
    while (common < start.length && form[common] === start[common]) common += 1;
    start = start.slice(0, common);
  }
  return start;
}
