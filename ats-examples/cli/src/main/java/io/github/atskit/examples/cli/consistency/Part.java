package io.github.atskit.examples.cli.consistency;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a report.
 *
 * @param title what it is about
 * @param blocks from top to bottom
 */
record Part(String title, List<Block> blocks) {

    Part {
        blocks = List.copyOf(blocks);
    }

    static Part of(String title, Block... blocks) {
        return new Part(title, List.of(blocks));
    }

    Part and(List<? extends Block> more) {
        List<Block> all = new ArrayList<>(blocks);
        all.addAll(more);
        return new Part(title, all);
    }
}
