# The remediation script of the same Intune remediation: saves the report for whoever looks after the computer.
# A licence is renewed by a person, so that nothing is changed, and the detection afterwards still shows the problem.
#
# Exit code 0: the report was saved. Anything on stderr, and 1: it was not.
$path = Join-Path $env:ProgramFiles 'Keymend\keymend.exe'
$folder = Join-Path $env:ProgramData 'Keymend'
$report = Join-Path $folder 'licence.html'
try {
    New-Item -ItemType Directory -Path $folder -Force -ErrorAction Stop | Out-Null
} catch {
    [Console]::Error.WriteLine("$folder cannot be made: $_")
    exit 1
}
& $path diagnose --format html --warn-days '30,7' --no-input --quiet -o $report | Out-Null
# A problem (1) and too little known (3) are reports, too.
if (@(0, 1, 3) -notcontains $LASTEXITCODE -or -not (Test-Path -LiteralPath $report)) {
    [Console]::Error.WriteLine("The report was not saved: keymend ended with $LASTEXITCODE")
    exit 1
}
Write-Output "Report: $report"
exit 0
