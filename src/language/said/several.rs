//! That one person tells of two troubles: "on my laptop the licence has run out, on my son's the server cannot be reached"; "and
//! another thing: …".

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::spoken::{Spoken, WordHit, speak_alike};
use super::table::Together;

/// Parts of one text that are told apart.
const MOST: usize = 6;

/// Words between a device and whose it is.
const NEAR_ITS_OWNER: usize = 3;

/// Words before the one by which a text goes on to another matter, in its clause.
const BEFORE_A_TURN: usize = 3;

/// Whose a device can be that is not the own one.
const OTHERS: [&str; 4] = ["of-kin", "somebodys", "parents", "kin"];

/// A part of a text that tells of one device, or of one matter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PartOfText {
    /// What the person calls the device; nothing of a matter.
    pub device: Option<String>,
    /// Where it is told.
    pub places: Vec<Range<usize>>,
    /// Where the device is named, which says nothing of the trouble.
    pub names: Vec<Range<usize>>,
}

/// The item of a numbered list.
static ITEM: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"(?m)^[ \t]*\(?[1-9][.):][ \t]+").ok());

/// The parts of a text that are about different devices: the person's own, somebody else's, another one. What names no device
/// goes on about the one before it. None where it tells of one device only.
#[must_use]
pub fn parts_by_device(text: &str) -> Vec<PartOfText> {
    let spoken = Spoken::of_words(text);
    let mut parts: Vec<(String, PartOfText)> = Vec::new();
    let mut begun: Vec<Range<usize>> = Vec::new();
    let mut at = None;
    for (place, owned) in spoken.clause_places().flat_map(|clause| by_device(&spoken, clause)) {
        // What names no device goes on about the one before it.
        at = match owned {
            None => at,
            Some(OwnedDevice { owner, named }) => {
                let known = parts.iter().position(|(known, _)| *known == owner).unwrap_or_else(|| {
                    let device = Some(written(&spoken, &named));
                    parts.push((owner, PartOfText { device, places: Vec::new(), names: Vec::new() }));
                    parts.len() - 1
                });
                parts[known].1.names.push(spoken.folded.original(named));
                Some(known)
            }
        };
        match at.and_then(|at| parts.get_mut(at)) {
            Some((_, part)) => part.places.push(place),
            None => begun.push(place),
        }
    }
    // What stands before the first device is about that.
    if let Some((_, first)) = parts.first_mut() {
        first.places.splice(0..0, begun);
    }
    several(parts.into_iter().map(|(_, part)| part).collect())
}

/// Whose a device is, and where it is named, in the folded text.
#[derive(Clone, Debug)]
struct OwnedDevice {
    owner: String,
    named: Range<usize>,
}

/// A clause with the device that it tells of; one that tells of two, such as "mine has expired and my son's refuses the code", in
/// its two halves.
fn by_device(spoken: &Spoken<'_>, clause: Range<usize>) -> Vec<(Range<usize>, Option<OwnedDevice>)> {
    let start_of = |hit: &WordHit| spoken.folded.original(hit.place.clone()).start;
    let devices = spoken.of(&["one-device", "another-device"]).filter(|hit| speaks(spoken, hit));
    let devices = devices.filter(|hit| clause.contains(&start_of(hit)));
    let mut owned: Vec<(usize, OwnedDevice)> = Vec::new();
    for (start, device) in devices.filter_map(|hit| Some((start_of(hit), owned_device(spoken, hit)?))) {
        if owned.last().is_none_or(|(_, last)| last.owner != device.owner) {
            owned.push((start, device));
        }
    }
    let joint = |from: usize, to: usize| {
        let joints = spoken.of(&["and", "contrast"]).filter(|hit| speaks(spoken, hit)).map(start_of);
        joints.filter(|at| (from..to).contains(at)).last()
    };
    let mut halves = Vec::new();
    let mut begun = clause.start;
    for at in 1..owned.len() {
        if let Some(end) = joint(owned[at - 1].0, owned[at].0) {
            halves.push((begun..end, Some(owned[at - 1].1.clone())));
            begun = end;
        }
    }
    halves.push((begun..clause.end, owned.pop().map(|(_, device)| device)));
    halves
}

/// Whose a device is, and how the person calls it: their own, somebody else's, or another one.
fn owned_device(spoken: &Spoken<'_>, device: &WordHit) -> Option<OwnedDevice> {
    let beside = |groups: &'static [&'static str]| {
        let near = |hit: &&WordHit| speaks(spoken, hit) && spoken.between(&hit.place, &device.place) <= NEAR_ITS_OWNER;
        spoken.beside(device, groups, Together::Clause).find(near)
    };
    if device.group == "another-device" {
        return Some(OwnedDevice { owner: "other".to_owned(), named: device.place.clone() });
    }
    if let Some(other) = spoken.beside(device, &["another-device"], Together::Clause).find(|hit| speaks(spoken, hit)) {
        return Some(OwnedDevice { owner: "other".to_owned(), named: other.place.clone() });
    }
    if let Some(owner) = beside(&OTHERS) {
        let named = owner.place.start.min(device.place.start)..owner.place.end.max(device.place.end);
        return Some(OwnedDevice { owner: spoken.folded.as_str()[owner.place.clone()].to_owned(), named });
    }
    let own = beside(&["own-side", "mine"])?;
    let named = own.place.start.min(device.place.start)..own.place.end.max(device.place.end);
    Some(OwnedDevice { owner: "own".to_owned(), named })
}

