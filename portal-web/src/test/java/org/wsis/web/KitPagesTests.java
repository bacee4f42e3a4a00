package org.wsis.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest(classes = SamplePages.class)
@AutoConfigureMockMvc
class KitPagesTests {
    @Autowired
    MockMvcTester visitor;

    @Test
    void aFormShowsWhatIsChosen() {
        assertThat(visitor.get().uri("/sample"))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"A\"", "<option value=\"C2\" selected=\"selected\">&lt;Two&gt;</option>")
                .doesNotContain("data-error-summary");
    }

    @Test
    void typedTextIsKeptWhenItCannotBeConverted() {
        assertThat(visitor.post()
                        .uri("/sample")
                        .param("from", "tomorrow")
                        .param("note", "kept note")
                        .param("goals", "3"))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"tomorrow\"", "kept note", "href=\"#from\"", "aria-invalid=\"true\"");
    }

    @Test
    void aListShowsGenevaTime() {
        assertThat(visitor.get().uri("/list?country=KE&country=FJ&page=3"))
                .hasStatusOk()
                .bodyText()
                .contains("18 February 2018, 23:00 Geneva", "23–26 April 2018", "href=\"/list?country=FJ\"", "page=4");
    }
}
