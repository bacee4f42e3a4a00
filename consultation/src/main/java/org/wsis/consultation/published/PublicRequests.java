package org.wsis.consultation.published;

import java.util.List;
import org.springframework.stereotype.Component;
import org.wsis.consultation.ContributionId;
import org.wsis.consultation.fate.ContributionLine;
import org.wsis.consultation.request.RequestDetails;
import org.wsis.consultation.request.Requests;
import org.wsis.consultation.request.SentRequest;
import org.wsis.consultation.request.speaker.Speaker;
import org.wsis.consultation.request.speaker.SpeakerAnswer;
import org.wsis.consultation.said.Mailboxes;

/** Says of requests what everybody may know: of speakers who agreed name, organisation and role, of others nothing. */
@Component
class PublicRequests {
    private final Requests requests;

    PublicRequests(Requests requests) {
        this.requests = requests;
    }

    /** Those that stand of a contribution that everybody may read, by number. */
    List<PublicRequest> of(ContributionLine line) {
        return requests.of(new ContributionId(line.id())).stream()
                .filter(SentRequest::stands)
                .map(PublicRequests::published)
                .toList();
    }

    private static PublicRequest published(SentRequest sent) {
        RequestDetails details = sent.details();
        return new PublicRequest(
                sent.number(),
                sent.kind(),
                Mailboxes.without(sent.title()),
                sent.language(),
                details.type(),
                details.format(),
                details.minutes(),
                details.actionLines(),
                details.sdgs(),
                sent.speakers().stream()
                        .filter(speaker -> speaker.agreed() || speaker.answer() == SpeakerAnswer.WITHDRAWN)
                        .map(PublicRequests::named)
                        .toList());
    }

    private static PublicRequest.Named named(Speaker speaker) {
        if (!speaker.agreed()) {
            return new PublicRequest.Named(null, null, speaker.role());
        }
        return new PublicRequest.Named(
                Mailboxes.without(speaker.name()), Mailboxes.without(speaker.organisation()), speaker.role());
    }
}
