package dev.precis.api;

import dev.precis.model.FakeModelResource;
import dev.precis.store.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@WithTestResource(FakeModelResource.class)
@WithTestResource(PostgresResource.class)
class CorrectionsOnPostgresTest extends CorrectionScenes {}
