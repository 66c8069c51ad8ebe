# What is known, and the questions that ask for it. Each fact has its label, which stands before a colon and its value, and:
# .yes and .no: a whole sentence, without a full stop, for a fact that is so or not so (the label then says what is asked);
# .is-...: the words for each value, after the label and in the list of answers; .question: asks a person for it;
# .customer and .customer-is-...: the same where an agent reads it, for whom the customer is not "you".

# Between a label and its value.
fact-with-value = { $label }: { $value }

# The answers to a question that is answered by yes or no, or by a day.
answer-yes = yes
answer-no = no
answer-today = today
answer-yesterday = yesterday
answer-2-days-ago = two days ago
answer-3-days-ago = three days ago or earlier

## product

product-family = Kaspersky product
    .is-home = Anti-Virus, Internet Security, Total Security, Standard, Plus or Premium on Windows
    .is-security-cloud = Security Cloud
    .is-mac = a Kaspersky product for Mac
    .is-android = a Kaspersky app on an Android phone or tablet
    .is-ios = a Kaspersky app on an iPhone or iPad
    .is-home-linux = Kaspersky for Linux (Standard, Plus or Premium)
    .is-small-office = Small Office Security
    .is-endpoint-windows = Endpoint Security for Windows (a business product)
    .is-endpoint-linux = Endpoint Security for Linux (a business product)
    .is-embedded-linux = Embedded Systems Security for Linux
    .is-industrial-linux = Industrial CyberSecurity for Linux Nodes
    .is-file-server = Anti-Virus or Security for a Linux file server (a business product)
    .is-other = something else
    .question = Which device is it, and which Kaspersky product?
product-name = Product
product-version = Installed version
product-generation = Age of the product
    .is-2010s = from 2010 to 2018
    .is-2019-2021 = from 2019 to 2021
    .is-21-x = version 21.4 or newer (Standard, Plus, Premium and others of that time)
    .question = How old is the Kaspersky app?
product-meant_for = Made for
    .is-home = a home or a small office
    .is-business = a company
product-others = Another Kaspersky product on this computer
product-running = Whether the Kaspersky app is running
    .yes = The Kaspersky app is running
    .no = The Kaspersky app is not running
    .question = Do you see the Kaspersky icon beside the clock, and does the app open?
product-installed_at = Installation date

## license

license-status = Licence
    .is-active = active, not expired yet
    .is-expired = expired
    .is-not-valid = not valid, or shows an error
    .is-absent = no licence on this device
    .question = What does the licence window of the Kaspersky app show?
license-key_state = State of the licence key
license-blocked = Key blocked by Kaspersky
    .yes = Kaspersky has blocked the key or code
    .no = Kaspersky has not blocked the key or code
license-expires_at = Licence expiry date
license-ended = When the licence expired
    .is-within-24h = less than 24 hours ago
    .is-earlier = more than 24 hours ago
    .question = Did the licence expire less than 24 hours ago?
license-days_left = Days left
license-days_passed = Whether the days left have passed
    .yes = The days that were left have passed
    .no = The days that were left have not passed
license-key_type = Number of the kind of key
license-type = Kind of licence
    .is-commercial = bought
    .is-trial = free trial
    .is-subscription = subscription
    .is-beta = for testing a beta version
    .is-test = test licence
    .is-oem = came with the computer
    .question = What kind of licence is it?
license-reported_expired = Whether the app reported to Windows that it has expired
    .yes = The Kaspersky app has reported to Windows that it has expired
    .no = The Kaspersky app has not reported to Windows that it has expired
license-ends_soon = Whether the licence is reported to expire soon
    .yes = The licence is reported to expire soon
    .no = The licence is not reported to expire soon
license-key_listed = Whether the licence key is in the list of keys
    .yes = The licence key is in the list of keys
    .no = The licence key is not in the list of keys
license-limited_parts = Not included in the licence
license-devices_allowed = Devices that the licence allows
license-devices_used = Devices that use the licence
license-over_limit = Whether more devices use the licence than it allows
    .yes = More devices use the licence than it allows
    .no = The licence is not used on more devices than it allows
license-in_console = Whether this is a key listed in Security Center
    .yes = This is a key listed in Security Center
    .no = This is not a key listed in Security Center
license-managed = Whether an administrator manages the licence of this computer
    .yes = An administrator manages the licence of this computer
    .no = No administrator manages the licence of this computer

## activation_ticket

activation_ticket-valid_to = Activation ticket valid until
activation_ticket-created_at = Activation ticket issued
activation_ticket-license_state = Licence state number in the activation ticket

## subscription

subscription-present = Whether the licence is a subscription
    .yes = The licence is a subscription
    .no = The licence is not a subscription
    .question = Does the licence window mention a subscription?
subscription-status = Subscription
    .is-being-defined = Being defined
    .is-active = Active
    .is-renewed = Renewed
    .is-error = Error
    .is-grace = Expired. Grace period.
    .is-grace-over = Expired. Grace period expired.
    .is-suspended = Suspended
    .is-resumed = Resumed
    .is-cancelled = Subscription cancellation
    .is-update-required = Update is required
    .is-expired = Expired
    .question = Which subscription status does the app show?
