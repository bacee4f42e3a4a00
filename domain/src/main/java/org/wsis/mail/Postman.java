package org.wsis.mail;

import jakarta.annotation.PreDestroy;
import jakarta.mail.MessagingException;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Takes what is due to the mail server: at once after a commit on this node, and in rounds ({@link MailConfiguration})
 * for further attempts and for what a dead node left behind. Nodes never take the same letter, because claiming locks
 * the rows.
 */
@Component
class Postman {
    private static final Logger log = LoggerFactory.getLogger(Postman.class);
    private static final int AT_A_TIME = 20;
    private static final int SECONDS_TO_END = 15;

    private final LetterRows rows;
    private final MailServer server;
    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(Thread.ofVirtual().name("postman").factory());
    private final AtomicBoolean woken = new AtomicBoolean();

    Postman(LetterRows rows, MailServer server) {
        this.rows = rows;
        this.server = server;
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void wake(LetterQueue.Queued letter) {
        if (server.exists() && !thread.isShutdown() && woken.compareAndSet(false, true)) {
            thread.execute(() -> {
                woken.set(false);
                deliverDue();
            });
        }
    }

    /** Delivers until nothing is due, the server does not answer or the portal ends. */
    void deliverDue() {
        boolean go = server.exists();
        rows.giveUpInterrupted();
        while (go && !thread.isShutdown()) {
            List<Letter> letters = rows.claim(AT_A_TIME);
            go = !letters.isEmpty() && deliver(letters);
        }
    }

    private boolean deliver(List<Letter> letters) {
        int next = 0;
        try (MailServer.Connection connection = server.open()) {
            while (next < letters.size() && connection.isOpen()) {
                hand(letters.get(next++), connection);
            }
            letters.subList(next, letters.size())
                    .forEach(letter -> rows.failed(letter, new Refusal(false, "mail.error.lost")));
            return next == letters.size();
        } catch (MessagingException failure) {
            Refusal refusal = Refusal.of(failure);
            log.warn("The mail server {} cannot be used: {}", server, refusal.reason());
            letters.subList(next, letters.size()).forEach(letter -> rows.failed(letter, refusal));
            return false;
        }
    }

    private void hand(Letter letter, MailServer.Connection connection) {
        try {
            connection.hand(letter);
            rows.sent(letter);
        } catch (MessagingException failure) {
            Refusal refusal = Refusal.of(failure);
            log.warn("Letter {} was not taken: {}", letter.id(), refusal.reason());
            rows.failed(letter, refusal);
        }
    }

    @PreDestroy
    void end() throws InterruptedException {
        thread.shutdown();
        if (!thread.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS)) {
            log.warn("The mail server is slow; the letter under way will be sent again after the next start");
        }
    }
}
