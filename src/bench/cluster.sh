#!/usr/bin/env bash
# Three nodes over one PostgreSQL: cluster.sh [flights|holder|frozen|outage|keys]…
set -euo pipefail
cd "$(dirname "$0")/../.."
. src/bench/prepare.sh
exec java -Dfile.encoding=UTF-8 -cp "$BENCH_CLASSPATH" dev.precis.bench.ClusterBench "$@"
