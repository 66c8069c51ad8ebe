//! Words for the number of something, composed as each language does: `Kundennr`, `customer no`, `n° de commande`, `nr zamówienia`.

/// What has a number, and the words for one: those before it and those behind it.
struct Composed {
    before: &'static str,
    things: &'static str,
    behind: &'static str,
}

const ALL: &[Composed] = &[
    Composed {
        before: "",
        things: "customer|client|subscriber|order|contract|invoice|ticket|member|membership|policy|booking|payment|transaction|receipt|\
            reservation|shipment|subscription|request|incident|quote|agreement|purchase|billing|merchant|reseller|debtor|licensee|crm|complaint",
        behind: "no|nr|num|number|id|ref|reference|code",
    },
    Composed {
        before: "",
        things: "kunden|bestell|auftrags|vertrags|rechnungs|abo|abonnement|abonnements|abonnenten|mitglieds|ticket|fall|vorgangs|beleg|\
            lieferschein|angebots|teilnehmer|debitoren|kreditoren|partner|sendungs|paket|buchungs|transaktions|zahlungs|referenz|lizenznehmer|\
            policen|käufer|händler|reklamations|schadens|quittungs|lieferanten",
        behind: "nr|nummer|no|id|kennung|code|zeichen",
    },
    Composed {
        before: "n°|no|nº|num|numéro|numéro de|n° de|réf|référence|id|code|identifiant",
        things: "client|abonné|abonnement|commande|contrat|facture|dossier|adhérent|ticket|incident|réservation|transaction|devis|\
            paiement|colis|suivi|sociétaire|acheteur",
        behind: "",
    },
    Composed {
        before: "n|n.º|nº|núm|num|número|número de|nº de|id|id de|código|código de|referencia|ref",
        things: "cliente|pedido|contrato|factura|abonado|suscriptor|suscripción|expediente|caso|ticket|incidencia|reserva|transacción|socio|\
            comprador|recibo|siniestro",
        behind: "",
    },
    Composed {
        before: "n|n.|nr|n°|num|numero|numero di|codice|id|riferimento|rif",
        things: "cliente|ordine|contratto|fattura|abbonato|abbonamento|pratica|ticket|segnalazione|prenotazione|transazione|ricevuta|tessera|\
            socio|polizza|acquirente|spedizione",
        behind: "",
    },
    Composed {
        before: "n|nº|n.º|num|número|número do|número da|nº do|nº da|código|código do|código da|id|id do|id da|protocolo de|protocolo do",
        things: "cliente|pedido|encomenda|contrato|fatura|assinante|assinatura|chamado|atendimento|reserva|transação|recibo|sócio|processo|\
            comprador|boleto",
        behind: "",
    },
    Composed {
        before: "",
        things: "klant|bestel|bestelling|order|factuur|contract|dossier|zaak|relatie|lid|lidmaatschap|lidmaatschaps|ticket|melding|offerte|\
            pakket|zending|boeking|abonnee|abonnement|abonnements|polis|debiteuren|transactie|betaling",
        behind: "nr|nummer|no|id|code",
    },
    Composed {
        before: "nr|numer|id|kod|identyfikator",
        things: "klienta|zamówienia|umowy|faktury|abonenta|abonamentu|subskrypcji|subskrybenta|zgłoszenia|sprawy|transakcji|płatności|\
            przesyłki|paragonu|rezerwacji|oferty|reklamacji|członka|polisy|nabywcy|odbiorcy",
        behind: "",
    },
    Composed {
        before: "č|číslo|id|kód",
        things: "zákazníka|objednávky|smlouvy|faktury|účastníka|předplatného|reklamace|zakázky|transakce|platby|zásilky|účtenky|rezervace|\
            pojistky|člena|případu",
        behind: "",
    },
    Composed {
        before: "номер|№|код|id|идентификатор",
        things: "клиента|заказа|договора|счёта|счета|абонента|подписки|подписчика|заявки|обращения|тикета|инцидента|транзакции|платежа|операции|\
            чека|накладной|контракта|лицевого счёта|лицевого счета|брони|полиса|участника|покупателя|плательщика|квитанции|посылки",
        behind: "",
    },
    Composed {
        before: "номер|№|код|id|ідентифікатор",
        things: "клієнта|замовлення|договору|рахунку|абонента|підписки|заявки|звернення|транзакції|платежу|чека|накладної|контракту|покупця|\
            квитанції|посилки|поліса",
        behind: "",
    },
    Composed {
        before: "",
        things: "müşteri|sipariş|abone|abonelik|sözleşme|fatura|üye|üyelik|işlem|ödeme|kargo|takip|talep|destek|başvuru|dosya|poliçe|\
            rezervasyon|makbuz|dekont",
        behind: "no|nr|numarası|numaram|numaranız|kodu|id|kimliği",
    },
    Composed {
        before: "",
        things: "客户|订单|合同|会员|发票|订阅|交易|工单|案例|快递|退款",
        behind: "号|号码|编号|id",
    },
    Composed {
        before: "",
        things: "お客様|顧客|注文|契約|会員|請求|請求書|領収書|取引|予約|お問い合わせ|受付|伝票|登録|申込",
        behind: "番号|id|no",
    },
];

