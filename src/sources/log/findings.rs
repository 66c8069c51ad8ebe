//! What a log says, put together from its parts.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::host::syslog_host;
use super::mail_event;
use super::sightings::{Place, Sightings};
use crate::limits;
use crate::vendor::siem::is_of_another_vendor;

/// Hosts of one log that are told apart; what more hosts say stays with the whole.
const MOST_HOSTS: usize = limits::LOG_HOSTS;

/// What a log, or a part of it, says.
#[derive(Default)]
pub(super) struct LogFindings {
    /// What its lines say of the licence.
    pub sightings: Sightings,
    /// The same by the host that the head of a line names.
    pub by_host: BTreeMap<String, Sightings>,
    /// Whether there were more hosts than are told apart.
    pub more_hosts: bool,
    /// The date of the last line that begins with one.
    pub last: Option<NaiveDate>,
    /// Lines whose ends were not searched, because they are too long.
    pub cut: u64,
}

impl LogFindings {
    /// Looks at a line for what it says of the licence.
    pub(super) fn look_at(&mut self, line: &str, place: Place) {
        let event = mail_event::event_text(line);
        if event.is_none() && is_of_another_vendor(line) {
            return;
        }
        let text = event.as_deref().unwrap_or(line);
        if !self.sightings.take_line(text, place) {
            return;
        }
        if let Some(host) = syslog_host(line).and_then(|host| self.host(&host.to_ascii_lowercase())) {
            host.take_line(text, place);
        }
    }

    fn host(&mut self, name: &str) -> Option<&mut Sightings> {
        let is_room = self.by_host.len() < MOST_HOSTS || self.by_host.contains_key(name);
        self.more_hosts |= !is_room;
        is_room.then(|| self.by_host.entry(name.to_owned()).or_default())
    }

    /// Adds what the part says that follows; its places are counted from `end`.
    pub(super) fn append(&mut self, next: LogFindings, end: Place) {
        self.sightings.append(next.sightings, end);
        for (name, sightings) in next.by_host {
            if let Some(host) = self.host(&name) {
                host.append(sightings, end);
            }
        }
        self.more_hosts |= next.more_hosts;
        self.last = next.last.or(self.last);
        self.cut += next.cut;
    }
}
