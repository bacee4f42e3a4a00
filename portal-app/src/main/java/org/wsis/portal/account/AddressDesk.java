package org.wsis.portal.account;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.account.AccountView;
import org.wsis.account.Accounts;
import org.wsis.account.AddressChanges;
import org.wsis.account.AddressChanges.Side;
import org.wsis.account.Credentials;
import org.wsis.account.EmailAddress;
import org.wsis.account.MailTokens;
import org.wsis.account.MailTokens.Purpose;
import org.wsis.account.Members;
import org.wsis.mail.Letters;
import org.wsis.mail.NewLetter;

/** Moves an account to another address once both mailboxes have agreed. */
@Component
@Transactional
class AddressDesk {
    private final AddressChanges changes;
    private final MailTokens tokens;
    private final Members members;
    private final Accounts accounts;
    private final Credentials credentials;
    private final Letters letters;
    private final AccountTrace trace;

    AddressDesk(
            AddressChanges changes,
            MailTokens tokens,
            Members members,
            Accounts accounts,
            Credentials credentials,
            Letters letters,
            AccountTrace trace) {
        this.changes = changes;
        this.tokens = tokens;
        this.members = members;
        this.accounts = accounts;
        this.credentials = credentials;
        this.letters = letters;
        this.trace = trace;
    }

    /** What a click in a letter led to. */
    enum Agreement {
        OTHER_SIDE_MISSING,
        MOVED,
        OVER
    }

    /** Asks both mailboxes. Whether the new address has an account is told to its reader only. Does nothing for the own address. */
    boolean begin(AccountId owner, EmailAddress to) {
        AccountView account = accounts.find(owner).orElseThrow();
        if (to.value().equals(account.email())) {
            return false;
        }
        changes.begin(owner, to);
        ask(
                account.email(),
                account.locale(),
                "old-address",
                List.of(account.name(), to.value()),
                tokens.issue(Purpose.OLD_ADDRESS, owner));
        Optional<AccountView> holder = credentials.byEmail(to.value()).flatMap(known -> accounts.find(known.account()));
        String token = tokens.issue(Purpose.NEW_ADDRESS, holder.isPresent() ? null : owner);
        Locale language = holder.orElse(account).locale();
        ask(to.value(), language, holder.isPresent() ? "address-taken" : "new-address", List.of(), token);
        return true;
    }

    /** The address to which a good token lets an account move: for the page with the button. */
    Optional<EmailAddress> waiting(@Nullable String token) {
        return tokens.look(Purpose.OLD_ADDRESS, token)
                .or(() -> tokens.look(Purpose.NEW_ADDRESS, token))
                .flatMap(changes::waiting);
    }

    /** One mailbox agrees; when both have, the account moves. */
    Agreement agree(@Nullable String token) {
        Optional<AccountId> old = tokens.redeem(Purpose.OLD_ADDRESS, token);
        Optional<AccountId> owner = old.or(() -> tokens.redeem(Purpose.NEW_ADDRESS, token));
        if (owner.isEmpty() || changes.waiting(owner.get()).isEmpty()) {
            return Agreement.OVER;
        }
        return changes.agreed(owner.get(), old.isPresent() ? Side.OLD : Side.NEW)
                .map(address -> move(owner.get(), address))
                .orElse(Agreement.OTHER_SIDE_MISSING);
    }

    private Agreement move(AccountId owner, EmailAddress address) {
        if (!members.changeAddress(owner, address)) {
            return Agreement.OVER;
        }
        tokens.revoke(owner);
        trace.write("address.changed", owner);
        return Agreement.MOVED;
    }

    private void ask(String to, Locale language, String kind, List<String> words, String token) {
        letters.queue(new NewLetter(
                to,
                language,
                "portal.account.letter." + kind,
                words,
                kind.equals("address-taken") ? "/login" : "/address-change?token=" + token));
    }
}