/// Whose name it is, in the same manner.
const PEOPLE: &[Composed] = &[
    Composed {
        before: "",
        things: "customer|client|buyer|purchaser|owner|licensee|subscriber|contact|cardholder|account holder|billing contact|shipping contact|\
            recipient|sender|employee|applicant|requester|reporter|technician|payer|payee|end user|contract holder|policy holder|contact person",
        behind: "name|full name|fullname",
    },
    Composed {
        before: "name des|name der|name des/der",
        things: "kunden|kundin|käufers|käuferin|inhabers|inhaberin|lizenznehmers|vertragspartners|abonnenten|ansprechpartners|bestellers|\
            empfängers|zahlers|antragstellers|mitarbeiters|mitarbeiterin|technikers|anrufers|nutzers",
        behind: "",
    },
    Composed {
        before: "",
        things: "käufer|inhaber|lizenzinhaber|besteller|empfänger|ansprechpartner|lizenznehmer|vertragspartner|mitarbeiter|kontoinhaber|karteninhaber",
        behind: "name",
    },
    Composed {
        before: "nom du|nom de l'|nom de la|nom et prénom du|nom complet du|titulaire du|titulaire de la|titulaire de l'",
        things: "client|cliente|souscripteur|titulaire|abonné|abonnée|acheteur|propriétaire|destinataire|payeur|demandeur|responsable|contact|\
            signataire|technicien|salarié|licencié|porteur|compte|contrat|licence|carte|abonnement|ligne",
        behind: "",
    },
    Composed {
        before: "nombre del|nombre de la|nombre completo del|titular del|titular de la|titular de",
        things: "cliente|titular|comprador|suscriptor|abonado|propietario|contacto|destinatario|pagador|solicitante|responsable|empleado|\
            contrato|licencia|cuenta|tarjeta|línea|suscripción",
        behind: "",
    },
    Composed {
        before: "nome del|nome dell'|nome della|titolare del|titolare della|intestatario del|intestatario della",
        things: "cliente|titolare|acquirente|abbonato|proprietario|contatto|destinatario|pagatore|richiedente|responsabile|dipendente|\
            contratto|licenza|conto|carta|linea|referente",
        behind: "",
    },
    Composed {
        before: "nome do|nome da|nome completo do|titular do|titular da",
        things: "cliente|titular|comprador|assinante|proprietário|contato|contacto|destinatário|pagador|solicitante|responsável|funcionário|\
            contrato|licença|conta|cartão|linha|assinatura",
        behind: "",
    },
    Composed {
        before: "naam|naam van de|naam van|volledige naam",
        things: "klant|abonnee|koper|eigenaar|houder|licentiehouder|contactpersoon|ontvanger|betaler|aanvrager|medewerker|rekeninghouder",
        behind: "",
    },
    Composed {
        before: "imię i nazwisko|nazwisko|dane|nazwa",
        things: "klienta|klientki|nabywcy|abonenta|właściciela|odbiorcy|płatnika|zgłaszającego|pracownika|posiadacza|licencjobiorcy|kupującego",
        behind: "",
    },
    Composed {
        before: "jméno|jméno a příjmení|příjmení",
        things: "zákazníka|kupujícího|majitele|držitele|příjemce|plátce|žadatele|zaměstnance|předplatitele|účastníka|kontaktní osoby",
        behind: "",
    },
    Composed {
        before: "имя|фио|фамилия|фамилия и имя",
        things: "клиента|клиентки|покупателя|абонента|владельца|получателя|плательщика|заявителя|сотрудника|держателя|подписчика|заказчика|\
            ответственного|контактного лица|пользователя лицензии",
        behind: "",
    },
    Composed {
        before: "ім'я|піб|прізвище|прізвище та ім'я",
        things: "клієнта|клієнтки|покупця|абонента|власника|отримувача|платника|заявника|співробітника|держателя|підписника|замовника|відповідального",
        behind: "",
    },
    Composed {
        before: "",
        things: "müşteri|alıcı|satın alan|sahip|abone|yetkili|kart sahibi|lisans sahibi|sorumlu|başvuran|ödeyen|çalışan|gönderen",
        behind: "adı|adı soyadı|ad soyad|ismi",
    },
    Composed {
        before: "",
        things: "客户|购买人|联系人|持卡人|收件人|付款人|申请人|订阅人|负责人",
        behind: "姓名|名字|全名",
    },
    Composed {
        before: "",
        things: "お客様|購入者|契約者|担当者|受取人|申込者|利用者|名義人|連絡先",
        behind: "氏名|名|のお名前",
    },
];

