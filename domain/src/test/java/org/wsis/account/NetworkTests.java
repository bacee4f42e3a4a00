package org.wsis.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkTests {
    @ParameterizedTest
    @CsvSource({
        "192.0.2.7, 192.0.2.7",
        "2001:db8:1:2:3:4:5:6, 2001:db8:1:2::/64",
        "2001:db8:1:2::1, 2001:db8:1:2::/64",
        "2001:0db8:0001:0002:aaaa::1, 2001:db8:1:2::/64",
        "::1, 0:0:0:0::/64",
        "fe80::1%eth0, fe80:0:0:0::/64",
        "::ffff:192.0.2.7, 192.0.2.7",
    })
    void anAddressBelongsToItsNetwork(String address, String network) {
        assertThat(Network.of(address).key()).isEqualTo(network);
    }

    @Test
    void everyAddressOfAHouseholdCountsAsOne() {
        assertThat(Network.of("2001:db8:1:2:ffff:1:2:3")).isEqualTo(Network.of("2001:db8:1:2::9"));
        assertThat(Network.of("2001:db8:1:3::9")).isNotEqualTo(Network.of("2001:db8:1:2::9"));
    }
}
