/*
 * Pages without the desk have no stream of their own, but their numbers and alarms must follow what happens. One tab of
 * the browser listens for all of them (a browser opens six connections to a house at most), and the others take over
 * when it is closed. What it hears, and what a desk hears in another tab, is only "something changed": the events
 * `queue` and `bell`, as the desk's stream sends them.
 */
const RETRY_MS = 60_000;
const CHANGED = { detail: { data: '{}' } };
const tabs = new BroadcastChannel('ohlas.queue');

const NAMES = ['queue', 'bell'];

const changedHere = (name) => document.dispatchEvent(new CustomEvent(name, CHANGED));

function changed(name) {
  tabs.postMessage(name);
  changedHere(name);
}

/** @returns how to stop */
function listen() {
  let stream;
  let retry;
  function open() {
    stream = new EventSource('/live');
    // what happened while nobody listened
    stream.addEventListener('open', () => NAMES.forEach(changed));
    for (const name of NAMES) stream.addEventListener(name, () => changed(name));
    // a stream that broke is opened again by the browser; one that was refused is not
    stream.addEventListener('error', () => {
      if (stream.readyState === EventSource.CLOSED) retry = setTimeout(open, RETRY_MS);
    });
  }
  open();
  return () => {
    clearTimeout(retry);
    stream.close();
  };
}

/** Without locks (a house reached by plain http) nobody can be told from here: the page in front listens for itself. */
function listenInFront() {
  let stop;
  const follow = () => {
    stop?.();
    stop = document.hidden ? undefined : listen();
  };
  document.addEventListener('visibilitychange', follow);
  follow();
}

if (document.querySelector('#live')) {
  for (const name of NAMES) document.addEventListener(name, () => tabs.postMessage(name));
} else if (document.querySelector('#rail-counts')) {
  tabs.addEventListener('message', ({ data }) => changedHere(data));
  if (navigator.locks) navigator.locks.request('ohlas.ear', () => new Promise(() => listen()));
  else listenInFront();
}
