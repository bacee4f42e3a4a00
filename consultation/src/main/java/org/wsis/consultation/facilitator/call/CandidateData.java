package org.wsis.consultation.facilitator.call;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wsis.account.AccountId;
import org.wsis.account.Accounts;
import org.wsis.account.PersonalData;
import org.wsis.consultation.facilitator.Candidate;
import org.wsis.consultation.facilitator.CandidateDetails;
import org.wsis.consultation.facilitator.Candidates;

/** Whom an account put forward, and where others put it forward, for the download of all data about oneself. */
@Component
class CandidateData implements PersonalData {
    private final Candidates candidates;
    private final Accounts accounts;

    CandidateData(Candidates candidates, Accounts accounts) {
        this.candidates = candidates;
        this.accounts = accounts;
    }

    @Override
    public String name() {
        return "facilitator-candidates";
    }

    @Override
    public List<Map<String, Object>> of(AccountId account) {
        List<Candidate> own = candidates.by(account);
        Stream<Candidate> others = accounts.addresses(account).stream()
                .flatMap(held -> candidates.about(held).stream())
                .filter(candidate -> !own.contains(candidate));
        return Stream.concat(
                        own.stream().map(candidate -> row(candidate, true)),
                        others.map(candidate -> row(candidate, false)))
                .toList();
    }

    private static Map<String, Object> row(Candidate candidate, boolean own) {
        CandidateDetails details = candidate.details();
        var row = new LinkedHashMap<String, Object>();
        row.put("consultation", candidate.consultation().toString());
        row.put("community", candidate.community());
        row.put("putForwardByYou", own);
        row.put("at", candidate.at().toString());
        row.put("name", details.name());
        row.put("email", details.email());
        row.put("position", details.position());
        row.put("organisation", details.organisation());
        row.put("country", details.country());
        row.put("gender", details.gender().name());
        row.put("biography", details.biography());
        row.put("languages", details.languages());
        row.put("why", details.why());
        return row;
    }
}
