package dev.precis.job;

import dev.precis.article.Article;
import dev.precis.briefing.BriefingOptions;
import dev.precis.model.Gateways;
import dev.precis.store.Database;
import dev.precis.store.Databases;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

/** A node as a process of its own, to be killed: takes a batch in if there is none yet, and works until it dies. */
final class NodeProcess {

    private NodeProcess() {}

    /** @param args data directory, address of the model, number of articles */
    public static void main(String[] args) throws InterruptedException {
        Database database = Databases.in(Path.of(args[0]));
        TestNode node = new TestNode(
                database,
                Gateways.at(args[1]),
                Clock.systemUTC(),
                Map.of("precis.job.concurrency", "4", "precis.job.poll", "200ms"));
        if (node.jobs.page(1, 0).total() == 0) {
            try (Reception reception = node.jobs.receive()) {
                for (int i = 1; i <= Integer.parseInt(args[2]); i++) {
                    reception.add(Article.of(page(i)));
                }
                reception.accept(BriefingOptions.DEFAULT);
            }
        }
        node.start();
        System.out.println("working");
        Thread.sleep(Long.MAX_VALUE);
    }

    /** No two pages share a sentence. */
    private static String page(int number) {
        return "Le port de Ville-" + number + " ouvre\n\nLe maire de Ville-" + number
                + " a ouvert lundi le nouveau port de la commune, qui accueille les navires de pêche.\n"
                + "Les habitants de Ville-" + number + " attendaient ce port depuis longtemps, selon la mairie.\n";
    }
}
