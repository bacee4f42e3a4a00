package org.wsis.portal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;

/** Templates write text; HTML that somebody else made is written in one place, where it was made safe. */
class UnescapedTests {
    private static final Pattern AS_IT_IS = Pattern.compile("utext|\\[\\(");

    @Test
    void onlyTheMarkdownFragmentWritesHtmlAsItIs() {
        assertThat(MessageFiles.onClassPath("templates/**/*.html").stream()
                        .filter(template -> AS_IT_IS.matcher(text(template)).find())
                        .map(TemplateText::nameOf))
                .containsExactly("templates/kit/markdown.html");
    }

    private static String text(Resource template) {
        try {
            return template.getContentAsString(UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
