//! A capture of this computer for a helper: made, shown in plain words, and saved.

use chrono::Utc;
use serde_json::json;

use super::reply::PageReply;
use super::shown::words;
use super::visit::{Handled, Visit};
use crate::capture::pack;
use crate::config::Config;
use crate::language::say::page as said;
use crate::redact::Known;
use crate::report::of_facts;

/// The name of the file.
const CAPTURE: &str = "keymend-capture.zip";

impl Visit<'_> {
    pub(super) fn show_helper(&mut self) -> Handled {
        let title = self.say(said::helper_title());
        let made = self.packed.as_ref().map(|(_, content)| content.clone());
        let content = json!({
            "made": made,
            "w": words!(self.tongue; helper_text helper_never make_capture made_title made_values made_texts save_capture
                again_capture open_title open_text files_label files_hint files_button helper_no_product),
        });
        self.page("helper", &title, content)
    }

    /// Looks at this computer and packs what Keymend understands; nothing leaves by it.
    pub(super) fn make_capture(&mut self) -> Handled {
        let mut known = Known::from_environment();
        Config::load(self.setup.config.as_deref())?.add_to(&mut known);
        let now = Utc::now();
        let look = (self.setup.around)().look(now);
        let packed = pack(&look, &known, now, false)?;
        let texts: Vec<_> =
            packed.texts.iter().map(|(name, text)| json!({ "name": name, "lines": text.lines().count() })).collect();
        let content = json!({
            "facts": of_facts(&look.reading.observations, &self.tongue),
            "texts": texts,
            "left_out": (packed.unknown > 0).then(|| self.say(said::lines_left_out(packed.unknown))),
            "not_read": (!look.reading.not_read.is_empty()).then(|| self.say(said::not_read_count(look.reading.not_read.len()))),
            "no_product": !look.product_found,
            "size": self.say(said::capture_size(packed.zip.len().div_ceil(1024))),
        });
        self.packed = Some((packed, content));
        Ok(PageReply::go_to("helper#made"))
    }

    pub(super) fn show_capture(&mut self) -> Handled {
        Ok(match &self.packed {
            Some((packed, _)) => PageReply::download(CAPTURE, "application/zip", packed.zip.clone()),
            None => PageReply::go_to("helper"),
        })
    }
}
