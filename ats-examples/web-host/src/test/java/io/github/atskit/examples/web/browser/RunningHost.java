package io.github.atskit.examples.web.browser;

import io.github.atskit.examples.web.WebHost;
import io.github.atskit.examples.web.support.QuickPasswords;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.util.FileSystemUtils;

/** The host as people start it, but on whatever port is free and in a folder that goes with it. */
final class RunningHost implements AutoCloseable {
    /** One more cohort than the demo has. */
    private static final ClassPathResource STRICT = new ClassPathResource("browser/strict.yaml");

    private final ConfigurableApplicationContext context;
    private final MovableClock clock;
    private final Path folder;

    private RunningHost(ConfigurableApplicationContext context, MovableClock clock, Path folder) {
        this.context = context;
        this.clock = clock;
        this.folder = folder;
    }

    /**
     * Starts a host with the demo's people and cases.
     *
     * @param settings further settings, as {@code --name=value}
     * @return the host, which answers
     */
    static RunningHost start(String... settings) {
        try {
            Path folder = Files.createTempDirectory("ats-browser");
            Path definitions = Files.createDirectory(folder.resolve("definitions"));
            Files.writeString(definitions.resolve("strict.yaml"), STRICT.getContentAsString(StandardCharsets.UTF_8));
            List<String> all = new ArrayList<>(List.of(
                    "--server.port=0", "--ats.folder=" + folder.resolve("data"), "--ats.definitions=" + definitions));
            all.addAll(Arrays.asList(settings));
            MovableClock clock = new MovableClock();
            SpringApplicationBuilder host = new SpringApplicationBuilder(WebHost.class)
                    .initializers(new QuickPasswords(), context -> {
                        GenericApplicationContext beans = (GenericApplicationContext) context;
                        beans.registerBean(MovableClock.class, () -> clock, bean -> bean.setPrimary(true));
                        beans.registerBean(TemplateHeader.class, TemplateHeader::new);
                    });
            return new RunningHost(host.run(all.toArray(String[]::new)), clock, folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** {@return the address of a page} */
    String at(String path) {
        return URI.create("http://127.0.0.1:" + port()).resolve(path).toString();
    }

    /** Lets time go by. */
    void later(Duration time) {
        clock.later(time);
    }

    /** {@return what time it is in the host} */
    Instant now() {
        return clock.instant();
    }

    /** {@return a part of the host, where a test asks what is not on a page} */
    <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    private int port() {
        return ((WebServerApplicationContext) context).getWebServer().getPort();
    }

    @Override
    public void close() throws IOException {
        context.close();
        FileSystemUtils.deleteRecursively(folder);
    }
}
