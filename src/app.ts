import { Hono } from 'hono';
import { apiRoutes } from './api/index.ts';
import { demoRoutes } from './demo/index.ts';
import { accountNoticeRoutes } from './web/account-notices.ts';
import { alarmHookRoutes } from './web/alarm-hooks.ts';
import { alarmSettingsRoutes } from './web/alarm-settings.ts';
import { apiKeyRoutes } from './web/api-keys.ts';
import { askRoutes } from './web/ask.ts';
import { askSettingsRoutes } from './web/ask-settings.ts';
import { assignmentSettingsRoutes } from './web/assignment-settings.ts';
import { calendarRoutes } from './web/calendar.ts';
import { callRoutes } from './web/calls.ts';
import { complaintSettingsRoutes } from './web/complaint-settings.ts';
import { complaintRoutes } from './web/complaints.ts';
import { contactImportRoutes } from './web/contact-imports.ts';
import { contactRoutes } from './web/contacts.ts';
import { departmentRoutes } from './web/departments.ts';
import { deskRoutes } from './web/desk.ts';
import { dutyRoutes } from './web/duty.ts';
import type { Deps, OpenEnv } from './web/env.ts';
import { exportRoutes } from './web/export.ts';
import { healthRoutes } from './web/health.ts';
import { hookRoutes } from './web/hooks.ts';
import { importRoutes } from './web/imports.ts';
import { invitationRoutes } from './web/invitations.ts';
import { labelRoutes } from './web/labels.ts';
import { learningRoutes } from './web/learning.ts';
import { macroRoutes } from './web/macros.ts';
import { mailSettingsRoutes } from './web/mail-settings.ts';
import { mentionRoutes } from './web/mentions.ts';
import { protect } from './web/middleware/index.ts';
import { noticeRoutes } from './web/notices.ts';
import { paletteRoutes } from './web/palette.ts';
import { passwordRoutes } from './web/password.ts';
import { profileRoutes } from './web/profile.ts';
import { replySettingsRoutes } from './web/reply-settings.ts';
import { responsePolicyRoutes } from './web/response-policies.ts';
import { responseSettingsRoutes } from './web/response-settings.ts';
import { rightsRoutes } from './web/rights.ts';
import { ruleRoutes } from './web/rules.ts';
import { savedViewRoutes } from './web/saved-views.ts';
import { searchRoutes } from './web/search.ts';
import { sessionRoutes } from './web/session.ts';
import { settingsRoutes } from './web/settings.ts';
import { setupRoutes } from './web/setup.ts';
import { silentRoutes } from './web/silent.ts';
import { sourceRoutes } from './web/sources.ts';
import { startRoutes } from './web/start.ts';
import { loadStatic } from './web/static.ts';
import { teamLoadRoutes } from './web/team.ts';
import { teamRoutes } from './web/teams.ts';
import { templateRoutes } from './web/templates.ts';
import { todayRoutes } from './web/today.ts';
import { urgencySettingsRoutes } from './web/urgency-settings.ts';
import { userRoutes } from './web/users.ts';
import { watchRoutes } from './web/watches.ts';

/** Open to anybody: signing in and getting in. */
const OPEN = [healthRoutes, sessionRoutes, setupRoutes, passwordRoutes, invitationRoutes];
/** For people who are signed in; each route says which right it asks for. */
const INSIDE = [
  deskRoutes,
  profileRoutes,
  accountNoticeRoutes,
  noticeRoutes,
  apiKeyRoutes,
  userRoutes,
  teamRoutes,
  sourceRoutes,
  importRoutes,
  contactImportRoutes,
  watchRoutes,
  mentionRoutes,
  contactRoutes,
  complaintRoutes,
  callRoutes,
  rightsRoutes,
  silentRoutes,
  searchRoutes,
  savedViewRoutes,
  macroRoutes,
  paletteRoutes,
  exportRoutes,
  todayRoutes,
  dutyRoutes,
  teamLoadRoutes,
  assignmentSettingsRoutes,
  startRoutes,
  settingsRoutes,
  responseSettingsRoutes,
  replySettingsRoutes,
  askSettingsRoutes,
  responsePolicyRoutes,
  ruleRoutes,
  calendarRoutes,
  complaintSettingsRoutes,
  urgencySettingsRoutes,
  mailSettingsRoutes,
  alarmSettingsRoutes,
  alarmHookRoutes,
  departmentRoutes,
  templateRoutes,
  labelRoutes,
  learningRoutes,
  demoRoutes,
];

/** The web application over what the composition root gives; no I/O but reading the static files. */
export function createApp(given: Omit<Deps, 'assetVersion'>): Hono<OpenEnv> {
  const files = loadStatic();
  const deps: Deps = { ...given, assetVersion: files.version };
  const app = new Hono<OpenEnv>();
  app.route('/', files.app);
  // other programs come here, without a session and from anywhere
  app.route('/', hookRoutes(deps));
  // customers come here by a secret address, from anywhere
  app.route('/', askRoutes(deps));
  app.route('/', apiRoutes(deps, deps.config.publicUrl));
  protect(app, deps);
  for (const routes of OPEN) app.route('/', routes(deps));
  for (const routes of INSIDE) app.route('/', routes(deps));
  return app;
}
