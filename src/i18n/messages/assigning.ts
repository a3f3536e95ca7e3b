import type { Messages } from '../types.ts';

/** Who answers: giving work, shifts, approval of what trainees write, the team's load. */
export const assigning = {
  'event.conversation.assigned.turn': {
    cs: 'Přiděleno podle pořadí: {assignee}',
    sk: 'Pridelené podľa poradia: {assignee}',
    pl: 'Przydzielono według kolejności: {assignee}',
    en: 'Given in turn to {assignee}',
  },
  'event.conversation.assigned.turn.was': {
    cs: 'Přiděleno podle pořadí: {assignee} (dosud {was})',
    sk: 'Pridelené podľa poradia: {assignee} (doteraz {was})',
    pl: 'Przydzielono według kolejności: {assignee} (dotąd {was})',
    en: 'Given in turn to {assignee} (was {was}’s)',
  },
  'event.conversation.assigned.known': {
    cs: 'Přiděleno: {assignee}, kdo zákazníkovi odpovídal naposledy',
    sk: 'Pridelené: {assignee}, kto zákazníkovi odpovedal naposledy',
    pl: 'Przydzielono: {assignee}, kto ostatnio odpowiadał temu klientowi',
    en: 'Given to {assignee}, who answered this customer last',
  },
  'event.conversation.assigned.known.was': {
    cs: 'Přiděleno: {assignee}, kdo zákazníkovi odpovídal naposledy (dosud {was})',
    sk: 'Pridelené: {assignee}, kto zákazníkovi odpovedal naposledy (doteraz {was})',
    pl: 'Przydzielono: {assignee}, kto ostatnio odpowiadał temu klientowi (dotąd {was})',
    en: 'Given to {assignee}, who answered this customer last (was {was}’s)',
  },
  'event.conversation.assigned.owner': {
    cs: 'Přiděleno: {assignee}, kdo má zákazníka na starosti',
    sk: 'Pridelené: {assignee}, kto má zákazníka na starosti',
    pl: 'Przydzielono: {assignee}, opiekun tego klienta',
    en: 'Given to {assignee}, who looks after this customer',
  },
  'event.conversation.assigned.owner.was': {
    cs: 'Přiděleno: {assignee}, kdo má zákazníka na starosti (dosud {was})',
    sk: 'Pridelené: {assignee}, kto má zákazníka na starosti (doteraz {was})',
    pl: 'Przydzielono: {assignee}, opiekun tego klienta (dotąd {was})',
    en: 'Given to {assignee}, who looks after this customer (was {was}’s)',
  },
  'event.conversation.released.shift_end': {
    cs: 'Vráceno do fronty, {was} má po směně',
    sk: 'Vrátené do frontu, {was} má po zmene',
    pl: 'Zwrócono do kolejki, {was} jest po zmianie',
    en: 'Back in the queue, {was}’s shift is over',
  },
  'event.conversation.released.idle': {
    cs: 'Vráceno do fronty, {was} se k tomu nevrátil(a)',
    sk: 'Vrátené do frontu, {was} sa k tomu nevrátil(a)',
    pl: 'Zwrócono do kolejki, {was} do tego nie wrócił(a)',
    en: 'Back in the queue, {was} did not come back to it',
  },
  'event.conversation.released.absent': {
    cs: 'Vráceno do fronty, {was} teď není k dispozici',
    sk: 'Vrátené do frontu, {was} teraz nie je k dispozícii',
    pl: 'Zwrócono do kolejki, {was} jest teraz niedostępny(-a)',
    en: 'Back in the queue, {was} is not here now',
  },
  'event.conversation.lapsed': {
    cs: 'Převzetí vypršelo, zůstává přiděleno: {was}',
    sk: 'Prevzatie vypršalo, zostáva pridelené: {was}',
    pl: 'Przejęcie wygasło, nadal przydzielono: {was}',
    en: 'The claim lapsed; still {was}’s',
  },
} satisfies Messages;
