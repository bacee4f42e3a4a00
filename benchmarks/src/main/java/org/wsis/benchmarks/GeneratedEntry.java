package org.wsis.benchmarks;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Published entries as uneven as real ones: 20 to 400 words, one to four Action Lines, few countries that send much. */
record GeneratedEntry(int number, Random random, Vocabulary vocabulary) {
    static final List<String> LINES = List.of(
            "C3", "C4", "C2", "C7-lea", "C1", "C7-gov", "C6", "C7-hea", "C5", "C7-bus", "C8", "C7-agr", "C7-env", "C9",
            "C7-sci", "C11", "C7-emp", "C10");
    static final List<Integer> GOALS = List.of(9, 4, 17, 8, 16, 10, 11, 3, 5, 1, 13, 2, 12, 7, 15, 6, 14);
    static final List<String> COUNTRIES = List.of(
            ("IN BD IR CN SA KE NG BR MX RW UZ ID AE EG CU TH ZA CO PK RU GH AR ES FR CH US GB TZ UG LK MY PH VN TR KZ"
                            + " PL RO BG UA CZ SN CM CI ML BF MG MA TN DZ JO LB OM QA KW BH IQ PE CL EC BO UY PY CR PA DO JM TT FJ"
                            + " WS PG NP BT MV MM KH LA JP KR AU NZ CA DE IT PT SE FI NO DK NL BE AT GR HR RS AL GE AM AZ KG TJ ZM"
                            + " ZW MW MZ AO NA BW LS")
                    .split(" "));
    static final List<String> KINDS =
            List.of("PROJECT", "PROGRAMME", "TRAINING", "WEBSITE", "CONFERENCE", "TOOLKIT", "PUBLICATION", "GUIDELINE");
    static final List<String> TYPES = List.of(
            "GOVERNMENT",
            "CIVIL_SOCIETY",
            "PRIVATE_SECTOR",
            "ACADEMIA",
            "INTERNATIONAL_ORGANISATION",
            "TECHNICAL_COMMUNITY");
    private static final List<String> SCOPES = List.of("NATIONAL", "INTERNATIONAL", "REGIONAL", "LOCAL");
    private static final Instant FIRST = Instant.parse("2010-01-01T00:00:00Z");
    private static final int SECONDS = 16 * 365 * 24 * 3600;
    private static final int SHORTEST = 20;
    private static final double LONGEST = 400;

    /** What {@link #row} writes. */
    static final String COLUMNS =
            "id, version, number, state, created_at, changed_at, received_at, promised_by, consented_at, published_at,"
                    + " year, title, kind, language, website, organisation, organisation_name, stakeholder_type, country,"
                    + " scope, short_description, description, status, action_lines, sdgs";

    /** The same entry for the same number, at every run. */
    static GeneratedEntry of(int number) {
        var random = new Random(number * 7919L);
        return new GeneratedEntry(number, random, Vocabulary.any(random));
    }

    /** A line for COPY. */
    String row(long firstNumber, int organisations) {
        Instant at = FIRST.plus(random.nextInt(SECONDS), ChronoUnit.SECONDS);
        int organisation = Vocabulary.zipf(random, organisations);
        int words = (int) (SHORTEST * Math.pow(LONGEST / SHORTEST, random.nextDouble()));
        return Stream.of(
                        new UUID(random.nextLong(), random.nextLong()),
                        0,
                        firstNumber + number,
                        "PUBLISHED",
                        at,
                        at,
                        at,
                        at,
                        at,
                        at,
                        at.atOffset(ZoneOffset.UTC).getYear(),
                        title(),
                        one(KINDS),
                        vocabulary.language(),
                        "https://project%d.example/%s".formatted(random.nextInt(organisations * 2), number),
                        organisation(organisation),
                        organisationName(organisation),
                        one(TYPES),
                        one(COUNTRIES),
                        one(SCOPES),
                        vocabulary.text(random, Math.min(words, SHORTEST)),
                        vocabulary.text(random, Math.max(0, words - SHORTEST)),
                        "ONGOING",
                        some(LINES),
                        some(GOALS))
                .map(Object::toString)
                .collect(Collectors.joining("\t", "", "\n"));
    }

    private String title() {
        String title = vocabulary.text(random, 3 + random.nextInt(7));
        return title.length() > 190 ? title.substring(0, 190).strip() : title;
    }

    private <T> T one(List<T> values) {
        return values.get(Vocabulary.zipf(random, values.size()));
    }

    private String some(List<?> values) {
        Collection<?> chosen = IntStream.rangeClosed(0, Vocabulary.zipf(random, 4))
                .mapToObj(time -> one(values))
                .collect(Collectors.toSet());
        return chosen.stream().map(Object::toString).collect(Collectors.joining(",", "{", "}"));
    }

    static UUID organisation(int number) {
        return new UUID(number, 1);
    }

    /** In the words of a language of its own. */
    static String organisationName(int number) {
        var random = new Random(number);
        return Vocabulary.any(random).text(random, 2 + random.nextInt(4)) + " " + number;
    }
}
