package org.wsis.consultation.facilitator.call;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.facilitator.Community;
import org.wsis.consultation.facilitator.FacilitatorRules;
import org.wsis.consultation.facilitator.FacilitatorRules.Taking;
import org.wsis.consultation.facilitator.Gender;
import org.wsis.consultation.facilitator.NamesPhase;
import org.wsis.reference.Reference;
import org.wsis.schedule.PhaseView;
import org.wsis.web.Choices;
import org.wsis.web.Option;

/** Gathers what stands around the form of a candidate. */
@Component
class CandidatePages {
    private final NamesPhase names;
    private final Reference reference;
    private final Choices choices;
    private final Clock clock;

    CandidatePages(NamesPhase names, Reference reference, Choices choices, Clock clock) {
        this.names = names;
        this.reference = reference;
        this.choices = choices;
        this.clock = clock;
    }

    /** What was typed is shown again whenever it comes, else the form is there only while it can be sent. */
    void describe(
            ConsultationView consultation,
            Community community,
            @Nullable CandidateForm typed,
            Locale locale,
            Model model) {
        @Nullable PhaseView deadline = names.of(consultation).orElse(null);
        Taking taking = FacilitatorRules.taking(deadline, clock.instant());
        model.addAttribute("consultation", consultation);
        model.addAttribute("title", consultation.words(locale).title());
        model.addAttribute("communityKey", community.key());
        model.addAttribute("communityName", community.words(locale).title());
        model.addAttribute("deadline", deadline);
        model.addAttribute("taking", taking.name());
        model.addAttribute("shown", typed != null || taking == Taking.NOW);
        model.addAttribute("genders", choices.of(Gender.class, Gender::key, locale));
        model.addAttribute("words", FacilitatorRules.BIOGRAPHY);
        model.addAttribute(
                "countries",
                countries(locale).stream()
                        .map(code -> new Option(code, reference.countryName(code, locale)))
                        .toList());
    }

    List<String> countries(Locale locale) {
        return reference.countries(locale);
    }
}
