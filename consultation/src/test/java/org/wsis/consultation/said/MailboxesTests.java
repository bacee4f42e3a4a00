package org.wsis.consultation.said;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Words without addresses of mailboxes. */
class MailboxesTests {
    @Test
    void aMailboxIsLeftOutAndTheRestStays() {
        assertThat(Mailboxes.without("Write to ada.b+c@mail.example.org, please."))
                .isEqualTo("Write to …@…, please.");
        assertThat(Mailboxes.without("aïda@exämple.org")).isEqualTo("…@…");
        assertThat(Mailboxes.without("Meet @ noon, 3 @ 5")).isEqualTo("Meet @ noon, 3 @ 5");
        assertThat(Mailboxes.withoutIn(null)).isNull();
    }
}
