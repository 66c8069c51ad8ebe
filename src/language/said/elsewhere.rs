//! That a text is about another device than the one whose file is shown: "this is my own computer's, which is fine; it is dad's
//! laptop that says expired".

use std::ops::Range;

use super::asks::asked;
use super::ours::seeks_advice_for_somebody;
use super::spoken::{Spoken, WordHit, speak_alike};
use super::table::Together;
use crate::text::overlaps;

/// What tells of trouble on the other device.
const TROUBLE: [&str; 6] = ["trouble", "refused", "ended", "blocked", "renewal-failed", "asked-for"];

/// The same where the text says that the file is of another one.
const TROUBLE_OF_ANOTHER: [&str; 7] =
    ["trouble", "refused", "ended", "blocked", "renewal-failed", "asked-for", "another-account"];

/// A device that a text tells of beside the one whose file is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OtherDevice {
    /// What the person calls it, as they wrote it.
    pub name: String,
    /// The places of the text that are about the device whose file is shown.
    pub about_shown: Vec<Range<usize>>,
    /// Whether the text says so by itself, whatever the file that is shown tells: it names the devices of two people.
    pub is_said: bool,
}

/// Whose a device can be that is not the own one.
const OTHERS: [&str; 3] = ["kin", "parents", "somebodys"];

/// The words for devices of each kind, by its name among the facts.
const KINDS: [(&str, &str); 5] = [
    ("windows", "system-windows"),
    ("mac", "system-mac"),
    ("linux", "system-linux"),
    ("android", "system-android"),
    ("ios", "system-ios"),
];

/// The other device that a text is about: it says that the one whose file is shown is well, or whose that file is, or the
/// device in trouble is of another kind than the one that was read.
#[must_use]
pub fn other_device(text: &str, kind_read: Option<&str>) -> Option<OtherDevice> {
    let spoken = Spoken::of_words(text);
    if only_asks(&spoken) && !seeks_advice_for_somebody(&spoken) {
        return None;
    }
    beside_one_that_is_well(&spoken)
        .or_else(|| beside_one_of_another(&spoken))
        .or_else(|| of_somebody_else(&spoken))
        .or_else(|| of_another_kind(&spoken, kind_read?))
}

/// Whether a text asks something and tells of no trouble besides: "may I use it on my wife's phone" is about no other device.
fn only_asks(spoken: &Spoken<'_>) -> bool {
    let asked = asked(spoken);
    let is_asked = |hit: &WordHit| {
        let start = spoken.folded.original(hit.place.clone()).start;
        asked.places.iter().any(|place| place.contains(&start))
    };
    !asked.places.is_empty() && spoken.of(&TROUBLE).all(is_asked)
}

/// "The file is from my own laptop. It is my dad's tablet that says expired": two devices of two people.
fn beside_one_of_another(spoken: &Spoken<'_>) -> Option<OtherDevice> {
    let speaks = |hit: &&WordHit| speak_alike(hit.language, spoken.language);
    let is_kin = |hit: &WordHit| spoken.beside(hit, &OTHERS, Together::Clause).any(|hit| speaks(&hit));
    let is_own = |hit: &WordHit| spoken.beside(hit, &["own-side", "mine"], Together::Clause).any(|hit| speaks(&hit));
    let attached = spoken.of(&["attached"]).find(speaks)?;
    let shown = spoken
        .beside(attached, &["one-device"], Together::Sentence)
        .find(|device| speaks(device) && (is_own(device) || is_kin(device)))?;
    let device = spoken.of(&["one-device"]).filter(speaks).find(|device| {
        let is_apart = device.clause != shown.clause;
        let fails = spoken.beside(device, &TROUBLE_OF_ANOTHER, Together::Sentence).any(|hit| speaks(&hit));
        is_apart && fails && is_kin(device) != is_kin(shown)
    })?;
    let begins_at = spoken.clause_place(device.clause)?.start;
    let is_apart = |place: &Range<usize>| place.end <= begins_at || device.sentence != shown.sentence;
    let mut about_shown: Vec<Range<usize>> =
        spoken.sentence_place(shown.sentence).filter(is_apart).into_iter().collect();
    // That one's own is well is told of the one that is shown.
    if is_own(shown) {
        let own = spoken.of(&["own-side"]).filter(speaks).filter(|own| own.sentence != device.sentence);
        let fine = own.filter(|own| spoken.says_in(own.sentence, &["fine-there", "looks-fine"]));
        about_shown.extend(fine.filter_map(|own| spoken.sentence_place(own.sentence)));
        about_shown.dedup();
    }
    Some(OtherDevice { name: written(spoken, device), about_shown, is_said: true })
}

/// Words between a device and whose it is.
const NEAR_ITS_OWNER: usize = 3;

