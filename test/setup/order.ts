import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes longest, the longest first: started last, one of them would keep a single core busy at the end. */
const LONGEST = [
  'browser/every-screen',
  'flow/kill',
  'demo/life',
  'browser/desk',
  'channels/bluesky/kit',
  'db/embedded',
  'browser/screens',
  'browser/people',
  'channels/mastodon/kit',
  'channels/facebook/kit',
  'channels/instagram/kit',
  'flow/mastodon',
  'flow/facebook',
  'demo/opening',
  'demo/networks',
  'browser/fast',
  'flow/importing',
  'browser/approval',
  'queue/clock',
  'browser/main-job',
  'channels/email/kit',
  'flow/outbound',
  'web/files',
  'web/matrix',
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
