package org.wsis.files;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Stored files. Who may see one is decided by the module that owns the thing it hangs on. */
public interface Files {
    /** Takes a document (PDF, office formats, text, images). */
    Intake document(String name, InputStream content) throws IOException;

    /** Takes a picture (JPEG, PNG, WebP) and re-encodes it without metadata, at most 1600 pixels wide or high. */
    Intake picture(String name, InputStream content) throws IOException;

    /** Keeps a PDF that the portal made itself, of any size: it is not judged. */
    StoredFile ownPdf(String name, byte[] content);

    /** What is known of the file. */
    Optional<StoredFile> find(FileId id);

    /** What is known of the files, by id, in one query. */
    Map<FileId, StoredFile> findAll(Collection<FileId> ids);

    /** The bytes; the caller closes the stream. */
    InputStream open(FileId id) throws IOException;

    /** Removes the file in the running transaction. */
    void remove(FileId id);
}