subscription-provider_managed = Whether a provider manages the subscription
    .yes = A provider manages the subscription
    .no = No provider manages the subscription
    .question = Do you pay for it through a provider, for example with your Internet, phone or bank contract?
subscription-auto_renews = Whether automatic renewal is on
    .yes = Automatic renewal is on
    .no = Automatic renewal is off
    .question = Is automatic renewal on, so that your card is charged each year?
subscription-charged_at = Date of the renewal payment
    .question = When were you charged for the renewal?
subscription-provider = Provider

## reserve

purchase-complaint = Complaint about a payment
    .is-charged-twice = money was taken twice
    .is-refund = you want money back
    .is-unwanted = money was taken without your agreement
    .is-cancel = you want to turn automatic renewal off
    .is-scam = somebody asks for money or access in Kaspersky's name
    .customer-is-refund = the customer wants money back
    .customer-is-unwanted = money was taken without the customer's agreement
    .customer-is-cancel = the customer wants to turn automatic renewal off
account-shows_active = Active elsewhere
    .yes = The account or the seller shows the licence as active
    .no = Neither the account nor the seller shows the licence as active
reserve-present = Whether a reserve activation code is stored
    .yes = A reserve activation code is stored
    .no = No reserve activation code is stored
    .question = Does the licence window also list a reserve (or new) activation code?
reserve-expires_at = Expiry date of the reserve licence
reserve-usable = Whether a reserve activation code is stored that has not expired
    .yes = A reserve activation code is stored that has not expired
    .no = The stored reserve activation code has expired

## code

code-shape = What you entered as a code
    .is-activation-code = 20 letters and digits in four groups of five
    .is-look-alike = an activation code with foreign look-alike letters
    .is-wrong-length = almost an activation code, with characters missing or too many
    .is-license-key = 32 letters and digits in five groups
    .is-license-number = an old licence number of three groups
    .is-order-number = digits only
    .is-key-file = a file ending in .key
    .is-other = something else
    .question = What does the code that you enter look like?
code-kind = Kind of code
    .is-new = a code for a full new licence
    .is-renewal = a cheaper renewal code
    .is-promotional = a free, gift or trial code
    .question = Was the code sold as a new licence or a cheaper renewal, or was it free?
code-at_hand = Whether you have a new activation code
    .customer = New activation code at hand
    .yes = You have a new activation code that is not entered yet
    .no = You have no new activation code
    .question = Do you have a new activation code that you have not entered yet?
code-previous_at_hand = Whether you have the previous code
    .customer = Previous code at hand
    .yes = You have the previous code
    .no = You do not have the previous code
    .question = Do you still have the previous activation code, the one you used before this one?

## purchase

purchase-channel = Bought from
    .is-kaspersky = Kaspersky's own site or shop
    .is-shop = another shop, box or card
    .is-provider = an Internet, phone or bank provider
    .is-app-store = an app store
    .is-employer = an employer or a school
    .is-unknown = not known
    .question = Where does the licence come from?
purchase-place = Shop
purchase-left_provider = Whether you have left your provider
    .customer = Contract with the provider ended
    .yes = You have ended the contract with your provider
    .no = You have not ended the contract with your provider
purchase-seller_owes = Whether the seller has to renew it
    .yes = The seller has to renew it
    .no = The seller does not have to renew it
purchase-moved = Whether you have moved to another country
    .customer = Moved to another country
    .yes = You have moved to another country
    .no = You have not moved to another country
purchase-paid = Whether you have paid
    .customer = Paid
    .yes = You have already paid
    .no = You have not paid yet
    .question = Have you already paid for the renewal?
purchase-paid_at = Payment date
    .question = When did you pay?

## attempt

attempt-message = Message
attempt-shown = Shown on the screen
attempt-error_code = Error code
attempt-failed = Whether activation or renewal failed
    .yes = Activation or renewal failed
    .no = Activation or renewal did not fail
    .question = Did the app refuse the code or show an error when you tried it?
capture-is_meant = Whether the right computer was looked at
    .yes = What was looked at is from the computer you are writing about
    .no = What was looked at is from a different computer than the one you are writing about
    .question = Is what Keymend looked at from the computer you are writing about?

## databases

attempt-tried = What you have already tried
    .customer = Already tried
    .is-restarted = restarting the device
    .is-reinstalled = reinstalling the Kaspersky app
    .is-date-checked = checking the date and time
    .is-status-refreshed = refreshing the status
    .is-code-compared = comparing the code and entering it again
    .is-mail-searched = searching the mailbox
    .is-network-checked = checking the Internet connection
databases-released_at = Release date of the databases
databases-updated_at = Last update of the databases
databases-loaded = Whether the databases are loaded
    .yes = The databases are loaded
    .no = The databases are not loaded

