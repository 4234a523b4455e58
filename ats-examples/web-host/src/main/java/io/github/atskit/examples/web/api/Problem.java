package io.github.atskit.examples.web.api;

import io.github.atskit.core.Refusal;
import io.github.atskit.core.message.Messages;
import io.github.atskit.core.rejection.Reason;
import io.github.atskit.core.rejection.ReasonCode;
import io.github.atskit.core.rejection.Remedy;
import io.github.atskit.core.rejection.Rule;
import io.github.atskit.core.validation.FaultCode;
import io.github.atskit.core.validation.FieldFault;
import io.github.atskit.examples.web.json.Json;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * Why a request led to nothing, as RFC 9457 has it.
 *
 * @param type the kind of problem, a URI
 * @param title the kind of problem, in words
 * @param status the status of the answer
 * @param detail what is the matter this time
 * @param reasons why the rules say no
 * @param faults what is wrong with the input, in the order of paths
 */
public record Problem(
        String type,
        String title,
        int status,
        Option<String> detail,
        Option<List<Why>> reasons,
        Option<List<Fault>> faults) {

    /**
     * A reason.
     *
     * @param code the code
     * @param rule the id of the rule
     * @param params what it is about
     * @param text the reason in a sentence
     * @param remedy who can put it right
     * @param remedyText how to put it right, in a sentence
     */
    public record Why(
            ReasonCode code,
            Rule rule,
            Map<String, Object> params,
            String text,
            Remedy remedy,
            Option<String> remedyText) {

        static Why of(Reason reason, Messages messages) {
            String remedy = messages.remedy(reason);
            return new Why(
                    reason.code(),
                    reason.rule(),
                    reason.params(),
                    messages.reason(reason),
                    reason.remedy(),
                    Option.when(!remedy.isEmpty(), remedy));
        }
    }

    /**
     * A fault.
     *
     * @param path where
     * @param code what
     * @param params what is allowed
     * @param text the fault in a sentence
     */
    public record Fault(String path, FaultCode code, Map<String, String> params, String text) {}

    static Problem of(ProblemKind kind) {
        return new Problem(
                kind.type(), kind.title(), kind.status().value(), Option.none(), Option.none(), Option.none());
    }

    static Problem of(ProblemKind kind, String detail) {
        return new Problem(
                kind.type(), kind.title(), kind.status().value(), Option.some(detail), Option.none(), Option.none());
    }

    static Problem of(Refusal refusal, Messages messages) {
        return refusal.fold(new Refusal.Cases<>() {
            @Override
            public Problem invalid(Refusal.Invalid invalid) {
                return of(ProblemKind.INVALID)
                        .with(Option.none(), Option.some(invalid.faults().map(fault -> fault(fault, messages))));
            }

            @Override
            public Problem rejected(Refusal.Rejected rejected) {
                return of(ProblemKind.REJECTED)
                        .with(
                                Option.some(rejected.why().reasons().map(reason -> Why.of(reason, messages))),
                                Option.none());
            }

            @Override
            public Problem stale(Refusal.Stale stale) {
                return of(ProblemKind.CHANGED);
            }

            @Override
            public Problem unknown(Refusal.Unknown unknown) {
                return of(ProblemKind.NOT_FOUND, "There is no " + unknown.what() + " " + unknown.name() + ".");
            }
        });
    }

    private static Fault fault(FieldFault fault, Messages messages) {
        return new Fault(fault.path(), fault.code(), fault.params(), messages.fault(fault));
    }

    private Problem with(Option<List<Why>> why, Option<List<Fault>> wrong) {
        return new Problem(type, title, status, detail, why, wrong);
    }

    ResponseEntity<byte[]> answer() {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(Json.text(this).getBytes(StandardCharsets.UTF_8));
    }
}
