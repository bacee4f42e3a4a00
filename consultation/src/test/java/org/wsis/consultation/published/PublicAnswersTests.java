package org.wsis.consultation.published;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Answers without addresses of mailboxes. */
class PublicAnswersTests {
    @Test
    void aMailboxIsLeftOutAndTheRestStays() {
        assertThat(PublicAnswers.withoutMailboxes("Write to ada.b+c@mail.example.org, please."))
                .isEqualTo("Write to …@…, please.");
        assertThat(PublicAnswers.withoutMailboxes("aïda@exämple.org")).isEqualTo("…@…");
        assertThat(PublicAnswers.withoutMailboxes("Meet @ noon, 3 @ 5")).isEqualTo("Meet @ noon, 3 @ 5");
        assertThat(PublicAnswers.withoutMailboxes(null)).isNull();
    }
}
