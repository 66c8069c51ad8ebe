//! The one table of facts: id, how it leaves, type, meaning, and how to ask a person.
//!
//! Adding a fact means adding one row here; the condition checker, `--answer`, the questions, the
//! JSON Schema and `docs/facts.md` follow.

use std::fmt;

use super::Privacy;
use FactType::{Choice, Count, Flag, Moment, Text, Version};
use Privacy::{Public, Scrubbed};

/// What values a fact can take.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FactType {
    /// Yes or no.
    Flag,
    /// One of a closed list: the value and the words a person chooses it by.
    Choice(&'static [(&'static str, &'static str)]),
    /// A whole number; the row's `unit` says of what.
    Count,
    /// Free text, cleaned of control characters.
    Text,
    /// A moment in UTC.
    Moment,
    /// A dotted version number, compared part by part.
    Version,
}

/// One row of the table.
#[derive(Debug)]
pub struct FactDef {
    /// The typed name used in Rust.
    pub id: FactId,
    /// The dotted name used everywhere else, such as `license.status`.
    pub name: &'static str,
    /// How its values leave the machine.
    pub privacy: Privacy,
    /// The values it can take.
    pub kind: FactType,
    /// What the fact says, in one line, with its unit where it has one.
    pub meaning: &'static str,
    /// The question that asks a person for it; `None` where only a machine can tell.
    pub question: Option<&'static str>,
}

impl FactDef {
    /// Whether several values can stand side by side without contradicting each other.
    #[must_use]
    pub fn holds_many(&self) -> bool {
        matches!(
            self.id,
            FactId::AttemptMessage
                | FactId::AttemptShown
                | FactId::AttemptTried
                | FactId::AttemptErrorCode
                | FactId::ProductOthers
                | FactId::SystemNewestEventAt
        )
    }
}

macro_rules! facts {
    ($($id:ident = $name:literal, $privacy:expr, $kind:expr, $meaning:literal, $question:expr;)+) => {
        /// A fact's identity; see [`FactDef`] for what it means.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum FactId {
            $(#[doc = $meaning] $id,)+
        }

        static TABLE: &[FactDef] = &[
            $(FactDef {
                id: FactId::$id,
                name: $name,
                privacy: $privacy,
                kind: $kind,
                meaning: $meaning,
                question: $question,
            },)+
        ];
    };
}

