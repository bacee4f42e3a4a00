package org.wsis.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Judges uploads, keeps their bytes in the store and what is known of them in rows. */
@Component
class FileRoom implements Files {
    private final FileRows rows;
    private final Store store;
    private final TransactionOperations transaction;

    FileRoom(FileRows rows, Store store, TransactionOperations transaction) {
        this.rows = rows;
        this.store = store;
        this.transaction = transaction;
    }

    @Override
    public Intake document(String name, InputStream content) throws IOException {
        try {
            return keep(name, Upload.document(name, content));
        } catch (Refused refused) {
            return refused.intake();
        }
    }

    @Override
    public Intake picture(String name, InputStream content) throws IOException {
        try {
            return keep(name, Upload.picture(name, content));
        } catch (Refused refused) {
            return refused.intake();
        }
    }

    @Override
    public StoredFile ownPdf(String name, byte[] content) {
        return keep(name, FileType.PDF, content);
    }

    @Override
    public Optional<StoredFile> find(FileId id) {
        return rows.find(List.of(id.value())).stream().findAny();
    }

    @Override
    public Map<FileId, StoredFile> findAll(Collection<FileId> ids) {
        return rows.find(ids.stream().map(FileId::value).toList()).stream()
                .collect(Collectors.toMap(StoredFile::id, Function.identity()));
    }

    @Override
    public InputStream open(FileId id) throws IOException {
        return store.open(rows.content(id.value()).orElseThrow(() -> new NoSuchFileException(id.toString())));
    }

    @Override
    public void remove(FileId id) {
        rows.delete(id.value());
    }

    private Intake keep(String name, Upload upload) {
        return new Intake.Accepted(keep(name, upload.type(), upload.content()));
    }

    private StoredFile keep(String name, FileType type, byte[] content) {
        var file = new StoredFile(
                new FileId(UUID.randomUUID()), FileName.of(name, type), type.mediaType(), content.length);
        String digest = digest(content);
        transaction.executeWithoutResult(status -> {
            rows.lock(digest);
            write(digest, content);
            rows.insert(file, digest);
        });
        return file;
    }

    private void write(String digest, byte[] content) {
        try {
            store.keep(digest, content);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
