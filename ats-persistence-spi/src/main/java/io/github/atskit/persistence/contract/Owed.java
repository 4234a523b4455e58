package io.github.atskit.persistence.contract;

import io.github.atskit.persistence.OutboxPage;
import io.github.atskit.persistence.OutboxPosition;
import io.github.atskit.persistence.OutboxStore;
import io.github.atskit.persistence.StoredObligation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What an outbox hands out, page by page. */
final class Owed {
    private static final int LONGEST_PAGE = 1000;
    private static final int MOST_PAGES = 500;

    private Owed() {}

    static List<StoredObligation> all(OutboxStore store) {
        return paged(store, LONGEST_PAGE, page -> {});
    }

    static List<String> keys(OutboxStore store) {
        return keys(all(store));
    }

    static List<String> keys(List<StoredObligation> entries) {
        return entries.stream().map(StoredObligation::key).toList();
    }

    /** Every page in turn; after each one something may happen. */
    static List<StoredObligation> paged(OutboxStore store, int limit, Consumer<OutboxPage> afterEach) {
        List<StoredObligation> all = new ArrayList<>();
        Optional<OutboxPosition> after = Optional.empty();
        int pages = 0;
        do {
            OutboxPage page = store.pending(after, limit);
            isSound(page, after, limit);
            all.addAll(page.entries());
            afterEach.accept(page);
            after = page.end();
            pages++;
            Expect.that(pages <= MOST_PAGES, "the outbox does not end after " + MOST_PAGES + " pages");
        } while (after.isPresent());
        return all;
    }

    private static void isSound(OutboxPage page, Optional<OutboxPosition> after, int limit) {
        Expect.that(
                page.entries().size() <= limit,
                "a page of at most " + limit + " entries has " + page.entries().size());
        Expect.equal("entries that cannot be read", List.of(), page.broken());
        if (after.isPresent() && page.end().isPresent()) {
            Expect.that(
                    page.end().get().compareTo(after.get()) > 0,
                    "a page after " + after.get() + " ends at " + page.end().get());
        }
    }
}
