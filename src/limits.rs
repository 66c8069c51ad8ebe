//! Every bound on what is read, kept, sent and waited for, in one table.
//!
//! What is read is hostile, and a bound that stands beside its use is a bound that nobody compares with the others. Each
//! has a test at the bound and beyond it, whose name stands in the table; `docs/limits.md` is made from it.

use std::fmt::Write as _;
use std::time::Duration;

const KIB: usize = 1024;
const MIB: usize = 1024 * KIB;

/// What a bound counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum LimitUnit {
    /// Bytes.
    Bytes,
    /// Pieces.
    Count,
    /// Levels within each other.
    Depth,
    /// Time, in seconds.
    Seconds,
}

/// One bound.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Limit {
    /// Its name in the code.
    pub name: &'static str,
    /// Under which heading it is documented.
    pub group: &'static str,
    /// What is bounded.
    pub what: &'static str,
    /// What it counts.
    pub unit: LimitUnit,
    /// How much is taken.
    pub most: u64,
    /// The name of the test that reaches it and goes beyond.
    pub test: &'static str,
}

/// A bound as a number.
trait AsNumber {
    fn number(self) -> u64;
}

impl AsNumber for usize {
    fn number(self) -> u64 {
        u64::try_from(self).unwrap_or(u64::MAX)
    }
}

impl AsNumber for u64 {
    fn number(self) -> u64 {
        self
    }
}

impl AsNumber for Duration {
    fn number(self) -> u64 {
        self.as_secs()
    }
}

macro_rules! limits {
    ($($group:literal: { $($name:ident: $type:ty = $most:expr, $unit:ident, $what:literal, $test:literal;)+ })+) => {
        $($(
            #[doc = concat!("The most of ", $what, ".")]
            pub(crate) const $name: $type = $most;
        )+)+

        /// Every bound, in the order of the documentation.
        #[must_use]
        pub fn limits() -> Vec<Limit> {
            vec![$($(Limit {
                name: stringify!($name),
                group: $group,
                what: $what,
                unit: LimitUnit::$unit,
                most: $name.number(),
                test: $test,
            },)+)+]
        }
    };
}

