/** What a storage author needs. For now: a ledger in memory, good for tests. */
module io.github.atskit.persistence {
    requires transitive io.github.atskit.core;
    requires static org.jspecify;

    exports io.github.atskit.persistence.memory;
}
