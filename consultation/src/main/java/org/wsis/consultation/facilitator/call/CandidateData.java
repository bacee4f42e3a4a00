package org.wsis.consultation.facilitator.call;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.wsis.account.AccountId;
import org.wsis.account.PersonalData;
import org.wsis.consultation.facilitator.Candidate;
import org.wsis.consultation.facilitator.CandidateDetails;
import org.wsis.consultation.facilitator.Candidates;

/** Whom an account put forward, for the download of all data about oneself. */
@Component
class CandidateData implements PersonalData {
    private final Candidates candidates;

    CandidateData(Candidates candidates) {
        this.candidates = candidates;
    }

    @Override
    public String name() {
        return "facilitator-candidates";
    }

    @Override
    public List<Map<String, Object>> of(AccountId account) {
        return candidates.by(account).stream().map(CandidateData::row).toList();
    }

    private static Map<String, Object> row(Candidate candidate) {
        CandidateDetails details = candidate.details();
        var row = new LinkedHashMap<String, Object>();
        row.put("consultation", candidate.consultation().toString());
        row.put("community", candidate.community());
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
