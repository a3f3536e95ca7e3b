/**
 * What people can do on screens and other programs cannot, with the reason; the description of the API tells it, and a
 * test holds the lists of both together. Addresses as the screens have them.
 */
export const SCREENS_ONLY: readonly { why: string; paths: readonly string[] }[] = [
  {
    why: 'Signing in, passwords and invitations, roles, and keys like this one: what opens the house is given by somebody who is signed in.',
    paths: [
      '/session',
      '/session/end',
      '/setup/:token',
      '/forgotten-password',
      '/password/:token',
      '/invitation/:token',
      '/invitations',
      '/invitations/:id/revoke',
      '/users/:id/role',
      '/users/:id/disable',
      '/users/:id/enable',
      '/users/:id/password-link',
      '/account/password',
      '/account/sessions/:id/end',
      '/account/sessions/end-others',
      '/account/keys',
      '/account/keys/:id/revoke',
    ],
  },
  {
    why: 'Who looks at what just now, and pushes to one browser: a program has no screen.',
    paths: ['/presence', '/here', '/account/push', '/account/push/remove'],
  },
  {
    why: 'Connecting sources and the mail server: their secrets are typed by people, and hosts that may be reached are named by them.',
    paths: [
      '/sources',
      '/sources/:id',
      '/sources/:id/try',
      '/sources/:id/secret',
      '/settings/mail',
      '/settings/mail/test',
      '/settings/hosts',
    ],
  },
  {
    why: 'Files of messages that are read into a source: mapped by eye. (Programs send messages to a webhook source.)',
    paths: [
      '/sources/:id/imports',
      '/sources/:id/imports/:file',
      '/sources/:id/imports/:file/cancel',
      '/sources/:id/imports/:file/remove',
    ],
  },
  {
    why: 'Removing a source with all that came from it, which cannot be taken back.',
    paths: ['/sources/:id/remove'],
  },
  {
    why: 'Trying a watch out while its words are typed.',
    paths: ['/watches/try', '/watches/:id/try'],
  },
  {
    why: 'The demo town.',
    paths: ['/demo', '/demo/leave'],
  },
];
