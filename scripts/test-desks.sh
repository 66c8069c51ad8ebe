#!/usr/bin/env bash
# Sends requests into a real Request Tracker 5 on loopback, by its REST interface and by mail: found by custom fields, followed
# up, sent twice, cut off in the middle; ends with a line `N passed, N failed`. For root on Debian 12; nothing below /etc is
# changed but by the packages it installs, and the tracker's database is this run's own.
set -euo pipefail
cd "$(dirname "$0")/.."

if [ ! -x /usr/share/request-tracker5/libexec/rt-server ] || ! command -v rt-mailgate-5 >/dev/null; then
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
        request-tracker5 rt5-db-sqlite rt5-standalone rt5-clients >/dev/null
fi
export PATH="$PATH:/usr/sbin"

cargo build --quiet
keymend="$PWD/${CARGO_TARGET_DIR:-target}/debug/keymend"

work="$(mktemp -d)"
stop() {
    [ -f "$work/server.pid" ] && kill "$(cat "$work/server.pid")" 2>/dev/null || true
    rm -rf "$work"
}
trap stop EXIT

port="$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')"
mkdir "$work/etc"
cat >"$work/etc/RT_SiteConfig.pm" <<CONFIG
Set(\$rtname, 'test'); Set(\$Organization, 'test');
Set(\$WebDomain, '127.0.0.1'); Set(\$WebPort, $port); Set(\$WebPath, '');
Set(\$DatabaseType, 'SQLite'); Set(\$DatabaseName, '$work/rt.sqlite');
Set(\$DatabaseHost, ''); Set(\$DatabaseUser, ''); Set(\$DatabasePassword, '');
Set(\$LogToSyslog, ''); Set(\$LogToSTDERR, 'error'); Set(\$LogToFile, undef); Set(\$MailCommand, 'testfile');
Set(\$CorrespondAddress, 'rt\@example.org'); Set(\$CommentAddress, 'rt-comment\@example.org');
1;
CONFIG
cat >"$work/queue.data" <<'DATA'
@Queues = ({ Name => 'Licences' });
@CustomFields = map { { Name => $_, Type => 'FreeformSingle', LookupType => 'RT::Queue-RT::Ticket', Queue => [0] } }
    ('Keymend id', 'Keymend topic', 'Order');
@ACL = map { { GroupType => 'Everyone', GroupDomain => 'SystemInternal', Right => $_ } } ('CreateTicket', 'ReplyToTicket');
DATA
export RT_SITE_CONFIG="$work/etc/RT_SiteConfig.pm" RT_SITE_CONFIG_DIR="$work/etc/none"
rt-setup-database-5 --action init --skip-create >"$work/setup" 2>&1
rt-setup-database-5 --action insert --datafile "$work/queue.data" >>"$work/setup" 2>&1
/usr/share/request-tracker5/libexec/rt-server --host 127.0.0.1 --port "$port" >"$work/server.log" 2>&1 &
echo $! >"$work/server.pid"
python3 scripts/test_desks.py "$keymend" "http://127.0.0.1:$port" "$work"
