/*
 * What time alone changes, on every page inside. #rail-counts carries how many were late when the server counted
 * (data-late) and the due times that follow (data-due, epoch milliseconds): from these comes the number in the tab's
 * title. When one of them has passed, or its last ten minutes began, the numbers are asked for anew (`ohlas:passed`); so
 * they are when what is known ends (data-until).
 */
const SOON = 10 * 60_000;
let before;

function title(late) {
  const plain = document.title.replace(/^\(\d+\) /, '');
  const wanted = late > 0 ? `(${late}) ${plain}` : plain;
  if (document.title !== wanted) document.title = wanted;
}

document.addEventListener('ohlas:tick', ({ detail: { now } }) => {
  const counted = document.querySelector('#rail-counts');
  if (!counted) return;
  const due = counted.dataset.due.split(' ').filter(Boolean).map(Number);
  title(Number(counted.dataset.late) + due.filter((at) => at <= now).length);
  const passed = (at) => at > before && at <= now;
  const { until } = counted.dataset;
  const isNews = [...due, ...(until ? [Number(until)] : [])].some((at) => passed(at) || passed(at - SOON));
  before = now;
  if (isNews) document.dispatchEvent(new Event('ohlas:passed'));
});
