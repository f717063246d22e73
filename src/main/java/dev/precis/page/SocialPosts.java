package dev.precis.page;

/** Posts of social networks set into an article: the line that names the account, and the post above it. */
final class SocialPosts {

    private static final int LONGEST_ACCOUNT_LINE = 16;
    private static final int LONGEST_POST = 400;

    private SocialPosts() {}

    static void mark(Draft draft) {
        if (!draft.uses(Cue.PICTOGRAMS)) {
            return;
        }
        for (int i = 0; i < draft.size(); i++) {
            if (isAccount(draft.line(i))) {
                draft.mark(i, Role.TEASER, "social-account");
                if (i > 0 && draft.uses(Cue.NEIGHBOURHOOD) && draft.isOpen(i - 1) && isPost(draft.line(i - 1))) {
                    draft.mark(i - 1, Role.TEASER, "social-post");
                }
            }
        }
    }

    /** {@code — Ministère (@ministere) March 3, 2025}. */
    private static boolean isAccount(Line line) {
        return line.words().count() <= LONGEST_ACCOUNT_LINE
                && line.raw().indexOf("(@") >= 0
                && FrenchDate.hasYear(line.words());
    }

    private static boolean isPost(Line line) {
        String raw = line.raw();
        return !line.isAtLeast(LONGEST_POST + 1)
                && (raw.indexOf('#') >= 0
                        || raw.indexOf('@') >= 0
                        || raw.contains("pic.twitter")
                        || raw.contains("https://t.co")
                        || Symbols.count(line) > 0
                        || !line.endsSentence());
    }
}
