package dev.precis.api;

import dev.precis.FakeKey;
import io.quarkus.arc.Arc;
import io.quarkus.arc.InstanceHandle;
import io.quarkus.test.junit.callback.QuarkusTestAfterEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;

import java.util.List;

import static io.restassured.RestAssured.get;

/** Reads every answer of the service in every test, its metrics and its spans: none may hold the key of its model's server. */
public final class KeyWatch implements QuarkusTestBeforeEachCallback, QuarkusTestAfterEachCallback {

    private static final class Watch implements Filter {

        @Override
        public Response filter(
                FilterableRequestSpecification request,
                FilterableResponseSpecification expected,
                FilterContext context) {
            Response response = context.next(request, expected);
            refuse("an answer", response.headers() + response.asString());
            return response;
        }
    }

    @Override
    public void beforeEach(QuarkusTestMethodContext context) {
        RestAssured.replaceFiltersWith(List.of(new Watch()));
    }

    @Override
    public void afterEach(QuarkusTestMethodContext context) {
        get("/q/metrics");
        InstanceHandle<SeenSpans> spans = Arc.container().instance(SeenSpans.class);
        if (spans.isAvailable()) {
            refuse("a span", spans.get().seen().toString());
        }
    }

    private static void refuse(String where, String text) {
        if (text.contains(FakeKey.CANARY)) {
            throw new AssertionError(where + " holds the key of the model's server");
        }
    }
}
