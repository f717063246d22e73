/** An article passage by passage: what is kept, what is left out, and the select that changes it. */
import { byId, el, inSlices, say } from './dom.js';
import { KEPT, ROLES } from './articles.js';
import { n, onDay, t } from './words.js';

let turn = 0;
let keptOnly = false;

/** Shows an article, or what this place is for. `changed` is called once a role was changed and the article read again. */
export function showPreview(article, changed) {
  const body = byId('preview-body');
  const mine = ++turn;
  if (!article) {
    body.replaceChildren(blank());
    return;
  }
  if (article.reading && article.passages.length === 0) {
    body.replaceChildren(el('p', { class: 'loading' }, t('stack.reading')));
    return;
  }
  if (article.passages.length === 0) {
    body.replaceChildren(head(article), el('div', { class: 'notice bad' },
      el('p', {}, el('strong', {}, article.problem?.words ?? '')),
      article.problem?.detail && el('p', { lang: 'en' }, article.problem.detail)));
    return;
  }
  const list = el('ol', { class: `passages${keptOnly ? ' kept-only' : ''}` });
  body.replaceChildren(head(article), article.problem ? el('p', { class: 'notice' },
    article.problem.code === 'no_article_body' ? t('preview.nobody') : article.problem.words) : '',
    legend(list), list);
  const sentences = byBlock(article.segmentation?.segments ?? []);
  const passages = article.passages.map((passage, index) => ({ passage, number: index + 1 }));
  inSlices(passages, ({ passage, number }) => list.append(
    row(article, passage, number, sentences.get(passage.id) ?? [], changed)), () => mine === turn);
}

const blank = () => el('div', { class: 'blank' },
  el('p', {}, t('preview.empty')), el('p', { class: 'hint' }, t('preview.empty.how')));

function head(article) {
  const about = article.segmentation?.article ?? {};
  const facts = [about.agency, about.byline, about.place].filter(Boolean).join(' · ');
  const day = about.published && onDay(about.published);
  return el('div', {},
    el('h3', { class: 'preview-title', lang: article.tongue }, article.shown),
    el('p', { class: 'preview-facts' }, el('span', { lang: 'fr' }, facts), facts && day && ' · ', day));
}

function legend(list) {
  const box = el('input', { type: 'checkbox', checked: keptOnly });
  box.addEventListener('change', () => {
    keptOnly = box.checked;
    list.classList.toggle('kept-only', keptOnly);
  });
  return el('div', { class: 'legend' },
    el('span', { class: 'key' }, t('preview.kept')),
    el('span', { class: 'key out' }, t('preview.dropped')),
    el('label', {}, box, t('preview.only')));
}

function byBlock(segments) {
  const blocks = new Map();
  segments.forEach(segment => blocks.set(segment.block, [...(blocks.get(segment.block) ?? []), segment]));
  return blocks;
}

const CLASS = { title: 'title', lead: 'lead-role', subhead: 'subhead' };

function row(article, passage, number, sentences, changed) {
  const kept = KEPT.includes(passage.role);
  const own = article.given(passage);
  return el('li', { class: `${kept ? 'in' : 'out'} ${CLASS[passage.role] ?? ''}`, data: { start: passage.start } },
    el('div', { class: 'passage-role' },
      select(article, passage, number, changed),
      own && el('span', { class: 'yours' }, t('preview.yours'), ' ',
        own.was && el('button', {
          type: 'button',
          class: 'plain',
          'aria-label': t('preview.undo.of', { n: number }),
          on: { click: () => become(article, passage, number, own.was, changed) },
        }, t('preview.undo')))),
    el('div', { class: 'passage-text', lang: 'fr' }, text(article.text ?? article.plain, passage, sentences)));
}

function select(article, passage, number, changed) {
  const choice = el('select', { 'aria-label': t('preview.role', { n: number }) },
    passage.role === null && el('option', { value: '', selected: true }, t('preview.unknown')),
    ROLES.map(role => el('option', { value: role, selected: role === passage.role }, t(`role.${role}`))));
  choice.addEventListener('change', () => become(article, passage, number, choice.value, changed));
  return choice;
}

async function become(article, passage, number, role, changed) {
  article.become(passage, role);
  await article.read();
  changed(article);
  byId('preview-body').querySelector(`[data-start="${passage.start}"] select`)?.focus();
  const sentences = article.segmentation?.segments.length ?? 0;
  say(n('preview.says', sentences, { n: number, role: t(`role.${role}`), sentences }));
}

/** The passage's text with its sentences counted. */
function text(whole, passage, sentences) {
  const parts = [];
  let at = passage.start;
  for (const sentence of sentences) {
    parts.push(whole.slice(at, sentence.start),
      el('span', { class: 'sentence-no', 'aria-hidden': 'true' }, sentence.id.slice(1)),
      whole.slice(sentence.start, sentence.end));
    at = sentence.end;
  }
  return [...parts, whole.slice(at, passage.end)];
}
