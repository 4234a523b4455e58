package io.github.atskit.examples.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.ExtendWith;

/** The same person writes in the same section in two windows, each a browser of its own. */
@ExtendWith(Browsers.class)
class TwoWindowsTest {
    private static final String MOTIVATION = "parts.motivation";
    private static final String ROLE = "parts.role-and-responsibilities";
    private static final String OTHER_VERSION = "main form .version";
    private static final String STATUS = "#autosave";

    private String id = "";

    @BeforeEach
    void aCaseOfItsOwn(RunningHost host, Browser browser, TestInfo test) {
        id = "case-"
                + test.getTestMethod()
                        .orElseThrow()
                        .getName()
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z]", "");
        Play play = new Play(new Visit(host, browser), id, "demo-a", Map.of("participant", "participant-1"));
        play.hurry("enrolment");
        play.hurry("mentoring");
    }

    @Test
    void whoComesSecondSeesBothVersionsAndChooses(Visit first, RunningHost host) throws Exception {
        try (Browser other = Browser.open()) {
            WorkbookDesk here = desk(first);
            WorkbookDesk there = desk(new Visit(host, other));
            write(here, "What the first window says.");
            save(here);
            write(there, "What the second window says.");
            save(there);

            assertThat(value(there)).as("what was typed").isEqualTo("What the second window says.");
            assertThat(other.find(OTHER_VERSION).getText()).contains("What the first window says.");
            other.await(
                    "return document.activeElement.matches('main section[autofocus]')",
                    true,
                    "what explains it has not the focus");

            other.toNextPage(() -> other.find("button[name=_take]").click());
            assertThat(value(there)).isEqualTo("What the first window says.");
            assertThat(other.find(OTHER_VERSION).getText())
                    .as("nothing typed is lost")
                    .contains("What the second window says.");

            write(there, "What both windows say.");
            save(there);
            there.done("saving after looking at both");
            here.openSection("introduction");
            assertThat(value(here)).isEqualTo("What both windows say.");
        }
    }

    @Test
    void changesOfDifferentPartsGoTogether(Visit first, RunningHost host) throws Exception {
        try (Browser other = Browser.open()) {
            WorkbookDesk here = desk(first);
            WorkbookDesk there = desk(new Visit(host, other));
            write(here, "The motivation.");
            save(here);
            new FormOnPage(other).fill(ROLE, "The role.");
            save(there);
            there.done("saving another part");
            assertThat(value(there)).isEqualTo("The motivation.");
            assertThat(new FormOnPage(other).value(ROLE)).isEqualTo("The role.");
        }
    }

    @Test
    void whatIsTypedIsSavedWithoutAButton(Visit visit) {
        WorkbookDesk here = desk(visit);
        write(here, "Typed, and left.");
        visit.browser().await(STATUS, text -> !text.isBlank());
        here.openSection("introduction");
        assertThat(value(here)).isEqualTo("Typed, and left.");
    }

    @Test
    void anAutosaveOverwritesNothing(Visit first, RunningHost host) throws Exception {
        try (Browser other = Browser.open()) {
            WorkbookDesk here = desk(first);
            WorkbookDesk there = desk(new Visit(host, other));
            write(here, "What the first window says.");
            save(here);
            write(there, "What the second window says.");
            other.await(STATUS, text -> !text.isBlank());
            here.openSection("introduction");
            assertThat(value(here)).isEqualTo("What the first window says.");
            save(there);
            assertThat(other.find(OTHER_VERSION).getText()).contains("What the first window says.");
        }
    }

    private WorkbookDesk desk(Visit visit) {
        WorkbookDesk desk = new WorkbookDesk(visit, id);
        visit.signIn("participant-1");
        desk.openSection("introduction");
        return desk;
    }

    private static void write(WorkbookDesk desk, String text) {
        new FormOnPage(desk.browser()).fill(MOTIVATION, text);
    }

    private void save(WorkbookDesk desk) {
        desk.submit("main form[action='/cases/" + id + "/sections/introduction']");
    }

    private static String value(WorkbookDesk desk) {
        return new FormOnPage(desk.browser()).value(MOTIVATION);
    }
}
