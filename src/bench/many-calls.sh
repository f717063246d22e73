#!/usr/bin/env bash
# 1,000 and 3,000 calls at once of a model that takes a second each: the gateway, and LangChain.js beside it against the same server.
#   npm install --prefix FOLDER @langchain/openai @langchain/core
#   src/bench/many-calls.sh FOLDER [ROUNDS]
set -euo pipefail
folder=$(realpath "$1")
cd "$(dirname "$0")/../.."
./mvnw -q -B -ntp test-compile dependency:build-classpath -Dmdep.outputFile=target/bench.classpath -Dmdep.includeScope=test
ulimit -n "$(ulimit -Hn)"
coproc SERVER { exec node src/bench/slow-model.mjs 1000; }
trap 'kill "$SERVER_PID"' EXIT
read -r port <&"${SERVER[0]}"
for round in $(seq "${2:-3}"); do
  for calls in 1000 3000; do
    java -Dfile.encoding=UTF-8 -Xss512k -cp "target/test-classes:target/classes:$(cat target/bench.classpath)" dev.precis.model.ManyCallsBench "$port" "$calls" 2> /dev/null
    node --expose-gc src/bench/many-calls.mjs "$folder" "$port" "$calls"
  done
done
