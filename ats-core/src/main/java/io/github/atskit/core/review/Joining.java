package io.github.atskit.core.review;

import io.github.atskit.core.internal.Search;
import io.vavr.collection.List;

/** Puts what several people wrote behind each other, within the limits that hold for what one person writes. */
final class Joining {
    private static final String BETWEEN = "\n\n";
    private static final String CUT = " […]";
    private static final int LONGEST_TEXT = 20_000;
    private static final int MOST_REQUESTS = 200;
    private static final int LONGEST_ID = 64;

    private Joining() {}

    /** One text after the other, a blank line between; the longest ones are cut where there is no room for all. */
    static String texts(List<String> texts) {
        int room = LONGEST_TEXT - BETWEEN.length() * (texts.size() - 1);
        int[] shares = shares(texts.map(text -> text.codePointCount(0, text.length())), room);
        StringBuilder joined = new StringBuilder();
        int i = 0;
        for (String text : texts) {
            joined.append(i == 0 ? "" : BETWEEN).append(cut(text, shares[i]));
            i++;
        }
        return joined.toString();
    }

    private static String cut(String text, int share) {
        if (text.codePointCount(0, text.length()) <= share) {
            return text;
        }
        int kept = share - CUT.length();
        return text.substring(0, text.offsetByCodePoints(0, kept)).stripTrailing() + CUT;
    }

    /** One list after the other, each id new; the ends of the longest lists are left out where there is no room for all. */
    static List<ModificationRequest> requests(List<List<ModificationRequest>> lists, List<String> usedIds) {
        int[] shares = shares(lists.map(List::size), MOST_REQUESTS);
        List<ModificationRequest> kept = List.empty();
        int i = 0;
        for (List<ModificationRequest> list : lists) {
            kept = kept.appendAll(list.take(shares[i]));
            i++;
        }
        List<String> own = kept.map(ModificationRequest::id);
        List<String> taken = usedIds;
        List<ModificationRequest> joined = List.empty();
        for (ModificationRequest request : kept) {
            String id = fresh(request.id(), taken, own);
            taken = taken.prepend(id);
            joined = joined.prepend(new ModificationRequest(id, request.target(), request.request()));
        }
        return joined.reverse();
    }

    /** The id itself if it is new, or the id with the first number that makes it so; nobody else's own id is taken away. */
    private static String fresh(String id, List<String> taken, List<String> own) {
        if (!Search.has(taken, id)) {
            return id;
        }
        for (int number = 2; ; number++) {
            String suffix = "-" + number;
            String stem = id.substring(0, Math.min(id.length(), LONGEST_ID - suffix.length()));
            String candidate = stem + suffix;
            if (!Search.has(taken, candidate) && !Search.has(own, candidate)) {
                return candidate;
            }
        }
    }

    /**
     * Shares room out fairly: whoever needs less than an equal share gets what is needed, and the others share the rest equally; what
     * does not divide goes to the first of them.
     */
    private static int[] shares(List<Integer> wanted, int room) {
        int level = room;
        if (wanted.sum().intValue() > room) {
            level = 0;
            while (sum(wanted, level + 1) <= room) {
                level++;
            }
        }
        int left = room - sum(wanted, level);
        int[] shares = new int[wanted.size()];
        int i = 0;
        for (int size : wanted) {
            shares[i] = Math.min(size, level);
            if (size > level && left > 0) {
                shares[i]++;
                left--;
            }
            i++;
        }
        return shares;
    }

    private static int sum(List<Integer> wanted, int level) {
        int sum = 0;
        for (int size : wanted) {
            sum += Math.min(size, level);
        }
        return sum;
    }
}
