//! Which column of a table, or member of a line of JSON, holds what: told by the words of its name, in the languages that
//! Keymend speaks and as the ticket systems of usual desks export it.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use crate::text::{Folded, SENDERS, SUBJECTS, clean_text, has_no_spaces};

/// The longest name of a column, in characters, and its words: what is longer is no name.
const LONGEST: usize = 60;
const MOST_WORDS: usize = 8;

/// Letters of a part of a word that is put together of several, at least: "Ticketnummer".
const SHORTEST_PART: usize = 3;

/// What the id of a mail is called.
const MESSAGE_IDS: [&str; 4] = ["messageid", "internetmessageid", "nachrichtenid", "mailid"];

/// What may stand between such parts.
const LINKS: [&str; 4] = ["", "s", "n", "es"];

/// How well a name says that it is of a text, where it only says that somebody asks.
const HARDLY: usize = 1_000;

/// Roles that a head must have so that a line is one, where none of its names is that of a text alone.
const FEWEST_ROLES: usize = 2;

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum ColumnRole {
    /// A whole mail.
    Mail,
    Text,
    Subject,
    /// Who sent it: an address, or a name.
    Sender,
    /// The sender's name.
    Name,
    Id,
    Sent,
    MessageId,
    /// The telephone number of whoever called.
    Phone,
}

/// What a word of a column's name speaks of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum ColumnWord {
    Mail,
    Text,
    /// A text by another name, which stands in a letter as well.
    Remark,
    Subject,
    /// Whoever asks.
    Person,
    Address,
    Name,
    Number,
    Ticket,
    /// What is asked: the text itself, unless a number or a day of it is meant.
    Request,
    Time,
    Phone,
    /// Something that a desk exports and that says nothing of the matter.
    Beside,
    /// Whoever the message went to, where the name begins so.
    Receiver,
    Filler,
}

