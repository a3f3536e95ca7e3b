/** A file is brought on the page of its source, looked at, read in, and what could not be read is listed. */
import { readdir, rm } from 'node:fs/promises';
import iconv from 'iconv-lite';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { importsJob } from '../../jobs/imports.ts';
import { imports, mentions, sources } from '../../src/db/schema/index.ts';
import { importFolder } from '../../src/flow/importing.ts';
import { setUpSource } from '../../src/flow/setup.ts';
import { type UploadedFile, uploadedFile } from '../../src/web/multipart.ts';
import { type StockPeople, stockPeople } from '../factories.ts';
import { browser, ORIGIN } from '../setup/app.ts';
import { scriptedSource } from '../setup/flow.ts';
import { type Screens, testScreens } from '../setup/screens.ts';

let house: Screens;
let people: StockPeople;
let id: number;

beforeAll(async () => {
  house = await testScreens();
  people = await stockPeople(house.deps.db);
});
afterAll(() => house.close());
beforeEach(async () => {
  await house.deps.db.delete(sources);
  const shape = {
    channel: 'import',
    name: 'Archiv',
    teamId: people.teamId,
    purpose: 'answer',
    intake: 'all',
  };
  const form = { ...shape, clock: 'always', responseMinutes: null, fields: {} };
  ({ id } = await setUpSource(house.flow, form as Parameters<typeof setUpSource>[1], null));
});

const lead = () => browser(house).as(people.lead);
type Window = Awaited<ReturnType<typeof lead>>;

/** As a browser sends a form with a file. */
function upload(me: Window, content: string | Buffer<ArrayBuffer>, name = 'recenze.csv', to = id) {
  const form = new FormData();
  form.set('file', new File([content], name));
  return house.app.request(`${ORIGIN}/sources/${to}/imports`, {
    method: 'POST',
    body: form,
    headers: { Cookie: me.cookie(), Origin: ORIGIN, Accept: 'text/html' },
  });
}
const run = async () => {
  const job = importsJob(house.flow);
  await job();
  await job.underWay?.();
};
const only = async () => (await house.deps.db.select().from(imports))[0]!;
const selected = (page: string, name: string) =>
  new RegExp(`name="${name}"[^>]*>(?:<option[^>]*>[^<]*</option>)*?<option value="([^"]*)" selected`).exec(
    page,
  )?.[1];

const CSV = 'Datum;Zákazník;Zpráva\n1.3.2026 9:00;Jiří;Kde je můj balík?\nvčera;Petr;A kde je můj?\n';
const chosen = { encoding: 'utf-8', separator: ';', header: 'on', ratingMax: '5' };

describe('a file', () => {
  it('is shown with what its columns hold, read in when that is said, and its bad rows are listed', async () => {
    const me = await lead();
    expect(await (await me.get(`/sources/${id}`)).text()).toContain('enctype="multipart/form-data"');
    const brought = await upload(me, CSV);
    expect(brought.status).toBe(303);
    const place = brought.headers.get('Location')!;
    const page = await (await me.get(place)).text();
    expect(page).toContain('recenze.csv');
    expect(page).toContain('Kde je můj balík?');
    expect(
      ['text', 'author', 'time', 'url', 'separator', 'encoding'].map((name) => selected(page, name)),
    ).toEqual([...['2', '1', '0', ''], ...[';', 'utf-8']]);
    expect(page).toContain('Čas „včera“ nejde přečíst');
    expect(await house.deps.db.$count(mentions)).toBe(0);

    const started = await me.post(place, { ...chosen, text: '2', author: '1', time: '0' });
    expect([started.status, started.headers.get('Location')]).toEqual([303, place]);
    const waiting = await (await me.get(place)).text();
    expect(waiting).toContain('hx-trigger="every 1s"');
    expect(waiting).toContain('Zastavit');
    await run();
    const part = await (await me.get(place, { 'HX-Request': 'true' })).text();
    expect(part).toContain('Načteno celé');
    expect(part).not.toContain('every 1s');
    expect(part).not.toContain('<html');
    const done = await (await me.get(place)).text();
    expect(done).toContain('1 nová');
    expect(done).toContain('1 řádek nešel přečíst');
    expect(done).toContain('<b>Řádek 3</b>');
    expect(await (await me.get(`/sources/${id}`)).text()).toContain('Přijímá, co se mu přinese');
    expect(await house.deps.db.$count(mentions)).toBe(1);
    // pressed twice it is read once
    expect((await me.post(place, { ...chosen, text: '2' })).status).toBe(303);
    expect(await only()).toMatchObject({ state: 'done', taken: 1 });
  });

  it('can be read another way before it is read in', async () => {
    const me = await lead();
    const polish = 'Treść,Ocena\n"Zażółć gęślą jaźń",5\n';
    const place = (await upload(me, iconv.encode(polish, 'iso-8859-2') as Buffer<ArrayBuffer>)).headers.get(
      'Location',
    )!;
    expect(await (await me.get(place)).text()).not.toContain('Zażółć gęślą jaźń');
    const said = { ...chosen, separator: ',', encoding: 'iso-8859-2', text: '0' };
    // whatever button is pressed: columns that were chosen by another reading are not started with
    expect((await me.post(place, said)).status).toBe(303);
    expect(await only()).toMatchObject({ state: 'mapping', format: { encoding: 'iso-8859-2' } });
    expect(await (await me.get(place)).text()).toContain('Zażółć gęślą jaźń');
    const { header: _header, ...headless } = said;
    await me.post(place, { ...headless, again: '1' });
    expect(await (await me.get(place)).text()).toContain('<td>Treść</td>');
  });

  it('is stopped, and taken away with its bytes', async () => {
    const me = await lead();
    const place = (await upload(me, CSV)).headers.get('Location')!;
    await me.post(place, { ...chosen, text: '2' });
    await me.post(`${place}/cancel`);
    await run();
    expect(await (await me.get(place)).text()).toContain('Zastaveno.');
    const { stored } = await only();
    const folder = importFolder(house.flow.dataDir);
    expect(await readdir(folder)).toContain(stored);
    expect((await me.post(`${place}/remove`)).headers.get('Location')).toBe(`/sources/${id}`);
    expect(await readdir(folder)).not.toContain(stored);
    expect((await me.get(place)).status).toBe(404);
  });

  it('that is lost is said to be lost', async () => {
    const me = await lead();
    const place = (await upload(me, CSV)).headers.get('Location')!;
    await rm(`${importFolder(house.flow.dataDir)}/${(await only()).stored}`);
    const page = await me.get(place);
    expect([page.status, (await page.text()).includes('Soubor na tomto počítači není')]).toEqual([200, true]);
    const refused = await me.post(place, { ...chosen, text: '2' });
    expect(refused.status).toBe(410);
  });

  it('with words that look like a page stays words', async () => {
    const me = await lead();
    const place = (await upload(me, 'text\n<script>alert(1)</script>\n', '<img src=x>.csv')).headers.get(
      'Location',
    )!;
    const page = await (await me.get(place)).text();
    expect(page).toContain('&lt;script&gt;');
    expect(page).not.toContain('<img src=x>');
  });
});

