package dev.precis.term;

import dev.precis.store.Database;
import dev.precis.store.ThisNode;
import io.quarkus.runtime.Startup;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Handle;

import java.util.List;
import java.util.Map;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Singleton;

/**
 * Takes out what an import left whose process died in the middle of it, a part at a time so that nobody waits, and tells under which words
 * units are found that came from an earlier version.
 */
@Singleton
@Startup
public final class MemoryUpkeep {

    private static final Logger LOG = Logger.getLogger(MemoryUpkeep.class);

    private final Database database;
    private final ThisNode node;

    public MemoryUpkeep(Database database, ThisNode node) {
        this.database = database;
        this.node = node;
    }

    @PostConstruct
    void atStart() {
        removeAbandoned();
        index();
    }

    /** A name that tells whether whoever takes something in is still alive. */
    String nodeName() {
        return node.id();
    }

    /** Takes out the units of every batch that nobody will complete. */
    void removeAbandoned() {
        List<String> abandoned = database.jdbi()
                .withHandle(handle -> handle.createQuery(
                                "select id from memory_batch where complete = 0 and not "
                                        + ThisNode.lives("coalesce(node, '')")
                                        + " union select batch from memory_part where batch not in (select id from memory_batch)")
                        .bind("deadBefore", node.deadBefore())
                        .mapTo(String.class)
                        .list());
        abandoned.forEach(batch -> {
            remove(batch);
            LOG.infof("took out what the import %s left unfinished", batch);
        });
    }

    /** Takes a batch out; none of it counts from the first step on. */
    void remove(String batch) {
        database.run(handle -> handle.execute("update memory_batch set complete = 0 where id = ?", batch));
        List<Long> parts = database.jdbi().withHandle(handle -> MemoryTable.parts(handle, batch));
        parts.forEach(part -> database.run(handle -> MemoryTable.removePart(handle, part)));
        database.run(handle -> handle.execute("delete from memory_batch where id = ?", batch));
    }

    private void index() {
        List<Long> parts = database.jdbi()
                .withHandle(handle -> handle.createQuery("select part from memory_part where indexed = 0 order by part")
                        .mapTo(Long.class)
                        .list());
        parts.forEach(part -> database.run(handle -> index(handle, part)));
    }

    private static void index(Handle handle, long part) {
        MemoryPart found = new MemoryPart();
        handle.createQuery("select id, source from memory_unit where id between :first and :last")
                .bind("first", MemoryPart.id(part, 0))
                .bind("last", MemoryPart.id(part, MemoryPart.MOST - 1))
                .map((row, context) -> Map.entry(row.getLong("id"), row.getString("source")))
                .forEach(unit -> found.tell(MemoryPart.placeOf(unit.getKey()), unit.getValue()));
        MemoryTable.index(handle, part, found);
        handle.execute("update memory_part set indexed = 1 where part = ?", part);
    }
}
