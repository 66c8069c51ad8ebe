//! The ticket system of a provider: what it is, where it takes requests, and what it calls the fields of a request.
//!
//! What each system takes as a name follows its own documentation: `X-OTRS-DynamicField-…` and dynamic fields in the
//! manual of Znuny, `X-Zammad-Ticket-…` in that of Zammad, the numbers of custom fields in the REST API of Redmine.

use std::collections::BTreeMap;
use std::net::IpAddr;

use serde::{Deserialize, Serialize};

use crate::say::{Message, did_you_mean, errors, together};
use crate::text::clean_text;

/// How the headers begin that are Keymend's own.
const OUR_HEADERS: &str = "x-keymend-";

/// The longest name of a queue or of a field, in characters.
const LONGEST_NAME: usize = 100;

/// Which ticket system it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum DeskKind {
    /// None that Keymend knows: it reads mail.
    Mail,
    /// Request Tracker.
    Rt,
    /// Redmine.
    Redmine,
    /// Zammad.
    Zammad,
    /// Znuny, and OTRS from which it comes.
    Znuny,
    /// osTicket.
    Osticket,
    /// Freshdesk.
    Freshdesk,
}

/// The ticket system of a provider or of the person's own company.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct DeskEntry {
    /// Which system it is.
    pub kind: DeskKind,
    /// The mail address at which it takes requests, if not the one of the provider.
    pub address: Option<String>,
    /// Where its REST interface is.
    pub url: Option<String>,
    /// The queue, project or group for requests about licences.
    pub queue: Option<String>,
    /// What it calls the fields of a request, by our names of them.
    #[serde(default)]
    pub fields: BTreeMap<String, String>,
}

impl DeskKind {
    /// Every kind.
    pub const ALL: [DeskKind; 7] = [
        DeskKind::Mail,
        DeskKind::Rt,
        DeskKind::Redmine,
        DeskKind::Zammad,
        DeskKind::Znuny,
        DeskKind::Osticket,
        DeskKind::Freshdesk,
    ];

    /// The word for it in files.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            DeskKind::Mail => "mail",
            DeskKind::Rt => "rt",
            DeskKind::Redmine => "redmine",
            DeskKind::Zammad => "zammad",
            DeskKind::Znuny => "znuny",
            DeskKind::Osticket => "osticket",
            DeskKind::Freshdesk => "freshdesk",
        }
    }

    /// The name that its maker gave it.
    #[must_use]
    pub fn title(self) -> &'static str {
        match self {
            DeskKind::Mail => "mail",
            DeskKind::Rt => "Request Tracker",
            DeskKind::Redmine => "Redmine",
            DeskKind::Zammad => "Zammad",
            DeskKind::Znuny => "Znuny",
            DeskKind::Osticket => "osTicket",
            DeskKind::Freshdesk => "Freshdesk",
        }
    }

    /// The header by which a mail chooses the queue.
    #[must_use]
    pub fn queue_header(self) -> Option<&'static str> {
        match self {
            DeskKind::Znuny => Some("X-OTRS-Queue"),
            DeskKind::Zammad => Some("X-Zammad-Ticket-Group"),
            _ => None,
        }
    }

    /// The header by which a mail fills a field.
    #[must_use]
    pub fn field_header(self, theirs: &str) -> Option<String> {
        match self {
            DeskKind::Znuny => Some(format!("X-OTRS-DynamicField-{theirs}")),
            DeskKind::Zammad => Some(format!("X-Zammad-Ticket-{theirs}")),
            DeskKind::Mail => Some(theirs.to_owned()),
            _ => None,
        }
    }

    /// What is wrong with the name of a queue there: some interfaces know a queue by its number alone.
    pub(crate) fn wrong_queue(self, queue: &str) -> Option<Message> {
        let all = |is: fn(u8) -> bool| queue.bytes().all(is);
        let is_number = || all(|c| c.is_ascii_digit());
        let is_identifier = || all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == b'-' || c == b'_');
        match self {
            _ if !is_line(queue) => Some(errors::seller_desk_queue()),
            DeskKind::Osticket | DeskKind::Freshdesk if !is_number() => {
                Some(errors::seller_desk_queue_number(self.title()))
            }
            DeskKind::Redmine if !is_identifier() => Some(errors::seller_desk_queue_identifier()),
            _ => None,
        }
    }

    /// Whether a field can have this name there.
    fn takes_name(self, name: &str) -> bool {
        let all = |is: fn(u8) -> bool| !name.is_empty() && name.len() <= LONGEST_NAME && name.bytes().all(is);
        let is_small = || all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == b'_');
        match self {
            DeskKind::Mail => name.starts_with("X-") && all(|c| c.is_ascii_alphanumeric() || c == b'-'),
            DeskKind::Rt => is_line(name) && !name.contains(['{', '}', '\'', '"', '\\', '.']),
            DeskKind::Redmine => all(|c| c.is_ascii_digit()),
            DeskKind::Znuny => all(|c| c.is_ascii_alphanumeric()),
            // Zammad refuses such an ending, and Freshdesk puts this before each custom field.
            DeskKind::Zammad => is_small() && !name.ends_with("_id") && !name.ends_with("_ids"),
            DeskKind::Freshdesk => is_small() && name.starts_with("cf_"),
            DeskKind::Osticket => all(|c| c.is_ascii_alphanumeric() || c == b'_'),
        }
    }
}

/// Our names of the fields, as the table of labels has them.
pub struct DeskNames {
    /// Whether it is a field of the form.
    pub is_field: fn(&str) -> bool,
    /// Whether a ticket system can have a name for it.
    pub is_ours: fn(&str) -> bool,
    /// Whether every server on the way may read it.
    pub may_be_header: fn(&str) -> bool,
    /// All of them.
    pub all: fn() -> Vec<&'static str>,
}

