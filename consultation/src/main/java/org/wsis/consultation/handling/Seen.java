package org.wsis.consultation.handling;

import java.util.UUID;
import org.wsis.account.AccountId;
import org.wsis.consultation.fate.ContributionLine;

/** Who acts on which contribution, and the version of its handling that they saw. */
public record Seen(ContributionLine contribution, long version, AccountId by) {
    UUID id() {
        return contribution.id();
    }
}
