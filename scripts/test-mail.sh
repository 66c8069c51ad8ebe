#!/usr/bin/env bash
# Sends tickets through a real Postfix on loopback (STARTTLS, TLS, a login that Dovecot checks, a certificate
# authority of its own) and through a server with faults, reads back what arrived, and ends with a line
# `N passed, N failed`. For root on Debian 12; nothing below /etc is changed but by the packages it installs.
set -euo pipefail
cd "$(dirname "$0")/.."

need() { command -v "$1" >/dev/null || [ -x "/usr/sbin/$1" ]; }
if ! need postfix || ! need dovecot || ! need openssl; then
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
        postfix dovecot-core openssl >/dev/null
fi
export PATH="$PATH:/usr/sbin"

cargo build --quiet
keymend="${CARGO_TARGET_DIR:-target}/debug/keymend"

work="$(mktemp -d)"
chmod 755 "$work"
# Postfix and Dovecot are this run's own; their processes are gone before the folder is.
stop() {
    [ -f "$work/dovecot/master.pid" ] && kill "$(cat "$work/dovecot/master.pid")" 2>/dev/null || true
    [ -f "$work/conf/main.cf" ] && postfix -c "$work/conf" stop >/dev/null 2>&1 || true
    rm -rf "$work"
}
trap stop EXIT

free_port() { python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'; }
starttls_port="$(free_port)"
tls_port="$(free_port)"

# A certificate authority, a server's certificate by it, and one that nobody signed.
mkdir "$work/tls"
(
    cd "$work/tls"
    openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj "/CN=Test authority" -keyout ca.key -out ca.pem \
        -addext "basicConstraints=critical,CA:TRUE" -addext "keyUsage=critical,keyCertSign"
    openssl req -newkey rsa:2048 -nodes -subj "/CN=localhost" -keyout server.key -out server.csr
    printf 'subjectAltName=DNS:localhost\nbasicConstraints=CA:FALSE\n' >server.ext
    openssl x509 -req -in server.csr -CA ca.pem -CAkey ca.key -CAcreateserial -days 2 -extfile server.ext -out server.pem
    openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj "/CN=Other authority" -keyout other.key -out other.pem \
        -addext "basicConstraints=critical,CA:TRUE" -addext "keyUsage=critical,keyCertSign"
) >/dev/null 2>&1

mkdir "$work/conf" "$work/sasl" "$work/queue" "$work/data" "$work/mail"
chown postfix "$work/data"
chown nobody "$work/mail"
cat >"$work/conf/main.cf" <<END
compatibility_level = 3.6
queue_directory = $work/queue
data_directory = $work/data
command_directory = /usr/sbin
daemon_directory = /usr/lib/postfix/sbin
mail_owner = postfix
setgid_group = postdrop
maillog_file = $work/mail.log
maillog_file_prefixes = $work
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
myhostname = localhost
mydestination =
virtual_mailbox_domains = example.org
virtual_mailbox_base = $work/mail
virtual_mailbox_maps = static:inbox/
virtual_uid_maps = static:$(id -u nobody)
virtual_gid_maps = static:$(id -g nobody)
smtpd_tls_cert_file = $work/tls/server.pem
smtpd_tls_key_file = $work/tls/server.key
smtpd_tls_security_level = encrypt
smtpd_sasl_auth_enable = yes
smtpd_sasl_type = dovecot
smtpd_sasl_path = $work/dovecot/postfix-auth
smtpd_tls_auth_only = yes
smtpd_relay_restrictions = permit_sasl_authenticated, reject
smtpd_recipient_restrictions = permit_sasl_authenticated, reject
smtpd_client_restrictions =
alias_maps =
alias_database =
END
cat >"$work/conf/master.cf" <<END
127.0.0.1:$starttls_port inet n - n - - smtpd
127.0.0.1:$tls_port inet n - n - - smtpd
  -o smtpd_tls_wrappermode=yes
pickup unix n - n 60 1 pickup
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
tlsmgr unix - - n 1000? 1 tlsmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
verify unix - - n - 1 verify
proxymap unix - - n - - proxymap
error unix - - n - - error
retry unix - - n - - error
discard unix - - n - - discard
local unix - n n - - local
virtual unix - n n - - virtual
anvil unix - - n - 1 anvil
scache unix - - n - 1 scache
postlog unix-dgram n - n - 1 postlogd
END
# Dovecot serves nothing but the login.
mkdir "$work/dovecot"
printf 'eve@localhost:{PLAIN}right password\n' >"$work/sasl/users"
chmod -R a+rX "$work/sasl"
cat >"$work/sasl/dovecot.conf" <<END
base_dir = $work/dovecot
log_path = $work/dovecot.log
protocols =
ssl = no
auth_mechanisms = plain login
passdb {
  driver = passwd-file
  args = username_format=%u $work/sasl/users
}
userdb {
  driver = static
  args = uid=nobody gid=nogroup home=/nonexistent
}
service auth {
  unix_listener postfix-auth {
    mode = 0666
  }
}
END
dovecot -c "$work/sasl/dovecot.conf"
postfix -c "$work/conf" start >/dev/null 2>&1

# Both answer before the first check.
for _ in $(seq 100); do
    [ -S "$work/dovecot/postfix-auth" ] &&
        python3 -c "import socket; socket.create_connection(('127.0.0.1', $tls_port), 1)" 2>/dev/null && break
    sleep 0.1
done

python3 scripts/test_mail.py "$keymend" "$work" "$starttls_port" "$tls_port"
