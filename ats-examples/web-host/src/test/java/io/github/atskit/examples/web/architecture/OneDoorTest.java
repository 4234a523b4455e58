package io.github.atskit.examples.web.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.github.atskit.core.AtsProgramme;
import io.github.atskit.core.Receipt;
import io.github.atskit.core.decision.Decider;
import io.github.atskit.core.port.CandidacyLedger;
import io.github.atskit.examples.web.cases.Cases;
import io.github.atskit.persistence.bridge.Archive;
import java.util.List;

/** Nothing gets at a case around the viewer's sight. Calls and references to methods both count. */
@AnalyzeClasses(packages = "io.github.atskit.examples.web", importOptions = ImportOption.DoNotIncludeTests.class)
class OneDoorTest {

    private static DescribedPredicate<JavaAccess<?>> of(Class<?> owner, String... names) {
        return DescribedPredicate.describe(
                owner.getSimpleName() + " " + List.of(names),
                access -> access.getTargetOwner().isEquivalentTo(owner)
                        && List.of(names).contains(access.getTarget().getName()));
    }

    @ArchTest
    static final ArchRule onlyOneClassReadsCases = noClasses()
            .that()
            .doNotBelongToAnyOf(Cases.class)
            .should()
            .accessTargetWhere(of(AtsProgramme.class, "read", "menu", "sight", "rehearse"));

    @ArchTest
    static final ArchRule onlyOneClassReadsHistories = noClasses()
            .that()
            .doNotBelongToAnyOf(Cases.class)
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(Archive.class);

    @ArchTest
    static final ArchRule nobodyUsesTheLedger =
            noClasses().should().accessTargetWhere(of(CandidacyLedger.class, "load", "commit"));

    /** The table of what there is at which stage for whom says nothing of any case, and may be read. */
    @ArchTest
    static final ArchRule nobodyDecidesBesideTheProgramme = noClasses()
            .should()
            .accessTargetWhere(DescribedPredicate.describe(
                    "the decider, but for its table",
                    access -> access.getTargetOwner().isEquivalentTo(Decider.class)
                            && !List.of("<init>", "lifecycle")
                                    .contains(access.getTarget().getName())));

    /** A receipt holds the whole case. */
    @ArchTest
    static final ArchRule nobodyLooksIntoReceipts =
            noClasses().should().accessTargetWhere(of(Receipt.class, "candidacy", "events", "transition"));
}
