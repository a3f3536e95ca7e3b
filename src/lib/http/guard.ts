/** Keeps outgoing connections on the public internet, by name, by literal and at the very moment of connecting. */
import { lookup as systemLookup } from 'node:dns/promises';
import type { LookupFunction } from 'node:net';
import { isPublicAddress, literalAddress } from '../address.ts';
import { HttpError } from './failure.ts';

export type Lookup = LookupFunction;

interface ResolvedAddress {
  address: string;
  family: number;
}

/** All addresses of a name. */
export type Resolve = (hostname: string) => Promise<ResolvedAddress[]>;

const resolveBySystem: Resolve = (hostname) => systemLookup(hostname, { all: true });

/**
 * Whether an administrator let a private host in. Asked for `name:port` first, then for the bare `name`
 * (IPv6 literals in brackets, as URL writes them).
 */
export type IsAllowedHost = (host: string) => boolean | Promise<boolean>;

const DEFAULT_PORT: Readonly<Record<string, string>> = { 'http:': '80', 'https:': '443' };

/**
 * Checks one hop before it is taken and gives the look-up to connect with. Node skips `lookup` for IP literals,
 * so those are judged here; names are judged inside the look-up, on the addresses that are then connected to,
 * which leaves no gap for a name that resolves differently the second time.
 * Throws HttpError 'bad-url' (scheme, credentials) or 'blocked-address'.
 */
export async function guardHop(
  url: URL,
  isAllowedHost: IsAllowedHost,
  resolve: Resolve = resolveBySystem,
): Promise<Lookup> {
  const port = url.port === '' ? DEFAULT_PORT[url.protocol] : url.port;
  if (port === undefined || url.hostname === '' || url.username !== '' || url.password !== '') {
    throw new HttpError('bad-url', false);
  }
  return guardHost(url.hostname, port, isAllowedHost, resolve);
}

/** The same for a host and port of any protocol. Throws HttpError 'blocked-address'. */
export async function guardHost(
  host: string,
  port: string | number,
  isAllowedHost: IsAllowedHost,
  resolve: Resolve = resolveBySystem,
): Promise<Lookup> {
  const allowed = (await isAllowedHost(`${host}:${port}`)) || (await isAllowedHost(host));
  const literal = literalAddress(host);
  if (literal !== null && !allowed && !isPublicAddress(literal))
    throw new HttpError('blocked-address', false);

  return (hostname, options, callback) => {
    resolve(hostname).then(
      (found) => {
        const wanted = found.filter(({ family }) => !options.family || options.family === family);
        const usable = allowed ? wanted : wanted.filter(({ address }) => isPublicAddress(address));
        const [first] = usable;
        if (first === undefined) {
          callback(new HttpError(wanted.length === 0 ? 'dns' : 'blocked-address', false), '', 0);
        } else if (options.all) {
          callback(null, usable);
        } else {
          callback(null, first.address, first.family);
        }
      },
      (error: NodeJS.ErrnoException) => callback(error, '', 0),
    );
  };
}
