//! What of an event's text is a message about the licence, with everything private cut away.
//!
//! Texts are localised, and so are their labels (source: ExabeamLabs/Content-Library-CIM2, a rendered event of
//! Endpoint Security 10 on a public page): `User: ... Component: ... Result\Description: ...`, each on a line of its
//! own or all on one. A message's words are matched after paths, addresses and names are gone, so that a file that
//! is called "licence" makes no message.

use std::sync::LazyLock;

use regex::{Captures, Regex};

use crate::code::mask_codes;
use crate::code::masked_text_up_to;
use crate::vendor::licence_news::{LicenceNews, licence_news};
use crate::vendor::{CodeFamily, find_error_codes};

/// Characters of a message that are kept.
const LONGEST: usize = 1_000;

/// Bytes of one event's text that are looked at.
const MOST_BYTES: usize = 64 * 1024;

/// Codes of one message that are kept.
const MOST_CODES: usize = 8;

/// A message about the licence.
pub(super) struct LicenceMessage {
    /// Its text, safe to show.
    pub text: String,
    /// Its error codes, as `family:code`.
    pub codes: Vec<String>,
}

fn pattern(text: &str) -> Option<Regex> {
    Regex::new(text).ok()
}

/// Words of licensing, by stems of the languages in which the products are sold.
static LICENSING: LazyLock<Option<Regex>> = LazyLock::new(|| {
    pattern(
        r"(?ix)
        licen[cstz] | licenç | лиценз | ліценз | lizenz | lisans | ライセンス | 许可证 | 授权 | 授權 | 라이선스
        | subscription | подписк | підписк | abonnement | abbonament | suscripci | subskrypcj | abonelik | 订阅
        | activation\s(?:code|error|fail|server|of\sthe\sapplication|limit|date)
        | (?:application|product)\s(?:is\s|was\s|has\s)?(?:not\s)?(?:been\s)?(?:successfully\s)?activat
        | код\w*\sактивации | активаци\w*\s(?:программ|приложен) | ошибк\w*\sактивации
        | aktivierungs(?:code|fehler|server) | code\sd['’]activation | c[óo]digo\sde\s(?:activaci|ativa)
        | codice\sdi\sattivazione | kod\w*\saktywacyjn | etkinleştirme\skodu | 激活码 | 啟用碼 | アクティベーション
        | (?:reserve|active|additional)\skey\b | key\sfile | файл\w*\sключа | schlüsseldatei
        | \bkey\s(?:has\s|is\s|was\s)?(?:expired|blocked|invalid|denylisted|blacklisted)",
    )
});

/// Labels that are known inside a line, in the languages in which they were seen or that the help uses.
static LABELS: LazyLock<Option<Regex>> = LazyLock::new(|| {
    pattern(
        r"(?xi)(?:^|[\s;|])(
        event\stype | application(?:\sname|\spath)? | user(?:\sname|\stype)? | initiator | component | object(?:\sname|\stype|\spath)?
        | computer(?:\sname)? | device(?:\sname)? | host(?:\sname)? | task(?:\sname)? | name | path | process(?:\sname)? | file(?:\sname)?
        | result\\description | result | description | reason | error | action | account | session | md5 | sha256
        | usuario | componente | resultado\\descripci[óo]n | utilisateur | composant | résultat\\description
        | benutzer | komponente | ergebnis\\beschreibung | utente | risultato\\descrizione | usuário | resultado\\descrição
        | пользователь | компонент | результат\\описание | программа | компьютер | объект | причина | тип\sсобытия
        )\s*:\s",
    )
});

/// A label at the beginning of a line, whatever it is.
static LINE_LABEL: LazyLock<Option<Regex>> =
    LazyLock::new(|| pattern(r"^[-•*\s]*([\p{L}_][\p{L}\p{N}_\\/ ]{0,48}?)\s*:\s"));

