/** Notes that are kept, newest first, and the search in them. */
import { get } from './api.js';
import { byId, el, say, whenQuiet } from './dom.js';
import { again, loading, noteState, trouble } from './signs.js';
import { at, n, t } from './words.js';

const PAGE = 30;

export function showShelf(view) {
  let left = false;
  let asked = 0;
  const input = el('input', { type: 'search', id: 'shelf-q', 'aria-describedby': 'shelf-hint', autocomplete: 'off' });
  const list = el('ul', { class: 'shelf' });
  const about = el('div', { id: 'shelf-about' });
  const more = el('div', { class: 'shelf-more' });
  view.replaceChildren(
    el('div', { class: 'view-head' }, el('h1', { tabindex: '-1' }, t('shelf.title'))),
    el('div', { class: 'shelf-search', role: 'search' },
      el('div', {}, el('label', { for: 'shelf-q' }, t('shelf.search')), input,
        el('span', { class: 'hint', id: 'shelf-hint' }, t('shelf.search.hint'))), about),
    list, more);

  const load = async offset => {
    const mine = ++asked;
    const q = input.value.trim();
    more.replaceChildren();
    if (offset === 0) {
      about.replaceChildren(loading(t('shelf.loading')));
    }
    try {
      const params = new URLSearchParams({ limit: PAGE, offset, ...(q ? { q } : {}) });
      const { notes, total } = await get(`/v1/briefings?${params}`);
      if (!left && mine === asked) {
        show(notes, total, offset, q);
      }
    } catch (problem) {
      if (!left && mine === asked) {
        about.replaceChildren();
        more.replaceChildren(trouble(problem, again(() => load(offset))));
      }
    }
  };

  const show = (notes, total, offset, q) => {
    about.replaceChildren(el('p', { class: 'hint' }, total > 0 ? n('shelf.count', total) : ''));
    say(total > 0 ? n('shelf.count', total) : t(q ? 'shelf.nothing' : 'shelf.empty', { q }));
    if (offset === 0) {
      list.replaceChildren();
    }
    list.append(...notes.map(row));
    if (total === 0) {
      more.replaceChildren(el('div', { class: 'blank' }, el('p', {}, t(q ? 'shelf.nothing' : 'shelf.empty', { q })),
        !q && el('p', {}, t('shelf.empty.how'))));
    } else if (offset + notes.length < total) {
      more.replaceChildren(el('button', { type: 'button', on: { click: () => load(offset + PAGE) } }, t('shelf.more')));
    }
    list.children[offset]?.querySelector('a').toggleAttribute('data-first', offset > 0);
    if (offset > 0) {
      list.children[offset]?.querySelector('a').focus();
    }
  };

  input.addEventListener('input', whenQuiet(250, () => left || load(0)));
  load(0);
  return () => {
    left = true;
  };
}

function row({ id, created, status, title }) {
  return el('li', {}, el('a', { href: `/?note=${id}`, 'data-go': '' },
    el('time', { datetime: created }, at(created)),
    el('span', { class: 'titles' }, el('span', { class: 'fr', lang: 'fr' }, title.fr),
      title.en && el('span', { class: 'en', lang: 'en' }, title.en)),
    noteState(status)));
}
