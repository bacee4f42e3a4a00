package org.wsis.account;

import java.util.Optional;

/** What the security layer asks and tells about signing in. */
public interface Credentials {
    /** The account of this address, whatever its letters' case. */
    Optional<Credential> byEmail(String email);

    /** The account. */
    Optional<Credential> byAccount(AccountId account);

    /** Notes that the account signed in, for its owner and for staff to see. */
    void signedIn(AccountId account);

    /** Keeps the password's hash by a newer method; changes nothing else. */
    void rehashed(AccountId account, String passwordHash);
}
