package io.github.atskit.examples.web.demo;

import io.github.atskit.core.command.CommandChecks;
import io.github.atskit.core.port.CandidacyLedger;
import io.github.atskit.examples.web.cases.Definitions;
import io.github.atskit.examples.web.settings.HostSettings;
import io.github.atskit.persistence.IndexStore;
import java.net.InetAddress;
import java.time.InstantSource;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where definitions come from, and, in a demo, the invented cohorts and cases. A demo and the real thing never share a folder. */
@Configuration(proxyBeanMethods = false)
class DemoWiring {

    @Bean
    Definitions definitions(
            HostSettings settings, InstantSource clock, @Value("${server.address:}") InetAddress address) {
        if (settings.demo() && !settings.demoAnywhere() && !address.isLoopbackAddress()) {
            throw new IllegalStateException("everybody knows the passwords of a demo, and " + address.getHostAddress()
                    + " can be reached by others; add --ats.demo-anywhere=true if that is meant, or --ats.demo=false");
        }
        if (settings.demo()) {
            Demo.in(settings.folder(), clock).writeDefinitions(settings.definitionsFolder());
        } else if (Demo.marks(settings.folder())) {
            throw new IllegalStateException(
                    "the folder " + settings.folder() + " holds a demo; set another with --ats.folder");
        }
        return Definitions.in(settings.definitionsFolder());
    }

    /** Before the first request is let in. */
    @Bean
    SmartInitializingSingleton demoCases(
            HostSettings settings,
            InstantSource clock,
            IndexStore index,
            CandidacyLedger ledger,
            Definitions definitions,
            CommandChecks checks) {
        return () -> {
            if (settings.demo()) {
                Demo.in(settings.folder(), clock).play(index, ledger, definitions, checks);
            }
        };
    }
}
