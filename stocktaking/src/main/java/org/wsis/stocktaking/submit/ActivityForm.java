package org.wsis.stocktaking.submit;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.wsis.stocktaking.content.Activity;
import org.wsis.stocktaking.content.Kind;
import org.wsis.web.Carried;
import org.wsis.web.Typed;

/** The first step as typed. */
record ActivityForm(
        @Size(max = 200) @Nullable String title,

        @Nullable Kind kind,

        @Pattern(regexp = "|ar|en|es|fr|ru|zh") @Nullable String language,

        @Size(max = 500) @Pattern(regexp = "\\s*|\\s*https?://\\S+\\s*") @Nullable
        String website,

        @Carried @Size(max = 64) @Nullable String version) {

    static ActivityForm of(Activity step) {
        return new ActivityForm(step.title(), step.kind(), step.language(), step.website(), null);
    }

    Activity toStep() {
        return new Activity(Typed.line(title), kind, Typed.line(language), Typed.line(website));
    }
}
