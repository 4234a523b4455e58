package io.github.atskit.core.validation;

import io.vavr.collection.Seq;
import jakarta.validation.valueextraction.ExtractedValue;
import jakarta.validation.valueextraction.ValueExtractor;

/** Reaches the elements of a {@code List} or another {@code Seq}, each with its index; registered as a service. */
public final class VavrSeqExtractor implements ValueExtractor<Seq<@ExtractedValue ?>> {

    /** For the service loader. */
    public VavrSeqExtractor() {}

    @Override
    public void extractValues(Seq<?> seq, ValueReceiver receiver) {
        int index = 0;
        for (Object element : seq) {
            receiver.indexedValue("<list element>", index++, element);
        }
    }
}
