/** Addresses of the pages of watches. */
export const watchLinks = {
  list: '/watches',
  add: '/watches/new',
  one: (id: number) => `/watches/${id}`,
  try: (id: number | null) => (id === null ? '/watches/try' : `/watches/${id}/try`),
  taught: (id: number) => `/watches/${id}/taught`,
  held: (id: number) => `/watches/${id}/held`,
  remove: (id: number) => `/watches/${id}/remove`,
};
