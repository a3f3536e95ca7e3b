/** Plain text as a Mastodon server shows it: paragraphs, shortened links, mentions and tags as anchors. */

const MENTION = /(?<![\w/])@([A-Za-z0-9_]+)(?:@([\p{L}\p{N}.-]*[\p{L}\p{N}](?::\d+)?))?/gu;
const TOKEN = new RegExp(
  `(?<url>https?://[^\\s<]+)|(?<mention>${MENTION.source})|(?<![\\w/&])#(?<tag>[\\p{L}\\p{N}_]+)`,
  'gu',
);
/** Characters of an address that stay visible. */
const SHOWN_OF_URL = 30;

/** The accounts addressed in `text`; domain null = of the same server. */
export const mentionedIn = (text: string): { username: string; domain: string | null }[] =>
  [...text.matchAll(MENTION)].map(([, username, domain]) => ({
    username: username ?? '',
    domain: domain ?? null,
  }));

/** Names of the tags in `text`, without the sign. */
export const tagsIn = (text: string): string[] =>
  [...text.matchAll(TOKEN)].flatMap((match) => match.groups?.tag ?? []);

/** HTML of a status: `<p>`, `<br />`, anchors with Mastodon's classes; everything else is escaped. */
export function renderHtml(text: string, domain: string): string {
  return text
    .split(/\n{2,}/)
    .map(
      (paragraph) =>
        `<p>${paragraph
          .split('\n')
          .map((line) => renderLine(line, domain))
          .join('<br />')}</p>`,
    )
    .join('');
}

function renderLine(line: string, domain: string): string {
  let html = '';
  let from = 0;
  for (const match of line.matchAll(TOKEN)) {
    html += escapeHtml(line.slice(from, match.index));
    html += renderToken(match.groups ?? {}, match[0], domain);
    from = match.index + match[0].length;
  }
  return html + escapeHtml(line.slice(from));
}

function renderToken(groups: Record<string, string | undefined>, whole: string, domain: string): string {
  if (groups.url) return renderUrl(groups.url);
  if (groups.tag) {
    const href = `https://${domain}/tags/${encodeURIComponent(groups.tag)}`;
    return `<a href="${href}" class="mention hashtag" rel="tag">#<span>${escapeHtml(groups.tag)}</span></a>`;
  }
  const [username = '', home = domain] = whole.slice(1).split('@');
  const href = escapeHtml(`https://${home}/@${username}`);
  return `<span class="h-card" translate="no"><a href="${href}" class="u-url mention">@<span>${escapeHtml(username)}</span></a></span>`;
}

function renderUrl(url: string): string {
  const [scheme = ''] = url.match(/^https?:\/\/(?:www\.)?/) ?? [];
  const rest = url.slice(scheme.length);
  const cut = rest.length > SHOWN_OF_URL;
  const invisible = (part: string): string => `<span class="invisible">${escapeHtml(part)}</span>`;
  const shown = `<span class="${cut ? 'ellipsis' : ''}">${escapeHtml(rest.slice(0, SHOWN_OF_URL))}</span>`;
  const inside = invisible(scheme) + shown + invisible(rest.slice(SHOWN_OF_URL));
  return `<a href="${escapeHtml(url)}" target="_blank" rel="nofollow noopener noreferrer">${inside}</a>`;
}

const escapeHtml = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
