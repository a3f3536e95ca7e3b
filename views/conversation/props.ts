import type { ShownRequest } from '../../src/asking/requests.ts';
import type { Addressing } from '../../src/flow/addressing.ts';
import type { LookAlike } from '../../src/flow/look-alikes.ts';
import type { SnoozeChoice } from '../../src/flow/snoozing.ts';
import type { Matters } from '../../src/register/read.ts';
import type { Macro } from '../../src/shortcuts/macros.ts';
import type { MailtoProps } from '../composer/mailto.tsx';
import type { ComposerProps } from '../composer/props.ts';
import type { Colleague, Desk, Detail, Label } from '../desk.ts';
import type { KnownPerson } from './known.tsx';
import type { RefusedDecision } from './proposals.tsx';

/** What the open conversation and its parts are drawn from. */
export interface TalkProps {
  desk: Desk;
  detail: Detail;
  /** accounts of other contacts that may be the same person */
  lookAlikes: LookAlike[];
  /** what colleagues know of who wrote */
  known: KnownPerson | null;
  /** private pages they were asked to fill in, oldest first */
  asked: ShownRequest[];
  address: Addressing;
  meId: number;
  canAct: boolean;
  /** may keep prepared answers */
  keepsTemplates: boolean;
  /** may claim, label, note and propose */
  canWork: boolean;
  /** may let out what a trainee wrote */
  canApprove: boolean;
  /** an approval that was refused a moment ago */
  decision?: RefusedDecision;
  /** what came after this is new to whoever looks; null or left out = nothing is told apart */
  since?: Date | null;
  /** complaints entered of it, and calls */
  matters: Matters;
  labels: Label[];
  colleagues: Colleague[];
  snoozes: SnoozeChoice[];
  /** the list one came from, for the way back on a phone */
  backHref: string;
  /** what this person may run on it */
  macros?: readonly Macro[];
  composer: ComposerProps | null;
  /** a handoff that leaves by the person's own mail program, in place of the composer */
  mailto?: MailtoProps;
}
