/** Names of things on the AT network: at://account/collection/key, record keys, and addresses on the web. */
import { fingerprint } from '../../lib/ids.ts';

export const POST = 'app.bsky.feed.post';

export interface AtUri {
  did: string;
  collection: string;
  rkey: string;
}

const AT_URI = /^at:\/\/(did:[a-z]+:[A-Za-z0-9._:%-]+)\/([A-Za-z0-9.-]+)\/([A-Za-z0-9._~:-]+)$/;

/** The parts of a record's address; null for anything else. */
export function parseAtUri(uri: string): AtUri | null {
  const [, did, collection, rkey] = AT_URI.exec(uri) ?? [];
  return did && collection && rkey ? { did, collection, rkey } : null;
}

export const atUri = ({ did, collection, rkey }: AtUri): string => `at://${did}/${collection}/${rkey}`;

/** Digits of a record key, in the order of their values (atproto.com/specs/tid). */
const DIGITS = '234567abcdefghijklmnopqrstuvwxyz';
const TID_LENGTH = 13;
const CLOCK_ID_BITS = 10n;
const MICROS_A_MILLISECOND = 1000;

/**
 * A record key for something written at `at`: keys sort by time. What time leaves open (microseconds, the clock's id)
 * follows from `seed`, so that the same seed at the same time is the same key and two seeds hardly ever are.
 */
export function tidAt(at: Date, seed: string): string {
  const noise = noiseOf(seed);
  const micros = BigInt(at.getTime()) * 1000n + (noise % BigInt(MICROS_A_MILLISECOND));
  const clockId = (noise >> 16n) & ((1n << CLOCK_ID_BITS) - 1n);
  return encode((micros << CLOCK_ID_BITS) | clockId);
}

/** A record key that follows from `seed` alone: the same thing written twice is one record. */
export const tidOf = (seed: string): string => encode(noiseOf(seed));

/** 63 bits: the highest of a key is always 0. */
const noiseOf = (seed: string): bigint =>
  Buffer.from(fingerprint(seed), 'base64url').readBigUInt64BE() & 0x7fff_ffff_ffff_ffffn;

function encode(value: bigint): string {
  let key = '';
  for (let rest = value; key.length < TID_LENGTH; rest >>= 5n) key = DIGITS[Number(rest & 31n)] + key;
  return key;
}

const WEB = 'https://bsky.app';
/** Servers of a network of their own: what is said there, the app on the web doesn't show. */
const OWN_NETWORK = /^(.*\.)?(localhost|local|lan|internal|test|invalid|home\.arpa)$|^[\d.]+$|^\[/;

/** Addresses on the web for what is read at this server; undefined in a network of its own. */
export function webOf(server: string): Web | undefined {
  if (!URL.canParse(server) || OWN_NETWORK.test(new URL(server).hostname)) return undefined;
  return {
    post: (uri) => {
      const parts = parseAtUri(uri);
      return parts?.collection === POST ? `${WEB}/profile/${parts.did}/post/${parts.rkey}` : undefined;
    },
    profile: (did) => `${WEB}/profile/${did}`,
    messages: (convoId) => `${WEB}/messages/${encodeURIComponent(convoId)}`,
  };
}

export interface Web {
  post(uri: string): string | undefined;
  profile(did: string): string;
  messages(convoId: string): string;
}

/** http(s) addresses only; anything else is no address. */
export function httpUrl(address: string | null | undefined): string | undefined {
  if (!address || !URL.canParse(address)) return undefined;
  return /^https?:$/.test(new URL(address).protocol) ? address : undefined;
}
