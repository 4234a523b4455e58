package io.github.atskit.examples.web.api;

import io.github.atskit.examples.web.json.TypeSchemas;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.EnumSet;
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

    /** What can go wrong with any request. */
    private static final Set<ProblemKind> ALWAYS = EnumSet.of(
            ProblemKind.UNREADABLE,
            ProblemKind.SIGN_IN_NEEDED,
            ProblemKind.ROLE_NOT_HELD,
            ProblemKind.NOT_ALLOWED,
            ProblemKind.NOT_ACCEPTABLE,
            ProblemKind.TOO_MANY,
            ProblemKind.UNAVAILABLE,
            ProblemKind.FAILURE);

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
            String name, String summary, List<Map<String, Object>> parameters, Type answer, Set<ProblemKind> besides) {
        Map<String, Object> operation = object("operationId", name, "summary", summary);
        List<Map<String, Object>> all = new ArrayList<>(parameters);
        all.add(header(
                "Acting-Role", "The role to act in, where the asker holds several; the first of theirs unless given."));
        all.add(header("Accept-Language", "The language of labels and sentences, en or de."));
        operation.put("parameters", all);
        operation.put("responses", responses(answer, besides));
        return operation;
    }

    private Map<String, Object> responses(Type answer, Set<ProblemKind> besides) {
        Map<String, Object> responses = new TreeMap<>();
        Map<String, Object> ok = object("description", "Done.", "content", content(answer));
        if (answer == Answers.Case.class || answer == Answers.Accepted.class) {
            ok.put("headers", object("ETag", object("description", "Names what the asker sees.", "schema", text())));
        }
        responses.put("200", ok);
        for (ProblemKind kind : ProblemKind.values()) {
            if (ALWAYS.contains(kind) || besides.contains(kind)) {
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
        titles().forEach((status, title) -> problems.put(
                status.toString(),
                object("description", title, "content", object("application/problem+json", object("schema", schema)))));
        return problems;
    }

    /** Several kinds may have one status. */
    private static Map<Integer, String> titles() {
        Map<Integer, String> titles = new TreeMap<>();
        for (ProblemKind kind : ProblemKind.values()) {
            titles.merge(kind.status().value(), kind.title() + ".", (one, other) -> one + " " + other);
        }
        return titles;
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
