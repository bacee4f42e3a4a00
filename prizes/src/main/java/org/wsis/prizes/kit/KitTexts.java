package org.wsis.prizes.kit;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.wsis.prizes.edition.Contests;
import org.wsis.prizes.edition.Step;
import org.wsis.schedule.PhaseView;
import org.wsis.web.GenevaText;
import org.wsis.web.Languages;

/** Writes what a nominee can paste, in all languages. */
@Component
class KitTexts {
    private final SharedNominees nominees;
    private final Contests contests;
    private final MessageSource messages;

    KitTexts(SharedNominees nominees, Contests contests, MessageSource messages) {
        this.nominees = nominees;
        this.contests = contests;
        this.messages = messages;
    }

    List<KitText> of(int year, UUID project) {
        Optional<PhaseView> vote = contests.phase(year, Step.VOTING);
        return Languages.all().stream()
                .flatMap(locale ->
                        nominees.find(year, project, locale).stream().map(nominee -> text(nominee, vote, locale)))
                .toList();
    }

    private KitText text(Shared nominee, Optional<PhaseView> vote, Locale locale) {
        Object[] said = {nominee.title(), String.valueOf(nominee.year()), nominee.category(), nominee.link()};
        String words = messages.getMessage("prizes.kit.words", said, locale);
        String until =
                vote.map(PhaseView::closesAt).map(at -> until(at, locale)).orElse("");
        return new KitText(
                locale.getLanguage(), Languages.nameOf(locale), (words + " " + until).strip(), nominee.picture(locale));
    }

    private String until(Instant at, Locale locale) {
        GenevaText geneva = GenevaText.in(locale);
        return messages.getMessage("prizes.kit.until", new Object[] {geneva.day(at), geneva.hour(at)}, locale);
    }
}
