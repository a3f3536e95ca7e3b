import { Composer } from './composer.tsx';
import type { ComposerProps } from './props.ts';

/** The composer alone, to be put in its place. */
export const ComposerPart = (props: ComposerProps) => <Composer {...props} />;
