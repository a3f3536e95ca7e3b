import type { Language, ReadText } from '../analysis/index.ts';
import type { FailedDelivery, InboundItem } from '../channels/contract.ts';
import { contactsOf } from '../contacts/link.ts';
import type { Tx } from '../db/client.ts';
import { type KnownAuthor, upsertAuthors } from '../intake/authors.ts';
import { authorExternalId, mentionIdentity } from '../intake/identity.ts';
import { usualAtSource, usualOfAuthors } from '../intake/languages.ts';
import {
  buryMentions,
  dropPassedBy,
  foundBy,
  insertMentions,
  keepPassedBy,
  knownMentions,
  type NewMention,
  type Place,
} from '../intake/receive.ts';
import { after, DAY } from '../lib/clock.ts';
import { earlierContacts } from '../queue/history.ts';
import { foundAgain, type ResponseTerms, type Triaged, triage } from '../queue/index.ts';
import { indexFinders } from '../search/index.ts';
