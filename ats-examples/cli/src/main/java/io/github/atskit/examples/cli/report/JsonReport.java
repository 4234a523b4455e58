package io.github.atskit.examples.cli.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import io.github.atskit.core.decision.ActionStatus;
import io.github.atskit.core.message.Messages;
import io.github.atskit.core.rejection.Reason;
import io.github.atskit.core.validation.FieldFault;
import io.github.atskit.core.vocabulary.Coded;
import io.github.atskit.examples.cli.play.Answer;
import io.github.atskit.examples.cli.play.Parameters;
import io.github.atskit.examples.cli.play.PlayedJourney;
import io.github.atskit.examples.cli.play.PlayedStep;
import io.github.atskit.examples.cli.play.PlayedStep.Attempt;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One JSON object a line for each step, or for each payload of a step that has several. */
public final class JsonReport implements Report {
    private static final JsonFactory JSON = new JsonFactory();

    private final PrintStream out;
    private final Messages messages = Wording.utc();

    public JsonReport(PrintStream out) {
        this.out = out;
    }

    @Override
    public void journey(PlayedJourney played) {
        for (PlayedStep step : played.steps()) {
            for (Attempt attempt : step.attempts()) {
                out.print(line(played, step, attempt));
                out.print('\n');
            }
        }
        out.flush();
    }

    @Override
    public void end() {
        out.flush();
    }

    private String line(PlayedJourney played, PlayedStep step, Attempt attempt) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.setPrettyPrinter(new MinimalPrettyPrinter());
            write(played, step, attempt, json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private void write(PlayedJourney played, PlayedStep step, Attempt attempt, JsonGenerator json) throws IOException {
        Answer answer = attempt.answer();
        json.writeStartObject();
        json.writeStringField("file", played.journey().file());
        json.writeStringField("journey", played.journey().title());
        json.writeStringField("candidacy", step.timed().candidacy().value());
        json.writeStringField("step", attempt.number());
        json.writeStringField("at", step.timed().at().toString());
        json.writeStringField("actor", step.timed().step().head().actor().toString());
        json.writeStringField("action", attempt.action());
        json.writeStringField("outcome", answer.outcome());
        json.writeFieldName("stage");
        json.writeString(
                attempt.after().map(after -> after.stage().name().code()).orElse(null));
        json.writeFieldName("revision");
        if (attempt.after().isPresent()) {
            json.writeNumber(attempt.after().get().revision());
        } else {
            json.writeNull();
        }
        codes("events", answer.eventTypes(), json);
        reasons(answer.reasons(), json);
        faults(answer.fieldFaults(), json);
        codes("advice", answer.givenAdvice(), json);
        // What is expected is expected of the whole step, which the last payload completes.
        json.writeBooleanField("held", attempt != step.last() || step.held());
        menu(answer.statuses(), json);
        json.writeEndObject();
    }

    private static void codes(String name, List<? extends Coded> codes, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(name);
        for (Coded code : codes) {
            json.writeString(code.code());
        }
        json.writeEndArray();
    }

    private void reasons(Iterable<Reason> reasons, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("reasons");
        for (Reason reason : reasons) {
            json.writeStartObject();
            json.writeStringField("code", reason.code().code());
            json.writeStringField("rule", reason.rule().id());
            json.writeObjectFieldStart("params");
            for (Map.Entry<String, Object> param : Parameters.tree(reason).entrySet()) {
                json.writeFieldName(param.getKey());
                value(param.getValue(), json);
            }
            json.writeEndObject();
            json.writeStringField("message", messages.reason(reason));
            json.writeBooleanField("curable", reason.curable());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void value(Object value, JsonGenerator json) throws IOException {
        if (value instanceof List<?> list) {
            json.writeStartArray();
            for (Object item : list) {
                value(item, json);
            }
            json.writeEndArray();
        } else if (value instanceof Number) {
            json.writeNumber(value.toString());
        } else {
            json.writeString(value.toString());
        }
    }

    private void faults(List<FieldFault> faults, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("faults");
        for (FieldFault fault : faults) {
            json.writeStartObject();
            json.writeStringField("path", fault.path());
            json.writeStringField("code", fault.code().code());
            json.writeStringField("message", messages.fault(fault));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void menu(Optional<List<ActionStatus>> menu, JsonGenerator json) throws IOException {
        if (menu.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("menu");
        for (ActionStatus status : menu.get()) {
            json.writeStartObject();
            json.writeStringField("action", status.action().code());
            json.writeBooleanField("allowed", status.allowed());
            reasons(status.blockedBy(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
