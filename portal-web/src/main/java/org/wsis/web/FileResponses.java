package org.wsis.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.wsis.files.Files;
import org.wsis.files.StoredFile;

/**
 * Answers with a stored file so that no browser takes it for a page of the portal. The owner of the file decides before
 * whether the visitor may have it.
 */
@Component
public class FileResponses {
    private final Files files;

    FileResponses(Files files) {
        this.files = files;
    }

    /** A file that not everybody may see: downloaded, and kept by no cache. */
    public ResponseEntity<Resource> download(StoredFile file) throws IOException {
        return response(file, "attachment", CacheControl.noStore());
    }

    /** A published file: downloaded, and kept by caches, because the bytes under an id never change. */
    public ResponseEntity<Resource> publicDownload(StoredFile file) throws IOException {
        return response(file, "attachment", forEver());
    }

    /** A published picture, to be shown in a page. */
    public ResponseEntity<Resource> publicPicture(StoredFile file) throws IOException {
        return response(file, disposition(file), forEver());
    }

    /** A picture that not everybody may see yet, to be shown in a page. */
    public ResponseEntity<Resource> picture(StoredFile file) throws IOException {
        return response(file, disposition(file), CacheControl.noStore());
    }

    private static String disposition(StoredFile file) {
        return file.mediaType().startsWith("image/") ? "inline" : "attachment";
    }

    private static CacheControl forEver() {
        return CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
    }

    private ResponseEntity<Resource> response(StoredFile file, String disposition, CacheControl caching)
            throws IOException {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .contentLength(file.size())
                .cacheControl(caching)
                .header(HttpHeaders.CONTENT_DISPOSITION, named(disposition, file.name()))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox; frame-ancestors 'none'")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .body(new InputStreamResource(files.open(file.id())));
    }

    private static String named(String disposition, String name) {
        return ContentDisposition.builder(disposition)
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
