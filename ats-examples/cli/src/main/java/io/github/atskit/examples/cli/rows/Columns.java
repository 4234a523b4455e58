package io.github.atskit.examples.cli.rows;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** All that may stand in a row, each under its number from 0. */
public final class Columns {
    private final List<Column> all;
    private final Map<String, Integer> numbers = new HashMap<>();

    private Columns(List<Column> all) {
        this.all = List.copyOf(all);
        all.forEach(column -> numbers.put(column.name(), numbers.size()));
    }

    public static Columns of(Column... all) {
        return new Columns(List.of(all));
    }

    /** {@return the columns in order} */
    public List<Column> all() {
        return all;
    }

    int size() {
        return all.size();
    }

    /** {@return the number of a column; -1 where there is none of the name} */
    int number(String name) {
        return numbers.getOrDefault(name, -1);
    }

    /** {@return the names, for messages} */
    String names() {
        return all.stream().map(Column::name).collect(Collectors.joining(", "));
    }
}