/// The words by what they speak of; of one kind the better ones first. What ends in `*` begins a word.
const WORDS: [(ColumnWord, &str); 15] = [
    (ColumnWord::Mail, "raw, eml, rfc822, mime"),
    (
        ColumnWord::Text,
        "text, body, message, content, nachricht*, inhalt, corps, texte, contenu, cuerpo, texto, mensaje, contenido, corpo, \
         testo, messaggio, contenuto, mensagem, conteúdo, текст, тело, сообщени*, содержание, содержимое, treść, tekst, \
         wiadomość*, hoofdtekst, bericht*, inhoud, gövde*, metin*, mesaj*, ileti*, içerik*, 本文, メッセージ, 内容, \
         description, beschreibung*, descripción, descrizione, descrição, описани*, opis*, omschrijving, beschrijving, \
         açıklama*, 説明, 詳細, article*, artikel, note, notes, notiz*, words",
    ),
    (
        ColumnWord::Remark,
        "mitteilung, meldung, fehler*, anliegen, problem*, problème, problema, проблем*, 問題, question, pregunta, domanda, pergunta, вопрос*, pytanie, vraag, soru, 質問, detail, \
         details, détails, detalles, dettagli, detalhes, подробности, szczegóły, toelichting, ayrıntı*, comment, comments, \
         kommentar*, commentaire*, comentario*, comentário*, commento, commenti, комментари*, komentarz*, opmerking*, \
         yorum*, コメント, conversation, thread, notas, notities, uwagi, notatk*, примечани*, заметк*, примітк*, notlar*, \
         observa*, osservazion*, annotazion*, anotaç*, bemerkung*, anmerkung*, remark*, 備考, メモ",
    ),
    (
        ColumnWord::Subject,
        "title, titel, titre, título, titolo, заголовок, tytuł, başlık, タイトル, 題名, 表題, summary, zusammenfassung, résumé, \
         resumen, riepilogo, sommario, resumo, podsumowanie, samenvatting, özet, 要約, headline, betr, thema",
    ),
    (
        ColumnWord::Person,
        "sender, requester, requestor, reporter, customer*, client, clients, contact, absender*, kunde*, kundin, melder*, \
         anfragende*, einsender*, kontakt*, expéditeur, demandeur, remitente, cliente, solicitante, contacto, mittente, \
         richiedente, contatto, remetente, contato, отправител*, клиент*, заявител*, контакт*, nadawc*, klient*, \
         zgłaszając*, afzender*, klant*, aanvrager*, melder, gönderen*, müşteri*, başvuran*, 送信者, 差出人, 顧客, お客様, \
         依頼者, 申請者, author, autor, auteur, autore, автор*, yazar*",
    ),
    (
        ColumnWord::Address,
        "email, emails, mail, mails, address, adresse*, adres*, courriel, correo, electrónico, eletrônico, eletrónico, \
         dirección, indirizzo, endereço, адрес*, электронн*, почт*, eposta*, posta*, メール, アドレス, メールアドレス",
    ),
    (
        ColumnWord::Name,
        "name, names, fullname, firstname, lastname, vorname, nachname, nom, prénom, nombre, apellidos, nome, cognome, \
         sobrenome, имя, фамилия, фио, imię, nazwisko, nazwa, naam, ad, adı, soyad, soyadı, isim, 名前, 氏名, 名",
    ),
    (
        ColumnWord::Number,
        "id, ids, number, num, no, nr, n, key, nummer, schlüssel, kennung, numéro, número, numero, clé, clave, номер*, numer*, \
         nummer, numara*, 番号, キー",
    ),
    (ColumnWord::Ticket, "ticket*, case, issue, vorgang*, fall, тикет*, zaak, チケット, 案件"),
    (
        ColumnWord::Request,
        "request, inquiry, enquiry, anfrage*, demande, requête, consulta, solicitud, richiesta, solicitação, обращени*, \
         заявк*, запрос*, zgłoszeni*, verzoek, aanvraag, melding, talep*, başvuru*, 問い合わせ, お問い合わせ, 問合せ, 依頼",
    ),
    (
        ColumnWord::Time,
        "date, datum, fecha, data, дата, tarih*, 日付, 日時, 日, time, zeit, uhrzeit, timestamp, zeitstempel, heure, hora, ora, \
         время, czas, godzina, tijd, saat*, 時刻, sent, gesendet, envoyé*, envoi, enviad*, envío, inviat*, invio, отправлен*, \
         wysłan*, verzond*, gönderil*, 送信, received, empfangen, erhalten, reçu*, recibid*, recepción, ricevut*, recebid*, \
         recebimento, получен*, otrzyman*, ontvang*, alın*, 受信, 受付, eingang*, eingegangen, поступлени*, поступил*, wpływu, \
         wpłynęło, ingekomen, binnengekomen, geliş*, created, creation, opened, erstell*, angelegt, eröffnet, créé*, création, \
         cread*, creación, creat*, creazione, criad*, criação, abertura, apertura, создан*, открыт*, utworzon*, utworzenia, \
         aangemaakt, gemaakt, aanmaak*, oluştur*, açılış*, 作成, 登録",
    ),
    (
        ColumnWord::Phone,
        "phone, mobile, telephone, tel, telefon*, rufnummer*, handy*, téléphone, portable, teléfono, móvil, telefono, cellulare, \
         telefone, celular, телефон*, komórk*, telefoon*, mobiel, cep, 電話, 電話番号, 携帯",
    ),
    (
        ColumnWord::Beside,
        "agent*, owner*, assignee*, assigned, group*, team, queue*, department, status, state, priority, type, kind, tag, tags, \
         label, labels, source, channel, via, url, link, age, lock, count, size, attachment*, language, updated, modified, changed, \
         closed, resolved, resolution, due, last, response, sla, escalat*, satisfaction, rating, categor*, importance, sensitivity, \
         billing, mileage, product, company, organi*, submitter, creator, domain, external, summation, brand, \
         bearbeiter*, besitzer*, zuständig*, gruppe*, abteilung*, zustand, priorität*, typ, art, kategorie*, quelle, kanal, \
         sprache, alter, sperre, anzahl, größe, anhang*, anhänge, geändert, aktualisiert, geschlossen, gelöst, fällig*, letzte*, \
         antwort*, firma, organisation*, produkt*, statut, état, priorité, groupe, catégorie, modifi*, fermé*, \
         dernière, assigné*, étiquette*, société, produit, estado, prioridad*, grupo, categoría, modificad*, modificación, cerrad*, \
         última, último, asignad*, etiqueta*, empresa, producto, stato, priorità, gruppo, categoria, modificat*, chius*, \
         ultima, ultimo, assegnat*, etichett*, azienda, prodotto, prioridade, fechad*, atribuíd*, produto, \
         статус, состояние, приоритет, группа, категория, изменен*, обновлен*, закрыт*, последн*, исполнител*, ответственн*, \
         метки, компания, продукт, stan, priorytet, grupa, kategoria, zmienion*, zaktualizowan*, zamknięt*, ostatni*, \
         przypisan*, etykiet*, prioriteit, groep, gewijzigd, bijgewerkt, gesloten, laatste, behandelaar, toegewezen, \
         bedrijf, product, durum*, öncelik*, grup*, kategori*, güncelle*, kapan*, son, atanan*, şirket, ürün, 状態, \
         ステータス, 優先度, グループ, カテゴリ, 更新, 完了, 担当者, 担当, 会社, 製品",
    ),
    (
        ColumnWord::Receiver,
        "to, cc, bcc, recipient*, an, empfänger*, à, destinataire*, cci, para, cco, destinatari*, a, ccn, destinatário*, кому, копия, \
         получател*, do, dw, udw, odbiorc*, aan, ontvanger*, kime, bilgi, alıcı*, 宛先",
    ),
    (
        ColumnWord::Filler,
        "of, the, your, tree, column, first, original, full, initial, display, contents, fields, field, at, on, by, in, for, plain, der, die, das, \
         des, vom, von, am, um, ihre, ihr, erste*, unsere, de, d, du, des, la, le, les, l, del, el, en, di, il, della, dell, do, da, em, \
         o, e, i, u, z, w, w, na, van, het, op, om, ve, ile, の, お, ご, и, в, с, на",
    ),
];