describe('who may', () => {
  it('bring files: whoever manages this source, and only to a source that takes them', async () => {
    for (const [person, status] of [
      [people.agent, 403],
      [people.stranger, 403],
      [people.viewer, 403],
    ] as const) {
      expect((await upload(await browser(house).as(person), CSV)).status).toBe(status);
    }
    const polled = await scriptedSource(house.flow);
    expect((await upload(await lead(), CSV, 'x.csv', polled)).status).toBe(404);
    expect((await upload(browser(house), CSV)).status).toBe(401);
    expect(await house.deps.db.$count(imports)).toBe(0);
  });

  it('see a file: a foreign one is as absent as one that never was', async () => {
    const me = await lead();
    const place = (await upload(me, CSV)).headers.get('Location')!;
    await house.deps.db.update(sources).set({ teamId: people.otherTeamId });
    for (const path of [place, `${place}9`]) expect((await me.get(path)).status).toBe(404);
    expect((await me.post(`${place}/remove`)).status).toBe(404);
  });
});

describe('a form with a file, read while it comes', () => {
  const part = (disposition: string, content: string) =>
    `--b\r\nContent-Disposition: form-data; ${disposition}\r\nContent-Type: text/csv\r\n\r\n${content}\r\n`;
  const request = (body: string, size: number, type = 'multipart/form-data; boundary=b') => {
    const bytes = Buffer.from(body);
    const stream = new ReadableStream({
      start(controller) {
        for (let at = 0; at < bytes.length; at += size) controller.enqueue(bytes.subarray(at, at + size));
        controller.close();
      },
    });
    const init = { method: 'POST', body: stream, headers: { 'Content-Type': type }, duplex: 'half' };
    return new Request(ORIGIN, init as RequestInit);
  };
  const textOf = async (file: UploadedFile | null) => {
    const chunks: Uint8Array[] = [];
    for await (const chunk of file?.chunks ?? []) chunks.push(chunk);
    return Buffer.concat(chunks).toString();
  };

  it.each([1, 2, 3, 7, 1000])('is found whatever stands around it, in pieces of %i bytes', async (size) => {
    for (const content of ['', 'a', '\r\n', '\r\n--', 'a\r\n--c\r\nb', '-'.repeat(50)]) {
      const body = `${part('name="other"', 'x')}${part('name="file"; filename="ž 1.csv"', content)}--b--\r\n`;
      const file = await uploadedFile(request(body, size), 'file');
      expect(file?.name).toBe('ž 1.csv');
      expect(await textOf(file)).toBe(content);
    }
  });

  it('is nothing where there is none, and an error where it is cut short', async () => {
    expect(await uploadedFile(request(`${part('name="file"', 'x')}--b--\r\n`, 5), 'file')).toBe(null);
    expect(await uploadedFile(request('a=b', 5, 'application/x-www-form-urlencoded'), 'file')).toBe(null);
    const file = await uploadedFile(request(part('name="file"; filename="a"', 'x').slice(0, -2), 5), 'file');
    await expect(textOf(file)).rejects.toMatchObject({ key: 'files.error.cut_short' });
    await expect(uploadedFile(request('--b\r\nContent', 5), 'file')).rejects.toMatchObject({
      key: 'files.error.cut_short',
    });
  });
});
