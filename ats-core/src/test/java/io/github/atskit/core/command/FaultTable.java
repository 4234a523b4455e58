package io.github.atskit.core.command;

import static io.github.atskit.core.internal.tree.Trees.list;
import static io.github.atskit.core.internal.tree.Trees.map;

import io.github.atskit.core.internal.tree.Trees;
import io.github.atskit.core.validation.FaultCode;
import io.github.atskit.core.validation.FieldFault;
import io.vavr.collection.LinkedHashMap;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.provider.Arguments;

/** Every field of every action and what it refuses: a form for each path, and for each form its wrong values. */
final class FaultTable {
    private static final String TEXTS = """
            decline-mentor-request reason
            request-mentor note
            log-discussion actions[1]
            write-statement text
            submit-workbook declaration
            submit-workbook responses.m-2
            grant-extension reason
            assign-reviewer reason
            declare-conflict note
            record-review feedback
            record-review judgements.reliability.comment
            record-review modifications[1].request
            confirm-review note
            adjust-review feedback
            adjust-review judgements.authenticity.comment
            adjust-review modifications[0].request
            adjust-review reason
            return-review reason
            rebook-viva reason
            cancel-viva reason
            record-no-show note
            record-viva-outcome feedback
            place-hold reason
            lift-hold note
            withdraw reason
            enrol waiver.reason
            save-section section
            save-section evidence[0].note
            save-section parts.ratings.9.rating
            save-section parts.ratings.9.note
            save-section parts.pieces[0].summary
            save-section parts.goals[0].anticipated-impact
            """;
    private static final String LINES = """
            log-discussion topic
            issue-certificate number
            book-viva venue
            save-section evidence[0].title
            save-section evidence[0].media-type
            save-section parts.activities[0].what
            save-section parts.pieces[0].title
            save-section parts.goals[0].goal
            """;
    private static final String IDS = """
            enrol participant
            nominate-mentor mentor
            allocate-mentor mentor
            assign-reviewer reviewer
            assign-reviewer replaces
            record-review modifications[0].id
            adjust-review modifications[1].id
            book-viva panel[0].person
            rebook-viva panel[1].person
            """;
    private static final String EVIDENCE_IDS = """
            save-section evidence[0].id
            save-section remove-evidence[1]
            save-section parts.evidence[1]
            save-section parts.pieces[0].evidence[0]
            """;
    private static final String DATES = """
            log-discussion on
            issue-certificate dispatched-on
            assign-reviewer calibrated-on
            enrol entry.suitability-declared-on
            enrol entry.qualified-on
            save-section evidence[0].captured-on
            save-section parts.activities[0].on
            save-section parts.goals[0].by
            """;
    private static final String INSTANTS = """
            grant-extension until
            book-viva starts-at
            rebook-viva starts-at
            """;
    private static final String FLAGS = """
            nominate-mentor more-experienced
            nominate-mentor mentoring-programme
            allocate-mentor more-experienced
            allocate-mentor mentoring-programme
            enrol entry.set-member
            enrol entry.qtls-or-qts
            enrol entry.post-14
            """;
    private static final String LISTS = """
            enrol waiver.criteria
            save-section evidence
            save-section remove-evidence
            save-section evidence[0].standards
            save-section parts.activities[0].standards
            save-section parts.pieces[0].evidence
            save-section parts.goals[0].standards
            log-discussion actions
            log-discussion standards
            record-review modifications
            adjust-review modifications
            book-viva panel
            rebook-viva panel
            """;
    private static final String MAPS = """
            enrol entry
            enrol waiver
            save-section parts
            save-section evidence[0]
            save-section parts.ratings.9
            submit-workbook responses
            record-review judgements
            record-review judgements.authenticity
            record-review modifications[0]
            adjust-review judgements
            book-viva panel[1]
            """;
    private static final String STANDARDS = """
            log-discussion standards[2]
            save-section evidence[0].standards[0]
            save-section parts.standards[1]
            save-section parts.activities[0].standards[0]
            save-section parts.goals[0].standards[0]
            """;

