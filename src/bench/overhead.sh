#!/usr/bin/env bash
# What the service itself takes for a call, at a steady rate:  src/bench/overhead.sh [REQUESTS_A_SECOND] [SECONDS]
set -euo pipefail
cd "$(dirname "$0")/../.."
./mvnw -q -B -ntp -DskipTests package
./mvnw -q -B -ntp test-compile dependency:build-classpath -Dmdep.outputFile=target/bench.classpath -Dmdep.includeScope=test
exec java -Dfile.encoding=UTF-8 -cp "target/test-classes:target/classes:$(cat target/bench.classpath)" dev.precis.bench.OverheadBench "${1:-100}" "${2:-60}"
