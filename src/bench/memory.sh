#!/usr/bin/env bash
# How fast a translation memory comes in, how long look-ups in it take and what they find:
# src/bench/memory.sh sqlite|postgres [UNITS [TEXT]] (1,000,000 units unless told; words are drawn from TEXT, else from the corpus)
set -euo pipefail
cd "$(dirname "$0")/../.."
if [ -z "${PREPARED:-}" ]; then
  ./mvnw -q -B -ntp test-compile dependency:build-classpath -Dmdep.outputFile=target/bench.classpath -Dmdep.includeScope=test
fi
rm -rf target/memory-bench
exec java ${JAVA_OPTIONS:-} -Xmx256m -Dfile.encoding=UTF-8 -cp "target/test-classes:target/classes:$(cat target/bench.classpath)" \
  dev.precis.term.MemoryBench "$1" "${2:-1000000}" target/memory-bench "${3:-}"
