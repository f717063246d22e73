/** Where the reader is stands in the address, so that a reload, a bookmark and the back button lead there. */
import { otherLang } from './words.js';

const KNOWN = ['view', 'job', 'note'];
let listener = () => {};

export function here() {
  const params = new URLSearchParams(location.search);
  return Object.fromEntries(KNOWN.filter(name => params.get(name)).map(name => [name, params.get(name)]));
}

export function address(place) {
  const params = new URLSearchParams(place);
  return params.size ? `/?${params}` : '/';
}

export function go(place, { replace = false } = {}) {
  history[replace ? 'replaceState' : 'pushState'](null, '', address(place));
  arrive();
}

function arrive() {
  document.getElementById('language').href = address({ ...here(), lang: otherLang });
  listener(here());
}

export function start(arrived) {
  listener = arrived;
  addEventListener('popstate', arrive);
  document.addEventListener('click', event => {
    const link = event.target.closest('a[data-go]');
    const plain = !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) && event.button === 0;
    if (link && plain) {
      event.preventDefault();
      history.pushState(null, '', link.getAttribute('href'));
      arrive();
    }
  });
  arrive();
}
