//! What an event or a notification says of the end of a licence or of its limit, in whatever language it does.
//!
//! The vendor publishes these texts for few versions and languages (sources: KSC page 177080, KESWin/12.7 page 184247), so
//! that they are told by their words: one that names a licence, and one that says what became of it.

use std::sync::LazyLock;

use regex::Regex;

/// What a text says of the licence of its device.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum LicenceNews {
    /// It has ended.
    Ended,
    /// It ends in so many days, or soon.
    EndsSoon(Option<u32>),
    /// It is used to so many per cent, which are more than all.
    OverLimit(u32),
}

/// What a licence is called.
static LICENCE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    pattern(
        r"licen[cstz] | licenç | licencj | lizenz | лиценз | lisans | ライセンス | subscription | subskrypcj | suscripci
        | assinatura | abbonament | abonnement | abonelik | подписк | サブスクリプション",
    )
});

/// It has ended.
static ENDED: LazyLock<Option<Regex>> = LazyLock::new(|| {
    pattern(
        r"\bexpired\b | \bhas\sended\b | \babgelaufen\b | \bexpirée?s?\b | \bcaduc(?:ado|ada|ó|ou)\b | \bvenci(?:do|da|ó)\b | \bvenceu\b
        | \bscadut[ao]\b | \bexpirou\b | \bexpirad[ao]\b | \bист[её]к(?:ла|ло|ли)?\b | \bзакончил(?:ся|ась|ось)\b
        | \bwygas(?:ł|ła|ło)\b | \bupłyn(?:ął|ęła|ęło)\b | \bverlopen\b | süresi\s(?:doldu|dolmuş|bitti) | sona\serdi
        | 期限が切れ | 期限切れ(?:です|$|。) | 期限は切れ | 失効しました | 期限が終了しました",
    )
});

/// It ends before long.
static ENDS_SOON: LazyLock<Option<Regex>> = LazyLock::new(|| {
    pattern(
        r"\bexpires?\b | \bexpiring\b | \bläuft\b.*\bab\b | \bablaufen\b | \bexpirera\b | \bva\sexpirer\b | \bcaduca(?:rá)?\b | \bcaducar\b | \bvence(?:rá)?\b
        | \bscad(?:e|rà|ere)\b | \bexpira(?:rá)?\b | \bexpirar\b | \bистека(?:ет|ют)\b | \bистеч[её]т\b | \bзаканчивается\b | \bзакончится\b
        | \bwygas(?:a|ają)\b | \bwygaśnie\b | \bverloopt\b | \bdolacak\b | \bdoluyor\b | sona\s(?:erecek|eriyor) | 期限切れになります | 期限が切れます
        | 間もなく | まもなく | 期限が近",
    )
});

/// So many days remain.
static REMAINING: LazyLock<Option<Regex>> = LazyLock::new(|| {
    pattern(
        r"\bleft\b | \bremain | \bverbleib | \bnoch\b | \bübrig\b | \brest(?:ant|e|an|am|laufzeit)\w*\b | \bqueda | \briman | \bfalta | \bостал | \bостаё?тся\b
        | \bpozosta | \bzosta | \bresteren | \bnog\b | \bkal(?:dı|an)\b | 残り | あと",
    )
});

/// A number of days.
static DAYS: LazyLock<Option<Regex>> = LazyLock::new(|| {
    pattern(
        r"(?:^|[^\d.,/:-])(\d{1,4})\s*(?:days?\b|tag(?:e|en)?\b|jours?\b|d[ií]as?\b|giorn[io]\b|дн(?:я|ей|\.)|день\b|dni\b|dzień\b|dag(?:en)?\b|gün|日)",
    )
});

/// A share of the devices that a licence allows.
static SHARE: LazyLock<Option<Regex>> = LazyLock::new(|| pattern(r"(\d{2,4})\s?(?:%|percent\b|prozent\b|процент)"));

/// More than that.
static MORE_THAN: LazyLock<Option<Regex>> = LazyLock::new(|| {
    pattern(
        r"more\sthan | \bover\b | \bexceed | \bmehr\sals\b | \büber | plus\sde\b | dépass | m[aá]s\sde\b | \bsuper | più\sd | \bmais\sd | \bexced | \bболее\b | \bсвыше\b | \bпревыш
        | więcej\sniż | \bponad\b | \bprzekr | meer\sdan | \boverschr | \bfazla | \baş(?:ıldı|tı) | 超",
    )
});

