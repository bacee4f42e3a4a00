package org.wsis.account;

import java.util.Optional;

/** What the security layer asks and tells about signing in. */
public interface Credentials {
    /** The account of this address, whatever its letters' case. */
    Optional<Credential> byEmail(String email);

    /** The account. */
    Optional<Credential> byAccount(AccountId account);

    /** Notes that the account signs in now; false if it may not, because it was locked or deleted meanwhile. */
    boolean signedIn(AccountId account);

    /** Keeps the password's hash by a newer method; changes nothing else. */
    void rehashed(AccountId account, String passwordHash);
}
