package dev.precis.api;

import dev.precis.model.FakeModelResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@WithTestResource(FakeModelResource.class)
class CorrectionsTest extends CorrectionScenes {}
