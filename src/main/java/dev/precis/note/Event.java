package dev.precis.note;

import java.util.ArrayList;
import java.util.List;

/** Articles that report the same event. */
record Event(List<ComposedArticle> articles) {

    /**
     * Above this likeness two articles report one event. On the project's corpus the two reports of one visit reach 0.51, and
     * articles on one dossier but different events at most 0.37.
     */
    private static final double SAME_EVENT = 0.42;

    /** Reports of one event name a common day, or days that a difference in reporting explains. */
    private static final int DAYS_APART = 3;

    /** Every article in exactly one event, in order. An article joins an event only if it is like all articles in it. */
    static List<Event> among(List<ComposedArticle> articles) {
        List<List<Profile>> groups = new ArrayList<>();
        for (ComposedArticle article : articles) {
            Profile profile = Profile.of(article);
            groups.stream()
                    .filter(group -> group.stream().allMatch(member -> same(member, profile)))
                    .findFirst()
                    .orElseGet(() -> opened(groups))
                    .add(profile);
        }
        return groups.stream()
                .map(group -> new Event(group.stream().map(Profile::article).toList()))
                .toList();
    }

    private static List<Profile> opened(List<List<Profile>> groups) {
        List<Profile> group = new ArrayList<>();
        groups.add(group);
        return group;
    }

    private static boolean same(Profile one, Profile other) {
        return one.likeness(other) >= SAME_EVENT && one.isNearInTime(other, DAYS_APART);
    }
}
