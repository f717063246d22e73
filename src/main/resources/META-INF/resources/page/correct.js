/** Mends a line where it stands. What the analyst saw is named by its tag; whoever is second is shown what stands there now. */
import { call, Problem, tagOf } from './api.js';
import { el, say } from './dom.js';
import { missing, trouble } from './signs.js';
import { t } from './words.js';

const NAME = 'precis.by';

const address = (note, id) => `/v1/briefings/${note}/${/(^|\.)s\d+$/.test(id) ? 'units' : 'claims'}/${id}`;

/** Opens the form in a line's row. `saved(line, version)` is called with what came of it. */
export async function correct(note, id, row, saved) {
  if (row.querySelector('.correct')) {
    row.querySelector('.correct textarea').focus();
    return;
  }
  const place = el('div', {});
  row.append(place);
  try {
    const answer = await call(address(note.data.id, id));
    const { line } = await answer.json();
    new Form(note, id, line, tagOf(answer), place, saved).open();
  } catch (problem) {
    place.replaceChildren(trouble(problem));
  }
}

class Form {
  constructor(note, id, line, tag, place, saved) {
    Object.assign(this, { noteId: note.data.id, tongue: note.tongue, id, line, tag, place, saved });
    this.claim = address(this.noteId, id).includes('/claims/');
  }

  open() {
    const area = (name, lang, text) => el('textarea', { id: `${name}-${this.id}`, lang, rows: 4 }, text ?? '');
    this.fr = this.claim ? area('fr', 'fr', this.line.fr) : null;
    this.en = area('en', this.tongue, this.line.en);
    this.by = el('input', { type: 'text', id: `by-${this.id}`, autocomplete: 'name', maxlength: '200', value: remembered() });
    this.comment = el('input', { type: 'text', id: `comment-${this.id}`, autocomplete: 'off' });
    this.news = el('div', {});
    const field = (name, input) => input && el('div', {}, el('label', { for: input.id }, t(`edit.${name}`)), input);
    const button = (name, act, kind = '') =>
      el('button', { type: kind === 'primary' ? 'submit' : 'button', class: kind, on: kind === 'primary' ? {} : { click: act } },
        t(`edit.${name}`));
    const mended = this.line.origin === 'approved' || this.line.findings.some(finding => finding.rule === 'rejected');
    this.form = el('form', { class: 'correct', 'aria-label': t('edit.title', { id: this.id }) },
      el('h4', {}, t('edit.title', { id: this.id })),
      el('div', { class: 'texts' }, field('fr', this.fr), field('en', this.en)),
      el('div', { class: 'texts' }, field('by', this.by), field('comment', this.comment)),
      this.news,
      el('div', { class: 'actions' }, button('save', null, 'primary'), button('reject', () => this.#send('reject', 'rejected')),
        mended && button('undo', () => this.#send('undo', 'undone')), button('cancel', () => this.close())));
    this.form.addEventListener('submit', event => {
      event.preventDefault();
      this.#send('approve', 'saved');
    });
    this.form.addEventListener('keydown', event => {
      if (event.key === 'Escape') {
        this.close();
      }
    });
    this.place.replaceChildren(this.form);
    this.en.focus();
  }

  close() {
    const row = this.place.closest('.line');
    this.place.remove();
    row?.querySelector('.edit')?.focus();
  }

  async #send(action, done) {
    const body = { action };
    if (action === 'approve') {
      if (!this.en.value.trim() || this.fr?.value.trim() === '') {
        this.news.replaceChildren(el('p', { role: 'alert' }, t('edit.empty')));
        return;
      }
      body.en = this.en.value.trim();
      if (this.fr) {
        body.fr = this.fr.value.trim();
      }
    }
    Object.assign(body, filled('by', this.by), filled('comment', this.comment));
    remember(this.by.value.trim());
    try {
      const answer = await call(address(this.noteId, this.id), { method: 'PUT', json: body, headers: { 'If-Match': this.tag } });
      const { line, version } = await answer.json();
      this.saved(line, version);
      say(t(`edit.${done}`, { id: this.id }));
    } catch (problem) {
      if (!(problem instanceof Problem)) {
        throw problem;
      }
      await this.#refused(problem);
    }
  }

  async #refused(problem) {
    if (problem.status !== 412 || !problem.current) {
      this.news.replaceChildren(trouble(problem));
      return;
    }
    const now = problem.current;
    this.tag = tagOf(await call(address(this.noteId, this.id)));
    const take = () => {
      this.en.value = now.en ?? '';
      if (this.fr) {
        this.fr.value = now.fr;
      }
      this.en.focus();
    };
    this.news.replaceChildren(el('div', { class: 'notice bad', role: 'alert' },
      el('p', {}, t('edit.stale')),
      el('dl', { class: 'facts' }, el('dt', {}, t('edit.stale.now')),
        el('dd', {}, el('p', { lang: 'fr' }, now.fr), el('p', { lang: this.tongue }, now.en ?? missing()))),
      el('div', { class: 'actions' }, el('button', { type: 'button', on: { click: take } }, t('edit.stale.take')))));
  }
}

const filled = (name, input) => (input.value.trim() ? { [name]: input.value.trim() } : {});

function remembered() {
  try {
    return localStorage.getItem(NAME) ?? '';
  } catch {
    return '';
  }
}

function remember(name) {
  try {
    localStorage.setItem(NAME, name);
  } catch {
    // A browser that keeps nothing asks each time.
  }
}
