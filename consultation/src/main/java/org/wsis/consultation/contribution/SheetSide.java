package org.wsis.consultation.contribution;

import java.util.Locale;
import org.springframework.ui.Model;
import org.wsis.account.AccountId;
import org.wsis.consultation.ConsultationView;

/** What another feature shows beside a person’s answers: on the sheet, before they are sent, and on the receipt. */
public interface SheetSide {
    /** Adds it to the model of the page. */
    void describe(ConsultationView consultation, OwnSheet own, AccountId person, Locale locale, Model model);
}
