import { X509Certificate } from 'node:crypto';

const PEM = /-----BEGIN CERTIFICATE-----([\s\S]*?)-----END CERTIFICATE-----/g;
const LINE = /.{1,64}/g;

/**
 * The PEM certificates in a text, one after the other, whatever stood around them; '' for an empty text, null when
 * there is none or one of them can't be read. Lines that a form has run together are parted again.
 */
export function certificatesIn(text: string): string | null {
  if (text.trim() === '') return '';
  const found = [...text.matchAll(PEM)].map(([pem, body]) => (isCertificate(pem) ? pem : parted(body!)));
  return found.length > 0 && found.every(isCertificate) ? found.join('\n') : null;
}

function parted(body: string): string {
  const lines = body.replace(/\s+/g, '').match(LINE) ?? [];
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----'].join('\n');
}

function isCertificate(pem: string): boolean {
  try {
    return new X509Certificate(pem).raw.length > 0;
  } catch {
    return false;
  }
}
