package org.wsis.consultation.facilitator.community;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.consultation.ConsultationWords;
import org.wsis.consultation.Consultations;
import org.wsis.consultation.facilitator.Communities;
import org.wsis.consultation.facilitator.Community;
import org.wsis.reference.ContentRow;
import org.wsis.web.Languages;

/** Brings along the communities that sources tell of. */
@Component
public class CommunityArchive {
    private final Consultations consultations;
    private final Communities communities;

    CommunityArchive(Consultations consultations, Communities communities) {
        this.consultations = consultations;
        this.communities = communities;
    }

    /** Keeps the rows of {@code facilitator_communities.csv}. */
    @Transactional
    public void keep(List<ContentRow> rows) {
        rows.forEach(row -> communities.save(community(row)));
    }

    private Community community(ContentRow row) {
        return new Community(
                consultations.find(row.get("consultation")).orElseThrow().id(),
                row.get("community"),
                0,
                Integer.parseInt(row.get("number")),
                null,
                null,
                null,
                null,
                null,
                words(row),
                row.get("source"));
    }

    private static Map<String, ConsultationWords> words(ContentRow row) {
        Map<String, ConsultationWords> words = new TreeMap<>();
        for (Locale language : Languages.all()) {
            String code = language.getLanguage();
            words.put(code, new ConsultationWords(row.get("name_" + code), null));
        }
        return words;
    }
}
