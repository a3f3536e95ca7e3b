/** "Re:" and "Fwd:" as programs of several languages write them, also counted ("Re[2]:") and piled up. */
const PREFIX =
  /^\s*(?:(?:re|aw|sv|vs|odp|odpověď|odpoveď|odpowiedź|ad|fwd?|fw|wg|tr|pd|přep|preposlané|přeposláno|przekazane)\.?\s*(?:\[\d+\]|\(\d+\))?\s*:\s*)+/iu;

/** The subject of an answer: "Re: " once, whatever stood there before. */
export const replySubject = (subject: string): string => `Re: ${subject.replace(PREFIX, '').trim()}`.trim();
