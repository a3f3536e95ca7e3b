import { expect, it } from 'vitest';
import { isPublicAddress, literalAddress } from '../../src/lib/address.ts';

/** Ways to write a host that all lead inside; URL() normalises most of them. */
const INSIDE = [
  ...[
    '127.0.0.1',
    '127.1',
    '0x7f.1',
    '2130706433',
    '0x7f000001',
    '0177.0.0.1',
    '127.255.255.254',
    '0',
    '0.0.0.0',
  ],
  ...[
    '10.0.0.1',
    '10.255.255.255',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
  ],
  ...[
    '100.127.255.255',
    '192.0.0.1',
    '192.0.2.5',
    '192.88.99.1',
    '198.18.0.1',
    '198.19.255.255',
    '198.51.100.7',
  ],
  ...['203.0.113.9', '224.0.0.1', '239.255.255.255', '240.0.0.1', '255.255.255.255', '１２７.0.0.1'],
  ...[
    '[::1]',
    '[::]',
    '[::ffff:127.0.0.1]',
    '[::ffff:7f00:1]',
    '[::127.0.0.1]',
    '[fe80::1]',
    '[fc00::1]',
    '[fd12::1]',
  ],
  ...[
    '[ff02::1]',
    '[64:ff9b::7f00:1]',
    '[2002:7f00:1::]',
    '[2001:0:4136:e378::]',
    '[2001:db8::1]',
    '[3fff::1]',
    '[100::1]',
  ],
  ...['[::ffff:8.8.8.8]', '[4000::1]', '[1fff::1]'],
];
const OUTSIDE = [
  ...[
    '8.8.8.8',
    '1.1.1.1',
    '9.255.255.255',
    '11.0.0.0',
    '172.15.255.255',
    '172.32.0.0',
    '100.63.255.255',
    '100.128.0.0',
  ],
  ...['192.167.255.255', '192.169.0.0', '198.17.255.255', '198.20.0.0', '223.255.255.255', '134744072'],
  ...['[2606:4700:4700::1111]', '[2a00:1450:4014::200e]', '[2001:4860:4860::8888]', '[2001:200::1]'],
];

const addressIn = (host: string): string => literalAddress(new URL(`http://${host}/`).hostname) ?? 'a name';

it.each(INSIDE)('keeps %s out', (host) => {
  expect(isPublicAddress(addressIn(host))).toBe(false);
});

it.each(OUTSIDE)('lets %s pass', (host) => {
  expect(isPublicAddress(addressIn(host))).toBe(true);
});

it('takes a name for no literal', () => {
  expect(literalAddress('127.0.0.1.nip.example')).toBeNull();
  expect(isPublicAddress('example.cz')).toBe(false);
  expect(isPublicAddress('fe80::1%eth0')).toBe(false);
});