facts! {
    ProductFamily = "product.family", Public, Choice(&[
        ("home", "Anti-Virus, Internet Security, Total Security, Standard, Plus or Premium on Windows"),
        ("security-cloud", "Security Cloud"),
        ("mac", "a Kaspersky product for Mac"),
        ("android", "a Kaspersky app on an Android phone or tablet"),
        ("ios", "a Kaspersky app on an iPhone or iPad"),
        ("home-linux", "Kaspersky for Linux (Standard, Plus or Premium)"),
        ("small-office", "Small Office Security"),
        ("endpoint-windows", "Endpoint Security for Windows (a business product)"),
        ("endpoint-linux", "Endpoint Security for Linux (a business product)"),
        ("embedded-linux", "Embedded Systems Security for Linux"),
        ("industrial-linux", "Industrial CyberSecurity for Linux Nodes"),
        ("file-server", "Anti-Virus or Security for a Linux file server (a business product)"),
        ("other", "something else")]),
        "Which family of products is installed.",
        Some("Which computer is it, and which Kaspersky?");
    ProductName = "product.name", Scrubbed, Text,
        "The product's own name, as it shows it.", None;
    ProductVersion = "product.version", Public, Version,
        "The installed version.", None;
    ProductGeneration = "product.generation", Public, Choice(&[
        ("2010s", "a product of 2010 to 2018"),
        ("2019-2021", "the 2019 to 2021 line"),
        ("21.x", "version 21.4 or newer: Standard, Plus, Premium and their contemporaries")]),
        "The generation of a home product, which decides where its buttons are.",
        Some("How old is the program?");
    ProductMeantFor = "product.meant_for", Public, Choice(&[
        ("home", "for a home or a small office"), ("business", "for a company, with an administrator")]),
        "For whom the product is made: a home product has My Kaspersky, a business product Security Center.", None;
    ProductOthers = "product.others", Scrubbed, Text,
        "Another Kaspersky product recorded beside the one that was read, perhaps a leftover.", None;
    ProductRunning = "product.running", Public, Flag,
        "Whether the protection application or its service runs.",
        Some("Is the Kaspersky icon shown beside the clock, and does the program open?");
    ProductInstalledAt = "product.installed_at", Public, Moment,
        "When the product was installed.", None;
    LicenseStatus = "license.status", Public, Choice(&[
        ("active", "it is active, days are left"),
        ("expired", "it has expired"),
        ("not-valid", "it is not valid, or shows an error"),
        ("absent", "there is no licence on this device")]),
        "The state of the licence in use.",
        Some("What does the licence window of the program say?");
    LicenseKeyState = "license.key_state", Scrubbed, Text,
        "The state of the key in the product's own words.", None;
    LicenseBlocked = "license.blocked", Public, Flag,
        "Whether Kaspersky has blocked the key or code, by the product's own words or the person's.", None;
    LicenseExpiresAt = "license.expires_at", Public, Moment,
        "When the licence in use ends (UTC).", None;
    LicenseEnded = "license.ended", Public, Choice(&[
        ("within-24h", "less than 24 hours ago"), ("earlier", "more than 24 hours ago")]),
        "How long ago the licence ended.",
        Some("Did the licence end less than 24 hours ago?");
    LicenseDaysLeft = "license.days_left", Public, Count,
        "Days until the licence ends, counted by the product when the capture was made.", None;
    LicenseDaysPassed = "license.days_passed", Public, Flag,
        "Whether all days that an export counts as left have passed since the newest date in it.", None;
    LicenseKeyType = "license.key_type", Public, Count,
        "The number a Windows product records for the type of its key; only 0 is understood: no key.", None;
    LicenseType = "license.type", Public, Choice(&[
        ("commercial", "bought"), ("trial", "a free trial"), ("subscription", "a subscription"),
        ("beta", "for testing a beta"), ("test", "a test licence"), ("oem", "it came with the computer")]),
        "The kind of the licence.",
        Some("What kind of licence is it?");
    LicenseReportedExpired = "license.reported_expired", Public, Flag,
        "Whether the product reported itself expired to Windows; the report may lag until an update has run.", None;
    LicenseEndsSoon = "license.ends_soon", Public, Flag,
        "Whether an event or a product says that the licence ends soon, without saying when.", None;
    LicenseKeyListed = "license.key_listed", Public, Flag,
        "Whether a list of licence keys that was read beside it holds the key in use.", None;
    LicenseLimitedParts = "license.limited_parts", Scrubbed, Text,
        "Components that the purchased edition does not include.", None;
    LicenseDevicesAllowed = "license.devices_allowed", Public, Count,
        "For how many devices the licence is.", None;
    LicenseDevicesUsed = "license.devices_used", Public, Count,
        "On how many devices the licence is used, or is wanted to be used.", None;
    LicenseOverLimit = "license.over_limit", Public, Flag,
        "Whether more devices use the licence than it allows.", None;
    LicenseInConsole = "license.in_console", Public, Flag,
        "Whether this is a key as Security Center lists it, and no single computer.", None;
    LicenseManaged = "license.managed", Public, Flag,
        "Whether an administrator gives this computer its licence.", None;
    ActivationTicketValidTo = "activation_ticket.valid_to", Public, Moment,
        "Until when the activation ticket is valid; a paid subscription may last longer.", None;
    ActivationTicketCreatedAt = "activation_ticket.created_at", Public, Moment,
        "When the activation server issued the activation ticket.", None;
    ActivationTicketLicenseState = "activation_ticket.license_state", Public, Count,
        "The licence state number in the activation ticket; its meaning is not published.", None;
    SubscriptionPresent = "subscription.present", Public, Flag,
        "Whether the licence is a subscription.",
        Some("Does the licence window speak of a subscription?");
    SubscriptionStatus = "subscription.status", Public, Choice(&[
        ("being-defined", "Being defined"), ("active", "Active"), ("renewed", "Renewed"), ("error", "Error"),
        ("grace", "Expired. Grace period."), ("grace-over", "Expired. Grace period expired."),
        ("suspended", "Suspended"), ("resumed", "Resumed"), ("cancelled", "Subscription cancellation"),
        ("update-required", "Update is required"), ("expired", "Expired")]),
        "The state of the subscription, by the names of the product's help.",
        Some("Which status does the program show for the subscription?");
    SubscriptionProviderManaged = "subscription.provider_managed", Public, Flag,
        "Whether a service provider (telephone, Internet, bank) sells and renews the subscription.",
        Some("Do you pay for it through a provider, such as your Internet, telephone or bank contract?");
    SubscriptionAutoRenews = "subscription.auto_renews", Public, Flag,
        "Whether the licence was set to renew itself from a payment card.",
        Some("Is automatic renewal turned on, so that a card is charged each year?");
    SubscriptionChargedAt = "subscription.charged_at", Public, Moment,
        "When the last automatic payment was taken.",
        Some("When was the money for the renewal taken?");
    SubscriptionProvider = "subscription.provider", Scrubbed, Text,
        "The name of the provider that manages the subscription.", None;
    PurchaseComplaint = "purchase.complaint", Public, Choice(&[
        ("charged-twice", "money was taken twice"), ("refund", "money is wanted back"),
        ("unwanted", "money was taken that nobody agreed to"),
        ("cancel", "automatic renewal is to be turned off"),
        ("scam", "somebody wants money or access in Kaspersky's name")]),
        "What the person complains of about money alone.", None;
    AccountShowsActive = "account.shows_active", Public, Flag,
        "Whether the account, or whoever sold the licence, shows it as active, whatever the device says.", None;
    ReservePresent = "reserve.present", Public, Flag,
        "Whether a reserve activation code or key is stored for later.",
        Some("Does the licence window also list a reserve (or new) activation code?");
    ReserveExpiresAt = "reserve.expires_at", Public, Moment,
        "When the licence of the reserve key ends (UTC).", None;
    ReserveUsable = "reserve.usable", Public, Flag,
        "Whether a reserve activation code or key is stored that has not expired itself, as far as that is known.", None;
    CodeShape = "code.shape", Public, Choice(&[
        ("activation-code", "20 letters and digits in four groups of five"),
        ("look-alike", "an activation code with foreign look-alike letters"),
        ("wrong-length", "almost an activation code, with characters missing or too many"),
        ("license-key", "32 letters and digits in five groups"),
        ("license-number", "an old licence number of three groups"),
        ("order-number", "digits only"),
        ("key-file", "a file ending in .key"),
        ("other", "something else")]),
        "What the text entered as a code looks like; a right shape does not mean a valid code.",
        Some("What does the thing you type as a code look like?");
    CodeKind = "code.kind", Public, Choice(&[
        ("new", "a code for a full new licence"), ("renewal", "a cheaper renewal code"),
        ("promotional", "a free, gift or trial code")]),
        "What the code was sold as.",
        Some("Was the code sold as a new licence, a cheaper renewal, or given away free?");
    CodeAtHand = "code.at_hand", Public, Flag,
        "Whether the person holds a new activation code that has not been entered yet.",
        Some("Do you have a new activation code that you have not entered yet?");
    CodePreviousAtHand = "code.previous_at_hand", Public, Flag,
        "Whether the person has the code of the previous licence.",
        Some("Do you still have the activation code you used before this one?");
    PurchaseChannel = "purchase.channel", Public, Choice(&[
        ("kaspersky", "the Kaspersky site or shop"), ("shop", "another shop, box or card"),
        ("provider", "my Internet, telephone or bank provider"), ("app-store", "an app store"),
        ("employer", "my employer or school"), ("unknown", "I do not know")]),
        "Where the licence was bought.",
        Some("Where does the licence come from?");
    PurchaseMoved = "purchase.moved", Public, Flag,
        "Whether the person has moved to another country since the purchase.", None;
    PurchaseLeftProvider = "purchase.left_provider", Public, Flag,
        "Whether the person has ended the contract with the provider that the subscription came from.", None;
    PurchaseSellerOwes = "purchase.seller_owes", Public, Flag,
        "Whether whoever sold the licence, or installed it, has to renew it, as the person says.", None;
    PurchasePlace = "purchase.place", Scrubbed, Text,
        "The name of the shop or the app store where the licence was bought.", None;
    PurchasePaid = "purchase.paid", Public, Flag,
        "Whether the renewal, or the present term, has already been paid for.",
        Some("Have you already paid for the renewal?");
    PurchasePaidAt = "purchase.paid_at", Public, Moment,
        "When the person paid for the renewal or the licence.",
        Some("When did you pay?");
    AttemptMessage = "attempt.message", Scrubbed, Text,
        "What the product said, on the screen or in a log, or the person's own words.", None;
    AttemptShown = "attempt.shown", Scrubbed, Text,
        "What the product shows, word for word, as the person quotes it.", None;
    AttemptErrorCode = "attempt.error_code", Public, Text,
        "An error code that was shown, as family:code, such as kes:89479002.", None;
    AttemptFailed = "attempt.failed", Public, Flag,
        "Whether an attempt to activate or renew failed.",
        Some("Did the program refuse the code, or show an error, when you tried it?");
    CaptureIsMeant = "capture.is_meant", Public, Flag,
        "Whether what was read is of the computer that the person writes about.",
        Some("Is what Keymend looked at from the computer you are writing about?");
    AttemptTried = "attempt.tried", Public, Choice(&[
        ("restarted", "the device was restarted"), ("reinstalled", "the Kaspersky app was installed again"),
        ("date-checked", "the date and time are right"), ("status-refreshed", "the status was refreshed"),
        ("code-compared", "the code was compared and entered again"), ("mail-searched", "the mailbox was searched"),
        ("network-checked", "the Internet connection works")]),
        "What the person has done already without success.", None;
    DatabasesReleasedAt = "databases.released_at", Public, Moment,
        "When the installed databases were released (UTC).", None;
    DatabasesUpdatedAt = "databases.updated_at", Public, Moment,
        "When the databases were last updated with success.", None;
    DatabasesLoaded = "databases.loaded", Public, Flag,
        "Whether the databases are loaded.", None;
    PolicyApplied = "policy.applied", Public, Flag,
        "Whether an administrator's policy is in force on the device.",
        Some("Does an employer or administrator look after this computer?");
    AgentPresent = "agent.present", Public, Flag,
        "Whether Kaspersky's Network Agent, by which an administrator manages the device, is installed.", None;
    ApplicationUnstable = "application.unstable", Public, Flag,
        "Whether the application says it is unstable after a crash.", None;
    SystemClockBehind = "system.clock_behind", Public, Flag,
        "Whether the clock is behind a date that must already have passed.",
        Some("Do the date and the time of the computer look wrong?");
    SystemName = "system.name", Scrubbed, Text,
        "The operating system.", None;
    SystemPlatform = "system.platform", Public, Choice(&[
        ("windows", "Windows"), ("mac", "a Mac"), ("linux", "Linux"),
        ("android", "an Android phone or tablet"), ("ios", "an iPhone or iPad")]),
        "What the device with the product is: a computer with Windows or Linux, a Mac, a phone or a tablet.",
        Some("On which device does Kaspersky run?");
    SystemNewestEventAt = "system.newest_event_at", Public, Moment,
        "When something last happened that the product recorded: an event in a log, a start, an update or a scan.", None;
    SystemRestartPending = "system.restart_pending", Public, Flag,
        "Whether the system waits for a restart, by its own notes.", None;
    SystemUtcOffsetMinutes = "system.utc_offset_minutes", Public, Count,
        "Minutes by which local time is ahead of UTC; negative where it is behind.", None;
    NetworkHostsBlocked = "network.hosts_blocked", Public, Flag,
        "Whether the hosts file redirects the vendor's activation hosts.", None;
    NetworkReachable = "network.reachable", Public, Flag,
        "Whether the Internet can be reached from the device.",
        Some("Do other pages of the Internet open on this device?");
    NetworkProxySet = "network.proxy_set", Public, Flag,
        "Whether a proxy is set for this user; the activation may need it too.", None;
    AccountSignedIn = "account.signed_in", Public, Flag,
        "Whether the program is connected to the person's My Kaspersky account.",
        Some("Is the program signed in to My Kaspersky with the e-mail address used for the purchase?");
    AccountPresent = "account.present", Public, Flag,
        "Whether the person has a My Kaspersky account at all.", None;
    AccountAnother = "account.another", Public, Flag,
        "Whether the person has another My Kaspersky account, or used another e-mail address.",
        Some("Do you have another My Kaspersky account, for example with another e-mail address?");
    AccountOfBuyer = "account.of_buyer", Public, Flag,
        "Whether somebody else bought the subscription, in an account of their own.", None;
}

