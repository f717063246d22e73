/** The service itself: its models, whether they are at hand, and what they were used for. */
import { get } from './api.js';
import { el } from './dom.js';
import { again, loading, trouble } from './signs.js';
import { figure, has, onDay, t } from './words.js';

const SOON = 3000;
const LATER = 20000;

export function showService(view) {
  let left = false;
  const models = el('div', {}, loading(t('service.models.loading')));
  const usage = el('div', {}, loading(t('service.models.loading')));
  const panel = (id, words, body) =>
    el('section', { class: 'panel', 'aria-labelledby': id }, el('h2', { id }, t(words)), body);
  view.replaceChildren(
    el('h1', { tabindex: '-1' }, t('service.title')),
    panel('models-title', 'service.models', models), panel('usage-title', 'service.usage', usage));

  const look = async () => {
    try {
      const { models: reports } = await get('/v1/models');
      if (left) {
        return;
      }
      models.replaceChildren(el('ul', { class: 'models' }, reports.map(card)));
      setTimeout(() => left || look(), reports.some(report => report.state === 'downloading') ? SOON : LATER);
    } catch (problem) {
      models.replaceChildren(trouble(problem, again(look)));
    }
  };
  const count = async () => {
    try {
      const { days } = await get('/v1/usage');
      usage.replaceChildren(days.length === 0 ? el('p', { class: 'empty' }, t('service.usage.none')) : table(days));
    } catch (problem) {
      usage.replaceChildren(trouble(problem, again(count)));
    }
  };
  look();
  count();
  return () => {
    left = true;
  };
}

function card(report) {
  const name = report.model ?? t('engine.none');
  const fact = (label, value, lang) => value && [el('dt', {}, t(label)), el('dd', { lang }, value)];
  return el('li', { data: { state: report.state } },
    el('h3', { data: { state: report.state } }, el('span', { class: 'dot', 'aria-hidden': 'true' }), name),
    el('p', {}, t(`state.${report.state}`), report.percent !== null && ` ${report.percent} %`),
    report.percent !== null && el('progress', { max: 100, value: report.percent, 'aria-label': t('state.downloading') }),
    el('dl', { class: 'facts' },
      fact('service.engine', `${report.engine}${report.default ? ` (${t('service.default')})` : ''}`),
      fact('service.why', report.chosen, 'en'), fact('service.reason', report.reason, 'en')));
}

const COUNTED = ['calls', 'tokens', 'cached_calls', 'saved_tokens', 'cost'];
const HEADS = ['day', 'model', 'task', 'calls', 'tokens', 'cached', 'saved', 'cost'];

function table(days) {
  const rows = days.map(day => ({ ...day, tokens: day.input_tokens + day.output_tokens }));
  const total = Object.fromEntries(COUNTED.map(name =>
    [name, rows.every(row => row[name] === null) ? null : rows.reduce((sum, row) => sum + Number(row[name] ?? 0), 0)]));
  const numbers = row => COUNTED.map(name =>
    el('td', { class: 'number' }, row[name] === null ? '—' : figure(Number(row[name]))));
  return el('div', { class: 'wide', tabindex: '0', role: 'group', 'aria-label': t('service.usage') }, el('table', {},
    el('thead', {}, el('tr', {}, HEADS.map((head, index) =>
      el('th', { scope: 'col', class: index > 2 ? 'number' : null }, t(`service.${head}`))))),
    el('tbody', {}, rows.map(row => el('tr', {}, el('td', {}, onDay(row.day)), el('td', {}, row.model),
      el('td', {}, has(`task.${row.task}`) ? t(`task.${row.task}`) : row.task), numbers(row)))),
    el('tfoot', {}, el('tr', {}, el('th', { scope: 'row', colspan: 3 }, t('service.total')), numbers(total)))));
}
