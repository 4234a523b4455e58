package io.github.atskit.standards;

import io.vavr.collection.List;
import io.vavr.control.Either;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The data files that come with the library. The only class of this module that reads anything from outside. */
final class BundledData {
    private BundledData() {}

    static StandardsCatalogue catalogue() {
        List<StandardsEdition> editions = List.of(edition("edition-2014.txt"), edition("edition-2022.txt"));
        String name = "lineage.txt";
        Lineage lineage = sound(StandardsFile.lineage(name, read(name), editions));
        return sound(StandardsCatalogue.of(editions, List.of(lineage)));
    }

    private static StandardsEdition edition(String name) {
        return sound(StandardsFile.edition(name, read(name)));
    }

    /** A fault here means that the library itself is broken, which no host can answer for: hence the exception. */
    static <T> T sound(Either<List<DataFault>, T> answer) {
        if (answer.isLeft()) {
            throw new IllegalStateException("the standards that come with the library are broken:\n"
                    + answer.getLeft().mkString("\n"));
        }
        return answer.get();
    }

    /** Asked of a class of this module, because on the module path no other class may see the file. */
    static String read(String name) {
        try (InputStream stream = BundledData.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("the file " + name + " does not come with the library as it should");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new IllegalStateException("the file " + name + " of the library cannot be read", failure);
        }
    }
}
