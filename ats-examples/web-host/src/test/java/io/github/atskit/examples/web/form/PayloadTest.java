package io.github.atskit.examples.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atskit.core.command.Action;
import io.github.atskit.core.command.CommandReader;
import io.github.atskit.core.field.Field;
import io.github.atskit.core.form.Forms;
import io.github.atskit.core.validation.FieldFault;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PayloadTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static Map<String, Object> payload(Action action, String... fields) {
        return Payload.of(Forms.ofAnyCohort().form(action).fields(), entered(fields), LONDON);
    }

    private static Entered entered(String... fields) {
        Map<String, String[]> parameters = new HashMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            parameters.put(fields[i], new String[] {fields[i + 1]});
        }
        return Entered.sent(parameters);
    }

    @Test
    void namesOfFieldsBecomeTheTreeThatTheReaderTakes() {
        Map<String, Object> booking = payload(
                Action.BOOK_VIVA,
                "mode",
                "in-person",
                "venue",
                "Room 1",
                "starts-at",
                "2027-06-14T10:00",
                "minutes",
                "60",
                "panel[0].person",
                " lead-1 ",
                "panel[0].role",
                "lead-moderator",
                "panel[3].person",
                "head-1",
                "panel[3].role",
                "programme-head",
                "_seen",
                "abc");

        assertThat(booking)
                .isEqualTo(Map.of(
                        "mode", "in-person",
                        "venue", "Room 1",
                        "starts-at", "2027-06-14T10:00:00+01:00",
                        "minutes", 60,
                        "panel",
                                List.of(
                                        Map.of("person", "lead-1", "role", "lead-moderator"),
                                        Map.of("person", "head-1", "role", "programme-head"))));
        assertThat(CommandReader.read(Action.BOOK_VIVA, booking).isRight()).isTrue();
    }

    @Test
    void whatDoesNotReadAsItsKindStaysAsTypedAndIsAFaultAtItsPath() {
        Map<String, Object> booking = payload(
                Action.BOOK_VIVA,
                "mode",
                "remote",
                "starts-at",
                "noon",
                "minutes",
                "an hour",
                "panel[0].role",
                "judge");

        assertThat(booking).containsEntry("minutes", "an hour").containsEntry("starts-at", "noon");
        assertThat(CommandReader.read(Action.BOOK_VIVA, booking).getLeft().map(FieldFault::path))
                .containsExactly("link", "minutes", "panel[0].person", "panel[0].role", "starts-at");
    }

    @Test
    void emptyFieldsAndRowsAreAbsent() {
        assertThat(payload(
                        Action.LOG_DISCUSSION,
                        "on",
                        "2027-01-05",
                        "topic",
                        "Plan",
                        "actions[0]",
                        "",
                        "actions[1]",
                        "Read"))
                .isEqualTo(Map.of("on", "2027-01-05", "topic", "Plan", "actions", List.of("Read")));
    }

    @Test
    void aRequiredGroupIsThereEvenIfNothingWasTyped() {
        assertThat(payload(Action.RECORD_REVIEW)).isEqualTo(Map.of("judgements", Map.of()));
    }

    @Test
    void namesOfAMapMayHaveDots() {
        assertThat(payload(Action.SUBMIT_WORKBOOK, "declaration", "Mine", "responses.m.1", "Done"))
                .isEqualTo(Map.of("declaration", "Mine", "responses", Map.of("m.1", "Done")));
    }

    @Test
    void linesEndAsTheyDidBeforeABrowserSentThem() {
        assertThat(payload(Action.WITHDRAW, "reason", "one\r\ntwo")).isEqualTo(Map.of("reason", "one\ntwo"));
    }

    @Test
    void numbersMayHaveACommaAndHugeOnesAreNoNumbers() {
        Field hours = Forms.ofAnyCohort()
                .form(Action.ENROL)
                .fields()
                .find(field -> field.name().equals("entry"))
                .get();

        assertThat(Payload.of(List.of(hours), entered("entry.weekly-hours", "7,5"), LONDON))
                .isEqualTo(Map.of("entry", Map.of("weekly-hours", new BigDecimal("7.5"))));
        assertThat(Payload.of(List.of(hours), entered("entry.weekly-hours", "1e999999999"), LONDON))
                .isEqualTo(Map.of("entry", Map.of("weekly-hours", "1e999999999")));
    }

    @Test
    void takingARowOutTakesNothingElse() {
        Entered rows = entered("panel[1].person", "a", "panel[11].person", "b", "panel[1].role", "c");

        assertThat(rows.without("panel[1]").texts()).containsOnlyKeys("panel[11].person");
        assertThat(rows.rows("panel")).containsExactly(1, 11);
    }

    @Test
    void whatFillsAFormComesBackFromIt() {
        Map<String, Object> tree = Map.of(
                "judgements", Map.of("authenticity", Map.of("finding", "met", "comment", "Seen\nclosely")),
                "feedback", "Good",
                "modifications", List.of(Map.of("id", "m-1", "target", "8", "request", "More")));

        assertThat(Payload.of(Forms.ofAnyCohort().form(Action.RECORD_REVIEW).fields(), Entered.of(tree), LONDON))
                .doesNotContainKey("judgements[0]")
                .containsEntry("feedback", "Good")
                .containsEntry("modifications", tree.get("modifications"));
    }
}
