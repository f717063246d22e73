package dev.precis.model;

import dev.precis.FakeKey;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

import java.util.Map;

/**
 * Lets a whole service answer through a {@link FakeModel}: put {@code @WithTestResource(FakeModelResource.class)} on a QuarkusTest,
 * and a field {@code FakeModel model} in it holds the one that answers.
 */
public final class FakeModelResource implements QuarkusTestResourceLifecycleManager {

    private FakeModel model;

    @Override
    public Map<String, String> start() {
        model = FakeModel.start();
        return Map.of(
                "precis.model.engine",
                "openai",
                "precis.model.base-url",
                model.baseUrl(),
                "precis.model.name",
                FakeModel.NAME,
                "precis.model.api-key",
                FakeKey.CANARY);
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(model, field -> field.getType().equals(FakeModel.class));
    }

    @Override
    public void stop() {
        if (model != null) {
            model.close();
        }
    }
}
