import { accountEndpoints } from './account.ts';
import { alarmEndpoints } from './alarms.ts';
import { answerEndpoints } from './answers.ts';
import { askingEndpoints } from './asking.ts';
import { contactImportEndpoints } from './contact-imports.ts';
import { contactEndpoints } from './contacts.ts';
import { conversationEndpoints } from './conversations.ts';
import { draftEndpoints } from './drafts.ts';
import type { Endpoint } from './endpoint.ts';
import { entryEndpoints } from './entries.ts';
import { houseEndpoints } from './house.ts';
import { macroEndpoints } from './macros.ts';
import { manyEndpoints } from './many.ts';
import { mentionEndpoints } from './mentions.ts';
import { ownEndpoints } from './mine.ts';
import { registerEndpoints } from './register.ts';
import { rightsEndpoints } from './rights.ts';
import { ruleEndpoints } from './rules.ts';
import { savedViewEndpoints } from './saved-views.ts';
import { settingEndpoints } from './settings.ts';
import { sourceEndpoints } from './sources.ts';
import { spamEndpoints } from './spam.ts';
import { staffEndpoints } from './staff.ts';
import { teamEndpoints } from './team.ts';
import { templateEndpoints } from './templates.ts';
import { termEndpoints } from './terms.ts';
import { threadEndpoints } from './threads.ts';
import { triageEndpoints } from './triage.ts';
import { watchEndpoints } from './watches.ts';

/** Every address of the API. */
export const ENDPOINTS: readonly Endpoint[] = [
  ...conversationEndpoints,
  ...triageEndpoints,
  ...manyEndpoints,
  ...savedViewEndpoints,
  ...macroEndpoints,
  ...draftEndpoints,
  ...templateEndpoints,
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
  ...sourceEndpoints,
  ...entryEndpoints,
  ...termEndpoints,
  ...settingEndpoints,
  ...alarmEndpoints,
  ...accountEndpoints,
  ...staffEndpoints,
  ...watchEndpoints,
  ...ruleEndpoints,
  ...teamEndpoints,
];
