/** What the analysis takes and gives. Types only; any room to the right may import them. */
import type { ReadText } from './read-text.ts';
import type { TaughtTone } from './sentiment/taught.ts';
import type { TaughtLabel } from './taught-labels.ts';
import type { Weights } from './urgency/weights.ts';

export type UrgencyWeights = Weights;

/** Languages the desk works in, German because so many customers write it, and everything else. */
export type Language = 'cs' | 'sk' | 'pl' | 'en' | 'de' | 'other';

/** A text by itself, and what hints at its language. */
export type Words = Pick<AnalysisInput, 'title' | 'text' | 'languageClaim' | 'languagePrior'>;

export interface AnalysisInput {
  title?: string;
  /** plain text, as received; offsets in the verdict count in it */
  text: string;
  /** the same title and text, read before somebody asked for a verdict */
  read?: ReadText;
  visibility: 'public' | 'limited' | 'private';
  /** language as the author or the platform claims it (BCP 47) */
  languageClaim?: string;
  /** language usual at this source or for this author */
  languagePrior?: Language;
  rating?: { value: number; max: number };
  authorFollowers?: number;
  earlierContacts: {
    /** conversations of this contact that still wait for our answer */
    openUnanswered: number;
    /** conversations of this contact in the last thirty days, this one not counted */
    last30Days: number;
    /** messages of this contact in private that nobody has answered */
    unheard?: number;
  };
  isVip: boolean;
  /** the day it came, YYYY-MM-DD, where the shop is: what is near is fixed then */
  arrived?: string;
  /** points of the reasons of urgency that the house has set otherwise than shipped */
  urgencyWeights?: UrgencyWeights;
  /** the shop's own addresses; finding them in a text is nobody's private data */
  ownContacts: { emails: string[]; phones: string[]; names: string[] };
  /** what the team taught; absent where it taught nothing */
  taught?: Taught;
}

/** What the team taught the house about tone and labels, ready to read with. */
export interface Taught {
  tone: TaughtTone | null;
  labels: readonly TaughtLabel[];
}

export type SentimentLabel = 'negative' | 'neutral' | 'positive' | 'mixed';

export interface UrgencyReason {
  /** i18n key `urgency.reason.<code>` */
  code: string;
  /** may be negative */
  points: number;
  params?: Record<string, string | number>;
}

export type PrivateType =
  | 'phone'
  | 'email'
  | 'order'
  | 'iban'
  | 'account'
  | 'card'
  | 'national_id'
  | 'address'
  | 'birth_date'
  | 'company_id';

/** A piece of private data; `start` and `end` are UTF-16 offsets into the input's `text`. */
export interface PrivateSpan {
  type: PrivateType;
  start: number;
  end: number;
}

export type TopicKey = 'complaint' | 'review' | 'undelivered' | 'order' | 'vip' | 'discount' | 'invoicing';

export interface ProposedLabel {
  key: TopicKey;
  /** 0…1 */
  confidence: number;
}

/** A label of the team's own. */
export interface ProposedOwnLabel {
  labelId: number;
  /** 0…1 */
  confidence: number;
}

export interface Verdict {
  language: Language;
  /** 0…1; below 0.6 a person should see the language with a question mark */
  languageConfidence: number;
  /** −1 (worst) … 1 (best) */
  sentiment: number;
  sentimentLabel: SentimentLabel;
  /** 0…1 */
  sentimentConfidence: number;
  /** 0–100, the sum of the points of `urgencyReasons` */
  urgency: number;
  urgencyReasons: UrgencyReason[];
  privateData: PrivateSpan[];
  proposedLabels: ProposedLabel[];
  /** what the team taught to propose of its own labels, the surest first */
  ownLabels: ProposedOwnLabel[];
}

/** How somebody speaks to us; 'plural' is the Polish "wy" said to a shop. */
export type AddressForm = 'formal' | 'informal' | 'plural' | 'none';

export interface AddressReading {
  form: AddressForm;
  /** 0…1; 0 where nothing tells */
  confidence: number;
  /** the words it was read from, in UTF-16 offsets of the text */
  evidence: { start: number; end: number }[];
}

/** What the guides to customer care want in an answer; `confirmation` asks whether the solution suits. */
export type ReplyPart =
  | 'greeting'
  | 'thanks'
  | 'understanding'
  | 'solution'
  | 'confirmation'
  | 'wish'
  | 'signature';

export interface FoundPart {
  part: ReplyPart;
  /** UTF-16 offsets of the draft */
  start: number;
  end: number;
}
