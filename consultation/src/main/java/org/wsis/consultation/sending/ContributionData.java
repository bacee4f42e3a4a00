package org.wsis.consultation.sending;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.wsis.account.AccountId;
import org.wsis.account.PersonalData;
import org.wsis.consultation.contribution.Contributions;
import org.wsis.consultation.contribution.SentContribution;
import org.wsis.consultation.contribution.SentState;

/** The contributions that a person sent, for the download of all data about oneself. */
@Component
class ContributionData implements PersonalData {
    private final Contributions contributions;

    ContributionData(Contributions contributions) {
        this.contributions = contributions;
    }

    @Override
    public String name() {
        return "consultation-contributions";
    }

    @Override
    public List<Map<String, Object>> of(AccountId account) {
        return contributions.of(account).stream().map(ContributionData::row).toList();
    }

    private static Map<String, Object> row(SentState state) {
        SentContribution sent = state.sent();
        var row = new LinkedHashMap<String, Object>();
        row.put("consultation", sent.process().toString());
        row.put("number", sent.number());
        row.put("title", sent.title());
        row.put("source", sent.source().name());
        row.put("organisation", String.valueOf(sent.organisation()));
        row.put("language", sent.language().getLanguage());
        row.put("questionnaire", sent.questionnaire());
        row.put("answers", sent.answers().said());
        row.put("confidential", sent.confidential());
        row.put("late", sent.late());
        row.put("sentAt", sent.sentAt().toString());
        row.put("withdrawnAt", String.valueOf(state.withdrawnAt()));
        return row;
    }
}
