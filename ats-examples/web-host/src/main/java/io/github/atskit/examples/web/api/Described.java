package io.github.atskit.examples.web.api;

import io.github.atskit.examples.web.evidence.EvidenceFiles;
import io.github.atskit.examples.web.json.TypeSchemas;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The pieces that a description of operations is made of. */
final class Described {
    /** Stands for an answer that is a file. */
    static final Type FILE = new Marker();

    /** Stands for an answer that is a JSON Schema. */
    static final Type SCHEMA = new Marker();

    /** What comes of requests that change something. */
    private static final Set<Type> ACTING = Set.of(Answers.Accepted.class, EvidenceFiles.Kept.class);

    private static final Set<ProblemKind> ONLY_OF_ACTING =
            Set.of(ProblemKind.INVALID, ProblemKind.REJECTED, ProblemKind.CHANGED);

    private final TypeSchemas types;

    Described(TypeSchemas types) {
        this.types = types;
    }

    private static final class Marker implements Type {}

    /**
     * A list of answers.
     *
     * @param element what is in it
     */
    record ListOf(Class<?> element) implements ParameterizedType {
        @Override
        public Type[] getActualTypeArguments() {
            return new Type[] {element};
        }

        @Override
        public Type getRawType() {
            return io.vavr.collection.List.class;
        }

        @Override
        public @Nullable Type getOwnerType() {
            return null;
        }
    }

    static Map<String, Object> object(Object... namesAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return object;
    }

    Map<String, Object> operation(
            String name, String summary, List<Map<String, Object>> parameters, Type answer, boolean ofACase) {
        Map<String, Object> operation = object("operationId", name, "summary", summary);
        List<Map<String, Object>> all = new ArrayList<>(parameters);
        all.add(header(
                "Acting-Role", "The role to act in, where the asker holds several; the first of theirs unless given."));
        operation.put("parameters", all);
        operation.put("responses", responses(answer, ofACase));
        return operation;
    }

    private Map<String, Object> responses(Type answer, boolean ofACase) {
        Map<String, Object> responses = new TreeMap<>();
        Map<String, Object> ok = object("description", "Done.", "content", content(answer));
        if (answer == Answers.Case.class || answer == Answers.Accepted.class) {
            ok.put("headers", object("ETag", object("description", "Names what the asker sees.", "schema", text())));
        }
        responses.put("200", ok);
        for (ProblemKind kind : ProblemKind.values()) {
            boolean acts = ACTING.contains(answer);
            if ((kind != ProblemKind.NOT_FOUND || ofACase) && (acts || !ONLY_OF_ACTING.contains(kind))) {
                responses.put(
                        Integer.toString(kind.status().value()),
                        object("$ref", "#/components/responses/" + kind.status().value()));
            }
        }
        return responses;
    }

    private Map<String, Object> content(Type answer) {
        if (answer == FILE) {
            return object("application/octet-stream", object("schema", object()));
        }
        return answer == SCHEMA
                ? object("application/schema+json", object("schema", object("type", "object")))
                : object("application/json", object("schema", types.of(answer)));
    }

    /** {@return the answers that are problems, by status} */
    Map<String, Object> problems() {
        Map<String, Object> problems = new TreeMap<>();
        Map<String, Object> schema = types.of(Problem.class);
        Map<String, String> titles = new TreeMap<>();
        for (ProblemKind kind : ProblemKind.values()) {
            String status = Integer.toString(kind.status().value());
            String before = titles.getOrDefault(status, "");
            titles.put(status, before.isEmpty() ? kind.title() + "." : before + " Or: " + kind.title() + ".");
        }
        titles.forEach((status, title) -> problems.put(
                status,
                object("description", title, "content", object("application/problem+json", object("schema", schema)))));
        return problems;
    }

    static Map<String, Object> path(String name, String description) {
        return required(parameter(name, "path", description));
    }

    static Map<String, Object> query(String name, String description) {
        return parameter(name, "query", description);
    }

    static Map<String, Object> header(String name, String description) {
        return parameter(name, "header", description);
    }

    private static Map<String, Object> parameter(String name, String in, String description) {
        return object("name", name, "in", in, "description", description, "schema", text());
    }

    static Map<String, Object> required(Map<String, Object> parameter) {
        parameter.put("required", true);
        return parameter;
    }

    static Map<String, Object> whole(Map<String, Object> parameter) {
        parameter.put("schema", object("type", "integer", "minimum", 1));
        return parameter;
    }

    private static Map<String, Object> text() {
        return object("type", "string");
    }
}
