/** *Try it*: a made-up town with three shops, whose people write and react. It never reaches a real host. */
export { closedWays, openAlone } from './alone.ts';
export { demoHttp } from './http.ts';
export { leaveDemo } from './leave.ts';
export { demoRoutes } from './routes.ts';
export { startDemo } from './start.ts';
export { demoAvailable, demoRunning } from './state.ts';
