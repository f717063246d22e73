/** What the page says; the words come with it, in the language it was asked in. */
const words = JSON.parse(document.documentElement.dataset.words);

export const lang = document.documentElement.lang;
export const otherLang = lang === 'fr' ? 'en' : 'fr';

const locale = lang === 'fr' ? 'fr-FR' : 'en-GB';
const number = new Intl.NumberFormat(locale);
const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long' });
const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });

export const has = name => name in words;

export function t(name, values = {}) {
  return (words[name] ?? name).replace(/\{(\w+)\}/g, (whole, key) => values[key] ?? whole);
}

/** The same for a count: `name.one` or `name.many`. */
export function n(name, count, values = {}) {
  return t(`${name}.${count === 1 ? 'one' : 'many'}`, { n: number.format(count), ...values });
}

export const figure = value => number.format(value);
export const onDay = iso => day.format(new Date(`${iso.slice(0, 10)}T12:00:00`));
export const at = iso => moment.format(new Date(iso));

export function duration(seconds) {
  return seconds < 90
    ? t('job.seconds', { n: Math.max(1, Math.round(seconds)) })
    : t('job.minutes', { n: Math.round(seconds / 60) });
}
