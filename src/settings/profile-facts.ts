/** What may stand in the profile of the shop; the form and the API ask the same. */

export const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
export const PHONE = /^\+?[\d\s()/-]{6,20}$/;
export const SHOP_NAME = /^.{1,80}$/u;

/** A link with {order} in it that leads somewhere once a number stands there; '' = none. */
export function isOrderLink(link: string): boolean {
  if (link === '') return true;
  const filled = link.replace('{order}', '1');
  return filled !== link && /^https?:\/\//.test(link) && URL.canParse(filled);
}
