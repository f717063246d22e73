/** The pane of the articles' own sentences. */
import { el } from './dom.js';
import { unitRow } from './lines.js';
import { t } from './words.js';

export function sourcePane(data) {
  const texts = new Map(data.articles.map(article => [article.id, el('section', { class: 'text' })]));
  const any = data.articles.some(article => article.translation.length > 0);
  const pane = el('aside', { class: 'source', id: 'source', tabindex: '0', 'aria-labelledby': 'source-title' },
    el('h2', { id: 'source-title' }, t('note.source')),
    el('p', { class: 'hint' }, t(any ? 'note.source.hint' : 'note.nosource')),
    any && [...texts.values()]);
  return { pane, texts };
}

export function* sentences(note, root, article) {
  if (article.translation.length === 0) {
    return;
  }
  const list = el('ul', {});
  root.append(el('h3', {}, el('span', { class: 'id' }, article.id), ' ',
    el('span', { lang: 'fr' }, article.title?.fr ?? '')), list);
  let block = null;
  for (const unit of article.translation) {
    const first = unit.block !== block;
    block = unit.block;
    yield () => list.append(unitRow(note, unit, first));
  }
}
