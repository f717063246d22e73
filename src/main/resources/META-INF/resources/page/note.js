/** A note: what it holds, drawn bit by bit, and everything that can be done with it. */
import { call, get } from './api.js';
import { downloads, gaps, glossary, making, standing } from './aside.js';
import { correct } from './correct.js';
import { el, focusOn, inSlices, pause } from './dom.js';
import { finder } from './find.js';
import { claimRow, segments, unitRow } from './lines.js';
import { goTo, link } from './links.js';
import { ofArticle, together } from './sections.js';
import { again, home, loading, missing, tongue, trouble } from './signs.js';
import { sentences, sourcePane } from './source.js';
import { at, t } from './words.js';

export function showNote(view, id) {
  let left = false;
  const begin = async () => {
    view.replaceChildren(loading(t('note.loading')));
    try {
      const data = await get(`/v1/briefings/${encodeURIComponent(id)}`);
      await pause();
      const note = new Note(data);
      await pause();
      if (!left) {
        draw(view, note, () => !left);
      }
    } catch (problem) {
      view.replaceChildren(el('h1', {}, t('error.title')), trouble(problem, again(begin), home()));
    }
    if (!left) {
      focusOn(view.querySelector('h1'));
    }
  };
  begin();
  return () => {
    left = true;
    globalThis.CSS?.highlights?.clear();
  };
}

/** A note's data, and where each of its lines stands on the page. */
class Note {
  #rows = new Map();
  #work = [];
  #hits = new Set();
  #marked = [];
  #at = null;

  constructor(data) {
    this.data = data;
    this.tongue = tongue(data);
    this.citing = new Map();
    this.claims().forEach(claim => segments(claim.evidence).forEach(segment =>
      this.citing.set(segment, [...new Set([...(this.citing.get(segment) ?? []), claim.id])])));
  }

  claims() {
    const { overview, timeline, discrepancies, articles } = this.data;
    return [...overview, ...timeline.map(entry => entry.claim), ...discrepancies,
      ...articles.flatMap(article => article.summary?.points ?? [])];
  }

  /** Claims and sentences, each once, in reading order. */
  lines() {
    const all = [...this.claims(), ...this.data.articles.flatMap(article => article.translation)];
    return [...new Map(all.map(line => [line.id, line])).values()];
  }

  rows(id) {
    return this.#rows.get(id) ?? [];
  }

  /** Remembers where a line stands; the first row of a claim bears its name. */
  place(id, row) {
    const rows = this.rows(id).filter(other => other.isConnected);
    if (rows.length === 0) {
      row.id = id;
    }
    this.#rows.set(id, [...rows, row]);
    row.classList.toggle('hit', this.#hits.has(id));
    return row;
  }

  /** Work to be done later, by the article it is about. */
  later(article, steps) {
    this.#work.push({ article, steps });
  }

  async work(wanted) {
    for (const part of this.#work) {
      await pause();
      await inSlices(part.steps, step => step(), wanted);
    }
  }

  /** Draws at once what a line stands in. */
  make(id) {
    if (this.rows(id).length === 0) {
      this.#work.filter(part => part.article === id.split('.')[0]).forEach(part => {
        for (const step of part.steps) {
          step();
        }
      });
    }
  }

  mark(ids) {
    this.#hits = new Set(ids);
    this.#marked = ids.flatMap(id => this.rows(id));
    this.#marked.forEach(row => row.classList.add('hit'));
  }

  unmark() {
    [...this.#marked, ...[...this.#hits].flatMap(id => this.rows(id))].forEach(row => row.classList.remove('hit'));
    this.#hits = new Set();
    this.at(null);
    globalThis.CSS?.highlights?.clear();
  }

  at(row) {
    this.#at?.classList.remove('at');
    row?.classList.add('at');
    this.#at = row;
  }

  /** Puts a line as it stands now in the place of the one before, wherever it stands. */
  update(line) {
    const rows = this.rows(line.id).filter(row => row.isConnected);
    this.#rows.set(line.id, []);
    const entries = this.data.timeline.filter(entry => entry.claim.id === line.id);
    [...this.claims(), ...this.data.articles.flatMap(article => article.translation)]
      .filter(known => known.id === line.id).forEach(known => Object.assign(known, line));
    rows.forEach(row => {
      const known = this.lines().find(other => other.id === line.id);
      const when = row.querySelector('.date') ? entries[0] : null;
      const fresh = row.classList.contains('unit')
        ? unitRow(this, known, row.classList.contains('block-start')) : claimRow(this, known, when);
      row.replaceWith(fresh);
    });
  }
}

function draw(view, note, wanted) {
  const { data } = note;
  const { pane, texts } = sourcePane(data);
  const over = el('div', {});
  const parts = new Map(data.articles.map(article => [article.id, el('article', { class: 'article' })]));
  const next = reviewer(note, pane);
  const banner = el('div', {}, standing(note, next), gaps(data));
  const body = el('div', { class: 'spread' }, el('div', { class: 'told' }, over, [...parts.values()]), pane);
  view.replaceChildren(
    el('header', { class: 'note-head' },
      el('p', { class: 'kicker' }, el('span', {}, at(data.created)), el('span', {}, data.id),
        el('a', { href: '#source', class: 'to-source' }, t('skip.source'))),
      el('h1', { class: 'note-title', tabindex: '-1' }, el('span', { lang: 'fr' }, data.title.fr),
        el('span', { lang: note.tongue }, data.title.en ?? missing())),
      banner),
    el('div', { class: 'tools' }, finder(note, pane), downloads(data)),
    body);
  document.title = `${data.title.fr} – Précis`;

  note.later('', together(note, over));
  data.articles.forEach(article => {
    note.later(article.id, sentences(note, texts.get(article.id), article));
    note.later(article.id, ofArticle(note, parts.get(article.id), article));
  });
  note.work(wanted).then(() => wanted() && body.firstChild.append(...[glossary(data), making(data)].filter(Boolean)));

  link(note, body, pane);
  view.querySelector('.to-source').addEventListener('click', event => {
    event.preventDefault();
    pane.scrollIntoView({ block: 'nearest' });
    pane.focus({ preventScroll: true });
  });
  body.addEventListener('click', event => {
    const edit = event.target.closest('[data-edit]');
    if (edit) {
      open(note, edit.dataset.edit, edit.closest('.line'), banner, next);
    }
  });
}

function open(note, id, row, banner, next) {
  const inPane = row.classList.contains('unit');
  correct(note, id, row, async line => {
    const nth = note.rows(id).indexOf(row);
    note.update(line);
    (note.rows(id)[nth] ?? note.rows(id)[0])?.querySelector('.edit')?.focus({ preventScroll: inPane });
    const fresh = await (await call(`/v1/briefings/${note.data.id}`)).json();
    Object.assign(note.data, { status: fresh.status, data_gaps: fresh.data_gaps, version: fresh.version });
    banner.replaceChildren(...[standing(note, next), gaps(note.data)].filter(Boolean));
  });
}

/** Leads from one line that a person has to look at to the next. */
function reviewer(note, pane) {
  let last = null;
  return () => {
    const open = note.lines().filter(line => ['unverified', 'untranslated'].includes(line.status)).map(line => line.id);
    last = open[(open.indexOf(last) + 1) % open.length];
    note.at(goTo(note, last, pane));
  };
}
