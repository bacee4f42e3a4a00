package org.wsis.portal.home;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.wsis.portal.PortalTest;

@PortalTest
class HomeTests {
    @Autowired
    MockMvcTester visitor;

    @Test
    void anybodySeesTheHomePage() {
        assertThat(visitor.get().uri("/")).hasStatusOk().bodyText().contains("World Summit");
    }
}
