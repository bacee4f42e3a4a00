-- What the experts of a project and the secretariat say to one another about it: never changed, never deleted.
CREATE TABLE prizes.discussion_post (
    id      bigint      NOT NULL GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    project uuid        NOT NULL REFERENCES prizes.project (id),
    person  uuid        NOT NULL,
    staff   boolean     NOT NULL,
    at      timestamptz NOT NULL,
    words   text        NOT NULL CHECK (char_length(words) BETWEEN 1 AND 4000)
);
COMMENT ON COLUMN prizes.discussion_post.staff IS 'Whether the person wrote as staff, who chair the group';
CREATE INDEX discussion_post_project ON prizes.discussion_post (project, id);
CREATE INDEX discussion_post_person ON prizes.discussion_post (person);

-- Comments to who handed a project in that staff let them read: never changed, never deleted.
CREATE TABLE prizes.comment_release (
    project uuid        NOT NULL,
    person  uuid        NOT NULL,
    at      timestamptz NOT NULL,
    by      uuid        NOT NULL,
    PRIMARY KEY (project, person),
    FOREIGN KEY (project, person) REFERENCES prizes.review (project, person)
);

REVOKE UPDATE, DELETE, TRUNCATE ON prizes.discussion_post, prizes.comment_release FROM ${application};
CREATE TRIGGER discussion_post_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON prizes.discussion_post
    FOR EACH STATEMENT EXECUTE FUNCTION prizes.refuse_change();
CREATE TRIGGER comment_release_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON prizes.comment_release
    FOR EACH STATEMENT EXECUTE FUNCTION prizes.refuse_change();
