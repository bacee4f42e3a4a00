package org.wsis.stocktaking.submit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import org.wsis.web.Typed;

/** A picture for an entry, with what it shows. */
record PictureForm(
        @Nullable MultipartFile picture,

        @NotBlank @Size(max = 300) @Nullable String pictureAlt) {

    String alt() {
        return String.valueOf(Typed.line(pictureAlt));
    }
}
