/** What a mail is made of, by its body structure alone: which parts are its words, which are files. Pure. */
import type { MessageStructureObject } from 'imapflow';
import { headerText } from '../../lib/mail-address.ts';

/** A part as it can be asked for. */
export interface Part {
  /** its number; a mail of one part has number 1 */
  key: string;
  type: string;
  charset: string;
  /** format=flowed, and whether the space at the break belongs to it */
  flowed: boolean;
  delSp: boolean;
  encoding: string;
}

/** One piece of what a person reads: the same in up to two forms. */
export interface Words {
  plain?: Part;
  html?: Part;
}

export interface FilePart {
  name: string;
  /** as it can be asked for, and how it is written there */
  key: string;
  encoding: string;
  type: string;
  /** estimated from what it takes on the way */
  bytes: number | undefined;
}

export interface Structure {
  words: Words[];
  files: FilePart[];
  /** of a report about a delivery: what happened, and the head of the mail it speaks of */
  report: { status: string; original: string | null } | null;
}

const PIECES_MAX = 8;
const FILES_MAX = 50;
const NAME_MAX = 200;
const DEPTH_MAX = 30;
/** bytes */
const PHOTO_MIN = 20_000;

/** Reads the structure; missing or odd parts are passed over. */
export function readStructure(root: MessageStructureObject | undefined): Structure {
  const found: Structure = { words: [], files: [], report: null };
  if (!root) return found;
  if (isReport(root)) found.report = reportOf(root);
  walk(root, found, 0, false);
  if (found.words.length === 0 && !found.report) takeNamedWords(root, found);
  return { ...found, words: found.words.slice(0, PIECES_MAX), files: found.files.slice(0, FILES_MAX) };
}

function walk(node: MessageStructureObject, found: Structure, depth: number, related: boolean): void {
  const type = typeOf(node);
  if (depth > DEPTH_MAX) return;
  if (type.startsWith('multipart/')) {
    if (type === 'multipart/alternative') {
      found.words.push(alternative(node, found, depth));
      return;
    }
    for (const [at, child] of childrenOf(node).entries()) {
      // of related parts the first one is read, the others are what it shows
      walk(child, found, depth + 1, related || (type === 'multipart/related' && at > 0));
    }
    return;
  }
  const isFile = isAttached(node) || nameOf(node) !== '';
  if (!isFile && type === 'text/plain') found.words.push({ plain: partOf(node) });
  else if (!isFile && type === 'text/html') found.words.push({ html: partOf(node) });
  else if (!found.report && (!related || isAttached(node) || isPhoto(node))) {
    found.files.push(fileOf(node));
  }
}

/** Some programs give the very words a file's name: where there are no others, the first such part is read. */
function takeNamedWords(root: MessageStructureObject, found: Structure): void {
  const first = typeOf(root).startsWith('multipart/') ? childrenOf(root)[0] : root;
  if (!first || isAttached(first) || !/^text\/(plain|html)$/.test(typeOf(first))) return;
  found.words.push(typeOf(first) === 'text/html' ? { html: partOf(first) } : { plain: partOf(first) });
  found.files = found.files.filter(({ key }) => key !== partOf(first).key);
}

const isAttached = (node: MessageStructureObject): boolean =>
  node.disposition?.toLowerCase() === 'attachment';

/** What a mail shows between its words is a photo of the matter, or the logo of a signature: those are small. */
const isPhoto = (node: MessageStructureObject): boolean =>
  typeOf(node).startsWith('image/') && (fileOf(node).bytes ?? 0) >= PHOTO_MIN;

/** The best plain and the best HTML form; whatever else hangs in it (calendars, files) counts as a file. */
function alternative(node: MessageStructureObject, found: Structure, depth: number): Words {
  const words: Words = {};
  for (const child of childrenOf(node)) {
    const inner: Structure = { words: [], files: [], report: found.report };
    walk(child, inner, depth + 1, false);
    found.files.push(...inner.files);
    for (const one of inner.words) {
      words.plain ??= one.plain;
      words.html ??= one.html;
    }
  }
  return words;
}

const isReport = (root: MessageStructureObject): boolean =>
  typeOf(root) === 'multipart/report' &&
  childrenOf(root).some((child) => typeOf(child) === 'message/delivery-status');

function reportOf(root: MessageStructureObject): Structure['report'] {
  const parts = childrenOf(root);
  const status = parts.find((child) => typeOf(child) === 'message/delivery-status');
  const head = parts.find((child) => typeOf(child) === 'text/rfc822-headers');
  const whole = parts.find((child) => typeOf(child) === 'message/rfc822');
  if (!status?.part) return null;
  return {
    status: status.part,
    original: head?.part ?? (whole?.part ? `${whole.part}.HEADER` : null),
  };
}

function partOf(node: MessageStructureObject): Part {
  const parameters = lowerKeys(node.parameters);
  return {
    key: node.part ?? '1',
    type: typeOf(node),
    charset: token(parameters.charset),
    flowed: /^flowed$/i.test(parameters.format ?? ''),
    delSp: /^yes$/i.test(parameters.delsp ?? ''),
    encoding: token(node.encoding) || '8bit',
  };
}

function fileOf(node: MessageStructureObject): FilePart {
  const type = typeOf(node);
  const isCoded = /^base64$/i.test(node.encoding ?? '');
  const size = Number.isSafeInteger(node.size) ? node.size! : undefined;
  return {
    name: nameOf(node) || (type === 'message/rfc822' ? 'e-mail.eml' : type),
    key: node.part ?? '1',
    encoding: token(node.encoding).toLowerCase() || '8bit',
    type,
    bytes: size === undefined ? undefined : isCoded ? Math.floor((size * 3) / 4) : size,
  };
}

function nameOf(node: MessageStructureObject): string {
  const name = lowerKeys(node.dispositionParameters).filename ?? lowerKeys(node.parameters).name ?? '';
  return headerText(String(name)).slice(0, NAME_MAX);
}

const childrenOf = (node: MessageStructureObject): MessageStructureObject[] =>
  Array.isArray(node.childNodes) ? node.childNodes : [];
const typeOf = (node: MessageStructureObject): string => String(node.type ?? '').toLowerCase();
/** A word of a header that the server told: nothing in it may end the header that we build of it. */
const token = (value: string | undefined): string =>
  String(value ?? '')
    .replace(/[^\w.+:-]/g, '')
    .slice(0, 60);
const lowerKeys = (parameters: Record<string, string> | undefined): Record<string, string | undefined> =>
  Object.fromEntries(Object.entries(parameters ?? {}).map(([key, value]) => [key.toLowerCase(), value]));