/// The names of a sender and a subject that are as short as they are alone.
fn of_mail_programs() -> impl Iterator<Item = (&'static str, ColumnWord)> {
    let senders = SENDERS.iter().map(|name| (*name, ColumnWord::Person));
    senders.chain(SUBJECTS.iter().map(|name| (*name, ColumnWord::Subject)))
}

/// A word with what it speaks of, and its place among those of its kind.
type KnownWord = (ColumnWord, usize);

#[derive(Default)]
struct ColumnWords {
    whole: BTreeMap<String, KnownWord>,
    begins: Vec<(String, KnownWord)>,
    /// Names that are one word in a mail program and may be another one elsewhere.
    alone: BTreeMap<String, KnownWord>,
}

static KNOWN: LazyLock<ColumnWords> = LazyLock::new(|| {
    let mut known = ColumnWords::default();
    for (kind, words) in WORDS {
        for (rank, word) in words.split(',').map(str::trim).enumerate() {
            // Behind what mail programs call it.
            let word_of = |word: &str| (folded(word), (kind, rank + 1));
            match word.strip_suffix('*') {
                Some(begin) => known.begins.push(word_of(begin)),
                None => {
                    let (word, of) = word_of(word);
                    known.whole.entry(word).or_insert(of);
                }
            }
        }
    }
    for (name, kind) in of_mail_programs() {
        known.whole.entry(folded(name)).or_insert((kind, 0));
        known.alone.insert(words_of(name).join(" "), (kind, 0));
    }
    known
});

fn folded(word: &str) -> String {
    Folded::new(word).as_str().trim().to_owned()
}

impl ColumnWords {
    fn word(&self, word: &str) -> Option<KnownWord> {
        let begun = || {
            let fits = self.begins.iter().filter(|(begin, _)| word.starts_with(begin.as_str()));
            fits.max_by_key(|(begin, _)| begin.len()).map(|(_, of)| *of)
        };
        self.whole.get(word).copied().or_else(begun)
    }

    /// A word, or the parts that it is put together of; nothing where one of them is not known.
    fn parts(&self, word: &str) -> Option<Vec<KnownWord>> {
        if word.bytes().all(|byte| byte.is_ascii_digit()) {
            return Some(Vec::new());
        }
        if let Some(whole) = self.whole.get(word) {
            return Some(vec![*whole]);
        }
        self.split(word).or_else(|| self.word(word).map(|of| vec![of]))
    }

