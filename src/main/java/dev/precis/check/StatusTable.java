package dev.precis.check;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * What findings make of a claim or a unit. The first row that fits decides, for units, claims and overviews alike:
 *
 * <table>
 * <caption>From findings to status</caption>
 * <tr><th>worst finding</th><th>status</th><th>shown</th><th>asked again</th><th>kept as sound</th></tr>
 * <tr><td>critical, and the text is none: empty, source given back, refusal, another unit's</td>
 *     <td>untranslated</td><td>no</td><td>once</td><td>no</td></tr>
 * <tr><td>critical or major</td><td>unverified</td><td>with its findings</td><td>once</td><td>no</td></tr>
 * <tr><td>minor, or none, after it was put right</td><td>repaired</td><td>yes</td><td>no</td><td>yes</td></tr>
 * <tr><td>minor, or none</td><td>verified</td><td>yes</td><td>no</td><td>yes</td></tr>
 * </table>
 *
 * <p>A note is partial while a critical finding is open; a major one needs a person's eye and leaves it complete.
 */
public final class StatusTable {

    /** Rules whose critical finding says that there is no text to show. */
    private static final Set<String> NO_TEXT = Set.of("empty", "untranslated", "refusal", "misplaced");

    private static final Comparator<List<Finding>> MILDER = Comparator.<List<Finding>, Boolean>comparing(
                    StatusTable::isWithheld)
            .thenComparing(findings -> count(findings, Severity.CRITICAL))
            .thenComparing(findings -> count(findings, Severity.MAJOR))
            .thenComparing(findings -> count(findings, Severity.MINOR));

    private StatusTable() {}

    /** @param mended whether it took a second asking, or was put right from its source */
    public static Status status(List<Finding> findings, boolean mended) {
        if (isWithheld(findings)) {
            return Status.UNTRANSLATED;
        }
        if (!isSound(findings)) {
            return Status.UNVERIFIED;
        }
        return mended ? Status.REPAIRED : Status.VERIFIED;
    }

    /** Whether the text is no answer at all and must not be shown as one. */
    public static boolean isWithheld(List<Finding> findings) {
        return findings.stream().anyMatch(finding -> finding.isCritical() && NO_TEXT.contains(finding.rule()));
    }

    /** Whether nothing above a remark was found: what is not sound is asked once more and never kept as good. */
    public static boolean isSound(List<Finding> findings) {
        return findings.stream().allMatch(finding -> finding.severity() == Severity.MINOR);
    }

    /** Whether the second text has lesser findings than the first; with equal ones the first stays. */
    public static boolean isBetter(List<Finding> second, List<Finding> first) {
        return MILDER.compare(second, first) < 0;
    }

    private static long count(List<Finding> findings, Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
