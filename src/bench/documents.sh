#!/usr/bin/env bash
# What the Word and PDF documents of a long note cost in time and memory: src/bench/documents.sh [ARTICLES [NOTE.json]]
#   the heap they need, and the smallest they can be written in: src/bench/documents.sh heap [ARTICLES [NOTE.json]]
#   twenty PDFs at once of the packaged service: src/bench/documents.sh service [ARTICLES [WORDS]]
#   to look at some: src/bench/documents.sh write FOLDER NOTE.json…
set -euo pipefail
cd "$(dirname "$0")/../.."
. src/bench/prepare.sh
bench() {
  exec java -Dfile.encoding=UTF-8 -Xmx1g -Djava.util.logging.config.file=/dev/null -cp "$BENCH_CLASSPATH" "$@"
}
case "${1:-}" in
  write) bench dev.precis.render.DocumentsBench "$@" ;;
  service) bench dev.precis.bench.DocumentLoadBench "${2:-50}" "${3:-620}" ;;
  heap) shift; part=heap ;;
  *) part=measure ;;
esac
bench dev.precis.render.DocumentsBench "$part" "${1:-50}" "${2:-src/test/resources/golden/note/two-pages-of-one-event.note.json}"
