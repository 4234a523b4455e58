package io.github.atskit.core.laws;

import io.github.atskit.core.command.Action;
import io.github.atskit.core.rejection.PlainReason;
import io.github.atskit.core.rejection.ReasonCode;
import io.github.atskit.core.rejection.Rejection;
import io.github.atskit.core.rejection.Rule;
import io.github.atskit.core.workbook.StandardNumbers;
import io.github.atskit.core.workbook.SubmissionDigest;
import io.github.atskit.core.workbook.WorkbookSeal;
import io.github.atskit.core.workbook.WorkbookTemplate;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;

/** Some value of a type: of a record by its components, of a sealed family its first member. */
final class Samples {
    private Samples() {}

    static Object of(Class<?> type) {
        if (type == Rejection.class) {
            return new Rejection(Action.LAPSE, List.of(new PlainReason(ReasonCode.NO_HOLD, Rule.ATS_008)));
        }
        if (type.isRecord()) {
            return ofRecord(type);
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type.isSealed()) {
            return of(type.getPermittedSubclasses()[0]);
        }
        return plain(type);
    }

    private static Object ofRecord(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Arrays.stream(types)
                .map(component -> type == SubmissionDigest.class ? "0".repeat(64) : of(component))
                .toArray();
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException failed) {
            throw new AssertionError("no sample of " + type, failed);
        }
    }

    private static Object plain(Class<?> type) {
        java.util.Map<Class<?>, Object> values = new java.util.HashMap<>();
        values.put(String.class, "sample");
        values.put(int.class, 1);
        values.put(long.class, 1L);
        values.put(boolean.class, true);
        values.put(Instant.class, Instant.EPOCH);
        values.put(LocalDate.class, LocalDate.EPOCH);
        values.put(BigDecimal.class, BigDecimal.ONE);
        values.put(List.class, List.of("sample"));
        values.put(Map.class, LinkedHashMap.empty());
        values.put(Option.class, Option.none());
        values.put(StandardNumbers.class, StandardNumbers.NONE);
        values.put(WorkbookTemplate.class, WorkbookTemplate.ats2020());
        values.put(WorkbookSeal.class, WorkbookSeal.of(new SubmissionDigest("0".repeat(64))));
        Object value = values.get(type);
        if (value == null) {
            throw new AssertionError("no sample of " + type);
        }
        return value;
    }
}
