package org.wsis.web.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.wsis.web.FacetValue;
import org.wsis.web.GenevaText;

class FacetLinesTests {
    @Test
    void aValueIsABoxToTickWithItsNameAndItsCount() {
        assertThat(html("country", new FacetValue("KE", "Kenya", 12345, false), Locale.ENGLISH))
                .isEqualTo("<label><input type=\"checkbox\" name=\"country\" value=\"KE\"><span>Kenya</span>"
                        + "<span class=\"c\">12,345</span></label>\n");
    }

    @Test
    void whatIsChosenIsTickedAndWhatHasNothingIsMuted() {
        assertThat(html("kind", new FacetValue("TOOLKIT", "Outil", 0, true), Locale.FRENCH))
                .startsWith("<label class=\"mut\"><input type=\"checkbox\" name=\"kind\" value=\"TOOLKIT\""
                        + " checked=\"checked\">");
    }

    @Test
    void linesAndGoalsHaveTheirChips() {
        assertThat(html("actionLine", new FacetValue("C7-gov", "E-government", 3, false), Locale.ENGLISH))
                .contains("<span class=\"mono-c\" aria-hidden=\"true\">C7</span>");
        assertThat(html("sdg", new FacetValue("4", "Quality education", 3, false), Locale.ENGLISH))
                .contains("<span class=\"sd sd-4\" aria-hidden=\"true\">4</span>");
    }

    @Test
    void noTextCanBecomeHtml() {
        String hostile = "\"><script>alert('x')</script>&";

        String html = html(hostile, new FacetValue(hostile, hostile, 1, false), Locale.ENGLISH);

        assertThat(html).doesNotContain("<script", "\">\"").contains("&lt;script&gt;", "&quot;", "&amp;");
        assertThat(html("sdg", new FacetValue(hostile, hostile, 1, false), Locale.ENGLISH))
                .doesNotContain("<script");
    }

    private static String html(String parameter, FacetValue value, Locale locale) {
        return FacetLines.html(new FacetLines.Lines(parameter, List.of(value)), GenevaText.in(locale));
    }
}