    /// The parts of a word such as "Ticketnummer", the longest first part first.
    fn split(&self, word: &str) -> Option<Vec<KnownWord>> {
        let shortest = if word.contains(has_no_spaces) { 1 } else { SHORTEST_PART };
        let ends: Vec<usize> = word.char_indices().map(|(at, _)| at).skip(shortest).collect();
        ends.into_iter().rev().find_map(|end| {
            let first = self.whole.get(&word[..end]).copied().or_else(|| self.begun_whole(&word[..end]))?;
            let rest = LINKS.iter().filter_map(|link| word[end..].strip_prefix(link));
            let rest = rest.filter(|rest| rest.chars().count() >= shortest);
            let rest = rest.into_iter().find_map(|rest| {
                let whole = self.whole.get(rest).copied().or_else(|| self.begun_whole(rest));
                whole.map(|of| vec![of]).or_else(|| self.split(rest))
            })?;
            Some(std::iter::once(first).chain(rest).collect())
        })
    }

    /// What begins words and is one.
    fn begun_whole(&self, word: &str) -> Option<KnownWord> {
        self.begins.iter().find(|(begin, _)| begin == word).map(|(_, of)| *of)
    }
}

/// The words of a name, folded: "TicketNumber", "Ticket-Nr." and "ticket_number" have two.
fn words_of(name: &str) -> Vec<String> {
    let mut spaced = String::with_capacity(name.len() + 8);
    let mut before = ' ';
    for letter in name.chars() {
        match letter {
            '#' | '№' => spaced.push_str(" number "),
            _ if letter.is_uppercase() && before.is_lowercase() => spaced.extend([' ', letter]),
            _ => spaced.push(letter),
        }
        before = letter;
    }
    let folded = Folded::new(&spaced);
    let words = folded.as_str().split(|c: char| !c.is_alphanumeric());
    words.filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// What a name says of its column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum ExportColumn {
    /// What it holds, and how well the name says so: the smaller the better.
    Of(ColumnRole, usize),
    /// It is understood, and says nothing of the matter.
    NotNeeded,
    NotUnderstood,
}

fn named_column(name: &str) -> ExportColumn {
    let words = words_of(name);
    let known = &*KNOWN;
    if name.chars().count() > LONGEST || words.is_empty() || words.len() > MOST_WORDS {
        return ExportColumn::NotUnderstood;
    }
    let alone = known.alone.get(&words.join(" ")).copied();
    let parts = || words.iter().map(|word| known.parts(word)).collect::<Option<Vec<_>>>();
    let Some(parts) = alone.map(|of| vec![vec![of]]).or_else(parts) else { return ExportColumn::NotUnderstood };
    let parts: Vec<KnownWord> = parts.into_iter().flatten().collect();
    let rank = |kind: ColumnWord| parts.iter().filter(|(known, _)| *known == kind).map(|(_, rank)| *rank).min();
    let has = |kind: ColumnWord| rank(kind).is_some();
    // A word of a sender stands first where mail programs have the address and the name in columns of their own.
    let first = words.first().and_then(|first| known.alone.get(first));
    let is_of_sender = first.is_some_and(|(kind, _)| *kind == ColumnWord::Person);
    if parts.first().is_some_and(|(kind, _)| *kind == ColumnWord::Receiver) || has(ColumnWord::Beside) {
        return ExportColumn::NotNeeded;
    }
    if has(ColumnWord::Phone) {
        return ExportColumn::Of(ColumnRole::Phone, usize::from(!has(ColumnWord::Person)));
    }
    let is_number = has(ColumnWord::Number);
    let is_person = has(ColumnWord::Person) || is_of_sender;
    let found = |role, rank: Option<usize>| ExportColumn::Of(role, rank.unwrap_or_default());
    let is_text = has(ColumnWord::Text) || has(ColumnWord::Remark);
    if MESSAGE_IDS.contains(&words.concat().as_str()) {
        found(ColumnRole::MessageId, Some(0))
    } else if has(ColumnWord::Mail) {
        found(ColumnRole::Mail, rank(ColumnWord::Mail))
    } else if is_number {
        // The number of a customer or of a product is none of the message.
        let is_of_message = !is_person && (!is_text || has(ColumnWord::Ticket));
        if is_of_message {
            found(ColumnRole::Id, Some(usize::from(parts.len() < 2)))
        } else {
            ExportColumn::NotUnderstood
        }
    } else if has(ColumnWord::Time) {
        found(ColumnRole::Sent, rank(ColumnWord::Time))
    } else if has(ColumnWord::Subject) {
        found(ColumnRole::Subject, rank(ColumnWord::Subject))
    } else if is_text {
        let beside = || rank(ColumnWord::Remark).map(|rank| rank + HARDLY / 2);
        found(ColumnRole::Text, rank(ColumnWord::Text).or_else(beside))
    } else if has(ColumnWord::Address) {
        found(ColumnRole::Sender, Some(0))
    } else if has(ColumnWord::Name) {
        found(ColumnRole::Name, Some(usize::from(!is_person)))
    } else if is_person {
        found(ColumnRole::Sender, rank(ColumnWord::Person).map(|rank| rank + 1))
    } else if has(ColumnWord::Request) {
        // What somebody asks is their text, where no column says so more plainly.
        found(ColumnRole::Text, rank(ColumnWord::Request).map(|rank| rank + HARDLY))
    } else if has(ColumnWord::Ticket) {
        found(ColumnRole::Id, Some(2))
    } else {
        ExportColumn::NotUnderstood
    }
}

