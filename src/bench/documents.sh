#!/usr/bin/env bash
# What the Word and PDF documents of a long note cost in time and memory: src/bench/documents.sh [ARTICLES [NOTE.json]]
#   to look at some: src/bench/documents.sh write FOLDER NOTE.json…
set -euo pipefail
cd "$(dirname "$0")/../.."
./mvnw -q -B -ntp test-compile dependency:build-classpath -Dmdep.outputFile=target/bench.classpath -Dmdep.includeScope=test
bench() {
  exec java -Dfile.encoding=UTF-8 -Xmx1g -Djava.util.logging.config.file=/dev/null \
    -cp "target/test-classes:target/classes:$(cat target/bench.classpath)" dev.precis.render.DocumentsBench "$@"
}
if [ "${1:-}" = write ]; then bench "$@"; fi
bench measure "${1:-50}" "${2:-src/test/resources/golden/note/two-pages-of-one-event.note.json}"
