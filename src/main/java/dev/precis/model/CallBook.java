package dev.precis.model;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;

import java.time.Duration;
import java.util.Locale;
import java.util.function.Consumer;

/** Makes calls and writes down each of them, in a span and for those who count. What was asked and answered is in neither. */
final class CallBook {

    private final Consumer<ModelCall> calls;
    private final Tracer tracer;

    CallBook(Consumer<ModelCall> calls, Tracer tracer) {
        this.calls = calls;
        this.tracer = tracer;
    }

    Attempt make(String name, Engine engine, ModelQuestion<?> question, Deadline deadline, Meter meter) {
        String model = engine.model().orElse(name);
        Span span = tracer.spanBuilder("chat " + model)
                .setSpanKind(SpanKind.CLIENT)
                .setAttribute("gen_ai.operation.name", "chat")
                .setAttribute("gen_ai.provider.name", engine.provider())
                .setAttribute("gen_ai.request.model", model)
                .setAttribute("gen_ai.output.type", "json")
                .setAttribute("precis.task", question.task())
                .startSpan();
        long begin = System.nanoTime();
        try {
            Attempt attempt = engine.attempt(question, deadline);
            Duration took = Duration.ofNanos(System.nanoTime() - begin);
            meter.called(attempt.tokens());
            tell(span, attempt);
            calls.accept(
                    new ModelCall(question.task(), engine.provider(), model, attempt.tokens(), took, outcome(attempt)));
            return attempt;
        } finally {
            span.end();
        }
    }

    private static void tell(Span span, Attempt attempt) {
        span.setAttribute("gen_ai.usage.input_tokens", attempt.tokens().input());
        span.setAttribute("gen_ai.usage.output_tokens", attempt.tokens().output());
        if (attempt instanceof Attempt.Failed) {
            span.setAttribute("error.type", outcome(attempt));
            span.setStatus(StatusCode.ERROR);
        }
    }

    private static String outcome(Attempt attempt) {
        if (!(attempt instanceof Attempt.Failed failed)) {
            return "answered";
        }
        String name = failed.failure().getClass().getSimpleName();
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }
}
