# The licence keys of Kaspersky Security Center and the devices that use each, as one JSON file for `keymend fleet`.
# For PowerShell 5.1; it only reads, and does what keys.sh beside it does.
#
#   .\keys.ps1 -Server https://ksc.example.org:13299 -Credential (Get-Credential) -File keys.json
#   keymend fleet keys.json --summary keys.html
#
# The user needs the right to read licence keys. Import the certificate of the server (klserver.cer) into the trusted
# root certificates where Windows does not trust it.
#
# Calls, from https://support.kaspersky.com/help/KSC/15.2/KSCAPI/index.html: Session.StartSession and EndSession,
# LicenseKeys.EnumKeys, GetKeyData and AcquireKeyHosts, GroupSyncIterator.GetNextItems and ReleaseIterator.
[CmdletBinding()]
param(
    [Parameter(Mandatory = $true)] [string] $Server,
    [Parameter(Mandatory = $true)] [System.Management.Automation.PSCredential] $Credential,
    [Parameter(Mandatory = $true)] [string] $File,
    # Ask only about this key.
    [string] $Serial,
    # A user of Windows or the domain, and no internal user of Security Center.
    [switch] $WindowsUser,
    # A virtual server.
    [string] $VirtualServer
)
$ErrorActionPreference = 'Stop'
$Server = $Server.TrimEnd('/')
if ($Server -notmatch '^(https://|http://127\.0\.0\.1:)') {
    throw 'The password would cross the network in the clear; write https://'
}
# Windows PowerShell offers TLS 1.0 first on older systems.
[Net.ServicePointManager]::SecurityProtocol = [Net.ServicePointManager]::SecurityProtocol -bor [Net.SecurityProtocolType]::Tls12

function ConvertTo-Base64([string] $Text) {
    [Convert]::ToBase64String([Text.Encoding]::UTF8.GetBytes($Text))
}

$plain = $Credential.GetNetworkCredential()
$user = if ($WindowsUser) { $Credential.UserName } else { $plain.UserName }
$internal = if ($WindowsUser) { '0' } else { '1' }
$script:headers = @{
    Authorization = 'KSCBasic user="{0}", pass="{1}", internal="{2}"' -f (ConvertTo-Base64 $user), (ConvertTo-Base64 $plain.Password), $internal
}
if ($VirtualServer) { $script:headers['X-KSC-VServer'] = ConvertTo-Base64 $VirtualServer }

# Makes one call and gives its answer. An error of the server is told and ends the script.
function Invoke-Ksc([string] $Method, $Body) {
    $json = ConvertTo-Json -InputObject $Body -Depth 10 -Compress
    $answer = Invoke-RestMethod -Method Post -Uri "$Server/api/v1.0/$Method" -Headers $script:headers `
        -ContentType 'application/json' -Body ([Text.Encoding]::UTF8.GetBytes($json)) -TimeoutSec 300
    if ($answer.PSObject.Properties['PxgError']) {
        $problem = $answer.PxgError
        throw ('{0}: {1} ({2} {3})' -f $Method, $problem.message, $problem.module, $problem.code)
    }
    $answer
}

# Gives every answer of the iterator that a call gave, and releases it. What was announced must have come.
function Get-KscItem($Begun) {
    $came = 0
    while ($came -lt $Begun.lKeyCount) {
        $items = Invoke-Ksc 'GroupSyncIterator.GetNextItems' @{ szwIterator = $Begun.wstrIterator; nCount = 50 }
        if ($items.PxgRetVal -le 0) {
            throw ('Security Center announced {0} entries and gave {1}' -f $Begun.lKeyCount, $came)
        }
        $came += $items.PxgRetVal
        $items
    }
    Invoke-Ksc 'GroupSyncIterator.ReleaseIterator' @{ szwIterator = $Begun.wstrIterator } | Out-Null
}

$token = (Invoke-Ksc 'Session.StartSession' @{}).PxgRetVal
if (-not $token) { throw 'Security Center started no session' }
$script:headers = @{ 'X-KSC-Session' = $token }
try {
    $fields = @('KLLIC_SERIAL', 'KLLIC_PROD_NAME', 'KLLIC_KEY_TYPE', 'KLLIC_LIMIT_DATE', 'KLLIC_LIC_COUNT',
        'KLLIC_NHOSTS_ASCURRENT', 'KLLIC_NHOSTS_ASNEXT', 'KLLIC_LICTYPE_IS_SUBSCRIPTION', 'KLLIC_SUBSCRINFO_STATE',
        'KLLIC_SUBSCRINFO_ENDDATE', 'KLLIC_SUBSCRINFO_ENDDATETYPE', 'KLLIC_SUBSCRINFO_GRACETERM',
        'KLLIC_SUBSCRINFO_PROVIDERURL', 'KLLIC_NEAREST_EXPIRATION_DATE')
    if ($Serial) {
        # An attribute is asked for by standing in the container, with any value.
        $wanted = @{}
        foreach ($field in $fields) { $wanted[$field] = '' }
        $wanted['KLLIC_SERIAL'] = $Serial
        $one = Invoke-Ksc 'LicenseKeys.GetKeyData' @{ pKeyInfo = $wanted }
        $one.PxgRetVal | Add-Member -NotePropertyName 'KLLIC_SERIAL' -NotePropertyValue $Serial -Force
        $keys = @($one)
        $serials = @($Serial)
    } else {
        $keys = @(Get-KscItem (Invoke-Ksc 'LicenseKeys.EnumKeys' @{
            pFields = $fields; pFieldsToOrder = @(); pOptions = @{}; lTimeoutSec = 900
        }))
        $serials = @($keys | ForEach-Object { $_.pData.KLCSP_ITERATOR_ARRAY } | ForEach-Object {
            if ($_.PSObject.Properties['value']) { $_.value.KLLIC_SERIAL } else { $_.KLLIC_SERIAL }
        })
    }
    $entries = 0
    $hosts = @(foreach ($key in $serials) {
        $answers = @(Get-KscItem (Invoke-Ksc 'LicenseKeys.AcquireKeyHosts' @{
            pInData = @{ KLLIC_SERIAL = $key }
            pFields = @('KLLICSRV_HOSTNAME', 'KLLICSRV_HOSTDN', 'KLLICSRV_HOST_GRPNAME', 'KLLICSRV_HOST_CURRENT',
                'KLLICSRV_EXPIRATION_TIME', 'KLLICSRV_PRODUCT', 'KLLICSRV_VERSION')
            pFieldsToOrder = @(); pOptions = @{}; lTimeoutSec = 900
        }))
        foreach ($answer in $answers) { $entries += @($answer.pData.KLCSP_ITERATOR_ARRAY).Count }
        @{ pInData = @{ KLLIC_SERIAL = $key }; answers = $answers }
    })
} finally {
    try { Invoke-Ksc 'Session.EndSession' @{} | Out-Null } catch { Write-Verbose $_ }
}

# The answers as they came, each list of devices beside the key that was asked about.
$whole = [ordered] @{ 'LicenseKeys.EnumKeys' = $keys; 'LicenseKeys.AcquireKeyHosts' = $hosts }
$path = $ExecutionContext.SessionState.Path.GetUnresolvedProviderPathFromPSPath($File)
[IO.File]::WriteAllText($path, (ConvertTo-Json -InputObject $whole -Depth 20), (New-Object Text.UTF8Encoding $false))
Write-Host ('{0}: keys: {1}, entries of devices: {2}' -f $File, $serials.Count, $entries)