/// The parts of a text that are about different matters, as it says itself: the items of a numbered list, and what stands behind
/// "and another thing". None where it goes on to none.
#[must_use]
pub fn parts_by_matter(text: &str) -> Vec<PartOfText> {
    let items: Vec<usize> = ITEM.iter().flat_map(|item| item.find_iter(text)).map(|item| item.start()).collect();
    if items.len() > 1 {
        return several(cut(text.len(), &items[1..]));
    }
    let spoken = Spoken::of_words(text);
    let turns = spoken.of(&["another-matter"]).filter(|hit| speaks(&spoken, hit)).filter_map(|hit| {
        let sentence = spoken.sentence_place(hit.sentence)?;
        let start = spoken.folded.original(hit.place.clone()).start;
        let before = text.get(sentence.start..start)?.split_whitespace().count();
        (before <= BEFORE_A_TURN && sentence.start > 0).then_some(sentence.start)
    });
    let mut turns: Vec<usize> = turns.collect();
    turns.dedup();
    several(cut(text.len(), &turns))
}

fn cut(end: usize, at: &[usize]) -> Vec<PartOfText> {
    let starts = std::iter::once(0).chain(at.iter().copied());
    let ends = at.iter().copied().chain([end]);
    starts
        .zip(ends)
        .map(|(start, end)| PartOfText {
            device: None,
            places: std::iter::once(start..end).collect(),
            names: Vec::new(),
        })
        .collect()
}

fn several(mut parts: Vec<PartOfText>) -> Vec<PartOfText> {
    parts.truncate(MOST);
    if parts.len() > 1 { parts } else { Vec::new() }
}

fn speaks(spoken: &Spoken<'_>, hit: &WordHit) -> bool {
    speak_alike(hit.language, spoken.language)
}

/// A place as it is written, in one line.
fn written(spoken: &Spoken<'_>, place: &Range<usize>) -> String {
    let words = spoken.original.get(spoken.folded.original(place.clone())).unwrap_or_default();
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(text: &str, parts: Vec<PartOfText>) -> Vec<(Option<String>, String)> {
        let words = |part: &PartOfText| {
            part.places.iter().map(|place| text[place.clone()].trim()).collect::<Vec<_>>().join(" ")
        };
        parts.iter().map(|part| (part.device.clone(), words(part))).collect()
    }

    #[test]
    fn devices_of_two_people_are_two_parts() {
        for (text, first, second) in [
            (
                "On my own laptop the licence ran out. On my son's laptop the server cannot be reached, he is at school.",
                "my own laptop",
                "my son's laptop",
            ),
            (
                "Auf meinem Laptop ist die Lizenz abgelaufen. Auf dem Rechner meiner Tochter wird der Code abgelehnt.",
                "meinem Laptop",
                "Rechner meiner Tochter",
            ),
            (
                "Sur mon ordinateur la licence est expirée. Sur le portable de mon fils, le code est refusé.",
                "mon ordinateur",
                "portable de mon fils",
            ),
            (
                "En mi ordenador la licencia ha caducado y en el portátil de mi hija, el código no es válido.",
                "mi ordenador",
                "portátil de mi hija",
            ),
            (
                "На моем компьютере лицензия истекла. На ноутбуке сына код не принимается.",
                "моем компьютере",
                "ноутбуке сына",
            ),
            (
                "My laptop says expired. The second computer says that the code was used too often.",
                "My laptop",
                "second computer",
            ),
        ] {
            let parts = told(text, parts_by_device(text));
            let names: Vec<_> = parts.iter().filter_map(|(device, _)| device.clone()).collect();
            assert_eq!(names, [first, second], "{text}: {parts:?}");
        }
    }

    #[test]
    fn one_device_is_one_part_however_often_it_is_named() {
        for text in [
            "My laptop says that the licence has expired. The laptop is new. My laptop has Windows 11.",
            "Auf meinem alten PC lief alles tadellos. Auf dem neuen verlangt er den vorherigen Code. Meine Frau sagt, ihrer läuft gut.",
            "My son helped me. The computer says that the code is refused.",
        ] {
            assert_eq!(parts_by_device(text), [], "{text}");
        }
    }

    #[test]
    fn what_a_text_goes_on_to_is_another_part() {
        for (text, count) in [
            ("The licence has expired. Another thing: I was charged twice.", 2),
            ("1. The code is refused.\n2. I was charged twice.\n3. Where is my invoice?", 3),
            ("Die Lizenz ist abgelaufen. Außerdem wurde zweimal abgebucht.", 2),
            ("ライセンスが切れました。もう一つ、二重に請求されています。", 2),
            ("Лицензия истекла. Кроме того, деньги списали дважды.", 2),
            ("By the way, the licence has expired.", 0),
            ("The licence has expired and I was charged twice.", 0),
        ] {
            let parts = told(text, parts_by_matter(text));
            assert_eq!(parts.len(), count, "{text}: {parts:?}");
        }
    }
}
