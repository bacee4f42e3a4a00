package org.wsis.files;

/** What became of an upload. */
public sealed interface Intake {
    /** It is stored. */
    record Accepted(StoredFile file) implements Intake {}

    /**
     * It was refused and nothing was stored.
     *
     * @param reason a message key: {@code files.refused.type}, {@code files.refused.picture}, {@code files.refused.size},
     *     {@code files.refused.pixels}, {@code files.refused.damaged}
     */
    record Refused(String reason) implements Intake {}
}