limits! {
    "Archives": {
        ARCHIVE_BYTES: usize = 256 * MIB, Bytes, "an archive", "an_archive_is_read_to_its_bounds";
        ARCHIVE_MEMBERS: usize = 2_000, Count, "members of an archive, with those of inner ones", "an_archive_is_read_to_its_bounds";
        ARCHIVE_MEMBER_BYTES: u64 = (128 * MIB) as u64, Bytes, "a member of an archive, unpacked", "an_archive_is_read_to_its_bounds";
        ARCHIVE_UNPACKED_BYTES: u64 = (512 * MIB) as u64, Bytes, "all members of an archive, unpacked", "an_archive_is_read_to_its_bounds";
        ARCHIVE_RATIO: u64 = 500, Count, "how many times its size a member may unpack to, above 1 MiB", "a_bomb_is_told_and_the_rest_is_read";
        ARCHIVES_IN_ARCHIVES: usize = 1, Depth, "archives in an archive that are opened", "an_archive_is_read_to_its_bounds";
    }
    "Files and folders": {
        FOLDER_DEPTH: usize = 8, Depth, "folders in a folder that is read", "a_folder_is_read_to_its_bounds";
        FOLDER_FILES: usize = 2_000, Count, "files of a folder and those below it", "a_folder_is_read_to_its_bounds";
        SECTIONS_BYTES: u64 = (64 * MIB) as u64, Bytes, "a text with the output of several machines", "a_text_of_many_machines_is_read_to_its_bounds";
        SECTION_LINES: usize = 1_500_000, Count, "lines of such a text, runs of blank ones not counted", "a_text_of_many_machines_is_read_to_its_bounds";
        DOCUMENT_BYTES: usize = 16 * MIB, Bytes, "a document with the answers of several machines, or a mail", "a_document_is_read_to_its_bounds";
        SECTIONS: usize = 20_000, Count, "machines of one text", "a_text_of_many_machines_is_read_to_its_bounds";
        MAIL_PARTS: usize = 50, Count, "parts of a mail", "a_mail_is_read_to_its_bounds";
    }
    "The help desk": {
        DESK_MAIL_BYTES: usize = 32 * MIB, Bytes, "a message that came in", "a_message_is_read_to_its_bounds";
        DESK_MAIL_PARTS: usize = 1_000, Count, "parts of such a message", "a_message_is_read_to_its_bounds";
        DESK_LINE_BYTES: usize = 4 * MIB, Bytes, "a row of a table or a line of JSON with a message", "a_row_is_read_to_its_bound";
        DESK_ROWS: usize = 100_000, Count, "messages that one table or page shows", "a_table_shows_its_bound_and_counts_the_rest";
    }
    "Many machines": {
        MIXED_BYTES: usize = 32 * MIB, Bytes, "records of other kinds that stand among those of one text", "more_of_another_kind_than_is_held_is_told";
        RECORD_BYTES: usize = 4 * MIB, Bytes, "a record of a fleet", "a_record_that_is_too_long_is_told_with_its_id_and_the_next_is_read";
    }
    "Texts": {
        LOG_BYTES: u64 = 64 * 1024 * (MIB as u64), Bytes, "a log", "a_log_ends_at_its_bound";
        LOG_LINE_BYTES: usize = 64 * KIB, Bytes, "a line of a log", "long_lines_are_cut_and_told_and_silence_is_told";
        LOG_LINES_KEPT: usize = 50, Count, "kinds of lines that a log is kept with", "the_newest_lines_are_kept_each_kind_once";
        LOG_HOSTS: usize = 500, Count, "hosts of one syslog that are told apart", "hosts_beyond_the_bound_stay_with_the_whole";
        WORDS: usize = 20_000, Count, "characters of a person's own words", "an_endless_message_is_bounded_and_the_cut_is_told";
        MESSAGE_BYTES: u64 = (10 * MIB) as u64, Bytes, "a message from a file or from stdin", "a_message_is_read_to_its_bound";
        ANSWER: usize = 2_000, Count, "characters of an answer", "an_answer_is_kept_to_its_bound";
        EXCERPT: usize = 2_000, Count, "characters of a text that is shown as a proof", "a_text_is_shown_to_its_bound";
    }
    "Formats": {
        FACTS_BYTES: usize = 16 * MIB, Bytes, "a facts file", "a_document_is_read_to_its_bounds";
        CONTROL_JSON_BYTES: usize = 16 * MIB, Bytes, "JSON of a control program", "a_document_is_read_to_its_bounds";
        CONTROL_JSON_DEPTH: usize = 8, Depth, "members within members of it", "json_is_read_to_its_depth";
        KEYS_BYTES: usize = 64 * MIB, Bytes, "a document of Security Center's keys", "a_document_is_read_to_its_bounds";
        KEYS_DEPTH: usize = 12, Depth, "members within members of it", "json_is_read_to_its_depth";
        EVENT_MACHINES: usize = 20_000, Count, "machines or keys of one document of Security Center", "a_document_of_many_keys_is_read_to_its_bound";
        AVP_BYTES: usize = MIB, Bytes, "output of `avp.com`", "a_check_gives_hints_and_never_the_id_and_a_lock_is_told";
        GSI_REGISTRY_BYTES: usize = 8 * MIB, Bytes, "the registry in a GetSystemInfo report", "the_registry_of_a_report_is_read_to_its_bound";
        REGISTRY_VALUE_BYTES: usize = MIB, Bytes, "a value of a registry export", "a_huge_value_is_dropped_without_being_held";
        REGISTRY_VALUES: usize = 50_000, Count, "values of a registry that are held", "a_tree_stops_growing";
        REGISTRY_KEYS: usize = 20_000, Count, "keys of the live registry that are looked at", "a_walk_that_stops_is_told_by_its_place";
        EVENTS_XML_BYTES: usize = 64 * MIB, Bytes, "events in XML", "a_document_is_read_to_its_bounds";
        EVENT_MESSAGES: usize = 50, Count, "messages of an event log that are kept", "only_the_newest_messages_count_and_none_of_an_earlier_licence";
        PRIVATE_VALUES: usize = 400_000, Count, "different private values of one map", "a_map_of_too_many_values_is_refused";
    }
    "This machine": {
        CONTROL_TIME: Duration = Duration::from_secs(15), Seconds, "a control program of the vendor", "a_program_that_never_ends_is_killed_with_its_children";
        CONTROL_BYTES: usize = MIB, Bytes, "what it prints", "a_flood_is_cut";
        HOSTS_BYTES: usize = 16 * MIB, Bytes, "the hosts file", "the_start_of_a_file_that_is_too_long_proves_only_what_stands_there";
        TRACE_ENTRIES: usize = 5_000, Count, "entries of the folders of traces that are looked at", "traces_are_listed_to_their_bounds";
        TRACES_NAMED: usize = 500, Count, "traces that are named", "traces_are_listed_to_their_bounds";
        OFFER_TIME: Duration = Duration::from_secs(60), Seconds, "a command of a step", "a_command_that_never_ends_is_ended_and_says_so";
    }
    "Files of your own": {
        TOPIC_BYTES: u64 = MIB as u64, Bytes, "a file of a topic", "topics_are_read_to_their_bounds";
        TOPIC_DEPTH: usize = 16, Depth, "folders in a folder of topics", "topics_are_read_to_their_bounds";
        TOPIC_FILES: usize = 10_000, Count, "files of a folder of topics", "topics_are_read_to_their_bounds";
        CONDITION_DEPTH: usize = 32, Depth, "brackets in a condition", "a_condition_is_read_to_its_depth";
        SETTINGS_BYTES: u64 = MIB as u64, Bytes, "the settings", "files_of_ones_own_are_read_to_their_bounds";
        SELLER_BYTES: u64 = MIB as u64, Bytes, "an entry of a shop or provider", "files_of_ones_own_are_read_to_their_bounds";
        TEMPLATE_BYTES: u64 = MIB as u64, Bytes, "a template", "templates_are_read_to_their_bounds";
        TEMPLATE_DEPTH: usize = 4, Depth, "folders in a folder of templates", "templates_are_read_to_their_bounds";
        SESSION_BYTES: u64 = (4 * MIB) as u64, Bytes, "the state of a walk", "a_session_is_read_to_its_bound";
        SESSION_EVENTS: usize = 500, Count, "events of a walk that are kept", "a_session_keeps_its_newest_events";
    }
    "What leaves, and the way there": {
        BUNDLE_BYTES: usize = 10 * MIB, Bytes, "a bundle, and a file in it", "a_leak_or_too_much_is_refused";
        REPLY_LINE_BYTES: u64 = (4 * KIB) as u64, Bytes, "a line of a mail server's reply", "a_reply_without_end_is_refused";
        REPLY_BYTES: usize = 64 * KIB, Bytes, "a mail server's reply", "a_reply_without_end_is_refused";
        DESK_ANSWER_BYTES: u64 = MIB as u64, Bytes, "an answer of a ticket system", "an_answer_is_read_to_its_bound";
        PASSWORD_BYTES: u64 = (4 * KIB) as u64, Bytes, "a file with a password", "a_password_is_read_to_its_bound";
        PASSWORD_TIME: Duration = Duration::from_secs(120), Seconds, "a program that gives a password", "a_local_program_that_is_killed_or_stops_reading_may_have_sent_it";
    }
    "The page": {
        FORM_BYTES: usize = MIB, Bytes, "a form of the page", "a_form_beyond_its_bounds_is_not_taken";
        FORM_FIELDS: usize = 200, Count, "fields of a form", "a_form_beyond_its_bounds_is_not_taken";
        FORM_FILES: usize = 10, Count, "files of a form", "a_form_beyond_its_bounds_is_not_taken";
        UPLOAD_BYTES: usize = 64 * MIB, Bytes, "the files of a form", "a_form_beyond_its_bounds_is_not_taken";
        UPLOADS_BYTES: u64 = (256 * MIB) as u64, Bytes, "all files that one run of the page keeps", "files_are_kept_apart_and_gone_after_the_run";
    }
}

