package dev.precis.api;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class GlossariesTest extends GlossaryScenes {}
