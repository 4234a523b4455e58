package example.consumer;

import io.github.atskit.core.AtsProgramme;

/** A host on the class path. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        System.out.println("a named module: " + AtsProgramme.class.getModule().isNamed());
        Host.run();
    }
}
