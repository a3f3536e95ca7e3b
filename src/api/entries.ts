import { z } from 'zod';
import { switchLesson } from '../learning/labels.ts';
import { listLabels, ownLabelById, removeLabel, saveLabel } from '../queue/index.ts';
import { departmentById, listDepartments, removeDepartment, saveDepartment } from '../replies/departments.ts';
import { endpoint } from './endpoint.ts';
import { DONE, done, key, rowKey, text } from './shapes.ts';

const NAME_MAX = 40;
const LINE_MAX = 254;
const LAST_HUE = 11;

const LabelGiven = z.strictObject({
  name: text(NAME_MAX).pipe(z.string().min(1)),
  hue: z.int().min(0).max(LAST_HUE).default(0).describe('a step of the palette'),
});
const DepartmentGiven = z.strictObject({
  name: text(LINE_MAX),
  email: text(LINE_MAX),
  teamId: key().nullable().default(null).describe('offered first on what is this team’s'),
});
const labels = { act: 'manage-labels', tag: 'labels' } as const;
const departments = { act: 'manage-settings', tag: 'departments' } as const;

/** Labels, and departments that private matters are handed to. */
export const entryEndpoints = [
  endpoint({
    ...labels,
    method: 'get',
    path: '/labels',
    act: 'read',
    summary: 'Labels; the shipped ones are known by their key',
    answer: z.object({
      labels: z.array(z.object({ id: key(), key: z.string().nullable(), name: z.string() })),
    }),
    async run({ db }) {
      return {
        labels: (await listLabels(db)).map(({ id, key: labelKey, name }) => ({ id, key: labelKey, name })),
      };
    },
  }),
  endpoint({
    ...labels,
    method: 'post',
    path: '/labels',
    summary: 'A new label of the team',
    body: LabelGiven,
    answer: z.object({ id: key() }),
    run: async ({ db }, { now }, { body }) => ({ id: await saveLabel(db, null, body, now) }),
  }),
  endpoint({
    ...labels,
    method: 'post',
    path: '/labels/:id',
    summary: 'Another name or colour; the shipped ones stay as they are',
    body: LabelGiven,
    answer: done,
    async run({ db }, { now }, { id, body }) {
      await saveLabel(db, rowKey(id), body, now);
      return DONE;
    },
  }),
  endpoint({
    ...labels,
    method: 'post',
    path: '/labels/:id/remove',
    summary: 'Take a label away, also from what carries it',
    answer: done,
    async run({ db }, _caller, { id }) {
      const { id: labelId } = await ownLabelById(db, rowKey(id));
      await removeLabel(db, labelId);
      return DONE;
    },
  }),
  endpoint({
    ...labels,
    method: 'post',
    path: '/labels/:id/learning',
    summary: 'Whether the house puts the label on by itself as it has learned',
    body: z.strictObject({ use: z.boolean() }),
    answer: done,
    async run({ db }, _caller, { id, body: { use } }) {
      await switchLesson(db, rowKey(id), !use);
      return DONE;
    },
  }),
  endpoint({
    ...departments,
    method: 'get',
    path: '/departments',
    act: 'answer',
    summary: 'Where private matters are handed to',
    answer: z.object({
      departments: z.array(z.object({ id: key(), name: z.string(), email: z.string() })),
    }),
    async run({ db }) {
      return { departments: (await listDepartments(db)).map(({ id, name, email }) => ({ id, name, email })) };
    },
  }),
  endpoint({
    ...departments,
    method: 'post',
    path: '/departments',
    summary: 'A new department',
    body: DepartmentGiven,
    answer: z.object({ id: key() }),
    run: async ({ db }, { now }, { body }) => ({ id: await saveDepartment(db, null, body, now) }),
  }),
  endpoint({
    ...departments,
    method: 'post',
    path: '/departments/:id',
    summary: 'A department as it is to be',
    body: DepartmentGiven,
    answer: done,
    async run({ db }, { now }, { id, body }) {
      await saveDepartment(db, rowKey(id), body, now);
      return DONE;
    },
  }),
  endpoint({
    ...departments,
    method: 'post',
    path: '/departments/:id/remove',
    summary: 'Take it away; what was handed there keeps what it was',
    answer: done,
    async run({ db }, _caller, { id }) {
      const { id: departmentId } = await departmentById(db, rowKey(id));
      await removeDepartment(db, departmentId);
      return DONE;
    },
  }),
];
