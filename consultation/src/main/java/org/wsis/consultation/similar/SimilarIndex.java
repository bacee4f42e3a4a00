package org.wsis.consultation.similar;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.consultation.ContributionSent;
import org.wsis.consultation.contribution.Contributions;
import org.wsis.consultation.contribution.SentContribution;
import org.wsis.consultation.question.Questionnaires;

/** Keeps by which words a contribution is found, from when it is sent. A confidential one is never found. */
@Component
class SimilarIndex {
    private final Contributions contributions;
    private final Questionnaires questionnaires;
    private final JdbcClient sql;

    SimilarIndex(Contributions contributions, Questionnaires questionnaires, JdbcClient sql) {
        this.contributions = contributions;
        this.questionnaires = questionnaires;
        this.sql = sql;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(ContributionSent event) {
        sql.sql("DELETE FROM consultation.likeness WHERE contribution = ?")
                .param(event.contribution().value())
                .update();
        contributions
                .find(event.process(), event.number())
                .filter(sent -> !sent.confidential())
                .ifPresent(this::keep);
    }

    private void keep(SentContribution sent) {
        Set<String> words = TellingWords.of(Stream.concat(
                        Stream.of(sent.title()),
                        Texts.of(sent.answers(), sent.questionnaire(), questionnaires.versions(sent.process()))
                                .stream())
                .toList());
        UUID id = sent.id().value();
        String title = TellingWords.small(sent.title());
        sql.sql(
                        "INSERT INTO consultation.likeness (contribution, process, title, words) VALUES (?, ?, left(?, 400), ?)")
                .params(id, sent.process().value(), title, words.size())
                .update();
        sql.sql("INSERT INTO consultation.likeness_word (process, word, contribution) SELECT ?, word, ?"
                        + " FROM unnest(?::text[]) AS word")
                .params(sent.process().value(), id, words.toArray(String[]::new))
                .update();
    }
}
