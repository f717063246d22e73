# Builds the jar and the benches; PREPARED=1 says that this was done. Read by the scripts beside it.
if [ -z "${PREPARED:-}" ]; then
  ./mvnw -q -B -ntp -DskipTests package
  ./mvnw -q -B -ntp test-compile dependency:build-classpath -Dmdep.outputFile=target/bench.classpath -Dmdep.includeScope=test
fi
BENCH_CLASSPATH="target/test-classes:target/classes:$(cat target/bench.classpath)"
