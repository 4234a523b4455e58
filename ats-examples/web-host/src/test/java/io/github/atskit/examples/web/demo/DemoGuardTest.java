package io.github.atskit.examples.web.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.atskit.examples.web.settings.HostSettings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class DemoGuardTest {
    private static final Instant NOW = Instant.parse("2027-03-01T09:00:00Z");

    @TempDir
    Path folder;

    private int cohorts(String address, String... settings) throws UnknownHostException {
        Map<String, String> all = new HashMap<>(Map.of("ats.folder", folder.toString()));
        List<String> pairs = new ArrayList<>(List.of(settings));
        while (!pairs.isEmpty()) {
            all.put(pairs.remove(0), pairs.remove(0));
        }
        HostSettings bound =
                new Binder(new MapConfigurationPropertySource(all)).bindOrCreate("ats", HostSettings.class);
        return new DemoWiring()
                .definitions(bound, () -> NOW, InetAddress.getByName(address))
                .all()
                .size();
    }

    @Test
    void aDemoListensToItsOwnMachineOnlyUnlessOtherwiseIsMeant() throws UnknownHostException {
        assertThatThrownBy(() -> cohorts("192.0.2.1")).hasMessageContaining("--ats.demo-anywhere=true");
        assertThatThrownBy(() -> cohorts("0.0.0.0")).hasMessageContaining("--ats.demo=false");

        assertThat(cohorts("127.0.0.1")).isEqualTo(3);
        assertThat(cohorts("192.0.2.1", "ats.demo-anywhere", "true")).isEqualTo(3);
    }

    @Test
    void theRealThingRefusesAFolderThatHeldADemo() throws UnknownHostException {
        assertThat(cohorts("192.0.2.1", "ats.demo", "false")).isZero();
        cohorts("127.0.0.1");

        assertThatThrownBy(() -> cohorts("192.0.2.1", "ats.demo", "false")).hasMessageContaining("holds a demo");
    }

    @Test
    void aDemoRefusesAFolderWithSomethingElseInIt() throws IOException {
        Files.writeString(folder.resolve("people.yaml"), "[]");

        assertThatThrownBy(() -> cohorts("127.0.0.1")).hasMessageContaining("no demo");
    }
}
