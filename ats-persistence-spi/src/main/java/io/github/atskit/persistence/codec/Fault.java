package io.github.atskit.persistence.codec;

import io.github.atskit.persistence.BrokenRecord;

/** How a fault is told. No problem quotes what is stored. */
final class Fault {
    private static final String RESTORE =
            "Restore the record from a backup, or mend it by hand; no other record is affected";
    private static final String UPGRADE = "Upgrade to the build that wrote it; nothing is wrong with the record";

    private Fault() {}

    static BrokenRecord at(Place place, String path, String problem) {
        return new BrokenRecord(place.candidacyId(), place.revision(), path, problem, RESTORE);
    }

    static BrokenRecord at(Place place, String problem) {
        return at(place, place.path(), problem);
    }

    static BrokenRecord newer(Place place, String problem) {
        return new BrokenRecord(place.candidacyId(), place.revision(), place.path(), problem, UPGRADE);
    }

    static BrokenRecord older(Place place, String kind, int from) {
        String problem = "has schema " + from + " of " + kind + ", which nothing lifts to the next";
        String cure = "Add the upcaster of " + kind + " from " + from;
        return new BrokenRecord(place.candidacyId(), place.revision(), place.path(), problem, cure);
    }

    static BrokenRecord notLifted(Place place, String kind, int from, String problem) {
        String cure = "Mend the upcaster of " + kind + " from " + from + ", or the record that it cannot lift";
        return new BrokenRecord(place.candidacyId(), place.revision(), place.path(), problem, cure);
    }
}
