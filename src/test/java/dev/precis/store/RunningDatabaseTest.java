package dev.precis.store;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import jakarta.inject.Inject;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

@QuarkusTest
class RunningDatabaseTest {

    @Inject
    Database database;

    @Test
    void everyConnectionWritesThroughToTheDiskAndWaitsForItsTurn() {
        assertThat(pragma("journal_mode")).isEqualTo("wal");
        assertThat(pragma("synchronous")).as("FULL").isEqualTo("2");
        assertThat(pragma("busy_timeout")).isEqualTo("5000");
    }

    @Test
    void theTablesStandWhenTheServiceDoes() {
        for (String table :
                new String[] {"cache_entry", "usage_day", "note", "memory_unit", "glossary", "approved_summary"}) {
            assertThat(single("select count(*) from " + table)).isNotNull();
        }
    }

    @Test
    void theServiceIsReadyWithoutAModel() {
        when().get("/q/health/ready").then().statusCode(200).body("status", is("UP"));
    }

    private String pragma(String name) {
        return single("pragma " + name);
    }

    private String single(String query) {
        return database.jdbi()
                .withHandle(handle -> handle.select(query).mapTo(String.class).one());
    }
}
