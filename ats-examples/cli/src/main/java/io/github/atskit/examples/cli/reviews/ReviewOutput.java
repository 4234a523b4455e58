package io.github.atskit.examples.cli.reviews;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.atskit.core.consistency.JudgementRecord;
import io.github.atskit.core.sampling.Risk;
import io.github.atskit.core.vocabulary.Coded;
import io.github.atskit.examples.cli.rows.Column;
import io.github.atskit.examples.cli.rows.CsvOutput;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes judgements in the form in which {@link ReviewFiles} reads them. */
public interface ReviewOutput {

    void judgement(JudgementRecord judgement, Collection<Risk> risks);

    void end();

    /** {@return an output of CSV, with the columns that a simulation fills} */
    static ReviewOutput csv(PrintStream out) {
        List<String> heading = filled().map(Column::name).toList();
        CsvOutput csv = new CsvOutput(out, heading);
        return new ReviewOutput() {
            @Override
            public void judgement(JudgementRecord judgement, Collection<Risk> risks) {
                Map<String, String> fields = fields(judgement, risks);
                csv.row(heading.stream().map(fields::get).toList());
            }

            @Override
            public void end() {
                csv.end();
            }
        };
    }

    private static Stream<Column> filled() {
        return ReviewColumns.ALL.all().stream().filter(column -> column != ReviewColumns.STANDARD);
    }

    /** {@return an output of JSON, an object on each line, without the fields that are empty} */
    static ReviewOutput jsonLines(PrintStream out) {
        JsonGenerator json = generator(out);
        return new ReviewOutput() {
            @Override
            public void judgement(JudgementRecord judgement, Collection<Risk> risks) {
                try {
                    json.writeStartObject();
                    for (Map.Entry<String, String> field :
                            fields(judgement, risks).entrySet()) {
                        if (!field.getValue().isEmpty()) {
                            json.writeStringField(field.getKey(), field.getValue());
                        }
                    }
                    json.writeEndObject();
                    json.writeRaw('\n');
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }

            @Override
            public void end() {
                try {
                    json.flush();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        };
    }

    private static JsonGenerator generator(PrintStream out) {
        try {
            return new JsonFactory()
                    .createGenerator(out)
                    .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                    .setRootValueSeparator(null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> fields(JudgementRecord judgement, Collection<Risk> risks) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("workbook", judgement.workbook());
        fields.put("round", String.valueOf(judgement.round()));
        fields.put("cohort", judgement.cohort());
        fields.put("centre", judgement.centre().getOrElse(""));
        fields.put("reviewer", judgement.reviewer());
        fields.put("criterion", judgement.criterion());
        fields.put("section", judgement.section().getOrElse(""));
        fields.put("finding", judgement.finding());
        fields.put("moderated", judgement.moderated().getOrElse(""));
        fields.put("assigned", judgement.assigned().map(Object::toString).getOrElse(""));
        fields.put("recorded", judgement.recorded().toString());
        fields.put("risks", risks.stream().sorted().map(Coded::code).collect(Collectors.joining(", ")));
        return fields;
    }
}