impl DeskNames {
    /// A name that is no field of ours, with those that may be meant.
    pub(crate) fn unknown(&self, field: &str) -> Message {
        let near = did_you_mean(field, (self.all)().into_iter());
        together([errors::seller_unknown_field(clean_text(field))].into_iter().chain(near))
    }
}

impl DeskEntry {
    /// What is wrong with it first.
    pub(crate) fn complaint(&self) -> Option<Message> {
        let names = self.fields.iter().find_map(|(ours, theirs)| self.wrong_name(ours, theirs));
        self.complaints().into_iter().map(|(_, what)| what).next().or(names)
    }

    /// What is wrong with it but for the fields, each with its member.
    pub(super) fn complaints(&self) -> Vec<(&'static str, Message)> {
        let is_address = |address: &String| address.parse::<lettre::Address>().is_ok();
        let mut wrong = Vec::new();
        if !self.address.iter().all(is_address) {
            wrong.push(("desk.address", errors::seller_desk_address()));
        }
        if self.kind == DeskKind::Mail && self.url.is_some() {
            wrong.push(("desk.url", errors::seller_desk_mail_url()));
        } else if self.url.as_deref().is_some_and(|url| !is_desk_url(url)) {
            wrong.push(("desk.url", errors::seller_desk_url()));
        }
        let queue = self.queue.as_deref().and_then(|queue| self.kind.wrong_queue(queue));
        wrong.extend(queue.map(|what| ("desk.queue", what)));
        wrong
    }

    /// What is wrong with the name of a field there.
    pub(crate) fn wrong_name(&self, ours: &str, theirs: &str) -> Option<Message> {
        if self.kind == DeskKind::Mail && theirs.to_lowercase().starts_with(OUR_HEADERS) {
            return Some(errors::seller_desk_our_header());
        }
        if !self.kind.takes_name(theirs) {
            return Some(errors::seller_desk_field(self.kind.word(), ours, self.kind.title(), clean_text(theirs)));
        }
        // Of two fields of one name the last would win.
        let first = self.fields.iter().find(|(_, other)| *other == theirs).filter(|(first, _)| *first != ours);
        first.map(|(first, _)| errors::seller_desk_twice(first.as_str(), ours, theirs))
    }

    /// Whether it names a queue where only mail is read, which cannot carry one.
    pub(super) fn has_queue_that_nothing_carries(&self) -> bool {
        self.queue.is_some() && self.kind == DeskKind::Mail
    }

    /// Whether its fields are filled by headers of a mail and by nothing else.
    pub(super) fn is_header_alone(&self) -> bool {
        self.url.is_none() && self.kind.field_header("").is_some()
    }
}

fn is_line(text: &str) -> bool {
    !text.is_empty() && text.chars().count() <= LONGEST_NAME && clean_text(text) == text
}

/// Whether requests may be sent to an address of the web: encrypted, or to this computer itself.
#[must_use]
pub fn is_desk_url(url: &str) -> bool {
    let is_plain = url.strip_prefix("http://");
    let Some(rest) = url.strip_prefix("https://").or(is_plain) else { return false };
    let host_and_port = rest.split('/').next().unwrap_or_default();
    let fits = |c: char| c.is_ascii_graphic() && !"@?#\\\"<>^`{|}".contains(c);
    !host_and_port.is_empty() && rest.chars().all(fits) && (is_plain.is_none() || is_here(host_and_port))
}

/// Whether a host with its port is this computer itself.
fn is_here(host_and_port: &str) -> bool {
    let host = match host_and_port.rsplit_once(':') {
        Some((host, port)) if port.bytes().all(|c| c.is_ascii_digit()) => host,
        _ => host_and_port,
    };
    let bare = host.trim_start_matches('[').trim_end_matches(']');
    host == "localhost" || bare.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_an_encrypted_address_or_this_computer_takes_requests() {
        for good in [
            "https://desk.example.org",
            "https://desk.example.org:8443/rt",
            "http://127.0.0.1:8080",
            "http://[::1]:80/x",
        ] {
            assert!(is_desk_url(good), "{good}");
        }
        for wrong in [
            "http://desk.example.org",
            "http://127.0.0.1.example.org",
            "http://localhost.example.org/",
            "http://localhost@example.org/",
            "https://user:secret@desk.example.org",
            "https://",
            "https://desk.example.org/?a=b",
            "https://desk.example.org/\r\nHost: x",
            "ftp://127.0.0.1",
            "desk.example.org",
        ] {
            assert!(!is_desk_url(wrong), "{wrong}");
        }
    }

    #[test]
    fn a_field_has_a_name_that_the_system_can_have() {
        use DeskKind::{Mail, Redmine, Rt, Zammad, Znuny};
        for (kind, good, wrong) in [
            (Znuny, "KeymendTopic", "Keymend-Topic"),
            (Zammad, "keymend_topic", "Keymend Topic"),
            (Zammad, "keymend_ident", "keymend_id"),
            (DeskKind::Freshdesk, "cf_topic", "topic"),
            (Redmine, "12", "Topic"),
            (Rt, "Keymend topic", "Topic} = 1"),
            (Mail, "X-Acme-Topic", "Bcc"),
        ] {
            assert!(kind.takes_name(good), "{good}");
            for wrong in [wrong, "", "a\r\nBcc: x", "a: b\n"] {
                assert!(!kind.takes_name(wrong), "{kind:?} {wrong:?}");
            }
        }
    }
}