    private final List<Arguments> rows = new ArrayList<>();

    private FaultTable() {}

    static Stream<Arguments> rows() {
        FaultTable table = new FaultTable();
        table.texts(TEXTS, 20_000);
        table.texts(LINES, 500);
        table.addresses();
        table.ids();
        table.dates();
        table.numbers();
        table.forms();
        table.names();
        return table.rows.stream();
    }

    private void texts(String paths, int max) {
        for (String path : paths.split("\n")) {
            each(path, FaultCode.NOT_A_TEXT, 7, true, map(), list("x"), Double.NaN);
            each(path, FaultCode.BLANK, "", " ", "\u00a0\t");
            each(path, FaultCode.BAD_CHARACTERS, "\u0000", "\ud800", "a\u0085");
            row(path, "x".repeat(max + 1), FaultCode.TOO_LONG, "max", String.valueOf(max));
        }
    }

    private void addresses() {
        for (String path : List.of("save-section evidence[0].uri", "rebook-viva link")) {
            each(path, FaultCode.NOT_A_TEXT, 7, map());
            each(path, FaultCode.BLANK, " ");
            each(path, FaultCode.NOT_A_URI, "host.example", "http://a b");
            row(path, "x:" + "y".repeat(1_999), FaultCode.TOO_LONG, "max", "2000");
        }
        each("save-section evidence[0].sha256", FaultCode.NOT_A_DIGEST, "x", Payloads.SHA256 + "0");
        each("save-section evidence[0].sha256", FaultCode.NOT_A_TEXT, 7);
    }

    private void ids() {
        for (String path : (IDS + EVIDENCE_IDS).split("\n")) {
            each(path, FaultCode.NOT_A_TEXT, 7, true, map(), list());
            each(path, FaultCode.BLANK, "", " ");
            each(path, FaultCode.NOT_AN_ID, "-a", "a b", "x".repeat(65), "\u00e9");
        }
        for (String path : EVIDENCE_IDS.split("\n")) {
            each(path, FaultCode.NOT_AN_ID, "8", "007", "project", "reflective-diary", "onward-plan");
        }
        each("record-review modifications[0].target", FaultCode.NOT_A_TEXT, true, map(), list());
        each("record-review modifications[0].target", FaultCode.BLANK, " ");
        each("record-review modifications[0].target", FaultCode.NOT_A_NUMBER, Double.NaN, 2.5);
        whole("record-review modifications[0].target");
    }

    private void dates() {
        for (String path : DATES.split("\n")) {
            each(path, FaultCode.NOT_A_DATE, 20200302, true, "", "2020-02-30", "2020-03-02T10:00:00Z", map());
        }
        for (String path : INSTANTS.split("\n")) {
            each(path, FaultCode.NOT_AN_INSTANT, 0, true, "", "2020-03-02", "2020-03-02T10:00:00", list());
        }
    }

    private void numbers() {
        number("enrol entry.weekly-hours", "0", "168", -1, 168.01, 8.125);
        number("enrol entry.qualification-level", "0", "8", -1, 9, 5.001);
        number("enrol entry.english-level", "0", "8", -0.01, 8.01);
        number("enrol entry.maths-level", "0", "8", -0.01, 8.01);
        number("save-section parts.activities[0].hours", "0.01", "1000", 0, -1, 1000.01, 0.001);
        number("book-viva minutes", "1", "600", 0, 601, -1, 60.001);
        number("rebook-viva minutes", "1", "600", 0, 601);
        each("book-viva minutes", FaultCode.NOT_A_NUMBER, 60.5, 0.99 + 1);
        for (String path : STANDARDS.split("\n")) {
            each(path, FaultCode.NOT_A_NUMBER, "8", true, 2.5, Double.NaN, map());
            whole(path);
        }
    }