/// What makes another thing of a statement: a denial, or a key that is not in use yet.
static OTHERWISE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    pattern(
        r"\bnot\b | n['’]t\b | \bnever\b | \bnicht\b | \bkeine?\b | \bpas\b | \bnon\b | \bno\s(?:ha|está|caduc|venc|expir) | \bnão\b | \bне\b | \bnie\b | \bniet\b | \bdeğil | \bdolmadı | ません | ていない
        | \breserve | \bréserve | \breserva | \briserva | резерв | rezerw | \byedek | 予備 | certificat | zertifikat | сертификат",
    )
});

fn pattern(text: &str) -> Option<Regex> {
    Regex::new(&format!("(?ix){text}")).ok()
}

fn is(pattern: &LazyLock<Option<Regex>>, text: &str) -> bool {
    pattern.as_ref().is_some_and(|regex| regex.is_match(text))
}

/// What a text says, of which a sentence is looked at for itself; the first that says something counts.
pub(crate) fn licence_news(text: &str) -> Option<LicenceNews> {
    first_news(sentences(text).filter(|sentence| is(&LICENCE, sentence)))
}

/// What the first sentence says that says something; of an end that is near a later one may count the days.
fn first_news<'s>(sentences: impl Iterator<Item = &'s str>) -> Option<LicenceNews> {
    let mut news = sentences.filter_map(sentence_says);
    match news.next()? {
        LicenceNews::EndsSoon(None) => {
            let counted = news.find(|news| matches!(news, LicenceNews::EndsSoon(Some(_))));
            Some(counted.unwrap_or(LicenceNews::EndsSoon(None)))
        }
        first => Some(first),
    }
}

/// What a text says that is about a licence whether or not it names one.
pub(crate) fn news_of_a_licence(text: &str) -> Option<LicenceNews> {
    first_news(sentences(text))
}

/// Whether a text names a licence.
pub(crate) fn names_licence(text: &str) -> bool {
    is(&LICENCE, text)
}

fn sentences(text: &str) -> impl Iterator<Item = &str> {
    text.split_inclusive(['.', ';', '!', '。', '\n'])
}

fn sentence_says(sentence: &str) -> Option<LicenceNews> {
    if is(&OTHERWISE, sentence) {
        return None;
    }
    let number = |pattern: &LazyLock<Option<Regex>>| -> Option<u32> {
        pattern.as_ref()?.captures(sentence)?.get(1)?.as_str().parse().ok()
    };
    if let Some(share) = number(&SHARE).filter(|share| *share >= 100 && is(&MORE_THAN, sentence)) {
        return Some(LicenceNews::OverLimit(share));
    }
    let days = number(&DAYS);
    let ends_soon = is(&ENDS_SOON, sentence);
    let ended = ENDED.as_ref().map_or(0, |ended| ended.find_iter(sentence).count());
    if ended > 1 {
        // "License expired or license key expired" is why a code was refused.
        return None;
    }
    match (days, ended == 1) {
        (Some(_), false) if ends_soon || is(&REMAINING, sentence) => Some(LicenceNews::EndsSoon(days)),
        (_, true) => Some(LicenceNews::Ended),
        (None, false) if ends_soon && is_soon(sentence) => Some(LicenceNews::EndsSoon(None)),
        _ => None,
    }
}

