package io.github.atskit.examples.web.desk;

import io.github.atskit.core.candidacy.CandidacyId;
import io.github.atskit.core.candidacy.Stage;
import io.github.atskit.core.command.Action;
import io.github.atskit.core.viva.VivaBooking;
import io.github.atskit.core.vocabulary.Actor;
import io.github.atskit.core.vocabulary.Coded;
import io.github.atskit.examples.web.cases.Cases;
import io.github.atskit.examples.web.cases.NotFound;
import io.github.atskit.examples.web.cases.OpenCase;
import io.github.atskit.examples.web.cases.Worklist;
import io.github.atskit.examples.web.cases.Worklist.Only;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Vivas: who waits for one, which are booked, and the page of one for those who hold it. */
@Controller
final class VivaPage {
    /** Where vivas are planned and held. */
    private static final io.vavr.collection.List<Coded> STAGES = Table.stagesOf(Action.BOOK_VIVA, Action.REBOOK_VIVA);

    private final Worklist worklist;
    private final Cases cases;

    VivaPage(Worklist worklist, Cases cases) {
        this.worklist = worklist;
        this.cases = cases;
    }

    /**
     * A case on the way to its viva.
     *
     * @param line the case
     * @param booking the booking; null where there is none
     * @param actions what the viewer may do about the viva, by the menu
     */
    public record Row(Line line, @Nullable VivaBooking booking, List<Action> actions) {}

    @GetMapping("/vivas")
    String list(Actor viewer, Model model) {
        Map<Coded, List<Row>> byStage = new LinkedHashMap<>();
        STAGES.forEach(stage -> byStage.put(stage, rows(viewer, stage)));
        model.addAttribute("stages", byStage);
        model.addAttribute("most", Worklist.PAGE);
        return "desk/vivas";
    }

    private List<Row> rows(Actor viewer, Coded stage) {
        return worklist.of(viewer, Only.ALL.at(stage), Optional.empty(), Worklist.PAGE).cases().stream()
                .map(VivaPage::row)
                .toList();
    }

    @GetMapping("/cases/{id}/viva")
    String show(@PathVariable("id") CandidacyId id, Actor viewer, Model model) {
        OpenCase open = cases.open(id, viewer).getOrElseThrow(NotFound::new);
        Row row = row(open);
        if (row.booking() == null) {
            throw new NotFound();
        }
        model.addAttribute("open", open);
        model.addAttribute("row", row);
        return "desk/viva";
    }

    private static Row row(OpenCase open) {
        Line line = Line.of(open);
        return new Row(
                line,
                booking(open).orElse(null),
                line.item()
                        .allowed()
                        .filter(action -> Table.belongsTo(action, STAGES))
                        .asJava());
    }

    /** The booking is told by the one stage that has one. */
    static Optional<VivaBooking> booking(OpenCase open) {
        return open.sight().candidacy().stage() instanceof Stage.VivaBooked booked
                ? Optional.of(booked.booking())
                : Optional.empty();
    }
}
