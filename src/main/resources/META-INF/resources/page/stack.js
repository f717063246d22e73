/** The articles of the note to come, one under the other. */
import { byId, el } from './dom.js';
import { n, t } from './words.js';

/** Shows the stack. `act` has show(article) and remove(article). */
export function showStack(articles, current, act) {
  byId('stack-empty').hidden = articles.length > 0;
  byId('stack').replaceChildren(...articles.map(article => row(article, article === current, act)));
}

function row(article, current, act) {
  return el('li', {},
    el('button', {
      type: 'button',
      class: 'show',
      'aria-pressed': String(current),
      'aria-label': t('stack.show', { name: article.shown }),
      on: { click: () => act.show(article) },
    }, el('span', { lang: article.tongue }, article.shown)),
    el('button', {
      type: 'button',
      class: 'remove',
      'aria-label': t('stack.remove', { name: article.shown }),
      on: { click: () => act.remove(article) },
    }, '×'),
    el('span', { class: `about${article.problem && !article.reading ? ' bad' : ''}` }, about(article)));
}

/** How an article stands, in a few words. */
export function about(article) {
  if (article.reading) {
    return t('stack.reading');
  }
  if (article.problem) {
    return `${article.problem.words}${article.readable ? '' : ` ${t('stack.unreadable')}.`}`;
  }
  const { segments, blocks } = article.segmentation ?? { segments: [], blocks: [] };
  const changed = article.roles.length;
  return `${n('stack.sentences', segments.length, { blocks: blocks.length })}${
    changed > 0 ? ` · ${n('stack.changed', changed)}` : ''}`;
}
