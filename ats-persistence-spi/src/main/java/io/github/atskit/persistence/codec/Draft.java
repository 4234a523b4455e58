package io.github.atskit.persistence.codec;

import io.vavr.collection.List;

/** A form while it is written. */
final class Draft {
    private final Branch open = new Branch();
    private final Branch personal = new Branch();

    Branch open() {
        return open;
    }

    Branch personal() {
        return personal;
    }

    /** Puts another draft under a name, into both halves; its personal half only where it holds anything. */
    Draft put(String name, Draft inner) {
        open.put(name, inner.open);
        if (!inner.personal.map().isEmpty()) {
            personal.put(name, inner.personal);
        }
        return this;
    }

    /** Puts other drafts under a name, as a list in either half, where there are any. */
    Draft putAllIfAny(String name, List<Draft> inner) {
        open.putAllIfAny(name, inner, Draft::open);
        personal.putAllIfAny(name, inner, Draft::personal);
        return this;
    }

    Form form() {
        return new Form(open.map(), personal.map());
    }
}
