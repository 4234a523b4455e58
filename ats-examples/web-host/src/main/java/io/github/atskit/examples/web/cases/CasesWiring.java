package io.github.atskit.examples.web.cases;

import io.github.atskit.core.AtsProgramme;
import io.github.atskit.core.command.CommandChecks;
import io.github.atskit.core.port.CandidacyLedger;
import io.github.atskit.examples.jdbc.JdbcPersonKeys;
import io.github.atskit.examples.jdbc.JdbcStore;
import io.github.atskit.examples.web.settings.HostSettings;
import io.github.atskit.examples.web.settings.HostSettings.Connection;
import io.github.atskit.persistence.bridge.StoreBridge;
import jakarta.validation.Validation;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.util.unit.DataSize;

/** Puts the library on a database: this is all that a host has to wire. */
@Configuration(proxyBeanMethods = false)
class CasesWiring {
    /** How many candidacies the ledger holds on to; some 50 KB each. */
    private static final int HELD = 500;

    /** Shorter files are not worth the wait. */
    private static final DataSize WORTH_TIDYING = DataSize.ofMegabytes(32);

    /** Closed after those who use the files. */
    @Bean
    DatabaseFiles files(HostSettings settings) {
        return new DatabaseFiles(settings.folder(), WORTH_TIDYING);
    }

    /** After the definitions, with which a folder is looked at: a demo and the real thing never share one. */
    @Bean
    @DependsOn("definitions")
    JdbcStore store(HostSettings settings, DatabaseFiles files) {
        Connection to = settings.database();
        if (to.url().isEmpty()) {
            return JdbcStore.open(files.url("cases"));
        }
        return to.user().isEmpty() ? JdbcStore.open(to.url()) : JdbcStore.open(to.url(), to.user(), to.password());
    }

    @Bean
    @DependsOn("definitions")
    JdbcPersonKeys keys(HostSettings settings, DatabaseFiles files) {
        Connection to = settings.keys();
        if (to.url().isEmpty()) {
            return JdbcPersonKeys.open(files.url("keys"));
        }
        return to.user().isEmpty()
                ? JdbcPersonKeys.open(to.url())
                : JdbcPersonKeys.open(to.url(), to.user(), to.password());
    }

    @Bean
    StoreBridge bridge(JdbcStore store, JdbcPersonKeys keys) {
        return StoreBridge.over(store).sealedWith(keys);
    }

    @Bean
    CandidacyLedger ledger(StoreBridge bridge) {
        return bridge.ledger(HELD);
    }

    @Bean
    CommandChecks checks() {
        return CommandChecks.using(Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(Set.of(Locale.ENGLISH), Locale.ENGLISH, false))
                .buildValidatorFactory()
                .getValidator());
    }

    @Bean
    AtsProgramme programme(CandidacyLedger ledger, Definitions definitions, InstantSource clock, CommandChecks checks) {
        return AtsProgramme.builder()
                .ledger(ledger)
                .definitions(definitions)
                .clock(clock)
                .checks(checks)
                .build();
    }
}
