package org.wsis.consultation.coauthor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountDeleted;
import org.wsis.account.AccountId;
import org.wsis.account.Accounts;
import org.wsis.account.PersonalData;

/** Whom a person named and where others named them: for the download of all data about oneself, and when the account goes. */
@Component
class CoauthorData implements PersonalData {
    private final Coauthors coauthors;
    private final Namings namings;
    private final Accounts accounts;

    CoauthorData(Coauthors coauthors, Namings namings, Accounts accounts) {
        this.coauthors = coauthors;
        this.namings = namings;
        this.accounts = accounts;
    }

    @Override
    public String name() {
        return "consultation-coauthors";
    }

    @Override
    @Transactional(readOnly = true)
    public List<Map<String, Object>> of(AccountId account) {
        return Stream.concat(
                        coauthors.by(account).stream().map(one -> row(one, true)),
                        coauthors.about(accounts.addresses(account)).stream().map(one -> row(one, false)))
                .toList();
    }

    private static Map<String, Object> row(Coauthor coauthor, boolean own) {
        var row = new LinkedHashMap<String, Object>();
        row.put("consultation", coauthor.process().toString());
        row.put("namedByYou", own);
        row.put("name", coauthor.name());
        row.put("email", coauthor.email());
        row.put("organisation", String.valueOf(coauthor.organisation()));
        row.put("namedAt", coauthor.namedAt().toString());
        row.put("answer", coauthor.answer().name());
        row.put("removed", coauthor.removed());
        return row;
    }

    /** Whoever goes is credited nowhere; of those whom they named only who agreed stays. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(AccountDeleted deleted) {
        namings.forget(deleted.account(), coauthors.about(deleted.held()));
    }
}