/// "My own computer ran out in June, that I know. Dad's laptop refuses the code": a device of the person, and one of somebody
/// else that is in trouble, each in a clause of its own. Not where the file is said to be of the other one.
fn of_somebody_else(spoken: &Spoken<'_>) -> Option<OtherDevice> {
    let speaks = |hit: &&WordHit| speak_alike(hit.language, spoken.language);
    let near = |device: &WordHit, groups: &'static [&'static str]| {
        let beside = |hit: &WordHit| spoken.between(&hit.place, &device.place) <= NEAR_ITS_OWNER;
        spoken.beside(device, groups, Together::Clause).any(|hit| speaks(&hit) && beside(hit))
    };
    let devices = || spoken.of(&["one-device"]).filter(speaks);
    let shown = devices().find(|device| {
        let own = |hit: &WordHit| overlaps(&hit.place, &device.place) || spoken.between(&hit.place, &device.place) <= 1;
        let is_own = spoken.of(&["own-side"]).any(|hit| hit.clause == device.clause && speaks(&hit) && own(hit));
        is_own && !near(device, &OTHERS)
    })?;
    let device = devices().find(|device| {
        let fails = spoken.beside(device, &TROUBLE, Together::Sentence).any(|hit| speaks(&hit));
        let is_sent = spoken.beside(device, &["attached"], Together::Sentence).any(|hit| speaks(&hit));
        device.clause != shown.clause && near(device, &OTHERS) && fails && !is_sent
    })?;
    let other = spoken.clause_place(device.clause)?;
    let is_apart = |place: &Range<usize>| place.end <= other.start || place.start >= other.end;
    // What else that sentence tells is of the own device as well.
    let whole = spoken.sentence_place(shown.sentence).filter(is_apart);
    let about_shown = whole.or_else(|| spoken.clause_place(shown.clause).filter(is_apart));
    Some(OtherDevice { name: written(spoken, device), about_shown: about_shown.into_iter().collect(), is_said: true })
}

/// "My Samsung phone says that the subscription has expired", beside the file of a computer with Windows.
fn of_another_kind(spoken: &Spoken<'_>, kind_read: &str) -> Option<OtherDevice> {
    let troubles: &'static [&'static str] =
        if seeks_advice_for_somebody(spoken) { &TROUBLE_OF_ANOTHER } else { &TROUBLE };
    let of_read = KINDS.iter().find(|(kind, _)| *kind == kind_read)?.1;
    let speaks = |hit: &&WordHit| speak_alike(hit.language, spoken.language);
    let device = KINDS.iter().filter(|(kind, _)| *kind != kind_read).find_map(|(_, group)| {
        let groups = std::slice::from_ref(group);
        spoken.of(groups).find(|device| {
            // The trouble stands beside it, and beside no device that may be the one that was read.
            spoken.beside(device, troubles, Together::Sentence).filter(speaks).any(|trouble| {
                let of_clause = |other: &WordHit| other.clause == device.clause;
                !spoken
                    .beside(trouble, &["one-device"], Together::Clause)
                    .any(|other| !of_clause(other) && speaks(&other))
            })
        })
    });
    let device = device.filter(|_| !spoken.holds(of_read))?;
    Some(OtherDevice { name: written(spoken, device), about_shown: Vec::new(), is_said: false })
}

fn beside_one_that_is_well(spoken: &Spoken<'_>) -> Option<OtherDevice> {
    let speaks = |hit: &&WordHit| speak_alike(hit.language, spoken.language);
    let of = |groups: &'static [&'static str]| spoken.of(groups).filter(speaks);
    // The sentence that says that it is well there, and that or the one beside it, that the file is from there.
    let attached: Vec<usize> = of(&["attached"]).map(|hit| hit.sentence).collect();
    let fine = of(&["fine-there"]).find(|hit| {
        let is_beside = |sentence: &usize| sentence.abs_diff(hit.sentence) <= 1;
        attached.iter().any(is_beside)
            && spoken.beside(hit, &["one-device", "own-side"], Together::Sentence).next().is_some()
    })?;
    let beside_fine = attached.iter().copied().filter(|sentence| sentence.abs_diff(fine.sentence) <= 1);
    let shown_sentences: Vec<usize> = beside_fine.chain([fine.sentence]).collect();
    let fine_devices: Vec<String> = of(&["one-device"])
        .filter(|device| device.sentence == fine.sentence && device.clause <= fine.clause)
        .map(|device| written(spoken, device))
        .collect();
    let device = of(&["one-device"]).find(|device| {
        let is_behind =
            device.sentence > fine.sentence || device.sentence == fine.sentence && device.clause > fine.clause;
        let fails = spoken.beside(device, &TROUBLE, Together::Next).any(|hit| speaks(&hit) && hit.clause > fine.clause);
        is_behind && fails && !fine_devices.contains(&written(spoken, device))
    })?;
    let begins_at = spoken.clause_place(device.clause)?.start;
    // From the other device on, the text is about that.
    let is_of_shown = |place: &Range<usize>| {
        let sentence = spoken.folded_place(place).map(|folded| spoken.sentence_of(folded.start));
        place.start < begins_at && sentence.is_some_and(|sentence| shown_sentences.contains(&sentence))
    };
    let about_shown = spoken.clause_places().filter(is_of_shown).collect();
    Some(OtherDevice { name: written(spoken, device), about_shown, is_said: false })
}

