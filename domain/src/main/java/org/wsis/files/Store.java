package org.wsis.files;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;

/** Where bytes are kept, each content once under its SHA-256 in hexadecimal. */
interface Store {
    /** Returns once the content would survive a loss of power; keeping what is already there makes it young again. */
    void keep(String digest, byte[] content) throws IOException;

    /** The content; the caller closes it. */
    InputStream open(String digest) throws IOException;

    /** Forgets the content, if it is there. */
    void remove(String digest) throws IOException;

    /** The contents that were last kept before then. */
    List<String> keptBefore(Instant then) throws IOException;
}
