package io.github.atskit.core.vocabulary;

import io.github.atskit.core.agreement.AgreementPlan;
import io.github.atskit.core.agreement.Ratings;
import io.github.atskit.core.agreement.Scale;
import io.github.atskit.core.allocation.AllocationRequest;
import io.github.atskit.core.calibration.CalibrationFigures;
import io.github.atskit.core.command.Action;
import io.github.atskit.core.consistency.FindingScale;
import io.github.atskit.core.consistency.JudgementTable;
import io.github.atskit.core.consistency.ReportSettings;
import io.github.atskit.core.decision.Decider;
import io.github.atskit.core.decision.Lifecycle;
import io.github.atskit.core.definition.CohortCalendar;
import io.github.atskit.core.definition.Preset;
import io.github.atskit.core.definition.ProgrammeDefinition;
import io.github.atskit.core.definition.ResolvedDefinition;
import io.github.atskit.core.fixture.Candidacies;
import io.github.atskit.core.fixture.Journey;
import io.github.atskit.core.fixture.People;
import io.github.atskit.core.form.Wording;
import io.github.atskit.core.message.Messages;
import io.github.atskit.core.rejection.NotLapsedYet;
import io.github.atskit.core.rejection.Rejection;
import io.github.atskit.core.sampling.DrawnEarlier;
import io.github.atskit.core.sampling.PickReason;
import io.github.atskit.core.sight.Sight;
import io.github.atskit.core.workbook.StandardNumbers;
import io.github.atskit.core.workbook.Workbook;
import io.github.atskit.core.workbook.WorkbookSeal;
import io.github.atskit.core.workbook.WorkbookTemplate;
import io.github.atskit.standards.StandardsCatalogue;
import io.github.atskit.standards.StandardsEdition;
import io.vavr.collection.HashSet;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A value of any type of the core that a constructor or a factory asks for. */
final class Samples {
    private static final ProgrammeDefinition COHORT = Preset.ATS_2020
            .definition(
                    StandardsCatalogue.bundled(),
                    CohortCalendar.of(LocalDate.of(2020, 1, 6), LocalDate.of(2020, 12, 4)))
            .cohort("5")
            .build();

    private static final Map<Class<?>, Object> GIVEN = Map.ofEntries(
            Map.entry(String.class, "0123456789abcdef".repeat(4)),
            Map.entry(String[].class, new String[] {"a"}),
            Map.entry(int.class, 1),
            Map.entry(int[].class, new int[] {1}),
            Map.entry(long.class, 1L),
            Map.entry(double.class, 1.0),
            Map.entry(boolean.class, true),
            Map.entry(Object.class, new Object()),
            Map.entry(BigDecimal.class, BigDecimal.ONE),
            Map.entry(Instant.class, Instant.EPOCH),
            Map.entry(LocalDate.class, LocalDate.EPOCH),
            Map.entry(InstantSource.class, InstantSource.system()),
            Map.entry(Iterable.class, List.of(1)),
            Map.entry(List.class, List.empty()),
            Map.entry(Set.class, HashSet.empty()),
            Map.entry(io.vavr.collection.Map.class, LinkedHashMap.empty()),
            Map.entry(Option.class, Option.none()),
            Map.entry(Coded[].class, Role.values()),
            Map.entry(StandardsCatalogue.class, StandardsCatalogue.bundled()),
            Map.entry(
                    StandardsEdition.class,
                    StandardsCatalogue.bundled().editions().head()),
            Map.entry(ProgrammeDefinition.class, COHORT),
            Map.entry(CalibrationFigures.class, new CalibrationFigures(1, 1, 0, 0)),
            Map.entry(PickReason.class, new DrawnEarlier()),
            Map.entry(
                    AllocationRequest.class,
                    AllocationRequest.builder()
                            .day(LocalDate.EPOCH)
                            .workbooks(List.empty())
                            .reviewers(List.empty())
                            .build()),
            Map.entry(
                    Ratings.class,
                    Ratings.pooled(List.of("met", "not-met"), Scale.NOMINAL).build()),
            Map.entry(AgreementPlan.class, AgreementPlan.standard()),
            Map.entry(FindingScale.class, FindingScale.MET_OR_NOT),
            Map.entry(JudgementTable.class, JudgementTable.of(List.empty()).get()),
            Map.entry(ReportSettings.class, ReportSettings.standard()),
            Map.entry(Rejection.class, new Rejection(Action.LAPSE, List.of(new NotLapsedYet(Option.none())))),
            Map.entry(WorkbookTemplate.class, WorkbookTemplate.ats2020()),
            Map.entry(Workbook.class, Workbook.empty(WorkbookTemplate.ats2020(), "2014")),
            Map.entry(WorkbookSeal.class, WorkbookSeal.of(Workbook.empty(WorkbookTemplate.ats2020(), "2014"))),
            Map.entry(StandardNumbers.class, StandardNumbers.NONE),
            Map.entry(ResolvedDefinition.class, COHORT.resolved()),
            Map.entry(Sight.class, sight()),
            Map.entry(Lifecycle.class, new Decider().lifecycle()),
            Map.entry(Messages.class, Messages.in(Locale.UK)),
            Map.entry(Wording.class, Wording.names()),
            Map.entry(Locale.class, Locale.UK),
            Map.entry(ZoneId.class, ZoneId.of("UTC")));

    private static Sight sight() {
        Journey journey = Candidacies.seed().awaitingMentor();
        return Sight.of(journey.definition(), journey.now(), People.PARTICIPANT).get();
    }

    Object of(Class<?> type) {
        Object given = GIVEN.get(type);
        Object sample = given != null ? given : made(type);
        if (sample == null) {
            throw new AssertionError("no sample of " + type);
        }
        return sample;
    }

    private @Nullable Object made(Class<?> type) {
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type.isArray()) {
            return java.lang.reflect.Array.newInstance(type.getComponentType(), 0);
        }
        if (type.isSealed()) {
            for (Class<?> permitted : type.getPermittedSubclasses()) {
                Object sample = made(permitted);
                if (sample != null) {
                    return sample;
                }
            }
            return null;
        }
        if (type.isInterface()) {
            return Proxy.newProxyInstance(
                    type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> null);
        }
        return Modifier.isAbstract(type.getModifiers()) ? null : constructed(type);
    }

    private @Nullable Object constructed(Class<?> type) {
        for (Constructor<?> constructor : type.getConstructors()) {
            Class<?>[] parameters = constructor.getParameterTypes();
            Object[] arguments = new Object[parameters.length];
            for (int i = 0; i < parameters.length; i++) {
                arguments[i] = of(parameters[i]);
            }
            try {
                return constructor.newInstance(arguments);
            } catch (InvocationTargetException refused) {
                throw new AssertionError("the sample of " + type + " is refused", refused.getCause());
            } catch (ReflectiveOperationException impossible) {
                throw new AssertionError(impossible);
            }
        }
        return null;
    }
}
