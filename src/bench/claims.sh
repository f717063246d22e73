#!/usr/bin/env bash
# What the checks of claims find in French sentence pairs that people have labelled, and in claims that lost a denial or a doubt:
# src/bench/claims.sh [--show LABEL] FILE.tsv …
# (a heading line that names the columns premise, hypothesis and label_text, as RTE3-FR and DACCORD have them)
set -euo pipefail
cd "$(dirname "$0")/../.."
./mvnw -q -B -ntp test-compile dependency:build-classpath -Dmdep.outputFile=target/bench.classpath -Dmdep.includeScope=test
exec java -Dfile.encoding=UTF-8 -cp "target/test-classes:target/classes:$(cat target/bench.classpath)" dev.precis.summary.ClaimBench "$@"