/// Labels whose values say what happened, whether or not they speak of the licence themselves.
static TELLING: LazyLock<Option<Regex>> = LazyLock::new(|| {
    pattern(
        r"(?xi)event.?type | description | result | reason | error | message | descripci | descrizione | descrição
        | beschreibung | ereignistyp | fehler | type\sd['’].v.nement | tipo\sd[ei]\sevento | typ\szdarzenia | причина | описание | ошибка | тип\sсобытия",
    )
});

/// What is cut: in this order, and a path to the end of its line, because its names may hold spaces.
static PRIVATE: LazyLock<Option<Vec<(Regex, &'static str)>>> = LazyLock::new(|| {
    [
        (r"(?i)\b[a-z][a-z0-9+.-]*://\S+", "(address)"),
        (r"\S+@\S+", "(address)"),
        (r"(?i)\b[a-z]:[\\/].*", "(path)"),
        (r"\\\\\S.*", "(path)"),
        (r#"(?:^|[\s"'(=])/[^\s/]+/.*"#, " (path)"),
        (r"[^\s\\:]+\\[^\s\\]+", "(name)"),
        (r"\bS-1-\d+(?:-\d+)+", "(name)"),
        (r"\b\d{1,3}(?:\.\d{1,3}){3}\b", "(address)"),
    ]
    .into_iter()
    .map(|(text, put)| pattern(text).map(|regex| (regex, put)))
    .collect()
});

/// A name with an ending, which may be a file's or a host's.
static DOTTED: LazyLock<Option<Regex>> =
    LazyLock::new(|| pattern(r"(?i)[\p{L}\p{N}_()-]+(?:\.[\p{L}\p{N}_()-]+)*\.[a-z][a-z0-9]{1,4}\b"));

/// What was done went well. These and the next two are paraphrases: the vendor publishes no such text.
static DONE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    pattern(
        r"(?ix)successful | succeeded | успешн | erfolgreich | avec\ssuccès | correctamente | con\séxito | con\ssuccesso
        | com\s(?:êxito|sucesso) | pomyślnie | met\ssucces | başarıyla | 成功 | 正常に",
    )
});

/// A key was added, or the product was activated or renewed.
static ACTIVATED: LazyLock<Option<Regex>> = LazyLock::new(|| {
    pattern(
        r"(?ix)activat | activé | aktiviert | activad | attivat | ativad | aktywow | geactiveerd | активирован | активован
        | renewed | продлен | verlängert | renouvel | renovad | rinnovat | アクティベート
        | (?:key|code|licen[cs]e|lizenz|schlüssel|ключ|лиценз|код)\w*\s(?:\w+\s){0,4}?(?:added|hinzugefügt|добавлен)",
    )
});

/// The product or its licence was activated or renewed, as a whole statement.
static NOW_ACTIVE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    pattern(
        r"(?ix)\b(?:application|product|program|licen[cs]e|subscription)\s(?:has\sbeen\s|was\s|is\s|is\snow\s)(?:successfully\s)?(?:activated|renewed)\b
        | \b(?:anwendung|programm|produkt|lizenz|abonnement)\s(?:wurde|ist)\s(?:erfolgreich\s)?(?:aktiviert|verlängert|erneuert)\b
        | (?:application|programme|produit|licence|abonnement)\sa\sété\s(?:activée?|renouvelée?)
        | (?:aplicación|producto|licencia|suscripción)\s(?:ha\ssido|fue|se\sha)\s(?:activad[ao]|activado|renovad[ao])
        | (?:applicazione|prodotto|licenza|abbonamento)\sè\sstat[ao]\s(?:attivat[ao]|rinnovat[ao])
        | (?:aplicativo|aplicação|produto|licença|assinatura)\sfoi\s(?:ativad[ao]|renovad[ao])
        | (?:приложение|программа|лицензия|подписка)\s(?:был[ао]\s)?(?:успешно\s)?(?:активирован[ао]|продлен[ао]|обновлен[ао])
        | (?:aplikacja|licencja|subskrypcja)\szostała\s(?:pomyślnie\s)?(?:aktywowana|odnowiona)
        | (?:toepassing|licentie|abonnement)\sis\s(?:geactiveerd|verlengd|vernieuwd)
        | (?:uygulama|lisans|abonelik)\s(?:etkinleştirildi|yenilendi)
        | (?:アプリケーション|製品|ライセンス)が(?:アクティベート|有効化|更新)されました",
    )
});

/// Words beside which that does not count.
static OTHERWISE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    pattern(
        r"(?ix)expir | error | fail | invalid | denied | blocked | \bnot\b | unsuccess | agreement | remov | delet | deactivat | reserve
        | истек | истёк | ошибк | отказ | \bне\b | неуспешн | безуспешн | соглашен | удал | деактив | резерв
        | fehler | abgelaufen | \bnicht\b | vereinbarung | entfernt | gelöscht | deaktiv | échou | échec | erreur | désactiv | caduc
        | scadut | \bnon\b | errore | disattiv | expirad | \bnão\b | desativ | desactiv | wygas | \bnie\b | błąd | verlopen | \bniet\b | 失敗 | エラー | 期限",
    )
});

impl LicenceMessage {
    /// What it says of the end or the limit of the licence.
    pub(super) fn news(&self) -> Option<LicenceNews> {
        licence_news(&self.text)
    }

    /// Whether it says that the product was activated, so that earlier attempts are over.
    pub(super) fn tells_activation(&self) -> bool {
        self.codes.is_empty() && tells_that_it_went_through(&self.text)
    }
}

