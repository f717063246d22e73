package dev.precis.summary;

import java.util.regex.Pattern;

/** The name of a person as a note has it in both languages: without {@code M.}, {@code Mme} or {@code Me}, which no English reader knows. */
final class PersonName {

    private static final Pattern COURTESY = Pattern.compile(
            "^(?:M\\.|MM\\.|Mmes?|Mlles?|Me|Mes|Ma[iî]tre|Monsieur|Madame|Mademoiselle)[\\s\\u00A0]+(?=\\p{Lu})");

    private PersonName() {}

    static String of(String written) {
        return COURTESY.matcher(written.strip()).replaceFirst("");
    }
}
