import { z } from 'zod';
import { DepartmentPage, DepartmentsPage } from '../../views/settings/departments.tsx';
import { listTeams } from '../people/index.ts';
import { departmentById, listDepartments, removeDepartment, saveDepartment } from '../replies/departments.ts';
import { entryRoutes } from './entries.ts';
import type { Deps } from './env.ts';
import { line, optionalKey } from './forms.ts';

/** Where a private matter can be handed to. */
export const departmentRoutes = (deps: Deps) =>
  entryRoutes(deps, {
    path: '/departments',
    act: 'manage-settings',
    shape: z.object({ name: line(80), email: line(254), teamId: optionalKey() }),
    initial: {},
    list: listDepartments,
    byId: departmentById,
    save: saveDepartment,
    remove: removeDepartment,
    valuesOf: ({ name, email, teamId }) => ({ name, email, teamId: teamId === null ? '' : String(teamId) }),
    listPage: async (frame, entries, form) =>
      DepartmentsPage({ frame, entries, form, teams: await listTeams(deps.db) }),
    entryPage: async (frame, id, form) =>
      DepartmentPage({ frame, id, form, teams: await listTeams(deps.db) }),
  });
