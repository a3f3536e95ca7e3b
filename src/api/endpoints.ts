import { answerEndpoints } from './answers.ts';
import { askingEndpoints } from './asking.ts';
import { contactImportEndpoints } from './contact-imports.ts';
import { contactEndpoints } from './contacts.ts';
import { conversationEndpoints } from './conversations.ts';
import type { Endpoint } from './endpoint.ts';
import { houseEndpoints } from './house.ts';
import { mentionEndpoints } from './mentions.ts';
import { ownEndpoints } from './mine.ts';
import { registerEndpoints } from './register.ts';
import { rightsEndpoints } from './rights.ts';
import { ruleEndpoints } from './rules.ts';
import { shortcutEndpoints } from './shortcuts.ts';
import { spamEndpoints } from './spam.ts';
import { teamEndpoints } from './team.ts';
import { threadEndpoints } from './threads.ts';
import { triageEndpoints } from './triage.ts';
import { watchEndpoints } from './watches.ts';

/** Every address of the API. */
export const ENDPOINTS: readonly Endpoint[] = [
  ...conversationEndpoints,
  ...triageEndpoints,
  ...shortcutEndpoints,
  ...spamEndpoints,
  ...threadEndpoints,
  ...answerEndpoints,
  ...askingEndpoints,
  ...mentionEndpoints,
  ...ownEndpoints,
  ...contactEndpoints,
  ...contactImportEndpoints,
  ...rightsEndpoints,
  ...registerEndpoints,
  ...houseEndpoints,
  ...watchEndpoints,
  ...ruleEndpoints,
  ...teamEndpoints,
];
