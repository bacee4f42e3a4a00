package org.wsis.portal.admin.approvals;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.wsis.approval.ApprovalView;

/**
 * A request with the names of people.
 *
 * @param asker null for a deleted account
 * @param decider null for a deleted account, or while nobody decided
 * @param path the page of its subject, or null if no feature knows the kind any more
 * @param own whether the reader asked for it
 */
record ApprovalLine(
        ApprovalView request,
        @Nullable String asker,
        @Nullable String decider,
        @Nullable String path,
        boolean own) {

    public String kindKey() {
        return "approval.kind." + request.kind();
    }

    public String stateKey() {
        return "approval.state." + request.state().name().toLowerCase(Locale.ROOT);
    }

    public boolean isOpen() {
        return request.state() == ApprovalView.State.OPEN;
    }
}
