package io.github.atskit.examples.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.atskit.examples.web.support.HostTest;
import io.github.atskit.examples.web.support.Program;
import io.github.atskit.examples.web.support.Program.Reply;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
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
}
