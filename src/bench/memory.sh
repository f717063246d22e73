#!/usr/bin/env bash
# How fast a translation memory comes in, and how long look-ups in it take: src/bench/memory.sh [UNITS] (1,000,000 unless told)
set -euo pipefail
cd "$(dirname "$0")/../.."
./mvnw -q -B -ntp test-compile dependency:build-classpath -Dmdep.outputFile=target/bench.classpath -Dmdep.includeScope=test
rm -rf target/memory-bench
exec java -Xmx256m -Dfile.encoding=UTF-8 -cp "target/test-classes:target/classes:$(cat target/bench.classpath)" dev.precis.term.MemoryBench "${1:-1000000}" target/memory-bench
