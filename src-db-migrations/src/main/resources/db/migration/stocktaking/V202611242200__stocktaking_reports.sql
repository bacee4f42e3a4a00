-- Reports: a chosen part of the register, its introduction and sections; frozen once, and never changed after that.
CREATE TABLE stocktaking.report (
    id              uuid        NOT NULL PRIMARY KEY,
    version         bigint      NOT NULL,
    slug            text        NOT NULL UNIQUE CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND char_length(slug) <= 80),
    kind            text        NOT NULL CHECK (kind IN ('GLOBAL', 'REGIONAL', 'SUCCESS_STORIES', 'SPECIAL')),
    title           text        NOT NULL CHECK (char_length(title) BETWEEN 1 AND 200),
    language        text        NOT NULL CHECK (language IN ('ar', 'en', 'es', 'fr', 'ru', 'zh')),
    begins_on       date        NOT NULL,
    ends_before     date        NOT NULL,
    region          text        CHECK (region IN ('AFRICA', 'AMERICAS', 'ARAB_STATES', 'ASIA_AND_THE_PACIFIC', 'CIS', 'EUROPE')),
    countries       text[]      NOT NULL DEFAULT '{}',
    action_lines    text[]      NOT NULL DEFAULT '{}',
    sdgs            integer[]   NOT NULL DEFAULT '{}',
    entry_set       text        CHECK (char_length(entry_set) <= 100),
    introduction    text        NOT NULL DEFAULT '' CHECK (char_length(introduction) <= 50000),
    state           text        NOT NULL CHECK (state IN ('DRAFT', 'FREEZING', 'FROZEN', 'PUBLISHED', 'WITHDRAWN')),
    created_at      timestamptz NOT NULL,
    changed_at      timestamptz NOT NULL,
    frozen_by       uuid,
    frozen_at       timestamptz,
    checksum        text        CHECK (checksum ~ '^[0-9a-f]{64}$'),
    entries         integer     CHECK (entries >= 0),
    left_out        integer     CHECK (left_out >= 0),
    published_at    timestamptz,
    withdrawn_at    timestamptz,
    withdrawal      text        CHECK (char_length(withdrawal) BETWEEN 1 AND 1000),
    CHECK (begins_on < ends_before),
    CHECK ((kind = 'REGIONAL') = (region IS NOT NULL)),
    CHECK (kind <> 'GLOBAL' OR countries = '{}' AND action_lines = '{}' AND sdgs = '{}' AND entry_set IS NULL),
    CHECK ((state = 'DRAFT') = (frozen_by IS NULL)),
    CHECK ((state IN ('DRAFT', 'FREEZING')) = (frozen_at IS NULL)),
    CHECK (num_nulls(frozen_at, checksum, entries, left_out) IN (0, 4)),
    CHECK (state NOT IN ('DRAFT', 'FREEZING', 'FROZEN') OR published_at IS NULL),
    CHECK (state NOT IN ('PUBLISHED', 'WITHDRAWN') OR published_at IS NOT NULL),
    CHECK (num_nulls(withdrawn_at, withdrawal) IN (0, 2)),
    CHECK ((state = 'WITHDRAWN') = (withdrawn_at IS NOT NULL))
);
COMMENT ON COLUMN stocktaking.report.begins_on IS 'First day of the period, in Geneva';
COMMENT ON COLUMN stocktaking.report.ends_before IS 'The day after the last one, in Geneva';
COMMENT ON COLUMN stocktaking.report.entry_set IS 'A named set of entries that a feature offers, such as the winners of a year';
COMMENT ON COLUMN stocktaking.report.checksum IS 'SHA-256 of the data file of the frozen report';
COMMENT ON COLUMN stocktaking.report.left_out IS 'Entries known by their year alone, of which the period covers a part';
CREATE INDEX report_public ON stocktaking.report (published_at) WHERE state IN ('PUBLISHED', 'WITHDRAWN');
CREATE INDEX report_freezing ON stocktaking.report (changed_at) WHERE state = 'FREEZING';

-- What a facilitator writes about one Action Line. Only what staff took in becomes part of the report.
CREATE TABLE stocktaking.report_section (
    report       uuid        NOT NULL REFERENCES stocktaking.report (id) ON DELETE CASCADE,
    action_line  text        NOT NULL,
    version      bigint      NOT NULL,
    state        text        NOT NULL CHECK (state IN ('REQUESTED', 'WRITTEN', 'TAKEN')),
    body         text        NOT NULL DEFAULT '' CHECK (char_length(body) <= 20000),
    remark       text        CHECK (char_length(remark) BETWEEN 1 AND 1000),
    requested_at timestamptz NOT NULL,
    written_by   uuid,
    written_at   timestamptz,
    taken_at     timestamptz,
    PRIMARY KEY (report, action_line),
    CHECK (state = 'REQUESTED' OR written_at IS NOT NULL AND body <> ''),
    CHECK ((state = 'TAKEN') = (taken_at IS NOT NULL))
);
CREATE INDEX report_section_line ON stocktaking.report_section (action_line, requested_at);

