#!/usr/bin/env bash
# Creates the database and its two roles: the owner, which runs the migrations, and the portal's own, which can neither
# change the schema nor rewrite what is append-only. The image of PostgreSQL runs this once, when it makes the cluster;
# on another server run it with psql's usual variables (PGHOST, PGUSER, …) for a superuser.
set -euo pipefail

: "${PORTAL_DATABASE_OWNER_PASSWORD:?set it in deploy/database.env}"
: "${PORTAL_DATABASE_PASSWORD:?set it in deploy/database.env}"

psql --no-psqlrc --set=ON_ERROR_STOP=1 \
  --username="${POSTGRES_USER:-${PGUSER:-postgres}}" --dbname=postgres <<'SQL'
\getenv owner_password PORTAL_DATABASE_OWNER_PASSWORD
\getenv application_password PORTAL_DATABASE_PASSWORD
CREATE ROLE portal_owner LOGIN PASSWORD :'owner_password';
CREATE ROLE portal_app LOGIN PASSWORD :'application_password';
CREATE DATABASE portal OWNER portal_owner
  ENCODING 'UTF8' LOCALE_PROVIDER icu ICU_LOCALE 'und' TEMPLATE template0;
REVOKE ALL ON DATABASE portal FROM PUBLIC;
GRANT CONNECT ON DATABASE portal TO portal_app;
SQL
