import { createReach } from '../../src/lib/http.ts';

/** The way to servers of the test itself, and to nothing else in a private network. */
export const loopbackReach = createReach({ isAllowedHost: (host) => host.startsWith('127.0.0.1') });
