package org.wsis.forum.programme;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wsis.forum.release.ReleasedAgenda;
import org.wsis.forum.release.Releases;
import org.wsis.web.SitePages;

/** The pages of agendas that search engines should know of. */
@Component
class ProgrammePages implements SitePages {
    private final Releases releases;

    ProgrammePages(Releases releases) {
        this.releases = releases;
    }

    @Override
    public Stream<String> paths() {
        return releases.lasts().stream().map(releases::agenda).flatMap(ProgrammePages::of);
    }

    private static Stream<String> of(ReleasedAgenda agenda) {
        String edition = "/forum/" + agenda.release().edition();
        return Stream.concat(
                Stream.of(edition + "/agenda"),
                agenda.sessions().stream().map(session -> edition + "/sessions/" + session.number()));
    }
}
