package io.github.atskit.examples.web.api;

import static io.github.atskit.examples.web.api.Described.object;

import io.github.atskit.core.command.Action;
import io.github.atskit.core.message.Messages;
import io.github.atskit.core.sight.Happening;
import io.github.atskit.examples.web.evidence.EvidenceFiles;
import io.github.atskit.examples.web.json.TypeSchemas;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Describes the interface as OpenAPI 3.1: payloads by the forms of the library, answers by their types. Built here and not found by
 * looking at the handlers, for they take any payload and leave its reading to the library.
 */
final class OpenApi {
    private static final String PREFIX = "#/components/schemas/";

    private static final String SEEN =
            "The ETag of the case as it was read: the command is refused if the case has changed.";

    private static final String KEY =
            "Names this sending: the same command sent again with the same name is answered, and not done twice.";

    private static final Set<ProblemKind> HIDDEN = Set.of(ProblemKind.NOT_FOUND);

    private static final Set<ProblemKind> UPLOAD =
            Set.of(ProblemKind.NOT_FOUND, ProblemKind.REJECTED, ProblemKind.TOO_LONG, ProblemKind.KIND);

    private static final Set<ProblemKind> COMMAND = Set.of(
            ProblemKind.NOT_FOUND, ProblemKind.REJECTED, ProblemKind.INVALID, ProblemKind.TOO_LONG, ProblemKind.KIND);

    private final TypeSchemas types = new TypeSchemas(PREFIX);
    private final Described described = new Described(types);
    private final Messages messages;

    private OpenApi(Messages messages) {
        this.messages = messages;
    }

    static Map<String, Object> of(Messages messages) {
        return new OpenApi(messages).document();
    }

    private Map<String, Object> document() {
        Map<String, Object> paths = paths();
        Map<String, Object> problems = described.problems();
        Map<String, Object> schemas = new LinkedHashMap<>(types.named());
        for (Action action : Action.values()) {
            schemas.put(payloadName(action), PayloadSchemas.ofAnyCohort(action, messages));
        }
        return object(
                "openapi",
                "3.1.0",
                "info",
                object(
                        "title",
                        "Advanced Teacher Status",
                        "version",
                        "1",
                        "description",
                        "Every case, what may be done with it, and every action. What is shown and allowed depends on who asks, in "
                                + "which role. Something that an asker may not know of is answered as if it did not exist."),
                "jsonSchemaDialect",
                "https://json-schema.org/draft/2020-12/schema",
                "servers",
                List.of(object("url", "/")),
                "security",
                List.of(object("password", List.of()), object("token", List.of())),
                "paths",
                paths,
                "components",
                object("schemas", schemas, "responses", problems, "securitySchemes", schemes()));
    }

    private static Map<String, Object> schemes() {
        return object(
                "password",
                object("type", "http", "scheme", "basic"),
                "token",
                object("type", "http", "scheme", "bearer", "description", "A token from /api/tokens."));
    }

    private Map<String, Object> paths() {
        Map<String, Object> paths = new LinkedHashMap<>();
        paths.put("/api/me", get("me", "Who is asking", Answers.Me.class, List.of()));
        paths.put(
                "/api/tokens",
                object("post", described.operation("token", "Get a token", List.of(), Answers.Token.class, Set.of())));
        paths.put(
                "/api/cases",
                get(
                        "cases",
                        "List the cases of the asker, a page at a time",
                        Answers.CasePage.class,
                        List.of(Described.query("after", "The page begins after this case."))));
        Map<String, Object> id = Described.path("id", "The case.");
        paths.put("/api/cases/{id}", one("case", "Read a case", Answers.Case.class));
        paths.put(
                "/api/cases/{id}/menu",
                one("menu", "What the asker may do, and why not the rest", listOf(Answers.MenuLine.class)));
        paths.put("/api/cases/{id}/history", one("history", "What happened", listOf(Happening.class)));
        paths.put(
                "/api/cases/{id}/verification",
                one(
                        "verification",
                        "Whether the history is as it was written, for those who may know all of it",
                        Answers.Verified.class));
        paths.put("/api/cases/{id}/evidence", object("post", upload(id)));
        paths.put("/api/cases/{id}/evidence/{sha256}", object("get", download(id)));
        paths.put("/api/cohorts", get("cohorts", "List the cohorts", listOf(Answers.Cohort.class), List.of()));
        for (String kind : List.of("forms/{action}", "sections/{section}")) {
            paths.put("/api/cohorts/{cohort}/{version}/" + kind, object("get", form(kind)));
        }
        for (Action action : Action.values()) {
            paths.put("/api/cases/{id}/" + action.code(), object("post", command(action, id)));
        }
        return paths;
    }

    private Map<String, Object> get(String name, String summary, Type answer, List<Map<String, Object>> parameters) {
        return object("get", described.operation(name, summary, parameters, answer, Set.of()));
    }

    private Map<String, Object> one(String name, String summary, Type answer) {
        return object(
                "get", described.operation(name, summary, List.of(Described.path("id", "The case.")), answer, HIDDEN));
    }

    private Map<String, Object> command(Action action, Map<String, Object> id) {
        List<Map<String, Object>> parameters = new ArrayList<>(List.of(id, Described.header("Idempotency-Key", KEY)));
        Set<ProblemKind> kinds = EnumSet.copyOf(COMMAND);
        if (action == Action.ENROL) {
            parameters.add(Described.required(Described.query("cohort", "The cohort to enrol in.")));
            parameters.add(
                    Described.whole(Described.query("version", "The version of its definition; 1 unless given.")));
        } else {
            kinds.add(ProblemKind.CHANGED);
            parameters.add(Described.header("If-Match", SEEN));
        }
        Map<String, Object> operation =
                described.operation(action.code(), messages.label(action), parameters, Answers.Accepted.class, kinds);
        operation.put("description", messages.help(action));
        operation.put(
                "requestBody",
                object(
                        "required",
                        true,
                        "content",
                        object("application/json", object("schema", object("$ref", PREFIX + payloadName(action))))));
        return operation;
    }

    private static String payloadName(Action action) {
        return "payload-" + action.code();
    }

    private Map<String, Object> upload(Map<String, Object> id) {
        Map<String, Object> operation = described.operation(
                "upload",
                "Take a file in; the item of evidence that names it goes with the section",
                List.of(id, Described.query("name", "What the file is called; its ending helps to tell its kind.")),
                EvidenceFiles.Kept.class,
                UPLOAD);
        operation.put(
                "requestBody",
                object("required", true, "content", object("application/octet-stream", object("schema", object()))));
        return operation;
    }

    private Map<String, Object> download(Map<String, Object> id) {
        return described.operation(
                "download",
                "Get a file",
                List.of(id, Described.path("sha256", "The hash that the item of evidence names.")),
                Described.FILE,
                HIDDEN);
    }

    private Map<String, Object> form(String kind) {
        String parameter = kind.substring(kind.indexOf('{') + 1, kind.indexOf('}'));
        return described.operation(
                parameter + "-form",
                "The JSON Schema of a payload, with labels and help, for one cohort",
                List.of(
                        Described.path("cohort", "The cohort."),
                        Described.whole(Described.path("version", "The version of its definition.")),
                        Described.path(parameter, "What the form is for.")),
                Described.SCHEMA,
                HIDDEN);
    }

    private static Type listOf(Class<?> element) {
        return new Described.ListOf(element);
    }
}
