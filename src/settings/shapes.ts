import { z } from 'zod';
import { calendar } from './calendar.ts';
import { complaints } from './complaints.ts';
import { type OpeningHours, openingHours } from './hours-shape.ts';
import { policies } from './policies.ts';

export type { Calendar } from './calendar.ts';
export type { OpeningHours, Periods } from './hours-shape.ts';
export type { Policy, PolicyConditions } from './policies.ts';

const weekday = [{ from: '08:00', to: '18:00' }];
const DEFAULT_HOURS: OpeningHours = {
  1: weekday,
  2: weekday,
  3: weekday,
  4: weekday,
  5: weekday,
  6: [],
  7: [],
};

/** The shop profile, set once: who we are, when we are open, what of ours is not private data. */
export const profile = z.object({
  /** names people call the shop by; the first is the one shown */
  names: z.array(z.string().min(1)).default([]),
  emails: z.array(z.string()).default([]),
  phones: z.array(z.string()).default([]),
  hours: openingHours.default(DEFAULT_HOURS),
  timeZone: z.string().default('Europe/Prague'),
  /** under e-mails, after the person's name: "Zákaznická péče Vandr" */
  signature: z.string().default(''),
  /** what else of ours may stand in public, one each: addresses of shops, account numbers, lines of carriers */
  publicFacts: z.array(z.string()).default([]),
  /** where an order is shown, with {order} in it; '' = none */
  orderLink: z.string().default(''),
});
export type Profile = z.infer<typeof profile>;

/** What is urgent is answered sooner. A conversation takes the fewest minutes of the steps that its urgency reaches. */
const urgent = z.object({
  on: z.boolean().default(true),
  steps: z
    .array(z.object({ from: z.number().int().min(1).max(100), minutes: z.number().int().min(1).max(10_080) }))
    .default([
      { from: 80, minutes: 10 },
      { from: 60, minutes: 20 },
    ]),
  /** a VIP waits half as long, whatever the urgency */
  vipHalves: z.boolean().default(true),
});
export type UrgentTerms = z.infer<typeof urgent>;

const response = z.object({
  /** minutes to the first answer, where the source has no number of its own */
  minutes: z.number().int().min(1).max(10_080).default(30),
  /** the same for mailboxes */
  emailMinutes: z.number().int().min(1).max(10_080).default(1440),
  /** minutes to the next answer, when they write again after ours; null = as to the first */
  nextMinutes: z.number().int().min(1).max(10_080).nullable().default(null),
  /** minutes a handoff to e-mail promises */
  handoffMinutes: z.number().int().min(1).max(10_080).default(60),
  /** seconds in which a reply can be taken back */
  undoSeconds: z.number().int().min(0).max(60).default(10),
  urgent: urgent.prefault({}),
});
export type ResponseTimes = z.infer<typeof response>;

/** What is asked of a reply. */
const replies = z.object({
  /** how one signs, by kind of channel, where it isn't as `styleByNature` says */
  signatures: z.record(z.string(), z.enum(['dash', 'caret', 'full'])).default({}),
  /** a reply that lacks a part asked for: told, or not sent (letters only, or all) */
  incomplete: z.enum(['tell', 'stop-letters', 'stop']).default('tell'),
});
export type ReplyTerms = z.infer<typeof replies>;

/** Points of the reasons of urgency that differ from those shipped, by the reason's code. */
const urgency = z.object({
  points: z.record(z.string(), z.number().int().min(-100).max(100)).default({}),
});

export const smtp = z.object({
  host: z.string().default(''),
  port: z.number().int().min(1).max(65_535).default(587),
  /** tls from the first byte (465), STARTTLS required (587), or none */
  security: z.enum(['tls', 'starttls', 'none']).default('starttls'),
  user: z.string().default(''),
  /** sealed; '' = no sign-in */
  password: z.string().default(''),
  fromName: z.string().default(''),
  fromAddress: z.string().default(''),
  /** an address that a person reads */
  replyTo: z.string().default(''),
  /** PEM of a private certificate authority that the server's certificate hangs on; '' = the usual ones */
  ca: z.string().default(''),
});
export type SmtpSettings = z.infer<typeof smtp>;

/** Hosts ("host" or "host:port") an admin lets us connect to although they are private. */
const allowedHosts = z.object({ hosts: z.array(z.string()).default([]) });

/** Who answers: how much one is given, how long a customer stays with a colleague, when a claim lapses. */
const assignment = z.object({
  /** open conversations given to one person at once, who has no number of their own */
  capacity: z.number().int().min(0).max(100_000).default(25),
  /** the same customer goes to who answered them last within so many days */
  stickyDays: z.number().int().min(7).max(31).default(14),
  /** minutes without a sign of life after which a claim goes back to the queue */
  leaseMinutes: z.number().int().min(1).max(1_440).default(15),
  /** minutes without a sign of life after which somebody counts as away */
  awayMinutes: z.number().int().min(1).max(1_440).default(15),
});
export type AssignmentTerms = z.infer<typeof assignment>;

/** Who is told of a deadline when. `assignee` without one: the team on duty. A step that reaches nobody goes to the leads. */
const alarms = z.object({
  steps: z
    .array(
      z.object({
        /** from the due time: -10 = ten minutes before */
        minutes: z.number().int().min(-1440).max(1440),
        roles: z.array(z.enum(['assignee', 'leads', 'onCall'])).default([]),
        users: z.array(z.number().int()).default([]),
      }),
    )
    .max(5)
    .default([
      { minutes: -10, roles: ['assignee'], users: [] },
      { minutes: 0, roles: ['leads'], users: [] },
      { minutes: 15, roles: ['onCall'], users: [] },
    ]),
});
export type AlarmSteps = z.infer<typeof alarms>['steps'];

/** The page on which customers tell us in private what does not belong in public. */
const contactPage = z.object({
  /** the shop's own colour, #rrggbb */
  colour: z
    .string()
    .regex(/^#[0-9a-f]{6}$/)
    .default('#2f4b8f'),
});

/** What we sign pushes with, made once; a browser takes pushes of these keys only. */
const push = z.object({
  publicKey: z.string().default(''),
  /** sealed */
  privateKey: z.string().default(''),
});

export const SHAPES = {
  profile,
  response,
  calendar,
  policies,
  replies,
  urgency,
  smtp,
  allowedHosts,
  assignment,
  alarms,
  push,
  contactPage,
  complaints,
} as const;
export type SettingKey = keyof typeof SHAPES;
export type SettingValue<K extends SettingKey> = z.infer<(typeof SHAPES)[K]>;
