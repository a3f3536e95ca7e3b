/** The one address of an article behind the many that lead to it. */

/** Parameters that say where a reader came from. */
const TRACKING =
  /^(utm_.*|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|igshid|mc_cid|mc_eid|_ga|_gl|twclid|ttclid)$/i;
/** A fragment that names one comment or post on a page is a part of its address; every other is dropped. */
const MEANINGFUL_FRAGMENT = /^#[a-z_-]*\d+$/i;
/** Redirects of search engines that carry the target in the open. */
const REDIRECTORS: readonly { host: RegExp; path: string; params: readonly string[] }[] = [
  { host: /^(www\.)?google\.[a-z]{2,3}(\.[a-z]{2})?$/, path: '/url', params: ['url', 'q'] },
  { host: /^(www\.)?bing\.com$/, path: '/news/apiclick.aspx', params: ['url'] },
];
const MAX_UNWRAPS = 3;

/** The address to open: redirects of search engines unwrapped, tracking dropped. Null for what is not http(s). */
export function canonicalLink(written: string | null): string | null {
  let url = parseWeb(written);
  for (let i = 0; i < MAX_UNWRAPS && url !== null; i++) {
    const target = redirectTarget(url);
    if (target === undefined) break;
    url = parseWeb(target);
  }
  if (url === null) return null;
  const names = [...new Set(url.searchParams.keys())];
  // Rewriting the query also normalises its escapes: leave it alone where nothing is dropped.
  for (const name of names) if (TRACKING.test(name)) url.searchParams.delete(name);
  if (!MEANINGFUL_FRAGMENT.test(url.hash)) url.hash = '';
  return url.href;
}

/** The same article by http or https, with or without www or the mobile host: one identity. */
export function identityOfLink(canonical: string): string {
  const url = new URL(canonical);
  return `https://${url.host.replace(/^(www|m)\.(?=[^.]+\.)/, '')}${url.pathname}${url.search}${url.hash}`;
}

/** Whether a link names no article: the front page of a site. */
export function isFrontPage(canonical: string, siteLink: string | null): boolean {
  const identity = identityOfLink(canonical);
  return new URL(identity).pathname === '/' && !identity.includes('?') && !identity.includes('#')
    ? true
    : siteLink !== null && identity === identityOfLink(siteLink);
}

function redirectTarget(url: URL): string | null | undefined {
  const redirector = REDIRECTORS.find(({ host, path }) => host.test(url.hostname) && url.pathname === path);
  if (redirector === undefined) return undefined;
  return redirector.params.map((name) => url.searchParams.get(name)).find((value) => value !== null);
}

function parseWeb(written: string | null): URL | null {
  if (written === null || !URL.canParse(written)) return null;
  const url = new URL(written);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url : null;
}
