package org.wsis.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class PagingTests {
    @Test
    void anEmptyListIsOnePageWithoutRows() {
        var paging = new Paging(1, 20, 0);
        assertThat(paging.pages()).isEqualTo(1);
        assertThat(paging.from()).isZero();
        assertThat(paging.to()).isZero();
        assertThat(paging.hasNext()).isFalse();
        assertThat(paging.hasPrevious()).isFalse();
    }

    @Test
    void theLastPageMayBeShort() {
        var paging = new Paging(21, 20, 412);
        assertThat(paging.from()).isEqualTo(401);
        assertThat(paging.to()).isEqualTo(412);
        assertThat(paging.hasNext()).isFalse();
    }

    @Test
    void linksShowBothEndsAndTheNeighbours() {
        assertThat(new Paging(10, 20, 412).links()).containsExactly(1, 0, 8, 9, 10, 11, 12, 0, 21);
        assertThat(new Paging(1, 20, 412).links()).containsExactly(1, 2, 3, 0, 21);
        assertThat(new Paging(21, 20, 412).links()).containsExactly(1, 0, 19, 20, 21);
        assertThat(new Paging(2, 20, 60).links()).containsExactly(1, 2, 3);
    }

    @Test
    void thereIsNoPageZero() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Paging(0, 20, 5));
    }
}
