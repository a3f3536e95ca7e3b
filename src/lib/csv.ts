/** Spreadsheets take a cell that begins so for a formula, and a formula can send what stands beside it anywhere. */
const FORMULA = /^[\s\u0000]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/u;
const QUOTED = /[",;\r\n]/;

/** What begins like a number or a phone is no formula, but only where it is one through and through. */
const NUMBER = /^[+-]?\d+(?:[.,]\d+)?$/;

/** A text as one cell of CSV: quoted where it has to be, never read as a formula (an apostrophe is put before it). */
export function csvCell(value: string | number | null): string {
  if (value === null) return '';
  const text = String(value);
  const safe = FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
  return QUOTED.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** One line, ended as RFC 4180 has it. */
export const csvLine = (cells: readonly (string | number | null)[]): string =>
  `${cells.map(csvCell).join(',')}\r\n`;
