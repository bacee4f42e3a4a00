#!/bin/bash
# Makes the cache with which a portal starts faster: runs it once against an empty database, asks for its pages, and lets
# Java write down at the end which classes were loaded and what was compiled (JEP 483, 514 and 515).
#
#   train.sh <folder with portal.jar and lib> <java.options> <cache to write>
#
# The database is the one of PORTAL_DATABASE_*; without PORTAL_DATABASE_URL one is started for the purpose, for which
# PostgreSQL must be installed. The portal listens on SERVER_PORT (8080) of 127.0.0.1.
set -euo pipefail
folder=$1 options=$2 cache=$3
port=${SERVER_PORT:-8080}
work=$(mktemp --directory)
database=
portal=

finish() {
  [ -z "$portal" ] || kill -KILL "$portal" 2> /dev/null || true
  [ -z "$database" ] || "$database/pg_ctl" --pgdata="$work/database" --mode=immediate stop > /dev/null || true
  rm -rf "$work"
}
trap finish EXIT

start_database() {
  database=$(find /usr/lib/postgresql -name initdb -printf '%h\n' | sort --version-sort | tail -n 1)
  "$database/initdb" --pgdata="$work/database" --username=postgres --auth=trust --encoding=UTF8 > /dev/null
  "$database/pg_ctl" --pgdata="$work/database" --wait --log="$work/database.log" \
    --options="-c listen_addresses=127.0.0.1 -c port=54329 -c unix_socket_directories=$work -c fsync=off" start > /dev/null
  "$database/psql" --quiet --host=127.0.0.1 --port=54329 --username=postgres --dbname=postgres \
    --command='CREATE ROLE portal_owner LOGIN' --command='CREATE ROLE portal_app LOGIN' \
    --command="CREATE DATABASE portal OWNER portal_owner ENCODING 'UTF8' LOCALE_PROVIDER icu ICU_LOCALE 'und' TEMPLATE template0"
  export PORTAL_DATABASE_URL=jdbc:postgresql://127.0.0.1:54329/portal
  export PORTAL_DATABASE_USER=portal_app PORTAL_DATABASE_OWNER_USER=portal_owner
}

# Asks for a path; succeeds if a page answers.
ask() {
  exec 3<> "/dev/tcp/127.0.0.1/$port" || return 1
  printf 'GET %s HTTP/1.0\r\nHost: 127.0.0.1\r\nAccept-Encoding: gzip\r\n\r\n' "$1" >&3
  local answer
  answer=$(tr --delete '\0' <&3 | head --lines=1 || true)
  exec 3<&-
  [[ $answer == *" 200"* ]]
}

[ -n "${PORTAL_DATABASE_URL:-}" ] || start_database
# Everything that a start leaves behind is thrown away with the folder.
export SPRING_PROFILES_ACTIVE=production SERVER_PORT=$port SERVER_ADDRESS=127.0.0.1 PORTAL_BASE_URL=http://127.0.0.1:$port
export PORTAL_FILES_DIRECTORY=$work/files PORTAL_SEARCH_DIRECTORY=$work/search
export PORTAL_SECRET_KEY=${PORTAL_SECRET_KEY:-dHJhaW5pbmcgb25seSwgMzIgYnl0ZXMgb2Ygbm9uZSE=}
(cd "$folder" && exec java "@$options" -XX:AOTCacheOutput="$cache" -jar portal.jar) > "$work/portal.log" 2>&1 &
portal=$!
for _ in $(seq 600); do
  if ask / 2> /dev/null; then break; fi
  kill -0 "$portal" 2> /dev/null || { cat "$work/portal.log"; exit 1; }
  sleep 0.2
done
for _ in $(seq 30); do
  for page in '/' '/?lang=ar' '/?lang=fr' '/stocktaking' '/stocktaking?sort=title&page=2' '/search?q=school' '/login' \
      '/register' '/action-lines' '/matrix' '/sdgs' '/timeline' '/prizes' '/kit/wsis.css' '/actuator/health/readiness'; do
    ask "$page" 2> /dev/null || true
  done
done
kill -TERM "$portal"
wait "$portal" || true # 143: it was told to end
portal=
[ -s "$cache" ] || { cat "$work/portal.log" 2> /dev/null; echo "No cache was written"; exit 1; }
