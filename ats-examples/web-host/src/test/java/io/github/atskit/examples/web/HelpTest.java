package io.github.atskit.examples.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atskit.examples.web.settings.HostSettings;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class HelpTest {

    private static List<String> names(Class<?> settings, String prefix) {
        List<String> names = new ArrayList<>();
        for (RecordComponent component : settings.getRecordComponents()) {
            String name =
                    prefix + component.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
            names.addAll(component.getType().isRecord() ? names(component.getType(), name + ".") : List.of(name));
        }
        return names;
    }

    @Test
    void everySettingIsTold() throws IOException {
        String readme = Files.readString(Path.of("README.md"));

        assertThat(names(HostSettings.class, "ats.")).hasSizeGreaterThan(15).allSatisfy(name -> {
            assertThat(WebHost.help()).contains("--" + name);
            assertThat(readme).contains("`" + name + "`");
        });
    }
}
