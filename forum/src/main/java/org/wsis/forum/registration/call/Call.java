package org.wsis.forum.registration.call;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** Registration for an edition, as staff opened it. */
@Entity(name = "ForumRegistrationCall")
@Table(schema = "forum", name = "registration_call")
class Call {
    @Id
    private int edition;

    @Version
    private @Nullable Long version;

    @Embedded
    private Terms terms;

    /** For JPA. */
    protected Call() {}

    private Call(int edition, Terms terms) {
        this.edition = edition;
        this.terms = terms;
    }

    static Call opened(int edition, Terms terms) {
        return new Call(edition, terms);
    }

    /** These terms hold from now on; who is registered stays so. */
    void agree(Terms changed) {
        terms = changed;
    }

    CallView view() {
        return new CallView(edition, version == null ? 0 : version, terms);
    }
}
