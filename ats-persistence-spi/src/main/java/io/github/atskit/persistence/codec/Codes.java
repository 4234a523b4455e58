package io.github.atskit.persistence.codec;

import io.github.atskit.core.vocabulary.Coded;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A vocabulary by external name, looked up without copying its constants. */
final class Codes<T extends Coded> {
    private final Map<String, T> byCode;

    private Codes(Map<String, T> byCode) {
        this.byCode = byCode;
    }

    static <T extends Coded> Codes<T> of(T[] constants) {
        Map<String, T> byCode = new HashMap<>();
        for (T constant : constants) {
            byCode.put(constant.code(), constant);
        }
        return new Codes<>(byCode);
    }

    @Nullable
    T find(String code) {
        return byCode.get(code);
    }
}
