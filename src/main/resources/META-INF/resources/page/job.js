/** Work under way: how far it is, what came of each article, and the note that grows out of it. */
import { call, get } from './api.js';
import { el, focusOn, say } from './dom.js';
import { go } from './router.js';
import { again, home, loading, missing, state, told, tongue, trouble } from './signs.js';
import { duration, has, n, t } from './words.js';

/** Points of an article that are shown before the note is there. */
const FIRST_POINTS = 2;
const CALM = 4000;

/** Shows a batch and follows it; gives back what ends that. */
export function showJob(view, id) {
  const job = new Follower(view, id);
  job.begin();
  return () => job.leave();
}

class Follower {
  #rows = new Map();
  #said = 0;
  #source = null;
  #gone = false;

  constructor(view, id) {
    Object.assign(this, { view, id });
  }

  async begin() {
    this.view.replaceChildren(el('h1', {}, t('job.title')), loading(t('job.loading')));
    try {
      const { job, items } = await get(`/v1/jobs/${encodeURIComponent(this.id)}?limit=100`);
      if (this.#gone) {
        return;
      }
      this.#draw(job, items.articles);
      if (isOver(job)) {
        this.#end(job);
      } else {
        this.#follow();
      }
    } catch (problem) {
      this.view.replaceChildren(el('h1', {}, t('error.title')), trouble(problem, again(() => this.begin()), home()));
    }
    // A batch that is over has led to its note already.
    if (!this.#gone) {
      focusOn(this.view.querySelector('h1'));
    }
  }

  leave() {
    this.#gone = true;
    if (!isOver(this.job)) {
      this.#source?.close();
    }
  }

  #draw(job, articles) {
    this.count = el('p', { class: 'count' });
    this.bar = el('progress', { 'aria-label': t('job.progress'), max: job.progress.total });
    this.actions = el('div', { class: 'actions' });
    this.outcome = el('div', {});
    this.list = el('ol', { class: 'items' });
    this.stays = el('p', { class: 'lead' }, t('job.stays'));
    this.title = el('h1', { tabindex: '-1' }, t('job.title'));
    this.view.replaceChildren(
      el('div', { class: 'view-head' }, this.title, this.stays),
      el('div', { class: 'bar' }, this.bar, this.count, this.actions), this.outcome, this.list);
    this.actions.replaceChildren(el('button', { type: 'button', class: 'danger', on: { click: () => this.#cancel() } },
      t('job.cancel')));
    articles.forEach(item => this.#item(item));
    this.#progress(job);
  }

  #follow() {
    this.#source = new EventSource(`/v1/jobs/${encodeURIComponent(this.id)}/events`);
    const on = (name, act) => this.#source.addEventListener(name, event => act(JSON.parse(event.data)));
    on('article', item => this.#item(item));
    on('progress', job => {
      this.#progress(job);
      this.#waiting();
    });
    on('end', job => this.#end(job));
    this.#source.addEventListener('open', () => this.outcome.replaceChildren());
    this.#source.addEventListener('error', () => {
      if (this.#gone || isOver(this.job)) {
        // The stream has ended with the batch; unless it is told to, the browser would open it again.
        this.#source.close();
        return;
      }
      this.outcome.replaceChildren(el('p', { class: 'loading', role: 'status' }, t('job.reconnecting')));
      if (this.#source.readyState === EventSource.CLOSED) {
        setTimeout(() => this.#gone || this.begin(), CALM);
      }
    });
  }

  #progress(job) {
    this.job = job;
    const { done, total, running } = job.progress;
    this.bar.value = done;
    const words = n('job.count', total, { done, total });
    const more = done === total && !isOver(job) ? t('job.together')
      : job.seconds_remaining !== null && !isOver(job) ? t('job.remaining', { time: duration(job.seconds_remaining) })
        : '';
    this.count.replaceChildren(words, more && el('small', {}, more));
    this.list.querySelectorAll('.state[data-state="queued"]').forEach((sign, index) =>
      index < running && sign.replaceWith(state('running')));
    if (Date.now() - this.#said > CALM && !isOver(job)) {
      this.#said = Date.now();
      say(more ? `${words}. ${more}` : words);
    }
  }

  #item(item) {
    const known = this.#rows.get(item.number);
    const row = el('li', {},
      el('span', { class: 'no' }, String(item.number)),
      el('span', { class: 'name' }, item.article ?? t('job.article', { n: item.number })),
      state(item.state),
      item.code && item.state !== 'complete' && why(item));
    this.#rows.set(item.number, row);
    if (known) {
      known.replaceWith(row);
    } else {
      this.list.append(row);
    }
    if (item.note && this.job?.note !== item.note) {
      this.#grow(row, item.note);
    }
  }