impl FactId {
    /// Every fact, in the order of the table.
    pub fn all() -> impl Iterator<Item = FactId> {
        TABLE.iter().map(|row| row.id)
    }

    /// This fact's row.
    #[must_use]
    pub fn def(self) -> &'static FactDef {
        &TABLE[self as usize]
    }

    /// The dotted name, such as `license.status`.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.def().name
    }

    /// Whether its values are texts as somebody wrote them, which may name anybody.
    #[must_use]
    pub fn holds_free_text(self) -> bool {
        self.def().privacy != Public
    }

    /// The words by which a person chooses a value of a closed list.
    #[must_use]
    pub fn words_for(self, value: &str) -> Option<&'static str> {
        let FactType::Choice(choices) = self.def().kind else { return None };
        choices.iter().find(|(known, _)| *known == value).map(|(_, words)| *words)
    }

    /// Whether nobody but a person can tell: what they hold, where they bought.
    #[must_use]
    pub fn is_told_by_people(self) -> bool {
        self.name().starts_with("code.") || self.name().starts_with("purchase.")
    }

    /// Finds a fact by its dotted name; what captures of version 1 called `ticket.` is `activation_ticket.` today.
    #[must_use]
    pub fn from_name(name: &str) -> Option<FactId> {
        let older = name.strip_prefix("ticket.");
        let is_older = |row: &FactDef| older.is_some() && row.name.strip_prefix("activation_ticket.") == older;
        TABLE.iter().find(|row| row.name == name || is_older(row)).map(|row| row.id)
    }
}

