package io.github.atskit.core.form;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Other people's validator, asked where a payload breaks a schema. */
final class Judge {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private final Schema schema;

    private Judge(Schema schema) {
        this.schema = schema;
    }

    static Judge of(Form form) {
        return new Judge(REGISTRY.getSchema(text(form)));
    }

    static String text(Form form) {
        return JsonSchema.of(form, "https://host.example/schemas/" + form.name(), Wording.names());
    }

    /** The places of all faults, in payload names. */
    Set<String> faults(@Nullable Object tree) {
        Set<String> paths = new TreeSet<>();
        for (Error error : schema.validate(node(tree))) {
            paths.add(path(error));
        }
        return paths;
    }

    private static String path(Error error) {
        StringBuilder path = new StringBuilder();
        NodePath at = error.getInstanceLocation();
        for (int i = 0; i < at.getNameCount(); i++) {
            Object step = at.getElement(i);
            path.append(step instanceof Integer index ? "[" + index + "]" : (path.length() == 0 ? "" : ".") + step);
        }
        boolean ofName =
                Set.of("required", "additionalProperties", "propertyNames").contains(error.getKeyword());
        if (ofName && error.getProperty() != null) {
            path.append(path.length() == 0 ? "" : ".").append(error.getProperty());
        }
        return path.toString();
    }

    private static JsonNode node(@Nullable Object tree) {
        if (tree instanceof Map<?, ?> map) {
            ObjectNode object = NODES.objectNode();
            map.forEach((name, value) -> object.set(String.valueOf(name), node(value)));
            return object;
        }
        if (tree instanceof List<?> list) {
            ArrayNode array = NODES.arrayNode();
            list.forEach(element -> array.add(node(element)));
            return array;
        }
        if (tree instanceof String text) {
            return NODES.stringNode(text);
        }
        if (tree instanceof Boolean flag) {
            return NODES.booleanNode(flag);
        }
        if (tree instanceof Integer number) {
            return NODES.numberNode(number);
        }
        if (tree instanceof BigInteger number) {
            return NODES.numberNode(number);
        }
        if (tree instanceof Double number) {
            return NODES.numberNode(number);
        }
        return tree instanceof BigDecimal number ? NODES.numberNode(number) : NODES.nullNode();
    }
}
