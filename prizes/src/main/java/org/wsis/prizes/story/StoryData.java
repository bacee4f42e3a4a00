package org.wsis.prizes.story;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountDeleted;
import org.wsis.account.AccountId;
import org.wsis.account.PersonalData;
import org.wsis.files.Files;
import org.wsis.prizes.project.ProjectId;

/** The stories that a person writes: for the download of all data about oneself, and when the account goes. */
@Component
class StoryData implements PersonalData {
    private final JdbcClient sql;
    private final Stories stories;
    private final Files files;

    StoryData(JdbcClient sql, Stories stories, Files files) {
        this.sql = sql;
        this.stories = stories;
        this.files = files;
    }

    @Override
    public String name() {
        return "prizes-stories";
    }

    @Override
    @Transactional(readOnly = true)
    public List<Map<String, Object>> of(AccountId account) {
        return written(account).stream().map(StoryData::row).toList();
    }

    private static Map<String, Object> row(Story story) {
        var row = new LinkedHashMap<String, Object>();
        row.put("project", story.project().toString());
        row.put("edition", story.edition());
        row.put("state", story.state().name());
        row.put("changedAt", story.changedAt().toString());
        row.put("receivedAt", String.valueOf(story.receivedAt()));
        row.put("headline", String.valueOf(story.text().headline()));
        row.put("texts", story.text().boxes().toString());
        row.put("quotations", story.text().quotes().toString());
        row.put("pictures", story.pictures().stream().map(StoryPicture::alt).toList());
        return row;
    }

    /** What was not sent goes; what was sent stays, with the consent that was given. Asked before the project forgets the person. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(AccountDeleted deleted) {
        written(deleted.account()).stream()
                .filter(story -> story.state().isWritable())
                .forEach(story -> {
                    stories.remove(story);
                    story.pictures().forEach(picture -> files.remove(picture.file()));
                });
    }

    private List<Story> written(AccountId account) {
        return sql
                .sql(
                        "SELECT s.project FROM prizes.story s JOIN prizes.project p ON p.id = s.project WHERE p.submitter = ?"
                                + " ORDER BY s.changed_at")
                .param(account.value())
                .query(UUID.class)
                .list()
                .stream()
                .flatMap(project -> stories.find(new ProjectId(project)).stream())
                .toList();
    }
}