/// The columns of a table by what they hold, the best first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct MailColumns {
    places: Vec<(ColumnRole, usize)>,
    /// The names that are not understood.
    pub unknown: Vec<String>,
    has_plain_text: bool,
    are_names: bool,
}

impl MailColumns {
    /// Reads the names at the head of a table.
    pub(super) fn of<S: AsRef<str>>(head: &[S]) -> MailColumns {
        let mut found: Vec<(ColumnRole, usize, usize)> = Vec::new();
        let mut columns = MailColumns { are_names: true, ..MailColumns::default() };
        for (at, name) in head.iter().map(|name| name.as_ref().trim().trim_matches('"').trim()).enumerate() {
            columns.are_names &= name.chars().count() <= LONGEST && name.split_whitespace().count() <= MOST_WORDS;
            match named_column(name) {
                ExportColumn::Of(role, rank) => {
                    let is_plain = matches!(role, ColumnRole::Text | ColumnRole::Mail) && rank < HARDLY / 2;
                    columns.has_plain_text |= is_plain && words_of(name).len() == 1;
                    found.push((role, rank, at));
                }
                ExportColumn::NotUnderstood if !name.is_empty() => columns.unknown.push(clean_text(name)),
                ExportColumn::NotUnderstood | ExportColumn::NotNeeded => {}
            }
        }
        found.sort_unstable();
        columns.places = found.into_iter().map(|(role, _, at)| (role, at)).collect();
        columns
    }

    /// Whether this is the head of a table of messages, and no line of a letter.
    pub(super) fn are_of_messages(&self) -> bool {
        let says = self.has(ColumnRole::Text) || self.has(ColumnRole::Subject) || self.has(ColumnRole::Mail);
        let mut roles: Vec<ColumnRole> = self.places.iter().map(|(role, _)| *role).collect();
        // A letter lists a telephone number as well.
        roles.retain(|role| *role != ColumnRole::Phone);
        roles.dedup();
        self.are_names && (self.has_plain_text || says && roles.len() >= FEWEST_ROLES)
    }

    /// What a name by itself says that its column holds.
    pub(super) fn role_of(name: &str) -> Option<ColumnRole> {
        match named_column(name) {
            ExportColumn::Of(role, _) => Some(role),
            ExportColumn::NotNeeded | ExportColumn::NotUnderstood => None,
        }
    }

    /// Whether a name is understood and says nothing of the matter.
    pub(super) fn is_not_needed(name: &str) -> bool {
        named_column(name) == ExportColumn::NotNeeded
    }

    /// Whether a column holds this.
    pub(super) fn has(&self, role: ColumnRole) -> bool {
        self.places.iter().any(|(known, _)| *known == role)
    }

