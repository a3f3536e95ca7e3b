/**
 * What is read of a place where a name may stand: how it is written, what stands around it, what the rules say. The
 * letters of the name itself are never among it, so that what is learned of one name holds for all.
 */
import type { Features } from '../../lib/linear/features.ts';
import { isBorneByOthers, languagesOfWord } from '../forms/names-also-words.ts';
import { lookForBelonging } from './belonging.ts';
import type { Candidate } from './candidate.ts';
import { Buckets, type Findings } from './findings.ts';
import { lookAround } from './neighbours.ts';
import { type Sight, sightOf } from './sight.ts';
import { lookForTrades } from './trading.ts';
import { lookAtWriting } from './writing.ts';

/** Emptied for each place: a new one would take more time than what is read into it. */
const findings: Findings = { known: new Buckets(), words: new Buckets() };
const NOTHING = new Uint32Array(0);
/** Lengths are told apart up to these. */
const LONGEST_NAME = 9;
const LONGEST_TEXT = 5;

/** Everything read of a candidate. */
export function featuresOf(candidate: Candidate): Features {
  const sight = sightOf(candidate);
  const { known, words } = findings;
  known.clear();
  words.clear();
  lookAtName(sight, findings);
  lookAtWriting(sight, findings);
  lookAround(sight, findings);
  lookForTrades(sight, findings);
  lookForBelonging(sight, findings);
  return { words: words.all(), letters: NOTHING, signs: NOTHING, known: known.all() };
}

/** What the rules say, what kind of name it is, and how it is written here. */
function lookAtName(sight: Sight, { known }: Findings): void {
  const {
    candidate,
    told: why,
    group,
    shape,
    shapeOfEnd,
    starts,
    style,
    kind,
    nameIs,
    formIs,
    inflected,
  } = sight;
  const { reading, name, way, doubt } = candidate;
  const told = why.charAt(0);
  const joined = name.join(' ');
  const size = name.length > 1 ? 2 : 1;
  const isNative = doubt?.languages.includes(sight.language) ?? false;
  const length = Math.floor(Math.log2(reading.words.length));
  known.add`any`;
  known.add`told ${told}`;
  known.add`told ${told} ${kind}`;
  known.add`told ${told} ${way} ${size}`;
  known.add`told ${told} ${nameIs} ${shape}${starts}`;
  known.add`told ${told} ${group}`;
  known.add`why ${why}`;
  known.add`why ${why} ${group}`;
  known.add`why ${why} ${nameIs}`;
  known.add`why ${why} ${shape}${starts}`;
  known.add`kind ${kind} ${isNative}`;
  known.add`way ${way}`;
  known.add`way ${way} ${size} ${inflected}`;
  known.add`written ${shape}${shapeOfEnd}${starts}`;
  known.add`written ${shape}${shapeOfEnd}${starts}${style}`;
  known.add`shape ${shape} ${style}`;
  known.add`shape ${shape} ${kind} ${isNative}`;
  known.add`shape ${shape}${starts} ${nameIs} ${size}`;
  known.add`name ${nameIs}`;
  known.add`form ${formIs} ${inflected}`;
  known.add`form ${formIs} ${shape} ${inflected}`;
  known.add`person ${isBorneByOthers(joined)} ${shape}`;
  known.add`length ${Math.min(LONGEST_NAME, joined.length)} ${size}`;
  known.add`inflected ${inflected} ${shape} ${group}`;
  known.add`inflected ${inflected} ${nameIs}`;
  known.add`text ${Math.min(LONGEST_TEXT, length)} ${starts}`;
  if (languagesOfWord(joined).length > 0) known.add`listed`;
}
