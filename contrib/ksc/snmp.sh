#!/bin/sh
# What Kaspersky Security Center says by SNMP of its licences: how many devices, and which key. Needs snmpwalk (net-snmp).
#
#   contrib/ksc/snmp.sh ksc.example.org >walk.txt && keymend fleet walk.txt
#
# SNMP_OPTIONS is what snmpwalk takes to log in, such as `-v3 -u reader -l authPriv -a SHA -A … -x AES -X …`.
# Without it the community `public` of version 2c is asked. Object identifiers: https://support.kaspersky.com/ksc14/207518
set -eu
[ $# -eq 1 ] || { echo "usage: snmp.sh HOST" >&2; exit 2; }
# The options are words of a command line. Numbers, because the names are known only where adminkit.mib is.
# shellcheck disable=SC2086
exec snmpwalk ${SNMP_OPTIONS:--v2c -c public} -On -Oe "$1" .1.3.6.1.4.1.23668.1093.1.1
