# Keeps the tests' private PostgreSQL: starts it, waits until the last test program is gone, removes it.
# Started by cluster.rs as the user who may run PostgreSQL. Arguments: the cluster's folder, PostgreSQL's programs.
set -eu
home=$1
programs=$2
cd "$home"
exec 2>>log
exec 8<keeper.lock 9<users.lock
flock -n 8

# What a killed keeper left behind.
if [ -e data/postmaster.pid ]; then
    "$programs/pg_ctl" -D data -m immediate -w stop >>log || true
fi
rm -rf data socket
mkdir -m 700 data socket

# Nothing here outlives the run, so nothing is made durable. The C locale orders by bytes: the product sorts by its own keys.
"$programs/initdb" -D data -U rinnalla -A trust -E UTF8 --locale=C --no-sync --no-instructions >>log
cat >>data/postgresql.conf <<SETTINGS
listen_addresses = ''
unix_socket_directories = '$home/socket'
max_connections = 300
shared_buffers = 64MB
fsync = off
synchronous_commit = off
full_page_writes = off
wal_level = minimal
max_wal_senders = 0
autovacuum = off
jit = off
SETTINGS
"$programs/pg_ctl" -D data -l log -w -t 60 start >>log 8<&- 9<&-
echo ready
exec >/dev/null

# Every test program holds a share of users.lock while it lives. Between two of them there may be nobody for a moment.
while :; do
    flock 9
    flock -u 9
    sleep 10 8<&- 9<&-
    if flock -n 9; then break; fi
done
"$programs/pg_ctl" -D data -m immediate -w stop >/dev/null || true
rm -rf data socket log
# In this order: whoever then gets a share must find no keeper.
exec 8<&-
exec 9<&-
