package org.wsis.stocktaking.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.wsis.reference.Reference;
import org.wsis.reference.Region;
import org.wsis.stocktaking.content.Audience;
import org.wsis.stocktaking.content.Content;
import org.wsis.stocktaking.content.Field;
import org.wsis.stocktaking.content.Who;
import org.wsis.web.GenevaText;

/** Says what an entry says about a field in words of the reader's language. */
@Component
class FieldWords {
    private final Reference reference;
    private final MessageSource messages;

    FieldWords(Reference reference, MessageSource messages) {
        this.reference = reference;
        this.messages = messages;
    }

    /** A text of the entry that is compared word by word, or null if nothing was written. */
    static @Nullable String text(Field field, Content content) {
        return switch (field) {
            case TITLE -> content.activity().title();
            case SHORT_DESCRIPTION -> content.description().shortDescription();
            case DESCRIPTION -> content.description().description();
            case RESULTS -> content.outcome().results();
            case CHALLENGES -> content.outcome().challenges();
            case REPLICABILITY -> content.outcome().replicability();
            case SUSTAINABILITY -> content.outcome().sustainability();
            case PARTNERSHIPS -> content.outcome().partnerships();
            case WSIS_VALUES -> content.outcome().wsisValues();
            default -> throw new IllegalArgumentException(field + " is not text");
        };
    }

    static boolean isText(Field field) {
        return switch (field) {
            case TITLE,
                    SHORT_DESCRIPTION,
                    DESCRIPTION,
                    RESULTS,
                    CHALLENGES,
                    REPLICABILITY,
                    SUSTAINABILITY,
                    PARTNERSHIPS,
                    WSIS_VALUES -> true;
            default -> false;
        };
    }

    /** What is chosen or named, each value by itself. */
    List<String> values(Field field, Said said, Locale locale) {
        Content content = said.content();
        return switch (field) {
            case KIND ->
                key(
                        content.activity().kind() == null
                                ? null
                                : content.activity().kind().key(),
                        locale);
            case LANGUAGE -> one(language(content.activity().language(), locale));
            case WEBSITE -> one(content.activity().website());
            case ACTION_LINES -> lines(content, locale);
            case SDGS -> goals(content, locale);
            case TARGETS -> content.alignment().targets();
            case AUDIENCES ->
                content.alignment().audiences().stream()
                        .map(Audience::key)
                        .map(key -> words(key, locale))
                        .toList();
            case STATUS ->
                key(
                        content.description().status() == null
                                ? null
                                : content.description().status().key(),
                        locale);
            case STARTS_ON -> day(content.description().startsOn(), locale);
            case ENDS_ON -> day(content.description().endsOn(), locale);
            case DOCUMENTS -> said.documents();
            case PICTURE -> one(said.picture());
            default -> who(field, content.who(), locale);
        };
    }

    private List<String> who(Field field, Who who, Locale locale) {
        return switch (field) {
            case ORGANISATION -> one(who.organisationName());
            case STAKEHOLDER_TYPE ->
                key(who.stakeholderType() == null ? null : who.stakeholderType().key(), locale);
            case COUNTRY -> who.international() ? key(Region.INTERNATIONAL.key(), locale) : one(country(who, locale));
            case SCOPE -> key(who.scope() == null ? null : who.scope().key(), locale);
            case CONTACT -> contact(who, locale);
            default -> throw new IllegalArgumentException(field + " is text");
        };
    }

    private List<String> contact(Who who, Locale locale) {
        if (who.contactName() == null && who.contactEmail() == null) {
            return List.of();
        }
        String shown = who.contactPublic() ? "stocktaking.contact.public" : "stocktaking.contact.private";
        return List.of(String.join(
                " · ",
                Stream.of(who.contactName(), who.contactEmail(), words(shown, locale))
                        .filter(Objects::nonNull)
                        .toList()));
    }

    private List<String> lines(Content content, Locale locale) {
        List<String> chosen = content.alignment().actionLines();
        return reference.actionLines().stream()
                .filter(line -> chosen.contains(line.code()))
                .map(line -> line.monogram() + " " + words(line.key(), locale))
                .toList();
    }

    private List<String> goals(Content content, Locale locale) {
        List<Integer> chosen = content.alignment().sdgs();
        return reference.sdgs().stream()
                .filter(goal -> chosen.contains(goal.number()))
                .map(goal -> goal.number() + " " + words(goal.key(), locale))
                .toList();
    }

    private @Nullable String country(Who who, Locale locale) {
        return who.country() == null ? null : reference.countryName(who.country(), locale);
    }

    private static @Nullable String language(@Nullable String code, Locale locale) {
        return code == null ? null : Locale.of(code).getDisplayLanguage(locale);
    }

    private static List<String> day(@Nullable LocalDate day, Locale locale) {
        return day == null ? List.of() : List.of(GenevaText.in(locale).day(day));
    }

    private List<String> key(@Nullable String key, Locale locale) {
        return key == null ? List.of() : List.of(words(key, locale));
    }

    private static List<String> one(@Nullable String value) {
        return value == null ? List.of() : List.of(value);
    }

    private String words(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
