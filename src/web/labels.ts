import { z } from 'zod';
import { LabelPage, LabelsPage } from '../../views/settings/labels.tsx';
import { listLabels, ownLabelById, removeLabel, saveLabel } from '../queue/index.ts';
import { entryRoutes } from './entries.ts';
import type { Deps } from './env.ts';
import { line } from './forms.ts';
import { whole } from './numbers.ts';

const LAST_HUE = 11;

/** The team's own labels beside the seven. */
export const labelRoutes = (deps: Deps) =>
  entryRoutes(deps, {
    path: '/labels',
    act: 'manage-labels',
    shape: z.object({ name: line(40), hue: whole(0, LAST_HUE) }),
    initial: { hue: '0' },
    list: listLabels,
    byId: ownLabelById,
    save: saveLabel,
    remove: removeLabel,
    valuesOf: ({ name, hue }) => ({ name, hue: String(hue) }),
    listPage: (frame, entries, form) => LabelsPage({ frame, entries, form }),
    entryPage: (frame, id, form) => LabelPage({ frame, id, form }),
  });
