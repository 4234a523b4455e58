package example.consumer;

import io.github.atskit.standards.StandardsCatalogue;

/** A host on the module path. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        var catalogue = StandardsCatalogue.bundled();
        System.out.println("module " + StandardsCatalogue.class.getModule().getName());
        System.out.println("2014: " + catalogue.edition("2014").get().size());
        System.out.println("2022: " + catalogue.edition("2022").get().size());
    }
}
