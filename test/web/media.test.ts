import { eq } from 'drizzle-orm';
import { afterAll, describe, expect, it } from 'vitest';
import type { Channel } from '../../src/channels/contract.ts';
import { media } from '../../src/db/schema/intake.ts';
import { sources } from '../../src/db/schema/sources.ts';
import { HttpError } from '../../src/lib/http.ts';
import { said } from '../queue/world.ts';
import { browser } from '../setup/app.ts';
import { deskHouse } from './desk-world.ts';

const house = await deskHouse();
afterAll(house.close);
const { deps, people } = house;

const PIXEL = new Uint8Array([0x89, 0x50, 0x4e, 0x47]);
let type = 'image/png';
const asked: string[] = [];
deps.http = async (url) => {
  asked.push(url);
  if (type === 'gone') throw new HttpError('blocked-address', false);
  return {
    status: 200,
    headers: new Headers({ 'content-type': type }),
    bytes: PIXEL,
    url,
    permanentUrl: null,
  };
};

async function picture(sourceId: number, kind: 'image' | 'file' = 'image'): Promise<number> {
  const { mentionId } = await said(deps.db, sourceId);
  const [row] = await deps.db
    .insert(media)
    .values({ mentionId, position: 0, kind, url: 'https://cdn.example/kopyto' })
    .returning({ id: media.id });
  return row!.id;
}

const agent = await browser(house).as(people.agent);

describe('a picture of a message', () => {
  it('comes through us, boxed in so that nothing in it can run', async () => {
    type = 'image/png';
    const answer = await agent.get(`/media/${await picture(house.ours)}`);
    expect(answer.status).toBe(200);
    expect(asked.at(-1)).toBe('https://cdn.example/kopyto');
    expect(answer.headers.get('Content-Type')).toBe('image/png');
    expect(answer.headers.get('Content-Security-Policy')).toContain('sandbox');
    expect(answer.headers.get('X-Content-Type-Options')).toBe('nosniff');
  });

  it.each(['image/svg+xml', 'text/html; charset=utf-8', '', 'gone'])('is refused as %s', async (as) => {
    type = as;
    const answer = await agent.get(`/media/${await picture(house.ours)}`);
    expect(answer.status).toBe(503);
    expect(answer.headers.get('Content-Type')).toContain('text/html');
  });

  it('is fetched out of the mailbox where it has no address, and only shown when its bytes say what it is', async () => {
    const PNG = Buffer.from('89504e470d0a1a0a0000', 'hex');
    const contents: Record<string, Uint8Array[]> = {
      png: [PNG.subarray(0, 9), PNG.subarray(9)],
      html: [Buffer.from('<script>alert(1)</script>')],
    };
    const channel: Pick<Channel, 'openFile'> = {
      openFile: async (_settings, { what }) =>
        what === 'gone'
          ? { ok: false, error: { kind: 'gone', key: 'channel.email.error.file_gone' } }
          : {
              ok: true,
              value: {
                chunks: (async function* () {
                  yield* contents[String(what)]!;
                })(),
              },
            },
    };
    const kinds = await deps.db
      .select({ kind: sources.channel })
      .from(sources)
      .where(eq(sources.id, house.ours));
    deps.channels = new Map([...deps.channels, [kinds[0]!.kind, channel as Channel]]);
    const ask = async (what: string, sourceId = house.ours) => {
      const { mentionId } = await said(deps.db, sourceId);
      const [row] = await deps.db
        .insert(media)
        .values({ mentionId, position: 0, kind: 'file', url: '', name: 'účet "1".pdf', handle: { what } })
        .returning({ id: media.id });
      return agent.get(`/media/${row!.id}`);
    };
    const shown = await ask('png');
    expect([shown.status, Buffer.from(await shown.arrayBuffer())]).toEqual([200, PNG]);
    expect(shown.headers.get('Content-Type')).toBe('image/png');
    expect(shown.headers.get('Content-Disposition')).toMatch(/^inline/);
    const saved = await ask('html');
    expect(saved.headers.get('Content-Type')).toBe('application/octet-stream');
    expect(saved.headers.get('Content-Disposition')).toBe(
      "attachment; filename*=UTF-8''%C3%BA%C4%8Det%20%221%22.pdf",
    );
    expect(saved.headers.get('Content-Security-Policy')).toContain('sandbox');
    expect(saved.headers.get('X-Content-Type-Options')).toBe('nosniff');
    const gone = await ask('gone');
    expect(gone.status).toBe(503);
    expect(await gone.text()).toContain('už ve schránce není');
    expect((await ask('png', house.foreign)).status).toBe(404);
  });

  it('is not there for another team, and files are not fetched at all', async () => {
    const before = asked.length;
    expect((await agent.get(`/media/${await picture(house.foreign)}`)).status).toBe(404);
    expect((await agent.get(`/media/${await picture(house.ours, 'file')}`)).status).toBe(404);
    expect(asked).toHaveLength(before);
  });
});
