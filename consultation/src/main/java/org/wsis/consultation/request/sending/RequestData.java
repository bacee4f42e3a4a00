package org.wsis.consultation.request.sending;

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
import org.wsis.consultation.request.Drafts;
import org.wsis.consultation.request.RequestDraft;
import org.wsis.consultation.request.Requests;
import org.wsis.consultation.request.SentRequest;

/**
 * For what people ask, and where others name them as speakers: for the download of all data about oneself, and when the account
 * goes.
 */
@Component
class RequestData implements PersonalData {
    private final Drafts drafts;
    private final Requests requests;
    private final RequestStates states;
    private final Accounts accounts;

    RequestData(Drafts drafts, Requests requests, RequestStates states, Accounts accounts) {
        this.drafts = drafts;
        this.requests = requests;
        this.states = states;
        this.accounts = accounts;
    }

    @Override
    public String name() {
        return "consultation-requests";
    }

    @Override
    @Transactional(readOnly = true)
    public List<Map<String, Object>> of(AccountId account) {
        return Stream.of(
                        drafts.of(account).stream().map(RequestData::row),
                        requests.of(account).stream().map(RequestData::row),
                        accounts.addresses(account).stream().flatMap(held -> states.naming(held).stream()))
                .flatMap(rows -> rows)
                .toList();
    }

    private static Map<String, Object> row(RequestDraft draft) {
        var row = new LinkedHashMap<String, Object>();
        row.put("consultation", draft.process().toString());
        row.put("kind", draft.kind().name());
        row.put("changedAt", draft.changedAt().toString());
        row.put("draft", draft.details());
        row.put("speakers", draft.speakers());
        return row;
    }

    private static Map<String, Object> row(SentRequest sent) {
        var row = new LinkedHashMap<String, Object>();
        row.put("consultation", sent.process().toString());
        row.put("kind", sent.kind().name());
        row.put("number", sent.number());
        row.put("sentAt", sent.sentAt().toString());
        row.put("withdrawnAt", String.valueOf(sent.withdrawnAt()));
        row.put("sent", sent.details());
        row.put("speakers", sent.speakers());
        return row;
    }

    /** What was typed goes; what was sent stays as it was sent. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(AccountDeleted deleted) {
        drafts.of(deleted.account()).forEach(draft -> drafts.remove(draft.id()));
    }
}
