/** Claims and the sentences they stand on light each other: under the mouse, under the keyboard, and on a click. */
import { focusOn } from './dom.js';

/** A pointer on its way to somewhere else lights nothing. */
const INTENT = 90;

export function link(note, root, pane) {
  let lit = [];
  let timer;

  const light = (row, scroll) => {
    const partners = row.dataset.cites
      ? row.dataset.cites.split(' ').filter(Boolean)
      : note.citing.get(row.dataset.line) ?? [];
    lit.forEach(line => line.classList.remove('lit'));
    lit = [row, ...partners.flatMap(id => note.rows(id))];
    lit.forEach(line => line.classList.add('lit'));
    const first = lit.find(line => line !== row && pane.contains(line) !== pane.contains(row));
    if (scroll && first) {
      show(first);
    }
  };

  const show = row => {
    if (pane.contains(row)) {
      within(pane, row);
    } else if (!visible(row)) {
      row.scrollIntoView({ block: 'center' });
    }
  };

  root.addEventListener('pointerover', event => {
    const row = event.target.closest('.line');
    clearTimeout(timer);
    if (row && event.pointerType === 'mouse' && !row.querySelector('.correct')) {
      timer = setTimeout(() => light(row, beside(pane)), INTENT);
    }
  });
  root.addEventListener('focusin', event => {
    const row = event.target.closest('.line');
    if (row && event.target.matches(':focus-visible')) {
      light(row, beside(pane));
    }
  });
  root.addEventListener('click', event => {
    const jump = event.target.closest('[data-jump]');
    if (jump) {
      event.preventDefault();
      goTo(note, jump.dataset.jump, pane, light);
    }
  });
}

/** Goes to a line, wherever it stands, and lights what belongs to it. */
export function goTo(note, id, pane, light = () => {}) {
  const row = bring(note, id, pane);
  if (row) {
    light(row, false);
    focusOn(row);
  }
  return row;
}

/** Brings a line into sight and leaves the keyboard where it is. */
export function bring(note, id, pane) {
  note.make(id);
  const row = note.rows(id).find(line => line.isConnected);
  if (!row) {
    return null;
  }
  if (pane.contains(row) && beside(pane)) {
    within(pane, row);
  } else {
    // At once: a way past everything between would have all of it laid out. What was skipped has its true height at the second look.
    row.scrollIntoView({ block: 'center', behavior: 'instant' });
    row.scrollIntoView({ block: 'center', behavior: 'instant' });
  }
  return row;
}

const beside = pane => getComputedStyle(pane).position === 'sticky';

function visible(row) {
  const box = row.getBoundingClientRect();
  return box.top > 110 && box.bottom < innerHeight;
}

/** Moves the pane alone. What it skips while scrolling has no true height yet, so it looks twice. */
function within(pane, row) {
  for (let looks = 0; looks < 2; looks++) {
    const off = row.getBoundingClientRect().top - pane.getBoundingClientRect().top;
    pane.scrollTo({ top: pane.scrollTop + off - pane.clientHeight / 3, behavior: 'instant' });
  }
}
