import type { AnalysisInput } from '../../src/analysis/index.ts';

/** A private message about which nothing else is known; tests add what they are about. */
export const message = (text: string, more: Partial<AnalysisInput> = {}): AnalysisInput => ({
  text,
  visibility: 'private',
  earlierContacts: { openUnanswered: 0, last30Days: 0 },
  isVip: false,
  ownContacts: { emails: [], phones: [], names: [] },
  ...more,
});