-- The public facts of each entry at the moment of freezing.
CREATE TABLE stocktaking.report_item (
    report            uuid      NOT NULL REFERENCES stocktaking.report (id),
    position          integer   NOT NULL CHECK (position >= 1),
    entry             uuid      NOT NULL,
    number            bigint    NOT NULL,
    title             text      NOT NULL,
    organisation      text,
    stakeholder_type  text,
    kind              text,
    language          text,
    country           text,
    region            text,
    scope             text,
    status            text,
    starts_on         date,
    ends_on           date,
    year              integer   NOT NULL,
    received_on       date,
    action_lines      text[]    NOT NULL,
    sdgs              integer[] NOT NULL,
    targets           text[]    NOT NULL,
    short_description text,
    website           text,
    source            text,
    PRIMARY KEY (report, position),
    UNIQUE (report, entry)
);
COMMENT ON COLUMN stocktaking.report_item.received_on IS 'The day in Geneva on which it was first handed in; null in the archive';

CREATE TABLE stocktaking.report_figure (
    report    uuid    NOT NULL REFERENCES stocktaking.report (id),
    dimension text    NOT NULL CHECK (dimension IN
        ('ACTION_LINE', 'SDG', 'REGION', 'COUNTRY', 'KIND', 'STAKEHOLDER_TYPE', 'YEAR')),
    value     text    NOT NULL,
    entries   integer NOT NULL CHECK (entries > 0),
    PRIMARY KEY (report, dimension, value)
);
COMMENT ON COLUMN stocktaking.report_figure.value IS 'Empty for entries that do not say it';

-- How far the work on a report is; written beside the one transaction that freezes it, so that others see it.
CREATE TABLE stocktaking.report_progress (
    report uuid    NOT NULL PRIMARY KEY REFERENCES stocktaking.report (id) ON DELETE CASCADE,
    done   integer NOT NULL CHECK (done BETWEEN 0 AND total),
    total  integer NOT NULL
);

-- The PDF of a frozen report, made after freezing and after what failed.
CREATE TABLE stocktaking.report_print (
    report   uuid        NOT NULL PRIMARY KEY REFERENCES stocktaking.report (id),
    file     uuid,
    pages    integer     CHECK (pages >= 1),
    made_at  timestamptz,
    attempts integer     NOT NULL CHECK (attempts >= 0),
    CHECK (num_nulls(file, pages, made_at) IN (0, 3))
);

REVOKE UPDATE, DELETE, TRUNCATE ON stocktaking.report_item, stocktaking.report_figure FROM ${application};
REVOKE TRUNCATE ON stocktaking.report, stocktaking.report_section FROM ${application};

CREATE FUNCTION stocktaking.refuse_report_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'What is frozen in a report never changes';
END $$;
CREATE TRIGGER report_item_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON stocktaking.report_item
    FOR EACH STATEMENT EXECUTE FUNCTION stocktaking.refuse_report_change();
CREATE TRIGGER report_figure_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON stocktaking.report_figure
    FOR EACH STATEMENT EXECUTE FUNCTION stocktaking.refuse_report_change();

-- Rows come in while a report is being frozen, and at no other time.
CREATE FUNCTION stocktaking.refuse_late_rows() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM added JOIN stocktaking.report r ON r.id = added.report WHERE r.state <> 'FREEZING') THEN
        RAISE EXCEPTION 'What is frozen in a report never changes';
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER report_item_in_time AFTER INSERT ON stocktaking.report_item
    REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION stocktaking.refuse_late_rows();
CREATE TRIGGER report_figure_in_time AFTER INSERT ON stocktaking.report_figure
    REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION stocktaking.refuse_late_rows();

-- From the beginning of freezing on, a report only moves through its states.
CREATE FUNCTION stocktaking.keep_report() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' THEN
        IF OLD.state <> 'DRAFT' THEN
            RAISE EXCEPTION 'Only the draft of a report can be discarded';
        END IF;
        RETURN OLD;
    END IF;
    IF OLD.state <> 'DRAFT' AND ROW(NEW.slug, NEW.kind, NEW.title, NEW.language, NEW.begins_on, NEW.ends_before, NEW.region,
            NEW.countries, NEW.action_lines, NEW.sdgs, NEW.entry_set, NEW.introduction) IS DISTINCT FROM
        ROW(OLD.slug, OLD.kind, OLD.title, OLD.language, OLD.begins_on, OLD.ends_before, OLD.region,
            OLD.countries, OLD.action_lines, OLD.sdgs, OLD.entry_set, OLD.introduction)
        OR OLD.frozen_at IS NOT NULL AND ROW(NEW.frozen_at, NEW.frozen_by, NEW.checksum, NEW.entries, NEW.left_out)
            IS DISTINCT FROM ROW(OLD.frozen_at, OLD.frozen_by, OLD.checksum, OLD.entries, OLD.left_out)
        OR NEW.state = 'DRAFT' AND OLD.state NOT IN ('DRAFT', 'FREEZING')
        OR NEW.state = 'FREEZING' AND OLD.state NOT IN ('DRAFT', 'FREEZING') THEN
        RAISE EXCEPTION 'What is frozen in a report never changes';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER report_kept BEFORE UPDATE OR DELETE ON stocktaking.report
    FOR EACH ROW EXECUTE FUNCTION stocktaking.keep_report();

CREATE FUNCTION stocktaking.keep_section() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM stocktaking.report r
               WHERE r.id = CASE WHEN TG_OP = 'DELETE' THEN OLD.report ELSE NEW.report END AND r.state <> 'DRAFT') THEN
        RAISE EXCEPTION 'What is frozen in a report never changes';
    END IF;
    RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER report_section_kept BEFORE INSERT OR UPDATE OR DELETE ON stocktaking.report_section
    FOR EACH ROW EXECUTE FUNCTION stocktaking.keep_section();
