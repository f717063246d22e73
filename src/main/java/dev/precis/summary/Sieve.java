package dev.precis.summary;

import dev.precis.check.EchoCheck;
import dev.precis.check.Message;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Parts the items of a draft's lists into those that may stand and those that may not, with the reasons. */
final class Sieve {

    private final EchoCheck echo;
    private final List<Rejected> rejected = new ArrayList<>();

    /** @param echo no item in which it finds something may stand */
    Sieve(EchoCheck echo) {
        this.echo = echo;
    }

    /**
     * The items without fault, in their order; of two with the same words the first.
     *
     * @param words what an item says, its identity within the list
     * @param fault why an item may not stand
     */
    <T> List<T> keep(String list, List<T> items, Function<T, String> words, Function<T, Optional<Message>> fault) {
        Map<String, T> kept = new LinkedHashMap<>();
        for (T item : items) {
            String said = words.apply(item);
            // A record's text holds those of all its fields.
            Optional<Message> echoes = echo.in(item.toString());
            if (echoes.isPresent()) {
                rejected.add(Rejected.of(list, "", echoes.get()));
                continue;
            }
            Optional<Message> reason = fault.apply(item);
            reason.ifPresentOrElse(
                    why -> rejected.add(Rejected.of(list, said, why)),
                    () -> kept.putIfAbsent(String.join(" ", Words.of(said)), item));
        }
        return List.copyOf(kept.values());
    }

    /** A single text without fault, else empty. */
    String keep(String field, String text, Optional<Message> fault) {
        Optional<Message> echoes = echo.in(text);
        echoes.or(() -> fault).ifPresent(why -> rejected.add(Rejected.of(field, echoes.isPresent() ? "" : text, why)));
        return echoes.or(() -> fault).isPresent() ? "" : text.strip();
    }

    List<Rejected> rejected() {
        return rejected;
    }
}
