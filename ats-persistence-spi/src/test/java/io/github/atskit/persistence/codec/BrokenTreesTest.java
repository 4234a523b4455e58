package io.github.atskit.persistence.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.atskit.core.candidacy.Stage;
import io.github.atskit.persistence.BrokenRecord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A record that is damaged")
class BrokenTreesTest {
    /** Maps whose names are part of what they tell. */
    private static final Set<String> FREE = Set.of("responses", "parts", "arguments");

    /** Where the other half misses its counterpart. */
    private static final Map<String, String> COUNTERPARTS = Map.of(
            "statement", "personal.statement",
            "hold", "personal.hold",
            "joined", "personal.joined",
            "reviewing.reviews", "personal.reviewing.reviews",
            "stage.dispatched-on", "personal.stage.number",
            "judgements.", "personal.comments.",
            "stage.judgements.", "personal.stage.comments.");

    static List<Stored> samples() {
        return Stored.all();
    }

    private static BrokenRecord broken(Stored sample, Form form) {
        return (BrokenRecord) catchThrowable(() -> sample.read(form));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    @DisplayName("in any one place is told with that place, and nothing of it is quoted")
    void everyPlace(Stored sample) {
        for (Mutation mutation : Mutation.of(sample.form())) {
            Throwable thrown = catchThrowable(() -> sample.read(mutation.form()));
            if (thrown == null) {
                assertThat(mayBeRead(sample, mutation)).as(mutation.toString()).isTrue();
                assertThat(sample.writer().apply(sample.read(mutation.form())))
                        .as(mutation.toString())
                        .isEqualTo(mutation.form());
            } else {
                assertThat(thrown)
                        .as(mutation.toString())
                        .isInstanceOf(BrokenRecord.class)
                        .hasMessageNotContaining(Samples.MARK);
                BrokenRecord record = (BrokenRecord) thrown;
                assertThat(record.candidacyId()).isEqualTo("c-1");
                assertThat(record.revision()).isEqualTo(7);
                assertThat(isAt(sample, mutation, record.path()))
                        .as(mutation + " told at " + record.path())
                        .isTrue();
            }
        }
    }

    /**
     * Only what is optional may be missing, and only a map with names of its own may have another. What a part of a saved section looks
     * like is what it is.
     */
    private static boolean mayBeRead(Stored sample, Mutation mutation) {
        String[] names = mutation.path().split("\\.");
        boolean inFree = names.length > 1 && FREE.contains(names[names.length - 2]);
        boolean named = mutation.what().equals(Mutation.ADDED) && inFree;
        boolean otherPart = mutation.what().equals(Mutation.REPLACED) && isPartOfEvent(sample, names);
        boolean optional = mutation.what().equals(Mutation.DROPPED) && (inFree || !sample.bare());
        return named || otherPart || optional;
    }

    private static boolean isPartOfEvent(Stored sample, String[] names) {
        return sample.shape().equals("event.section-saved") && names.length == 3 && names[1].equals("parts");
    }

    private static boolean isAt(Stored sample, Mutation mutation, String told) {
        String root = sample.root() + '.';
        boolean there = told.startsWith(root + mutation.path());
        boolean counterpart = mutation.what().equals(Mutation.DROPPED)
                && COUNTERPARTS.entrySet().stream()
                        .anyMatch(pair ->
                                mutation.path().startsWith(pair.getKey()) && told.startsWith(root + pair.getValue()));
        // Where one of two entries is replaced, either of them may be the odd one.
        int entry = mutation.path().indexOf('[');
        boolean sibling = entry > 0
                && isPartOfEvent(sample, mutation.path().substring(0, entry).split("\\."))
                && told.startsWith(root + mutation.path().substring(0, entry));
        return there || counterpart || sibling;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    @DisplayName("in a text of the open half is told, unless the text is free")
    void openTexts(Stored sample) {
        Set<String> free = Set.of("edition", "section", "definition.cohort");
        for (Mutation mutation : texts(sample.form())) {
            Throwable thrown = catchThrowable(() -> sample.read(mutation.form()));
            if (!free.contains(mutation.path())) {
                assertThat(thrown).as(mutation.toString()).isInstanceOf(BrokenRecord.class);
                assertThat(((BrokenRecord) thrown).path()).isEqualTo(sample.root() + '.' + mutation.path());
            }
        }
    }

    private static List<Mutation> texts(Form form) {
        List<Mutation> texts = new ArrayList<>();
        form.open().forEach((name, value) -> {
            if (value instanceof String) {
                texts.add(withText(form, name, null));
            } else if (value instanceof Map<?, ?> inner) {
                inner.forEach((child, text) -> {
                    if (text instanceof String) {
                        texts.add(withText(form, name, (String) child));
                    }
                });
            }
        });
        return texts;
    }

    private static Mutation withText(Form form, String name, String child) {
        Map<String, Object> open = new LinkedHashMap<>(form.open());
        if (child == null) {
            open.put(name, "no such thing!");
            return new Mutation(Mutation.REPLACED, name, new Form(open, form.personal()));
        }
        Map<Object, Object> inner = new LinkedHashMap<>((Map<?, ?>) open.get(name));
        inner.put(child, "no such thing!");
        open.put(name, inner);
        return new Mutation(Mutation.REPLACED, name + '.' + child, new Form(open, form.personal()));
    }

    @Test
    @DisplayName("is told with candidacy, revision, path, problem and cure")
    void message() {
        Stored saved = samples().get(4);
        Map<String, Object> personal = new LinkedHashMap<>(saved.form().personal());
        personal.put("parts", Map.of("account", 7L));

        BrokenRecord record = broken(saved, new Form(saved.form().open(), personal));

        assertThat(record)
                .hasMessage("candidacy c-1, revision 7, events[0].data.personal.parts.account: "
                        + "is not the value of a part. Restore the record from a backup, or mend it by hand; "
                        + "no other record is affected");
    }

    @Test
    @DisplayName("by a text where a name should be does not have it quoted")
    void namesThatAreTexts() {
        Stored lapsed = samples().get(31);

        BrokenRecord record = broken(lapsed, new Form(Map.of("Dear Sir, " + Samples.MARK, "x"), Map.of()));

        assertThat(record.path()).isEqualTo("events[0].data.?");
        assertThat(record.problem()).isEqualTo("is not known here");
    }

    @Test
    @DisplayName("by trees without end, or by maps that are not what they say, is told like any other")
    void hostileTrees() {
        List<Object> deep = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            deep = new ArrayList<>(List.of(deep));
        }
        List<Object> endless = new ArrayList<>();
        endless.add(endless);
        Map<Object, Object> numbered = new TreeMap<>(Map.of(7, "x"));
        @SuppressWarnings("unchecked")
        Map<String, Object> hostile = (Map<String, Object>) (Map<?, ?>) numbered;
        for (Stored sample : samples()) {
            for (Object tree : List.of(deep, endless, hostile)) {
                Form form = sample.form();
                form.open().replaceAll((name, value) -> tree);
                form.personal().replaceAll((name, value) -> tree);
                if (!form.open().isEmpty() || !form.personal().isEmpty()) {
                    assertThat(catchThrowable(() -> sample.read(form)))
                            .as(sample.toString())
                            .isInstanceOf(BrokenRecord.class);
                }
            }
            assertThat(catchThrowable(() -> sample.read(new Form(hostile, Map.of()))))
                    .as(sample.toString())
                    .isInstanceOf(BrokenRecord.class);
        }
    }

    @Test
    @DisplayName("or of an unknown type or a later shape is told as the work of a later build")
    void laterBuild() {
        Form nothing = new Form(Map.of(), Map.of());
        BrokenRecord type = catchThrowableOfType(
                BrokenRecord.class, () -> Stored.FORMS.readEvent(Stored.PLACE, "Lapsed", 1, nothing));
        assertThat(type.problem()).isEqualTo("is an event of a type that this build does not know");
        assertThat(type.cure()).startsWith("Upgrade to the build that wrote it");

        for (Stored sample : samples()) {
            BrokenRecord later = catchThrowableOfType(
                    BrokenRecord.class, () -> sample.reader().read(Stored.FORMS, sample.schema() + 1, sample.form()));
            assertThat(later.path()).isEqualTo(sample.root());
            assertThat(later.cure()).startsWith("Upgrade to the build that wrote it");
        }
    }

    @Test
    @DisplayName(
            "because a section is unknown, there twice, or does not keep to its template, is told with the section")
    void sections() {
        Form state = Stored.FORMS.writeState(Samples.bare(new Stage.Drafting()));
        Form text = new Form(Map.of(), Map.of("parts", Map.of("motivation", "x")));
        Form list = new Form(Map.of(), Map.of("parts", Map.of("motivation", List.of("ev-1"))));
        Form blank = new Form(Map.of(), Map.of("parts", Map.of("motivation", "")));
        Form other = new Form(Map.of(), Map.of("parts", Map.of("account", "x")));

        assertThat(problem(state, section("Dear Sir", text)))
                .isEqualTo("sections: has a section that is not in the template ats-2020");
        assertThat(problem(state, section("introduction", text), section("introduction", text)))
                .isEqualTo("sections.introduction: is there twice");
        assertThat(problem(state, section("introduction", list)))
                .isEqualTo("sections.introduction.personal.parts.motivation: is not a text");
        assertThat(problem(state, section("introduction", blank)))
                .isEqualTo("sections.introduction.personal.parts.motivation: is empty");
        assertThat(problem(state, section("introduction", other)))
                .isEqualTo("sections.introduction.personal.parts.account: is not known here");
    }

    private static SectionForm section(String name, Form form) {
        return new SectionForm(name, 3, 1, form);
    }

    private static String problem(Form state, SectionForm... sections) {
        BrokenRecord record = catchThrowableOfType(
                BrokenRecord.class,
                () -> Stored.FORMS.readCandidacy(
                        Stored.PLACE, Samples.ID, 7, Stored.FORMS.stateSchema(), state, List.of(sections)));
        assertThat(record.revision()).isEqualTo(3);
        return record.path() + ": " + record.problem();
    }

    @Test
    @DisplayName("because an id, a code, a digest or a number in it is malformed, is told at that very value")
    void malformedValues() {
        assertThat(told("event.workbook-submitted", "responses", Map.of("Dear Sir", "x")))
                .isEqualTo("responses: has a name that is not an id");
        assertThat(told("event.enrolled", "waiver", Map.of("criteria", List.of("membership", "x"))))
                .isEqualTo("waiver.criteria[1]: is not a known code");
        assertThat(told("event.enrolled", "entry", Map.of("weekly-hours", "1e9")))
                .isEqualTo("entry.weekly-hours: is not a decimal");
        assertThat(told("event.section-saved", "emptied", List.of("motivation", "choice")))
                .isEqualTo("emptied[1]: is there twice");
        assertThat(told("event.section-saved", "remove-evidence", List.of("ev-1", "?")))
                .isEqualTo("remove-evidence[1]: is not an id");
        assertThat(told("event.section-saved", "evidence", List.of(item("ev-1", "sha256", "00"))))
                .isEqualTo("evidence[0].sha256: is not a digest");
        assertThat(told("event.section-saved", "evidence", List.of(item("ev-1", "type", "film"))))
                .isEqualTo("evidence[0].type: is not a known code");
        assertThat(told("event.section-saved", "parts", Map.of("self", Map.of("08", Map.of("rating", "x")))))
                .isEqualTo("parts.self.08: is not the number of a standard");
        assertThat(told(
                        "section.introduction",
                        "evidence",
                        List.of(item("ev-2", "note", "x"), item("ev-1", "note", "x"))))
                .isEqualTo("evidence[1]: is out of the order of ids");
        assertThat(told(
                        "section.introduction",
                        "evidence",
                        List.of(item("ev-1", "note", "x"), item("ev-1", "note", "x"))))
                .isEqualTo("evidence[1]: is out of the order of ids");
    }

    private static Map<String, Object> item(String id, String name, String value) {
        Map<String, Object> item = new LinkedHashMap<>(
                Map.of("id", id, "title", "x", "type", "image", "captured-on", "2020-02-29", "standards", List.of()));
        item.put(name, value);
        return item;
    }

    private static String told(String shape, String name, Object value) {
        Stored sample = samples().stream()
                .filter(stored -> stored.shape().equals(shape))
                .findFirst()
                .orElseThrow();
        Form form = sample.form();
        form.personal().put(name, value);
        BrokenRecord record = broken(sample, form);
        return record.path().substring((sample.root() + ".personal.").length()) + ": " + record.problem();
    }

    @Test
    @DisplayName("in what an outline tells is told, and in the rest does no harm")
    void outline() {
        Map<String, Object> open =
                Stored.FORMS.writeState(Samples.full(new Stage.Drafting())).open();
        open.put("reviewing", 7L);
        assertThat(Stored.FORMS
                        .readOutline(Stored.PLACE, Stored.FORMS.stateSchema(), open)
                        .participant())
                .isEqualTo("p-1");

        for (String name : List.of("definition", "participant", "stage", "window", "extension", "statement", "hold")) {
            Map<String, Object> damaged = new LinkedHashMap<>(open);
            damaged.put(name, 7L);
            BrokenRecord record = catchThrowableOfType(
                    BrokenRecord.class,
                    () -> Stored.FORMS.readOutline(Stored.PLACE, Stored.FORMS.stateSchema(), damaged));
            assertThat(record.path()).isEqualTo(Stored.PLACE.path() + '.' + name);
        }
    }
}
