//! One file per output format. A report presents; it computes nothing.

mod body;
mod catalogue;
mod changes;
mod desk_codes;
mod doubts;
mod fleet;
mod html;
mod human;
mod json;
mod markdown;
mod monitoring;
mod plan;
mod registered;
mod summary;
mod terminal;

pub(crate) use body::{BodyBlock, body_blocks};
pub use catalogue::{TopicDocument, TopicLineDocument, TopicsDocument, topic_lines};
pub use changes::{FleetChangesDocument, html_changes, human_changes, markdown_changes};
pub(crate) use desk_codes::{FoundCode, desk_codes, desk_codes_in, place_of_code};
pub(crate) use doubts::not_to_do_about;
pub use fleet::{FleetSummary, html_fleet, human_fleet, markdown_fleet};
pub(crate) use html::rich;
pub use html::{html_diagnoses, html_explanation};
pub(crate) use human::{could_not_check, only_in_english, save_first};
pub use human::{human_diagnosis, human_explanation, human_machine, human_topic, machines_in_short};
pub use json::{DiagnosesDocument, DiagnosisDocument, ExplanationDocument, schema};
pub use markdown::{facts_document, markdown_diagnoses, markdown_explanation, topics_document};
pub use monitoring::{
    MonitoringForm, MonitoringState, WarnDays, days_in_words, monitoring, monitoring_state, state_word,
};
pub use plan::{PageError, html_plan, human_plan, markdown_plan};
pub(crate) use summary::{of_diagnosis, of_facts};
pub use terminal::{ReportLayout, indent, wrap};

#[cfg(test)]
mod pseudo;
