/** One line of a note: French, English, how it stands, where it comes from, what was found. */
import { el, french } from './dom.js';
import { missing, origin, rule, status, told } from './signs.js';
import { lang, t } from './words.js';

/** So many claims that cite a sentence are named beside it. */
const MOST_CITING = 6;

/** A claim. `when` is the date it stands under in a timeline. */
export function claimRow(note, claim, when = null) {
  const row = el('li', {
    class: 'line claim',
    data: { line: claim.id, status: claim.status, cites: segments(claim.evidence).join(' ') },
  }, pair(note, claim, when), el('div', { class: 'meta' },
    el('span', { class: 'id' }, claim.id), status(claim.status), origin(claim.origin),
    citations(claim.evidence), edit(note, claim)), findings(note, claim));
  return note.place(claim.id, row);
}

/** A sentence of an article. */
export function unitRow(note, unit, first) {
  const citing = note.citing.get(unit.id) ?? [];
  const row = el('li', {
    class: `line unit${first ? ' block-start' : ''}${['title', 'subhead'].includes(unit.role) ? ' heading' : ''}`,
    id: unit.id,
    data: { line: unit.id, status: unit.status },
  }, pair(note, unit, null), el('div', { class: 'meta' },
    el('span', { class: 'id' }, unit.id), status(unit.status), origin(unit.origin),
    citing.length > 0 && el('span', {}, t('note.cited'), ' ',
      citing.slice(0, MOST_CITING).map(id => [jump(id), ' ']), citing.length > MOST_CITING && '…'),
    edit(note, unit)), findings(note, unit));
  return note.place(unit.id, row);
}

/** A person, a figure, a quotation: what a summary holds beside its points. */
export function detailRow(note, french, english, evidence) {
  return el('li', { class: 'line detail', data: { cites: segments(evidence).join(' ') } },
    el('div', { class: 'pair' },
      el('p', { lang: 'fr' }, french),
      el('p', { lang: note.tongue }, english ?? missing())),
    el('div', { class: 'meta' }, citations(evidence)));
}

export const segments = evidence => [...new Set(evidence.map(place => place.segment))];

const jump = id => el('a', { class: 'cite', href: `#${id}`, 'aria-label': t('note.show', { id }), data: { jump: id } }, id);

const citations = evidence => evidence.length > 0 && el('span', {}, t('note.cites'), ' ',
  segments(evidence).map(id => [jump(id), ' ']));

const edit = (note, line) => el('button', {
  type: 'button',
  class: 'plain edit',
  'aria-label': t('edit.open.of', { id: line.id }),
  data: { edit: line.id },
}, t('edit.open'));

function pair(note, line, when) {
  const spans = line.findings.flatMap(finding => [finding.target, finding.source].filter(Boolean));
  const date = words => when && [el('span', { class: 'date' }, words), ' — '];
  return el('div', { class: 'pair' },
    el('p', { lang: 'fr' }, date(when?.shown.fr), marked(line.fr, spans)),
    el('p', { lang: note.tongue }, line.en === null
      ? missing()
      : [date(when && (when.shown.en ?? french(when.shown.fr))), marked(line.en, spans)]));
}

/** The text with what findings are about marked in it, where it stands there word for word. */
function marked(text, spans) {
  const here = spans.filter(span => span.end > span.start && text.slice(span.start, span.end) === span.text)
    .sort((one, other) => one.start - other.start);
  const parts = [];
  let at = 0;
  for (const span of here) {
    if (span.start >= at && span.end - span.start < text.length) {
      parts.push(text.slice(at, span.start), el('mark', {}, span.text));
      at = span.end;
    }
  }
  return [...parts, text.slice(at)];
}

function findings(note, line) {
  return line.findings.length > 0 && el('ul', { class: 'findings' }, line.findings.map(finding =>
    el('li', { class: `finding ${finding.severity}` },
      el('span', { class: 'severity' }, t(`severity.${finding.severity}`)), ' · ', rule(finding.rule), lang === 'fr' ? ' : ' : ': ',
      told(finding),
      (finding.source || finding.target) && el('dl', { class: 'values' },
        finding.source && value('source', 'fr', finding.source),
        finding.target && value('target', inEnglish(line, finding.target) ? note.tongue : 'fr', finding.target)))));
}

const value = (side, lang, { text }) =>
  el('div', {}, el('dt', {}, t(`finding.${side}`)), ' ', el('dd', { lang }, text));

/** Whether what is held against a source is the line's English, and not a claim's French. */
const inEnglish = (line, { text, start, end }) => line.en?.slice(start, end) === text;