    private void number(String path, String min, String max, Object... outside) {
        each(path, FaultCode.NOT_A_NUMBER, "5", true, map(), list(5), Double.NaN, Float.POSITIVE_INFINITY);
        for (Object number : outside) {
            row(path, number, FaultCode.OUT_OF_RANGE, "min", min, "max", max);
        }
        row(path, new java.math.BigDecimal("1e1000000000"), FaultCode.OUT_OF_RANGE, "min", min, "max", max);
        row(path, Double.MAX_VALUE, FaultCode.OUT_OF_RANGE, "min", min, "max", max);
    }

    private void whole(String path) {
        for (Object number : list(1L << 31, -1L << 31, 1e300, new java.math.BigDecimal("-1e1000000000"))) {
            row(path, number, FaultCode.OUT_OF_RANGE, "min", "-2147483647", "max", "2147483647");
        }
    }

    private void forms() {
        for (String path : FLAGS.split("\n")) {
            each(path, FaultCode.NOT_A_BOOLEAN, "true", "yes", 1, 0, map(), list());
        }
        for (String path : LISTS.split("\n")) {
            each(path, FaultCode.NOT_A_LIST, "x", 8, true, map());
            row(path, Trees.times(201, "x"), FaultCode.TOO_MANY, "max", "200");
        }
        for (String path : MAPS.split("\n")) {
            each(path, FaultCode.NOT_A_MAP, "x", 8, true, list());
        }
        for (String path : List.of("record-review judgements", "submit-workbook responses", "save-section parts")) {
            row(path, Trees.named(201, "x"), FaultCode.TOO_MANY, "max", "200");
        }
        row("save-section parts.ratings", Trees.named(201, "x"), FaultCode.TOO_MANY, "max", "200");
        for (String part : List.of("activities", "pieces", "goals", "standards", "evidence")) {
            Object first = ((List<?>) Trees.at(Payloads.tree(Action.SAVE_SECTION), List.of("parts", part))).get(0);
            row("save-section parts." + part, Trees.times(201, first), FaultCode.TOO_MANY, "max", "200");
        }
    }

    /** Names that are free are judged as what they stand for. */
    private void names() {
        Object judgement = map("finding", "met", "comment", "c");
        at("record-review judgements", map(" ", judgement), "judgements. ", FaultCode.BLANK);
        at("record-review judgements", map("\u0007", judgement), "judgements.\u0007", FaultCode.BAD_CHARACTERS);
        at("save-section parts", map("", "x"), "parts.", FaultCode.BLANK);
        at("save-section parts", map("\ud800", null), "parts.\ud800", FaultCode.BAD_CHARACTERS);
        at("submit-workbook responses", map("m 1", "x"), "responses.m 1", FaultCode.NOT_AN_ID);
        at("submit-workbook responses", map("", "x"), "responses.", FaultCode.BLANK);
        for (String name : List.of("eight", "08", "+8", "8.0", "\u0668", "2147483648")) {
            Object ratings = map(name, map("rating", "advanced"));
            at("save-section parts.ratings", ratings, "parts.ratings." + name, FaultCode.NOT_A_NUMBER);
        }
    }

    private void each(String path, FaultCode code, @Nullable Object... values) {
        for (Object value : values) {
            row(path, value, code);
        }
    }

    private void row(String actionAndPath, @Nullable Object value, FaultCode code, String... params) {
        io.vavr.collection.Map<String, String> named = LinkedHashMap.empty();
        for (int i = 0; i < params.length; i += 2) {
            named = named.put(params[i], params[i + 1]);
        }
        String path = actionAndPath.substring(actionAndPath.indexOf(' ') + 1);
        rows.add(Arguments.of(action(actionAndPath), path, value, new FieldFault(path, code, named)));
    }

    private void at(String actionAndPath, Object value, String faultAt, FaultCode code) {
        String path = actionAndPath.substring(actionAndPath.indexOf(' ') + 1);
        rows.add(
                Arguments.of(action(actionAndPath), path, value, new FieldFault(faultAt, code, LinkedHashMap.empty())));
    }

    private static Action action(String actionAndPath) {
        return Action.of(actionAndPath.substring(0, actionAndPath.indexOf(' '))).get();
    }
}
