# The detection script of an Intune remediation: whether the Kaspersky licence has a problem or ends soon.
# For PowerShell 5.1; run it in 64-bit PowerShell, as the system. Nothing on the computer is changed.
#
# The last line of the output is what Intune shows, at most 2,048 characters. Exit code 1 is a problem or a warning, and
# Intune runs remediate.ps1; 0 is none. What could not be checked is written to stderr, which Intune shows as an error:
# it is neither.
$path = Join-Path $env:ProgramFiles 'Keymend\keymend.exe'
if (-not (Test-Path -LiteralPath $path)) {
    [Console]::Error.WriteLine("Keymend is not installed: $path")
    exit 0
}
try { [Console]::OutputEncoding = New-Object Text.UTF8Encoding $false } catch { Write-Verbose 'There is no console.' }

# In quotes, because PowerShell would take 30,7 for two arguments.
$line = [string] (& $path diagnose --format oneline --warn-days '30,7' --no-input | Select-Object -Last 1)
$code = $LASTEXITCODE
if ($line.Length -gt 2048) { $line = $line.Substring(0, 2048) }
switch ($code) {
    0 { Write-Output $line; exit 0 }
    1 { Write-Output $line; exit 1 }
    default {
        if (-not $line) { $line = "keymend ended with $code" }
        [Console]::Error.WriteLine($line)
        exit 0
    }
}
