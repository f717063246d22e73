/** Searches a note in the page: every line that holds the words, in either language, with or without accents. */
import { el, whenQuiet } from './dom.js';
import { bring } from './links.js';
import { n, t } from './words.js';

const fold = text => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  .replaceAll('œ', 'oe').replaceAll('æ', 'ae').replaceAll('’', '\'');

export function finder(note, pane) {
  const input = el('input', { type: 'search', id: 'find', 'aria-describedby': 'find-count', autocomplete: 'off' });
  const output = el('output', { id: 'find-count', for: 'find' });
  let index = null;
  let hits = [];
  let current = -1;

  const search = () => {
    const words = fold(input.value).split(/\s+/).filter(Boolean);
    index ??= note.lines().map(line => ({ id: line.id, text: fold(`${line.fr}\n${line.en ?? ''}`) }));
    note.unmark();
    hits = words.length === 0 ? [] : index.filter(line => words.every(word => line.text.includes(word))).map(line => line.id);
    current = -1;
    note.mark(hits);
    output.textContent = words.length === 0 ? '' : hits.length === 0 ? t('note.find.none') : n('note.find.count', hits.length);
  };

  const step = by => {
    if (hits.length === 0) {
      return;
    }
    current = (current + by + hits.length) % hits.length;
    output.textContent = t('note.find.at', { at: current + 1, n: hits.length });
    const row = bring(note, hits[current], pane);
    note.at(row);
    paint(row, fold(input.value).split(/\s+/).filter(Boolean));
  };

  input.addEventListener('input', whenQuiet(120, search));
  input.addEventListener('keydown', event => {
    if (event.key === 'Enter') {
      event.preventDefault();
      if (hits.length === 0) {
        search();
      }
      step(event.shiftKey ? -1 : 1);
    }
  });
  const button = (sign, words, by) => el('button', {
    type: 'button', class: 'plain', 'aria-label': t(words), on: { click: () => step(by) },
  }, sign);
  return el('div', { class: 'find', role: 'search' },
    el('label', { for: 'find' }, t('note.find')), input, output,
    button('↑', 'note.find.previous', -1), button('↓', 'note.find.next', 1));
}

/** Paints the words in one line, where the browser can paint without changing the page. */
function paint(row, words) {
  if (!globalThis.Highlight || !row) {
    return;
  }
  const ranges = [];
  const walker = document.createTreeWalker(row.querySelector('.pair'), NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const { folded, places } = mapped(text.data);
    for (const word of words) {
      for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
        const range = new Range();
        range.setStart(text, places[at]);
        range.setEnd(text, places[at + word.length]);
        ranges.push(range);
      }
    }
  }
  CSS.highlights.set('found', new Highlight(...ranges));
}

/** The folded text, and where each of its letters stood. */
function mapped(text) {
  let folded = '';
  const places = [];
  let at = 0;
  for (const letter of text) {
    const piece = fold(letter);
    for (let i = 0; i < piece.length; i++) {
      places.push(at);
    }
    folded += piece;
    at += letter.length;
  }
  places.push(at);
  return { folded, places };
}
