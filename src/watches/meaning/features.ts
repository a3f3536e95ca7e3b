/**
 * What is read of a place where a name may stand: how it is written, what stands around it, what the rules say. The
 * letters of the name itself are never among it, so that what is learned of one name holds for all.
 */
import type { Features } from '../../lib/linear/features.ts';
import { bucketOf, hashOf } from '../../lib/linear/hash.ts';
import { isBorneByOthers, languagesOfWord } from '../forms/names-also-words.ts';
import type { Candidate } from './candidate.ts';
import { lookAround } from './neighbours.ts';
import { type Sight, sightOf } from './sight.ts';
import { lookAtWriting } from './writing.ts';

/** Buckets that what is read falls into; a power of two. */
export const BUCKETS = 1 << 15;

/** What is being gathered: findings by name, and words around. */
export interface Findings {
  known: string[];
  words: string[];
}

const NOTHING = new Uint32Array(0);
/** Lengths are told apart up to these. */
const LONGEST_NAME = 9;
const LONGEST_TEXT = 5;

/** Everything read of a candidate. */
export function featuresOf(candidate: Candidate): Features {
  const sight = sightOf(candidate);
  const findings: Findings = { known: [], words: [] };
  lookAtName(sight, findings);
  lookAtWriting(sight, findings);
  lookAround(sight, findings);
  return {
    words: bucketsOf(findings.words),
    letters: NOTHING,
    signs: NOTHING,
    known: bucketsOf(findings.known),
  };
}

const bucketsOf = (names: readonly string[]): Uint32Array =>
  Uint32Array.from(new Set(names.map((name) => bucketOf(hashOf(name), BUCKETS))));

/** What the rules say, what kind of name it is, and how it is written here. */
function lookAtName(sight: Sight, { known }: Findings): void {
  const { candidate, group, shape, shapeOfEnd, starts, style, kind, nameIs, formIs, inflected } = sight;
  const { reading, name, way, doubt } = candidate;
  const why = candidate.told;
  const told = why.charAt(0);
  const joined = name.join(' ');
  const size = name.length > 1 ? 2 : 1;
  const isNative = doubt?.languages.includes(sight.language) ?? false;
  const length = Math.floor(Math.log2(reading.words.length));
  known.push(
    'any',
    `told ${told}`,
    `told ${told} ${kind}`,
    `told ${told} ${way} ${size}`,
    `told ${told} ${nameIs} ${shape}${starts}`,
    `told ${told} ${group}`,
    `why ${why}`,
    `why ${why} ${group}`,
    `why ${why} ${nameIs}`,
    `why ${why} ${shape}${starts}`,
    `kind ${kind} ${isNative}`,
    `way ${way}`,
    `way ${way} ${size} ${inflected}`,
    `written ${shape}${shapeOfEnd}${starts}`,
    `written ${shape}${shapeOfEnd}${starts}${style}`,
    `shape ${shape} ${style}`,
    `shape ${shape} ${kind} ${isNative}`,
    `shape ${shape}${starts} ${nameIs} ${size}`,
    `name ${nameIs}`,
    `form ${formIs} ${inflected}`,
    `form ${formIs} ${shape} ${inflected}`,
    `person ${isBorneByOthers(joined)} ${shape}`,
    `length ${Math.min(LONGEST_NAME, joined.length)} ${size}`,
    `inflected ${inflected} ${shape} ${group}`,
    `inflected ${inflected} ${nameIs}`,
    `text ${Math.min(LONGEST_TEXT, length)} ${starts}`,
  );
  if (languagesOfWord(joined).length > 0) known.push('listed');
}
