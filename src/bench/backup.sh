#!/usr/bin/env bash
# Backs up both stores in the middle of a batch and goes on from the restored ones. Needs sqlite3, pg_dump and pg_restore.
set -euo pipefail
cd "$(dirname "$0")/../.."
. src/bench/prepare.sh
exec java -Dfile.encoding=UTF-8 -cp "$BENCH_CLASSPATH" dev.precis.bench.BackupBench
