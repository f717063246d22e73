package dev.precis.term;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Whether two English words are forms of one: {@code agreement} and {@code agreements}, {@code lift} and {@code lifting}. */
final class EnglishForms {

    private static final int TOO_SHORT_TO_BEND = 3;

    private static final Map<String, String> IRREGULAR = Map.ofEntries(
            Map.entry("men", "man"),
            Map.entry("women", "woman"),
            Map.entry("people", "person"),
            Map.entry("children", "child"),
            Map.entry("chairmen", "chairman"),
            Map.entry("spokesmen", "spokesman"),
            Map.entry("spokeswomen", "spokeswoman"),
            Map.entry("held", "hold"),
            Map.entry("made", "make"),
            Map.entry("met", "meet"),
            Map.entry("took", "take"),
            Map.entry("gave", "give"),
            Map.entry("led", "lead"),
            Map.entry("paid", "pay"),
            Map.entry("sold", "sell"),
            Map.entry("were", "be"),
            Map.entry("was", "be"),
            Map.entry("is", "be"),
            Map.entry("are", "be"),
            Map.entry("memoranda", "memorandum"),
            Map.entry("criteria", "criterion"));

    private EnglishForms() {}

    static boolean areOne(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        if (one.length() < TOO_SHORT_TO_BEND || other.length() < TOO_SHORT_TO_BEND) {
            return false;
        }
        Set<String> stems = stems(one);
        return stems(other).stream().anyMatch(stems::contains);
    }

    /** The words this one may be a form of, itself among them. */
    private static Set<String> stems(String word) {
        Set<String> stems = new HashSet<>(Set.of(word));
        if (IRREGULAR.containsKey(word)) {
            stems.add(IRREGULAR.get(word));
        }
        unbent(word, "s", stems);
        unbent(word, "es", stems);
        unbent(word, "ed", stems);
        unbent(word, "d", stems);
        unbent(word, "ing", stems);
        if (word.endsWith("ies") || word.endsWith("ied")) {
            stems.add(word.substring(0, word.length() - 3) + "y");
        }
        if (word.endsWith("ves")) {
            stems.add(word.substring(0, word.length() - 3) + "f");
        }
        return stems;
    }

    private static void unbent(String word, String ending, Set<String> stems) {
        String stem = word.endsWith(ending) ? word.substring(0, word.length() - ending.length()) : "";
        if (stem.length() < TOO_SHORT_TO_BEND || ending.equals("s") && (stem.endsWith("s") || stem.endsWith("u"))) {
            return;
        }
        if (ending.equals("d") && !stem.endsWith("e")) {
            return;
        }
        stems.add(stem);
        if (ending.equals("ing")) {
            stems.add(stem + "e");
        }
        int last = stem.length() - 1;
        if (ending.length() > 1 && last > 1 && stem.charAt(last) == stem.charAt(last - 1)) {
            stems.add(stem.substring(0, last));
        }
    }

    /** British and American spelling are one: {@code organisation}, {@code labour}, {@code defence}, {@code programme}. */
    static String oneSpelling(String word) {
        String spelled = word.replaceFirst("(?<=..)isation", "ization")
                .replaceFirst("(?<=...)is(e|ed|es|ing|er)$", "iz$1")
                .replaceFirst("(lab|fav|hon|neighb|harb|behavi)our", "$1or");
        return switch (spelled) {
            case "defence" -> "defense";
            case "offence" -> "offense";
            case "licence" -> "license";
            case "centre" -> "center";
            case "programme" -> "program";
            case "programmes" -> "programs";
            case "centres" -> "centers";
            default -> spelled;
        };
    }
}
