//! `keymend schema`.

use clap::{Args, ValueEnum};

use super::{Exit, Failure, Globals};
use crate::report::schema;

#[derive(Debug, Args)]
#[command(after_help = "Example:\n  keymend schema diagnosis > diagnosis.schema.json")]
pub(super) struct SchemaArgs {
    /// Which document.
    #[arg(value_enum)]
    document: Document,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Document {
    Diagnosis,
    Explanation,
    Request,
    Ticket,
    Plan,
}

pub(super) fn run(args: &SchemaArgs, globals: &Globals) -> Result<Exit, Failure> {
    if let Document::Plan = args.document {
        globals.write_json(&crate::guide::plan_schema())?;
        return Ok(Exit::Fine);
    }
    let name = match args.document {
        Document::Diagnosis => "diagnosis",
        Document::Explanation | Document::Plan => "explanation",
        Document::Request => "request",
        Document::Ticket => "ticket",
    };
    globals.write_json(&schema(name))?;
    Ok(Exit::Fine)
}
