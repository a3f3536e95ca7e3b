/** Addresses of the pages of watches. */
export const watchLinks = {
  list: '/watches',
  add: '/watches/new',
  one: (id: number) => `/watches/${id}`,
  try: (id: number | null) => (id === null ? '/watches/try' : `/watches/${id}/try`),
  withdraw: (id: number, mentionId: number | null) =>
    mentionId === null ? `/watches/${id}/taught/withdraw` : `/watches/${id}/taught/${mentionId}/withdraw`,
  believe: (id: number, heldId: number) => `/watches/${id}/held/${heldId}/believe`,
  remove: (id: number) => `/watches/${id}/remove`,
};
