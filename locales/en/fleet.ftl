# What `fleet` and `compare` say: a summary of many computers or licence keys.

fleet-title = Kaspersky licences: { $records ->
    [one] one record
   *[other] { $records } records
}
fleet-checked = Checked on { $moment }.
fleet-checked-between = Checked between { $first } and { $last }.
# In one line, after the records were written.
fleet-in-one-line = Records: { $records }. Problems: { $problems }. Could not tell: { $unsure }. Could not be read: { $errors }. Licences that expire within 30 days: { $ending }.
fleet-partly-read = Read only in part: { $count }. The column `error` says why.
fleet-nothing-read = Nothing could be read: this says nothing about any licence.
fleet-not-recognised = The format of `{ $file }` is not recognised. To search it for what it says of the licence, run `{ $command }`.
fleet-warnings = Warnings (`--warn-days`): { $count }.
fleet-warned = Warning (`--warn-days`): { $told }. Renew the licence before it expires.
fleet-of-keys = Records that are licence keys and not computers: { $count }.
fleet-contradictions = Computers and keys that one source calls a problem and another does not: { $count }.
fleet-self-contradictions = Records that contradict themselves: { $count }.
fleet-different-ends = Computers and keys with two different expiry dates: { $count }.
fleet-different-counts = Counts that two sources tell differently: { $count }.
fleet-values-left-out = Some columns have too many different values to count each one: beyond { $most }, the rest is counted together, so counts of single values may be too low.
fleet-duplicates = Records that repeat an id: { $count }. The first: { $place }.
fleet-earlier = Records of the interrupted run that cannot be read back and are not counted here: { $count }.

## Headings of tables and charts

fleet-results = Results
fleet-endings = When licences expire
fleet-key-endings = When licence keys expire
fleet-topics = Findings
fleet-products = Products
fleet-versions = Versions
fleet-providers = Providers
fleet-keys = Licence keys
fleet-groups = Groups
fleet-soonest = Licences that expire first
fleet-over-limit = Used on more devices than allowed
fleet-contradicted = Sources that disagree
fleet-ends-differ = Different expiry dates
fleet-counts-differ = Different counts
fleet-repeated = Repeated ids
fleet-unread = What could not be read

## Columns

fleet-name = Name
fleet-count = Records
fleet-problems = Problems
fleet-unsure = Could not tell
fleet-errors = Could not be read
fleet-fine = Nothing wrong
fleet-ending = Expire within 30 days
fleet-days-left = Days left
fleet-days-ago = Days ago
fleet-ends = Expiry date
fleet-product = Product
fleet-used = Devices that use it
fleet-allowed = Allowed
fleet-over = Too many
fleet-counted = What is counted
fleet-number = Number
fleet-expired-computers = Computers with an expired licence
fleet-expiring-computers = Computers whose licence expires soon
fleet-problem-in = Problem in
fleet-fine-in = Nothing wrong in
fleet-place = Where
fleet-id = Id
fleet-why = Why
# Below a table that shows only its first rows.
fleet-and-more = and { $count } more
fleet-line = { $source }, line { $line }

## When licences expire

fleet-ended = Already expired
fleet-within = Within { $days } days
fleet-later = Later
fleet-unknown = Not known

## What changed between two runs

fleet-changes = What changed
fleet-before = Before
fleet-after = After
fleet-no-change = Nothing changed. Records in both: { $records }.
fleet-names-repeated = Records with the name of another one in their run: { $count }. Of each name the worst record counts.
fleet-expired = Newly expired
fleet-broken = New problem
fleet-fixed = Fixed
fleet-renewed = Renewed
fleet-other = Changed
fleet-new = New
fleet-new-problem = New, with a problem
fleet-gone = No longer there
fleet-still = Still not fixed

## One line for a monitoring system

# How long the licence lasts: whole days.
fleet-left = { $days ->
    [0] less than one day left
    [one] one day left
   *[other] { $days } days left
}
fleet-past = { $days ->
    [0] expired less than a day ago
    [one] expired one day ago
   *[other] expired { $days } days ago
}
# Why too little is known of a record.
fleet-why-neither = Neither the state of the licence nor its expiry date is known.
fleet-why-old-event = An event of { $day } says that the licence has expired, and nothing later is known.
fleet-why-contradicts = The input contradicts itself: { $facts }.
fleet-why-estimate = The expiry date is only an estimate.
fleet-why-unlisted = The licence key is not in the list of keys.
fleet-why-list-unread = The list of keys has more keys than Keymend reads, and { $key } is not among those that were read. Split the list.
fleet-why-possible = Possible, but not certain: { $title }.
fleet-why-missing = Not known: { $facts }.
fleet-why-undecided = What is known does not show whether the licence is fine.
fleet-why-part = Part of the input could not be read.
fleet-command-not-read = the command line cannot be read; try it in a terminal
# How the line begins: the service and its state, in capitals as monitoring systems show them.
fleet-status-ok = LICENCE OK
fleet-status-warning = LICENCE WARNING
fleet-status-critical = LICENCE CRITICAL
fleet-status-unknown = LICENCE UNKNOWN

