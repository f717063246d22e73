#!/usr/bin/env bash
# How fast pages are segmented, in megabytes a second beside LanguageTool's rules, and whether twice the text takes at most 2.5 times as long.
set -euo pipefail
cd "$(dirname "$0")/../.."
./mvnw -q -B -ntp test-compile dependency:build-classpath -Dmdep.outputFile=target/bench.classpath -Dmdep.includeScope=test
CLASSPATH="target/test-classes:target/classes:$(cat target/bench.classpath)"
java -Dfile.encoding=UTF-8 -cp "$CLASSPATH" org.openjdk.jmh.Main SegmentationBench "$@"
exec java -Dfile.encoding=UTF-8 -cp "$CLASSPATH" dev.precis.segment.LinearTimeBench
