//! What a help desk hears besides the matter itself: what else somebody wants, what is only guessed, and letters of ticket systems.

use super::spoken::{Spoken, WordHit, speak_alike};
use super::table::Together;

/// Words between a bill and that somebody wants it.
const NEAR_A_WISH: usize = 8;

/// Words between a payment and that it came twice.
const NEAR_TWICE: usize = 6;

/// Words of the letter by which a ticket system closes something, at most.
const MOST_OF_A_CLOSING: usize = 200;

/// What somebody wants besides what their message is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum BesideMatter {
    /// A bill or a receipt.
    Bill,
    /// Another address or name on the bill.
    BillAddress,
    /// Money that was taken twice.
    ChargedTwice,
}

impl BesideMatter {
    /// Its name in the messages.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            BesideMatter::Bill => "bill",
            BesideMatter::BillAddress => "bill-address",
            BesideMatter::ChargedTwice => "charged-twice",
        }
    }
}

/// What a text asks of bills and payments, whatever else it is about.
#[must_use]
pub fn asked_of_bills(text: &str) -> Vec<BesideMatter> {
    let spoken = Spoken::of_words(text);
    let speaks = |hit: &&WordHit| speak_alike(hit.language, spoken.language);
    let near = |hit: &WordHit, groups: &'static [&'static str], most: usize| {
        let mut beside = spoken.beside(hit, groups, Together::Sentence).filter(speaks);
        beside.any(|other| spoken.between(&hit.place, &other.place) <= most)
    };
    let mut asked = Vec::new();
    if spoken.of(&["charged"]).filter(speaks).any(|charged| near(charged, &["twice-word"], NEAR_TWICE)) {
        asked.push(BesideMatter::ChargedTwice);
    }
    if spoken.of(&["bill-to-keep"]).filter(speaks).any(|bill| near(bill, &["wants-it"], NEAR_A_WISH)) {
        asked.push(BesideMatter::Bill);
    }
    if spoken.holds("bill-address") {
        asked.push(BesideMatter::BillAddress);
    }
    asked
}

/// What a customer asks straight out, and wants a yes or a no to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum StraightQuestion {
    /// Whether they may uninstall the program.
    Uninstall,
    /// Whether they should enter another code that they have.
    OtherCode,
    /// Whether they should buy from the same seller once more.
    SameSeller,
    /// Whether they have to buy anew, or to change the code.
    BuyAnew,
    /// Whether somebody signs in to their account for them.
    SignIn,
    /// How long it goes on.
    HowLong,
}

const STRAIGHT_QUESTIONS: [(&str, StraightQuestion); 6] = [
    ("may-uninstall", StraightQuestion::Uninstall),
    ("types-over", StraightQuestion::OtherCode),
    ("same-seller", StraightQuestion::SameSeller),
    ("buys-anew", StraightQuestion::BuyAnew),
    ("signs-in-for-me", StraightQuestion::SignIn),
    ("how-long-left", StraightQuestion::HowLong),
];

/// What a text asks straight out, each once.
#[must_use]
pub fn asked_straight_out(text: &str) -> Vec<StraightQuestion> {
    let spoken = Spoken::of_words(text);
    let asks = |hit: &WordHit| spoken.sentence(hit.sentence).is_some_and(is_a_question);
    let is_asked =
        |group: &'static str| spoken.of(&[group]).filter(|hit| speak_alike(hit.language, spoken.language)).any(asks);
    STRAIGHT_QUESTIONS.into_iter().filter(|(group, _)| is_asked(group)).map(|(_, question)| question).collect()
}

/// Whether a sentence asks something.
#[must_use]
pub fn is_a_question(sentence: &str) -> bool {
    const CLOSING: [char; 8] = ['"', '”', '»', ')', '\'', '’', '」', '!'];
    let bare = sentence.trim_end().trim_end_matches(CLOSING);
    bare.ends_with(['?', '？']) || bare.trim_end_matches('。').ends_with('か')
}

/// Whether a text says what a window shows, and does not only guess it.
#[must_use]
pub fn says_what_is_shown(text: &str) -> bool {
    let spoken = Spoken::of_words(text);
    let mut says = spoken.of(&["window-says"]).filter(|hit| speak_alike(hit.language, spoken.language));
    says.any(|hit| !spoken.says_in(hit.sentence, &["only-guessed"]))
}

/// Whether a text asks, or fears, that something has to be paid once more: of long ago it asks nothing.
#[must_use]
pub fn may_have_to_pay_again(text: &str) -> bool {
    let spoken = Spoken::of_words(text);
    let mut again = spoken.of(&["pays-again"]).filter(|hit| speak_alike(hit.language, spoken.language));
    again.any(|hit| !spoken.says_in(hit.sentence, &["last-year", "long-past", "finished"]))
}

