/** Small signs that stand in several views: how a line stands, where it comes from, what went wrong. */
import { el } from './dom.js';
import { has, lang, t } from './words.js';

export const status = value => el('span', { class: 'status', data: { status: value } }, t(`status.${value}`));

export const origin = value =>
  el('span', { class: 'origin', title: t('origin.label'), data: { origin: value } }, t(`origin.${value}`));

/** Stands for English that is not there, in the reader's own language. */
export const missing = () => el('span', { class: 'missing', lang }, t('note.none'));

export const state = value => el('span', { class: 'state', data: { state: value } }, t(`item.${value}`));

export const noteState = value =>
  el('span', { class: 'state', data: { state: value } }, t(`note.${value}`));

/** The variety of English a note is in. */
export const tongue = note => note.provenance.target_lang;

/** What readers call a rule; its id where it has no name, as one of an earlier version. */
export const rule = id => (has(`rule.${id}`) ? t(`rule.${id}`) : id);

/** What a finding or a gap tells, in the page's language; in English where it was kept before it had French words. */
export const told = ({ message, message_fr: french }) =>
  (lang === 'fr' && french ? el('span', { lang: 'fr' }, french) : el('span', { lang: 'en' }, message));

export const loading = words => el('p', { class: 'loading', role: 'status' }, words);

/** What went wrong, in the reader's words and in the service's own. */
export function trouble(problem, ...actions) {
  const told = problem.detail && problem.detail !== problem.code;
  return el('div', { class: 'notice bad', role: 'alert' },
    el('p', {}, el('strong', {}, problem.words ?? t('problem.unknown'))),
    told && el('p', { lang: 'en' }, problem.detail),
    problem.request && el('p', { class: 'hint' }, t('error.request', { id: problem.request })),
    actions.length > 0 && el('div', { class: 'actions' }, actions));
}

export const again = action => el('button', { type: 'button', on: { click: action } }, t('error.again'));

export const home = () => el('a', { href: '/', 'data-go': 'compose' }, t('error.home'));