/// What a device is called: by its base form where the table has it, else as it is written.
fn written(spoken: &Spoken<'_>, hit: &WordHit) -> String {
    let is_whole = |name: &&WordHit| name.place.start <= hit.place.start && hit.place.end <= name.place.end;
    let base = spoken.of(&["device-called"]).find(is_whole).and_then(|name| name.name.clone());
    base.map_or_else(
        || spoken.original.get(spoken.folded.original(hit.place.clone())).unwrap_or_default().to_owned(),
        |(name, _)| name,
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_about_another_device_than_the_one_that_is_shown() {
        for (text, name) in [
            (
                "My own computer is fine, I attached its export. It's dad's laptop in the kitchen that shows the red \
                 'subscription expired' although the same Premium for ten devices covers both.",
                "laptop",
            ),
            (
                "The file is from my own laptop, which is fine. It's my dad's tablet that says the subscription has run out.",
                "tablet",
            ),
            (
                "Sul fisso di mio padre è tutto a posto, allego il file suo. È il mio MacBook che da lunedì dice abbonamento \
                 scaduto",
                "MacBook",
            ),
            (
                "Dołączam eksport z mojego komputera, tu wszystko w porządku. Nie działa u siostry na telefonie z Androidem: \
                 pisze, że nie ma licencji",
                "telefon",
            ),
            (
                "Anbei der Export von meinem Rechner, da ist alles in Ordnung. Auf dem Laptop meiner Tochter steht aber, die \
                 Lizenz sei abgelaufen.",
                "Laptop",
            ),
            (
                "Je joins le fichier de mon ordinateur, tout va bien dessus. C'est la tablette de ma mère qui affiche licence \
                 expirée.",
                "tablette",
            ),
            (
                "添付はうちのパソコンのファイルで、問題ありません。母のタブレットが期限切れと表示されます。",
                "タブレット",
            ),
        ] {
            let other = other_device(text, None);
            assert_eq!(other.as_ref().map(|other| other.name.as_str()), Some(name), "{text}");
            assert!(other.is_some_and(|other| !other.about_shown.is_empty()), "{text}");
        }
    }

    #[test]
    fn a_device_of_somebody_else_or_of_another_kind_needs_no_word_that_the_first_is_well() {
        for (text, name) in [
            (
                "The file is from my own laptop. It's my dad's tablet, a Samsung, that says the subscription has expired.",
                "tablet",
            ),
            (
                "Anbei die Datei von meinem Rechner. Auf dem Laptop meiner Schwester steht, die Lizenz ist abgelaufen.",
                "Laptop",
            ),
            ("My Samsung phone says the subscription has expired", "Samsung phone"),
            ("Mon iPhone affiche que l'abonnement est expiré", "iPhone"),
            ("На моем айфоне написано: подписка закончилась", "iPhone"),
            ("Na iPhonie taty pisze, że subskrypcja wygasła", "iPhone"),
        ] {
            let other = other_device(text, Some("windows"));
            assert_eq!(other.map(|other| other.name).as_deref(), Some(name), "{text}");
        }
    }

    #[test]
    fn a_device_of_somebody_else_is_another_whatever_is_known_of_the_own_one() {
        for (text, name) in [
            ("My own laptop ran out in June, I know. Dad's laptop says that the code is refused.", "laptop"),
            (
                "Mein Rechner ist abgelaufen, das weiß ich. Auf dem Laptop meiner Tochter wird der Code abgelehnt.",
                "Laptop",
            ),
            ("Mon ordinateur est expiré, je sais. Le portable de ma mère refuse le code.", "portable"),
            ("Мой компьютер тут ни при чём. На ноутбуке у мамы код заблокирован.", "ноутбук"),
            ("Mój komputer wygasł, wiem. Na laptopie mojej siostry kod jest odrzucony.", "laptop"),
        ] {
            let other = other_device(text, Some("windows"));
            assert_eq!(other.as_ref().map(|other| other.name.as_str()), Some(name), "{text}");
            assert!(other.is_some_and(|other| other.is_said), "{text}");
        }
    }

    #[test]
    fn a_text_about_the_device_that_is_shown_has_no_other() {
        for text in [
            "I attached the export. My laptop says that the licence has expired.",
            "The computer is fine, only the licence has expired. I attached the export.",
            "On my phone it works fine, but this laptop says expired.",
            "My computer is fine and the export is attached. Yesterday the computer said that the code is refused.",
            "Anbei der Export. Die Lizenz ist abgelaufen, sonst ist alles in Ordnung.",
            "The file is from my laptop. The computer says that the code is refused.",
            "My laptop and my sister bought it together, now the laptop says expired.",
            "On my dad's laptop the code is refused.",
            "My computer is another matter. The file is from dad's laptop, where the code is refused.",
            "I have it on my iPhone as well, but on this laptop it says expired.",
        ] {
            assert_eq!(other_device(text, Some("windows")), None, "{text}");
        }
    }
}
