#!/usr/bin/env bash
# What the gateway alone, and the whole service, take for a call at a steady rate:  src/bench/overhead.sh [REQUESTS_A_SECOND [SECONDS [WARM_UP_SECONDS]]]
# PRECIS_BENCH_JAVA holds more flags of the service's virtual machine.
set -euo pipefail
cd "$(dirname "$0")/../.."
. src/bench/prepare.sh
exec java -Dfile.encoding=UTF-8 -cp "$BENCH_CLASSPATH" dev.precis.bench.OverheadBench "${1:-100}" "${2:-60}" "${3:-180}"
