/**
 * What a storage author needs: the store to implement, the bridge that makes a ledger of it, the kit that proves it right, and a store in
 * memory. Begin at {@link io.github.atskit.persistence}.
 */
module io.github.atskit.persistence {
    requires transitive io.github.atskit.core;
    requires static org.jspecify;

    exports io.github.atskit.persistence;
    exports io.github.atskit.persistence.bridge;
    exports io.github.atskit.persistence.codec;
    exports io.github.atskit.persistence.contract;
    exports io.github.atskit.persistence.memory;
}