/// Whether a line says that the product, its licence or its subscription was activated or renewed.
pub(crate) fn tells_that_it_went_through(line: &str) -> bool {
    let tells = |pattern| is(pattern, line);
    (tells(&DONE) && tells(&ACTIVATED) || tells(&NOW_ACTIVE)) && !tells(&OTHERWISE)
}

/// The message of an event that is about the licence by its text or by a code.
pub(super) fn licence_message(lines: &[String]) -> Option<LicenceMessage> {
    let mut room = MOST_BYTES;
    let mut parts: Vec<(String, bool)> = Vec::new();
    let mut codes: Vec<String> = Vec::new();
    let (mut licensing, mut others) = (false, Vec::new());
    for line in lines {
        let line = &line[..line.floor_char_boundary(room)];
        room -= line.len();
        for (label, value) in segments(line) {
            let value = without_private(value);
            let telling = label.is_none_or(|label| is(&TELLING, label) || is(&LICENSING, label));
            let is_licensing = |text: &str| is(&LICENSING, text) || is(&NOW_ACTIVE, text);
            let speaks = telling && (is_licensing(&value) || label.is_some_and(|label| is(&LICENSING, label)));
            licensing |= speaks;
            if telling {
                codes.extend(licence_codes(&value));
                others.extend(other_codes(&value));
            }
            let text = label.map_or_else(|| value.clone(), |label| format!("{label}: {value}"));
            parts.push((text, telling && !value.trim().is_empty()));
        }
    }
    if !licensing && codes.is_empty() {
        return None;
    }
    if licensing {
        // A Windows error says something of the licence only beside words that do.
        codes.extend(others);
    }
    let mut once = std::collections::BTreeSet::new();
    codes.retain(|code| once.insert(code.clone()));
    codes.truncate(MOST_CODES);
    let kept: Vec<String> = parts.into_iter().filter(|(_, kept)| *kept).map(|(text, _)| text).collect();
    let text = masked_text_up_to(&kept.join("; "), LONGEST);
    (!text.is_empty()).then_some(LicenceMessage { text, codes })
}

/// The codes of the licensing library and of the service of activation in a text, as `family:code`.
pub(super) fn licence_codes(text: &str) -> Vec<String> {
    codes(text, &[CodeFamily::Kes, CodeFamily::Klola])
}

fn other_codes(text: &str) -> Vec<String> {
    codes(text, &[CodeFamily::Hresult])
}

fn codes(text: &str, families: &[CodeFamily]) -> Vec<String> {
    // An identifier may begin like a code.
    let found = find_error_codes(&mask_codes(text)).into_iter().filter(|(_, code)| families.contains(&code.family));
    found.map(|(_, code)| code.to_string()).collect()
}

/// A text without paths, addresses, and names of files, hosts and accounts.
pub(crate) fn without_private(text: &str) -> String {
    let (Some(private), Some(dotted)) = (PRIVATE.as_ref(), DOTTED.as_ref()) else { return String::new() };
    let mut text = text.to_owned();
    for (regex, put) in private {
        text = regex.replace_all(&text, *put).into_owned();
    }
    let vendor = |name: &str| name.to_ascii_lowercase().ends_with(".kaspersky.com");
    dotted
        .replace_all(&text, |found: &Captures<'_>| {
            let name = &found[0];
            if vendor(name) { name.to_owned() } else { "(name)".to_owned() }
        })
        .into_owned()
}

fn is(pattern: &LazyLock<Option<Regex>>, text: &str) -> bool {
    pattern.as_ref().is_some_and(|regex| regex.is_match(text))
}

