package org.wsis.portal.data;

import static org.wsis.portal.data.Rows.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wsis.export.PublicTable;
import org.wsis.reference.Matrix;
import org.wsis.reference.Reference;
import org.wsis.web.Languages;

/** What the process is made of, with names in six languages. */
@Configuration(proxyBeanMethods = false)
class ReferenceTables {
    private final Reference reference;
    private final MessageSource messages;

    ReferenceTables(Reference reference, MessageSource messages) {
        this.reference = reference;
        this.messages = messages;
    }

    @Bean
    PublicTable actionLineTable() {
        return new Rows(
                "action-lines",
                columns("title", "code", "number", "officialTitle", "leadFacilitator", "coFacilitators", "source"),
                () -> reference.actionLines().stream()
                        .map(line -> named(
                                language -> words(line.titleKey(), language),
                                line.code(),
                                line.order(),
                                line.officialTitle(),
                                line.lead(),
                                line.coFacilitators(),
                                line.source()))
                        .toList());
    }

    @Bean
    PublicTable goalTable() {
        return new Rows(
                "sdgs",
                columns("title", "number", "targets"),
                () -> reference.sdgs().stream()
                        .map(goal -> named(language -> words(goal.key(), language), goal.number(), goal.targets()))
                        .toList());
    }

    @Bean
    PublicTable countryTable() {
        return new Rows(
                "countries",
                columns("name", "code", "region"),
                () -> reference.countries(Locale.ENGLISH).stream()
                        .sorted()
                        .map(code -> named(
                                language -> reference.countryName(code, language),
                                code,
                                reference.regionOf(code).map(Enum::name).orElse(null)))
                        .toList());
    }

    @Bean
    PublicTable matrixTable(Matrix matrix) {
        return new Rows(
                "matrix",
                List.of("version", "publishedAt", "actionLine", "sdg", "targets", "rationale", "disagreement"),
                () -> rows(matrix.current()));
    }

    private static List<List<@Nullable Object>> rows(Matrix.Version version) {
        return version.links().stream()
                .map(link -> row(
                        version.edition().number(),
                        version.edition().at().toString(),
                        link.line(),
                        link.sdg(),
                        link.targets(),
                        link.rationale(),
                        link.disagreement() == null ? null : link.disagreement().name()))
                .toList();
    }

    private static List<String> columns(String named, String... others) {
        return Stream.concat(
                        Stream.of(others),
                        Languages.all().stream().map(language -> named + "_" + language.getLanguage()))
                .toList();
    }

    private static List<@Nullable Object> named(Function<Locale, String> name, @Nullable Object... others) {
        List<@Nullable Object> row = new ArrayList<>(row(others));
        Languages.all().forEach(language -> row.add(name.apply(language)));
        return row;
    }

    private String words(String key, Locale language) {
        return messages.getMessage(key, null, language);
    }
}
