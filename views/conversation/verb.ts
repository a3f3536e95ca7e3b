/** htmx attributes of a form that does something to the open conversation: the answer is morphed into it. */
export const verb = (action: string) => ({
  method: 'post' as const,
  action,
  'hx-post': action,
  'hx-target': '#talk',
  'hx-swap': 'outerMorph',
});

/** The same for `PostButton`, which sets its action itself. */
export const verbHx = (action: string): Record<string, string> => ({
  'hx-post': action,
  'hx-target': '#talk',
  'hx-swap': 'outerMorph',
});
