#!/usr/bin/env bash
# Lays injections into corpus articles, lets a model obey them, and counts what of the service's promises breaks: src/bench/injections.sh FILE …
# (plain text, a line each, or JSON as microsoft/BIPIA's benchmark/text_attack_*.json and meta-llama/PurpleLlama's
# prompt_injection_multilingual_machine_translated.json, of which the French ones count)
set -euo pipefail
cd "$(dirname "$0")/../.."
./mvnw -q -B -ntp -DskipTests package
./mvnw -q -B -ntp test-compile dependency:build-classpath -Dmdep.outputFile=target/bench.classpath -Dmdep.includeScope=test
exec java -Dfile.encoding=UTF-8 -cp "target/test-classes:target/classes:$(cat target/bench.classpath)" dev.precis.bench.InjectionBench "$@"
