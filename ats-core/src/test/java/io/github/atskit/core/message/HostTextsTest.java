package io.github.atskit.core.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.atskit.core.candidacy.StageName;
import io.github.atskit.core.command.Action;
import io.github.atskit.core.event.EventType;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A host's own texts")
class HostTextsTest {
    private static final Messages ENGLISH = Messages.in(Locale.UK, ZoneId.of("Europe/London"));

    private static void isRefused(Map<String, String> overrides, String... message) {
        assertThatThrownBy(() -> ENGLISH.with(overrides))
                .isInstanceOf(IllegalArgumentException.class)
                .message()
                .contains(message);
    }

    @Test
    @DisplayName("take the place of the library's, and leave the others, the language and the zone alone")
    void overrides() {
        Messages ours = ENGLISH.with(HashMap.of(
                "label.action.submit-workbook", "Send it in", "event.extension-granted.with", "Extended to {until}."));
        assertThat(ours.label(Action.SUBMIT_WORKBOOK)).isEqualTo("Send it in");
        assertThat(ours.event(EventType.EXTENSION_GRANTED, HashMap.of("until", Instant.parse("2021-06-14T10:00:00Z"))))
                .isEqualTo("Extended to 14 June 2021, 11:00 BST.");
        assertThat(ours.label(Action.WITHDRAW)).isEqualTo("Withdraw");
        assertThat(ours.locale()).isEqualTo(Locale.UK);
        assertThat(ENGLISH.label(Action.SUBMIT_WORKBOOK)).isEqualTo("Submit the workbook");
    }

    @Test
    @DisplayName("can replace every text, one by one and all at once, and be replaced again")
    void everyText() {
        Map<String, String> marked = ENGLISH.texts().mapValues(text -> "* " + text);
        marked.forEach((key, text) ->
                assertThat(ENGLISH.with(HashMap.of(key, text)).texts().get(key)).contains(text));
        assertThat(ENGLISH.with(marked).texts()).isEqualTo(marked);
        assertThat(ENGLISH.with(marked).with(ENGLISH.texts()).texts()).isEqualTo(ENGLISH.texts());
    }

    @Test
    @DisplayName("are refused under an unknown key, with the keys that begin alike")
    void unknownKey() {
        isRefused(
                HashMap.of("label.finding.good", "Good"),
                "no text is called \"label.finding.good\"; there are label.finding.met, label.finding.not-met");
        isRefused(HashMap.of("label.action.submit", "Send"), "label.action.adjust-review", "and 14 more");
        isRefused(HashMap.of("nonsense", "x"), "no text is called \"nonsense\"");
    }

    @Test
    @DisplayName("are refused with parameters that the text does not have, or without those it has")
    void parameters() {
        isRefused(
                HashMap.of("reason.on-hold", "It is on hold since {since}."),
                "reason.on-hold has no parameter {since}; it has {kind}",
                "reason.on-hold lacks the parameter {kind}; it has {kind}");
        isRefused(
                HashMap.of("label.action.withdraw", "Withdraw {name}"),
                "label.action.withdraw has no parameter {name}; it has none");
    }

    @Test
    @DisplayName("are refused where they are blank or a brace has no partner, and all faults are told at once")
    void malformed() {
        isRefused(
                HashMap.of("label.stage.drafting", " ", "help.stage.drafting", "Write {", "rule.ATS-001", "a } b"),
                "help.stage.drafting has a brace without its partner",
                "label.stage.drafting is blank",
                "rule.ATS-001 has a brace without its partner");
        isRefused(HashMap.of("reason.on-hold", "on {{kind}}"), "reason.on-hold has a brace");
    }

    @Test
    @DisplayName("can be a further language, given whole")
    void furtherLanguage() {
        Map<String, String> french = ENGLISH.texts()
                .put("label.stage.drafting", "Cahier en préparation")
                .put("word.deferral", "report");
        Messages messages = Messages.of(Locale.FRANCE, french).at(ZoneId.of("Europe/Paris"));
        assertThat(messages.label(StageName.DRAFTING)).isEqualTo("Cahier en préparation");
        assertThat(messages.event(
                        EventType.EXTENSION_GRANTED, HashMap.of("until", Instant.parse("2021-06-14T10:00:00Z"))))
                .contains("14 juin 2021, 12:00");
        assertThat(messages.locale()).isEqualTo(Locale.FRANCE);
    }

    @Test
    @DisplayName("are refused as a language where some are missing, and the message names each")
    void incompleteLanguage() {
        Map<String, String> part = ENGLISH.texts().remove("word.mentor").remove("label.role.mentor");
        assertThatThrownBy(() -> Messages.of(Locale.FRANCE, part.put("extra", "x")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("texts are missing: label.role.mentor, word.mentor; ")
                .hasMessageContaining("no text is called \"extra\"");
    }
}
