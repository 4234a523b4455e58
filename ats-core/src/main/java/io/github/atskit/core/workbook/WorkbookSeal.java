package io.github.atskit.core.workbook;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a mentor's statement or a submission spoke of: the exact content of the workbook at that moment.
 *
 * <p>A seal made in this process holds the content itself, which costs nothing, and works out the digest only when it is to be
 * stored or shown. A seal that comes back from a store holds the digest. Both answer alike whether they fit a workbook.
 */
public final class WorkbookSeal {
    private final @Nullable Workbook content;
    private final @Nullable SubmissionDigest digest;

    private WorkbookSeal(@Nullable Workbook content, @Nullable SubmissionDigest digest) {
        this.content = content;
        this.digest = digest;
    }

    /**
     * Seals a workbook as it stands.
     *
     * @param workbook the workbook
     * @return its seal
     */
    public static WorkbookSeal of(Workbook workbook) {
        return new WorkbookSeal(Objects.requireNonNull(workbook, "workbook"), null);
    }

    /**
     * A seal that was stored.
     *
     * @param digest its digest
     * @return the seal
     */
    public static WorkbookSeal of(SubmissionDigest digest) {
        return new WorkbookSeal(null, Objects.requireNonNull(digest, "digest"));
    }

    /**
     * Whether a workbook is what was sealed, to the letter.
     *
     * @param workbook the workbook as it is now
     * @return whether its content is the same
     */
    public boolean fits(Workbook workbook) {
        return content != null ? content.equals(workbook) : digest().equals(workbook.digest());
    }

    /** {@return the digest of what was sealed} */
    public SubmissionDigest digest() {
        return digest != null ? digest : Objects.requireNonNull(content).digest();
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof WorkbookSeal that)) {
            return false;
        }
        return content != null && that.content != null ? content.equals(that.content) : digest().equals(that.digest());
    }

    /** {@return the same for all seals, since the two kinds of equal seals have nothing cheap in common} */
    @Override
    public int hashCode() {
        return 1;
    }

    @Override
    public String toString() {
        return digest != null ? digest.hex() : "of " + content;
    }
}
