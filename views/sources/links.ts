/** Addresses of the pages of sources. */
export const sourceLinks = {
  list: '/sources',
  add: (channel?: string) =>
    channel ? `/sources/new?channel=${encodeURIComponent(channel)}` : '/sources/new',
  one: (id: number) => `/sources/${id}`,
  act: (id: number, act: 'try' | 'poll' | 'pause' | 'resume' | 'remove' | 'secret') =>
    `/sources/${id}/${act}`,
};
