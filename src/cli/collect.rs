//! `keymend collect`.

use chrono::Utc;
use clap::Args;

use super::output::write_file;
use super::reading::MachineArgs;
use super::{Exit, Failure, Globals};
use crate::capture::pack;
use crate::case::LookAround;
use crate::config::Config;
use crate::redact::Known;

#[derive(Debug, Args)]
#[command(after_help = "Example:
  keymend collect -o capture.zip      then, on any machine: keymend diagnose capture.zip")]
pub(super) struct CollectArgs {
    #[command(flatten)]
    machine: MachineArgs,
}

pub(super) fn run(args: &CollectArgs, globals: &Globals) -> Result<Exit, Failure> {
    let Some(path) = &globals.output else {
        return Err(Failure::usage("name the file to write: `keymend collect -o capture.zip`"));
    };
    let mut known = Known::from_environment();
    Config::load(globals.config.as_deref())?.add_to(&mut known);
    let now = Utc::now();
    let look = args.machine.clone().look(now);
    let zip = pack(&look, &known, now)?;
    write_file(path, &zip)?;
    let (facts, missing) = (look.reading.observations.len(), look.reading.not_read.len());
    globals.say(&format!(
        "{} holds {facts} values; could not read: {missing}. Diagnose it with `keymend diagnose {0}`",
        path.display()
    ));
    Ok(if look.product_found { Exit::Fine } else { Exit::CannotTell })
}
