package org.wsis.consultation.coauthor;

import org.jspecify.annotations.Nullable;

/** Somebody to be named; the address is as accounts keep it. */
record NewCoauthor(String name, String email, @Nullable String organisation) {
    @Override
    public String toString() {
        return "a co-author";
    }
}
