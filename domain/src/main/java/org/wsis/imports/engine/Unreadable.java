package org.wsis.imports.engine;

import org.wsis.imports.Remark;

/** A file that is no table which this import could take; the reason is for the person who brought it. */
final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Remark reason;

    Unreadable(String key, Object... arguments) {
        super(key);
        this.reason = Remark.of(key, arguments);
    }

    Remark reason() {
        return reason;
    }
}
