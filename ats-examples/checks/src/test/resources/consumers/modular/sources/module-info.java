/** A host on the module path: it names two modules, and gets the standards, Vavr and the validation API with them. */
module example.consumer {
    requires io.github.atskit.core;
    requires io.github.atskit.persistence;
}
