package org.wsis.portal.database;

/** A user of the database. Its text never shows the password. */
record Credentials(String user, String password) {
    @Override
    public String toString() {
        return user;
    }
}