/// Whose telephone it is, or of which kind.
const TELEPHONES: &[Composed] = &[
    Composed {
        before: "",
        things: "phone|mobile|cell|contact|callback|home|work|office|daytime|evening|customer phone|billing phone|shipping phone|owner phone",
        behind: "no|nr|num|phone|tel|telephone",
    },
    Composed {
        before: "n°|n° de|nº de|num|no de|numéro de",
        things: "portable|téléphone|tél|mobile|fixe|rappel|gsm",
        behind: "",
    },
    Composed {
        before: "nº|n.º|núm|número|número de|nº de|tel|teléfono",
        things: "móvil|celular|fijo|contacto|casa|trabajo",
        behind: "",
    },
    Composed {
        before: "n|numero|numero di|recapito|tel",
        things: "cellulare|telefono|fisso|casa|ufficio|contatto",
        behind: "",
    },
    Composed {
        before: "nº|número|número do|número de|tel|telefone",
        things: "celular|telemóvel|telefone|fixo|contato|contacto|casa",
        behind: "",
    },
    Composed {
        before: "nr|numer|tel|telefon",
        things: "komórkowy|komórki|kontaktowy|stacjonarny|domowy|służbowy",
        behind: "",
    },
    Composed { before: "číslo|tel|telefon", things: "mobilu|mobilní|domů|kontaktní|pevná", behind: "" },
    Composed {
        before: "номер|тел|телефон",
        things: "мобильного|мобильный|для связи|контактный|домашний|рабочий|клиента|абонента",
        behind: "",
    },
];

