#!/usr/bin/env bash
# How many human translations the checks alarm on, and how much of what is then spoilt they find: src/bench/checks.sh [--alarms N] [--missed KIND] BASE …
# (BASE.fr and BASE.en hold one sentence a line)
set -euo pipefail
cd "$(dirname "$0")/../.."
./mvnw -q -B -ntp test-compile dependency:build-classpath -Dmdep.outputFile=target/bench.classpath -Dmdep.includeScope=test
exec java -Dfile.encoding=UTF-8 -cp "target/test-classes:target/classes:$(cat target/bench.classpath)" dev.precis.translation.MutationBench "$@"
