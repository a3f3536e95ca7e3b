import type { AnalysisInput } from '../../../src/analysis/index.ts';

/** An input about which nothing but the text is known. */
export const plainInput = (text: string): AnalysisInput => ({
  text,
  visibility: 'public',
  earlierContacts: { openUnanswered: 0, last30Days: 0 },
  isVip: false,
  ownContacts: { emails: [], phones: [], names: [] },
});
