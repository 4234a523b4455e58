package io.github.atskit.core.message;

import io.github.atskit.core.candidacy.HoldKind;
import io.github.atskit.core.candidacy.StageName;
import io.github.atskit.core.definition.EntryCriterion;
import io.github.atskit.core.definition.Milestone;
import io.github.atskit.core.rejection.NotLapsedYet;
import io.github.atskit.core.rejection.PlainReason;
import io.github.atskit.core.rejection.Reason;
import io.github.atskit.core.rejection.ReasonCode;
import io.github.atskit.core.rejection.Rule;
import io.github.atskit.core.review.ConflictKind;
import io.github.atskit.core.review.Criterion;
import io.github.atskit.core.viva.VivaMode;
import io.github.atskit.core.vocabulary.Role;
import io.github.atskit.core.workbook.PartKind;
import io.github.atskit.core.workbook.PartPath;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/** One reason of every kind, made by reflection, so that a new kind cannot be forgotten. */
final class Samples {
    static final Instant INSTANT = Instant.parse("2020-12-04T17:00:00Z");

    private static final Map<Type, Object> VALUES = Map.ofEntries(
            Map.entry(String.class, "x-1"),
            Map.entry(int.class, 41),
            Map.entry(Integer.class, 17),
            Map.entry(Instant.class, INSTANT),
            Map.entry(LocalDate.class, LocalDate.of(2020, 11, 30)),
            Map.entry(HoldKind.class, HoldKind.DEFERRAL),
            Map.entry(StageName.class, StageName.UNDER_REVIEW),
            Map.entry(EntryCriterion.class, EntryCriterion.TEACHING_HOURS),
            Map.entry(Milestone.class, Milestone.MODIFICATION_WINDOW),
            Map.entry(ConflictKind.class, ConflictKind.STOOD_DOWN),
            Map.entry(Criterion.class, Criterion.SUFFICIENCY),
            Map.entry(VivaMode.class, VivaMode.IN_PERSON),
            Map.entry(Role.class, Role.LEAD_MODERATOR),
            Map.entry(PartKind.class, PartKind.RATINGS),
            Map.entry(PartPath.class, new PartPath("project", "account")));

    private Samples() {}

    /** Every kind of reason with parameters, then every code that has none. */
    static List<Reason> reasons() {
        List<Reason> withParameters = List.of(Reason.class.getPermittedSubclasses())
                .filter(type -> type != PlainReason.class)
                .map(Samples::sample);
        List<ReasonCode> told = withParameters.map(Reason::code);
        List<Reason> plain = List.of(ReasonCode.values())
                .filter(code -> !told.contains(code) || code == ReasonCode.CONFLICT_OF_INTEREST)
                .map(code -> new PlainReason(code, ruleOf(code)));
        return withParameters.appendAll(plain).append(new NotLapsedYet(Option.none()));
    }

    private static Rule ruleOf(ReasonCode code) {
        return List.of(Rule.values())
                .find(rule -> rule.codes().contains(code))
                .getOrElseThrow(() -> new AssertionError("no rule tells " + code.code()));
    }

    private static Reason sample(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            values[i] = value(components[i].getGenericType(), type);
        }
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            return (Reason) constructor.newInstance(values);
        } catch (NoSuchMethodException
                | InstantiationException
                | IllegalAccessException
                | InvocationTargetException failure) {
            throw new AssertionError("no sample of " + type.getSimpleName(), failure);
        }
    }

    private static Object value(Type type, Class<?> of) {
        if (type == Rule.class) {
            return of.getSimpleName().startsWith("Conflict") ? Rule.ATS_050 : Rule.ATS_040;
        }
        if (type instanceof ParameterizedType generic) {
            Object element = value(generic.getActualTypeArguments()[0], of);
            return generic.getRawType() == Option.class ? Option.some(element) : List.of(element);
        }
        Object value = VALUES.get(type);
        if (value == null) {
            throw new AssertionError("Samples has no value of " + type.getTypeName() + " for " + of.getSimpleName());
        }
        return value;
    }
}
