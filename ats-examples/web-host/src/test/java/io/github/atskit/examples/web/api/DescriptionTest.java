package io.github.atskit.examples.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.atskit.core.command.Action;
import io.github.atskit.examples.web.support.HostTest;
import io.github.atskit.examples.web.support.Program;
import io.github.atskit.examples.web.support.Program.Reply;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The description says the truth: what is answered is as described, to the last member. */
@HostTest
class DescriptionTest {
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final JsonMapper JSON = new JsonMapper();

    private static final List<String> PEOPLE = List.of(
            "participant-1",
            "participant-5",
            "participant-8",
            "participant-11",
            "participant-12",
            "participant-16",
            "mentor-1",
            "reviewer-1",
            "reviewer-2",
            "moderator-1",
            "lead-1",
            "head-1",
            "admin-1");

    @LocalServerPort
    int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping handlers;

    private JsonNode description() {
        return Program.nobody(port).get("/api/openapi.json").json();
    }

    /** The schema of an answer, with all others that it may refer to. */
    private static Schema schema(JsonNode description, String method, String path, int status) {
        JsonNode answer =
                description.get("paths").get(path).get(method).get("responses").get(Integer.toString(status));
        if (answer.has("$ref")) {
            answer = description.at(answer.get("$ref").stringValue().substring(1));
        }
        JsonNode content = answer.get("content").values().iterator().next().get("schema");
        ObjectNode whole = JSON.createObjectNode();
        whole.setAll((ObjectNode) content);
        whole.set("components", description.get("components"));
        return REGISTRY.getSchema(whole);
    }

    private static void assertDescribed(JsonNode description, String method, String path, Reply reply) {
        assertThat(schema(description, method, path, reply.status()).validate(reply.json()))
                .as(method + " " + path + " " + reply.text())
                .isEmpty();
    }

    @Test
    void everythingThatAnybodyCanReadIsAsDescribed() {
        JsonNode description = description();
        int read = 0;
        for (String person : PEOPLE) {
            Program program = Program.of(port, person);
            assertDescribed(description, "get", "/api/me", program.get("/api/me"));
            Reply list = program.get("/api/cases");
            assertDescribed(description, "get", "/api/cases", list);
            for (JsonNode line : list.json().get("cases")) {
                for (String part : List.of("", "/menu", "/history", "/verification")) {
                    String id = line.get("id").stringValue();
                    assertDescribed(
                            description, "get", "/api/cases/{id}" + part, program.get("/api/cases/" + id + part));
                    read++;
                }
            }
        }
        assertThat(read).isGreaterThan(150);
        assertDescribed(
                description, "get", "/api/cohorts", Program.of(port, "admin-1").get("/api/cohorts"));
    }

    @Test
    void whatIsAnsweredToCommandsIsAsDescribed() {
        JsonNode description = description();
        Program program = Program.of(port, "participant-3");
        Map<String, String> commands = Map.of(
                "save-section", "{\"section\": \"introduction\", \"parts\": {\"motivation\": \"As described.\"}}",
                "withdraw", "{}",
                "submit-workbook", "{\"declaration\": \"Mine.\"}",
                "assign-reviewer", "{\"reviewer\": \"reviewer-1\"}",
                "lapse", "{");
        commands.forEach((action, payload) -> assertDescribed(
                description,
                "post",
                "/api/cases/{id}/" + action,
                program.post("/api/cases/case-03/" + action, payload)));
        assertDescribed(
                description, "get", "/api/cases/{id}", Program.nobody(port).get("/api/cases/case-03"));
    }

    @Test
    void formsAreSchemasOfTheirCohort() {
        Program program = Program.of(port, "participant-3");

        Reply form = program.get("/api/cohorts/demo-a/1/forms/book-viva");
        Reply section = program.get("/api/cohorts/demo-a/1/sections/project", "Accept-Language", "de");

        assertThat(form.header("Content-Type")).startsWith("application/schema+json");
        assertThat(form.json().get("properties").get("minutes").get("maximum").intValue())
                .isEqualTo(600);
        assertThat(section.json().get("title").stringValue())
                .isNotEqualTo(program.get("/api/cohorts/demo-a/1/sections/project")
                        .json()
                        .get("title")
                        .stringValue());
        for (String path :
                List.of("demo-a/2/forms/book-viva", "x/1/forms/book-viva", "demo-a/1/forms/x", "demo-a/1/sections/x")) {
            assertThat(program.get("/api/cohorts/" + path).problem()).as(path).isEqualTo("urn:ats:problem:not-found");
        }
    }

    /** What the description takes for a good payload is no fault, and the other way round. */
    @Test
    void payloadsAreJudgedAsDescribed() {
        JsonNode description = description();
        Program program = Program.of(port, "admin-1");
        Map<String, Boolean> payloads = Map.of(
                "{\"until\": \"2027-09-01T17:00:00Z\", \"reason\": \"Leave.\"}", true,
                "{\"until\": \"2027-09-01\", \"reason\": \"Leave.\"}", false,
                "{\"until\": \"2027-09-01T17:00:00Z\"}", false,
                "{\"until\": \"2027-09-01T17:00:00Z\", \"reason\": \" \"}", false,
                "{\"until\": \"2027-09-01T17:00:00Z\", \"reason\": \"Leave.\", \"more\": 1}", false);
        ObjectNode whole = JSON.createObjectNode();
        whole.set("components", description.get("components"));
        whole.put(
                "$ref",
                description
                        .at(
                                "/paths/~1api~1cases~1{id}~1grant-extension/post/requestBody/content/application~1json/schema/$ref")
                        .stringValue());
        Schema schema = REGISTRY.getSchema(whole);

        payloads.forEach((payload, good) -> {
            assertThat(schema.validate(
                                    JSON.readTree(payload),
                                    execution ->
                                            execution.executionConfig(config -> config.formatAssertionsEnabled(true)))
                            .isEmpty())
                    .as(payload)
                    .isEqualTo(good);
            assertThat(program.post("/api/cases/case-18/grant-extension", payload)
                            .status())
                    .as(payload)
                    .isEqualTo(good ? 409 : 422);
        });
    }

    /** Every handler is described, and nothing else is. */
    @Test
    void whatIsDescribedIsWhatThereIs() {
        Set<String> handled = new TreeSet<>();
        handlers.getHandlerMethods().forEach((info, method) -> {
            for (PathPattern path : info.getPathPatternsCondition().getPatterns()) {
                info.getMethodsCondition().getMethods().stream()
                        .filter(verb -> path.getPatternString().startsWith("/api/"))
                        .flatMap(verb -> expanded(verb.name().toLowerCase(Locale.ROOT) + " " + path.getPatternString()))
                        .forEach(handled::add);
            }
        });
        Set<String> described = new TreeSet<>(Set.of("get /api/openapi.json"));
        description()
                .get("paths")
                .properties()
                .forEach(path ->
                        path.getValue().propertyNames().forEach(verb -> described.add(verb + " " + path.getKey())));

        assertThat(described).isEqualTo(handled);
    }

    private static Stream<String> expanded(String operation) {
        return operation.endsWith("/cases/{id}/{action}")
                ? Stream.of(Action.values()).map(action -> operation.replace("{action}", action.code()))
                : Stream.of(operation);
    }
}