impl fmt::Display for FactId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_row_stands_at_its_own_index() {
        for id in FactId::all() {
            assert_eq!(id.def().id, id);
            assert_eq!(FactId::from_name(id.name()), Some(id));
        }
    }

    #[test]
    fn names_are_unique_dotted_and_documented() {
        let names: BTreeSet<_> = FactId::all().map(FactId::name).collect();
        assert_eq!(names.len(), FactId::all().count());
        for id in FactId::all() {
            assert_eq!(id.name().matches('.').count(), 1, "{id}");
            assert!(id.def().meaning.ends_with('.'), "{id}: the meaning is a sentence");
            assert!(id.def().question.is_none_or(|question| question.ends_with('?')), "{id}");
        }
    }

    #[test]
    fn a_text_that_anybody_may_have_written_is_never_public() {
        for id in FactId::all() {
            let def = id.def();
            // An error code is `family:code`; every other type is a closed one.
            let closed = def.kind != FactType::Text || id == FactId::AttemptErrorCode;
            assert_eq!(def.privacy, if closed { Public } else { Scrubbed }, "{id}");
        }
    }

    #[test]
    fn only_what_a_person_can_answer_in_one_choice_is_asked() {
        for id in FactId::all().filter(|id| id.def().question.is_some()) {
            assert!(matches!(id.def().kind, FactType::Flag | FactType::Choice(_) | FactType::Moment), "{id}");
        }
    }
}
