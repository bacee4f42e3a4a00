package org.wsis.web.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.context.support.StaticWebApplicationContext;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

class HandlersByEndsTests {
    private static final String NOBODY = "nobody";
    private static final String OTHER_METHOD = "another method";

    private final RequestMappingHandlerMapping plain = new RequestMappingHandlerMapping();
    private final RequestMappingHandlerMapping byEnds = new HandlersByEnds();

    @BeforeEach
    void bothKnowTheSameController() {
        var context = new StaticWebApplicationContext();
        context.registerSingleton("pages", Pages.class);
        context.refresh();
        for (RequestMappingHandlerMapping mapping : new RequestMappingHandlerMapping[] {plain, byEnds}) {
            mapping.setApplicationContext(context);
            mapping.afterPropertiesSet();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/prizes",
                "/prizes/2018",
                "/prizes/2018/",
                "/prizes/2018/results",
                "/prizes/2018/results/",
                "/prizes/2018/resultsx",
                "/prizes/2018/other/results",
                "/prizes/2018/results;kept=1",
                "/prizes;kept=1/2018",
                "/prizes//results",
                "/results",
                "/prizes/all",
                "/prizesx",
                "/prize",
                "/files",
                "/files/",
                "/files/a/b",
                "/list.csv",
                "/list.",
                "/listing",
                "/p%72izes/2018",
                "/prizes/20%3118",
                "/anything",
                "/anything/else",
                "/files%2Fa"
            })
    void whoAnswersIsTheSameAsWithoutIt(String path) throws Exception {
        for (String method : new String[] {"GET", "POST", "DELETE"}) {
            assertThat(answering(byEnds, method, path))
                    .as("%s %s", method, path)
                    .isEqualTo(answering(plain, method, path));
        }
    }

    private static @Nullable String answering(RequestMappingHandlerMapping mapping, String method, String path)
            throws Exception {
        var request = new MockHttpServletRequest(method, path);
        ServletRequestPathUtils.parseAndCache(request);
        try {
            var chain = mapping.getHandler(request);
            return chain == null
                    ? NOBODY
                    : ((HandlerMethod) chain.getHandler()).getMethod().getName();
        } catch (HttpRequestMethodNotSupportedException other) {
            return OTHER_METHOD;
        }
    }

    @Controller
    static class Pages {
        @GetMapping("/prizes")
        void prizes() {}

        @GetMapping("/prizes/{year}")
        void year() {}

        @GetMapping("/prizes/all")
        void all() {}

        @PostMapping({"/prizes/{year}/results", "/results"})
        void results() {}

        @GetMapping("/files/**")
        void files() {}

        @GetMapping("/list.{ending}")
        void list() {}

        @GetMapping("/{one}")
        void one() {}
    }
}
