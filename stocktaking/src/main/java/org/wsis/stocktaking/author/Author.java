package org.wsis.stocktaking.author;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** For queries that ask who may write; {@link Authors} writes the rows. */
@Entity
@Immutable
@Table(schema = "stocktaking", name = "author")
class Author {
    @Id
    private UUID id;

    private UUID entry;
    private @Nullable UUID person;

    protected Author() {}
}
