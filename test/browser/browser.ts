import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type axe from 'axe-core';
import { type Browser, type Page, chromium as playwright } from 'playwright-core';
import { onTestFinished } from 'vitest';

const CACHE = fileURLToPath(new URL('../../node_modules/.cache/', import.meta.url));
const HOME = `${CACHE}chromium`;
const FONTCONFIG_FILE = `${HOME}/fonts.conf`;
const ARTIFACTS = fileURLToPath(new URL('../.artifacts/', import.meta.url));

const FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${HOME}/fonts/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${HOME}/fonts-cache</cachedir>
</fontconfig>
`;

/** Nothing but this machine can be reached, and the browser asks nobody for anything by itself. */
const ARGS = [
  '--headless',
  '--no-sandbox',
  '--no-zygote',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--no-pings',
  '--font-render-hinting=none',
  '--hide-scrollbars',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
];

/** The browser of the package, unpacked once a machine; a test file closes it in afterAll. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = await unpacked();
  return playwright.launch({ executablePath, args: ARGS, env: { ...process.env, FONTCONFIG_FILE } });
}

/** Unpacks into a folder of its own and moves it into place: two test files may do so at once. */
async function unpacked(): Promise<string> {
  if (existsSync(HOME)) return `${HOME}/chromium`;
  await mkdir(CACHE, { recursive: true });
  const fresh = await mkdtemp(`${CACHE}chromium-`);
  const { TMPDIR } = process.env;
  process.env.TMPDIR = fresh;
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    await chromium.executablePath();
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
  }
  // the package's own list names folders of another house; without a single font the browser dies at an emoji
  await writeFile(`${fresh}/fonts.conf`, FONTS);
  try {
    await rename(fresh, HOME);
  } catch {
    // the other one was first
    await rm(fresh, { recursive: true, force: true });
  }
  return `${HOME}/chromium`;
}

export interface PageOptions {
  theme?: 'light' | 'dark';
  width?: number;
  height?: number;
  javaScriptEnabled?: boolean;
  locale?: string;
  /** what the page may complain about in this test, e.g. a refused request that is the point of it */
  allow?: RegExp;
}

/** A page of its own context. Any console error, page error or CSP violation fails the test when it ends. */
export async function openPage(browser: Browser, options: PageOptions = {}): Promise<Page> {
  const {
    theme = 'light',
    width = 1600,
    height = 960,
    javaScriptEnabled = true,
    locale = 'cs',
    allow,
  } = options;
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: theme,
    javaScriptEnabled,
    locale,
    timezoneId: 'Europe/Prague',
    hasTouch: width < 760,
    deviceScaleFactor: width < 760 ? 2 : 1,
  });
  const page = await context.newPage();
  const faults: string[] = [];
  const complain = (text: string) => {
    if (!allow?.test(text)) faults.push(text);
  };
  page.on('console', (message) => {
    if (message.type() === 'error') complain(`console: ${message.text()} ${message.location().url}`);
  });
  page.on('pageerror', (error) => complain(`page: ${error.message}`));
  onTestFinished(async () => {
    await context.close();
    if (faults.length > 0) throw new Error(`The page complained:\n${faults.join('\n')}`);
  });
  return page;
}

/** For tests that let minutes pass in a moment: then no answer of the server is quick enough, and htmx must not give up. */
export async function waitForAnswers(page: Page): Promise<void> {
  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => {
      (window as unknown as { htmx: { config: { defaultTimeout: number } } }).htmx.config.defaultTimeout = 0;
    });
  });
}

export type Rules = axe.RunOptions;

/** WCAG 2.2 AA, all that axe knows of it. */
export const WCAG: Rules = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] };
/** What another theme can change. */
export const COLOURS: Rules = { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } };

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
let axeScript: Promise<string> | undefined;

/** Serious and critical faults that axe finds, as lines to read. It looks into no frames: no page of ours has any. */
export async function axeSerious(page: Page, rules = WCAG): Promise<string[]> {
  axeScript ??= readFile(AXE, 'utf8');
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(await axeScript);
  return page.evaluate(
    async (options) => {
      const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, options);
      return violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .flatMap(({ id, nodes }) =>
          nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
        );
    },
    { ...rules, resultTypes: ['violations' as const] },
  );
}

/** The same of a page as it stands, and what dark changes of it. */
export async function axeInBothThemes(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  const light = await axeSerious(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await axeSerious(page, COLOURS);
  await page.emulateMedia({ colorScheme: 'light' });
  return [...light, ...dark.map((fault) => `dark: ${fault}`)];
}

/** With `OHLAS_SHOTS=1` a picture to look at, in test/.artifacts; without, nothing. */
export async function screenshot(page: Page, name: string): Promise<void> {
  if (process.env.OHLAS_SHOTS) await page.screenshot({ path: `${ARTIFACTS}${name}.png` });
}