    /// The places of what holds this, the best first.
    pub(super) fn places_of(&self, role: ColumnRole) -> impl Iterator<Item = usize> {
        self.places.iter().filter(move |(known, _)| *known == role).map(|(_, at)| *at)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn role(name: &str) -> Option<ColumnRole> {
        match named_column(name) {
            ExportColumn::Of(role, _) => Some(role),
            _ => None,
        }
    }

    #[test]
    fn a_column_is_known_by_its_words_in_every_language_and_writing() {
        use ColumnRole::{Id, MessageId, Name, Sender, Sent, Subject, Text};
        for (expected, names) in [
            (
                Id,
                "Ticket-Nr.|Ticketnummer|TicketNumber|ticket_id|Ticket#|#|Issue key|Vorgangsschlüssel|Numéro de ticket|\
                 N° de demande|Número de ticket|Numero ticket|Номер заявки|№ обращения|Numer zgłoszenia|Nr zgłoszenia|\
                 Zaaknummer|Ticketnummer|Talep numarası|Talep No|チケット番号|問い合わせ番号|Case Number|Fall-ID|ID",
            ),
            (
                Sent,
                "Eingang|Eingangsdatum|Eingegangen am|Erstellt am|Erstellungsdatum|Created|Created at|created_at|Created time|\
                 Date Created|Date received|Date de création|Créé le|Reçu le|Fecha de creación|Creado el|Data di creazione|\
                 Creato il|Data de criação|Criado em|Дата создания|Дата обращения|Создано|Data utworzenia|Data zgłoszenia|\
                 Utworzono|Aangemaakt op|Datum melding|Oluşturma tarihi|Oluşturulma Tarihi|Geliş tarihi|作成日時|受付日|登録日時",
            ),
            (
                Subject,
                "Betreff|Subject|Ticket subject|Title|Titel|Summary|Zusammenfassung|Objet|Objet du ticket|Asunto|Oggetto|Assunto|\
                 Тема|Тема обращения|Temat|Temat zgłoszenia|Onderwerp|Konu|件名|Résumé|Zaakonderwerp",
            ),
            (
                Text,
                "Nachricht|Nachrichtentext|Nachricht des Kunden|Beschreibung|Fehlermeldung|Problembeschreibung|Anfrage|Description|\
                 Ticket description|First comment|Message body|Customer message|Message|Texte du message|Contenu de la demande|\
                 Cuerpo del mensaje|Descripción|Testo del messaggio|Descrizione|Mensagem|Descrição do problema|Текст обращения|\
                 Сообщение|Описание|Treść wiadomości|Treść zgłoszenia|Opis|Omschrijving|Bericht|Mesaj|Açıklama|Talep açıklaması|\
                 本文|お問い合わせ内容|問い合わせ内容|ArticleBody|Kommentar",
            ),
            (
                Sender,
                "From|Von|Absender|Absenderadresse|Kunde|Kunden-E-Mail|E-Mail des Kunden|Kundenmail|E-Mail|Email|From Email|\
                 Requester|Requester email|requester_email|Reporter|Customer|Contact email|Expéditeur|Client|Courriel|Adresse e-mail|\
                 Remitente|Correo electrónico|Correo del cliente|Mittente|Email cliente|Remetente|E-mail do cliente|Отправитель|\
                 Клиент|Почта клиента|Адрес электронной почты|Nadawca|E-mail klienta|Zgłaszający|Afzender|E-mailadres|Klant|\
                 Gönderen|Müşteri|Müşteri e-posta|E-posta adresi|差出人|送信者|顧客メール|メールアドレス|Von: (Adresse)",
            ),
            (
                Name,
                "Name|CustomerName|Customer name|Kundenname|Name des Kunden|Full name|Vorname|Nom du client|Nombre del cliente|\
                 Nome cliente|Имя клиента|ФИО|Imię i nazwisko|Naam klant|Klantnaam|Müşteri adı|顧客名|氏名|Von: (Name)|De : (nom)",
            ),
            (MessageId, "Message-ID|message_id|MessageId"),
        ] {
            for name in names.split('|').map(str::trim) {
                assert_eq!(role(name), Some(expected), "{name}: {:?}", words_of(name));
            }
        }
    }

    #[test]
    fn what_a_desk_exports_besides_is_not_needed_and_what_is_not_understood_is_told() {
        for name in [
            "Status",
            "Priority",
            "Agent",
            "Last updated",
            "Closed",
            "Due by Time",
            "Assignee email",
            "To: (Address)",
            "An: (Name)",
            "Bearbeiter",
            "Geändert am",
            "Dernière modification",
            "Última modificación",
            "Последнее изменение",
            "Son güncelleme",
            "更新日時",
            "担当者",
            "From: (Type)",
            "Comment count",
            "Kategorie",
        ] {
            assert_eq!(named_column(name), ExportColumn::NotNeeded, "{name}");
        }
        for name in ["Requester id", "CustomerID", "Kundennummer", "Wurst", "Bestellnummer", "col7"] {
            assert_eq!(named_column(name), ExportColumn::NotUnderstood, "{name}");
        }
        let columns = MailColumns::of(&["Ticket-Nr.", "Wurst", "Status", "Nachricht"]);
        assert_eq!(columns.unknown, ["Wurst"]);
        assert!(columns.are_of_messages());
    }

    #[test]
    fn the_exports_of_usual_desks_are_tables_of_messages() {
        let first = |head: &str, role| {
            let names: Vec<&str> = head.split(';').collect();
            let columns = MailColumns::of(&names);
            assert!(columns.are_of_messages(), "{head}");
            columns.places_of(role).next().map(|at| names[at].to_owned())
        };
        for (head, id, subject, text, sent) in [
            // Zammad, OTRS and Znuny, osTicket, Freshdesk, Zendesk, Jira.
            ("#;Title;Customer;Group;Owner;State;Priority;Created at", "#", "Title", "", "Created at"),
            (
                "Number;Ticket#;Age;Created;Closed;State;Priority;Queue;Lock;Owner;CustomerID;CustomerName;From;Subject;ArticleTree",
                "Ticket#",
                "Subject",
                "ArticleTree",
                "Created",
            ),
            (
                "Ticket Number;Date Created;Subject;From;From Email;Priority;Department;Help Topic;Source;Current Status;Last Updated",
                "Ticket Number",
                "Subject",
                "",
                "Date Created",
            ),
            (
                "Ticket ID;Subject;Description;Status;Priority;Source;Type;Agent;Group;Created time;Due by Time;Full name;Title;Email",
                "Ticket ID",
                "Subject",
                "Description",
                "Created time",
            ),
            (
                "Summation column;Id;Requester;Requester id;Requester email;Requester domain;Submitter;Assignee;Subject;Tags;Created at;Updated at",
                "Id",
                "Subject",
                "",
                "Created at",
            ),
            (
                "Summary;Issue key;Issue id;Issue Type;Status;Reporter;Created;Description;Comment;Comment",
                "Issue key",
                "Summary",
                "Description",
                "Created",
            ),
            (
                "Zusammenfassung;Vorgangsschlüssel;Vorgangs-ID;Vorgangstyp;Autor;Erstellt;Beschreibung",
                "Vorgangsschlüssel",
                "Zusammenfassung",
                "Beschreibung",
                "Erstellt",
            ),
        ] {
            let found = |role| first(head, role).unwrap_or_default();
            assert_eq!(found(ColumnRole::Id), id, "{head}");
            assert_eq!(found(ColumnRole::Subject), subject, "{head}");
            assert_eq!(found(ColumnRole::Text), text, "{head}");
            assert_eq!(found(ColumnRole::Sent), sent, "{head}");
        }
    }

    #[test]
    fn a_line_of_a_letter_is_no_head() {
        for line in [
            "Hello, my licence has expired, what now",
            "Guten Tag, seit gestern meldet Kaspersky, dass die Lizenz abgelaufen ist, und die Nachricht bleibt stehen",
            "Product, Version, Expires",
            "Name, Telephone",
            "Id, Date",
        ] {
            let names: Vec<&str> = line.split(',').collect();
            assert!(!MailColumns::of(&names).are_of_messages(), "{line}");
        }
    }
}
