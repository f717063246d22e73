/** Elements out of parts. A text becomes a text node and nothing else: no string is ever read as markup. */
export function el(tag, props = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (name === 'on') {
      Object.entries(value).forEach(([event, listener]) => element.addEventListener(event, listener));
    } else if (name === 'data') {
      Object.assign(element.dataset, value);
    } else if (value === true) {
      element.setAttribute(name, '');
    } else if (value !== false && value !== null && value !== undefined) {
      element.setAttribute(name, value);
    }
  }
  element.append(...children.flat(Infinity).filter(child => child !== null && child !== undefined && child !== false));
  return element;
}

/** The article's own words in the midst of English. */
export const french = words => el('span', { lang: 'fr' }, words);

export const byId = id => document.getElementById(id);

let recent = [];
const forget = whenQuiet(1000, () => {
  recent = [];
});

/** Says something to whoever listens instead of looking; what is said at once is said together, so that nothing is talked over. */
export function say(text) {
  recent.push(text);
  byId('said').textContent = recent.join(' ');
  forget();
}

/** Moves the keyboard to a place that is not a control. */
export function focusOn(element) {
  if (!element.matches('a, button, input, select, textarea')) {
    element.tabIndex = -1;
  }
  element.focus({ preventScroll: true });
}

/** The longest stretch of work between two looks at the reader's hand, in milliseconds. */
const SLICE = 8;

/** Lets the browser look at the reader's hand and paint. */
export const pause = () => globalThis.scheduler?.yield ? scheduler.yield() : new Promise(resume => setTimeout(resume));

/** Does something with each item, a slice at a time, so that nothing stalls; stops where it is no longer wanted. */
export async function inSlices(items, each, wanted = () => true) {
  let began = performance.now();
  for (const item of items) {
    if (!wanted()) {
      return;
    }
    each(item);
    if (performance.now() - began > SLICE) {
      await pause();
      began = performance.now();
    }
  }
}

/** Calls a function once things have been quiet for a while. */
export function whenQuiet(milliseconds, action) {
  let timer;
  return (...values) => {
    clearTimeout(timer);
    timer = setTimeout(() => action(...values), milliseconds);
  };
}
