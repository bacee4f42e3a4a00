package org.wsis.portal.admin.imports;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A file to import, and as what. */
record ImportForm(
        @NotBlank @Size(max = 100) @Nullable String kind,
        @Nullable MultipartFile file) {
    boolean hasFile() {
        return file != null && !file.isEmpty();
    }
}
