/** Articles on their way into a note: what was dropped or pasted, what the service reads in it, and a person's word on that. */
import { call, Problem } from './api.js';

const TEXT_FILE = /\.(txt|text)$/i;

/** Roles that are the article itself. */
export const KEPT = ['title', 'lead', 'subhead', 'body'];

export const ROLES = ['title', 'lead', 'subhead', 'body', 'byline', 'dateline', 'caption', 'teaser', 'navigation',
  'source', 'signoff', 'footer', 'foreign'];

export class Article {
  roles = [];
  segmentation = null;
  problem = null;
  reading = false;
  #turn = 0;

  /** Either a file that the service takes apart, or a text with its type. */
  constructor(name, { file = null, text = null, type = 'text/plain', title = null }) {
    Object.assign(this, { name, file, plain: text, type, title });
  }

  static async of(file) {
    return TEXT_FILE.test(file.name) || file.type === 'text/plain'
      ? new Article(file.name, { text: decoded(await file.arrayBuffer()) })
      : new Article(file.name, { file });
  }

  /** What is called HTML source is read as HTML. */
  static pasted(name, text) {
    const type = /^\s*<(!doctype|html|head|body|article|main|div|p|h1)\b/i.test(text) ? 'text/html' : 'text/plain';
    return new Article(name, { text, type });
  }

  get shown() {
    return this.segmentation?.article.title ?? this.title ?? this.name;
  }

  /** The language of what is shown: a headline's, where it is one. */
  get tongue() {
    return this.segmentation?.article.title ?? this.title ? 'fr' : null;
  }

  /** The text that offsets index: as it came, or as the service took it out of the document. */
  get text() {
    return this.segmentation?.article.text ?? this.problem?.text ?? (this.type === 'text/plain' ? this.plain : null);
  }

  get readable() {
    return this.segmentation !== null;
  }

  /** Asks what each part of it is; of two questions under way the later one counts. */
  async read() {
    const turn = ++this.#turn;
    this.reading = true;
    const options = { roles: this.#roles() };
    try {
      const answer = await call('/v1/segmentations', this.file
        ? { method: 'POST', form: form([this.part()], options) }
        : { method: 'POST', json: { article: { text: this.plain, content_type: this.type }, options } });
      const segmentation = await answer.json();
      if (turn === this.#turn) {
        Object.assign(this, { segmentation, problem: null });
      }
    } catch (problem) {
      if (!(problem instanceof Problem)) {
        throw problem;
      }
      if (turn === this.#turn) {
        // A service that is away says nothing of the article: what was read of it stands until it is read again.
        problem.text = this.segmentation?.article.text;
        Object.assign(this, { segmentation: problem.code === 'unreachable' ? this.segmentation : null, problem });
      }
    } finally {
      this.reading = this.reading && turn !== this.#turn;
    }
  }

  /** A person's word on a passage; the role it had before is kept, so that it can be restored. */
  become(passage, role) {
    const earlier = this.given(passage);
    this.roles = this.roles.filter(given => given !== earlier);
    const was = earlier ? earlier.was : passage.role;
    if (role !== was) {
      this.roles.push({ start: passage.start, end: passage.end, role, was });
    }
  }

  given(passage) {
    return this.roles.find(given => given.start === passage.start && given.end === passage.end);
  }

  /** Blocks as the service sees them; where it sees no article, the paragraphs of the text. */
  get passages() {
    if (this.segmentation) {
      return this.segmentation.blocks.map(block => ({ ...block, role: this.given(block)?.role ?? block.role }));
    }
    if (this.problem?.code !== 'no_article_body' || this.text === null) {
      return [];
    }
    return [...this.text.matchAll(/\S(?:[^\n]|\n(?!\s*\n))*/g)].map(match => {
      const passage = { start: match.index, end: match.index + match[0].trimEnd().length, role: null };
      return { ...passage, role: this.given(passage)?.role ?? null };
    });
  }

  part() {
    return { name: this.name, blob: this.file ?? new Blob([this.plain], { type: `${this.type};charset=utf-8` }) };
  }

  #roles() {
    return this.roles.map(({ start, end, role }) => ({ start, end, role }));
  }

  /** The same for a request of several articles. */
  rolesAs(article) {
    return this.#roles().map(role => ({ article, ...role }));
  }
}

/** A form of articles and options, as the service takes it. */
export function form(parts, options) {
  const data = new FormData();
  parts.forEach(({ name, blob }) => data.append('article', blob, name));
  data.append('options', new Blob([JSON.stringify(options)], { type: 'application/json' }));
  return data;
}

function decoded(bytes) {
  const head = new Uint8Array(bytes.slice(0, 2));
  if (head[0] === 0xFF && head[1] === 0xFE) {
    return new TextDecoder('utf-16le').decode(bytes);
  }
  if (head[0] === 0xFE && head[1] === 0xFF) {
    return new TextDecoder('utf-16be').decode(bytes);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
