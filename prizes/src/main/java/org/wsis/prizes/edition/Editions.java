package org.wsis.prizes.edition;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Editions extends Repository<Edition, Integer> {
    Edition saveAndFlush(Edition edition);

    boolean existsById(Integer year);

    @Query("select e from Edition e left join fetch e.categories where e.year = :year")
    Optional<Edition> find(int year);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from Edition e where e.year = :year")
    Optional<Edition> lock(int year);

    /** All, the latest first. */
    @Query("select new org.wsis.prizes.edition.EditionLine(e.year, e.state) from Edition e order by e.year desc")
    List<EditionLine> lines();
}
