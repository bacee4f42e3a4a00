package org.wsis.portal.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import org.wsis.mail.Letters;
import org.wsis.mail.NewLetter;
import org.wsis.portal.PortalTest;

@PortalTest
class LettersTests {
    @Autowired
    Letters letters;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void aLetterIsARowWithItsWords() {
        queue("amina@row.example", "Solar\r\nBcc: all@evil.example", "Amina\u202E\n\nClick here");

        var letter = WrittenLetters.to("amina@row.example").getFirst();
        assertThat(letter.subject()).isEqualTo("Your entry Solar Bcc: all@evil.example was received");
        assertThat(letter.body()).contains("Dear Amina\nClick here,\n\nwe received");
        assertThat(letter.path()).isEqualTo("/here?token=secret");
    }

    @Test
    void aLetterWithoutATransactionIsRefused() {
        assertThatThrownBy(() -> letters.queue(letter("nobody@row.example", "x", "y")))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void aLetterOfARolledBackTransactionNeverWas() {
        transaction.executeWithoutResult(status -> {
            letters.queue(letter("never@row.example", "x", "y"));
            status.setRollbackOnly();
        });
        assertThat(WrittenLetters.to("never@row.example")).isEmpty();
    }

    private void queue(String to, String title, String name) {
        transaction.executeWithoutResult(status -> letters.queue(letter(to, title, name)));
    }

    private static NewLetter letter(String to, String title, String name) {
        return new NewLetter(to, Locale.ENGLISH, "lettertests.plain", List.of(title, name), "/here?token=secret");
    }
}
