//! `keymend schema`.

use clap::{Args, ValueEnum};

use super::{Exit, Failure, Globals};
use crate::report::schema;

#[derive(Debug, Args)]
pub(super) struct SchemaArgs {
    /// Which document.
    #[arg(value_enum)]
    document: Document,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Document {
    Diagnosis,
    Diagnoses,
    Explanation,
    Request,
    Ticket,
    Plan,
    Topics,
    Topic,
    TopicLine,
    Complaints,
    Tickets,
    Settings,
    FleetRecord,
    FleetColumns,
    /// The columns as Spark reads them.
    FleetSpark,
    FleetSummary,
    FleetChanges,
    DeskMessage,
    /// What a desk's ticket system says of a ticket.
    DeskState,
    Providers,
}

pub(super) fn run(args: &SchemaArgs, globals: &Globals) -> Result<Exit, Failure> {
    let schema = match args.document {
        Document::Diagnosis => schema("diagnosis"),
        Document::Diagnoses => schema("diagnoses"),
        Document::Explanation => schema("explanation"),
        Document::Request => Some(schemars::schema_for!(crate::ticket::Request).to_value()),
        Document::Ticket => Some(schemars::schema_for!(crate::ticket::TicketRecord).to_value()),
        Document::Topics => schema("topics"),
        Document::Topic => schema("topic"),
        Document::TopicLine => schema("topic-line"),
        Document::Complaints => Some(schemars::schema_for!(crate::lint::ComplaintsDocument<'_>).to_value()),
        Document::Tickets => Some(schemars::schema_for!(crate::ticket::TicketsDocument<'_>).to_value()),
        Document::Settings => Some(schemars::schema_for!(crate::config::SettingsDocument).to_value()),
        Document::FleetRecord => schema("fleet-record"),
        Document::FleetColumns => schema("fleet-columns"),
        Document::FleetSpark => Some(crate::fleet::spark_schema()),
        Document::FleetChanges => schema("fleet-changes"),
        Document::FleetSummary => schema("fleet-summary"),
        Document::DeskMessage => Some(schemars::schema_for!(crate::desk::DeskMessage).to_value()),
        Document::DeskState => Some(schemars::schema_for!(crate::ticket::DeskStateDocument<'_>).to_value()),
        Document::Providers => Some(schemars::schema_for!(crate::sellers::ProvidersDocument<'_>).to_value()),
        Document::Plan => Some(crate::guide::plan_schema()),
    };
    globals.write_json(&schema)?;
    Ok(Exit::Fine)
}
