package io.github.atskit.examples.benchmarks.store;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.github.atskit.core.candidacy.Candidacy;
import io.github.atskit.core.candidacy.StageName;
import io.github.atskit.core.workbook.Section;
import io.github.atskit.examples.jdbc.StoreParts;
import io.github.atskit.persistence.codec.Form;
import io.github.atskit.persistence.codec.Place;
import io.github.atskit.persistence.codec.SectionForm;
import io.github.atskit.persistence.codec.StoredForms;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A candidacy under review with its five sections, as stored: from the domain to JSON and back, all checks made, against Jackson over
 * records that look like the JSON. Both write the same text, which is looked at first.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 10, time = 400, timeUnit = TimeUnit.MILLISECONDS)
@State(Scope.Thread)
public class CodecBenchmark {
    private static final String PERSONAL = "personal";
    private static final Map<String, Class<?>> SECTIONS = Map.of(
            "introduction", Plain.Introduction.class,
            "development-plan", Plain.DevelopmentPlan.class,
            "project", Plain.Project.class,
            "impact", Plain.Impact.class,
            "final-action-plan", Plain.FinalActionPlan.class);

    /** The full narrative, or hardly a word. */
    @Param({"full", "brief"})
    public String journey;

    private final StoredForms forms = StoredForms.current();
    private Candidacy candidacy;
    private final List<String> names = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();
    private final List<String> documents = new ArrayList<>();
    private final List<Object> records = new ArrayList<>();
    private final List<ObjectWriter> writers = new ArrayList<>();
    private final List<ObjectReader> readers = new ArrayList<>();

    /** Makes the documents and the records, and looks that both sides write the same and read what they wrote. */
    @Setup
    public void fill() throws IOException {
        candidacy = Commands.scenario(journey).candidacies().stream()
                .filter(one -> one.stage().name() == StageName.UNDER_REVIEW)
                .findFirst()
                .orElseThrow();
        add(libraryState(), Plain.MAPPER.constructType(Plain.State.class));
        for (Section section : candidacy.workbook().sections()) {
            names.add(section.name());
            sections.add(section);
            JavaType parts = Plain.MAPPER.constructType(SECTIONS.get(section.name()));
            add(
                    StoreParts.write(merged(forms.write(section))),
                    Plain.MAPPER.getTypeFactory().constructParametricType(Plain.Section.class, parts));
        }
        requireEqual(libraryWrite(), plainWrite());
        Candidacy read = libraryRead();
        if (!read.equals(candidacy)) {
            throw new IllegalStateException("the candidacy reads as another");
        }
        // As a host has it: the digest that the mentor's statement is about is known and not worked out for each
        // writing.
        candidacy = read;
    }

    private void add(String document, JavaType type) throws IOException {
        ObjectReader reader = Plain.MAPPER.readerFor(type);
        documents.add(document);
        readers.add(reader);
        records.add(reader.readValue(document));
        writers.add(Plain.MAPPER.writerFor(type));
    }

    private static void requireEqual(List<String> library, List<String> plain) throws IOException {
        TypeReference<Map<String, Object>> tree = new TypeReference<>() {};
        for (int i = 0; i < library.size(); i++) {
            Map<String, Object> one = Plain.MAPPER.readValue(library.get(i), tree);
            Map<String, Object> other = Plain.MAPPER.readValue(plain.get(i), tree);
            if (!one.equals(other) || library.get(i).length() != plain.get(i).length()) {
                throw new IllegalStateException("not the same: " + library.get(i) + " and " + plain.get(i));
            }
        }
    }

    /** {@return how many bytes both sides write} */
    int bytes() {
        return documents.stream().mapToInt(String::length).sum();
    }

    private String libraryState() {
        return StoreParts.write(merged(forms.writeState(candidacy)));
    }

    private static Map<String, Object> merged(Form form) {
        Map<String, Object> data = new LinkedHashMap<>(form.open());
        data.put(PERSONAL, form.personal());
        return data;
    }

    @Benchmark
    public List<String> libraryWrite() {
        List<String> written = new ArrayList<>();
        written.add(libraryState());
        for (Section section : sections) {
            written.add(StoreParts.write(merged(forms.write(section))));
        }
        return written;
    }

    @Benchmark
    public List<String> plainWrite() throws IOException {
        List<String> written = new ArrayList<>();
        for (int i = 0; i < records.size(); i++) {
            written.add(writers.get(i).writeValueAsString(records.get(i)));
        }
        return written;
    }

    @Benchmark
    public Candidacy libraryRead() {
        String id = candidacy.id().value();
        List<SectionForm> read = new ArrayList<>();
        for (int i = 0; i < sections.size(); i++) {
            Form form = halves(StoreParts.read(documents.get(i + 1)));
            read.add(new SectionForm(names.get(i), 1, forms.sectionSchema(), form));
        }
        return forms.readCandidacy(
                new Place(id, candidacy.revision(), "state"),
                candidacy.id(),
                candidacy.revision(),
                forms.stateSchema(),
                halves(StoreParts.read(documents.get(0))),
                read);
    }

    private static Form halves(Map<String, Object> data) {
        Map<String, Object> open = new LinkedHashMap<>(data);
        @SuppressWarnings("unchecked") // written by merged()
        Map<String, Object> personal = (Map<String, Object>) open.remove(PERSONAL);
        return new Form(open, personal);
    }

    @Benchmark
    public List<Object> plainRead() throws IOException {
        List<Object> read = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            read.add(readers.get(i).readValue(documents.get(i)));
        }
        return read;
    }
}
