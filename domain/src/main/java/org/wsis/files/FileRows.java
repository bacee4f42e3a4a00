package org.wsis.files;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of stored files. */
@Repository
class FileRows {
    private final JdbcClient database;

    FileRows(JdbcClient database) {
        this.database = database;
    }

    /** Until the transaction ends, nobody else decides whether this content is still needed. */
    void lock(String digest) {
        database.sql("SELECT pg_advisory_xact_lock(hashtextextended(:digest, 655))")
                .param("digest", digest)
                .query((row, index) -> true)
                .single();
    }

    void insert(StoredFile file, String digest) {
        database.sql("""
                        INSERT INTO files.stored_file (id, content, name, media_type, size)
                        VALUES (:id, :content, :name, :mediaType, :size)
                        """)
                .param("id", file.id().value())
                .param("content", digest)
                .param("name", file.name())
                .param("mediaType", file.mediaType())
                .param("size", file.size())
                .update();
    }

    List<StoredFile> find(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return database.sql("SELECT id, name, media_type, size FROM files.stored_file WHERE id IN (:ids)")
                .param("ids", ids)
                .query(FileRows::file)
                .list();
    }

    Optional<String> content(UUID id) {
        return database.sql("SELECT content FROM files.stored_file WHERE id = :id")
                .param("id", id)
                .query(String.class)
                .optional();
    }

    boolean needs(String digest) {
        return database.sql("SELECT EXISTS (SELECT FROM files.stored_file WHERE content = :digest)")
                .param("digest", digest)
                .query(Boolean.class)
                .single();
    }

    void delete(UUID id) {
        database.sql("DELETE FROM files.stored_file WHERE id = :id")
                .param("id", id)
                .update();
    }

    private static StoredFile file(ResultSet row, int index) throws SQLException {
        return new StoredFile(
                new FileId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("media_type"),
                row.getLong("size"));
    }
}
