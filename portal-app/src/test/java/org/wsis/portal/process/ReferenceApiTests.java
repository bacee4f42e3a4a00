package org.wsis.portal.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.wsis.portal.PortalTest;

@PortalTest
class ReferenceApiTests {
    @Autowired
    MockMvcTester visitor;

    @Test
    void namesComeInTheLanguageAskedFor() {
        assertThat(visitor.get().uri("/api/v1/reference/action-lines?lang=ru"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$[9].shortTitle")
                .isEqualTo("Электронное здравоохранение");
        assertThat(visitor.get().uri("/api/v1/reference/sdgs?lang=es"))
                .bodyJson()
                .extractingPath("$[2].title")
                .isEqualTo("Salud y bienestar");
        assertThat(visitor.get().uri("/api/v1/reference/countries?lang=fr"))
                .hasStatusOk()
                .bodyText()
                .contains("{\"code\":\"CH\",\"name\":\"Suisse\",\"region\":\"EUROPE\"}");
    }

    @Test
    void theMatrixComesInAnyVersion() {
        assertThat(visitor.get().uri("/api/v1/reference/matrix?version=1"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.links.length()")
                .isEqualTo(126);
    }

    @Test
    void whatGoesWrongIsAProblem() {
        assertThat(visitor.get().uri("/api/v1/reference/matrix?version=999"))
                .hasStatus(404)
                .hasContentType("application/problem+json");
        assertThat(visitor.get().uri("/api/v1/reference/matrix?version=<b>"))
                .hasStatus(400)
                .hasContentType("application/problem+json");
    }
}
