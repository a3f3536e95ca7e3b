import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { csvCell } from '../../src/lib/csv.ts';
import { exportRoutes } from '../../src/web/export.ts';
import { browser } from '../setup/app.ts';
import { type DeskHouse, deskHouse } from './desk-world.ts';

let house: DeskHouse;
beforeAll(async () => {
  house = await deskHouse((app, deps) => app.route('/', exportRoutes(deps)));
});
afterAll(() => house.close());

test.each([
  ['=HYPERLINK("http://evil.example";"x")', `"'=HYPERLINK(""http://evil.example"";""x"")"`],
  ['+cmd|calc', "'+cmd|calc"],
  ['  @SUM(A1)', "'  @SUM(A1)"],
  ['\t=1', "'\t=1"],
  ['-5', '-5'],
  ['+420777123456', '+420777123456'],
  ['dvě, slova', '"dvě, slova"'],
  ['dva\nřádky', '"dva\nřádky"'],
])('%j is a text in a spreadsheet', (text, cell) => {
  expect(csvCell(text)).toBe(cell);
});

describe('a list as a file', () => {
  test('holds all of it, in its order, over more than one batch, and nothing of another team', async () => {
    const long = `${'dlouhý text '.repeat(60)}konec`;
    for (let n = 0; n < 255; n++) await house.hear({ language: 'sk', text: n === 0 ? long : `=${n}` });
    await house.hear({ language: 'sk', text: 'cizí' }, house.foreign);
    await house.hear({ language: 'cs', text: 'česky' });
    const agent = await browser(house).as(house.people.agent);
    const csv = await agent.get('/queue/export?language=sk&order=oldest');
    expect(csv.headers.get('Content-Disposition')).toContain('.csv');
    const lines = (await csv.text()).trim().split('\r\n');
    expect(lines[0]).toContain('conversation,status');
    expect(lines).toHaveLength(256);
    expect(lines[1]).toContain('konec');
    expect(lines[2]!.endsWith(",'=1")).toBe(true);
    const ndjson = await (await agent.get('/queue/export?language=sk&format=ndjson')).text();
    const rows = ndjson
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { text: string });
    expect(rows).toHaveLength(255);
    expect(rows.some(({ text }) => text === 'cizí')).toBe(false);
  });
});
