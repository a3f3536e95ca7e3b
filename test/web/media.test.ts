import { afterAll, describe, expect, it } from 'vitest';
import { media } from '../../src/db/schema/intake.ts';
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

  it('is not there for another team, and files are not fetched at all', async () => {
    const before = asked.length;
    expect((await agent.get(`/media/${await picture(house.foreign)}`)).status).toBe(404);
    expect((await agent.get(`/media/${await picture(house.ours, 'file')}`)).status).toBe(404);
    expect(asked).toHaveLength(before);
  });
});
