package org.wsis.web.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class JsonDataTests {
    private static final JsonMapper JSON = new JsonMapper();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</script><script>alert(1)</script>",
                "<!--<script>",
                "]]> & \"quoted\" \\ 'apostrophe'",
                "\u2028\u2029\u0000",
            })
    void noTextEndsTheElementAndEachIsReadBackAsItWas(String text) {
        String written = JsonData.safe(JSON.writeValueAsString(Map.of("name", text)));
        assertThat(written).doesNotContain("<", ">", "&", "\u2028", "\u2029");
        assertThat(JSON.readTree(written).get("name").asString()).isEqualTo(text);
    }
}
