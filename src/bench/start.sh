#!/usr/bin/env bash
# From the start of the built jar to its first answer, and the memory it then has, with and without an archive of its classes (AppCDS):
#   src/bench/start.sh [ROUNDS]
set -euo pipefail
cd "$(dirname "$0")/../.."
./mvnw -q -B -ntp -DskipTests package
jar=target/quarkus-app/quarkus-run.jar
archive=target/quarkus-app/app-cds.jsa
port=${PRECIS_SMOKE_PORT:-18081}

one() {
  local data begin end rss service
  data=$(mktemp -d)
  begin=$(date +%s%N)
  java "$@" -Dprecis.data-dir="$data" -Dprecis.model.engine=none -Dquarkus.http.port="$port" -jar "$jar" > "$data/log" 2>&1 &
  service=$!
  until curl -fsS -o "$data/note" "http://127.0.0.1:$port/v1/briefings?format=md" \
    -F article=@corpus/macron-hanoi-accords/article.txt 2> /dev/null; do sleep 0.02; done
  end=$(date +%s%N)
  rss=$(awk '/VmRSS/ {print int($2 / 1024)}' "/proc/$service/status")
  kill "$service"; wait "$service" || true
  rm -rf "$data"
  echo "$(((end - begin) / 1000000)) ms to the first note, $rss MB"
}

java -XX:ArchiveClassesAtExit="$archive.new" -Dprecis.data-dir="$(mktemp -d)" -Dprecis.model.engine=none -Dquarkus.http.port="$port" -jar "$jar" > /dev/null 2>&1 &
service=$!
until curl -fsS -o /dev/null "http://127.0.0.1:$port/v1/briefings?format=md" -F article=@corpus/macron-hanoi-accords/article.txt 2> /dev/null; do sleep 0.1; done
kill "$service"; wait "$service" || true
mv "$archive.new" "$archive"
for round in $(seq "${1:-5}"); do
  echo "without: $(one)"
  echo "with:    $(one -XX:SharedArchiveFile="$archive")"
done
