package org.wsis.portal.hostile;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.springframework.stereotype.Component;
import org.wsis.account.AccountId;
import org.wsis.account.Role;
import org.wsis.portal.hostile.FormSite.Reached;
import org.wsis.portal.hostile.Typed.Chosen;
import org.wsis.portal.prizes.ChampionContest;
import org.wsis.portal.prizes.RunningContests;
import org.wsis.prizes.project.ProjectId;

/** The forms of success stories, of champions and of staff. */
@Component
class StoryRoom implements FormSite.Room {
    private static final int WRITING = 2900;
    /** An edition is published once. */
    private static final AtomicInteger PUBLISHED = new AtomicInteger(WRITING);

    private static final String STORY = "/prizes/mine/{id}/story";
    private static final Map<String, String> WITHOUT_VERSION = Map.of("version", "");

    private final Ground ground;
    private final ChampionContest champions;
    private final RunningContests contests;

    StoryRoom(Ground ground, ChampionContest champions, RunningContests contests) {
        this.ground = ground;
        this.champions = champions;
        this.contests = contests;
    }

    @Override
    public List<FormSite> sites() {
        String staff = "/admin/prizes/{year:\\d{4}}/stories";
        return List.of(
                FormSite.lasting(STORY, () -> written("", WITHOUT_VERSION, Map.of(), Map.of())),
                new FormSite(
                        STORY,
                        "autosave",
                        true,
                        () -> written("", WITHOUT_VERSION, Map.of(), Map.of("X-Autosave", "true"))),
                FormSite.to(STORY + "/check", () -> written("/check", Map.of("consent", "true"), Map.of(), Map.of())),
                FormSite.to(
                        STORY + "/pictures",
                        () -> written("/pictures", Map.of(), Map.of("picture", picture()), Map.of())),
                FormSite.to(STORY + "/pictures/{file}/removal", this::pictured),
                FormSite.to(staff + "/letters", () -> staff(WRITING, "/letters")),
                FormSite.to(staff + "/publication", () -> staff(PUBLISHED.incrementAndGet(), "/publication")),
                FormSite.to(staff + "/{id}/decision", this::decision));
    }

    private record Told(Caller writer, int year, ProjectId champion) {
        String path() {
            return "/prizes/mine/" + champion + "/story";
        }
    }

    private Told told(int year) {
        AccountId person = ground.people().person("Submitter");
        ProjectId champion = champions.champion(year, person);
        contests.end(year);
        champions.champions(year);
        champions.call(year, true);
        champions.write(champion, person);
        return new Told(ground.as(person), year, champion);
    }

    private Reached written(
            String ending, Map<String, String> fill, Map<String, Chosen> files, Map<String, String> headers) {
        Told told = told(WRITING);
        return new Reached(told.writer(), told.path() + ending, fill, files, headers);
    }

    private Reached pictured() {
        Told told = told(WRITING);
        ground.database()
                .sql(
                        "INSERT INTO prizes.story_picture (project, position, file, alt) VALUES (?, 1, gen_random_uuid(), 'A field')")
                .param(told.champion().value())
                .update();
        return new Reached(told.writer(), told.path() + "/pictures");
    }

    private Reached staff(int year, String ending) {
        Told told = told(year);
        become(told, "ACCEPTED");
        return new Reached(ground.as(Role.EDITOR), "/admin/prizes/" + told.year() + "/stories" + ending);
    }

    private Reached decision() {
        Told told = told(WRITING);
        become(told, "RECEIVED");
        String page = "/admin/prizes/" + told.year() + "/stories/" + told.champion();
        return new Reached(ground.as(Role.EDITOR), page, Map.of("choice", "ACCEPT"));
    }

    private void become(Told told, String state) {
        ground.database()
                .sql("UPDATE prizes.story SET state = ?, received_at = now(), consented_at = now() WHERE project = ?")
                .params(state, told.champion().value())
                .update();
    }

    private static Chosen picture() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return new Chosen("picture.png", bytes.toByteArray());
    }
}
