package org.wsis.consultation.merge;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wsis.web.Carried;

/**
 * A proposal is taken back.
 *
 * @param merger the proposal that was seen
 * @param version of the handling that was seen
 */
record WithdrawalForm(
        @Carried @NotNull @Nullable UUID merger,
        @Carried @NotNull @Nullable Long version) {
    static final WithdrawalForm EMPTY = new WithdrawalForm(null, null);
}
