package org.wsis.reference.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wsis.reference.ContentFile;
import org.wsis.reference.Language;

class CountryIndexTests {
    private static final CountryNames NAMES = CountryNames.of(List.of(Locale.getISOCountries()));
    private static final CountryIndex INDEX = CountryIndex.of(NAMES);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    KE | ke
                    KE |   KENYA
                    KE | Republic of Kenya
                    KE | KEN
                    KE | Кения
                    KE | كينيا
                    KE | 肯尼亚
                    GB | UK
                    GB | U.K.
                    GB | the United Kingdom
                    GB | Royaume-Uni
                    GB | Reino Unido
                    GB | المملكة المتحدة
                    US | USA
                    US | U.S.A.
                    US | United States
                    US | Etats Unis
                    US | EE.UU.
                    US | США
                    US | 美国
                    KR | South Korea
                    KR | Korea (Rep. of)
                    KR | Korea, Republic of
                    KP | Democratic People's Republic of Korea
                    KP | Korea (Democratic People's Republic of)
                    IR | Iran
                    IR | Iran (Islamic Republic of)
                    IR | Islamic Republic of Iran
                    BO | Bolivia, Plurinational State of
                    CI | Ivory Coast
                    CI | Cote d'Ivoire
                    CI | CÔTE D’IVOIRE
                    PS | Palestine
                    PS | State of Palestine
                    CD | Congo DR
                    CD | Democratic Republic of the Congo
                    CD | RDC
                    CG | Congo
                    CG | Republic of the Congo
                    VN | Viet Nam
                    VN | vietnam
                    TR | Turkey
                    TR | Türkiye
                    TR | TURKIYE
                    CV | Cabo Verde
                    CV | Cape Verde
                    CZ | Czech Republic
                    MK | The former Yugoslav Republic of Macedonia
                    SZ | Swaziland
                    TZ | Tanzania, United Republic of
                    GM | The Gambia
                    BS | Bahamas
                    TT | Trinidad & Tobago
                    LC | St. Lucia
                    LC | Saint Lucia
                    ST | Sao Tome and Principe
                    VE | Venezuela (Bolivarian Republic of)
                    RU | Россия
                    RU | russian  federation
                    SA | السعودية
                    SA | kingdom of saudi arabia
                    CN | People's Republic of China
                    CN | P.R. China
                    DE | Federal Republic of Germany
                    GN | Republic of Guinea
                    """)
    void findsWhatPeopleWrite(String code, String written) {
        assertThat(INDEX.find(written)).as(written).contains(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "international",
                "South Africa / international",
                "Atlantis",
                "Korea",
                "Republic of China",
                "Guinea, Equatorial",
                "Kenya and Uganda",
                "the",
                "republic",
                "\u0000",
                "\u202EayneK",
                "=1+1"
            })
    void answersNothingRatherThanTheWrongCountry(String written) {
        assertThat(INDEX.find(written)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void findsEveryCountryByItsNameInEveryLanguage(Language language) {
        NAMES.inLanguage(language)
                .forEach((code, name) ->
                        assertThat(INDEX.find(name)).as(language + " " + name).contains(code));
        for (String code : Locale.getISOCountries()) {
            assertThat(INDEX.find(CountryNames.unicodeName(code, language))).contains(code);
            assertThat(INDEX.find(code)).contains(code);
        }
    }

    @Test
    void everyAliasLeadsToItsCountry() {
        ContentFile.of("country_aliases.csv")
                .rows()
                .forEach(row -> assertThat(INDEX.find(row.get("alias")))
                        .as(row.get("alias"))
                        .contains(row.get("code")));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void sortsByTheNameInTheLanguage(Language language) {
        assertThat(NAMES.sorted(language.locale())).hasSize(249).doesNotHaveDuplicates();
    }

    @Test
    void usesTheShortNameOfTheUnitedNations() {
        assertThat(NAMES.name("CD", Locale.ENGLISH)).isEqualTo("Democratic Republic of the Congo");
        assertThat(NAMES.name("CH", Locale.FRENCH)).isEqualTo("Suisse");
        assertThat(NAMES.name("??", Locale.FRENCH)).isEqualTo("??");
    }
}
