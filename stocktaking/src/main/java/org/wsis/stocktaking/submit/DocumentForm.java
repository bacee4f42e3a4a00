package org.wsis.stocktaking.submit;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A document to hang on an entry. */
record DocumentForm(@Nullable MultipartFile document) {}
