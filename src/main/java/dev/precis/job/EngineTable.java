package dev.precis.job;

import dev.precis.store.ThisNode;
import org.jdbi.v3.core.Handle;

import java.time.Instant;
import java.time.ZoneOffset;

/** db-scheduler's own table, written within our transactions so that it never disagrees with ours. */
final class EngineTable {

    /** What somebody waits for goes first. */
    private static final int FIRST = 10;

    private static final int LAST = 0;

    private final boolean postgres;

    EngineTable(boolean postgres) {
        this.postgres = postgres;
    }

    /** A moment as db-scheduler binds it: with SQLite in milliseconds. */
    private Object bound(Instant moment) {
        return postgres ? moment.atOffset(ZoneOffset.UTC) : (Object) moment.toEpochMilli();
    }

    /** Plans every queued item of a batch that is not planned yet. */
    int planItems(Handle handle, String job, boolean first, Instant when) {
        return handle.createUpdate("""
                        insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version, priority)
                        select :task, job_id || '/' || number, :when, :no, 1, :priority from job_item
                        where job_id = :job and state in ('queued', 'running') order by number
                        on conflict (task_name, task_instance) do nothing
                        """)
                .bind("task", ItemName.TASK)
                .bind("job", job)
                .bind("when", bound(when))
                .bind("no", false)
                .bind("priority", first ? FIRST : LAST)
                .execute();
    }

    void plan(Handle handle, String task, String instance, Instant when) {
        handle.createUpdate("""
                        insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version, priority)
                        values (:task, :instance, :when, :no, 1, :priority)
                        on conflict (task_name, task_instance) do nothing
                        """)
                .bind("task", task)
                .bind("instance", instance)
                .bind("when", bound(when))
                .bind("no", false)
                .bind("priority", FIRST)
                .execute();
    }

    void done(Handle handle, String task, String instance) {
        handle.execute("delete from scheduled_tasks where task_name = ? and task_instance = ?", task, instance);
    }

    /** Lets a piece of work wait for its next attempt. */
    void again(Handle handle, String task, String instance, Instant when) {
        handle.createUpdate("""
                        update scheduled_tasks set picked = :no, picked_by = null, last_heartbeat = null,
                            version = version + 1, execution_time = :when
                        where task_name = :task and task_instance = :instance
                        """)
                .bind("task", task)
                .bind("instance", instance)
                .bind("when", bound(when))
                .bind("no", false)
                .execute();
    }

    /** Takes away what nobody has begun. */
    void forget(Handle handle, String job) {
        handle.createUpdate("delete from scheduled_tasks where task_name = :task and picked = :no"
                        + " and task_instance >= :from and task_instance < :to")
                .bind("task", ItemName.TASK)
                .bind("no", false)
                .bind("from", job + "/")
                // The character after the slash.
                .bind("to", job + "0")
                .execute();
    }

    /** Gives the work of dead nodes back, at its old place in the line; how much that was. */
    int takeOver(Handle handle, long deadBefore) {
        return handle.createUpdate("""
                        update scheduled_tasks set picked = :no, picked_by = null, last_heartbeat = null,
                            version = version + 1
                        where picked = :yes and picked_by is not null and not """ + ThisNode.lives("picked_by"))
                .bind("no", false)
                .bind("yes", true)
                .bind("deadBefore", deadBefore)
                .execute();
    }

    /** Gives back what this node had begun, as it leaves. */
    void giveBack(Handle handle, String node) {
        handle.createUpdate("update scheduled_tasks set picked = :no, picked_by = null, last_heartbeat = null,"
                        + " version = version + 1 where picked = :yes and picked_by = :node")
                .bind("no", false)
                .bind("yes", true)
                .bind("node", node)
                .execute();
    }
}
