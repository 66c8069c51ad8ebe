#!/usr/bin/env bash
# Sends requests into a real Request Tracker 5 and a real Redmine 5 on loopback, by their interfaces, and by mail: found by
# custom fields, followed up, sent twice, cut off in the middle; ends with a line `N passed, N failed`. For root on Debian 12;
# nothing below /etc is changed but by the packages it installs, and the databases and files of both are this run's own.
set -euo pipefail
cd "$(dirname "$0")/.."

if [ ! -x /usr/share/request-tracker5/libexec/rt-server ] || ! command -v rt-mailgate-5 >/dev/null; then
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
        request-tracker5 rt5-db-sqlite rt5-standalone rt5-clients >/dev/null
fi
if [ ! -f /usr/share/redmine/config.ru ] || ! command -v puma >/dev/null; then
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends redmine redmine-sqlite puma >/dev/null
fi
export PATH="$PATH:/usr/sbin"

cargo build --quiet
keymend="$PWD/${CARGO_TARGET_DIR:-target}/debug/keymend"

work="$(mktemp -d)"
stop() {
    for pid in "$work"/*.pid; do
        [ -f "$pid" ] && kill "$(cat "$pid")" 2>/dev/null || true
    done
    rm -rf "$work"
}
trap stop EXIT
free_port() {
    python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'
}

port="$(free_port)"
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

# Debian's Redmine looks for an instance below its own folder; from there the way leads up to this run's folder.
redmine_port="$(free_port)"
redmine="$work/redmine"
mkdir -p "$redmine"/{config,files,log,tmp}
cat >"$redmine/config/database.yml" <<CONFIG
production:
  adapter: sqlite3
  database: $work/redmine.sqlite
CONFIG
echo 00112233445566778899aabbccddeeff >"$redmine/config/secret_key.txt"
cat >"$work/redmine.rb" <<'DATA'
Redmine::DefaultData::Loader.load("en")
Setting.rest_api_enabled = "1"
tracker = Tracker.first
project = Project.create!(name: "Licences", identifier: "licences", trackers: [tracker])
desk = User.new(firstname: "Desk", lastname: "Example", mail: "desk@example.org")
desk.login = "desk"
desk.password = desk.password_confirmation = "password"
desk.save!
Member.create!(principal: desk, project: project, roles: [Role.givable.first])
[["Keymend id", true], ["Keymend topic", true], ["Order", true], ["No filter", false]].each do |name, filter|
  IssueCustomField.create!(name: name, field_format: "string", is_for_all: true, is_filter: filter, trackers: [tracker])
end
IssueCustomField.create!(name: "No tracker", field_format: "string", is_for_all: true, is_filter: true)
puts desk.api_key
DATA
(
    export REDMINE_INSTANCE="../../../..$redmine" RAILS_ENV=production SCHEMA=/dev/null
    cd /usr/share/redmine
    bundle exec rake db:migrate >"$work/setup-redmine" 2>&1
    bundle exec rails runner "$work/redmine.rb" >"$work/redmine.key"
    exec puma --environment production --bind "tcp://127.0.0.1:$redmine_port" --threads 1:2 >"$redmine/log/server" 2>&1
) &
echo $! >"$work/redmine.pid"
python3 scripts/test_desks.py "$keymend" "http://127.0.0.1:$port" "http://127.0.0.1:$redmine_port" "$work"
