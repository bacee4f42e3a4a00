-- What the search index has yet to take in. Hibernate Search 8.2 writes an event in the transaction of the change and
-- removes it when the index has it; its agents say which node works on which events. Column for column its own DDL.
CREATE SCHEMA search;
GRANT USAGE ON SCHEMA search TO ${application};
ALTER DEFAULT PRIVILEGES IN SCHEMA search GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO ${application};

CREATE TABLE search.outbox_event (
    id             uuid           NOT NULL PRIMARY KEY,
    entity_name    varchar(256)   NOT NULL,
    entity_id      varchar(256)   NOT NULL,
    entity_id_hash integer        NOT NULL,
    payload        bytea          NOT NULL,
    retries        integer        NOT NULL,
    process_after  timestamptz    NOT NULL,
    status         varchar(255)   NOT NULL,
    tenant_id      varchar(255)
);
CREATE INDEX outbox_event_entity_id_hash ON search.outbox_event (entity_id_hash);
CREATE INDEX outbox_event_process_after ON search.outbox_event (process_after);
CREATE INDEX outbox_event_status ON search.outbox_event (status);

CREATE TABLE search.agent (
    id                   uuid         NOT NULL PRIMARY KEY,
    type                 varchar(256) NOT NULL,
    name                 varchar(256) NOT NULL,
    expiration           timestamptz  NOT NULL,
    state                varchar(256) NOT NULL,
    total_shard_count    integer,
    assigned_shard_index integer,
    payload              bytea,
    tenant_id            varchar(255)
);

-- That an index was filled whole once; without it a portal fills it before it answers.
CREATE TABLE search.built_index (
    name text        NOT NULL PRIMARY KEY,
    at   timestamptz NOT NULL
);

-- What each comparison of an index with the register found.
CREATE TABLE search.drift_check (
    id        bigint      NOT NULL GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name      text        NOT NULL,
    at        timestamptz NOT NULL,
    published bigint      NOT NULL,
    missing   bigint      NOT NULL,
    stale     bigint      NOT NULL
);
CREATE INDEX drift_check_newest ON search.drift_check (name, at DESC);

REVOKE UPDATE, DELETE, TRUNCATE ON search.built_index, search.drift_check FROM ${application};
