#!/usr/bin/env bash
# What the page costs a browser of this machine: page.sh [ARTICLES [WORDS]]
set -euo pipefail
cd "$(dirname "$0")/../.."
. src/bench/prepare.sh
exec java -Dfile.encoding=UTF-8 -Xmx512m -cp "$BENCH_CLASSPATH" dev.precis.bench.PageBench "${1:-50}" "${2:-620}"
