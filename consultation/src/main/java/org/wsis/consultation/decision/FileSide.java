package org.wsis.consultation.decision;

import java.util.Locale;
import org.springframework.ui.Model;
import org.wsis.consultation.fate.ContributionLine;

/** What another feature shows staff beside a contribution. */
public interface FileSide {
    /** Adds it to the model of the page. */
    void describe(ContributionLine line, Locale locale, Model model);
}
