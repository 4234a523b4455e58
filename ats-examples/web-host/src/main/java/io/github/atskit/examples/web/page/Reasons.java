package io.github.atskit.examples.web.page;

import io.github.atskit.core.command.Action;
import io.github.atskit.core.rejection.Reason;
import io.github.atskit.core.workbook.PartKind;
import io.github.atskit.core.workbook.PartPath;
import io.github.atskit.core.workbook.WorkbookTemplate;
import io.github.atskit.examples.web.cases.OpenCase;
import io.github.atskit.examples.web.form.FieldView;
import io.github.atskit.examples.web.form.FormView;
import io.github.atskit.examples.web.words.Words;
import io.vavr.collection.List;
import org.springframework.stereotype.Component;

/** Tells reasons: in words, and with links to where they can be put right. Available to templates as {@code ${@reasons...}}. */
@Component("reasons")
public final class Reasons {
    private final Words words;
    private final Links links;

    Reasons(Words words, Links links) {
        this.words = words;
        this.links = links;
    }

    /**
     * Tells reasons.
     *
     * @param open the case
     * @param reasons why not
     * @return the same in words, in the same order
     */
    public java.util.List<Told> told(OpenCase open, Iterable<? extends Reason> reasons) {
        return List.<Reason>ofAll(reasons)
                .map(reason -> new Told(
                        reason.rule().id(),
                        words.reason(reason),
                        words.remedy(reason),
                        places(open, reason).asJava()))
                .asJava();
    }

    /**
     * Tells reasons about what was sent.
     *
     * @param open the case
     * @param reasons why not
     * @param form what was sent, as it is shown again
     * @return the same in words, with links to the fields that they speak of
     */
    public java.util.List<Told> told(OpenCase open, Iterable<? extends Reason> reasons, FormView form) {
        return List.<Reason>ofAll(reasons)
                .map(reason -> new Told(
                        reason.rule().id(),
                        words.reason(reason),
                        words.remedy(reason),
                        places(open, reason).appendAll(fields(reason, form)).asJava()))
                .asJava();
    }

    /** The fields that a reason names: by what stands in them, such as a person or an id, or by the entry that they are of. */
    private static List<Place> fields(Reason reason, FormView form) {
        List<String> named = reason.params()
                .values()
                .flatMap(param -> param instanceof Iterable<?> several ? List.ofAll(several) : List.of(param))
                .map(Object::toString)
                .toList();
        List<FieldView> all = List.ofAll(form.fields()).flatMap(field -> List.ofAll(field.all()));
        return all.filter(field -> named.exists(name -> field.path().endsWith('.' + name)
                        || field.fields().isEmpty() && field.value().equals(name)))
                .map(field -> new Place('#' + field.target(), FormView.title(form.fields(), field)));
    }

    private List<Place> places(OpenCase open, Reason reason) {
        String id = open.id().value();
        return switch (reason.code()) {
            case WORKBOOK_INCOMPLETE -> parts(open, reason);
            case PART_TOO_LONG, PART_TOO_SHORT, PART_WRONG_KIND -> part(open, reason);
            case SELF_ASSESSMENT_INCOMPLETE -> partsOf(open, PartKind.RATINGS);
            case SPECIALIST_STANDARDS_TOO_FEW, SPECIALIST_STANDARDS_TOO_MANY, SPECIALIST_STANDARD_IS_MANDATORY ->
                partsOf(open, PartKind.STANDARDS);
            case STANDARD_NOT_EVIDENCED -> List.of(page(links.coverage(id), "nav.coverage"));
            case EVIDENCE_UNKNOWN, EVIDENCE_DUPLICATE, EVIDENCE_TOO_MANY ->
                List.of(page(links.evidence(id), "nav.evidence"));
            case STATEMENT_MISSING, STATEMENT_OUTDATED, MENTOR_REQUEST_OPEN, NO_MENTOR_REQUEST ->
                List.of(page(links.mentoring(id), "nav.mentoring"));
            case MODIFICATION_UNANSWERED, MODIFICATION_UNKNOWN ->
                List.of(new Place(links.action(id, Action.SUBMIT_WORKBOOK), words.label(Action.SUBMIT_WORKBOOK)));
            default -> List.empty();
        };
    }

    private Place page(String href, String key) {
        return new Place(href, words.text(key));
    }

    private List<Place> parts(OpenCase open, Reason reason) {
        return reason.params().get("missing").getOrElse(List.empty()) instanceof Iterable<?> missing
                ? List.ofAll(missing).flatMap(path -> place(open, path.toString()))
                : List.empty();
    }

    private List<Place> part(OpenCase open, Reason reason) {
        Object section = reason.params().get("section").getOrElse("");
        return place(open, section + "/" + reason.params().get("part").getOrElse(""));
    }

    private List<Place> partsOf(OpenCase open, PartKind kind) {
        return template(open)
                .sections()
                .flatMap(section -> section.parts().filter(part -> part.kind() == kind))
                .map(part -> place(open, part.path()));
    }

    private List<Place> place(OpenCase open, String path) {
        return template(open)
                .sections()
                .flatMap(section -> section.parts().map(part -> part.path()))
                .filter(part -> part.toString().equals(path))
                .map(part -> place(open, part));
    }

    private Place place(OpenCase open, PartPath path) {
        return new Place(links.part(open.id().value(), path), words.section(path.section()) + ": " + words.part(path));
    }

    private static WorkbookTemplate template(OpenCase open) {
        return open.sight().definition().workbook().template();
    }
}
