package org.wsis.consultation.published;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.Consultations;
import org.wsis.consultation.fate.ContributionLine;
import org.wsis.consultation.fate.Share;
import org.wsis.consultation.fate.Shares;
import org.wsis.consultation.fate.StandingFilter;
import org.wsis.consultation.fate.Standings;
import org.wsis.consultation.translation.Translation;
import org.wsis.consultation.translation.Translations;
import org.wsis.mail.PublicAddress;
import org.wsis.web.ApiProblem;

/** Read-only JSON; what goes wrong is an RFC 9457 problem. */
@RestController
@RequestMapping(path = "/api/v1/consultations", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "consultations", description = "Open consultations and the fate of contributions")
class ContributionsApi {
    private static final int LARGEST = 100;

    private final Consultations consultations;
    private final Standings standings;
    private final Shares shares;
    private final PublicLines lines;
    private final Translations translations;
    private final PublicAddress address;

    ContributionsApi(
            Consultations consultations,
            Standings standings,
            Shares shares,
            PublicLines lines,
            Translations translations,
            PublicAddress address) {
        this.consultations = consultations;
        this.standings = standings;
        this.shares = shares;
        this.lines = lines;
        this.translations = translations;
        this.address = address;
    }

    @GetMapping("/{slug}/contributions")
    @Operation(
            summary = "Contributions to a consultation",
            description = "Those that everybody may read, by number, and where each stands.")
    ContributionsJson contributions(
            @Parameter(description = "The name of the consultation in addresses") @PathVariable String slug,
            @Parameter(description = "From 1") @RequestParam(defaultValue = "1") int page,
            @Parameter(description = "Contributions on a page, at most 100") @RequestParam(defaultValue = "20")
                    int size) {
        if (size < 1 || size > LARGEST) {
            throw new ApiProblem(HttpStatus.BAD_REQUEST, "size", String.valueOf(LARGEST));
        }
        if (page < 1) {
            throw new ApiProblem(HttpStatus.BAD_REQUEST, "page");
        }
        ConsultationView consultation = consultations.find(slug).orElseThrow(ApiProblem::notFound);
        Share share = shares.of(consultation.id());
        List<ContributionLine> listed = standings.listed(consultation.id(), StandingFilter.ALL, page, size);
        Map<UUID, List<Translation>> translated =
                translations.of(listed.stream().map(ContributionLine::id).toList());
        return new ContributionsJson(
                share.shown(),
                share.answered(),
                share.confidential(),
                page,
                size,
                lines.of(listed, Locale.ENGLISH).stream()
                        .map(line -> json(
                                consultation,
                                line,
                                translated.getOrDefault(line.line().id(), List.of())))
                        .toList());
    }

    private ContributionJson json(ConsultationView consultation, PublicLine its, List<Translation> translated) {
        ContributionLine line = its.line();
        String page = address.of(consultation.path() + "/contributions/" + line.number());
        return new ContributionJson(
                line.number(),
                line.title(),
                line.language(),
                line.sentAt(),
                line.late(),
                line.type() == null ? null : line.type().name(),
                line.country(),
                its.credit().organisation(),
                its.credit().formalInputOf(),
                its.credit().speaker(),
                its.credit().coauthors().stream()
                        .map(ContributionJson.CoauthorJson::of)
                        .toList(),
                line.state().name(),
                translated.stream()
                        .filter(one -> !one.earlier())
                        .map(one -> ContributionJson.TranslationJson.of(one, page))
                        .toList(),
                page);
    }
}
