package io.github.atskit.persistence.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.atskit.core.candidacy.Candidacy;
import io.github.atskit.core.candidacy.CandidacyId;
import io.github.atskit.core.event.Event;
import io.github.atskit.core.event.EventType;
import io.github.atskit.core.event.MentorNominated;
import io.github.atskit.core.mentoring.Mentor;
import io.github.atskit.core.mentoring.MentorRelation;
import io.github.atskit.persistence.BrokenRecord;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A later build, in which a nomination and the state have other shapes. */
@DisplayName("A later build")
class NewerShapesTest {
    private static final String NOMINATED = "mentor-nominated";
    private static final Stored NOMINATION = sample("event.mentor-nominated");
    private static final int STATE = Stored.FORMS.stateSchema();
    private static final Codes<MentorRelation> RELATIONS = Codes.of(MentorRelation.values());

    /** Calls the relation a bond, from the second shape on. */
    private static final Upcaster BOND = Upcaster.of(NOMINATED, 1, data -> {
        data.put("bond", data.remove("relation"));
        return data;
    });

    /** Says to whom it is told, from the next shape of the state on; the greeting is personal. */
    private static final Upcaster GREETING = Upcaster.of("state", STATE, data -> {
        data.put("language", "en");
        if (data.get("personal") instanceof Map<?, ?> personal) {
            @SuppressWarnings("unchecked")
            Map<String, Object> names = (Map<String, Object>) personal;
            names.put("greeting", "Dear");
        }
        return data;
    });

    private static Stored sample(String shape) {
        return Stored.all().stream()
                .filter(sample -> sample.shape().equals(shape))
                .findFirst()
                .orElseThrow();
    }

    private static Shape<Event, EventType, Event> nominated(int schema, String bond) {
        return new Shape<>(
                NOMINATED,
                schema,
                event -> {
                    Form form = EventForms.write(event);
                    form.open().put(bond, form.open().remove("relation"));
                    return form;
                },
                (data, type) -> new MentorNominated(
                        new Mentor(
                                data.open().id("mentor"),
                                data.open().code(bond, RELATIONS),
                                data.open().flag("more-experienced"),
                                data.open().flag("mentoring-programme")),
                        data.open().flag("statement-voided")));
    }

    private static Shape<Candidacy, CandidacyId, Head> greeting() {
        return new Shape<>(
                "state",
                STATE + 1,
                candidacy -> {
                    Form form = StateForms.write(candidacy);
                    form.open().put("language", "en");
                    form.personal().put("greeting", "Dear");
                    return form;
                },
                (data, id) -> {
                    assertThat(data.open().text("language")).isEqualTo("en");
                    assertThat(data.personal().text("greeting")).isEqualTo("Dear");
                    return StateForms.read(data, id);
                });
    }

    private static StoredForms later() {
        Shapes shapes = Shapes.CURRENT.with(nominated(2, "bond")).withState(greeting());
        return StoredForms.current().shaped(shapes).lifting(GREETING);
    }

    private static BrokenRecord refusal(StoredForms forms, int schema, Form form) {
        return catchThrowableOfType(BrokenRecord.class, () -> forms.readEvent(Stored.PLACE, NOMINATED, schema, form));
    }

    @Test
    @DisplayName("loads the history of today")
    void loadsToday() {
        StoredForms later = later().lifting(BOND);

        for (Stored sample : Stored.all()) {
            boolean lean = sample.shape().startsWith("state.")
                    && sample.form().personal().isEmpty();
            if (!lean) {
                Form today = Golden.FILES.form(sample, sample.schema()).orElseThrow();
                assertThat(sample.reader().read(later, sample.schema(), today))
                        .as(sample.toString())
                        .isEqualTo(sample.value());
            }
        }
    }

    @Test
    @DisplayName("reads what it writes itself, and numbers it")
    void readsItsOwn() {
        StoredForms later = later();
        Event event = (Event) NOMINATION.value();

        assertThat(later.schema(EventType.MENTOR_NOMINATED)).isEqualTo(2);
        assertThat(later.schema(EventType.LAPSED)).isEqualTo(1);
        assertThat(later.stateSchema()).isEqualTo(STATE + 1);
        assertThat(later.write(event).open()).containsKey("bond").doesNotContainKey("relation");
        assertThat(later.readEvent(Stored.PLACE, NOMINATED, 2, later.write(event)))
                .isEqualTo(event);
    }

