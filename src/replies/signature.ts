import { Problem } from '../lib/errors.ts';

export interface Signer {
  name: string;
  /** as the person signs, without the dash: "Jana" */
  signature: string;
}

/**
 * The text under the person's own name: "… — Jana" on networks, name and shop in an e-mail. A text that is signed
 * already stays as it is. Problem `reply.error.unsigned` for somebody who has not set how they sign.
 * @param channel kind of channel, or 'email'
 */
export function sign(text: string, user: Signer, channel: string, profile: { signature: string }): string {
  const signature = user.signature.trim();
  if (signature === '') throw new Problem('invalid', 'reply.error.unsigned');
  const body = text.trimEnd();
  if (channel !== 'email') {
    if (endsWith(body, signature)) return body;
    return body.includes('\n') ? `${body}\n\n— ${signature}` : `${body} — ${signature}`;
  }
  const lines = [user.name.trim() || signature, ...profile.signature.trim().split('\n')].filter(Boolean);
  return `${body}\n\n-- \n${lines.join('\n')}`;
}

/** Signed by hand: "— Jana", "- Jana", or the name on a line of its own. */
function endsWith(body: string, signature: string): boolean {
  const last = body.split('\n').at(-1)!.trim();
  return (
    [`— ${signature}`, `– ${signature}`, `- ${signature}`].some((end) => last.endsWith(end)) ||
    (last === signature && body !== last)
  );
}
