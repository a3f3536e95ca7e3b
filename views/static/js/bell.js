/* The numbers at the bell follow the event `bell` of the stream; after the stream was away they are asked for anew. */
document.addEventListener('htmx:sse:after:connection', () => document.dispatchEvent(new Event('bell')));
