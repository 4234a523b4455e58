package io.github.atskit.standards;

import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;

/** Reads a lineage. One object per file; it lives for the one call. */
final class LineageFile {
    private static final String UNOFFICIAL = "unofficial";

    private final FileText text;
    private final Faults faults;
    private final KnownStandards known;
    private final ArrayList<LineageLink> links = new ArrayList<>();

    private LineageFile(FileText text, KnownStandards known) {
        this.text = text;
        this.faults = text.faults();
        this.known = known;
    }

    static Either<List<DataFault>, Lineage> read(String file, String content, KnownStandards known) {
        return new LineageFile(FileText.read(file, content, FileShape.LINEAGE), known).lineage();
    }

    private Either<List<DataFault>, Lineage> lineage() {
        Option<Field> status = text.header("status");
        if (status.isDefined() && !status.get().text().equals(UNOFFICIAL)) {
            faults.add(status.get(), "unknown status " + status.get().quoted(), UNOFFICIAL);
        }
        for (Field[] row : text.rows()) {
            readRow(row);
        }
        return faults.isEmpty()
                ? Either.right(Lineage.of(InOrder.list(links.toArray(new LineageLink[0]))))
                : Either.left(faults.inOrder());
    }

    private void readRow(Field[] row) {
        Option<StandardCode> from = known.code(row[0], faults);
        Option<StandardCode> to = known.code(row[1], faults);
        Option<LinkStrength> strength = LinkStrength.of(row[2].text());
        if (strength.isEmpty()) {
            faults.add(row[2], "unknown strength " + row[2].quoted(), "strong, partial");
        }
        if (from.isEmpty() || to.isEmpty()) {
            return;
        }
        if (!published(from.get()).isBefore(published(to.get()))) {
            faults.add(
                    row[1],
                    "edition " + to.get().edition() + " is not newer than "
                            + from.get().edition(),
                    "a link from an older edition to a newer one");
        } else if (strength.isDefined()) {
            add(new LineageLink(from.get(), to.get(), strength.get()), row[0]);
        }
    }

    private LocalDate published(StandardCode code) {
        return known.edition(code.edition()).get().published();
    }

    private void add(LineageLink link, Field at) {
        for (int index = 0; index < links.size(); index++) {
            if (links.get(index).joinsSameAs(link)) {
                faults.add(at, "the link from " + link.from() + " to " + link.to() + " is repeated", "each link once");
                return;
            }
        }
        links.add(link);
    }
}
