import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes longest, the longest first: started last, one of them would keep a single core busy at the end. */
const LONGEST = [
  'browser/every-screen',
  'flow/kill',
  'db/embedded',
  'channels/bluesky/kit',
  'browser/desk',
  'channels/mastodon/kit',
  'channels/facebook/kit',
  'channels/instagram/kit',
  'demo/life',
  'browser/fast',
  'queue/clock',
  'browser/main-job',
  'demo/networks',
  'channels/email/kit',
  'channels/feed/kit',
  'flow/mastodon',
  'flow/mastodon-live',
  'web/matrix',
  'demo/opening',
  'flow/importing',
  'flow/outbound',
  'flow/facebook',
  'flow/assigning',
  'browser/screens',
  'browser/approval',
  'browser/people',
].map((name) => `/test/${name}.test.ts`);

/** Vitest knows how long a file takes once it has run it; on a fresh clone this list knows. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const place = LONGEST.findIndex((name) => moduleId.endsWith(name));
      return place < 0 ? LONGEST.length : place;
    };
    return (await super.sort(files)).sort((one, other) => rank(one) - rank(other));
  }
}
