import { z } from 'zod';

/** A whole number within bounds, typed into a form; an empty field is null. */
export const optionalWhole = (min: number, max: number) =>
  z
    .string()
    .default('')
    .transform((text, ctx) => {
      const typed = text.replace(/\s/g, '');
      if (typed === '') return null;
      const n = /^\d{1,9}$/.test(typed) ? Number(typed) : Number.NaN;
      if (Number.isNaN(n)) ctx.addIssue({ code: 'custom', message: 'problem.field.invalid' });
      else if (n < min) ctx.addIssue({ code: 'too_small', origin: 'number', minimum: min, inclusive: true });
      else if (n > max) ctx.addIssue({ code: 'too_big', origin: 'number', maximum: max, inclusive: true });
      return n;
    });

/** A whole number within bounds that must be there. */
export const whole = (min: number, max: number) =>
  optionalWhole(min, max).transform((n, ctx) => {
    if (n === null) ctx.addIssue({ code: 'custom', message: 'problem.field.required' });
    return n ?? min;
  });

/** A whole number that may be below zero and must be there. */
export const signed = (min: number, max: number) =>
  z
    .string()
    .default('')
    .transform((text, ctx) => {
      const typed = text.replace(/\s/g, '').replace(/^[−–]/, '-');
      const n = /^-?\d{1,9}$/.test(typed) ? Number(typed) : Number.NaN;
      if (typed === '') ctx.addIssue({ code: 'custom', message: 'problem.field.required' });
      else if (Number.isNaN(n)) ctx.addIssue({ code: 'custom', message: 'problem.field.invalid' });
      else if (n < min) ctx.addIssue({ code: 'too_small', origin: 'number', minimum: min, inclusive: true });
      else if (n > max) ctx.addIssue({ code: 'too_big', origin: 'number', maximum: max, inclusive: true });
      return n;
    });
