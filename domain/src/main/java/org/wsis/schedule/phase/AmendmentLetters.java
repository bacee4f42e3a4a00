package org.wsis.schedule.phase;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.wsis.account.AccountId;
import org.wsis.account.AccountView;
import org.wsis.account.Accounts;
import org.wsis.mail.Letters;
import org.wsis.mail.NewLetter;
import org.wsis.schedule.Audience;
import org.wsis.schedule.PhaseDates;
import org.wsis.schedule.PhaseView;
import org.wsis.schedule.Reach;
import org.wsis.schedule.following.StopLinks;

/** Writes to the people whom a change of dates concerns. */
@Component
class AmendmentLetters {
    private static final String KIND = "schedule.letter.amended";

    private final List<Audience> audiences;
    private final Accounts accounts;
    private final Letters letters;
    private final StopLinks stopLinks;
    private final MessageSource messages;

    AmendmentLetters(
            List<Audience> audiences, Accounts accounts, Letters letters, StopLinks stopLinks, MessageSource messages) {
        this.audiences = audiences;
        this.accounts = accounts;
        this.letters = letters;
        this.stopLinks = stopLinks;
        this.messages = messages;
    }

    private List<Audience.Group> concernedBy(PhaseView phase) {
        return audiences.stream()
                .flatMap(audience -> audience.concernedBy(phase).stream())
                .toList();
    }

    Reach reach(PhaseView phase) {
        List<Audience.Group> groups = concernedBy(phase);
        List<AccountView> people = people(groups);
        Map<Locale, Long> languages =
                people.stream().collect(Collectors.groupingBy(AccountView::locale, Collectors.counting()));
        return new Reach(
                groups.stream()
                        .map(group ->
                                new Reach.Part(group.key(), group.accounts().size()))
                        .toList(),
                languages.entrySet().stream()
                        .map(one -> new Reach.Letters(one.getKey(), Math.toIntExact(one.getValue())))
                        .sorted(Comparator.comparing(Reach.Letters::count)
                                .reversed()
                                .thenComparing(one -> one.language().toLanguageTag()))
                        .toList(),
                people.size());
    }

    /** Everybody concerned, each once, in an order that two tellers would share. */
    List<AccountView> people(PhaseView phase) {
        return people(concernedBy(phase));
    }

    private List<AccountView> people(List<Audience.Group> groups) {
        Set<AccountId> concerned =
                groups.stream().flatMap(group -> group.accounts().stream()).collect(Collectors.toSet());
        return concerned.isEmpty()
                ? List.of()
                : accounts.findAll(concerned).values().stream()
                        .sorted(Comparator.comparing(person -> person.id().value()))
                        .toList();
    }

    void tell(List<AccountView> people, PhaseView phase, News news) {
        Map<AccountId, String> stops = stopLinks.issue(
                phase.process(), people.stream().map(AccountView::id).toList());
        for (AccountView person : people) {
            letters.queue(letter(person, phase, news, stops.get(person.id())));
        }
    }

    private NewLetter letter(AccountView person, PhaseView phase, News news, @Nullable String stop) {
        Locale locale = person.locale();
        return new NewLetter(
                person.email(),
                locale,
                KIND,
                List.of(
                        messages.getMessage(phase.processKey(), null, locale) + " " + phase.edition(),
                        phase.title(locale.getLanguage()),
                        lastDay(news.before(), locale),
                        lastDay(news.after(), locale),
                        news.reasons()),
                "/timeline/phases/" + phase.id(),
                stop);
    }

    private String lastDay(PhaseDates dates, Locale locale) {
        @Nullable LocalDate day = dates.lastDay();
        return day == null
                ? messages.getMessage("schedule.day.unknown", null, locale)
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(locale.getLanguage().equals("ar") ? Locale.forLanguageTag("ar-u-nu-latn") : locale)
                        .format(day);
    }
}
