package org.wsis.prizes.vote.count;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wsis.account.AccountId;

/**
 * Ballots to set aside.
 *
 * @param accounts the ids of accounts, parted by spaces or lines
 */
record ClusterForm(
        @NotNull @Nullable SetAsideRule rule,
        @NotBlank @Size(max = 1000) @Nullable String reason,
        @NotBlank @Size(max = 40_000) @Nullable String accounts) {
    private static final Pattern ID =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    /** The accounts that are named. */
    List<AccountId> voters() {
        return words().stream()
                .filter(word -> ID.matcher(word).matches())
                .distinct()
                .map(word -> new AccountId(UUID.fromString(word)))
                .toList();
    }

    /** The first word that is no account's id, or null. */
    @Nullable
    String unreadable() {
        return words().stream()
                .filter(word -> !ID.matcher(word).matches())
                .findFirst()
                .orElse(null);
    }

    private List<String> words() {
        return accounts == null ? List.of() : List.of(accounts.strip().split("[\\s,;]+"));
    }
}
