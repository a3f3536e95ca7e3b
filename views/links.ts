/** Addresses that the frame of every screen links to. */
export const QUEUE_VIEWS = ['open', 'mine', 'unclaimed', 'approval', 'waiting', 'snoozed', 'done'] as const;
export type QueueView = (typeof QUEUE_VIEWS)[number];

export const links = {
  home: '/',
  queue: (view: QueueView = 'open') => (view === 'open' ? '/queue' : `/queue?view=${view}`),
  queueOfSource: (id: string) => `/queue?source=${encodeURIComponent(id)}`,
  queueOfLabel: (id: string) => `/queue?label=${encodeURIComponent(id)}`,
  search: '/search',
  today: '/today',
  mentions: '/mentions',
  contacts: '/contacts',
  watches: '/watches',
  sources: '/sources',
  settings: '/settings',
  account: '/account',
};
