package dev.precis.translation;

import dev.precis.check.Finding;
import dev.precis.term.Glossary;
import dev.precis.term.TermFinder;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** What all checks of one translation unit cost together: the time a call takes, on one thread, over the pairs of {@code base} in turn. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 10, time = 5)
@Measurement(iterations = 5, time = 3)
public class CheckBench {

    private static final TermFinder NO_TERMS = new Glossary(List.of()).finder();

    /** Files {@code base.fr} and {@code base.en}, a sentence a line. */
    @Param("")
    public String base;

    private List<Pair> pairs;
    private int next;

    @Setup
    public void read() throws IOException {
        pairs = Pair.read(base);
    }

    @Benchmark
    public List<Finding> unit() {
        Pair pair = pairs.get(next++ % pairs.size());
        return TranslationChecker.findings(pair.french(), pair.english(), NO_TERMS);
    }
}