/// Whether a text is the letter by which a ticket system says that it has closed what somebody asked; nobody who complains of that
/// writes such a thing.
#[must_use]
pub fn is_a_closing_letter(text: &str) -> bool {
    if text.split_whitespace().count() > MOST_OF_A_CLOSING {
        return false;
    }
    let spoken = Spoken::of_words(text);
    let speaks = |hit: &&WordHit| speak_alike(hit.language, spoken.language);
    // "Your request "licence expired" has been marked as solved".
    let apart = || {
        spoken.of(&["readers-ticket"]).filter(speaks).any(|ticket| {
            let mut closed = spoken.beside(ticket, &["was-closed"], Together::Sentence).filter(speaks);
            closed.any(|closed| spoken.between(&ticket.place, &closed.place) <= NEAR_A_WISH)
        })
    };
    (spoken.holds("ticket-closed") || apart()) && spoken.holds("of-a-closing-letter") && !spoken.holds("in-spite")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bill_that_is_wanted_and_money_taken_twice_are_heard_beside_the_matter() {
        use BesideMatter::{Bill, BillAddress, ChargedTwice};
        for (text, asked) in [
            ("The code is refused. Please also send me an invoice.", &[Bill][..]),
            ("Der Code geht nicht. Außerdem wurde zweimal abgebucht.", &[ChargedTwice]),
            ("Le code est refusé. Il me faudrait aussi une facture.", &[Bill]),
            ("La licenza è scaduta, e l'indirizzo di fatturazione è sbagliato.", &[BillAddress]),
            ("Kod nie działa. Poproszę też o fakturę.", &[Bill]),
            ("Код не принимается. И пришлите, пожалуйста, чек.", &[Bill]),
            ("The code is refused. My order number is on the invoice.", &[]),
            ("Die Lizenz ist abgelaufen, abgebucht wurde am Montag.", &[]),
        ] {
            assert_eq!(asked_of_bills(text), asked, "{text}");
        }
    }

    #[test]
    fn what_is_asked_straight_out_is_heard_in_a_question_only() {
        use StraightQuestion::{BuyAnew, HowLong, OtherCode, SameSeller, SignIn, Uninstall};
        for (text, asked) in [
            ("The licence has expired. May I uninstall it and put the home version on?", &[Uninstall][..]),
            ("アンインストールして家庭用を入れ直してもよいでしょうか。", &[Uninstall]),
            ("I have a box code too, should I just type that over it?", &[OtherCode]),
            ("Ich habe noch einen Karton. Soll ich den Code aus der Packung eingeben?", &[OtherCode]),
            ("Aynı satıcıdan bir tane daha alsam olur mu?", &[SameSeller]),
            ("¿Le compro otra vez al mismo vendedor?", &[SameSeller]),
            ("Код мне менять или что?", &[BuyAnew]),
            ("Czy mam kupić nowy?", &[BuyAnew]),
            ("podem entrar na minha conta e trocar o cartão pra mim?", &[SignIn]),
            ("Combien de temps j'ai ?", &[HowLong]),
            ("I have uninstalled it, and I will not buy a new one.", &[]),
            ("Ich habe das Programm entfernen lassen.", &[]),
        ] {
            assert_eq!(asked_straight_out(text), asked, "{text}");
        }
    }

    #[test]
    fn a_guess_says_nothing_of_a_window_and_long_ago_nobody_pays_again() {
        assert!(says_what_is_shown("The window says that the code is invalid."));
        assert!(!says_what_is_shown("Ich vermute, da steht was von Code ungültig."));
        assert!(may_have_to_pay_again("I have paid. Do I have to pay again?"));
        assert!(!may_have_to_pay_again("Last year I had to pay again for it."));
    }

    #[test]
    fn a_ticket_system_closes_and_a_customer_complains_of_it() {
        for text in [
            "Your ticket has been closed. If you have further questions, reply to this email.",
            "Ihr Ticket wurde geschlossen. Bei weiteren Fragen antworten Sie auf diese E-Mail.",
            "Hello Joe, your request \"licence expired\" has been marked as solved. You can reopen it by replying.",
            "Votre demande a été clôturée. Pour la rouvrir, répondez à ce message.",
            "Zgłoszenie zostało zamknięte. W razie dalszych pytań proszę odpowiedzieć na tę wiadomość.",
        ] {
            assert!(is_a_closing_letter(text), "{text}");
        }
        for text in ["My ticket was closed and nothing works.", "My licence has expired."] {
            assert!(!is_a_closing_letter(text), "{text}");
        }
    }
}
