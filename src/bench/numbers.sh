#!/usr/bin/env bash
# How many numbers of the French specifications of microsoft/Recognizers-Text our reader and ICU4J read right:
# src/bench/numbers.sh [--misses] FOLDER (holding NumberModel.json, OrdinalModel.json, PercentModel.json, CurrencyModel.json)
set -euo pipefail
cd "$(dirname "$0")/../.."
./mvnw -q -B -ntp test-compile dependency:build-classpath -Dmdep.outputFile=target/bench.classpath -Dmdep.includeScope=test
exec java -Dfile.encoding=UTF-8 -cp "target/test-classes:target/classes:$(cat target/bench.classpath)" dev.precis.check.NumberBench "$@"
