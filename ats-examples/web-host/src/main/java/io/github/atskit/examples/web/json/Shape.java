package io.github.atskit.examples.web.json;

import io.github.atskit.core.candidacy.Stage;
import io.github.atskit.core.event.Event;
import io.github.atskit.core.guide.CaseDocument;
import io.github.atskit.core.rejection.Reason;
import io.github.atskit.core.workbook.Section;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a type looks like in JSON: the one place that both the writer and the descriptions of answers go by.
 *
 * <p>A record is an object with its components; one that has nothing but a {@code value} is that value. Of families, a member tells by
 * its own code which one it is.
 *
 * @param members the members of the object, in order
 */
record Shape(List<Member> members) {
    /** Without what the answer has beside it, and without the instant, which would make two documents of the same case different. */
    private static final List<String> DOCUMENT = List.of(
            "stage", "round", "hold", "checklist", "progress", "coverage", "deadlines", "timeline", "impact", "rounds");

    private static final ClassValue<Shape> KNOWN = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return of(type);
        }
    };

    /**
     * A member of an object.
     *
     * @param name its name in JSON
     * @param type what it is
     * @param getter gives it
     */
    record Member(String name, Type type, Method getter) {
        @Nullable
        Object of(Object owner) {
            try {
                return getter.invoke(owner);
            } catch (IllegalAccessException | InvocationTargetException failure) {
                throw new IllegalStateException(getter + " cannot be asked", failure);
            }
        }
    }

    static Shape known(Class<?> type) {
        return KNOWN.get(type);
    }

    private static Shape of(Class<?> type) {
        List<Member> members = new ArrayList<>();
        if (Stage.class.isAssignableFrom(type)) {
            members.add(member("stage", type, "name"));
        } else if (Event.class.isAssignableFrom(type)) {
            members.add(member("event", type, "type"));
        } else if (Reason.class.isAssignableFrom(type)) {
            return new Shape(List.of(
                    member("code", Reason.class, "code"),
                    member("rule", Reason.class, "rule"),
                    member("params", Reason.class, "params"),
                    member("remedy", Reason.class, "remedy")));
        } else if (CaseDocument.class.isAssignableFrom(type)) {
            return new Shape(DOCUMENT.stream()
                    .map(name -> member(name, CaseDocument.class, name))
                    .toList());
        } else if (type == Section.class) {
            return new Shape(List.of(
                    member("section", type, "name"),
                    member("parts", type, "parts"),
                    member("evidence", type, "evidence")));
        }
        RecordComponent[] components = type.isRecord() ? type.getRecordComponents() : new RecordComponent[0];
        Arrays.stream(components).forEach(component -> members.add(member(component)));
        return new Shape(List.copyOf(members));
    }

    private static Member member(RecordComponent component) {
        component.getAccessor().setAccessible(true);
        return new Member(kebab(component.getName()), component.getGenericType(), component.getAccessor());
    }

    private static Member member(String name, Class<?> type, String getter) {
        try {
            Method method = type.getMethod(getter);
            method.setAccessible(true);
            return new Member(name, method.getGenericReturnType(), method);
        } catch (NoSuchMethodException missing) {
            throw new IllegalStateException(type + " has no " + getter, missing);
        }
    }

    /** {@return whether a record of this shape is written as the one value that it has} */
    boolean isBareValue() {
        return members.size() == 1 && members.get(0).name().equals("value");
    }

    static String kebab(String name) {
        return name.equals("post14")
                ? "post-14"
                : name.replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }
}
