#!/bin/sh
# The licence keys of Kaspersky Security Center and the devices that use each, as one JSON file for `keymend fleet`.
# It needs curl and jq, and only reads. `keys.ps1` beside it does the same in PowerShell 5.1.
#
#   contrib/ksc/keys.sh https://ksc.example.org:13299 USER keys.json [SERIAL]
#   keymend fleet keys.json --summary keys.html
#
# The user needs the right to read licence keys. The password is asked for, or taken from KSC_PASSWORD.
#   KSC_CA=FILE       the certificate of the server (klserver.cer) as PEM, where the system does not trust it
#   KSC_INTERNAL=0    a user of Windows or the domain; without it an internal user of Security Center
#   KSC_VSERVER=NAME  a virtual server
# With SERIAL only this key is asked about.
#
# Calls, from https://support.kaspersky.com/help/KSC/15.2/KSCAPI/index.html: Session.StartSession and EndSession,
# LicenseKeys.EnumKeys, GetKeyData and AcquireKeyHosts, GroupSyncIterator.GetNextItems and ReleaseIterator.
set -eu

die() {
    printf 'keys.sh: %s\n' "$*" >&2
    exit 1
}
[ $# -eq 3 ] || [ $# -eq 4 ] || die "usage: keys.sh https://SERVER:13299 USER FILE [SERIAL]"
server=${1%/} user=$2 file=$3 only=${4-}
case $server in
    https://* | http://127.0.0.1:*) ;;
    *) die "the password would cross the network in the clear; write https://" ;;
esac
for needed in curl jq base64; do
    command -v "$needed" >/dev/null || die "$needed is not installed"
done
if [ -z "${KSC_PASSWORD-}" ]; then
    printf 'Password of %s: ' "$user" >&2
    stty -echo
    IFS= read -r KSC_PASSWORD || true
    stty echo
    printf '\n' >&2
fi

# Headers and answers stand in files that nobody else may read, and on no command line.
umask 077
work=$(mktemp -d)
finish() {
    [ ! -s "$work/session" ] || (call Session.EndSession '{}') >/dev/null 2>&1 || true
    rm -rf "$work"
}
trap finish EXIT
trap 'exit 130' INT TERM

encoded() {
    printf '%s' "$1" | base64 | tr -d '\n'
}
cat >"$work/start" <<END
Authorization: KSCBasic user="$(encoded "$user")", pass="$(encoded "$KSC_PASSWORD")", internal="${KSC_INTERNAL:-1}"
Content-Type: application/json
END
[ -z "${KSC_VSERVER-}" ] || printf 'X-KSC-VServer: %s\n' "$(encoded "$KSC_VSERVER")" >>"$work/start"

# Makes one call, METHOD with BODY, and prints its answer. An error of the server is told and ends the script.
call() {
    headers=$work/session
    [ -s "$headers" ] || headers=$work/start
    curl --silent --show-error --fail --max-time 300 ${KSC_CA:+--cacert "$KSC_CA"} \
        -H "@$headers" --data-binary "$2" "$server/api/v1.0/$1" >"$work/answer" || die "$1: no answer that counts"
    problem=$(jq -r '.PxgError // empty | "\(.message) (\(.module) \(.code))"' "$work/answer") || die "$1: no JSON"
    [ -z "$problem" ] || die "$1: $problem"
    cat "$work/answer"
}

# Prints every answer of the iterator that a call gave, and releases it. What was announced must have come.
items() {
    iterator=$(jq -r .wstrIterator "$1") announced=$(jq -r .lKeyCount "$1") came=0
    while [ "$came" -lt "$announced" ]; do
        call GroupSyncIterator.GetNextItems "$(jq -n --arg i "$iterator" '{szwIterator: $i, nCount: 50}')" >"$work/items"
        count=$(jq -r .PxgRetVal "$work/items")
        [ "$count" -gt 0 ] || die "Security Center announced $announced entries and gave $came"
        came=$((came + count))
        cat "$work/items"
    done
    call GroupSyncIterator.ReleaseIterator "$(jq -n --arg i "$iterator" '{szwIterator: $i}')" >/dev/null
}

call Session.StartSession '{}' >"$work/begun"
token=$(jq -r '.PxgRetVal // empty' "$work/begun")
[ -n "$token" ] || die "Security Center started no session"
printf 'X-KSC-Session: %s\nContent-Type: application/json\n' "$token" >"$work/session"

fields='["KLLIC_SERIAL", "KLLIC_PROD_NAME", "KLLIC_KEY_TYPE", "KLLIC_LIMIT_DATE", "KLLIC_LIC_COUNT",
    "KLLIC_NHOSTS_ASCURRENT", "KLLIC_NHOSTS_ASNEXT", "KLLIC_LICTYPE_IS_SUBSCRIPTION", "KLLIC_SUBSCRINFO_STATE",
    "KLLIC_SUBSCRINFO_ENDDATE", "KLLIC_SUBSCRINFO_ENDDATETYPE", "KLLIC_SUBSCRINFO_GRACETERM",
    "KLLIC_SUBSCRINFO_PROVIDERURL", "KLLIC_NEAREST_EXPIRATION_DATE"]'
if [ -n "$only" ]; then
    # An attribute is asked for by standing in the container, with any value.
    wanted=$(jq -n --arg key "$only" --argjson fields "$fields" \
        '{pKeyInfo: (($fields | map({(.): ""}) | add) + {KLLIC_SERIAL: $key})}')
    call LicenseKeys.GetKeyData "$wanted" >"$work/begun"
    jq --arg key "$only" '.PxgRetVal += {KLLIC_SERIAL: $key}' "$work/begun" >"$work/keys"
    printf '%s\n' "$only" >"$work/serials"
else
    call LicenseKeys.EnumKeys "$(jq -n --argjson fields "$fields" \
        '{pFields: $fields, pFieldsToOrder: [], pOptions: {}, lTimeoutSec: 900}')" >"$work/begun"
    items "$work/begun" >"$work/keys"
    jq -r '.pData.KLCSP_ITERATOR_ARRAY[] | (.value // .).KLLIC_SERIAL' "$work/keys" >"$work/serials"
fi

: >"$work/hosts"
while IFS= read -r serial; do
    call LicenseKeys.AcquireKeyHosts "$(jq -n --arg key "$serial" '{pInData: {KLLIC_SERIAL: $key},
        pFields: ["KLLICSRV_HOSTNAME", "KLLICSRV_HOSTDN", "KLLICSRV_HOST_GRPNAME", "KLLICSRV_HOST_CURRENT",
            "KLLICSRV_EXPIRATION_TIME", "KLLICSRV_PRODUCT", "KLLICSRV_VERSION"],
        pFieldsToOrder: [], pOptions: {}, lTimeoutSec: 900}')" >"$work/begun"
    items "$work/begun" >"$work/of-key"
    jq -s --arg key "$serial" '{pInData: {KLLIC_SERIAL: $key}, answers: .}' "$work/of-key" >>"$work/hosts"
done <"$work/serials"

# The answers as they came, each list of devices beside the key that was asked about.
jq -n --slurpfile keys "$work/keys" --slurpfile hosts "$work/hosts" \
    '{"LicenseKeys.EnumKeys": $keys, "LicenseKeys.AcquireKeyHosts": $hosts}' >"$work/whole"
cat "$work/whole" >"$file"
printf '%s: keys: %s, entries of devices: %s\n' "$file" "$(wc -l <"$work/serials" | tr -d ' ')" \
    "$(jq '[.answers[].pData.KLCSP_ITERATOR_ARRAY[]] | length' "$work/hosts" | jq -s 'add // 0')" >&2
