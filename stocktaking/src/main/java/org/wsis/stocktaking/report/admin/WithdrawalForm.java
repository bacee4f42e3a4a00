package org.wsis.stocktaking.report.admin;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why a report is no longer valid, for everybody to read. */
record WithdrawalForm(@Nullable @NotBlank @Size(max = 1000) String reason) {}
