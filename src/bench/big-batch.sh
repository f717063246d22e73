#!/usr/bin/env bash
# One large upload on one machine, with half a gigabyte of heap: big-batch.sh [ARTICLES [CONCURRENCY [MODEL_MILLIS [WARM_ARTICLES]]]]
set -euo pipefail
cd "$(dirname "$0")/../.."
. src/bench/prepare.sh
exec java -Dfile.encoding=UTF-8 -Xmx1500m -cp "$BENCH_CLASSPATH" dev.precis.bench.BigBatchBench "${1:-10000}" "${2:-200}" "${3:-200}" "${4:-0}"
