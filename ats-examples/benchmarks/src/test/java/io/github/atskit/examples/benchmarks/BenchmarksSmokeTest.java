package io.github.atskit.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import org.junit.jupiter.api.Test;

/** Every benchmark method runs once and does what its name says. Nothing is timed here. */
class BenchmarksSmokeTest {

    @Test
    void lifecycleReachesTheCertificateOnBothSides() {
        new LifecycleBenchmark().bothReachTheCertificate();
    }

    @Test
    void mixAgreesOnEveryPair() {
        MixBenchmark mix = new MixBenchmark();
        mix.shuffle();

        assertThat(mix.library()).isInstanceOf(Either.class);
        assertThat(mix.limit()).isNotNull();
    }

    @Test
    void submissionIsAcceptedOnBothSides() {
        new SubmitBenchmark().bothAccept();
    }

    @Test
    void refusalsAreRefusedOnBothSides() {
        new RefusalBenchmark().bothRefuse();
    }

    @Test
    void menusAreFull() {
        MenuBenchmark menu = new MenuBenchmark();
        menu.menusAreFull();

        assertThat(menu.participantBegun()).hasSameSizeAs(menu.participantFull());
        assertThat(menu.participantSight()).isEqualTo(menu.participantFull());
    }

    @Test
    void frontDoorReachesTheCertificateEveryWay() {
        FrontDoorBenchmark door = new FrontDoorBenchmark();
        door.open();
        door.close();
    }

    @Test
    void workbookIsDigestedAndCovered() {
        WorkbookBenchmark workbook = new WorkbookBenchmark();
        workbook.journeyEndsWell();

        assertThat(workbook.digest()).isEqualTo(workbook.digest());
        assertThat(workbook.coverageMatrix()).isNotNull();
    }

    @Test
    void replayReachesTheCertificate() {
        new ReplayBenchmark().collect();
    }

    @Test
    void workbooksArePlaced() {
        AllocationBenchmark allocation = new AllocationBenchmark();
        allocation.workbooks = 200;
        allocation.seats = 2;
        allocation.room = 100;
        allocation.prepare();

        assertThat(allocation.propose().assignments()).isEqualTo(allocation.solve());
    }

    @Test
    void processesEndWell() {
        EmptyMain.main(new String[0]);
        FirstDecision.main(new String[0]);
        FirstLimitDecision.main(new String[0]);
        FirstJourney.main(new String[0]);
    }
}
