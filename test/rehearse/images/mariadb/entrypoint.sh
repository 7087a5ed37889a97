#!/bin/bash
# Makes the data directory if it is empty, with a database and a user of its own, and then becomes the server.
set -euo pipefail
if [ "$(id -u)" = 0 ]; then
  chown mysql:mysql /var/lib/mysql
  exec setpriv --reuid=mysql --regid=mysql --clear-groups /bin/bash "$0" "$@"
fi
if [ ! -d /var/lib/mysql/mysql ]; then
  mariadb-install-db --auth-root-authentication-method=normal --skip-test-db >/dev/null
  cat >/tmp/first.sql <<SQL
delete from mysql.global_priv where User = '';
flush privileges;
create database \`$MARIADB_DATABASE\`;
create user '$MARIADB_USER'@'%' identified by '$(cat "$MARIADB_PASSWORD_FILE")';
grant all on \`$MARIADB_DATABASE\`.* to '$MARIADB_USER'@'%';
SQL
  set -- "$@" --init-file=/tmp/first.sql
fi
exec "$@"
