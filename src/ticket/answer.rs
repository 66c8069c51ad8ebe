//! What somebody types into a field of a request: a value, that there is none, or what belongs elsewhere.

use chrono::NaiveDate;

use super::proof::FactValue;
use super::wanted::Setting;
use crate::facts::FactId;
use crate::language::{Tongue, Wish, gives_no_value, is_only_some_shop, past_day, tells_nothing};
use crate::topics::{Addressee, FieldDef, FieldRole, FieldShape, FieldSource};

/// What an answer to the question for a field comes to.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum FieldAnswer {
    /// It fills this field, which is another one where it says what that asks.
    Fills(Setting),
    /// There is nothing to fill in.
    NotKnown,
    /// It cannot be meant for this field.
    Unfit,
}

impl FieldAnswer {
    /// Reads an answer in the language of the questions; `today` is the day by which "yesterday" counts, and `letter` the
    /// language of the letter, in which a day in words of another one says nothing.
    #[must_use]
    pub fn of(field: &'static FieldDef, typed: &str, tongue: &Tongue, letter: &str, today: NaiveDate) -> FieldAnswer {
        let typed = typed.trim();
        if typed.is_empty() || Wish::of(typed) == Some(Wish::Skip) {
            return FieldAnswer::NotKnown;
        }
        let is_story = field.shape == FieldShape::Words;
        let is_key = field.shape == FieldShape::Code && field.shape.fits(typed);
        let is_no = tongue.yes_or_no(typed) == Some(false) && !field.shape.fits(typed);
        let is_word = is_story && tongue.yes_or_no(typed) == Some(false);
        let language = tongue.language().code();
        if !is_key
            && (is_no || is_word || if is_story { tells_nothing(typed) } else { gives_no_value(typed, language) })
        {
            return FieldAnswer::NotKnown;
        }
        if let Some(day) = past_day(typed, today).filter(|_| field.shape == FieldShape::Date) {
            return FieldAnswer::Fills(Setting::new(field, day.to_string()));
        }
        if field.role == Some(FieldRole::NameOf(Addressee::Shop))
            && is_only_some_shop(typed)
            && let Some(channel) = bought_in_a_shop()
        {
            return FieldAnswer::Fills(channel);
        }
        let is_foreign = field.shape == FieldShape::Date && language != letter && typed.contains(char::is_alphabetic);
        if !field.shape.fits(typed) || is_foreign {
            return FieldAnswer::Unfit;
        }
        FieldAnswer::Fills(Setting::new(field, typed.to_owned()))
    }
}

/// That it was bought in a shop, whose name is not told.
fn bought_in_a_shop() -> Option<Setting> {
    let fact = FactId::PurchaseChannel;
    let field = FieldDef::all().find(|field| field.source == FieldSource::Facts(&[FactId::PurchaseChannel]))?;
    let value = "shop";
    let seen = FactValue { fact: fact.name().to_owned(), value: value.to_owned(), said: true };
    Some(Setting { field, value: fact.words_for(value).unwrap_or(value).to_owned(), seen: Some(seen) })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::nearest;

    fn answer(field: &str, typed: &str, language: &str, letter: &str) -> String {
        let tongue = Tongue::new(nearest(language).unwrap());
        let today = NaiveDate::from_ymd_opt(2026, 11, 30).unwrap();
        match FieldAnswer::of(FieldDef::from_name(field).unwrap(), typed, &tongue, letter, today) {
            FieldAnswer::Fills(setting) => format!("{}={}", setting.field.name, setting.value),
            FieldAnswer::NotKnown => "not known".to_owned(),
            FieldAnswer::Unfit => "unfit".to_owned(),
        }
    }

    #[test]
    fn nobody_knows_is_no_value_of_any_field_in_any_language() {
        let all = [
            ("en", "I don't know"),
            ("de", "keine Ahnung"),
            ("fr", "je ne sais pas"),
            ("es", "no lo sé"),
            ("it", "non lo so"),
            ("pt", "não sei"),
            ("ru", "не знаю"),
            ("pl", "nie wiem"),
            ("nl", "weet ik niet"),
            ("ja", "わかりません"),
            ("tr", "bilmiyorum"),
        ];
        for field in FieldDef::all().filter(|field| field.is_asked()) {
            for (language, typed) in all {
                assert_eq!(answer(field.name, typed, language, language), "not known", "{}: {typed}", field.name);
            }
        }
    }

    #[test]
    fn what_belongs_elsewhere_is_asked_again_and_what_fits_is_taken() {
        for (field, typed, language, said) in [
            ("name", "eve@example.org", "en", "unfit"),
            ("name", "ABCDE-12345-FGHJK-67890", "de", "unfit"),
            ("name", "müşterinin bilgisayarı, servise o getirdi, ben değil", "tr", "unfit"),
            ("new-code", "Ayşe Yılmaz", "tr", "unfit"),
            ("new-code", "ABCDE-12345-FGHJK-67890", "pl", "new-code=ABCDE-12345-FGHJK-67890"),
            ("previous-code", "nie mam, wyrzucilem", "pl", "not known"),
            ("license-key", "skąd mam to wiedzieć", "pl", "unfit"),
            ("order-number", "eve@example.org", "es", "unfit"),
            ("order-number", "DE-2024-118", "ja", "order-number=DE-2024-118"),
            ("purchase-date", "dün", "tr", "purchase-date=2026-11-29"),
            ("purchase-date", "вчера", "ru", "purchase-date=2026-11-29"),
            ("purchase-date", "3. Oktober 2026", "de", "purchase-date=2026-10-03"),
            ("account-email", "geen idee", "nl", "not known"),
            ("purchase-place", "mağazadan", "tr", "purchase-channel=another shop, box or card"),
            ("purchase-place", "Example Shop", "tr", "purchase-place=Example Shop"),
            ("steps-tried", "nic", "pl", "not known"),
            ("steps-tried", "nothing helped", "en", "steps-tried=nothing helped"),
            ("description", "nein", "de", "not known"),
            ("description", "nothing works", "en", "description=nothing works"),
        ] {
            assert_eq!(answer(field, typed, language, language), said, "{field}: {typed}");
        }
        let german = "de";
        assert_eq!(answer("purchase-date", "geçen bahar 2025", "tr", german), "unfit");
        assert_eq!(answer("purchase-date", "dün", "tr", german), "purchase-date=2026-11-29");
    }
}
