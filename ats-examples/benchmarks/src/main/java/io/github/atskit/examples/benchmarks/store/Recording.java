package io.github.atskit.examples.benchmarks.store;

import io.github.atskit.core.port.CandidacyLedger;
import io.github.atskit.examples.benchmarks.scenario.Scenario;
import io.github.atskit.examples.jdbc.JdbcPersonKeys;
import io.github.atskit.examples.jdbc.JdbcStore;
import io.github.atskit.persistence.bridge.StoreBridge;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What the library sends for one candidacy, command by command. Written down once; for any other candidacy the ids are put in, which are
 * as long, before anything is timed.
 *
 * @param commands what each command sent
 */
record Recording(List<List<Loan>> commands) {
    private static final Traveller.Name RECORDED = Traveller.Name.of(89_999_999);

    /** Lets the library run on empty databases of its own. */
    static Recording of(Scenario scenario, Setting setting, Loan.Databases empty) {
        Recorder recorder = new Recorder();
        JdbcStore store = JdbcStore.over(recorder.recording(empty.candidacies(), Loan.Pool.CANDIDACIES));
        JdbcPersonKeys keys = JdbcPersonKeys.over(recorder.recording(empty.keys(), Loan.Pool.KEYS));
        Traveller traveller = new Traveller(scenario, scenario.steps(), ledger(store, keys, setting));
        recorder.begin();
        List<List<Loan>> commands = new ArrayList<>();
        for (int i = 0; i < traveller.commands(); i++) {
            traveller.step(RECORDED, i);
            commands.add(recorder.taken());
        }
        return new Recording(commands);
    }

    /** The ledger that a setting asks for. */
    static CandidacyLedger ledger(JdbcStore store, JdbcPersonKeys keys, Setting setting) {
        StoreBridge bridge = StoreBridge.over(store);
        return (setting.sealed() ? bridge.sealedWith(keys) : bridge).ledger(setting.held());
    }

    /** {@return everything to send for another candidacy} */
    List<Loan> loans(Traveller.Name name) {
        UnaryOperator<String> renaming = text -> renamed(text, name);
        return commands.stream()
                .flatMap(List::stream)
                .map(loan -> loan.with(renaming))
                .toList();
    }

    private static String renamed(String text, Traveller.Name name) {
        return text.replace(RECORDED.candidacy(), name.candidacy()).replace(RECORDED.participant(), name.participant());
    }
}