/// The labels and values of a line; what stands before the first label has none.
fn segments(line: &str) -> Vec<(Option<&str>, &str)> {
    let (Some(labels), Some(first)) = (LABELS.as_ref(), LINE_LABEL.as_ref()) else { return Vec::new() };
    let mut marks: Vec<(usize, usize, &str)> = Vec::new();
    if let Some(groups) = first.captures(line)
        && let (Some(whole), Some(label)) = (groups.get(0), groups.get(1))
    {
        marks.push((0, whole.end(), label.as_str().trim()));
    }
    for groups in labels.captures_iter(line) {
        if let (Some(whole), Some(label)) = (groups.get(0), groups.get(1))
            && marks.last().is_none_or(|(_, end, _)| label.start() >= *end)
        {
            marks.push((whole.start(), whole.end(), label.as_str()));
        }
    }
    let Some((begin, ..)) = marks.first().copied() else { return vec![(None, line.trim())] };
    let mut parts = Vec::new();
    if !line[..begin].trim().is_empty() {
        parts.push((None, line[..begin].trim()));
    }
    for (at, (_, end, label)) in marks.iter().enumerate() {
        let until = marks.get(at + 1).map_or(line.len(), |(next, ..)| *next).max(*end);
        parts.push((Some(*label), line[*end..until].trim()));
    }
    parts
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn message(text: &str) -> Option<(String, Vec<String>)> {
        let lines: Vec<String> = text.lines().map(str::to_owned).collect();
        licence_message(&lines).map(|message| (message.text, message.codes))
    }

    #[test]
    fn every_pattern_compiles() {
        for pattern in [&LICENSING, &LABELS, &LINE_LABEL, &TELLING, &DOTTED, &DONE, &ACTIVATED, &NOW_ACTIVE, &OTHERWISE]
        {
            assert!(pattern.is_some());
        }
        assert!(PRIVATE.is_some());
    }

    #[test]
    fn what_speaks_of_the_licence_is_kept_without_what_is_private() {
        let rendered = "Event type:     License has expired\nApplication Name:     Endpoint\n\
            Application Path:     C:\\Program Files (x86)\\Example\nUser:     EXAMPLE\\jdoe (Active user)\n\
            Component:     Protection\nResult\\Description:     error=89479006 for ABCDE-12345-FGHJK-67890";
        let (text, codes) = message(rendered).unwrap();
        let kept = "Event type: License has expired; Result\\Description: error=89479006 for *****-*****-*****-67890";
        assert_eq!((text.as_str(), codes), (kept, vec!["kes:89479006".to_owned()]));
        let flat = "User: EXAMPLE\\jdoe Componente: x Resultado\\Descripción: La licencia ha caducado";
        assert_eq!(message(flat).unwrap().0, "Resultado\\Descripción: La licencia ha caducado");
        assert_eq!(message("Срок действия лицензии истек").unwrap().0, "Срок действия лицензии истек");
        assert_eq!(message("Error: Cannot start task\nerror=8947906D").unwrap().1, ["kes:8947906D"]);
    }

    #[test]
    fn an_event_of_something_else_is_no_message() {
        for text in [
            "Event type: Malicious object detected\nObject: C:\\Users\\jdoe\\my license keys\\x.exe",
            "File license.exe was deleted",
            "Object name: license\nResult: deleted",
            "Update failed, 0x80070005",
            "Task {89479002-1111-2222-3333-444455556666} is complete",
            "/home/jdoe/subscription key file/x was scanned",
        ] {
            assert_eq!(message(text), None, "{text}");
        }
    }

    #[test]
    fn only_an_activation_that_went_well_ends_what_failed() {
        let tells = |text: &str| licence_message(&[text.to_owned()]).is_some_and(|message| message.tells_activation());
        for text in [
            "The application was activated successfully with the activation code",
            "License key was successfully added",
            "Ключ лицензии успешно добавлен",
            "Die Lizenz wurde erfolgreich verlängert",
            "Event type: The application was successfully activated",
            "Application has been activated",
            "Das Programm wurde aktiviert",
            "L'application a été activée",
            "La licencia ha sido renovada",
            "La licenza è stata rinnovata",
            "A licença foi ativada",
            "Программа активирована",
            "Licencja została odnowiona",
            "De licentie is verlengd",
            "Lisans yenilendi",
            "ライセンスが更新されました",
        ] {
            assert!(tells(text), "{text}");
        }
        for text in [
            "License has expired; the task ended successfully",
            "License check finished successfully, error=89479006",
            "The license was not added successfully",
            "Лицензия не была успешно продлена",
            "License Agreement successfully accepted",
            "License key was successfully removed",
            "Ключ лицензии успешно удален",
            "Lizenzvereinbarung wurde erfolgreich akzeptiert",
            "Databases updated successfully. License: valid",
            "Reserve key was added successfully",
            "License added",
            "The application was not activated",
            "The application has been activated with error",
        ] {
            assert!(!tells(text), "{text}");
        }
    }

    #[test]
    fn a_windows_error_counts_beside_words_of_the_licence() {
        let (_, codes) = message("Cannot apply the activation code, 0x80010102").unwrap();
        assert_eq!(codes, ["hresult:80010102"]);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]
        #[test]
        fn no_path_and_no_control_character_is_kept(text in any::<String>(), name in "[a-z]{3,8}") {
            let whole = format!("{text}\nLicense expired for C:\\Users\\{name}\\{name} 1\\Qx7");
            let (kept, _) = message(&whole).unwrap();
            prop_assert!(!kept.contains("Qx7") && !kept.contains(char::is_control), "{}", kept);
        }
    }
}
