package io.github.atskit.examples.web.json;

import io.github.atskit.core.guide.CaseDocument;
import io.github.atskit.core.rejection.Rule;
import io.github.atskit.core.vocabulary.Coded;
import io.github.atskit.core.workbook.PartPath;
import io.github.atskit.core.workbook.Section;
import io.github.atskit.core.workbook.StandardNumbers;
import io.github.atskit.core.workbook.SubmissionDigest;
import io.github.atskit.core.workbook.Workbook;
import io.github.atskit.core.workbook.WorkbookSeal;
import io.github.atskit.core.workbook.WorkbookTemplate;
import io.vavr.Tuple2;
import io.vavr.collection.Map;
import io.vavr.collection.Traversable;
import io.vavr.control.Option;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes the library's values, after their {@link Shape}. */
public final class AtsModule extends SimpleModule {
    private static final long serialVersionUID = 1L;

    public AtsModule() {
        super("ats");
        addSerializer(new As<>(Coded.class, Coded::code));
        addSerializer(new As<>(Rule.class, Rule::id));
        addSerializer(new As<>(WorkbookSeal.class, seal -> seal.digest().hex()));
        addSerializer(new As<>(PartPath.class, PartPath::toString));
        addSerializer(new As<>(SubmissionDigest.class, SubmissionDigest::hex));
        addSerializer(
                new As<>(StandardNumbers.class, numbers -> numbers.numbers().asJava()));
        addSerializer(new As<>(WorkbookTemplate.class, WorkbookTemplate::name));
        addSerializer(new As<>(Workbook.class, workbook -> workbook.sections()));
        addSerializer(new As<Option<?>>(Option.class, Option::getOrNull));
        addSerializer(new Entries());
        addSerializer(new Elements());
        addSerializer(new Members<>(Section.class));
        addSerializer(new Members<>(CaseDocument.class));
        addSerializer(new Members<>(Record.class));
    }

    /** Written as something else. */
    private static final class As<T> extends StdSerializer<T> {
        private final Function<T, @Nullable Object> other;

        As(Class<? super T> type, Function<T, @Nullable Object> other) {
            super(type);
            this.other = other;
        }

        @Override
        public void serialize(T value, JsonGenerator json, SerializationContext context) {
            context.writeValue(json, other.apply(value));
        }
    }

    @SuppressWarnings("rawtypes")
    private static final class Elements extends StdSerializer<Traversable> {
        Elements() {
            super(Traversable.class);
        }

        @Override
        public void serialize(Traversable value, JsonGenerator json, SerializationContext context) {
            json.writeStartArray();
            for (Object element : value) {
                context.writeValue(json, element);
            }
            json.writeEndArray();
        }
    }

    @SuppressWarnings("rawtypes")
    private static final class Entries extends StdSerializer<Map> {
        Entries() {
            super(Map.class);
        }

        @Override
        public void serialize(Map value, JsonGenerator json, SerializationContext context) {
            json.writeStartObject();
            for (Object entry : value) {
                Tuple2<?, ?> pair = (Tuple2<?, ?>) entry;
                json.writeName(pair._1 instanceof Coded coded ? coded.code() : pair._1.toString());
                context.writeValue(json, pair._2);
            }
            json.writeEndObject();
        }
    }

    private static final class Members<T> extends StdSerializer<T> {
        Members(Class<T> type) {
            super(type);
        }

        @Override
        public void serialize(T value, JsonGenerator json, SerializationContext context) {
            Shape shape = Shape.known(value.getClass());
            if (shape.isBareValue()) {
                context.writeValue(json, shape.members().get(0).of(value));
                return;
            }
            json.writeStartObject();
            for (Shape.Member member : shape.members()) {
                Object content = member.of(value);
                if (isThere(content)) {
                    json.writeName(member.name());
                    context.writeValue(json, content);
                }
            }
            json.writeEndObject();
        }

        private static boolean isThere(@Nullable Object content) {
            return content != null && !(content instanceof Option<?> option && option.isEmpty());
        }
    }
}
