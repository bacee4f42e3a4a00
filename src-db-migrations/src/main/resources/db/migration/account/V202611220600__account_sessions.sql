-- Sessions of Spring Session JDBC, in the account schema (their DDL, with the portal's schema and types).
CREATE SCHEMA account;
GRANT USAGE ON SCHEMA account TO ${application};
ALTER DEFAULT PRIVILEGES IN SCHEMA account GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO ${application};
ALTER DEFAULT PRIVILEGES IN SCHEMA account GRANT USAGE ON SEQUENCES TO ${application};

CREATE TABLE account.spring_session (
    primary_id            char(36) NOT NULL PRIMARY KEY,
    session_id            char(36) NOT NULL UNIQUE,
    creation_time         bigint   NOT NULL,
    last_access_time      bigint   NOT NULL,
    max_inactive_interval integer  NOT NULL,
    expiry_time           bigint   NOT NULL,
    principal_name        varchar(100)
);
CREATE INDEX spring_session_expiry ON account.spring_session (expiry_time);
CREATE INDEX spring_session_principal ON account.spring_session (principal_name);

CREATE TABLE account.spring_session_attributes (
    session_primary_id char(36)     NOT NULL REFERENCES account.spring_session (primary_id) ON DELETE CASCADE,
    attribute_name     varchar(200) NOT NULL,
    attribute_bytes    bytea        NOT NULL,
    PRIMARY KEY (session_primary_id, attribute_name)
);
