//! Payment cards as anxious people type them: mistyped, in any groups, with what stands on their back.

use std::sync::LazyLock;

use super::PrivateKind;
use super::found::Found;
use super::numbers::{is_of_an_issuer, passes_luhn};
use super::typed_words::{TypedWord, WordList, ends_a_sentence, gap, holds_a_date};

/// How words for a payment card begin.
static CARDS: LazyLock<WordList> = LazyLock::new(|| {
    WordList::new(
        "card* creditcard* debitcard* karte* kreditkart* bankkart* girocard kart karta kartą karty kartę kartu kartą karte* \
         carte cartes carta tarjeta* cartao cartão kaart* bankpas* pinpas* карт* картк* kort kortet kortnummer kredit* visa \
         mastercard maestro amex kartı* kartım* カード クレジット 卡",
    )
});

/// Words that begin as those and mean something else.
static NO_CARDS: LazyLock<WordList> = LazyLock::new(|| {
    WordList::new("cardinal* cardiff cardio* cardboard cartel* картин* картон* картридж* картошк* картофел*")
});

/// How words for an order and its like begin, behind which a number in groups is theirs.
static ORDERS: LazyLock<WordList> = LazyLock::new(|| {
    WordList::new(
        "order* bestell* auftrag* commande* pedido* ordine* encomenda* zamowieni* zamówieni* заказ* замовлен* sipariş* 注文 \
         invoice* rechnung* facture* factura* fattura* factuur* faktur* счет* счёт* fatura* 請求 licen* lizenz* лиценз* lisans* \
         ライセンス ticket* request case vorgang* serial* serie* subscription abonnement* подписк* contract* vertrag* contratt* \
         contrat* subscriber* customer* kundennummer abonnent* abonent* абонент* abone* müşteri* お客様 契約",
    )
});

/// What stands on the back of a card, by its own name.
static CHECKS: LazyLock<WordList> =
    LazyLock::new(|| WordList::new("cvv cvc cvn cvv2 cvc2 csc ccv cvcode cvvcode kartenprüf* cryptogramme"));

/// The back of a card.
static BACKS: LazyLock<WordList> = LazyLock::new(|| {
    WordList::new(
        "back behind reverse dietro retro rückseit* rueckseit* hinten derrière verso dorso atrás reverso trás achterkant \
         achterop achterzijde achter tył tyln* tyłu odwroc* оборот* сзади задн* arka arkası* arkasında* 裏 背面 baksid* bagsid* \
         zadn* takana takapuol*",
    )
});

/// Those of them that say little else.
static SURE_BACKS: LazyLock<WordList> = LazyLock::new(|| {
    WordList::new(
        "rückseit* rueckseit* verso reverso achterkant achterop achterzijde tyln* odwroc* оборот* arkasında* 裏 背面 \
         baksid* bagsid* takapuol*",
    )
});

/// What else has a number of three or four digits.
static OTHERS: LazyLock<WordList> = LazyLock::new(|| {
    WordList::new(
        "error* fehler* erreur* errore errori erros błąd* błęd* fout* ошибк* hata hatas* fel felkod* feil* virhe* version* \
         versión versão versione versie верси* wersj* sürüm* build* status scan* update* エラー バージョン 错误",
    )
});

/// Words before "security" that are a product's name with it.
static OF_A_PRODUCT: LazyLock<WordList> =
    LazyLock::new(|| WordList::new("internet total kaspersky endpoint small office cloud free plus"));

/// Whatever is called a number or a code.
static NUMBERS: LazyLock<WordList> = LazyLock::new(|| {
    WordList::new(
        "number* numer* nummer* número* numéro* ziffer* dreistellig* zahl* cijfer* cifr* digit* chiffre* cyfr* цифр* номер* \
         code* codice codigo código cod kod* kód* код* rakam* 桁 番号 コード siffr*",
    )
});

/// Digits, where three of them are told.
static DIGITS: LazyLock<WordList> = LazyLock::new(|| {
    WordList::new("ziffer* cijfer* cifr* digit* chiffre* cyfr* цифр* rakam* 桁 siffr* dreistellig* haneli")
});

