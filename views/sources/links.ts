/** Addresses of the pages of sources. */
export const sourceLinks = {
  list: '/sources',
  add: (channel?: string) =>
    channel ? `/sources/new?channel=${encodeURIComponent(channel)}` : '/sources/new',
  one: (id: number) => `/sources/${id}`,
  /** where files are brought to */
  files: (id: number) => `/sources/${id}/imports`,
  file: (id: number, file: number, act?: 'cancel' | 'remove') =>
    `/sources/${id}/imports/${file}${act ? `/${act}` : ''}`,
  act: (id: number, act: 'try' | 'poll' | 'pause' | 'resume' | 'remove' | 'secret') =>
    `/sources/${id}/${act}`,
};
