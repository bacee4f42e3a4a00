package org.wsis.portal.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.wsis.mail.PublicAddress;

class MailboxDoorTests {
    private static final PublicAddress LOCAL = new PublicAddress(URI.create("http://localhost:8080"));

    private final MailboxDoor door = new MailboxDoor(() -> true, LOCAL);

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "::1", "0:0:0:0:0:0:0:1"})
    void isOpenAtTheMachineItself(String address) {
        assertThat(door.isOpenTo(from(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"192.168.1.7", "10.0.0.1", "2001:db8::1", "172.17.0.1"})
    void isShutToOtherMachines(String address) {
        assertThat(door.isOpenTo(from(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Forwarded", "X-Forwarded-For", "x-forwarded-host", "Via", "X-Real-IP"})
    void isShutToWhatCameThroughAProxy(String header) {
        MockHttpServletRequest request = from("127.0.0.1");
        request.addHeader(header, "127.0.0.1");
        assertThat(door.isOpenTo(request)).isFalse();
    }

    @Test
    void isShutToOtherNamesOfTheMachine() {
        MockHttpServletRequest request = from("127.0.0.1");
        request.setServerName("rebound.evil.example");
        assertThat(door.isOpenTo(request)).isFalse();
    }

    @Test
    void isShutOnceThePortalIsPublicOrHasADatabaseOfItsOwn() {
        var publicly = new PublicAddress(URI.create("https://portal.wsis.example"));
        assertThat(new MailboxDoor(() -> true, publicly).isOpenTo(from("127.0.0.1")))
                .isFalse();
        assertThat(new MailboxDoor(() -> false, LOCAL).isOpenTo(from("127.0.0.1")))
                .isFalse();
    }

    private static MockHttpServletRequest from(String address) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        return request;
    }
}
