package io.github.atskit.examples.checks.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atskit.core.AtsProgramme;
import io.github.atskit.persistence.memory.InMemoryCandidacyStore;
import io.github.atskit.standards.StandardsCatalogue;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.module.ModuleDescriptor.Opens;
import java.lang.module.ModuleDescriptor.Requires;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The module")
class ModulesTest {

    private static ModuleDescriptor of(Class<?> type) throws URISyntaxException {
        Path home =
                Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
        return ModuleFinder.of(home).findAll().iterator().next().descriptor();
    }

    @ParameterizedTest
    @ValueSource(classes = {StandardsCatalogue.class, AtsProgramme.class, InMemoryCandidacyStore.class})
    @DisplayName("exports every package that is not internal, to everybody")
    void exportsAllButInternal(Class<?> type) throws URISyntaxException {
        ModuleDescriptor module = of(type);
        Set<String> expected = module.packages().stream()
                .filter(name -> !name.contains(".internal"))
                .collect(Collectors.toSet());
        assertThat(module.exports().stream()
                        .filter(exports -> !exports.isQualified())
                        .map(Exports::source))
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(module.isAutomatic()).isFalse();
    }

    @Test
    @DisplayName("of the core opens what commands are made of, to whichever provider the host chooses")
    void opensWhatCommandsCarry() throws URISyntaxException {
        ModuleDescriptor core = of(AtsProgramme.class);
        assertThat(core.opens()).noneMatch(Opens::isQualified);
        assertThat(core.opens().stream().map(Opens::source))
                .containsExactlyInAnyOrder(
                        core.name() + ".command",
                        core.name() + ".definition",
                        core.name() + ".review",
                        core.name() + ".viva",
                        core.name() + ".workbook");
    }

    @Test
    @DisplayName("of the core provides the same services on the module path and on the class path")
    void sameServicesOnBothPaths() throws URISyntaxException, IOException {
        ModuleDescriptor core = of(AtsProgramme.class);
        assertThat(core.provides()).isNotEmpty();
        for (ModuleDescriptor.Provides provides : core.provides()) {
            try (InputStream in = AtsProgramme.class.getResourceAsStream("/META-INF/services/" + provides.service())) {
                assertThat(in).as(provides.service()).isNotNull();
                String names = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                assertThat(names.lines().filter(line -> !line.isBlank()))
                        .containsExactlyInAnyOrderElementsOf(provides.providers());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(classes = {StandardsCatalogue.class, AtsProgramme.class, InMemoryCandidacyStore.class})
    @DisplayName("needs at run time only what it passes on to the host")
    void passesOnWhatItNeeds(Class<?> type) throws URISyntaxException {
        assertThat(of(type).requires().stream()
                        .filter(needed -> !needed.modifiers().contains(Requires.Modifier.STATIC))
                        .filter(needed -> !needed.name().equals("java.base")))
                .isNotEmpty()
                .allMatch(needed -> needed.modifiers().contains(Requires.Modifier.TRANSITIVE));
    }
}
