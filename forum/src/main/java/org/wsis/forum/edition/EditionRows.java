package org.wsis.forum.edition;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored editions; the parts of many are read in one statement each. */
interface EditionRows extends Repository<Edition, Integer> {
    Edition saveAndFlush(Edition edition);

    Optional<Edition> findByYear(int year);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from ForumEdition e where e.year = :year")
    Optional<Edition> lock(int year);

    @Query("select e from ForumEdition e order by e.year desc")
    List<Edition> all();
}
