package org.wsis.prizes.story.write;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import org.wsis.web.Typed;

/** A picture for a story, with what it shows. */
record StoryPictureForm(
        @Nullable MultipartFile picture,

        @NotBlank @Size(max = 300) @Nullable String alt) {
    String shown() {
        return String.valueOf(Typed.line(alt));
    }
}
