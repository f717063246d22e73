/** The parts of a note, in reading order, as work that can be done bit by bit. */
import { el, french } from './dom.js';
import { claimRow, detailRow } from './lines.js';
import { missing } from './signs.js';
import { onDay, t } from './words.js';

/** What stands over all articles. */
export function* together(note, root) {
  yield* listed(root, 'h2', t('note.overview'), note.data.overview, claim => claimRow(note, claim));
  yield* listed(root, 'h2', t('note.timeline'), note.data.timeline, entry => claimRow(note, entry.claim, entry));
  yield* listed(root, 'h2', t('note.discrepancies'), note.data.discrepancies, claim => claimRow(note, claim));
}

/** One article's summary, and what else it tells. */
export function* ofArticle(note, root, article) {
  const title = article.title ?? { fr: article.id, en: null };
  root.append(
    el('h2', {}, el('span', { class: 'id' }, article.id), el('span', { lang: 'fr' }, title.fr),
      article.title && el('span', { lang: note.tongue }, title.en ?? missing())),
    el('p', { class: 'article-facts' },
      [article.publisher, article.published && onDay(article.published), article.url].filter(Boolean).join(' · ')));
  const summary = article.summary;
  if (!summary) {
    root.append(el('p', { class: 'empty' }, t('note.nosummary')));
    return;
  }
  const part = (name, items, row) => listed(root, 'h3', t(`note.${name}`), items, row);
  const detail = (...words) => detailRow(note, ...words);
  yield* part('summary', summary.points, claim => claimRow(note, claim));
  yield* part('people', summary.people, person => detail(
    [person.name, person.role?.fr].filter(Boolean).join(', '), person.role ? person.role.en && `${person.name}, ${person.role.en}` : person.name,
    person.evidence));
  yield* part('organisations', summary.organisations, one => detail(one.name, french(one.name), one.evidence));
  yield* part('places', summary.places, one => detail(one.name, french(one.name), one.evidence));
  yield* part('dates', summary.dates, date => detail(
    `${date.shown.fr} — ${date.what.fr}`, date.what.en && [date.shown.en ?? french(date.shown.fr), ` — ${date.what.en}`], date.evidence));
  yield* part('figures', summary.figures, figure => detail(
    `${figure.text} — ${figure.what.fr}`, figure.what.en && [figure.en ?? french(figure.text), ` — ${figure.what.en}`], figure.evidence));
  yield* part('quotes', summary.quotes, quote => detail(
    spoken(quote.speaker, ' : ', quote.fr, '« ', ' »'), quote.en && spoken(quote.speaker, ': ', quote.en, '“', '”'), quote.evidence));
  yield* part('topics', summary.topics, topic => detail(topic.fr, topic.en, []));
}

const spoken = (speaker, says, text, open, close) =>
  `${speaker ? speaker + says : ''}${text.startsWith(open.trim()) ? text : `${open}${text}${close}`}`;

function* listed(root, level, heading, items, row) {
  if (items.length === 0) {
    return;
  }
  const list = el('ul', {});
  root.append(el('section', { class: 'section' }, el(level, {}, heading), list));
  for (const item of items) {
    yield () => list.append(row(item));
  }
}
