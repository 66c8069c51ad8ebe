//! Many machines: records and captures in, one record out for each, and what they come to.
//!
//! A stream: memory does not grow with the number of records, nothing is left out in silence, and what cannot be read is a
//! record of its own that says why.

mod array;
mod beside;
mod change;
mod columns;
mod ends;
mod folder;
mod form;
mod group;
mod heading;
mod hosts;
mod incoming;
mod judge;
mod keys;
mod kind;
mod member;
mod memo;
mod names;
mod own_files;
mod pieces;
mod plain;
mod record;
mod resume;
mod rows;
mod run;
mod seen;
mod small;
mod source;
mod states;
mod table;
mod tabular;
mod tally;
mod words;
mod work;
mod written;

pub use change::{
    ChangeKind, FactChange, FleetChange, FleetChanges, RunClock, RunRecords, Stand, StillBad, compare, compare_facts,
};
pub use columns::{FleetColumns, columns_csv, csv_header, spark_schema};
pub use form::RecordForm;
pub use incoming::is_record;
pub use judge::FleetJudge;
pub use own_files::OwnFiles;
pub use record::{FLEET_SCHEMA, FleetRecord, FleetVerdict, RecordWarning, Subject};
pub use resume::Progress;
pub use run::{FleetError, FleetOutput, FleetRun};
pub use table::TableColumns;
pub(crate) use tally::MOST_VALUES;
pub use tally::{
    Contradicted, CountKind, DifferentCounts, DifferentEnds, Ended, Endings, FleetTally, OverLimit, Repeated, Soon,
    Tallied, Unread, Unsure, ValueTally,
};
pub use written::may_be_an_input;
