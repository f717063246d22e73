#!/usr/bin/env bash
# From the start of the built jar to its first note: time, processor time until then, and memory; without an archive of its classes (AppCDS), and with
# one made at the end of a run that wrote a note. Alternately:  src/bench/start.sh [ROUNDS]
set -euo pipefail
cd "$(dirname "$0")/../.."
./mvnw -q -B -ntp -DskipTests package
jar=target/quarkus-app/quarkus-run.jar
archive=target/quarkus-app/app-cds.jsa
port=${PRECIS_SMOKE_PORT:-18081}

note() {
  curl -fsS -o /dev/null "http://127.0.0.1:$port/v1/briefings?format=md" -F article=@corpus/macron-hanoi-accords/article.txt 2> /dev/null
}

one() {
  local data begin end service
  data=$(mktemp -d)
  begin=$(date +%s%N)
  java "$@" -Dprecis.data-dir="$data" -Dprecis.model.engine=none -Dquarkus.http.port="$port" -jar "$jar" > "$data/log" 2>&1 &
  service=$!
  until note; do sleep 0.02; done
  end=$(date +%s%N)
  echo "$(((end - begin) / 1000000)) ms to the first note, $(awk '{print ($14 + $15) * 10}' "/proc/$service/stat") ms of a processor, $(awk '/VmRSS/ {print int($2 / 1024)}' "/proc/$service/status") MB"
  kill "$service"; wait "$service" || true
  rm -rf "$data"
}

rm -f "$archive"
one -XX:ArchiveClassesAtExit="$archive" > /dev/null
for round in $(seq "${1:-5}"); do
  echo "without an archive: $(one)"
  echo "with it:            $(one -XX:SharedArchiveFile="$archive")"
done
