/** Which view is shown, and what all of them share. */
import { onReach, ping } from './api.js';
import { begin } from './compose.js';
import { byId, focusOn, say } from './dom.js';
import { watchEngine } from './engine.js';
import { showJob } from './job.js';
import { showNote } from './note.js';
import { start } from './router.js';
import { showService } from './service.js';
import { showShelf } from './shelf.js';
import { t } from './words.js';

const EACH = 5000;
let leave = () => {};
let first = true;
let shown = null;

function arrive(place) {
  const key = JSON.stringify(place);
  if (key === shown) {
    return;
  }
  shown = key;
  leave();
  const view = byId('view');
  const compose = !place.view && !place.job && !place.note;
  byId('view-compose').hidden = !compose;
  view.hidden = compose;
  view.replaceChildren();
  document.title = title(place);
  document.querySelectorAll('nav [data-go]').forEach(link => {
    const current = compose ? 'compose' : place.view;
    link.toggleAttribute('aria-current', false);
    if (link.dataset.go === current) {
      link.setAttribute('aria-current', 'page');
    }
  });
  leave = show(place, view) ?? (() => {});
  if (!first) {
    scrollTo({ top: 0, behavior: 'instant' });
    focusOn(document.querySelector('main h1:not([hidden] *)') ?? byId('main'));
  }
  first = false;
}

function show(place, view) {
  if (place.job) {
    return showJob(view, place.job);
  }
  if (place.note) {
    return showNote(view, place.note);
  }
  return place.view === 'notes' ? showShelf(view) : place.view === 'service' ? showService(view) : null;
}

function title(place) {
  const words = place.job ? 'job.title' : place.view === 'notes' ? 'shelf.title'
    : place.view === 'service' ? 'service.title' : place.note ? 'note.loading' : 'compose.title';
  return `${t(words)} – Précis`;
}

function watchReach() {
  const banner = byId('offline');
  let timer = null;
  onReach(answers => {
    banner.hidden = answers;
    banner.querySelector('p').textContent = answers ? '' : t('offline.text');
    clearInterval(timer);
    timer = answers ? null : setInterval(ping, EACH);
    if (answers) {
      say(t('offline.back'));
    }
  });
  byId('offline-retry').addEventListener('click', ping);
  addEventListener('offline', ping);
  addEventListener('online', ping);
}

watchReach();
begin();
start(arrive);
watchEngine();
