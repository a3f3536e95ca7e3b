/** Kinds of channel that an answer is signed on, and how somebody signs there. */
import { z } from 'zod';
import type { SignatureChoice } from '../../../views/people/signature.tsx';
import { signingHouse } from '../../flow/ground.ts';
import { signedKinds } from '../../flow/signing.ts';
import { Problem } from '../../lib/errors.ts';
import {
  markOf,
  SIGNATURE_STYLES,
  type Signer,
  type SigningHouse,
  styleByNature,
} from '../../replies/signature.ts';
import { readSettings } from '../../settings/index.ts';
import type { Deps } from '../env.ts';

/** '' is left to the house, or to the nature of the channel. */
const style = z.union([z.literal('').transform(() => null), z.enum(SIGNATURE_STYLES)]).default(null);

/** The fields of a form that chooses a style for each kind. */
export const styleFields = (kinds: readonly string[]): Record<string, typeof style> =>
  Object.fromEntries(kinds.map((kind) => [`style_${kind}`, style]));

type Styles = Signer['signatureStyles'];

/** What such a form chose; `typed` as the form's shape gave it. */
export const stylesOf = (kinds: readonly string[], typed: Record<string, unknown>): Styles =>
  Object.fromEntries(
    kinds.flatMap((kind) => {
      const chosen = SIGNATURE_STYLES.find((one) => one === typed[`style_${kind}`]);
      return chosen ? [[kind, chosen]] : [];
    }),
  );

export const houseOfSigning = async ({ db }: Pick<Deps, 'db'>): Promise<SigningHouse> =>
  signingHouse(...(await readSettings(db, ['profile', 'replies'])));

/** How it looks for this person on each kind; a person who can't sign sees why. */
export function signatureChoices(
  deps: Pick<Deps, 'channels'>,
  user: Signer,
  house: SigningHouse,
  chosen: Styles,
): SignatureChoice[] {
  return signedKinds(deps).map((kind) => ({
    kind,
    label: deps.channels.get(kind)?.info.label ?? 'E-mail',
    chosen: chosen[kind] ?? '',
    left: house.styles[kind] ?? styleByNature(kind),
    preview: signaturePreview(
      { ...user, signatureStyles: { ...user.signatureStyles, ...chosen } },
      kind,
      house,
    ),
  }));
}

/** What stands under an answer of this person; '' where it can't be signed. */
export function signaturePreview(user: Signer, kind: string, house: SigningHouse): string {
  try {
    return markOf(user, kind, house);
  } catch (error) {
    if (error instanceof Problem) return '';
    throw error;
  }
}
