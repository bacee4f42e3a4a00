package org.wsis.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.wsis.portal.PortalTest;

/** Letters that are held back for a while. */
@PortalTest
class HeldLettersTests {
    @Autowired
    Letters letters;

    @Autowired
    LetterQueue queue;

    @Autowired
    LetterRows rows;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient database;

    private final UUID hold = UUID.randomUUID();
    private final String recipient = hold + "@held.example";

    @Test
    void waitForTheirTimeAndAreTakenBackUntilThen() {
        write(Duration.ofMinutes(30));
        write(Duration.ofMinutes(30));
        assertThat(dueNow()).isZero();
        assertThat(takenBack()).isTrue();
        assertThat(states()).isEmpty();
        assertThat(takenBack()).as("nothing is left to be taken back").isTrue();
    }

    @Test
    void areNotTakenBackOnceOneMayHaveLeft() {
        write(Duration.ofMinutes(30));
        write(Duration.ZERO);
        assertThat(dueNow()).isEqualTo(1);
        assertThat(takenBack()).isFalse();
        assertThat(states()).hasSize(2);
    }

    @Test
    void comeIntoTheOwnMailboxWhenTheirTimeHasCome() {
        write(Duration.ofMinutes(30));
        queue.keepDue();
        assertThat(states()).containsExactly("QUEUED");
        database.sql("UPDATE mail.letter SET due_at = now() WHERE hold = ?")
                .param(hold)
                .update();
        rows.keepDue();
        assertThat(states()).containsExactly("KEPT");
    }

    private void write(Duration time) {
        var letter = new NewLetter(recipient, Locale.ENGLISH, "lettertests.plain", List.of("a", "b"), "/here");
        transaction.executeWithoutResult(status -> letters.queue(letter, new Hold(hold, time)));
    }

    private boolean takenBack() {
        return Boolean.TRUE.equals(transaction.execute(status -> letters.takeBack(hold)));
    }

    private long dueNow() {
        return database.sql("SELECT count(*) FROM mail.letter WHERE hold = ? AND due_at <= clock_timestamp()")
                .param(hold)
                .query(Long.class)
                .single();
    }

    private List<String> states() {
        return database.sql("SELECT state FROM mail.letter WHERE hold = ?")
                .param(hold)
                .query(String.class)
                .list();
    }
}
