/**
 * Many open screens in a process of their own: each listens to the event stream on a connection of its own. Tells its
 * parent `ready` when all have their first frame, then of each change the moment at which the last one had it.
 * Arguments: address of the stream, how many, cookies (shared out in turn).
 */
import { Agent, get } from 'node:http';

const [url = '', count = '', ...cookies] = process.argv.slice(2);
const SCREENS = Number(count);
/** Connections that are being opened at the same time. */
const OPENING = 50;
/** The last message of every frame that tells of a change. */
const CHANGE = '\nevent: queue\n';
const END = '\n\n';

const agent = new Agent({ keepAlive: true, maxSockets: Number.POSITIVE_INFINITY });
let opened = 0;
let waiting = SCREENS;

/** Nanoseconds of the machine's own clock, which all processes read alike. */
const heard = (): void => {
  waiting -= 1;
  if (waiting > 0) return;
  waiting = SCREENS;
  process.send?.({ heardAt: process.hrtime.bigint().toString() });
};

/** Opens one screen; resolves with its first frame. */
function open(number: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const headers = { Cookie: cookies[number % cookies.length] };
    const request = get(url, { agent, headers }, (answer) => {
      if (answer.statusCode !== 200) reject(new Error(`the stream answered ${answer.statusCode}`));
      let frame = '';
      answer.setEncoding('utf8').on('data', (text: string) => {
        frame += text;
        if (!frame.endsWith(END)) return;
        if (frame.includes(CHANGE)) heard();
        frame = '';
        resolve();
      });
      answer.on('close', () => {
        throw new Error('a stream ended');
      });
    });
    request.on('error', reject);
  });
}

async function openNext(): Promise<void> {
  while (opened < SCREENS) await open(opened++);
}

await Promise.all(Array.from({ length: OPENING }, openNext));
process.send?.('ready');
