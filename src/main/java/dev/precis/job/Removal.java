package dev.precis.job;

import org.jdbi.v3.core.Handle;

/** Takes batches out of every table. */
final class Removal {

    private Removal() {}

    static void job(Handle handle, String job) {
        handle.execute("delete from job_item where job_id = ?", job);
        handle.execute("delete from job where id = ?", job);
        handle.createUpdate("delete from scheduled_tasks where task_instance = :job"
                        + " or (task_instance >= :from and task_instance < :to)")
                .bind("job", job)
                .bind("from", job + "/")
                .bind("to", job + "0")
                .execute();
    }
}
