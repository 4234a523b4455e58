package io.github.atskit.examples.benchmarks.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody would hand to Jackson who keeps a candidacy without this library: records with the names of the stored form, a section a
 * record. Only dates need telling; a calendar day is what {@code java.time} prints and parses.
 */
final class Plain {
    private static final SimpleModule DATES = new SimpleModule()
            .addSerializer(LocalDate.class, ToStringSerializer.instance)
            .addDeserializer(LocalDate.class, new DateReading());

    /** What is absent leaves no name behind, as in the stored form. */
    static final ObjectMapper MAPPER = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .addModule(DATES)
            .build();

    private Plain() {}

    private static final class DateReading extends StdDeserializer<LocalDate> {
        private static final long serialVersionUID = 1L;

        DateReading() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser in, DeserializationContext context) throws IOException {
            return LocalDate.parse(in.getText());
        }
    }

    // The state.

    record State(
            Definition definition,
            String participant,
            String template,
            String edition,
            List<Mentor> mentors,
            boolean mentorRequested,
            @Nullable StatementOpen statement,
            Reviewing reviewing,
            @Nullable Deadline window,
            Stage stage,
            Personal personal) {}

    record Definition(String cohort, int version) {}

    record Mentor(String mentor, String relation, boolean moreExperienced, boolean mentoringProgramme) {}

    record StatementOpen(String mentor, LocalDate writtenOn) {}

    record Reviewing(
            int round,
            List<String> reviewers,
            boolean complete,
            List<String> everAssigned,
            List<String> stoodDown,
            List<String> moderators,
            boolean returned,
            List<String> requests,
            List<String> earlierRequests) {}

    record Deadline(String milestone, String at) {}

    record Stage(String name, List<String> reviewers, List<String> recorded) {}

    record Personal(
            @Nullable StatementText statement, @Nullable List<Discussion> discussions) {}

    record StatementText(String digest, String text) {}

    record Discussion(LocalDate on, String topic, String duty, List<String> actions, List<Integer> standards) {}

    // The sections.

    record Section<T>(SectionTexts<T> personal) {}

    record SectionTexts<T>(T parts, @Nullable List<Item> evidence) {}

    record Item(
            String id,
            String title,
            String type,
            LocalDate capturedOn,
            List<Integer> standards,
            @Nullable String uri,
            @Nullable String sha256,
            @Nullable String mediaType,
            @Nullable String note) {}

    record Introduction(String roleAndResponsibilities, String motivation, List<String> entryEvidence) {}

    record DevelopmentPlan(
            Map<String, Rating> selfAssessment,
            List<Integer> specialistStandards,
            String rationale,
            String anticipatedImpact,
            List<Goal> goals) {}

    record Rating(String rating, @Nullable String note) {}

    record Goal(
            String goal,
            LocalDate by,
            List<Integer> standards,
            @Nullable String anticipatedImpact) {}

    record Project(String kind, String account, List<Activity> activities, List<String> evidence) {}

    record Activity(LocalDate on, String what, @Nullable String hours, List<Integer> standards) {}

    record Impact(List<Piece> pieces, String impactOnOthers, String qualityStrategy, List<String> masteryEvidence) {}

    record Piece(String kind, String title, String summary, List<String> evidence) {}

    record FinalActionPlan(String continuingDevelopment, List<Goal> actions) {}
}
