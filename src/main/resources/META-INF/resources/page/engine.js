/** The state of the model, always in sight. */
import { get } from './api.js';
import { byId, el } from './dom.js';
import { t } from './words.js';

const SOON = 4000;
const LATER = 30000;

export async function watchEngine() {
  let pause = LATER;
  try {
    if (!document.hidden) {
      const { models } = await get('/v1/models');
      show(models.find(report => report.default) ?? models[0]);
      offer(models);
      pause = models.some(report => report.state === 'downloading') ? SOON : LATER;
    }
  } catch {
    show(null);
  }
  setTimeout(watchEngine, pause);
}

function show(report) {
  const words = report === null || report === undefined ? t('engine.unknown')
    : t(`engine.${report.state}`, { model: report.model ?? report.engine, percent: report.percent ?? 0 });
  byId('engine').dataset.state = report?.state ?? 'unknown';
  if (byId('engine-state').textContent !== words) {
    byId('engine-state').textContent = words;
  }
}

/** Models that a request may name. */
function offer(models) {
  const select = byId('model');
  const names = models.map(report => report.name).filter(name => name !== null);
  if (names.length !== select.options.length - 1) {
    const chosen = select.value;
    select.replaceChildren(select.options[0], ...names.map(name => el('option', { value: name }, name)));
    select.value = names.includes(chosen) ? chosen : '';
  }
}
