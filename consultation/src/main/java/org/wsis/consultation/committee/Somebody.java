package org.wsis.consultation.committee;

/** Somebody whom a request or its contribution names; in no log. */
record Somebody(String name, String email) {
    @Override
    public String toString() {
        return "somebody";
    }
}
