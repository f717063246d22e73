/** The first view: articles in, their preview, and the start. */
import { call, get, onReach, Problem } from './api.js';
import { Article, form } from './articles.js';
import { byId, el, say } from './dom.js';
import { showPreview } from './preview.js';
import { go } from './router.js';
import { trouble } from './signs.js';
import { about, showStack } from './stack.js';
import { n, t } from './words.js';

const stack = [];
let current = null;
let pasted = 0;
let sending = false;
/** Articles come in the order they were asked for. */
let coming = Promise.resolve();

export const unsent = () => stack.length > 0 && !sending;

async function add(article) {
  stack.push(article);
  current = article;
  article.reading = true;
  show();
  say(t('add.added', { name: article.shown }));
  await article.read();
  show();
  say(t('add.read', { name: article.shown, about: about(article) }));
}

function remove(article) {
  const at = stack.indexOf(article);
  stack.splice(at, 1);
  current = current === article ? stack[Math.min(at, stack.length - 1)] ?? null : current;
  show();
  say(t('stack.removed', { name: article.shown }));
  const next = byId('stack').querySelectorAll('.remove')[Math.min(at, stack.length - 1)];
  (next ?? byId('files')).focus();
}

function choose(article) {
  current = article;
  const focused = document.activeElement?.classList.contains('show');
  show();
  if (focused) {
    byId('stack').querySelector('.show[aria-pressed="true"]')?.focus();
  }
}

function show() {
  const focused = document.activeElement;
  const kept = focused?.closest('#stack') ? [...byId('stack').querySelectorAll('button')].indexOf(focused) : -1;
  showStack(stack, current, { show: choose, remove });
  byId('stack').querySelectorAll('button')[kept]?.focus();
  showPreview(current, show);
  showStart();
  byId('corpus').querySelectorAll('button').forEach(button =>
    button.setAttribute('aria-pressed', String(stack.some(article => article.name === button.dataset.id))));
}

function showStart() {
  const ready = stack.filter(article => article.readable).length;
  const button = byId('start-button');
  button.setAttribute('aria-disabled', String(ready === 0 || sending));
  button.textContent = sending ? t('start.sending') : ready === 0 ? t('start.none') : n('start.button', ready);
}

async function start(event) {
  event.preventDefault();
  const articles = stack.filter(article => article.readable);
  if (sending || articles.length === 0) {
    say(byId('start-button').textContent);
    return;
  }
  sending = true;
  byId('start-error').replaceChildren();
  showStart();
  try {
    const answer = await call('/v1/briefings', {
      method: 'POST',
      form: form(articles.map(article => article.part()), options(articles)),
      headers: { Prefer: 'respond-async', 'Idempotency-Key': crypto.randomUUID?.() ?? `${Date.now()}-${Math.random()}` },
    });
    const job = await answer.json();
    stack.length = 0;
    current = null;
    go({ job: job.id });
  } catch (problem) {
    if (!(problem instanceof Problem)) {
      throw problem;
    }
    byId('start-error').replaceChildren(trouble(problem));
  } finally {
    sending = false;
    show();
  }
}

function options(articles) {
  const model = byId('model').value;
  return {
    target_lang: byId('english').value,
    kind: byId('kind').value,
    max_points: Math.min(20, Math.max(1, Number(byId('points').value) || 7)),
    roles: articles.flatMap((article, index) => article.rolesAs(`a${index + 1}`)),
    ...(model ? { model } : {}),
  };
}

async function takeFiles(files) {
  for (const file of files) {
    add(await Article.of(file));
  }
}

function paste() {
  const box = byId('paste');
  if (box.value.trim()) {
    add(Article.pasted(t('add.pasted', { n: ++pasted }), box.value));
    box.value = '';
    box.focus();
  }
}

async function listCorpus() {
  const list = byId('corpus');
  if (list.childElementCount > 0) {
    return;
  }
  try {
    const { articles } = await get('/v1/corpus');
    list.replaceChildren(...articles.map(corpusRow));
    if (articles.length === 0) {
      list.append(el('li', { class: 'hint' }, t('add.corpus.none')));
    }
    show();
  } catch (problem) {
    list.replaceChildren(el('li', {}, trouble(problem)));
  }
}

function corpusRow({ id, title }) {
  return el('li', {}, el('button', {
    type: 'button',
    lang: 'fr',
    'aria-pressed': 'false',
    data: { id },
    on: {
      click: () => {
        coming = coming.then(() => takeFromCorpus(id, title));
      },
    },
  }, title ?? spelled(id)));
}

async function takeFromCorpus(id, title) {
  const here = stack.find(article => article.name === id);
  if (here) {
    remove(here);
    byId('corpus').querySelector(`[data-id="${CSS.escape(id)}"]`)?.focus();
    return;
  }
  try {
    const answer = await call(`/v1/corpus/${encodeURIComponent(id)}`, { headers: { Accept: 'text/plain' } });
    void add(new Article(id, { text: await answer.text(), title: title ?? spelled(id) }));
  } catch (problem) {
    byId('start-error').replaceChildren(trouble(problem));
  }
}

/** A page without a headline is called by its folder. */
const spelled = id => `${id[0].toUpperCase()}${id.slice(1)}`.replaceAll('-', ' ');

/** What could not be read while the service was away is read once it is back. */
async function readAgain(answers) {
  const unread = answers ? stack.filter(article => article.problem?.code === 'unreachable') : [];
  await Promise.all(unread.map(article => article.read()));
  if (unread.length > 0) {
    show();
  }
}

/** Dropped anywhere on the view: a hand in a hurry does not aim. */
function listenForDrops() {
  const carriesFiles = event => [...event.dataTransfer?.types ?? []].includes('Files');
  document.addEventListener('dragover', event => {
    if (carriesFiles(event)) {
      event.preventDefault();
      byId('drop').classList.add('over');
    }
  });
  document.addEventListener('dragleave', event => {
    if (event.relatedTarget === null) {
      byId('drop').classList.remove('over');
    }
  });
  document.addEventListener('drop', event => {
    if (carriesFiles(event)) {
      event.preventDefault();
      byId('drop').classList.remove('over');
      const files = [...event.dataTransfer.files];
      if (byId('view-compose').hidden) {
        go({});
      }
      takeFiles(files);
    }
  });
}

export function begin() {
  byId('files').addEventListener('change', event => {
    takeFiles([...event.target.files]);
    event.target.value = '';
  });
  byId('paste-add').addEventListener('click', paste);
  byId('paste').addEventListener('keydown', event => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      paste();
    }
  });
  byId('paste').addEventListener('paste', event => {
    if (event.clipboardData?.files.length > 0) {
      event.preventDefault();
      takeFiles([...event.clipboardData.files]);
    }
  });
  byId('corpus-box').addEventListener('toggle', event => event.target.open && listCorpus());
  byId('start').addEventListener('submit', start);
  listenForDrops();
  onReach(readAgain);
  addEventListener('beforeunload', event => unsent() && event.preventDefault());
  show();
}