/// Numbers by which states and insurers know somebody.
const PAPERS: &[Composed] = &[
    Composed {
        before: "",
        things: "steuer|lohnsteuer|umsatzsteuer|mehrwertsteuer|einkommensteuer|sozialversicherungs|rentenversicherungs|krankenversicherungs|ausweis|\
            personalausweis|reisepass|führerschein|aufenthaltstitel",
        behind: "nummer|nr|id|id nr|idnr|identnummer|identifikationsnummer|identifikationsnr|kennung|kennzahl",
    },
    Composed {
        before: "n°|numéro|numéro de|numéro d'|n° de|n° d'",
        things: "identification fiscale|identité|sécurité sociale|passeport|carte d'identité|permis de conduire|tva|contribuable|siret|siren|assuré",
        behind: "",
    },
    Composed {
        before: "número|número de|nº|nº de|n.º de|núm. de",
        things: "identificación fiscal|identificación tributaria|identidad|seguridad social|pasaporte|contribuyente|afiliación|dni|nif|cif|nie",
        behind: "",
    },
    Composed {
        before: "numero|numero di|n. di|codice|codice di",
        things: "identificazione fiscale|identificazione tributaria|previdenza sociale|passaporto|patente|carta d'identità|partita iva|tessera sanitaria",
        behind: "",
    },
    Composed {
        before: "número|número de|número do|nº de|nº do|n.º de",
        things: "identificação fiscal|contribuinte|segurança social|passaporte|cpf|cnpj|rg|nif|pis|título de eleitor|cartão de cidadão|inscrição estadual",
        behind: "",
    },
    Composed {
        before: "",
        things: "belasting|fiscaal|btw|burgerservice|paspoort|rijbewijs|identiteits|identiteitskaart",
        behind: "nummer|nr|identificatienummer",
    },
    Composed {
        before: "numer|nr",
        things: "identyfikacji podatkowej|pesel|nip|regon|dowodu|dowodu osobistego|paszportu|prawa jazdy|ubezpieczenia",
        behind: "",
    },
    Composed {
        before: "номер|серия и номер|идентификационный номер",
        things: "паспорта|снилс|инн|налогоплательщика|водительского удостоверения|полиса омс",
        behind: "",
    },
    Composed {
        before: "номер|ідентифікаційний номер|серія та номер",
        things: "паспорта|іпн|рнокпп|платника|платника податків|посвідчення водія",
        behind: "",
    },
    Composed {
        before: "",
        things: "vergi|vergi kimlik|tc kimlik|kimlik|pasaport|ehliyet|sosyal güvenlik",
        behind: "no|numarası|numaram",
    },
];

/// Every such label.
pub(super) fn papers() -> impl Iterator<Item = String> {
    of(PAPERS)
}

/// Every such label of a person.
pub(super) fn people() -> impl Iterator<Item = String> {
    of(PEOPLE)
}

/// Every such label of a telephone.
pub(super) fn telephones() -> impl Iterator<Item = String> {
    of(TELEPHONES)
}

/// Every such label of a number.
pub(super) fn composed() -> impl Iterator<Item = String> {
    of(ALL)
}

