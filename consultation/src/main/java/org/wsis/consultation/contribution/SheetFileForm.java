package org.wsis.consultation.contribution;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A file in answer to a question. */
record SheetFileForm(@Nullable MultipartFile file) {}