    @Test
    @DisplayName("tells the outline of a state of today whose texts are gone")
    void outline() {
        Stored state = sample("state.viva-booked");
        StoredForms later = later();

        Outline outline = later.readOutline(Stored.PLACE, STATE, state.form().open());

        assertThat(outline)
                .isEqualTo(Stored.FORMS.readOutline(
                        Stored.PLACE, STATE, state.form().open()));
    }

    @Test
    @DisplayName("lifts over several shapes, in order")
    void severalSteps() {
        Upcaster tie = Upcaster.of(NOMINATED, 2, data -> {
            data.put("tie", data.remove("bond"));
            return data;
        });
        StoredForms third = StoredForms.current().shaped(Shapes.CURRENT.with(nominated(3, "tie")));

        assertThat(third.lifting(tie, BOND).readEvent(Stored.PLACE, NOMINATED, 1, NOMINATION.form()))
                .isEqualTo(NOMINATION.value());
        assertThat(third.lifting(tie).lifting(BOND).readEvent(Stored.PLACE, NOMINATED, 1, NOMINATION.form()))
                .isEqualTo(NOMINATION.value());
        assertThat(third.lifting(tie).readEvent(Stored.PLACE, NOMINATED, 2, later().write((Event) NOMINATION.value())))
                .isEqualTo(NOMINATION.value());
    }

    @Test
    @DisplayName("refuses upcasters twice, with a gap, beyond its shapes and of nothing")
    void refusedUpcasters() {
        StoredForms third = StoredForms.current().shaped(Shapes.CURRENT.with(nominated(3, "tie")));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> later().lifting(BOND, BOND))
                .withMessageContaining("two upcasters of mentor-nominated");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> later().lifting(BOND).lifting(BOND))
                .withMessageContaining("two upcasters of mentor-nominated");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> third.lifting(BOND))
                .withMessageContaining("schema 2 of mentor-nominated to 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StoredForms.current().lifting(BOND));
        assertThatIllegalArgumentException().isThrownBy(() -> Upcaster.of("nothing", 1, data -> data));
        assertThatIllegalArgumentException().isThrownBy(() -> Upcaster.of(NOMINATED, 0, data -> data));
    }

    @Test
    @DisplayName("says which upcaster is missing, and which build is too old")
    void schemas() {
        BrokenRecord older = refusal(later(), 1, NOMINATION.form());
        assertThat(older.path()).isEqualTo(Stored.PLACE.path());
        assertThat(older.cure()).isEqualTo("Add the upcaster of mentor-nominated from 1");

        BrokenRecord newer = refusal(StoredForms.current(), 2, NOMINATION.form());
        assertThat(newer.problem()).isEqualTo("has schema 2 of mentor-nominated; this build knows up to 1");
        assertThat(newer.cure()).startsWith("Upgrade to the build that wrote it");

        assertThat(refusal(StoredForms.current(), 0, NOMINATION.form()).problem())
                .isEqualTo("has schema 0, and schemas count from 1");
    }

    @Test
    @DisplayName("tells of a lift that fails without quoting the record")
    void failingLifts() {
        Form personal = new Form(NOMINATION.form().open(), Map.of("note", Samples.text("note")));
        List<UnaryOperator<Map<String, Object>>> lifts = List.of(
                data -> {
                    throw new IllegalStateException(data.toString());
                },
                data -> null,
                data -> {
                    data.put("personal", Samples.text("note"));
                    return data;
                },
                data -> {
                    data.put("personal", Map.of("note", Samples.text("note")));
                    return data;
                });

        for (UnaryOperator<Map<String, Object>> lift : lifts) {
            StoredForms later = later().lifting(Upcaster.of(NOMINATED, 1, lift));
            assertThat(refusal(later, 1, personal))
                    .isNotNull()
                    .hasMessageNotContaining(Samples.MARK)
                    .hasNoCause();
        }
        Form open = new Form(Map.of("personal", Map.of("note", Samples.text("note"))), Map.of());
        assertThat(refusal(later().lifting(BOND), 1, open).problem()).isEqualTo("has personal texts in its open half");
    }
}
