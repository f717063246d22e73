package dev.precis.translation;

import dev.precis.article.NormalText;
import dev.precis.term.Sought;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The distinct texts of a list of units, and which unit holds which. */
final class Questions {

    /** Ids a model can copy without fault and that cannot close their brackets early. */
    private static final Pattern PLAIN_ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    private final List<String> texts = new ArrayList<>();
    private final Map<String, Question> byText = new LinkedHashMap<>();

    private Questions(List<SourceUnit> units) {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < units.size(); i++) {
            String text = NormalText.of(units.get(i).fr());
            texts.add(text);
            if (!text.isEmpty() && !byText.containsKey(text)) {
                byText.put(text, new Question(id(units.get(i).id(), i, ids), text, i));
            }
        }
    }

    static Questions of(List<SourceUnit> units) {
        return new Questions(units);
    }

    /** Each distinct text once, in reading order. */
    List<Question> all() {
        return List.copyOf(byText.values());
    }

    /** The question of a unit, by its index; empty where the unit has no text. */
    Optional<Question> at(int unit) {
        return Optional.ofNullable(byText.get(texts.get(unit)));
    }

    /** A question as the memory is asked, with its neighbours where the units follow each other. */
    Sought sought(Question question, boolean consecutive) {
        int at = question.position();
        return consecutive
                ? new Sought(question.french(), near(at - 1), near(at + 1))
                : Sought.alone(question.french());
    }

    private Optional<String> near(int at) {
        return at < 0 || at >= texts.size()
                ? Optional.empty()
                : Optional.of(texts.get(at)).filter(text -> !text.isEmpty());
    }

    /** Normal forms of all units' texts, in their order. */
    List<String> texts() {
        return texts;
    }

    private static String id(String asked, int position, Set<String> taken) {
        String id = PLAIN_ID.matcher(asked).matches() ? asked : "unit-" + (position + 1);
        while (!taken.add(id)) {
            id += "_";
        }
        return id;
    }
}
