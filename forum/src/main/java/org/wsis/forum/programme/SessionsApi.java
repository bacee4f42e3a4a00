package org.wsis.forum.programme;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.wsis.forum.release.ReleasedAgenda;
import org.wsis.forum.release.ReleasedSession;
import org.wsis.forum.release.Releases;
import org.wsis.mail.PublicAddress;
import org.wsis.web.ApiProblem;

/** Read-only JSON; what goes wrong is an RFC 9457 problem. */
@RestController
@RequestMapping(path = "/api/v1/forum", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "forum", description = "The WSIS Forum and its agenda")
class SessionsApi {
    private static final int LARGEST = 100;

    private final Releases releases;
    private final PublicAddress address;

    SessionsApi(Releases releases, PublicAddress address) {
        this.releases = releases;
        this.address = address;
    }

    @GetMapping("/{year}/sessions")
    @Operation(
            summary = "Sessions of a Forum",
            description = "Those of the last release of its agenda, by time, with the filters of the agenda's page.")
    SessionsJson sessions(
            @Parameter(description = "The year of the Forum") @PathVariable int year,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            @Parameter(description = "From 1") @RequestParam(defaultValue = "1") int page,
            @Parameter(description = "Sessions on a page, at most 100") @RequestParam(defaultValue = "20") int size) {
        if (size < 1 || size > LARGEST) {
            throw new ApiProblem(HttpStatus.BAD_REQUEST, "size", String.valueOf(LARGEST));
        }
        if (page < 1) {
            throw new ApiProblem(HttpStatus.BAD_REQUEST, "page");
        }
        ReleasedAgenda agenda = releases.agenda(year).orElseThrow(ApiProblem::notFound);
        AgendaFilter filter = AgendaFilter.of(parameters);
        List<ReleasedSession> found =
                agenda.sessions().stream().filter(filter::findsOnItsDay).toList();
        return new SessionsJson(
                found.size(),
                page,
                size,
                agenda.release().name(),
                found.stream()
                        .skip((page - 1L) * size)
                        .limit(size)
                        .map(session ->
                                SessionJson.of(session, address.of("/forum/" + year + "/sessions/" + session.number())))
                        .toList());
    }
}
