import type { Periods } from './hours-shape.ts';

export const WEEKDAYS = ['1', '2', '3', '4', '5', '6', '7'] as const;

const PERIOD = /^(\d{1,2})(?:[:.](\d{2}))?\s*(?:-|–|—|až|do|to)\s*(\d{1,2})(?:[:.](\d{2}))?$/;

/**
 * Reads the opening hours of one day as people write them: "8:00–12:00, 13–18.30". Empty = closed. A period that ends
 * before it begins goes over midnight. Null when it can't be read.
 */
export function parsePeriods(text: string): Periods | null {
  const parts = text
    .split(/[,;\n]+/)
    .map((part) => part.trim())
    .filter(Boolean);
  const periods = parts.map(parsePeriod);
  return periods.every((period) => period !== null) ? periods : null;
}

function parsePeriod(text: string): Periods[number] | null {
  const match = PERIOD.exec(text);
  if (!match) return null;
  const from = clockTime(match[1], match[2]);
  const to = clockTime(match[3], match[4]);
  return from === null || to === null || from === to || from === '24:00' ? null : { from, to };
}

function clockTime(hour = '', minute = '00'): string | null {
  const [h, m] = [Number(hour), Number(minute)];
  if (h > 24 || m > 59 || (h === 24 && m > 0)) return null;
  return `${String(h).padStart(2, '0')}:${minute}`;
}

/** The way back: "8:00–12:00, 13:00–18:30". */
export const periodsText = (periods: Periods): string =>
  periods.map(({ from, to }) => `${from.replace(/^0/, '')}–${to.replace(/^0/, '')}`).join(', ');
