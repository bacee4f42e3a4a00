package org.wsis.consultation.request.sending;

import java.util.List;
import org.wsis.consultation.request.RequestDraft;
import org.wsis.consultation.request.RequestProblem;
import org.wsis.consultation.request.speaker.Named;
import org.wsis.consultation.request.speaker.Panel;

/** A request before it is sent, and what is missing of it. */
public record Checked(RequestDraft draft, List<RequestProblem> problems) {
    /** Whether it could be sent. */
    public boolean isReady() {
        return problems.isEmpty();
    }

    /** How balanced its speakers are. */
    public Panel panel() {
        return Panel.of(draft.speakers().stream().map(Named::gender).toList());
    }

    /** Tells whether two lists are of the same drafts in the same state. */
    public static String mark(List<Checked> all) {
        return all.isEmpty()
                ? ""
                : Integer.toHexString(all.stream()
                        .map(one ->
                                List.of(one.draft().id().value(), one.draft().version()))
                        .toList()
                        .hashCode());
    }
}
