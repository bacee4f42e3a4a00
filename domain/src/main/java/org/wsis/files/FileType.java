package org.wsis.files;

import java.util.Set;

/** What may be uploaded. Anything else is refused, whatever it is called. */
enum FileType {
    JPEG("image/jpeg", "jpg", "jpeg"),
    PNG("image/png", "png"),
    WEBP("image/webp", "webp"),
    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    ODP("application/vnd.oasis.opendocument.presentation", "odp"),
    CSV("text/csv", "csv"),
    TEXT("text/plain", "txt", "text", "md", "log");

    private final String mediaType;
    private final String extension;
    private final Set<String> extensions;

    FileType(String mediaType, String... extensions) {
        this.mediaType = mediaType;
        this.extension = extensions[0];
        this.extensions = Set.of(extensions);
    }

    String mediaType() {
        return mediaType;
    }

    /** The ending that files of this type get. */
    String extension() {
        return extension;
    }

    /** Whether a name with this ending (lower case, without the dot) fits the type. */
    boolean fits(String ending) {
        return extensions.contains(ending);
    }

    boolean isPicture() {
        return this == JPEG || this == PNG || this == WEBP;
    }
}
