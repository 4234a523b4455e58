package io.github.atskit.persistence.codec;

/** Both halves of a form while it is read. */
record Halves(Fields open, Fields personal) {

    static Halves of(Place place, Form form) {
        return new Halves(Fields.root(place, "", form.open()), Fields.root(place, Upcasters.PERSONAL, form.personal()));
    }

    /** What {@link Draft#put} wrote: the open half is there, the personal half where it holds anything. */
    Halves inner(String name) {
        return new Halves(open.fields(name), personal.fieldsOrNone(name));
    }

    void noOthers() {
        open.noOthers();
        personal.noOthers();
    }
}
