import { readFile } from 'node:fs/promises';

/** Rows of a UTF-8 TSV with a header line, by column name; a missing cell is empty. */
export async function readTsv(file: string): Promise<Record<string, string>[]> {
  const [header = '', ...lines] = (await readFile(file, 'utf8')).replace(/^\uFEFF/u, '').split(/\r?\n/u);
  const columns = header.split('\t');
  return lines
    .filter((line) => line !== '')
    .map((line) => {
      const cells = line.split('\t');
      return Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? '']));
    });
}