## policy

policy-applied = Whether an administrator's policy applies
    .yes = An administrator's policy applies to this computer
    .no = No administrator's policy applies to this computer
    .question = Does an employer or an administrator look after this computer?

## agent

agent-present = Whether Network Agent is installed
    .yes = Kaspersky Network Agent, which an administrator uses to manage this computer, is installed
    .no = Kaspersky Network Agent is not installed

## application

application-unstable = Whether the app says that it is unstable
    .yes = The Kaspersky app says that it is unstable after a crash
    .no = The Kaspersky app does not say that it is unstable

## system

system-clock_behind = Whether the clock is wrong
    .yes = The clock of this computer is slow: it shows a date that has already passed
    .no = The clock of this computer is not slow
    .question = Do the date and the time of this computer look wrong?
system-name = Operating system
system-platform = Device
    .is-windows = Windows computer
    .is-mac = Mac
    .is-linux = Linux computer
    .is-android = Android phone or tablet
    .is-ios = iPhone or iPad
    .question = On which device does Kaspersky run?
system-newest_event_at = Last recorded event
system-restart_pending = Whether a restart is pending
    .yes = The system is waiting for a restart
    .no = The system is not waiting for a restart
system-utc_offset_minutes = Local time ahead of UTC, in minutes

## network

network-hosts_blocked = Whether the hosts file redirects Kaspersky's servers
    .yes = The hosts file redirects Kaspersky's servers
    .no = The hosts file does not redirect Kaspersky's servers
network-reachable = Whether the Internet can be reached
    .yes = The Internet can be reached
    .no = The Internet cannot be reached
    .question = Do other web pages open on this device?
network-proxy_set = Whether a proxy is set
    .yes = A proxy is set for this user; activation may need it too
    .no = No proxy is set for this user

## account

account-signed_in = Whether the app is connected to My Kaspersky
    .customer = Kaspersky app connected to My Kaspersky
    .yes = The Kaspersky app is connected to your My Kaspersky account
    .no = The Kaspersky app is not connected to your My Kaspersky account
    .question = Is the app signed in to My Kaspersky with the email address used for the purchase?
account-present = Whether you have a My Kaspersky account
    .customer = My Kaspersky account
    .yes = You have a My Kaspersky account
    .no = You have no My Kaspersky account
account-another = Whether you have another My Kaspersky account
    .customer = Another My Kaspersky account
    .yes = You have another My Kaspersky account or used another email address
    .no = You have no other My Kaspersky account
    .question = Do you have another My Kaspersky account, for example with another email address?
account-of_buyer = Whether somebody else bought it in their own account
    .yes = Somebody else bought the subscription in their own account
    .no = Nobody else bought the subscription in their own account

## Where something was seen

# The parts of a place, such as "app-info.txt, line 3".
place-line = line { $number }
place-in-line = { $line }: { $name }
place-byte = byte { $number }
place-value = value { $name }
place-member = member { $name }
place-record = event record { $number }
place-person = you said so
place-follows = follows from { $facts }

# What was read.
source-clock = clock
source-event-log = event log
source-facts-file = facts file
source-files = files
source-getsysteminfo-report = GetSystemInfo report
source-hosts-file = hosts file
source-kesl-control-output = output of kesl-control
source-klnagchk-output = output of klnagchk
source-proxy-settings = proxy settings
source-registry = Windows registry
source-registry-export = registry export
source-security-center = Windows Security Center
source-system = system
source-the-person = you
source-kav-status = output of kav status
source-the-registry-and-avp-com = Windows registry and avp.com
source-the-proxy-settings = proxy settings
source-the-system-s-name = name of the system
source-the-name-of-windows = Windows version
source-the-list-of-keys = list of licence keys
source-the-installed-files = installed files
source-the-hosts-file = hosts file
source-the-service = service
source-the-daemon = service
source-the-control-program = control program
source-the-application = Kaspersky app
source-older-products = older products
source-a-restart-that-is-due = pending restart
source-windows-security = Windows Security
source-network-agent = Network Agent
source-standard-input = standard input
source-the-time-zone = time zone
source-the-time-zone-of-this-machine = time zone of this computer
source-the-clock-of-this-machine = clock of this computer
source-the-products-in-the-registry = products in the registry
source-the-registry = Windows registry
source-this-machine = this computer
source-the-product-s-folder = folder of the Kaspersky app
source-the-message = message
source-another-computer = another computer
source-language-data = language data
source-the-list-of-traces = list of trace files
source-the-events = events
source-the-event-log = event log
source-licence-on-this-mac = licence on this Mac
source-security-center-keys = keys of Kaspersky Security Center
source-security-center-event = event of Kaspersky Security Center
source-security-center-by-snmp = SNMP counts of Kaspersky Security Center
source-windows-security-center = Windows Security Center
source-avp-com-output = output of avp.com
source-exit-code = exit code
source-log = log
source-inventory = inventory
source-the-settings = settings
source-fleet-record = record
