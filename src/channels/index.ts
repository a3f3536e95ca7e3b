import { bluesky } from './bluesky/index.ts';
import type { Channel } from './contract.ts';
import { email } from './email/index.ts';
import { facebook } from './facebook/index.ts';
import { feed } from './feed/index.ts';
import { fileImport } from './import/index.ts';
import { instagram } from './instagram/index.ts';
import { mastodon } from './mastodon/index.ts';
import { webhook } from './webhook/index.ts';

/** Every network Ohlas speaks to; a new one is one more folder and one more line. */
const ALL: readonly Channel[] = [feed, mastodon, bluesky, facebook, instagram, email, webhook, fileImport];

export const channels: ReadonlyMap<string, Channel> = new Map(
  ALL.map((channel) => [channel.info.kind, channel]),
);