/// The bounds as a page of the documentation.
#[must_use]
pub fn limits_document() -> String {
    let mut text = String::from(
        "# Limits\n\nMade from `src/limits.rs` by the program; do not edit. What lies beyond a bound is not read, and that is \
         said.\n",
    );
    let mut group = "";
    for limit in limits() {
        if limit.group != group {
            group = limit.group;
            let _ = write!(text, "\n## {group}\n\n| at most | of | test |\n|---|---|---|\n");
        }
        let _ = writeln!(text, "| {} | {} | `{}` |", limit.shown(), limit.what, limit.test);
    }
    text
}

impl Limit {
    /// The bound as people write it.
    #[must_use]
    pub fn shown(&self) -> String {
        let [kib, mib] = [KIB, MIB].map(AsNumber::number);
        match self.unit {
            LimitUnit::Bytes if self.most.is_multiple_of(1024 * mib) => format!("{} GiB", self.most / mib / 1024),
            LimitUnit::Bytes if self.most.is_multiple_of(mib) => format!("{} MiB", self.most / mib),
            LimitUnit::Bytes => format!("{} KiB", self.most / kib),
            LimitUnit::Count => self.most.to_string(),
            LimitUnit::Depth => format!("{} deep", self.most),
            LimitUnit::Seconds => format!("{} s", self.most),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_bound_has_a_name_of_its_own_and_words() {
        let all = limits();
        let names: std::collections::BTreeSet<_> = all.iter().map(|limit| limit.name).collect();
        assert_eq!(names.len(), all.len());
        assert!(all.iter().all(|limit| limit.most > 0 && !limit.what.is_empty() && !limit.shown().starts_with('0')));
    }
}
