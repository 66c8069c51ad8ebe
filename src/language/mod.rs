//! Every sentence for people, in their own language, and what they type.
//!
//! A message is a value until a [`Tongue`] words it. The English messages are `locales/en/*.ftl`; `say` has a function for
//! each of them.

mod answers;
mod choose;
mod english;
mod files;
mod help;
mod known;
mod letter;
mod others;
mod own;
mod pseudo;
mod said;
mod tongue;
#[cfg(test)]
mod used;

pub use answers::{Wish, as_typed, asks_for_help, with_plain_digits, without_marks, yes_or_no};
pub use choose::{all_languages, language_of, named_language, nearest, of_system};
pub(crate) use english::in_english;
pub use others::called_language;
pub use own::{WordsFate, WordsMistake};
pub(crate) use pseudo::pseudo_words;
#[cfg(test)]
pub(crate) use pseudo::{longer, right_to_left};
#[cfg(test)]
pub use said::sentences_weighed;
pub use said::{
    AskedThings, BesideMatter, GivenNumber, OtherDevice, PartOfText, PutRight, SaidFact, Spoken, StraightQuestion,
    ToldThing, about_claims_of_others, about_denied_causes, about_failures_that_others_claim,
    about_no_trouble_by_words_and_meaning, about_no_trouble_of_today, about_other_machines, about_others,
    about_third_parties, about_what_works, answered, asked_of_bills, asked_straight_out, asks_and_tells_of_no_failure,
    asks_for_addressee, behind_an_order_to_close, bought_elsewhere, complains, countries, denies, given_number,
    given_numbers, gives_no_value, has_a_code_that_met_nothing, has_a_code_to_enter, has_it_from_its_reader,
    holds_word_of, hour_said, is_a_closing_letter, is_a_question, is_asked_about, is_code_alone, is_not_known,
    is_of_another_service, is_only_an_answer, is_only_some_shop, is_said_lost, is_small_talk, is_told_kind, is_vague,
    is_word_group, may_have_to_pay_again, names_a_licence, names_another_vendor, no_trouble_of_today,
    only_asks_whether_it_ended, only_ends_soon, only_machine_named, only_thanks, other_device, parts_by_device,
    parts_by_matter, past_day, pays_its_reader, put_right, refers_to_an_earlier_case, reinstalled, said, said_in, says,
    says_it_works_no_more, says_that_all_is_well, says_that_it_helped, says_that_it_looks_well, says_what_is_shown,
    sentences, since_a_renewal, speaks_of_all_machines, spellings, superseded, surely_fails,
    tells_a_trouble_of_somebody, tells_nothing, tells_of_a_changed_plan, tells_of_a_dead_code, tells_of_a_failure,
    tells_of_a_refused_code, tells_of_no_failure, tells_of_renewing, tells_that_others_fail, told_by_others,
    told_kinds, tried, typed_code, undoes_a_cancellation, what_is_answered, what_is_asked, what_really_matters,
    who_reports, with_dates, with_lost_letters, without_older_mail, without_remarks, without_wish_for_a_call, worked,
    written_for,
};
#[cfg(test)]
pub(crate) use tongue::PSEUDO;
pub use tongue::{Language, Tongue};
#[cfg(test)]
pub(crate) use used::source_names;

pub(crate) use crate::say;
pub use crate::say::{Argument, Message};