  /** What has not ended tells no event; why it waits stands in the batch. */
  async #waiting() {
    const { items } = await get(`/v1/jobs/${encodeURIComponent(this.id)}?limit=100`).catch(() => ({ items: { articles: [] } }));
    if (!this.#gone && !isOver(this.job)) {
      items.articles.filter(item => ['queued', 'running'].includes(item.state)).forEach(item => this.#item(item));
    }
  }

  /** An article's own note is there before the one over all. */
  async #grow(row, id) {
    try {
      const note = await get(`/v1/briefings/${id}`);
      const points = note.articles[0]?.summary?.points ?? [];
      row.append(el('div', { class: 'grown' },
        points.slice(0, FIRST_POINTS).map(point => el('div', { class: 'pair' },
          el('p', { lang: 'fr' }, point.fr), el('p', { lang: tongue(note) }, point.en ?? missing()))),
        el('p', {}, el('a', { href: `/?note=${id}`, 'data-go': '' }, t('job.read')))));
      row.querySelector('.name').replaceChildren(el('span', { lang: 'fr' }, note.title.fr));
    } catch {
      // It grows without this one; the note over all will say what is missing.
    }
  }

  async #cancel() {
    this.actions.querySelector('button').textContent = t('job.cancelling');
    try {
      await call(`/v1/jobs/${encodeURIComponent(this.id)}`, { method: 'DELETE' });
    } catch (problem) {
      this.outcome.replaceChildren(trouble(problem));
    }
  }

  async #end(job) {
    this.#progress(job);
    say(t(`job.over.${job.state}`));
    if (job.note && job.state !== 'cancelled') {
      go({ note: job.note }, { replace: true });
      return;
    }
    const { items } = await get(`/v1/jobs/${encodeURIComponent(this.id)}?limit=100`);
    items.articles.forEach(item => this.#item(item));
    this.title.textContent = t(job.state === 'cancelled' ? 'job.cancelled.title'
      : job.state === 'failed' ? 'job.failed.title' : `job.over.${job.state}`);
    this.actions.replaceChildren();
    this.stays.remove();
    this.outcome.replaceChildren(el('div', { class: job.state === 'complete' ? 'notice' : 'notice bad' },
      el('p', {}, el('strong', {}, t(`job.over.${job.state}`))),
      el('div', { class: 'actions' },
        job.state !== 'complete' && el('button', { type: 'button', on: { click: () => this.#retry() } }, t('job.retry')),
        job.note && el('a', { href: `/?note=${job.note}`, 'data-go': '' }, t('job.open')),
        home())));
    focusOn(this.title);
  }

  async #retry() {
    try {
      await call(`/v1/jobs/${encodeURIComponent(this.id)}/retry`, { method: 'POST' });
      this.#rows.clear();
      await this.begin();
    } catch (problem) {
      this.outcome.replaceChildren(trouble(problem));
    }
  }
}

/** In the reader's language where it has the words, else in the service's own. */
const why = ({ code, reason, reason_fr: french }) => el('p', { class: 'why' }, has(`problem.${code}`)
  ? t(`problem.${code}`) : told({ message: reason, message_fr: french }));

const isOver = job => !['queued', 'running'].includes(job?.state);