/// Whether an end without a number of days is near by the words.
fn is_soon(sentence: &str) -> bool {
    static SOON: LazyLock<Option<Regex>> = LazyLock::new(|| {
        pattern(
            r"\bsoon\b | \bshortly\b | about\sto\b | \bbald\b | in\skürze | demnächst | bientôt | \bva\sexpirer | \bpronto\b | a\spunto\sde | en\sbreve | sta\sper\b | \bpresto\b
            | \ba\sbreve\b | em\sbreve | prestes\sa | \bскоро\b | wkrótce | niebawem | binnenkort | spoedig | yakında | 間もなく | まもなく | 期限が近",
        )
    });
    is(&SOON, sentence)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn every_pattern_compiles() {
        for pattern in [&LICENCE, &ENDED, &ENDS_SOON, &REMAINING, &DAYS, &SHARE, &MORE_THAN, &OTHERWISE] {
            assert!(pattern.is_some());
        }
        assert!(is_soon("soon"));
    }

    #[test]
    fn days_that_a_later_sentence_counts_are_those_of_the_end_that_is_near() {
        for (text, days) in [
            ("License expires soon; The license expires in 5 days", Some(5)),
            ("Event type: License expires soon\nDays left: the license expires in 12 days.", Some(12)),
            ("License expires soon. Renew it.", None),
        ] {
            assert_eq!(licence_news(text), Some(LicenceNews::EndsSoon(days)), "{text}");
        }
        assert_eq!(licence_news("License has expired; a license expires in 5 days"), Some(LicenceNews::Ended));
    }

    #[test]
    fn an_end_is_told_in_every_language() {
        for text in [
            "License has expired",
            "The license for Kaspersky Endpoint Security expired",
            "Die Lizenz ist abgelaufen.",
            "La licence a expiré",
            "La licencia ha caducado",
            "La licenza è scaduta",
            "A licença expirou",
            "Срок действия лицензии истек",
            "Licencja wygasła",
            "De licentie is verlopen",
            "Lisansın süresi doldu",
            "ライセンスの有効期限が切れました",
        ] {
            assert_eq!(licence_news(text), Some(LicenceNews::Ended), "{text}");
        }
    }

    #[test]
    fn an_end_that_is_near_is_told_with_its_days() {
        for text in [
            "License expires soon, 9 days remaining",
            "The license expires in 9 days",
            "License validity: 9 days left",
            "Die Lizenz läuft in 9 Tagen ab",
            "La licence expire dans 9 jours",
            "La licencia caduca en 9 días",
            "La licenza scade tra 9 giorni",
            "A licença expira em 9 dias",
            "Срок действия лицензии истекает через 9 дней",
            "Licencja wygaśnie za 9 dni",
            "De licentie verloopt over 9 dagen",
            "Lisansın süresi 9 gün içinde dolacak",
            "ライセンスの有効期限は残り9日です",
        ] {
            assert_eq!(licence_news(text), Some(LicenceNews::EndsSoon(Some(9))), "{text}");
        }
        for text in [
            "License expires soon",
            "Die Lizenz läuft bald ab",
            "La licence expire bientôt",
            "La licencia está a punto de caducar",
            "La licenza sta per scadere",
            "A licença expira em breve",
            "Срок действия лицензии скоро истечет",
            "Licencja wkrótce wygaśnie",
            "De licentie verloopt binnenkort",
            "Lisansın süresi yakında dolacak",
            "ライセンスの有効期限がまもなく切れます",
        ] {
            assert_eq!(licence_news(text), Some(LicenceNews::EndsSoon(None)), "{text}");
        }
    }

    #[test]
    fn more_devices_than_a_licence_allows_are_told_by_the_share() {
        for (text, share) in [
            ("More than 110 % of the license is used", 110),
            ("License usage exceeds 104%", 104),
            ("Mehr als 110 % der Lizenz werden verwendet", 110),
            ("Plus de 110 % de la licence sont utilisés", 110),
            ("Использовано более 110% лицензии", 110),
            ("Licencja jest wykorzystana w ponad 110%", 110),
        ] {
            assert_eq!(licence_news(text), Some(LicenceNews::OverLimit(share)), "{text}");
        }
        assert_eq!(licence_news("More than 90 % of the license is used"), None);
    }

    #[test]
    fn what_is_denied_or_of_something_else_says_nothing() {
        for text in [
            "The license has not expired",
            "Die Lizenz ist nicht abgelaufen",
            "The certificate of the license server has expired",
            "The reserve license key has expired",
            "The session expired. License is valid",
            "The license is valid for 365 days",
            "License expired or license key expired.",
            "Licenza scaduta o chiave di licenza scaduta.",
            "License expires on 2027-05-01",
            "Licence status checked",
        ] {
            assert_eq!(licence_news(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_read(text in "(license|expired|\\PC|[0-9]{1,9} days|%| ){0,20}") {
            licence_news(&text);
        }
    }
}
