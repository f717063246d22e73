/** What stands around a note: how it stands, what to take away, and how it was made. */
import { el } from './dom.js';
import { told, tongue } from './signs.js';
import { at, figure, has, lang, n, t } from './words.js';

/** The forms a note can be taken away in; the last three hold both languages always. */
const FORMS = ['docx', 'pdf', 'html', 'md', 'xliff', 'json'];

export function standing(note, next) {
  const data = note.data;
  const open = { unverified: 0, untranslated: 0 };
  note.lines().forEach(line => line.status in open && open[line.status]++);
  const calm = data.status === 'complete' && open.unverified + open.untranslated === 0;
  return el('div', { class: `standing${calm ? '' : ' bad'}`, id: 'standing' },
    el('strong', {}, calm ? '✓ ' : '⚠ ', t(`note.${data.status}`)),
    calm ? el('span', {}, t('note.complete.text')) : [
      open.unverified > 0 && el('span', {}, n('note.unverified', open.unverified)),
      open.untranslated > 0 && el('span', {}, n('note.untranslated', open.untranslated))],
    !calm && open.unverified + open.untranslated > 0 && el('div', { class: 'actions' },
      el('button', { type: 'button', on: { click: next } }, t('note.next'))));
}

export function gaps(data) {
  return data.data_gaps.length > 0 && el('details', { class: 'gaps', open: data.data_gaps.length < 4 },
    el('summary', {}, `${t('note.gaps')} (${data.data_gaps.length})`),
    el('ul', {}, data.data_gaps.map(gap => el('li', {},
      el('span', { class: 'id' }, gap.where ?? ''), ' ', told(gap)))));
}

export function downloads(data) {
  const choice = el('select', { id: 'take-lang', 'aria-label': t('download.lang') },
    ['both', 'fr', 'en'].map(value => el('option', { value }, t(`download.${value}`))));
  const links = FORMS.map(form => el('a', { data: { form } }, t(`download.${form}`)));
  const aim = () => links.forEach(link => {
    const params = new URLSearchParams({ format: link.dataset.form });
    if (choice.value !== 'both') {
      params.set('lang', choice.value);
    }
    link.href = `/v1/briefings/${data.id}?${params}`;
    link.setAttribute('download', `${data.id}.${link.dataset.form}`);
  });
  choice.addEventListener('change', aim);
  aim();
  return el('div', { class: 'take', role: 'group', 'aria-label': t('download.title') },
    el('span', { 'aria-hidden': 'true' }, t('download.title')),
    el('ul', {}, links.map(link => el('li', {}, link))), choice,
    el('button', { type: 'button', class: 'plain', on: { click: () => print() } }, t('note.print')));
}

export function making(data) {
  const { provenance, usage } = data;
  const facts = [
    [t('making.engine'), provenance.engine],
    [t('making.model'), provenance.model ?? t('engine.none')],
    [t('making.made'), at(data.created)],
    [t('making.version'), String(data.version)],
    [t('making.usage'), t('making.usage.text', {
      calls: figure(usage.model_calls),
      tokens: figure(usage.input_tokens + usage.output_tokens),
      cached: figure(usage.cached_calls),
      saved: figure(usage.saved_tokens),
    })],
    usage.cost !== null && [t('making.cost'), figure(usage.cost)],
    [t('making.checker'), provenance.checker_version],
    [t('making.service'), provenance.service_version],
    ...Object.entries(provenance.prompts).map(([task, hash]) =>
      [t('making.prompt', { task: has(`task.${task}`) ? t(`task.${task}`) : task }), hash, 'hash']),
    ...provenance.sources.map(source => [t('making.source', { id: source.article }), source.sha256, 'hash']),
  ].filter(Boolean);
  return el('section', { class: 'article' }, el('h2', {}, t('note.making')),
    el('dl', { class: 'facts' }, facts.map(([name, value, kind]) => [el('dt', {}, name), el('dd', { class: kind }, value)])));
}

export function glossary(data) {
  return data.glossary.length > 0 && el('section', { class: 'article' }, el('h2', {}, t('note.glossary')),
    el('dl', { class: 'facts', lang }, data.glossary.map(term => [
      el('dt', {}, el('span', { lang: 'fr' }, term.source), ' → ', el('span', { lang: tongue(data) }, term.target)),
      el('dd', {}, t('note.glossary.applied', { applied: term.applied, missed: term.missed }))])));
}
