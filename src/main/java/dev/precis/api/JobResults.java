package dev.precis.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.precis.job.Item;
import dev.precis.job.Job;
import dev.precis.job.Jobs;
import dev.precis.note.BriefingNote;
import dev.precis.note.NoteShelf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

/** What came of a batch so far: one article a line, in the order they ended, a page at a time. */
@Singleton
final class JobResults {

    private static final int USUAL = 100;
    private static final int MOST = 1000;

    private final Jobs jobs;
    private final NoteShelf shelf;
    private final ObjectMapper json;

    JobResults(Jobs jobs, NoteShelf shelf, ObjectMapper json) {
        this.jobs = jobs;
        this.shelf = shelf;
        this.json = json;
    }

    /** One line. @param change by which the next page is asked for */
    record Line(long change, JobAnswers.ToldItem article, Optional<BriefingNote> note) {}

    /** @param after the change of the last line known */
    Response page(Job job, long after, Optional<String> limit) {
        int most = PageQuery.within("limit", limit.orElse("" + USUAL), 1, MOST);
        List<Item> items = jobs.ended(job.id(), after, most);
        long last = items.isEmpty() ? after : items.get(items.size() - 1).change();
        Response.ResponseBuilder answer = Response.ok((StreamingOutput) out -> write(items, out));
        boolean more = items.size() == most || !job.state().isOver();
        return (more
                        ? answer.header(
                                "Link",
                                "</v1/jobs/" + job.id() + "/results?after=" + last + "&limit=" + most
                                        + ">; rel=\"next\"")
                        : answer)
                .build();
    }

    private void write(List<Item> items, OutputStream out) throws IOException {
        for (Item item : items) {
            out.write(json.writeValueAsBytes(
                    new Line(item.change(), JobAnswers.told(item), item.note().flatMap(shelf::find))));
            out.write('\n');
        }
    }
}