## Why a record could not be read

fleet-not-utf8 = The record is not UTF-8 text from byte { $byte } on. Write it as UTF-8.
fleet-empty-line = The line is empty. Write a record.
fleet-not-an-object = The record is not a JSON object. Write one such as { $example }.
fleet-long-id = The id of the record is longer than { $most } bytes.
fleet-json-ends = The record ends before its JSON does (byte { $byte }).
fleet-json-member = The member `{ $member }` of the record is not what it should be (byte { $byte }).
fleet-json-twice = The record has the member `{ $member }` twice (byte { $byte }).
fleet-json-wrong = The record is not valid JSON from byte { $byte } on.
fleet-value-unknown = `{ $name }` has a value that is not possible.
fleet-two-values = The input contradicts itself: “{ $one }” and “{ $other }”.
fleet-code-unknown = Keymend knows no error code `{ $code }`. Write it with the product that it belongs to, as in `kesl:68`. Products: { $families }.
fleet-code-of-several = The error code `{ $code }` may belong to several products. Write which one is meant: { $codes }.
fleet-too-many-facts = The record has more facts than Keymend reads.
fleet-name-cut = A name is longer than { $most } characters and is shown shortened, with its digest at the end.
fleet-several-machines = The capture describes { $count } computers. Name it as a file of its own.
fleet-more = Further mistakes: { $more }.
fleet-broken-record = The record of an earlier run is damaged: { $why }
fleet-not-a-moment = `now` of the record is not a time such as 2026-11-24T10:00:00Z.
fleet-facts-and-capture = The record has facts and a capture. Write only one of them.
fleet-neither = The record has neither facts nor a capture.
fleet-too-long = The record has { $size } bytes. Keymend reads at most { $most } MiB. Split it.
fleet-output-cut = `{ $source }` is shorter than the run wrote it, with { $records } records: it was cut since. Run it again.
fleet-lines-not-held = Lines of `{ $source }` that are not records take up more than { $most } MiB. Those beyond were not read (lines: { $count }, the first is line { $line }). Split the file.
fleet-broke-off = `{ $place }` broke off in line { $line } ({ $why }). The lines before were read. Get the whole file and use `--resume`, or run again.
fleet-archive-broken = `{ $place }` is not a complete archive ({ $why }). What comes before was read. Copy or create it again.
fleet-too-deep = `{ $place }` is { $most } folders deep, and Keymend does not look there. To have it read, name it in the command.
fleet-too-many-files = `{ $place }` has more than { $most } files. The rest was not read. Split the folder.
fleet-not-followed = `{ $place }` is a link, a pipe or a device and was not read. To have it read, name it in the command.
fleet-member-not-read = `{ $place }` was not read. { $why }
fleet-members-passed-over = Some files of `{ $place }` have no known format and were skipped (files: { $count }). The first is `{ $first }`.
fleet-members-not-read = Further files of `{ $place }` were not read (files: { $count }). { $why }

## Tables

fleet-column-form = `{ $text }` does not say which column is meant. Write it like `key=License key`.
fleet-no-such-column = `{ $name }` is not something that a column can contain. Possible are: { $all }, and the names of all facts.
fleet-column-twice = `{ $text }` repeats a column that was already named.
fleet-column-missing = `{ $file }` has no column { $column }. Its columns are { $columns }.
fleet-no-column = Keymend does not know what the columns of `{ $file }` contain: { $columns }. Say it with their names: { $example }.
fleet-row-too-wide = The row has { $cells } cells and the table { $columns } columns. Put text with a separator in quotation marks.
fleet-row-unnamed = This row names neither a licence key nor a computer. Add one of them to the row.
fleet-quote-open = A quotation mark in this row is never closed. Close it or remove it.
fleet-row-too-long = The row has more than { $most } MiB. Split it.
fleet-table-damaged = `{ $file }` is damaged or cut off. The rows before were read. Export it again.
fleet-web-page = `{ $file }` is a web page, such as a sign-in page, and not the data. Sign in and save the data again.
