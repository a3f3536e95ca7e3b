/*
 * What is new to whoever looks stands at a row of the queue: li.row.unread, with data-news and data-news-why where there
 * is something to count. The inside of a row is the same for everybody, so that a row which the stream has sent is told
 * its words again here. What is open has been read.
 */
function tell() {
  for (const row of document.querySelectorAll('#rows > .row.unread')) {
    if (row.classList.contains('sel')) {
      row.classList.replace('unread', 'read');
      delete row.dataset.news;
      delete row.dataset.newsWhy;
      row.querySelector('[data-unopened]').textContent = '';
    }
    const place = row.querySelector('[data-news-place]');
    const { news = '', newsWhy = '' } = row.dataset;
    if (place.textContent !== news) place.textContent = news;
    place.title = news && newsWhy;
  }
}

document.addEventListener('htmx:after:swap', tell);
tell();
