/*
 * The open conversation (#talk) asks for itself anew (its event `again`) when the stream has spoken of it (a message
 * `conversation-<id>`). What was put there meanwhile by somebody's click is newer than an answer asked for before: that
 * one is dropped and asked for again. So whatever overtakes what, the screen ends with what is true.
 */
const TALK_MS = 100;

/** Words of the stream, questions and answers in the order in which they came to this page. */
let moment = 0;
/** when the stream last spoke of a conversation */
const spoken = new Map();
/** which one is on screen, and as of when it is known: what the stream said before is in it */
let shown = { id: document.querySelector('#talk')?.dataset.id, asOf: 0 };
/** when it was last asked for by itself, while the answer is on its way */
let asking = 0;
/** when something was last put in its place */
let swapped = 0;
let timer;

const talk = () => document.querySelector('#talk');

// what comes meanwhile is gathered, and never puts off what came first
function look() {
  if (timer) return;
  timer = setTimeout(() => {
    timer = undefined;
    const last = spoken.get(talk()?.dataset.id) ?? 0;
    // while an answer is on its way one waits for it, and looks again
    if (!asking && last > shown.asOf) window.htmx.trigger(talk(), 'again');
  }, TALK_MS);
}

document.addEventListener('htmx:sse:before:message', ({ detail: { message } }) => {
  const id = /^conversation-(\d+)$/.exec(message.event)?.[1];
  if (!id) return;
  spoken.set(id, ++moment);
  if (id === talk()?.dataset.id) look();
});

document.addEventListener('htmx:config:request', ({ detail: { ctx } }) => {
  ctx.asked = ++moment;
  if (ctx.sourceElement === talk()) asking = ctx.asked;
});

document.addEventListener('htmx:before:swap', (event) => {
  const { ctx, tasks } = event.detail;
  if (!tasks.some(({ target }) => target && target === talk())) return;
  if (ctx.sourceElement === talk() && ctx.asked < swapped) event.preventDefault();
  else swapped = ++moment;
});

document.addEventListener('htmx:after:swap', ({ detail: { ctx } }) => {
  const id = talk()?.dataset.id;
  // an act answers with what it found, which may be older than what was said when it was asked for
  if (id === shown.id && ctx.sourceElement !== talk()) return;
  shown = { id, asOf: ctx.asked };
  look();
});

document.addEventListener('htmx:finally:request', ({ detail: { ctx } }) => {
  if (ctx.asked !== asking) return;
  asking = 0;
  // one that failed is not asked for over and over: the stream tells again when it is back
  if (ctx.status === 'swapped') look();
});
