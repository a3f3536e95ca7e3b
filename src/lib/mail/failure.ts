import type { ChannelError } from '../../channels/contract.ts';
import { HttpError } from '../http.ts';

/** What nodemailer says of a failure; its sentences may quote people and are not kept. */
interface SmtpError {
  code?: string;
  command?: string;
  responseCode?: number;
  response?: string;
  message?: string;
}

/**
 * What an SMTP failure means for the person and for the outbox.
 * @param bodySent the whole message had been handed to the server: without an answer nobody knows what became of it
 */
export function mailFailure(cause: unknown, bodySent: boolean): ChannelError {
  if (cause instanceof HttpError) {
    const kind = cause.isFinal ? 'permanent' : 'transient';
    return { kind, key: cause.failure === 'dns' ? 'mail.error.dns' : cause.key };
  }
  const error: SmtpError = cause instanceof Error ? cause : {};
  const answer = error.responseCode ?? null;
  // refused STARTTLS has a number of its own, which tells less
  if (error.code === 'ETLS') return { kind: 'permanent', key: 'mail.error.tls' };
  if (answer !== null && answer >= 400 && answer < 500) {
    return { kind: 'transient', key: 'mail.error.temporary', params: { code: String(answer) } };
  }
  if (answer !== null && answer >= 500) return refusal(error, answer);
  if (bodySent) return { kind: 'transient', key: 'mail.error.answer_lost', ambiguous: true };
  return beforeTheBody(error);
}

/** The server will not have this sender or this recipient. Many say so of the sender, too, only at the recipient. */
export const isEnvelopeRefused = (cause: unknown): boolean => {
  const { code, responseCode = 0 }: SmtpError = cause instanceof Error ? cause : {};
  return code === 'EENVELOPE' && responseCode >= 500;
};

const TOO_LARGE = /\b5\.(3\.4|2\.3)\b|(message|mail) (is )?too (big|large)|size (limit )?exceed/i;

/** 5xx: for good. Codes in the answer's text are the enhanced ones of RFC 3463. */
function refusal(error: SmtpError, code: number): ChannelError {
  const params = { code: String(code) };
  const command = error.command ?? '';
  if (error.code === 'EAUTH' || code === 530 || code === 535)
    return { kind: 'auth', key: 'mail.error.auth', params };
  const said = error.response ?? '';
  if (/\brelay/i.test(said)) return { kind: 'permanent', key: 'mail.error.relay', params };
  if (TOO_LARGE.test(said)) return { kind: 'permanent', key: 'mail.error.too_large', params };
  // Postfix says so only when it hears the recipient
  if (command === 'MAIL FROM' || /sender address rejected/i.test(said))
    return { kind: 'permanent', key: 'mail.error.sender', params };
  if (/\b5\.7\.\d/.test(said)) return { kind: 'permanent', key: 'mail.error.policy', params };
  if (command === 'RCPT TO') return { kind: 'permanent', key: 'mail.error.recipient', params };
  return { kind: 'permanent', key: 'mail.error.rejected', params };
}

function beforeTheBody(error: SmtpError): ChannelError {
  const { code = '', message = '' } = error;
  if (code === 'EAUTH') return { kind: 'auth', key: 'mail.error.auth', params: { code: '–' } };
  if (code === 'EDNS' || /ENOTFOUND|EAI_AGAIN|getaddrinfo/.test(message)) {
    return { kind: 'transient', key: 'mail.error.dns' };
  }
  if (/ECONNREFUSED/.test(message)) return { kind: 'transient', key: 'mail.error.refused' };
  // only now: the sentences above name the host, and a host may well have "tls" in its name
  if (isTls(message)) return { kind: 'permanent', key: 'mail.error.tls' };
  if (code === 'ETIMEDOUT' || code === 'ABORT_ERR' || /abort/i.test(code)) {
    return { kind: 'transient', key: 'mail.error.timeout' };
  }
  if (code === 'EENVELOPE' || code === 'EMESSAGE')
    return { kind: 'permanent', key: 'mail.error.rejected', params: { code: '–' } };
  return { kind: 'transient', key: 'mail.error.connection' };
}

/** Node names a certificate it does not trust only in words. */
const isTls = (message: string): boolean =>
  /certificate|self.signed|altnames|ssl|tls|wrong version number|handshake|STARTTLS/i.test(message);
