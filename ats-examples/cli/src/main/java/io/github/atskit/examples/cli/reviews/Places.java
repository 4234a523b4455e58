package io.github.atskit.examples.cli.reviews;

import io.github.atskit.examples.cli.yaml.Position;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Where each of very many records begins: eight bytes for each. */
final class Places {
    private static final int FIRST_SIZE = 1 << 10;

    private final List<String> files = new ArrayList<>();
    private final List<Integer> begins = new ArrayList<>();
    private int[] lines = new int[FIRST_SIZE];
    private int[] columns = new int[FIRST_SIZE];
    private int count;

    /** Says which file the records that follow are from. */
    void file(String name) {
        files.add(name);
        begins.add(count);
    }

    void add(Position at) {
        if (count == lines.length) {
            lines = Arrays.copyOf(lines, count + (count >> 1));
            columns = Arrays.copyOf(columns, count + (count >> 1));
        }
        lines[count] = at.line();
        columns[count] = at.column();
        count++;
    }

    /** {@return where a record begins, counted from 1} */
    Position of(int record) {
        int file = files.size() - 1;
        while (begins.get(file) > record - 1) {
            file--;
        }
        return new Position(files.get(file), lines[record - 1], columns[record - 1]);
    }
}
