/**
 * The twenty Professional Standards for teachers and trainers in both editions, as data. It knows nothing of a
 * programme, and it needs nothing but Vavr.
 */
module io.github.atskit.standards {
    requires transitive io.vavr;
    requires static org.jspecify;

    exports io.github.atskit.standards;
}