static THREE: LazyLock<WordList> =
    LazyLock::new(|| WordList::new("3 three drei trois tre tres três trzy drie три üç 三 tři kolme"));

static SAFETY: LazyLock<WordList> = LazyLock::new(|| {
    WordList::new(
        "security safety sicherheit* sécurité seguridad sicurezza segurança beveilig* veiligheid* bezpiecz* безопас* \
         güvenlik* セキュリティ säkerhet* sikkerhed*",
    )
});

/// Words between a card, its last month and what stands on its back.
static FILLERS: LazyLock<WordList> = LazyLock::new(|| {
    WordList::new(
        "exp expir* valid* thru until scad* gültig* bis ablauf* valable* expir* jusqu* caduc* venc* válid* geldig* verval* \
         tot ważn* do srok срок* годн* действ* до son kullanma tarih* platn* utgår udløb* and und et y e i en och og a и ve \
         is ist è est es é to jest на the der die das il la le el o de het code codice cod kod kód код código pin security \
         sicher* 有効 期限 mm yy aa jj rr",
    )
});

/// What a number counts, as its first letters.
static UNITS: LazyLock<WordList> = LazyLock::new(|| {
    WordList::new(
        "day days tag tage tagen giorn* jour* día días dias dzień dni dag dagen день дня дней дн gün* 日 hour* stunde* heure* \
         hora* godzin* uur час* saat* minut* year* jahr* anni anno ans año* anos rok lat jaar год* лет yıl* month* monat* mes \
         meses mois miesiąc* miesięcy maand* месяц* ay euro* eur usd dollar* pln zł руб* rub tl lira pound* gb mb kb ghz mhz \
         file* datei* fich* arch* plik* bestand* файл* dosya* pc pcs device* gerät* computer* appareil* disposit* urządz* \
         apparaat* устр* cihaz* time* mal fois volte veces vezes razy keer раз kez people person* leut* percent prozent \
         error* fehler* erreur* errore* erro erros błąd* fout* ошибк* hata*",
    )
});

fn is_card_word(word: &TypedWord<'_>) -> bool {
    word.is_of(&CARDS) && !word.is_of(&NO_CARDS)
}

