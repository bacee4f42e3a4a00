package org.wsis.consultation.published;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.wsis.consultation.contribution.Contributions;
import org.wsis.consultation.contribution.SentContribution;
import org.wsis.consultation.fate.ContributionLine;
import org.wsis.consultation.formal.FormalDocuments;
import org.wsis.consultation.formal.FormalInput;
import org.wsis.consultation.formal.FormalInputs;
import org.wsis.consultation.said.Mailboxes;

/** What everybody may read of a contribution that is a text: without mailboxes, with who adopted it and its documents. */
@Component
class PublicTexts {
    private final Contributions contributions;
    private final FormalInputs inputs;
    private final FormalDocuments documents;

    PublicTexts(Contributions contributions, FormalInputs inputs, FormalDocuments documents) {
        this.contributions = contributions;
        this.inputs = inputs;
        this.documents = documents;
    }

    void describe(ContributionLine line, Model model) {
        @Nullable FormalInput formal = inputs.ofContribution(line.id()).orElse(null);
        model.addAttribute("text", text(line));
        model.addAttribute("formal", formal);
        model.addAttribute("documents", formal == null ? List.of() : documents.of(line.id()));
    }

    private @Nullable String text(ContributionLine line) {
        return contributions
                .find(line.process(), line.number())
                .map(SentContribution::text)
                .map(Mailboxes::without)
                .orElse(null);
    }
}
