#!/usr/bin/env bash
# Runs the built jar with a given java and an empty data dir, asks for a note over two corpus articles, and holds it to being complete.
# Then as a command: the same note as a Word file, without a port of its own, and the exit codes of what cannot be done.
#   src/bench/smoke.sh [java]
set -euo pipefail
cd "$(dirname "$0")/../.."

java=${1:-java}
port=${PRECIS_SMOKE_PORT:-18080}
data=$(mktemp -d)
"$java" -version 2>&1 | head -n 1
"$java" -Dprecis.data-dir="$data" -Dprecis.model.engine=none -Dquarkus.http.port="$port" -jar target/quarkus-app/quarkus-run.jar > "$data/log" 2>&1 &
service=$!
trap 'kill "$service" 2>/dev/null || true; wait "$service" 2>/dev/null || true; rm -rf "$data"' EXIT

for _ in $(seq 1 120); do
  curl -fsS "http://127.0.0.1:$port/q/health/ready" > /dev/null 2>&1 && break
  kill -0 "$service" 2>/dev/null || { cat "$data/log"; exit 1; }
  sleep 0.5
done

note=$(curl -fsS "http://127.0.0.1:$port/v1/briefings" \
  -F article=@corpus/macron-hanoi-accords/article.txt -F article=@corpus/macron-hanoi-airbus/article.txt)
case "$note" in
  *'"status":"complete"'*) echo "a complete note from the jar" ;;
  *) echo "not a complete note:"; echo "$note" | head -c 2000; exit 1 ;;
esac

# Beside the service that still runs, on the same data.
brief() {
  "$java" -Dprecis.data-dir="$data" -Dprecis.model.engine=none -Dquarkus.http.port="$port" -jar target/quarkus-app/quarkus-run.jar "$@"
}
brief brief corpus/macron-hanoi-accords/article.txt corpus/macron-hanoi-airbus/article.txt -o "$data/note.docx"
[ "$(head -c 2 "$data/note.docx")" = PK ] || { echo "no Word file"; exit 1; }
code=0; brief brief nowhere.txt 2> "$data/said" || code=$?
[ "$code" = 4 ] || { echo "exit code $code for a file that is not there"; cat "$data/said"; exit 1; }
code=0; brief brief --no-such-option 2> /dev/null || code=$?
[ "$code" = 2 ] || { echo "exit code $code for an option that is none"; exit 1; }
# Into a file: a reader that leaves after five bytes is a note that could not be written.
brief brief - --format pdf -o - < corpus/macron-hanoi-airbus/article.txt > "$data/note.pdf"
[ "$(head -c 5 "$data/note.pdf")" = %PDF- ] || { echo "no PDF"; exit 1; }
code=0; brief brief - --format pdf -o - < corpus/macron-hanoi-airbus/article.txt 2> "$data/said" | head -c 5 > /dev/null || code=$?
[ "$code" = 6 ] || { echo "exit code $code where nobody reads the note"; cat "$data/said"; exit 1; }
curl -fsS "http://127.0.0.1:$port/q/health/ready" > /dev/null || { echo "the service beside it went away"; exit 1; }
echo "the same from the command line"
