#!/usr/bin/env bash
# How well sentence ends are found in treebanks in CoNLL-U, beside other splitters: src/bench/sentences.sh [--misses] FILE[+FILE…][@SENT_ID_PREFIX] …
set -euo pipefail
cd "$(dirname "$0")/../.."
./mvnw -q -B -ntp test-compile dependency:build-classpath -Dmdep.outputFile=target/bench.classpath -Dmdep.includeScope=test
exec java -Dfile.encoding=UTF-8 -cp "target/test-classes:target/classes:$(cat target/bench.classpath)" dev.precis.segment.SentenceBench "$@"
