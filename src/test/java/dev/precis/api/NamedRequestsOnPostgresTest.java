package dev.precis.api;

import dev.precis.store.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** The same over PostgreSQL. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class NamedRequestsOnPostgresTest extends NamedRequestsTest {}
