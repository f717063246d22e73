// LangChain.js asks a model many times at once:  node --expose-gc many-calls.mjs FOLDER PORT CALLS, @langchain/openai installed in FOLDER.
import {createRequire} from 'node:module';
import {join} from 'node:path';

const [folder, port, calls] = [process.argv[2], process.argv[3], Number(process.argv[4])];
const {ChatOpenAI} = createRequire(join(folder, 'package.json'))('@langchain/openai');
const model = new ChatOpenAI({
  model: 'slow', apiKey: 'none', temperature: 0, maxRetries: 0, maxConcurrency: calls,
  configuration: {baseURL: `http://127.0.0.1:${port}/v1`},
});
const ask = () => model.invoke([['system', 'Answer.'], ['human', '[s1] Bonjour.']], {
  response_format: {type: 'json_schema', json_schema: {name: 'answer', strict: true, schema: {
    type: 'object', properties: {answer: {type: 'string'}}, required: ['answer'], additionalProperties: false}}},
});

for (let i = 0; i < 3; i++) await Promise.all(Array.from({length: calls}, ask));
global.gc();
const before = process.memoryUsage();
let during = before;
const cpuBefore = process.cpuUsage();
const begin = performance.now();
const asked = Array.from({length: calls}, ask);
setTimeout(() => { global.gc(); during = process.memoryUsage(); }, 950);
const answers = await Promise.all(asked);
const wall = performance.now() - begin;
const cpu = process.cpuUsage(cpuBefore);
const good = answers.filter(answer => JSON.parse(answer.content).answer === 'yes').length;
const kib = (during.heapUsed + during.external - before.heapUsed - before.external) / 1024 / calls;
console.log(`LangChain.js  ${calls} calls: ${(wall / 1000).toFixed(2)} s, ${((cpu.user + cpu.system) / 1e6).toFixed(2)} s of processor time, ${good} answered, ${kib.toFixed(1)} KiB of heap each`);
process.exit(0);
