//! The words that name a private value, in the languages of our users, and how the value behind one is read.
//!
//! A label is matched whole, in any case, with or without what stands between its words: `user name` is also
//! `UserName`, `user_name` and the end of `SubjectUserName`.

use super::PrivateKind;

/// How much of the text behind a label is the value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Take {
    /// One word, or what stands in quotes; `DOMAIN\user` gives both.
    Word,
    /// A name of several words.
    Name,
    /// Everything up to the end of the field.
    Field,
    /// A number with letters and signs in it.
    Number,
    /// Three or four digits.
    Digits,
    /// A password: everything up to a space, or what stands in quotes.
    Secret,
    /// Everything up to the end of the line.
    Line,
    /// A date.
    Date,
    /// A telephone number without its country.
    Telephone,
    /// A street with its number.
    Street,
    /// A town, which has no number.
    Town,
    /// Two names at least: the label also stands before the names of things.
    WholeName,
}

/// One label, by its folded words.
pub(super) struct ValueLabel {
    pub(super) kind: PrivateKind,
    pub(super) take: Take,
    pub(super) words: Vec<Vec<char>>,
}

/// Labels by kind and by how their value is read; variants divided by `|`.
pub(super) const LABELS: &[(PrivateKind, Take, &str)] = &[
    (
        PrivateKind::User,
        Take::Word,
        "whoami|user|user name|user id|userid|login|login name|logon|logon name|account name|duser|suser|usr|uname|username|run as|\
         owner user|logged on user|logged in user|last user|sam account name|user principal name|upn|cs username|ruser|\
         logname|remote user|effective user|\
         benutzer|benutzername|benutzerkonto|anmeldename|kontoname|angemeldeter benutzer|\
         utilisateur|nom d'utilisateur|nom utilisateur|identifiant|nom de compte|compte utilisateur|\
         usuario|nombre de usuario|nombre de cuenta|cuenta de usuario|\
         utente|nome utente|nome account|account utente|\
         usuário|nome de usuário|nome do usuário|utilizador|nome de utilizador|conta de usuário|\
         gebruiker|gebruikersnaam|aanmeldnaam|\
         użytkownik|nazwa użytkownika|nazwa konta|\
         uživatel|uživatelské jméno|název účtu|\
         пользователь|имя пользователя|логин|учетная запись|учётная запись|имя учетной записи|имя входа|\
         користувач|ім'я користувача|логін|обліковий запис|\
         kullanıcı|kullanıcı adı|oturum adı|hesap adı|\
         用户|用户名|登录名|账户名|帐户名|使用者|\
         ユーザー|ユーザー名|ユーザ名|ログイン名|アカウント名",
    ),
    (
        PrivateKind::Host,
        Take::Word,
        "klserver|ksc address|computer|computer name|host|host name|device name|machine name|workstation|workstation name|pc name|node name|\
         nodename|netbios name|dns name|dns host name|fqdn|server name|server address|administration server|\
         administration server address|proxy server|proxy|proxy address|proxy host|mail server|smtp server|smtp host|\
         hdn|hip name|dhost|shost|dvchost|dvc host|src host|dst host|source host|target host|target server name|\
         client name|client computer name|caller computer name|remote host|file server|domain controller|\
         nagent host|agent host|kscserver|ksc server|connection server|\
         computername|rechner|rechnername|gerätename|servername|serveradresse|administrationsserver|arbeitsstation|hostname|\
         ordinateur|nom de l'ordinateur|nom d'ordinateur|nom d'hôte|nom de l'hôte|nom du poste|nom du serveur|serveur d'administration|\
         equipo|nombre del equipo|nombre de equipo|nombre de host|nombre del host|servidor de administración|nombre del servidor|\
         nome computer|nome del computer|nome host|nome dell'host|nome del dispositivo|server di amministrazione|nome server|\
         computador|nome do computador|nome do host|nome do dispositivo|servidor de administração|nome do servidor|\
         computernaam|apparaatnaam|hostnaam|beheerserver|servernaam|\
         komputer|nazwa komputera|nazwa hosta|nazwa urządzenia|serwer administracyjny|nazwa serwera|\
         počítač|název počítače|název hostitele|název zařízení|\
         компьютер|имя компьютера|имя узла|имя хоста|хост|узел|имя устройства|имя сервера|адрес сервера|сервер администрирования|прокси-сервер|рабочая станция|\
         комп'ютер|ім'я комп'ютера|ім'я хоста|ім'я пристрою|сервер адміністрування|ім'я сервера|\
         bilgisayar|bilgisayar adı|ana bilgisayar adı|cihaz adı|sunucu adı|yönetim sunucusu|\
         计算机|计算机名|计算机名称|主机名|主机|设备名称|服务器名称|电脑名|管理服务器|\
         コンピューター|コンピューター名|コンピュータ名|ホスト名|デバイス名|サーバー名|管理サーバー",
    ),
    (
        PrivateKind::Group,
        Take::Word,
        "domain|domain name|dns domain|dns domain name|workgroup|user domain|logon domain|account domain|subject domain name|\
         target domain name|ntdomain|nt domain|sntdom|dntdom|user dns domain|ad domain|realm|\
         domäne|domänenname|arbeitsgruppe|domaine|nom de domaine|groupe de travail|dominio|nombre de dominio|grupo de trabajo|\
         nome dominio|gruppo di lavoro|domínio|nome de domínio|domein|werkgroep|domena|grupa robocza|doména|pracovní skupina|\
         домен|имя домена|рабочая группа|домен пользователя|робоча група|etki alanı|çalışma grubu|域|域名|工作组|ドメイン|ドメイン名|ワークグループ",
    ),
    (
        PrivateKind::Group,
        Take::Field,
        "administration group|admin group|group name|user group|security group|device group|department|organizational unit|\
         verwaltungsgruppe|gruppenname|abteilung|groupe d'administration|nom du groupe|service client interne|grupo de administración|\
         nombre del grupo|departamento|gruppo di amministrazione|reparto|grupo de administração|beheergroep|afdeling|\
         grupa administracyjna|dział|skupina správy|oddělení|группа администрирования|имя группы|подразделение|отдел|\
         група адміністрування|підрозділ|yönetim grubu|departman|管理组|部门|管理グループ|部署",
    ),
    (
        PrivateKind::Person,
        Take::Name,
        "owner|registered owner|registered to|registered user|license owner|licence owner|license holder|licence holder|\
         licensed to|licence to|issued to|issued for|licensee|full name|display name|first name|last name|surname|family name|given name|\
         middle name|contact|contact name|contact person|customer|customer name|client name|cardholder|cardholder name|card holder|\
         name on card|account holder|person|patient|employee|employee name|manager|administrator|author|sender|recipient|\
         your name|my name|reported by|requested by|opened by|approved by|signed by|signature of|responsible|assigned to|\
         inhaber|lizenzinhaber|kontoinhaber|karteninhaber|kunde|kundenname|vorname|nachname|familienname|vollständiger name|\
         ansprechpartner|ansprechpartnerin|lizenziert für|registriert für|mitarbeiter|bearbeiter|bearbeiterin|ihr name|absender|empfänger|\
         titulaire|titulaire de la licence|nom complet|nom du client|prénom|nom de famille|client|contact client|nom et prénom|\
         accordée à|expéditeur|destinataire|votre nom|interlocuteur|\
         titular|titular de la licencia|nombre completo|nombre del cliente|nombre y apellidos|apellido|apellidos|cliente|persona de contacto|\
         remitente|destinatario|su nombre|propietario|\
         intestatario|titolare|titolare della licenza|nome completo|nome e cognome|cognome|nome del cliente|nome cliente|persona di contatto|\
         mittente|proprietario|referente|\
         titular da licença|nome do cliente|sobrenome|apelido|pessoa de contato|pessoa de contacto|proprietário|remetente|destinatário|nome do titular|\
         eigenaar|licentiehouder|volledige naam|voornaam|achternaam|klant|klantnaam|contactpersoon|naam klant|afzender|ontvanger|\
         właściciel|imię|nazwisko|imię i nazwisko|nazwa klienta|klient|osoba kontaktowa|posiadacz licencji|nadawca|odbiorca|\
         vlastník|jméno a příjmení|příjmení|křestní jméno|zákazník|jméno zákazníka|kontaktní osoba|držitel licence|\
         владелец|владелец лицензии|фио|ф.и.о|фамилия|имя и фамилия|полное имя|имя клиента|клиент|заказчик|контактное лицо|сотрудник|\
         отправитель|получатель|ответственный|администратор|кому выдана|держатель карты|имя и отчество|отчество|\
         власник|власник ліцензії|піб|прізвище|ім'я та прізвище|повне ім'я|клієнт|замовник|контактна особа|відправник|отримувач|\
         sahibi|lisans sahibi|ad soyad|adı soyadı|soyadı|soyad|müşteri|müşteri adı|tam ad|ilgili kişi|gönderen|alıcı|kart sahibi|\
         姓名|所有者|联系人|客户姓名|客户名称|许可证持有人|收件人|发件人|持卡人|真实姓名|\
         氏名|お名前|名前|所有者名|担当者|連絡先担当者|ライセンス所有者|顧客名|お客様名|差出人|宛先",
    ),
    (
        PrivateKind::Person,
        Take::Field,
        "organization|organisation|company|company name|organization name|registered organization|legal entity|employer|\
         firma|firmenname|organisation name|unternehmen|société|entreprise|nom de l'entreprise|raison sociale|empresa|razón social|\
         organización|azienda|ragione sociale|organizzazione|società|organização|razão social|bedrijf|bedrijfsnaam|organisatie|\
         nazwa firmy|organizacja|společnost|organizace|организация|компания|название организации|наименование организации|юридическое лицо|\
         організація|компанія|назва організації|kuruluş|şirket|şirket adı|公司|公司名称|组织|单位名称|会社名|組織名",
    ),
    (
        PrivateKind::Subscriber,
        Take::Number,
        "subscriber|subscriber id|subscriber number|subscriber no|subscription id|subscription number|contract|contract id|contract number|contract no|\
         customer id|customer number|customer no|client id|client number|account|account id|account number|account no|acct|acct no|\
         order|order id|order number|order no|order ref|order reference|purchase order|po number|invoice|invoice id|invoice number|invoice no|\
         receipt number|receipt no|transaction id|transaction number|payment id|payment reference|reference number|booking number|\
         membership number|member id|policy number|case number|ticket id|incident number|request id|inc number|user number|personal account|\
         bestellung|bestellung nr|vertragsnr|vertrags-nr|auftrag nr|kundennummer|kundennr|kunden-nr|vertragsnummer|vertrag|bestellnummer|bestellnr|bestell-nr|auftragsnummer|rechnungsnummer|rechnung nr|\
         abonummer|abonnentennummer|kontonummer|konto-nr|mitgliedsnummer|vorgangsnummer|teilnehmernummer|\
         numéro de client|numéro client|n° client|numéro d'abonné|numéro de contrat|n° de contrat|numéro de commande|n° de commande|commande n|\
         numéro de facture|facture n|numéro de compte|référence client|référence commande|identifiant abonné|numéro d'abonnement|\
         número de cliente|nº de cliente|número de contrato|número de pedido|nº de pedido|pedido|número de abonado|número de factura|número de cuenta|\
         id de cliente|id de suscripción|\
         numero cliente|codice cliente|numero contratto|numero di contratto|numero ordine|numero d'ordine|numero dell'ordine|ordine n|numero fattura|numero di conto|\
         id abbonamento|numero abbonato|\
         número do cliente|código do cliente|número do contrato|número do pedido|número da encomenda|número da fatura|número da conta|número de assinante|id da assinatura|encomenda|\
         klantnummer|contractnummer|bestelnummer|ordernummer|factuurnummer|rekeningnummer|abonneenummer|\
         numer klienta|nr klienta|numer umowy|nr umowy|numer zamówienia|nr zamówienia|zamówienie nr|numer faktury|numer konta|numer abonenta|\
         číslo zákazníka|zákaznické číslo|číslo smlouvy|číslo objednávky|objednávka č|číslo faktury|číslo účtu|\
         номер клиента|код клиента|номер договора|договор|договор №|лицевой счет|лицевой счёт|номер заказа|заказ|заказ №|номер счета|номер счёта|номер абонента|абонент|\
         номер подписки|идентификатор подписки|номер счета-фактуры|номер обращения|номер инцидента|\
         номер клієнта|номер договору|договір|особовий рахунок|номер замовлення|замовлення|номер рахунку|номер абонента|\
         sipariş numaram|müşteri numaram|müşteri no|müşteri numarası|sözleşme no|sözleşme numarası|sipariş no|sipariş numarası|fatura no|fatura numarası|hesap no|hesap numarası|abone no|\
         客户编号|客户号|合同编号|合同号|订单号|订单编号|发票号|账号|帐号|会员号|订阅编号|用户编号|\
         お客様番号|顧客番号|契約番号|注文番号|ご注文番号|請求書番号|口座番号|会員番号|契約者番号",
    ),
    (
        PrivateKind::Payment,
        Take::Digits,
        "cvv|cvc|cvv2|cvc2|cid code|card verification|card security code|security code|prüfziffer|kartenprüfnummer|cryptogramme|\
         cryptogramme visuel|código de seguridad|codice di sicurezza|código de segurança|kod cvv|kód cvv|код cvv|код безопасности карты|güvenlik kodu|安全码",
    ),
    (
        PrivateKind::Payment,
        Take::Number,
        "iban|bic|swift|swift code|sort code|routing number|bank account|bank account number|card number|credit card|credit card number|debit card|pan|\
         kartennummer|kreditkartennummer|kreditkarte|bankleitzahl|bankverbindung|numéro de carte|carte bancaire|número de tarjeta|tarjeta|\
         numero carta|numero della carta|carta di credito|número do cartão|cartão|kaartnummer|numer karty|nr karty|číslo karty|\
         номер карты|карта|банковская карта|расчетный счет|расчётный счет|р/с|бик|номер картки|картка|kart numarası|kart no|卡号|银行卡号|カード番号",
    ),
    (
        PrivateKind::Personal,
        Take::Number,
        "ssn|social security|social security number|tax id|tax number|tax no|tin|vat|vat id|vat number|vat no|national id|national insurance|national insurance number|\
         nino|passport|passport number|passport no|identity card|id card|id card number|driver license|driver's license|driving licence|driving license|\
         steuernummer|steuer-id|steueridentifikationsnummer|steuer-nr|ust-idnr|umsatzsteuer-id|ausweisnummer|personalausweis|reisepass|sozialversicherungsnummer|führerscheinnummer|\
         numéro fiscal|numéro de sécurité sociale|sécurité sociale|siret|siren|numéro de tva|numéro de passeport|carte d'identité|\
         nif|nie|dni|cif|número fiscal|seguridad social|número de pasaporte|pasaporte|rut|curp|rfc|\
         codice fiscale|partita iva|p.iva|numero di passaporto|passaporto|carta d'identità|\
         cpf|cnpj|nif|rg|número de contribuinte|passaporte|cartão de cidadão|\
         bsn|burgerservicenummer|btw-nummer|btw|paspoortnummer|\
         pesel|nip|regon|numer paszportu|dowód osobisty|rodné číslo|ičo|dič|číslo pasu|číslo občanského průkazu|\
         инн|снилс|кпп|огрн|паспорт|номер паспорта|серия и номер паспорта|водительское удостоверение|\
         іпн|єдрпоу|рнокпп|паспорт|номер паспорта|\
         tc kimlik no|tckn|kimlik no|kimlik numarası|vergi no|vergi numarası|pasaport no|\
         身份证|身份证号|身份证号码|护照号|税号|纳税人识别号|マイナンバー|旅券番号|パスポート番号",
    ),
    (
        PrivateKind::Personal,
        Take::Date,
        "birth date|date of birth|birthday|dob|born|born on|geb-datum|geburtsdatum|geboren am|geboren|geb|date de naissance|né le|née le|fecha de nacimiento|nacido el|\
         data di nascita|nato il|nata il|data de nascimento|nascido em|geboortedatum|data urodzenia|datum narození|narozen|дата рождения|родился|\
         дата народження|doğum tarihi|出生日期|生日|生年月日|誕生日",
    ),
    (
        PrivateKind::Telephone,
        Take::Telephone,
        "phone|phone number|telephone|telephone number|tel|mobile|mobile number|mobile phone|cell|cell phone|cellphone|fax|fax number|call me at|call me on|reach me at|whatsapp|\
         telefon|telefonnummer|handy|handynummer|mobil|mobilnummer|rufnummer|rückruf|téléphone|portable|numéro de téléphone|tél|\
         teléfono|móvil|celular|número de teléfono|telefono|cellulare|numero di telefono|telefone|telemóvel|número de telefone|\
         telefoonnummer|telefoon|mobiel|numer telefonu|komórka|tel. kom|číslo telefonu|telefonní číslo|\
         телефон|номер телефона|мобильный|моб|тел|сотовый|номер телефону|мобільний|cep telefonu|telefon numarası|cep|电话|电话号码|手机|手机号|电话|電話|電話番号|携帯",
    ),
    (
        PrivateKind::Street,
        Take::Street,
        "address line|address line 1|address 1|address|street|street address|home address|postal address|mailing address|billing address|shipping address|delivery address|\
         lieferanschrift|rechnungsanschrift|postanschrift|adresse|anschrift|straße|strasse|wohnort|lieferadresse|rechnungsadresse|rue|adresse postale|adresse de livraison|domicile|\
         dirección|calle|domicilio|dirección postal|indirizzo|via|residenza|indirizzo di spedizione|endereço|morada|rua|\
         adres|straat|postadres|adres zamieszkania|ulica|adresa|bydliště|\
         адрес|почтовый адрес|домашний адрес|адрес доставки|место жительства|улица|адреса|вулиця|поштова адреса|adres bilgisi|ev adresi|teslimat adresi|\
         地址|住址|收货地址|通讯地址|住所|お届け先",
    ),
    (
        PrivateKind::Token,
        Take::Secret,
        "password|passwd|passwort|pass|pwd|passphrase|pass phrase|pass code|passcode|set password|new password|old password|user password|proxy password|db password|\
         kluser password|uninstall password|klpassword|kl password|secret|client secret|token|access token|refresh token|id token|auth token|api key|apikey|api token|session|session id|\
         sessionid|session key|session token|jsessionid|phpsessid|sid token|private key|access key|secret key|secret access key|encryption key|recovery key|shared secret|psk|pre shared key|wpa key|\
         otp|one time code|pin code|pin|csrf token|xsrf token|auth key|license token|nonce token|\
         kennwort|zugangsdaten|geheimnis|mot de passe|mdp|code secret|jeton|contraseña|clave de acceso|clave secreta|parola d'ordine|password di accesso|senha|palavra-passe|palavra passe|\
         wachtwoord|hasło|heslo|пароль|секрет|токен|ключ доступа|пин-код|секретный ключ|şifre|parola|gizli anahtar|密码|口令|密钥令牌|パスワード|暗証番号|トークン",
    ),
    (
        PrivateKind::Token,
        Take::Line,
        "cookie|set-cookie|authorization|proxy-authorization|x-api-key|x-auth-token|www-authenticate|authentication-info",
    ),
    (
        PrivateKind::Hardware,
        Take::Number,
        "serial|serial number|serial no|serialnumber|s/n|disk serial|volume serial|volume serial number|volume id|bios serial|board serial|product serial|service tag|asset tag|\
         machine id|machine guid|machineguid|hardware id|hwid|hardware hash|device id|host id|hostid|installation id|install id|client guid|imei|imsi|iccid|uuid of device|system uuid|product uuid|\
         smbios uuid|disk id|volume guid|physical address|mac|mac address|mac addr|macaddress|ethernet address|hw addr|hwaddr|hwaddress|agent id|nagent id|bluetooth address|udid|android id|\
         hardware-kennung|gerätekennung|seriennummer|gerätenummer|geräte-id|hardware-id|physische adresse|mac-adresse|volumeseriennummer|\
         numéro de série|adresse mac|adresse physique|identifiant matériel|número de serie|dirección mac|dirección física|numero di serie|numero seriale|indirizzo mac|indirizzo fisico|\
         número de série|endereço mac|endereço físico|serienummer|mac-adres|numer seryjny|adres mac|adres fizyczny|sériové číslo|mac adresa|\
         серийный номер|серийный номер тома|заводской номер|физический адрес|mac-адрес|идентификатор оборудования|идентификатор устройства|серійний номер|mac-адреса|фізична адреса|\
         seri no|seri numarası|mac adresi|fiziksel adres|donanım kimliği|序列号|硬件标识|设备编号|物理地址|mac 地址|シリアル番号|シリアルナンバー|物理アドレス|ハードウェア id",
    ),
    (
        PrivateKind::Code,
        Take::Number,
        "activation code|activation key|license code|licence code|product key|license key|licence key|reserve code|promo code|registration code|voucher code|\
         aktivierungscode|aktivierungsschlüssel|lizenzcode|lizenzschlüssel|produktschlüssel|code d'activation|clé d'activation|clé de licence|clé de produit|\
         código de activación|clave de activación|clave de licencia|codice di attivazione|codice attivazione|chiave di licenza|código de ativação|chave de licença|\
         activatiecode|licentiesleutel|kod aktywacyjny|klucz licencyjny|aktivační kód|licenční klíč|код активации|ключ активации|лицензионный ключ|лицензионный код|\
         код активації|ліцензійний ключ|etkinleştirme kodu|aktivasyon kodu|lisans anahtarı|激活码|授权码|序列密钥|许可证密钥|アクティベーションコード|認証コード|ライセンスキー",
    ),
];
