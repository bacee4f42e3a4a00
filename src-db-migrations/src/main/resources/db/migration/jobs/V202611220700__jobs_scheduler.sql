-- The persistent jobs of db-scheduler 16.7 (its DDL for PostgreSQL, with the portal's schema).
CREATE SCHEMA jobs;
GRANT USAGE ON SCHEMA jobs TO ${application};
ALTER DEFAULT PRIVILEGES IN SCHEMA jobs GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO ${application};

CREATE TABLE jobs.scheduled_tasks (
    task_name            text        NOT NULL,
    task_instance        text        NOT NULL,
    task_data            bytea,
    execution_time       timestamptz NOT NULL,
    picked               boolean     NOT NULL,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures integer,
    last_heartbeat       timestamptz,
    version              bigint      NOT NULL,
    priority             smallint,
    PRIMARY KEY (task_name, task_instance)
);
CREATE INDEX scheduled_tasks_execution ON jobs.scheduled_tasks (execution_time);
CREATE INDEX scheduled_tasks_heartbeat ON jobs.scheduled_tasks (last_heartbeat);
