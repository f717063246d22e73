#!/usr/bin/env bash
# How many of two neighbours whose English changed places are found, and how many human translations are called misplaced: src/bench/swaps.sh BASE …
# (BASE.fr and BASE.en hold one sentence a line)
set -euo pipefail
cd "$(dirname "$0")/../.."
./mvnw -q -B -ntp test-compile dependency:build-classpath -Dmdep.outputFile=target/bench.classpath -Dmdep.includeScope=test
exec java -Dfile.encoding=UTF-8 -cp "target/test-classes:target/classes:$(cat target/bench.classpath)" dev.precis.check.SwapBench "$@"