/// What has an identifier of its own in the form of a UUID, and the words for a serial number, also shortened.
const HARDWARE: &[Composed] = &[
    Composed {
        before: "",
        things: "machine|computer|host|system|device|disk|drive|volume|partition|hardware|smbios|bios|dmi|board|baseboard|motherboard|mainboard|chassis|pc|node|\
            endpoint|workstation|laptop|server|filesystem|rechner|geräte|maschinen|datenträger|platten|festplatten|volumen|knoten|mainboard",
        behind: "uuid|guid|uuid is|unique id|unique identifier",
    },
    Composed {
        before: "uuid|guid|unique id",
        things: "of the machine|of the computer|of the host|of the system|of the device|of the disk|of the volume|of the board|of the server|of the laptop|of this pc|\
            des rechners|des geräts|der maschine|des computers|des systems|des volumes|des datenträgers|der festplatte|der hardware|des mainboards|des servers|\
            des notebooks|de l'ordinateur|de la machine|du système|du poste|de l'appareil|du disque|du volume|du matériel|matériel|de la carte mère|du serveur|\
            del equipo|del ordenador|del sistema|del dispositivo|del disco|del volumen|de la máquina|de la placa base|de hardware|del servidor|del computer|della macchina|\
            del volume|della scheda madre|hardware|del server|do computador|da máquina|do sistema|do dispositivo|do disco|do volume|da placa-mãe|do servidor|\
            do hardware|do equipamento|van de computer|van de machine|van het systeem|van het apparaat|van de schijf|van het volume|van de server|komputera|maszyny|systemu|\
            urządzenia|dysku|woluminu|płyty głównej|sprzętu|serwera|hosta|počítače|stroje|systému|zařízení|disku|svazku|základní desky|компьютера|машины|\
            системы|устройства|диска|тома|материнской платы|оборудования|сервера|хоста|пк|комп'ютера|системи|пристрою|обладнання|материнської плати",
        behind: "",
    },
    Composed {
        before: "",
        things: "マシン|コンピューター|コンピュータ|システム|デバイス|端末|ディスク|ボリューム|ハードウェア|机器|计算机|系统|设备|硬盘|主机|硬件",
        behind: "uuid|guid|のuuid|のguid|唯一标识",
    },
    Composed {
        before: "",
        things: "ser|serien|serial|fabr|fabrik|fabrikations|geräte|hersteller|werks|masch|maschinen|chassis|výr|výrobní|sér|sériové|inv|serie|gerät",
        behind: "nr|no|num|number|nummer|č|číslo",
    },
    Composed {
        before: "nr|n|n°|nº|n.º|no|núm|num|numer|numero|número|numéro|č|číslo",
        things: "ser|serie|de serie|série|de série|di serie|serii|seryj|seryjny|sér|fabr|fabryczny|fabricación|de fabricación|de fabrication|fabbrica|di fabbrica|\
            matricola|matr|výr|výrobní|inw|inwentarzowy|inv|seriale",
        behind: "",
    },
    Composed {
        before: "", things: "matr|сер ном|зав ном|инв ном|зав номер|сер номер|серійн ном", behind: ""
    },
    Composed {
        before: "id|uuid|kennung|identifiant|identificador|identificatore|identyfikator|идентификатор|ідентифікатор|unique id|identifiant unique|\
            identificador único|identificatore univoco|unikalny identyfikator|уникальный идентификатор|унікальний ідентифікатор",
        things: "des volumes|du volume|del volumen|del volume|do volume|woluminu|svazku|тома|de la machine|de l'ordinateur|del equipo|de la máquina|del computer|\
            della macchina|da máquina|do computador|komputera|maszyny|компьютера|машины|устройства|комп'ютера|пристрою",
        behind: "",
    },
];

/// Every such label of a device.
pub(super) fn hardware() -> impl Iterator<Item = String> {
    of(HARDWARE)
}

fn of(all: &'static [Composed]) -> impl Iterator<Item = String> {
    all.iter().flat_map(|composed| {
        let dense = composed.things.starts_with(['客', 'お', 'マ']);
        let join = move |first: &str, second: &str| match (first, second) {
            ("", other) | (other, "") => other.to_owned(),
            _ if dense => format!("{first}{second}"),
            _ => format!("{first} {second}"),
        };
        composed.things.split('|').flat_map(move |thing| {
            composed.before.split('|').flat_map(move |before| {
                composed.behind.split('|').map(move |behind| join(before, &join(thing, behind)))
            })
        })
    })
}

/// What a password is for, and the words for one, glued as in `dbpassword` and `Adminkennwort`.
const FOR: &str = "admin|administrator|root|user|client|customer|db|database|sql|proxy|smtp|imap|mail|ftp|ssh|vpn|wifi|wlan|router|console|konsole|\
    uninstall|service|svc|archive|zip|bind|ldap|ksc|kes|kesl|klnagent|portal|login|logon|konto|benutzer|datenbank|web|app|api|temp|master|new|old|guest|backup|bios";
const PASSWORDS: &str = "password|passwd|passwort|paßwort|kennwort|pass|pwd|pw|wachtwoord|secret|token|pin";

/// Every such label of a password.
pub(super) fn passwords() -> impl Iterator<Item = String> {
    FOR.split('|').flat_map(|thing| PASSWORDS.split('|').map(move |word| format!("{thing} {word}")))
}
