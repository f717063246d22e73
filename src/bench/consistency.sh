#!/usr/bin/env bash
# How often human translations say a phrase in two ways within 30 lines: src/bench/consistency.sh BASE … (BASE.fr, BASE.en, a sentence a line)
set -euo pipefail
cd "$(dirname "$0")/../.."
. src/bench/prepare.sh
exec java -Dfile.encoding=UTF-8 -cp "$BENCH_CLASSPATH" dev.precis.note.ConsistencyBench "$@"
