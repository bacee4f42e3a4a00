-- Who of the champions wins, by whom and why; and the instant from which on anybody may know.

-- The second round of reviews, about champions: of the same shape as the first.
ALTER TABLE prizes.vote_result ADD CONSTRAINT vote_result_champion UNIQUE (edition, project, champion);
CREATE TABLE prizes.champion_review (
    LIKE prizes.review INCLUDING ALL,
    champion boolean NOT NULL DEFAULT true CHECK (champion),
    FOREIGN KEY (edition, project, champion) REFERENCES prizes.vote_result (edition, project, champion),
    FOREIGN KEY (edition, person) REFERENCES prizes.expert (edition, person)
);
CREATE TABLE prizes.champion_review_score (
    LIKE prizes.review_score INCLUDING ALL,
    FOREIGN KEY (project, person) REFERENCES prizes.champion_review (project, person) ON DELETE CASCADE
);
CREATE TRIGGER review_stays BEFORE UPDATE OR DELETE ON prizes.champion_review
    FOR EACH ROW WHEN (OLD.state IN ('FINAL', 'ABSTAINED')) EXECUTE FUNCTION prizes.keep_final_review();

-- When the winners of an edition become public: the last row holds. Each is the act of two people.
CREATE TABLE prizes.winner_release (
    edition     integer     NOT NULL REFERENCES prizes.edition (year),
    number      integer     NOT NULL CHECK (number > 0),
    release_at  timestamptz NOT NULL,
    at          timestamptz NOT NULL,
    reason      text        NOT NULL CHECK (char_length(reason) BETWEEN 1 AND 1000),
    request     uuid        NOT NULL UNIQUE,
    asked_by    uuid        NOT NULL,
    approved_by uuid        NOT NULL CHECK (approved_by <> asked_by),
    PRIMARY KEY (edition, number),
    CHECK (release_at >= at)
);

-- Whether anybody may know the winners at that moment: the instant of the release has come, and the champions are public.
CREATE FUNCTION prizes.winners_public(of_edition integer, moment timestamptz) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT coalesce((SELECT r.release_at <= moment FROM prizes.winner_release r WHERE r.edition = of_edition
            ORDER BY r.number DESC LIMIT 1), false)
        AND EXISTS (SELECT FROM prizes.vote_count c WHERE c.edition = of_edition)
        AND EXISTS (SELECT FROM schedule.phase_period('prizes', of_edition::text, 'champions') p WHERE p.opens_at <= moment)
$$;

-- Prizes beside the categories.
CREATE TABLE prizes.special_prize (
    id         uuid        NOT NULL PRIMARY KEY,
    version    bigint      NOT NULL DEFAULT 0,
    edition    integer     NOT NULL REFERENCES prizes.edition (year),
    created_at timestamptz NOT NULL,
    UNIQUE (edition, id)
);
CREATE TABLE prizes.special_prize_words (
    prize    uuid NOT NULL REFERENCES prizes.special_prize (id),
    language text NOT NULL CHECK (language IN ('ar', 'en', 'es', 'fr', 'ru', 'zh')),
    name     text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 200),
    about    text CHECK (char_length(about) BETWEEN 1 AND 2000),
    PRIMARY KEY (prize, language)
);

-- Each decision: never changed, never deleted. The last one about a project and a prize holds.
CREATE TABLE prizes.selection_act (
    id            bigint      NOT NULL GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    edition       integer     NOT NULL,
    category      integer     NOT NULL,
    project       uuid        NOT NULL,
    special_prize uuid,
    champion      boolean     GENERATED ALWAYS AS (CASE WHEN special_prize IS NULL THEN true END) STORED,
    choice        text        NOT NULL CHECK (choice IN ('CHOSEN', 'NOT_CHOSEN', 'WITHDRAWN')),
    at            timestamptz NOT NULL,
    by            uuid        NOT NULL,
    reason        text        NOT NULL CHECK (char_length(reason) BETWEEN 1 AND 2000),
    FOREIGN KEY (edition, category, project) REFERENCES prizes.nominee (edition, category, project),
    FOREIGN KEY (edition, project, champion) REFERENCES prizes.vote_result (edition, project, champion),
    FOREIGN KEY (edition, special_prize) REFERENCES prizes.special_prize (edition, id)
);
COMMENT ON COLUMN prizes.selection_act.special_prize IS 'Null for the prize of the category, which only a champion can win';
COMMENT ON COLUMN prizes.selection_act.at IS 'The portal''s time in the statement';
CREATE INDEX selection_act_edition ON prizes.selection_act (edition, special_prize, project, id);

-- What was announced stays: then a prize can only be withdrawn, and before there is nothing to withdraw.
CREATE FUNCTION prizes.keep_announced() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (NEW.choice = 'WITHDRAWN') <> prizes.winners_public(NEW.edition, NEW.at) THEN
        RAISE EXCEPTION 'Winners change until they are public; then a prize is only withdrawn' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER selection_act_announced BEFORE INSERT ON prizes.selection_act
    FOR EACH ROW EXECUTE FUNCTION prizes.keep_announced();

CREATE FUNCTION prizes.keep_released() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF prizes.winners_public(NEW.edition, NEW.at) THEN
        RAISE EXCEPTION 'What is public is not sealed again' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER winner_release_released BEFORE INSERT ON prizes.winner_release
    FOR EACH ROW EXECUTE FUNCTION prizes.keep_released();

-- What holds of the choice, also what was withdrawn later. Whether anybody may know is asked before.
CREATE VIEW prizes.chosen AS
    SELECT last.edition, last.category, last.project, last.special_prize, last.choice = 'WITHDRAWN' AS withdrawn,
        last.at, last.reason
    FROM (SELECT DISTINCT ON (edition, special_prize, project) * FROM prizes.selection_act
        ORDER BY edition, special_prize, project, id DESC) last
    WHERE last.choice <> 'NOT_CHOSEN';

-- Whom staff told of an honour: once for each project.
CREATE TABLE prizes.honour_letter (
    project uuid        PRIMARY KEY REFERENCES prizes.project (id),
    choice  text        NOT NULL CHECK (choice IN ('WINNER', 'SPECIAL', 'CHAMPION')),
    at      timestamptz NOT NULL,
    by      uuid        NOT NULL
);

REVOKE UPDATE, DELETE, TRUNCATE ON prizes.selection_act, prizes.winner_release, prizes.honour_letter FROM ${application};
CREATE TRIGGER selection_act_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON prizes.selection_act
    FOR EACH STATEMENT EXECUTE FUNCTION prizes.refuse_change();
CREATE TRIGGER winner_release_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON prizes.winner_release
    FOR EACH STATEMENT EXECUTE FUNCTION prizes.refuse_change();
CREATE TRIGGER honour_letter_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON prizes.honour_letter
    FOR EACH STATEMENT EXECUTE FUNCTION prizes.refuse_change();

-- How far the archive is with what became public: null before the winners are.
CREATE TABLE prizes.honours_recorded (
    edition  integer PRIMARY KEY REFERENCES prizes.edition (year),
    decision bigint
);
