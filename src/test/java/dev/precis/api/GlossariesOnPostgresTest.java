package dev.precis.api;

import dev.precis.store.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class GlossariesOnPostgresTest extends GlossaryScenes {}
