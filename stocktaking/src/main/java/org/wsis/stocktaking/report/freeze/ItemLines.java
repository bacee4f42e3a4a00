package org.wsis.stocktaking.report.freeze;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wsis.reference.Region;
import org.wsis.stocktaking.report.figures.Dimension;
import org.wsis.stocktaking.report.figures.FigureWords;

/** Names what the rows of a report say in a language. */
@Component
public class ItemLines {
    private final FigureWords words;

    ItemLines(FigureWords words) {
        this.words = words;
    }

    /** The row in the language. */
    public ItemLine of(ItemRow item, Locale locale) {
        return new ItemLine(
                item.position(),
                item.entry(),
                item.number(),
                item.title(),
                item.language(),
                direction(item.language()),
                item.organisation(),
                place(item, locale),
                Stream.of(
                                words.labelOrNull(Dimension.STAKEHOLDER_TYPE, item.stakeholderType(), locale),
                                words.labelOrNull(Dimension.KIND, item.kind(), locale),
                                String.valueOf(item.year()))
                        .filter(Objects::nonNull)
                        .toList(),
                item.shortDescription(),
                item.actionLines(),
                item.sdgs());
    }

    private String place(ItemRow item, Locale locale) {
        boolean international = Region.INTERNATIONAL.name().equals(item.region());
        return international
                ? words.label(Dimension.REGION, Region.INTERNATIONAL.name(), locale)
                : words.label(Dimension.COUNTRY, Objects.requireNonNullElse(item.country(), ""), locale);
    }

    private static String direction(@Nullable String language) {
        return "ar".equals(language) ? "rtl" : "ltr";
    }
}
