package io.github.atskit.examples.cli.consistency;

import io.github.atskit.examples.cli.page.Drawing;
import io.github.atskit.examples.cli.page.Grid;
import java.util.List;

/** What a part of a report is made of. A terminal shows what is words and numbers. */
sealed interface Block {

    /** A heading within the part. */
    record Heading(String text) implements Block {}

    /** A paragraph. */
    record Paragraph(String text) implements Block {}

    /** Sentences that do not depend on each other. */
    record Sentences(List<String> texts) implements Block {

        public Sentences {
            texts = List.copyOf(texts);
        }
    }

    /** Numbers. */
    record Numbers(Grid grid) implements Block {}

    /** More numbers than a terminal should show: those behind a chart. */
    record Details(Grid grid) implements Block {}

    /** A chart with its legend. */
    record Chart(Drawing drawing, String legend) implements Block {}

    /** Small charts that share a legend. */
    record Charts(List<Drawing> drawings, String legend) implements Block {

        public Charts {
            drawings = List.copyOf(drawings);
        }
    }
}