/// Whether what follows a number is what it counts.
fn counts_something(text: &str, words: &[TypedWord<'_>], at: usize) -> bool {
    let near = gap(text, words, at);
    near.contains(['%', '€', '$'])
        || near.trim() == ""
            && words.get(at + 1).is_some_and(|next| !next.is_number() && next.is_of(&UNITS) && next.folded.len() > 1)
}

/// Cards and what stands on their backs.
pub(super) fn typed_cards(text: &str, words: &[TypedWord<'_>], found: &mut Vec<Found>) {
    let tells_of_card = words.iter().any(is_card_word);
    let mut at = 0;
    let mut cards = 0;
    while at < words.len() {
        match card_at(text, words, at) {
            Some(last) => {
                let end = words[with_month(text, words, last)].span.end;
                found.push(Found::new(PrivateKind::Payment, words[at].span.start..end));
                on_the_back(text, words, last, found);
                cards += 1;
                at = last + 1;
            }
            None => at += 1,
        }
    }
    for at in 0..words.len() {
        if let Some(number) = named_check(text, words, at, tells_of_card || cards > 0) {
            found.push(Found::new(PrivateKind::Payment, words[number].span.clone()));
        }
        behind_a_month(text, words, at, tells_of_card, found);
    }
}

/// The last group of a card that begins with this word.
fn card_at(text: &str, words: &[TypedWord<'_>], at: usize) -> Option<usize> {
    let continues = |at: usize| {
        let gap = gap(text, words, at);
        gap.chars().count() <= 3 && gap.chars().all(|c| matches!(c, ' ' | '-' | '.' | '_' | '+' | '\u{a0}' | '–' | '/'))
    };
    words[at].is_number().then_some(())?;
    let joined_before = at > 0 && words[at - 1].is_number() && continues(at - 1) && gap(text, words, at - 1) != " ";
    let mut last = at;
    let mut length = words[at].text.len();
    let mut ends = vec![at];
    while last + 1 < words.len() && words[last + 1].is_number() && continues(last) && length < 19 {
        last += 1;
        length += words[last].text.len();
        ends.push(last);
    }
    // `GPA.3391-2204-…` is an order.
    let goes_on_before = text[..words[at].span.start].ends_with(['.', '-', '_', '+', '№', '#']);
    (!joined_before && !goes_on_before).then_some(())?;
    let near = |range: std::ops::Range<usize>| words.get(range).unwrap_or_default();
    // `… 0367 09/27`
    let begins_a_month = |at: usize| words[at].has_digits(1..=2) && gap(text, words, at) == "/";
    ends.into_iter().rev().filter(|last| !begins_a_month(*last)).find(|last| {
        let groups: Vec<usize> = words[at..=*last].iter().map(|word| word.text.len()).collect();
        let digits: String = words[at..=*last].iter().map(|word| word.text).collect();
        let before = near(at.saturating_sub(4)..at);
        let behind = near(last + 1..(last + 3).min(words.len()));
        let told = before.iter().chain(behind).any(is_card_word);
        let ordered = before.iter().any(|word| word.is_of(&ORDERS));
        let right = is_of_an_issuer(&digits) && passes_luhn(&digits);
        let fours = matches!(groups.as_slice(), [4, 4, 4, 3..=7] | [4, 4, 4, 4, 1..=3] | [4, 6, 5]);
        let shaped = fours && digits.starts_with(['3', '4', '5', '6']) && (told || !ordered);
        let varied = digits.bytes().any(|byte| byte != digits.as_bytes()[0]);
        let alike = (at..*last).all(|group| gap(text, words, group) == gap(text, words, at));
        varied
            && !holds_a_date(text, words, at..last + 1)
            && (right && (fours || groups.len() == 1 || told)
                || shaped
                || told && alike && !ordered && (15..=19).contains(&digits.len())
                || told && alike && (13..=14).contains(&digits.len()) && passes_luhn(&digits))
    })
}

/// The last word of the month that stands right behind a card, or else of the card.
fn with_month(text: &str, words: &[TypedWord<'_>], card: usize) -> usize {
    let Some([month, year]) = words.get(card + 1..card + 3) else { return card };
    let is_month = month.has_digits(1..=2)
        && (year.has_digits(2..=2) || year.has_digits(4..=4))
        && gap(text, words, card + 1) == "/"
        && gap(text, words, card).trim().is_empty();
    if is_month { card + 2 } else { card }
}

/// The month and the number on the back that follow a card.
fn on_the_back(text: &str, words: &[TypedWord<'_>], card: usize, found: &mut Vec<Found>) {
    let mut strange = 0;
    let mut month = Vec::new();
    for at in card + 1..(card + 9).min(words.len()) {
        let word = &words[at];
        let parted = at > card + 1 && gap(text, words, at - 1).contains(['\n', '。', '!']);
        if parted && month.is_empty() {
            return;
        }
        let is_year = word.text.len() == 4 && word.text.starts_with("20");
        if word.has_digits(1..=2) || word.is_number() && is_year {
            month.push(word.span.clone());
        } else if word.has_digits(3..=4) {
            let sure = strange == 0 || month.len() == 2 && word.has_digits(3..=3);
            if sure && !counts_something(text, words, at) && !(strange > 0 && is_part_of_a_number(text, words, at)) {
                found.push(Found::new(PrivateKind::Payment, word.span.clone()));
                if let ([first, .., last] | [first @ last], true) = (month.as_slice(), month.len() <= 2) {
                    found.push(Found::new(PrivateKind::Payment, first.start..last.end));
                }
            }
            return;
        } else if !(word.is_of(&FILLERS) || word.is_of(&CHECKS) || word.is_of(&BACKS)) {
            strange += 1;
            if word.is_number() || strange > 1 {
                return;
            }
        }
    }
}

/// Whether a number goes on: `731.2`, `731-22`.
fn is_part_of_a_number(text: &str, words: &[TypedWord<'_>], at: usize) -> bool {
    let joins = |gap: &str| gap.chars().count() == 1 && !gap.contains([' ', ',', ';', '\n', '\u{a0}']);
    let next = words.get(at + 1).is_some_and(|next| next.is_number()) && joins(gap(text, words, at));
    let before = at.checked_sub(1).is_some_and(|before| words[before].is_number() && joins(gap(text, words, before)));
    next || before
}

/// The number on the back that is told by a word for it, which is this one.
fn named_check(text: &str, words: &[TypedWord<'_>], at: usize, tells_of_card: bool) -> Option<usize> {
    let word = &words[at];
    let around = |many: usize| words.get(at.saturating_sub(many)..(at + many + 1).min(words.len())).unwrap_or_default();
    let named = word.is_of(&CHECKS) || word.folded == "cid" && tells_of_card;
    let is_number_near = around(3).iter().any(|near| near.is_of(&NUMBERS));
    let on_back = word.is_of(&BACKS);
    let three = word.is_of(&DIGITS)
        && (word.is_of(&THREE)
            || word.folded.starts_with("dreistell")
            || around(1).iter().any(|near| near.is_of(&THREE)));
    let of_a_product = at.checked_sub(1).is_some_and(|before| words[before].is_of(&OF_A_PRODUCT));
    let safe = word.is_of(&SAFETY)
        && !of_a_product
        && (around(2).iter().any(|near| near.is_of(&NUMBERS))
            || word.folded.ends_with("code")
            || word.text.contains("コード"));
    if !(named || on_back || three || safe) {
        return None;
    }
    let behind = (at + 1..(at + 5).min(words.len()))
        .take_while(|next| !ends_a_sentence(text, words, next - 1))
        .find(|next| words[*next].is_number());
    let number = behind.or_else(|| {
        // `731 is the cvv`
        (at.saturating_sub(3)..at).rev().find(|before| words[*before].is_number() && named)
    })?;
    let between = words.get(number.min(at).saturating_sub(1)..number.max(at)).unwrap_or_default();
    if !named && !three && !on_back && between.iter().any(|word| word.is_of(&OTHERS)) {
        return None;
    }
    let called = word.is_of(&SURE_BACKS) || word.is_of(&SAFETY);
    let sure = named || is_number_near || tells_of_card || three || called && ends_what_is_said(text, words, number);
    let fits = words[number].has_digits(3..=3)
        || words[number].has_digits(4..=4) && (named || safe && !words[number].text.starts_with("20"));
    (sure && fits && !counts_something(text, words, number) && !is_part_of_a_number(text, words, number))
        .then_some(number)
}

fn ends_what_is_said(text: &str, words: &[TypedWord<'_>], at: usize) -> bool {
    at + 1 >= words.len() || gap(text, words, at).contains(['.', ',', ';', '!', '?', '\n', ')'])
}

/// A month of a card with a number behind it: `09/27 731`.
fn behind_a_month(text: &str, words: &[TypedWord<'_>], at: usize, tells_of_card: bool, found: &mut Vec<Found>) {
    let [month, year, check] = words.get(at..at + 3).unwrap_or_default() else { return };
    let is_month = month.has_digits(2..=2) && matches!(month.text.parse::<u8>(), Ok(1..=12));
    let is_year = year.has_digits(2..=2) && matches!(year.text.parse::<u8>(), Ok(24..=45));
    let before = at.checked_sub(1).map_or("", |before| gap(text, words, before));
    let alone = !before.ends_with(['/', '.', '-', ':']);
    let parted = gap(text, words, at + 1).trim_matches([' ', ',', ';', '-']).is_empty();
    let sure = tells_of_card || ends_what_is_said(text, words, at + 2);
    if is_month
        && is_year
        && alone
        && parted
        && sure
        && gap(text, words, at).trim() == "/"
        && check.has_digits(3..=3)
        && !counts_something(text, words, at + 2)
        && !is_part_of_a_number(text, words, at + 2)
    {
        found.push(Found::new(PrivateKind::Payment, month.span.start..year.span.end));
        found.push(Found::new(PrivateKind::Payment, check.span.clone()));
    }
}
