package io.github.atskit.persistence.codec;

import io.github.atskit.core.vocabulary.Coded;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** A map of a tree while it is written. What is absent leaves no name behind. */
final class Branch {
    private final Map<String, Object> names = new LinkedHashMap<>();

    /** {@return the map itself} */
    Map<String, Object> map() {
        return names;
    }

    Branch put(String name, String text) {
        names.put(name, text);
        return this;
    }

    Branch put(String name, long number) {
        names.put(name, number);
        return this;
    }

    Branch put(String name, boolean flag) {
        names.put(name, flag);
        return this;
    }

    Branch put(String name, Coded constant) {
        names.put(name, constant.code());
        return this;
    }

    Branch put(String name, LocalDate date) {
        names.put(name, date.toString());
        return this;
    }

    Branch put(String name, Instant instant) {
        names.put(name, instant.toString());
        return this;
    }

    Branch put(String name, Branch branch) {
        names.put(name, branch.names);
        return this;
    }

    /** Puts what another form made: a value of a tree already. */
    Branch putTree(String name, Object tree) {
        names.put(name, tree);
        return this;
    }

    Branch putText(String name, Option<String> text) {
        return text.isEmpty() ? this : put(name, text.get());
    }

    Branch putInstant(String name, Option<Instant> instant) {
        return instant.isEmpty() ? this : put(name, instant.get());
    }

    Branch putDate(String name, Option<LocalDate> date) {
        return date.isEmpty() ? this : put(name, date.get());
    }

    Branch putTexts(String name, List<String> texts) {
        java.util.List<Object> list = new ArrayList<>();
        for (List<String> rest = texts; !rest.isEmpty(); rest = rest.tail()) {
            list.add(rest.head());
        }
        names.put(name, list);
        return this;
    }

    Branch putTextsIfAny(String name, List<String> texts) {
        return texts.isEmpty() ? this : putTexts(name, texts);
    }

    Branch putCodesIfAny(String name, List<? extends Coded> constants) {
        return constants.isEmpty() ? this : putTexts(name, constants.map(Coded::code));
    }

    <T> Branch putAll(String name, List<T> records, Function<T, Branch> form) {
        names.put(name, listOf(records, form));
        return this;
    }

    <T> Branch putAllIfAny(String name, List<T> records, Function<T, Branch> form) {
        return records.isEmpty() ? this : putAll(name, records, form);
    }

    static <T> java.util.List<Object> listOf(List<T> records, Function<T, Branch> form) {
        java.util.List<Object> list = new ArrayList<>();
        for (List<T> rest = records; !rest.isEmpty(); rest = rest.tail()) {
            list.add(form.apply(rest.head()).names);
        }
        return list;
    }
}
