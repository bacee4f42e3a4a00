package org.wsis.portal.account.mine;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.account.AccountView;
import org.wsis.account.Accounts;
import org.wsis.account.Actor;
import org.wsis.account.Members;
import org.wsis.account.Oversight;
import org.wsis.account.Role;
import org.wsis.mail.Letters;
import org.wsis.mail.NewLetter;
import org.wsis.portal.account.AccountTrace;
import org.wsis.portal.security.Sessions;

/** Deletes an account at its owner's wish: in one transaction here and, by the event, in every module. */
@Component
@Transactional
class DeletionDesk {
    private final Members members;
    private final Accounts accounts;
    private final Oversight oversight;
    private final Sessions sessions;
    private final Letters letters;
    private final AccountTrace trace;

    DeletionDesk(
            Members members,
            Accounts accounts,
            Oversight oversight,
            Sessions sessions,
            Letters letters,
            AccountTrace trace) {
        this.members = members;
        this.accounts = accounts;
        this.oversight = oversight;
        this.sessions = sessions;
        this.letters = letters;
        this.trace = trace;
    }

    /** Deletes; false, and nothing happens, for the last administrator. */
    boolean delete(Actor owner) {
        AccountId id = owner.account();
        boolean administers = oversight.dossier(id).orElseThrow().account().grants().stream()
                .anyMatch(grant -> grant.role() == Role.ADMINISTRATOR);
        if (administers && !oversight.hasAdministrator(id)) {
            return false;
        }
        AccountView account = accounts.find(id).orElseThrow();
        members.delete(id);
        sessions.end(id);
        trace.write("deleted", id);
        letters.queue(new NewLetter(
                account.email(), account.locale(), "portal.account.letter.deleted", List.of(account.name()), null));
        return true;
    }
}
