import type { Policy, PolicyConditions } from '../settings/shapes.ts';
import type { CountedHours } from './hours.ts';

/** A response policy as it stands for one source, whose conditions on sources and channels are met already. */
export interface StandingPolicy extends Pick<Policy, 'name' | 'first' | 'next' | 'handoff'> {
  when: Pick<PolicyConditions, 'kinds' | 'visibilities' | 'labels' | 'vip' | 'urgencyFrom'>;
  counted: CountedHours;
}

/** What a policy looks at. Of what is not known no condition is true. */
export interface Asked {
  urgency: number;
  vip: boolean;
  kind?: PolicyConditions['kinds'][number];
  visibility?: PolicyConditions['visibilities'][number];
  /** ids of labels, proposed ones too */
  labels?: readonly number[];
}

/** The first policy that is true of it; undefined when none is. */
export const winnerOf = <P extends Pick<StandingPolicy, 'when'>>(
  policies: readonly P[],
  asked: Asked,
): P | undefined => policies.find(({ when }) => isTrue(when, asked));

function isTrue({ kinds, visibilities, labels, vip, urgencyFrom }: StandingPolicy['when'], asked: Asked) {
  return (
    oneOf(kinds, asked.kind) &&
    oneOf(visibilities, asked.visibility) &&
    (labels.length === 0 || labels.some((id) => asked.labels?.includes(id))) &&
    (vip === null || vip === asked.vip) &&
    (urgencyFrom === null || asked.urgency >= urgencyFrom)
  );
}

const oneOf = <V>(wanted: readonly V[], value: V | undefined): boolean =>
  wanted.length === 0 || (value !== undefined && wanted.includes(value));
