package io.github.atskit.core.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.atskit.core.vocabulary.Role;
import io.github.atskit.core.workbook.StandardNumbers;
import io.github.atskit.core.workbook.WorkbookTemplate;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarTest {
    private static final LocalDate STARTS = LocalDate.of(2020, 1, 6);
    private static final LocalDate SUBMISSION = LocalDate.of(2020, 12, 4);

    @Test
    void aCalendarIsLondonAtFiveUnlessItSaysOtherwise() {
        CohortCalendar calendar = CohortCalendar.of(STARTS, SUBMISSION);
        assertThat(calendar.zone()).isEqualTo(ZoneId.of("Europe/London"));
        assertThat(calendar.time()).isEqualTo(LocalTime.of(17, 0));
        assertThat(calendar.starts()).isEqualTo(STARTS);
        assertThat(calendar.submission()).isEqualTo(SUBMISSION);
        assertThat(calendar.resubmission()).isEmpty();
        assertThat(calendar.milestones()).isEmpty();
    }

    @Test
    void everythingThatIsSetIsKept() {
        CohortCalendar calendar = CohortCalendar.builder()
                .zone(ZoneId.of("Asia/Tokyo"))
                .time(LocalTime.of(9, 30))
                .starts(STARTS)
                .submission(SUBMISSION)
                .resubmission(Option.some(SUBMISSION.plusDays(1)))
                .milestones(LinkedHashMap.of("results", SUBMISSION.plusDays(2)))
                .build();
        assertThat(calendar.zone()).isEqualTo(ZoneId.of("Asia/Tokyo"));
        assertThat(calendar.resubmission()).containsExactly(SUBMISSION.plusDays(1));
        assertThat(calendar.milestones()).isEqualTo(LinkedHashMap.of("results", SUBMISSION.plusDays(2)));
        assertThat(calendar.end(SUBMISSION)).isEqualTo(Instant.parse("2020-12-04T00:30:00Z"));
    }

    @Test
    void startAndSubmissionHaveToBeSet() {
        assertThatThrownBy(() -> CohortCalendar.builder().starts(STARTS).build())
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> CohortCalendar.builder().submission(SUBMISSION).build())
                .isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/London, 17:00, 2020-12-04, 2020-12-04T17:00:00Z",
        "Europe/London, 17:00, 2021-10-15, 2021-10-15T16:00:00Z",
        // 28 March 2021, 01:00 to 02:00 is skipped: read with the offset before the gap.
        "Europe/London, 01:30, 2021-03-28, 2021-03-28T01:30:00Z",
        "Europe/London, 00:59, 2021-03-28, 2021-03-28T00:59:00Z",
        "Europe/London, 02:00, 2021-03-28, 2021-03-28T01:00:00Z",
        // 31 October 2021, 01:00 to 02:00 occurs twice: the first one, in summer time.
        "Europe/London, 01:30, 2021-10-31, 2021-10-31T00:30:00Z",
        "Europe/London, 02:00, 2021-10-31, 2021-10-31T02:00:00Z",
        "America/New_York, 02:30, 2021-03-14, 2021-03-14T07:30:00Z",
        "America/New_York, 01:30, 2021-11-07, 2021-11-07T05:30:00Z"
    })
    void anEndIsItsDayAtTheTimeInTheZone(String zone, LocalTime time, LocalDate day, Instant end) {
        CohortCalendar calendar = CohortCalendar.builder()
                .zone(ZoneId.of(zone))
                .time(time)
                .starts(STARTS)
                .submission(day)
                .build();
        assertThat(calendar.end(day)).isEqualTo(end);
        ProgrammeDefinition definition = Preset.ATS_2020
                .definition(Cohorts.CATALOGUE, calendar)
                .cohort("x")
                .build();
        assertThat(definition.resolved().submission()).isEqualTo(end);
    }

    private static ResolvedDefinition resolved(Option<Integer> windowDays, int gap) {
        return Cohorts.fine()
                .calendar(CohortCalendar.builder()
                        .starts(STARTS)
                        .submission(SUBMISSION)
                        .resubmission(Option.some(LocalDate.of(2021, 6, 1)))
                        .build())
                .modifications(new SecondChances(Option.none(), windowDays))
                .viva(new VivaRules(List.empty(), List.of("mentor", "chair", "reviewer", "mentor"), 1, gap))
                .mandatoryStandards(StandardNumbers.of(1, 20, 21, 63))
                .build()
                .resolved();
    }

    @Test
    void aDefinitionIsResolvedToInstantsBitsAndRoles() {
        ResolvedDefinition resolved = resolved(Option.none(), 0);
        assertThat(resolved.ref()).isEqualTo(new DefinitionRef("5", 1));
        assertThat(resolved.submission()).isEqualTo(Instant.parse("2020-12-04T17:00:00Z"));
        assertThat(resolved.resubmission()).containsExactly(Instant.parse("2021-06-01T16:00:00Z"));
        assertThat(resolved.edition()).isEqualTo((1L << 21) - 2);
        assertThat(resolved.mandatory()).isEqualTo(1L << 1 | 1L << 20);
        assertThat(resolved.panel()).containsExactly(Role.MENTOR, Role.REVIEWER);
        assertThat(resolved.zone()).isEqualTo(ZoneId.of("Europe/London"));
        assertThat(resolved.template()).isEqualTo(WorkbookTemplate.ats2020());
        assertThat(resolved.moderation())
                .isEqualTo(resolved.definition().moderation().plan());
        assertThat(resolved.definition().resolved()).isSameAs(resolved);
        assertThat(resolved.dayOf(Instant.parse("2021-06-01T23:30:00Z"))).isEqualTo(LocalDate.of(2021, 6, 2));
        assertThat(resolved.dayOf(Instant.parse("2021-01-01T23:30:00Z"))).isEqualTo(LocalDate.of(2021, 1, 1));
    }

    @ParameterizedTest
    @CsvSource({
        // release, resubmission end, days, which end, when
        "2021-03-01T10:00:00Z, 2021-06-01T16:00:00Z, , RESUBMISSION, 2021-06-01T16:00:00Z",
        "2021-06-01T15:59:59Z, 2021-06-01T16:00:00Z, , RESUBMISSION, 2021-06-01T16:00:00Z",
        "2021-06-01T16:00:00Z, 2021-06-01T16:00:00Z, , , ",
        "2021-06-01T16:00:01Z, 2021-06-01T16:00:00Z, , , ",
        "2021-03-01T10:00:00Z, , , , ",
        "2021-03-01T10:00:00Z, , 30, MODIFICATION_WINDOW, 2021-03-31T16:00:00Z",
        "2021-03-01T10:00:00Z, 2021-06-01T16:00:00Z, 30, MODIFICATION_WINDOW, 2021-03-31T16:00:00Z",
        "2021-05-20T10:00:00Z, 2021-06-01T16:00:00Z, 30, RESUBMISSION, 2021-06-01T16:00:00Z",
        "2021-05-02T10:00:00Z, 2021-06-01T16:00:00Z, 30, RESUBMISSION, 2021-06-01T16:00:00Z",
        "2021-05-01T10:00:00Z, 2021-06-01T16:00:00Z, 30, MODIFICATION_WINDOW, 2021-05-31T16:00:00Z",
        "2021-07-01T10:00:00Z, 2021-06-01T16:00:00Z, 30, MODIFICATION_WINDOW, 2021-07-31T16:00:00Z",
        // Half past midnight in London is still the day before in UTC.
        "2021-06-30T23:30:00Z, , 1, MODIFICATION_WINDOW, 2021-07-02T16:00:00Z"
    })
    void aWindowEndsAtTheFirstOfItsEnds(
            Instant release, Instant resubmission, Integer days, Milestone milestone, Instant at) {
        assertThat(resolved(Option.of(days), 0).windowAfter(release, Option.of(resubmission)))
                .isEqualTo(at == null ? Option.none() : Option.some(new Deadline(milestone, at)));
    }

    @ParameterizedTest
    @CsvSource({
        "2021-02-10T09:30:00Z, 0, 2021-02-10T00:00:00Z",
        "2021-02-10T09:30:00Z, 1, 2021-02-11T00:00:00Z",
        "2021-03-27T09:30:00Z, 2, 2021-03-28T23:00:00Z",
        "2021-06-30T23:30:00Z, 28, 2021-07-28T23:00:00Z"
    })
    void aResitIsOpenFromTheBeginningOfTheDayAfterTheGap(Instant last, int gap, Instant from) {
        assertThat(resolved(Option.none(), gap).resitFrom(last)).isEqualTo(from);
    }

    @Test
    void modificationsMayBeRequestedAsOftenAsThereAreRounds() {
        SecondChances two = new SecondChances(Option.some(2), Option.none());
        assertThat(two.allowAfter(1)).isTrue();
        assertThat(two.allowAfter(2)).isTrue();
        assertThat(two.allowAfter(3)).isFalse();
        assertThat(new SecondChances(Option.some(0), Option.none()).allowAfter(1))
                .isFalse();
        assertThat(new SecondChances(Option.none(), Option.none()).allowAfter(1_000))
                .isTrue();
    }
}
