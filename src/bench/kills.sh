#!/usr/bin/env bash
# Kills the nodes of a batch at random moments and starts them again: kills.sh sqlite|postgres [ARTICLES [KILLS [SEED [MODEL_MILLIS]]]]
set -euo pipefail
cd "$(dirname "$0")/../.."
. src/bench/prepare.sh
exec java -Dfile.encoding=UTF-8 -Djava.util.concurrent.ForkJoinPool.common.parallelism=64 -cp "$BENCH_CLASSPATH" \
  dev.precis.bench.KillBench "${1:-sqlite}" "${2:-300}" "${3:-100}" "${4:-1}" ${5:+"$5"}
