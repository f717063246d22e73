#!/usr/bin/env bash
# How long all checks of one translation unit take together: src/bench/check-time.sh BASE (BASE.fr and BASE.en, a sentence a line)
set -euo pipefail
cd "$(dirname "$0")/../.."
./mvnw -q -B -ntp test-compile dependency:build-classpath -Dmdep.outputFile=target/bench.classpath -Dmdep.includeScope=test
exec java -Dfile.encoding=UTF-8 -cp "target/test-classes:target/classes:$(cat target/bench.classpath)" org.openjdk.jmh.Main CheckBench -p base="$1"
