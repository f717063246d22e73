#!/usr/bin/env bash
# How many fluent English sentences that say something other than their French are found, and how many human translations are alarmed on:
# src/bench/overlap.sh [--obeyed FILE] BASE … (BASE.fr and BASE.en, a sentence a line; FILE: what a model might write that obeys an article, a line each)
set -euo pipefail
cd "$(dirname "$0")/../.."
./mvnw -q -B -ntp test-compile dependency:build-classpath -Dmdep.outputFile=target/bench.classpath -Dmdep.includeScope=test
exec java -Dfile.encoding=UTF-8 -cp "target/test-classes:target/classes:$(cat target/bench.classpath)" dev.precis.check.OverlapBench "$@"
