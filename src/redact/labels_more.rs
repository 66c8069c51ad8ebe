//! More words that name a private value, beside those of `labels`: rarer ones, and those of particular systems.

use super::PrivateKind;
use super::labels::Take;

/// Labels by kind and by how their value is read; variants divided by `|`.
pub(super) const MORE_LABELS: &[(PrivateKind, Take, &str)] = &[
    (
        PrivateKind::User,
        Take::Word,
        "anmeldung von|abmeldung von|anmeldung des benutzers|inicio de sesión de|connexion de|accesso di|вход пользователя|logon by|logon of|login by|login of|\
         sign-in by|usrname|eigentümer|identity|executed as|impersonating|propriétaire|besitzer|logged on",
    ),
    (
        PrivateKind::Host,
        Take::Word,
        "dvc|vm|arbeitsstationsname|komputerze|rechners|компьютере|компьютера|комп'ютері|bilgisayarında|csname|pc",
    ),
    (PrivateKind::Group, Take::Word, "ou|dc"),
    (
        PrivateKind::Telephone,
        Take::Telephone,
        "telefonum|telefon numaram|cep numaram|numaram|my number|my number is|meine nummer|meine nummer ist|mon numéro|mon numéro est|mi número|\
         mi número es|il mio numero|il mio numero è|mój numer|mój numer to|mijn nummer|mijn nummer is|meu número|můj telefon|мой номер|мой телефон|мій номер|\
         my mobile is|my cell is|erreichbar unter|erreichen mich unter|我的电话|我的手机",
    ),
    (
        PrivateKind::Subscriber,
        Take::Number,
        "objednávka|cliente n.|facture|sr|service request|订单号码|cleverbridge|avangate|2checkout|2co|nexway|digital river|share-it|fastspring|paddle|stripe|mycommerce|klarna|sofort|\
         apple order|app store|google order|microsoft order|bestellung bei|reference|ref|transaktionscode|commande n°|n. d'ordine|numero d'ordine|číslo dokladu",
    ),
    (
        PrivateKind::Hardware,
        Take::Number,
        "boot id|numéro de série du volume|número de serie del volumen|numero di serie del volume|numer seryjny woluminu|número de série do volume|\
         seriennummer des volumes|volumenummer|серийный номер диска|biriminin seri numarası",
    ),
    (
        PrivateKind::Payment,
        Take::Digits,
        "card ending in|card ending|card ending with|karte endet auf|karte endend auf|carte se terminant par|tarjeta terminada en|carta che termina con|\
         karta kończąca się na|карта заканчивается на|kaart eindigend op|cartão terminado em|karta končící na|尾号",
    ),
    (PrivateKind::Payment, Take::Number, "konto|valid thru|gültig bis karte"),
    (
        PrivateKind::Street,
        Take::Street,
        "i live at|live at|lives at|living at|wohne in der|wohne in|wohne im|wohne|wohnhaft in|j'habite au|j'habite|vivo en|abito in|ik woon op|ik woon|mieszkam przy|\
         mieszkam na|bydlím|проживаю по адресу|проживаю|живу по адресу|мешкаю|oturuyorum|moro na|vivo na",
    ),
    (
        PrivateKind::Street,
        Take::Number,
        "postcode|post code|zip code|postal code|postleitzahl|plz|code postal|código postal|kod pocztowy|psč|почтовый индекс|posta kodu|邮编|郵便番号",
    ),
    (
        PrivateKind::Token,
        Take::Secret,
        "klpasswd|şifrem|parolam|hasłem|hasła|паролем|пароля|senha é|wlan-schlüssel|wifi key|wi-fi password|netzwerkschlüssel|clé wifi|clé wi-fi|smtp pass|db password|pw|mdp",
    ),
    (
        PrivateKind::Person,
        Take::Name,
        "contatto|facturar a|aangemaakt door|aangevraagd door|gemeld door|zgłosił|zgłosiła|zgłoszone przez|utworzone przez|criado por|\
         reportado por|creado por|segnalato da|creato da|signalé par|créé par|on behalf of|in the name of|im namen von|im auftrag von|клиентка|\
         абонентка|заявительница|обратился|обратилась|звертається|звернувся|звернулася|担当|起票者|対応者|bildiren|oluşturan|提交人|创建人|处理人",
    ),
    (
        PrivateKind::Host,
        Take::Word,
        "node|poste concerné|machine concernée|appareil concerné|equipo afectado|dispositivo afectado|computer interessato|dispositivo interessato|\
         betrokken apparaat|betroffener rechner|stacja robocza|zagrożony komputer|computador afetado|dispositivo afetado|рабочее место|\
         проблемный компьютер|затронутое устройство|уражений комп'ютер|робоче місце|etkilenen cihaz|etkilenen bilgisayar|対象端末|対象デバイス|\
         故障电脑|故障设备|受影响设备|受影响的计算机|stacja|poste",
    ),
    (
        PrivateKind::User,
        Take::Word,
        "последний вход|последний вошедший|letzte anmeldung von|dernière connexion de|último acceso de|ultimo accesso di|ostatnie logowanie|\
         останній вхід|son oturum açan|最終ログオンユーザー|登录帐户|登录帐户名|最近登录用户",
    ),
    (
        PrivateKind::Subscriber,
        Take::Number,
        "n° d'adhérent|no d'adhérent|n° adhérent|nº de póliza|número de póliza|póliza|nr zlecenia|numer zlecenia|zlecenie|n. polizza|\
         numero polizza|apólice|nº da apólice|polis nr|vorgang|vorgangsnr|fall-nr|fallnr|заявка|обращение|звернення|договор страхования",
    ),
    (
        PrivateKind::Telephone,
        Take::Telephone,
        "handynr|handy-nr|mobilnr|ruf mich an|rufen sie mich an|ring me on|ring|text me on|appelez-moi au|llámeme al|chiamami al|bel mij op|\
         zadzwoń na|ligue para|позвоните по|звоните|подзвоніть|beni arayın",
    ),
    (
        PrivateKind::Hardware,
        Take::Number,
        "geräteseriennummer|gerätesn|notebook-seriennummer|inventar|inventarisnr|numéro inventaire|инвентарный|製造シリアル",
    ),
    (
        PrivateKind::Personal,
        Take::Number,
        "ausweis|personalausweis-nr|серия и номер|удостоверение личности|паспорт гражданина",
    ),
    (
        PrivateKind::User,
        Take::Word,
        "created by|modified by|changed by|deleted by|updated by|logon account|compte|conta|konto|cuenta|konto",
    ),
    (
        PrivateKind::Group,
        Take::Field,
        "ssid|network name|wifi name|wi-fi name|wlan name|wlan ssid|essid|netzwerkname|wlan-name|nom du réseau|nombre de la red|nome della rete|\
         netwerknaam|nazwa sieci|nome da rede|имя сети|название сети|назва мережі|ağ adı|ネットワーク名|网络名称|单位",
    ),
    (
        PrivateKind::Street,
        Take::Town,
        "straße|strasse|street|street name|calle|straat|straatnaam|ulica|улица|вулиця|cadde|sokak|街道",
    ),
    (
        PrivateKind::Street,
        Take::Number,
        "latitude|longitude|gps|gps coordinates|coordinates|geo location|breitengrad|längengrad|koordinaten|coordonnées gps|coordenadas|\
         coordinate|coördinaten|współrzędne|координаты|широта|долгота|координати|koordinatlar|緯度|経度|纬度|经度",
    ),
    (
        PrivateKind::User,
        Take::Word,
        "nutzername|ausgeführt von|windows-benutzer|kennung|samaccountname|current user|session user|executed by|initiated by|last_logon_user|owner account|\
         windows account|utilisateur connecté|session ouverte par|nom de connexion|identifiant de connexion|inicio de sesión|usuario conectado|iniciado por|\
         id de usuario|utente connesso|eseguito da|id utente|accountnaam|inlognaam|aangemelde gebruiker|uitgevoerd door|gebruikersaccount|\
         zalogowany użytkownik|uruchomiono przez|identyfikator użytkownika|nome da conta|usuário conectado|executado por|имя учётной записи|\
         текущий пользователь|запущено от имени|инициатор|пользователь windows|\
         поточний користувач|ініціатор|запущено від імені|oturum açan kullanıcı|kullanıcı hesabı|\
         çalıştıran|ログインid|実行ユーザー|ユーザーid|账号|登录用户|当前用户|用户帐户|用户id|actor|actor name|\
         caller user name|subject user|target user|target account|target account name|source user|destination user|src user|dst user|srcuser|dstuser|src_user|\
         dst_user|operator|requestor|requester|requesting user|assignee|principal|principal name|impersonated user|member name|nickname|skype|telegram|\
         screen name|client user|client user name|process owner|process user|task owner|task user|job owner|service account|service logon|logon user|log on as|\
         logon as|runas user|run as user|run by|started by|triggered by|opened by user|last logon user|last logged on user|lastuser|lastloggedonuser|\
         lastloggedonsamuser|session owner|domain user|domain user name|local user|local account|os user|osuser|db user|dbuser|ssh user|smtp user|proxy user|\
         proxy user name|ksc user|kluser|admin user|admin name|primary user|assigned user|registered user name|cn user|login user|auth user|remoteuser|\
         remote_user|twitter|account login|email login|initiator|initiator user|suid|duid|user account|user account name|logon id name|logged in as|\
         logged on as|signed in as|login as|connected as|user account control name|angemeldet als|angemeldeter nutzer|letzter benutzer|nutzer|nutzerkennung|\
         benutzerkennung|benutzer-id|anmeldekonto|dienstkonto|gestartet von|ausführender benutzer|auslösender benutzer|konto des benutzers|loginname|\
         anmeldung als|initiator der aufgabe|utilisateur windows|compte d'utilisateur|identifiant utilisateur|dernier utilisateur|compte de service|lancé par|\
         exécuté par|exécuté en tant que|connecté en tant que|pseudo|login utilisateur|usuario de windows|último usuario|cuenta de servicio|\
         ejecutado por|conectado como|iniciador|nombre de inicio de sesión|usuario del dominio|id. de usuario|ultimo utente|utente windows|\
         account di servizio|avviato da|connesso come|nome di accesso|utente di dominio|accesso come|laatste gebruiker|gebruiker-id|gebruikers-id|\
         serviceaccount|gestart door|aangemeld als|aanmeldingsnaam|ingelogd als|loginnaam|ostatni użytkownik|konto użytkownika|konto usługi|identyfikator|\
         uruchomione przez|zalogowany jako|użytkownik domeny|login użytkownika|último usuário|conta de utilizador|conta de serviço|usuário do windows|\
         nome de login|id do usuário|sessão iniciada por|последний пользователь|учетная запись пользователя|\
         учётная запись пользователя|служебная учетная запись|вошёл как|вошел как|\
         запущено пользователем|имя для входа|идентификатор пользователя|id пользователя|\
         пользователь домена|доменный пользователь|никнейм|логин пользователя|от имени|\
         выполнил|автор изменений|останній користувач|обліковий запис користувача|\
         ім'я облікового запису|увійшов як|запущено користувачем|\
         ідентифікатор користувача|користувач домену|логін користувача|son kullanıcı|\
         kullanıcı kimliği|hizmet hesabı|başlatan|oturum açma adı|oturumu açan|etki alanı kullanıcısı|giriş yapan|最終ユーザー|\
         ユーザーアカウント|サービスアカウント|起動ユーザー|ログインユーザー|ログオン名|サインインユーザー|\
         ログインアカウント|最后登录用户|用户账户|服务帐户|启动用户|登录帐号|登录账号|登录账户|账户|昵称|操作员|\
         操作人",
    ),
    (
        PrivateKind::Host,
        Take::Word,
        "gerät|arbeitsplatz|name des computers|name des geräts|machine|device|destination host|endpoint name|managed device|full computer name|\
         nom de l'appareil|appareil|poste|poste de travail|hôte|nom de la machine|périphérique|dispositivo|nombre del dispositivo|servidor|ordenador|\
         estación de trabajo|nombre del ordenador|nome dispositivo|postazione|macchina|apparaat|werkstation|naam van computer|naam van apparaat|urządzenie|\
         stacja robocza|estação de trabalho|equipamento|nome da máquina|устройство|полное имя компьютера|имя машины|\
         пристрій|робоча станція|вузол|cihaz|i̇ş istasyonu|makine adı|端末名|端末|マシン名|pc名|设备名|电脑名称|\
         终端名称|source computer|source computer name|source machine|source hostname|src hostname|dest hostname|destination hostname|dst hostname|\
         destination computer|target computer|target machine|target hostname|remote computer|remote computer name|remote machine|remote hostname|\
         reporting host|reporting device|reporting computer|origin host|originating computer|originating host|originating server|endpoint|endpoint host|\
         endpoint hostname|asset name|client machine|client host|client hostname|client device|client computer|station|station name|terminal|terminal name|\
         gateway|gateway name|relay host|smarthost|printer|print server|vm name|virtual machine|guest name|instance name|hypervisor|esx host|esxi host|nas|\
         domain controller name|logon server|logonserver|dc name|kdc|ldap server|ldap host|dns server name|sql server|sql instance|database server|\
         db server|db host|dbhost|mail host|imap server|pop3 server|ntp server|update server|update source host|distribution point|update agent host|\
         connection gateway|slave server|slave server name|virtual server|kl host|klhost|kl_hostname|host display name|hostdisplayname|hostdnsname|hostdn|\
         kl_host|device fqdn|computer dns name|dns computer name|full device name|mobile device name|pscomputername|computer account|machine account|\
         system name|sysname|server hostname|hostname of device|infected host|infected computer|affected host|affected device|affected computer|\
         managed computer|managed device name|machine_name|syslog host|syslog server|logsource|log source|devname|dev name|devicehostname|src_host|dst_host|\
         peer host|peer name|remote peer|netbios|netbios computer name|bios name|tnsname|target server|source server|proxy server name|ssid host|hostnames|\
         quellcomputer|zielcomputer|zielrechner|quellrechner|betroffenes gerät|betroffener computer|verwaltetes gerät|rechner des kunden|netbios-name|\
         dns-name|anmeldeserver|druckserver|dateiserver|mailserver|datenbankserver|client-name|clientname|arbeitsplatzname|arbeitsplatzrechner|stationsname|\
         knoten|knotenname|maschinenname|endgerät|pc-name|gerät des benutzers|vollständiger computername|server|ordinateur source|ordinateur cible|\
         poste client|appareil géré|nom netbios|nom dns|serveur de messagerie|serveur de fichiers|nom du périphérique|nom de la station|\
         nom complet de l'ordinateur|serveur|appareil de l'utilisateur|nœud|equipo de origen|equipo de destino|dispositivo administrado|nombre netbios|\
         nombre dns|servidor de correo|servidor de archivos|nombre de la máquina|nombre completo del equipo|máquina|nodo|computer di origine|\
         computer di destinazione|dispositivo gestito|nome netbios|nome dns|server di posta|nome macchina|nome postazione|nome completo computer|terminale|\
         nome pc|broncomputer|doelcomputer|beheerd apparaat|netbios-naam|dns-naam|bestandsserver|naam van het apparaat|naam van de computer|\
         volledige computernaam|knooppunt|komputer źródłowy|komputer docelowy|urządzenie zarządzane|nazwa netbios|nazwa dns|serwer poczty|serwer plików|\
         nazwa stacji|pełna nazwa komputera|serwer|węzeł|nazwa maszyny|stacja|computador de origem|computador de destino|dispositivo gerenciado|\
         servidor de e-mail|servidor de arquivos|nome completo do computador|nome da estação|исходный компьютер|\
         целевой компьютер|компьютер-источник|управляемое устройство|netbios-имя|имя netbios|\
         dns-имя|имя dns|почтовый сервер|файловый сервер|полное имя|сервер|\
         имя рабочей станции|имя пк|машина|станция|хост-источник|узел сети|\
         компьютер пользователя|имя клиента пк|точка распространения|шлюз соединений|\
         вихідний комп'ютер|цільовий комп'ютер|керований пристрій|ім'я netbios|ім'я dns|\
         поштовий сервер|файловий сервер|повне ім'я комп'ютера|ім'я пк|kaynak bilgisayar|hedef bilgisayar|\
         yönetilen cihaz|netbios adı|dns adı|posta sunucusu|dosya sunucusu|sunucu|tam bilgisayar adı|düğüm|接続元|接続先ホスト|\
         送信元ホスト|宛先ホスト|管理対象デバイス|netbios名|dns名|メールサーバー|ファイルサーバー|サーバー|\
         ノード名|クライアント名|機器名|フルコンピューター名|ホスト|源主机|目标主机|源计算机|目标计算机|\
         受管设备|netbios名称|dns名称|邮件服务器|文件服务器|服务器|节点|客户端名称|设备|机器名|完整计算机名",
    ),
    (
        PrivateKind::Group,
        Take::Word,
        "administrationsgruppe|windows domain|domeinnaam|nazwa domeny|grupo de trabalho|razão social|primary dns suffix|dns suffix|\
         connection-specific dns suffix|search domain|domain suffix|kerberos realm|default realm|ad forest|forest|forest name|netbios domain|\
         domain netbios name|logon domain name|machine domain|computer domain|joined domain|site name|ad group|security group name|target domain|\
         subject domain|src domain|dst domain|user domain name|windows group|local group|primäres dns-suffix|dns-suffix|windows-domäne|anmeldedomäne|\
         gesamtstruktur|standort|ad-gruppe|sicherheitsgruppe|name der gruppe|gruppe|suffixe dns|suffixe dns principal|domaine windows|groupe ad|\
         groupe de sécurité|nom du groupe de travail|domaine de l'utilisateur|sufijo dns|dominio de windows|dominio de inicio de sesión|grupo de seguridad|\
         dominio del usuario|suffisso dns|dominio windows|gruppo di sicurezza|dominio utente|nome del dominio|dns-achtervoegsel|windows-domein|\
         beveiligingsgroep|aanmeldingsdomein|sufiks dns|domena windows|grupa zabezpieczeń|nazwa grupy roboczej|domena użytkownika|sufixo dns|\
         domínio do windows|grupo de segurança|domínio do usuário|nome do domínio|dns-суффикс|основной dns-суффикс|\
         домен windows|группа безопасности|имя рабочей группы|домен компьютера|dns-суфікс|\
         група безпеки|домен користувача|ім'я домену|dns soneki|windows etki alanı|güvenlik grubu|etki alanı adı|\
         çalışma grubu adı|dnsサフィックス|ドメイン名前|windowsドメイン|セキュリティグループ|ワークグループ名|dns后缀|\
         windows域|安全组|工作组名|工作组名称|所属域",
    ),
    (
        PrivateKind::Group,
        Take::Field,
        "tenant|nom de la société|compañía|nombre de la empresa|nome dell'azienda|nome da empresa|предприятие|підприємство|\
         відділ|firma adı|所属|法人名|組織|企业名称|managed group|parent group|device group name|group path|administration group name|\
         policy group|client company|customer company|business name|legal name|trading name|organisation name|org name|organizationname|organization unit|\
         division|branch|branch office|school|institution|faculty|team name|account company|billing company|konzern|niederlassung|filiale|zweigstelle|\
         firmenbezeichnung|name der firma|gruppe der geräte|schule|praxis|kanzlei|behörde|name des unternehmens|agence|établissement|nom de la compagnie|\
         groupe d'appareils|école|sucursal|filial|nombre de la organización|nombre de la compañía|grupo de dispositivos|institución|\
         nome della società|nome dell'organizzazione|gruppo di dispositivi|vestiging|filiaal|naam bedrijf|naam organisatie|naam van het bedrijf|\
         apparaatgroep|nazwa organizacji|nazwa przedsiębiorstwa|grupa urządzeń|instytucja|nome da organização|instituição|setor|филиал|\
         наименование компании|название компании|группа устройств|учреждение|фирма|\
         название фирмы|работодатель|школа|название предприятия|філія|назва компанії|\
         назва підприємства|група пристроїв|установа|фірма|şube|kurum|kurum adı|kuruluş adı|cihaz grubu|\
         işveren|支店名|支社|勤務先|団体名|企業名|デバイスグループ|学校名|事業所名|分公司|机构|机构名称|组织名称|\
         设备组|学校|企业",
    ),
    (
        PrivateKind::Person,
        Take::Name,
        "name des kunden|vor- und nachname|kontaktperson|lizenznehmer|auftraggeber|rechnungsempfänger|sachbearbeiter|besitzer|registriert auf|purchaser|\
         bill to|ship to|buyer|subscriber name|submitted by|recipient name|personne à contacter|propriétaire|acheteur|comprador|acquirente|nominativo|\
         il suo nome|koper|uw naam|kupujący|dane klienta|zamawiający|покупатель|абонент|исполнитель|по батькові|\
         покупець|одержувач|ваше ім'я|i̇lgili kişi|abone adı|ご担当者名|契約者|契約者名|購入者|受取人|\
         フリガナ|客户|用户姓名|购买人|持有人|您的姓名|purchased by|ordered by|sold to|delivered to|deliver to|invoice to|billed to|\
         billing name|shipping name|shipping contact|billing contact|technical contact|administrative contact|primary contact|admin contact|account manager|\
         account owner|account name holder|holder|holder name|policy holder|license registered to|product registered to|this product is licensed to|\
         this copy is registered to|user full name|user display name|displayname|fullname|contactname|customername|ownername|realname|real name|\
         legal name of person|passenger|attendee|caller name|client contact|end user|end user name|end-user|beneficiary|payee|payer|payer name|payer's name|\
         name of cardholder|name of customer|name of account holder|name of the owner|signed|signatory|prepared by|completed by|entered by|handled by|\
         case owner|agent name|technician|engineer|supervisor|teacher|student|doctor|organizer|organiser|attn|attention|c/o|maiden name|mother's maiden name|\
         nickname of person|givenname|given names|family names|forename|forenames|christian name|last names|first names|gecos|reporter|reporter name|\
         submitter|author name|creator|creator name|editor|assigned technician|caller id name|poster|posted by|written by|employee full name|licensee name|\
         registrant|registrant name|user real name|käufer|käuferin|besteller|kunde name|name kunde|name des inhabers|name des käufers|\
         name des karteninhabers|kontoinhaberin|rechnung an|lieferung an|lieferadresse name|vertragspartner|vertragsinhaber|zahler|zahlungspflichtiger|\
         zuständig|zuständige person|techniker|verantwortlich|verantwortlicher|geschäftsführer|inhaberin|eingetragener besitzer|lizenziert auf|lizenz für|\
         registrierter benutzer|name und vorname|vorname und name|geburtsname|gezeichnet|unterschrift|bestellt von|gemeldet von|erstellt von|ersteller|autor|\
         anrufer|melder|mitarbeiterin|teilnehmer|nutzer name|antragsteller|antragstellerin|nom du titulaire|nom du propriétaire|nom de l'acheteur|nom d'usage|\
         nom de naissance|commandé par|facturé à|livré à|payeur|bénéficiaire|responsable|signataire|signé|technicien|abonné|nom de l'abonné|\
         personne responsable|enregistré au nom de|licence accordée à|au nom de|demandeur|déclarant|auteur|salarié|employé|gérant|appelant|\
         nombre del titular|nombre del propietario|nombre del comprador|facturado a|enviado a|pagador|beneficiario|firmado|firmado por|técnico|abonado|\
         registrado a nombre de|a nombre de|solicitante|solicitado por|empleado|encargado|licenciado a|nombre y apellido|primer apellido|segundo apellido|\
         apellido paterno|apellido materno|persona que llama|nome del titolare|nome del proprietario|nome dell'acquirente|nome dell'intestatario|fatturato a|\
         spedito a|pagante|responsabile|firmato|firmato da|tecnico|abbonato|registrato a|intestato a|richiedente|autore|dipendente|nome di battesimo|\
         titolare della carta|concesso in licenza a|nome contatto|naam eigenaar|naam van de eigenaar|naam koper|naam van de klant|naam houder|factuur aan|\
         geleverd aan|betaler|begunstigde|verantwoordelijke|ondertekend|technicus|abonnee|geregistreerd op naam van|op naam van|aanvrager|medewerker|werknemer|\
         kaarthouder|roepnaam|gelicentieerd aan|naam contactpersoon|imię i nazwisko klienta|nazwisko i imię|nazwa właściciela|imię klienta|\
         zarejestrowano na|licencja dla|wystawiono dla|faktura dla|płatnik|beneficjent|osoba odpowiedzialna|podpis|podpisano|technik|abonent|zgłaszający|\
         pracownik|posiadacz karty|posiadacz|drugie imię|nazwisko rodowe|licencjobiorca|użytkownik końcowy|nome do proprietário|nome do comprador|\
         nome do assinante|faturado para|enviado para|beneficiário|responsável|assinado|assinado por|assinante|registrado para|registado em nome de|\
         em nome de|funcionário|titular do cartão|licenciado para|primeiro nome|último nome|nome e sobrenome|nome e apelido|владелец карты|\
         имя владельца|имя владельца карты|имя покупателя|имя получателя|имя заказчика|\
         имя абонента|плательщик|бенефициар|ответственное лицо|ответственный сотрудник|\
         подписал|подпись|техник|инженер|менеджер|зарегистрировано на|лицензия выдана|\
         лицензиат|обладатель лицензии|правообладатель|кому|от кого|заявитель|автор|\
         автор обращения|работник|директор|руководитель|ф. и. о.|фио клиента|фио абонента|\
         фио владельца|фамилия имя отчество|фамилия, имя|имя отчество|контакт|\
         конечный пользователь|звонивший|держатель|ім'я власника|ім'я покупця|\
         ім'я клієнта|платник|відповідальна особа|відповідальний|підпис|технік|\
         зареєстровано на|ліцензіат|від кого|заявник|працівник|керівник|п.і.б|п. і. б.|\
         прізвище ім'я по батькові|прізвище та ім'я|sahibinin adı|müşteri ad soyad|alıcı adı|kart sahibinin adı|\
         lisans verilen|adına kayıtlı|fatura edilen|ödeyen|sorumlu|sorumlu kişi|imza|teknisyen|abone|başvuran|yazar|çalışan|yetkili|yetkili kişi|\
         adınız|adınız soyadınız|isim soyisim|ad ve soyad|会員名|会員氏名|契約者氏名|申込者|申込者名|購入者名|注文者|\
         ご注文者|請求先氏名|請求先|カード名義|カード名義人|名義人|名義|責任者|署名|作成者|発信者|利用者|\
         利用者名|使用者名|ユーザー氏名|お届け先氏名|ふりがな|ご氏名|報告者|技術者|登録者|登録者名|用户真实姓名|\
         客户名|购买者|购买者姓名|订购人|付款人|收款人|负责人|签名|技术员|申请人|作者|员工|员工姓名|注册人|授权给|\
         许可给|被授权人|持卡人姓名|户名|联系人姓名|收货人|寄件人|报告人|经办人|法人|法定代表人",
    ),
    (
        PrivateKind::Person,
        Take::WholeName,
        "name|from|to|cc|bcc|von|an|de|à|da|para|od|do|van|aan|kimden|kime|от|кому|від|копия|kopie|发送人|抄送|in real life|nom|nombre|naam|nome|имя|ваше имя|ім'я|ad|i̇sim|名字",
    ),
    (
        PrivateKind::Subscriber,
        Take::Number,
        "bestell-nr.|kunden-nr.|abonnementnummer|referenznummer|kundenkonto|ticketnummer|belegnummer|order no.|confirmation number|agreement number|\
         ticket number|customer reference|billing account|référence de commande|n° d'abonnement|numéro de dossier|référence|n.º de pedido|\
         número de suscripción|número de referencia|pedido n.º|numero abbonamento|codice abbonato|riferimento ordine|ordine n.|abonnementsnummer|\
         referentienummer|klant-id|numer referencyjny|numer subskrypcji|nº do pedido|id do cliente|número da assinatura|№ заказа|id клиента|\
         номер заявки|абонентский номер|№ замовлення|номер підписки|номер звернення|\
         abone numarası|abonelik numarası|referans numarası|受付番号|顧客id|会員id|購読番号|订阅号|参考号|工单号|order nr|order-no|\
         orderno|order_no|orderid|ordernumber|your order|sales order|so number|po no|purchase order number|customer code|customer account|\
         customer account number|customerid|customernumber|cust no|cust id|client no|client code|contract id number|contract ref|agreement no|agreement id|\
         subscriber code|subscription no|subscription ref|subscriptionid|subscription code|account ref|billing account number|billing id|invoice ref|\
         invoice nr|bill number|bill no|receipt id|payment no|payment ref|payment order|transaction no|transaction ref|transactionid|txn id|txn|\
         merchant reference|booking reference|booking no|reservation number|case id|case no|case ref|ticket no|ticket ref|support ticket|ticket|incident id|\
         incident no|request number|request no|service request|sr number|rma number|rma|member number|membership id|loyalty number|policy no|partner id|\
         partner number|reseller id|tenant id|tenant number|company account id|msisdn number|user no|registration number|registration no|reference no|\
         reference id|ref no|ref. no|ref number|our ref|your ref|quote number|license order|shop order|delivery number|tracking number|tracking no|\
         shipment number|consignment number|paypal transaction id|paypal id|voucher number|certificate number|license certificate number|customer file number|\
         bestellnr.|bestell-id|bestellcode|auftrags-nr|auftragsnr|auftrag|kd-nr|kd.-nr|kundenkennung|kunden-id|kundencode|vertragskonto|vertragskontonummer|\
         vertrags-id|vertragskennung|abo-nr|abo-nummer|abonr|abonnement-nr|abonnementnr|rechnungs-nr|rechnungsnr|rechnung|re-nr|beleg-nr|belegnr|\
         quittungsnummer|transaktionsnummer|transaktions-id|transaktionscode|paypal-transaktionscode|zahlungsreferenz|verwendungszweck|buchungsnummer|\
         aktenzeichen|fallnummer|ticket-nr|ticketnr|ticket-id|vorgangs-nr|anfragenummer|mitglieds-nr|teilnehmer-nr|teilnehmerkennung|sendungsnummer|\
         lieferscheinnummer|lizenzzertifikat-nr|partnernummer|debitorennummer|debitor|buchungskonto|referenz-nr|commande|n° commande|commande n°|commande no|\
         numéro de la commande|réf. commande|code client|no client|n° de client|identifiant client|id client|référence abonné|n° abonné|\
         numéro abonné|abonnement n°|n° d'abonné|contrat n°|no de contrat|numéro du contrat|référence contrat|facture n°|n° de facture|\
         no de facture|référence facture|numéro de transaction|id de transaction|référence de paiement|numéro de reçu|numéro d'adhérent|\
         n° de dossier|dossier n°|référence dossier|numéro de ticket|n° de ticket|numéro d'incident|numéro de suivi|n° de suivi|réf|réf.|pedido nº|\
         pedido núm|n.º pedido|núm. de pedido|num. pedido|id de pedido|código de pedido|código de cliente|n.º de cliente|núm. de cliente|id cliente|\
         nº de contrato|n.º de contrato|núm. de contrato|nº de abonado|número de suscriptor|código de suscripción|nº de factura|n.º de factura|\
         núm. de factura|factura|factura nº|id de transacción|número de transacción|referencia de pago|referencia del pedido|número de recibo|\
         número de socio|número de expediente|expediente|número de caso|número de ticket|número de incidencia|número de seguimiento|n. ordine|n° ordine|\
         nr. ordine|ordine|ordine n°|id ordine|codice ordine|n. cliente|n. contratto|contratto n.|codice contratto|codice abbonamento|numero di abbonamento|\
         fattura n.|n. fattura|fattura|numero di fattura|id transazione|numero transazione|codice transazione|riferimento pagamento|numero ricevuta|\
         numero pratica|pratica n.|numero ticket|ticket n.|numero segnalazione|numero di tracciamento|rif.|riferimento|numero tessera|bestelling|bestelnr|\
         bestel-id|ordernr|klantnr|klantcode|klant id|contractnr|contract-id|abonnee-nummer|abonnementsnr|abonnement|factuurnr|factuur|transactienummer|\
         transactie-id|betalingskenmerk|kenmerk|bonnummer|lidnummer|lidmaatschapsnummer|dossiernummer|zaaknummer|meldingsnummer|incidentnummer|volgnummer|\
         referentie|relatienummer|zamówienie|id zamówienia|kod zamówienia|kod klienta|id klienta|nr abonenta|identyfikator abonenta|numer subskrybenta|\
         nr subskrypcji|umowa nr|faktura nr|nr faktury|nr transakcji|numer transakcji|id transakcji|tytuł płatności|numer płatności|numer paragonu|\
         nr paragonu|numer członkowski|numer sprawy|nr sprawy|numer zgłoszenia|nr zgłoszenia|numer biletu|numer przesyłki|nr ref|numer licencji klienta|\
         identyfikator klienta|n.º do pedido|n.º da encomenda|encomenda n.º|código do pedido|id do pedido|nº do cliente|nº do contrato|n.º do contrato|\
         código do contrato|código do assinante|nº da fatura|n.º da fatura|fatura|nota fiscal|nf-e|número da nota fiscal|id da transação|\
         número da transação|código da transação|referência de pagamento|referência multibanco|número do recibo|número de sócio|protocolo|\
         número de protocolo|número do processo|número do chamado|número do ticket|código de rastreio|referência|номер заказа №|\
         заказ номер|заказ n|код заказа|id заказа|идентификатор заказа|номер клиента №|\
         клиентский номер|идентификатор клиента|id абонента|код абонента|№ абонента|\
         № договора|договор n|номер контракта|контракт|контракт №|номер контракта №|л/с|\
         лицевой счёт №|лицевой счет №|№ лицевого счета|№ лицевого счёта|\
         номер лицевого счета|номер лицевого счёта|номер чека|чек №|квитанция №|\
         номер квитанции|счёт №|счет №|счет-фактура №|накладная №|номер накладной|\
         номер транзакции|id транзакции|номер платежа|платёж №|платеж №|номер операции|\
         назначение платежа|обращение №|заявка №|№ заявки|№ обращения|тикет №|\
         номер тикета|инцидент №|запрос №|номер запроса|номер карты лояльности|\
         номер участника|трек-номер|номер отправления|регистрационный номер|\
         номер сертификата|исх. №|вх. №|замовлення №|номер замовлення №|id замовлення|\
         код замовлення|код клієнта|id клієнта|№ договору|договір №|номер контракту|о/р|\
         особовий рахунок №|№ особового рахунку|номер особового рахунку|рахунок №|\
         квитанція №|номер транзакції|id транзакції|номер платежу|звернення №|тікет №|\
         номер інциденту|реєстраційний номер|sipariş|sipariş kodu|sipariş id|müşteri kodu|müşteri id|sözleşme|\
         sözleşme kodu|abonelik no|abonelik kodu|abone numaram|fatura seri no|işlem no|işlem numarası|işlem kodu|ödeme referansı|dekont no|makbuz no|\
         üyelik no|üye no|üye numarası|dosya no|talep no|talep numarası|destek talebi|bilet no|kargo takip no|takip numarası|referans no|referans kodu|\
         cari kod|注文id|注文no|注文no.|オーダー番号|オーダーid|受注番号|購入番号|お客様コード|お客様id|顧客コード|\
         契約id|契約者id|契約no|契約no.|会員no|会員no.|請求番号|領収書番号|取引番号|取引id|決済番号|支払番号|\
         問い合わせ番号|お問い合わせ番号|チケット番号|案件番号|管理番号|追跡番号|伝票番号|加入者番号|\
         サブスクリプションid|購読id|予約番号|登録番号|参照番号|订单|订单id|订购编号|购买编号|交易号|交易编号|\
         交易单号|流水号|支付单号|付款编号|客户代码|客户id|用户号|合同|合约编号|协议编号|订阅id|会员编号|会员id|\
         账单号|账单编号|发票号码|发票编号|收据号|案例编号|工单编号|服务请求号|受理编号|快递单号|物流单号|登记号|\
         注册号|宽带账号|户号",
    ),
    (
        PrivateKind::Payment,
        Take::Number,
        "kontonummer|card no.|payment card|rib|carte de crédit|tarjeta de crédito|cuenta bancaria|numero di carta|conto corrente|creditcard|rekeningnummer|\
         bankrekening|karta kredytowa|numer rachunku|konto bankowe|cartão de crédito|conta bancária|расчётный счёт|\
         кредитная карта|банківська картка|розрахунковий рахунок|kredi kartı|banka hesabı|hesap numarası|\
         クレジットカード番号|口座番号|クレジットカード|信用卡号|银行账号|银行卡|card nr|card pan|pan number|mastercard|amex|\
         american express|visa card|bank card|bank account no|account iban|account no (iban)|acct number|routing no|aba|aba number|bsb|bic code|iban number|\
         iban no|bank details|sepa mandate|mandate reference|giro account|cc number|ccnum|cardnumber|card_number|expiry date|valid thru|exp date|card expiry|\
         blz|bankkonto|kto|kto.-nr|kto-nr|girokonto|karten-nr|karten-nr.|ec-karte|girocard|mandatsreferenz|bankverbindung iban|n° de carte|carte n°|\
         carte visa|compte bancaire|n° de compte|numéro de compte bancaire|n° iban|code banque|cb|nº de tarjeta|n.º de tarjeta|núm. de tarjeta|\
         tarjeta visa|tarjeta de débito|nº de cuenta|número de cuenta bancaria|cuenta corriente|clabe|n. carta|carta n.|numero carta di credito|\
         carta di debito|conto bancario|c/c|n. conto|codice iban|bancomat|kaartnr|creditcardnummer|betaalkaart|pasnummer|rekeningnr|bankrekeningnummer|\
         pinpas|nr rachunku|rachunek|rachunek bankowy|konto nr|nr konta|nr konta bankowego|numer konta bankowego|karta płatnicza|karta debetowa|karta nr|\
         cartão nº|nº do cartão|n.º do cartão|cartão de débito|conta corrente|nº da conta|agência|nib|número da conta bancária|chave pix|\
         № карты|карта №|номер банковской карты|номер кредитной карты|карта мир|карта visa|\
         дебетовая карта|р/сч|р/счет|р/счёт|расч. счет|банковский счет|банковский счёт|\
         номер счета в банке|корр. счет|корр. счёт|к/с|кор/счет|№ картки|картка №|\
         номер банківської картки|кредитна картка|р/р|рахунок в банку|банківський рахунок|\
         мфо|дебетова картка|kredi kartı no|kredi kartı numarası|banka kartı|banka hesap no|iban numarası|クレジット番号|\
         クレジットカードno|銀行口座|銀行口座番号|デビットカード|支店番号|振込先|信用卡|借记卡|银行账户|银行帐号|\
         开户账号|收款账号|卡片号码|支付宝账号",
    ),
    (
        PrivateKind::Personal,
        Take::Number,
        "reisepassnummer|personalnummer|ust-idnr.|driver's license number|employee id|n° tva|numéro de carte d'identité|número de seguridad social|\
         documento de identidad|personeelsnummer|numer dowodu|nr dowodu osobistego|número do passaporte|contribuinte|табельный номер|\
         t.c. kimlik numarası|個人番号|社員番号|免許証番号|工号|统一社会信用代码|passport id|passport nr|id number|id no|\
         identity number|identity document|identification number|personal number|personal id|personal identification number|personal code|citizen id|civil id|\
         resident id|residence permit|residence permit number|social insurance number|ni number|nhs number|health insurance number|insurance number|\
         medicare number|drivers license|driver licence number|driving licence number|driver license no|dl number|license plate|number plate|plate number|\
         taxpayer id|taxpayer number|tax identification number|itin|ein|employer identification number|vat reg no|vat registration number|\
         company registration number|company number|employee number|employee no|staff id|staff number|personnel number|student id|student number|patient id|\
         patient number|military id|voter id|age|aadhaar|abn|führerschein|führerschein-nr|führerschein-nr.|ausweis-nr|ausweisnr|personalausweisnummer|\
         personalausweis-nr|perso-nr|reisepass-nr|reisepass nr|passnummer|pass-nr|steuer-nr.|steuernr|steuerid|steuer-identnummer|idnr|ust-id|ust-id-nr|\
         umsatzsteuer-identifikationsnummer|uid-nummer|sv-nummer|sv-nr|rentenversicherungsnummer|krankenversichertennummer|versichertennummer|\
         versicherungsnummer|kennzeichen|kfz-kennzeichen|personal-nr|personalnr|mitarbeiternummer|matrikelnummer|handelsregisternummer|ahv-nummer|ahv-nr|alter|\
         n° de passeport|passeport|passeport n°|n° de sécurité sociale|n° sécu|nir|numéro d'identité|cni|n° cni|n° de permis|permis de conduire|\
         numéro de permis de conduire|n° siret|n° siren|n° fiscal|tva|n° de tva intracommunautaire|tva intracommunautaire|n° de matricule|\
         plaque d'immatriculation|immatriculation|âge|nº de pasaporte|nº pasaporte|n.º de pasaporte|dni/nif|nif/cif|nº de dni|número de dni|\
         nº de documento|número de documento|número de identificación|número de identificación fiscal|nuss|nº de la seguridad social|\
         número de la seguridad social|permiso de conducir|carné de conducir|cédula|cédula de identidad|cuit|cuil|ruc|nº de empleado|número de empleado|\
         iva|cod. fiscale|p. iva|partita i.v.a.|numero passaporto|passaporto n.|n. passaporto|n. carta d'identità|numero carta d'identità|\
         documento d'identità|numero documento|patente|patente di guida|numero patente|tessera sanitaria|targa|età|matricola dipendente|codice dipendente|\
         burgerservicenummer (bsn)|sofinummer|paspoortnr|paspoort|identiteitskaart|id-nummer|identiteitsnummer|rijbewijs|rijbewijsnummer|btw-nr|btw-id|kvk|\
         kvk-nummer|kenteken|leeftijd|personeelsnr|rijksregisternummer|polisnummer|verzekeringsnummer|nr pesel|numer pesel|nr nip|numer nip|nr regon|\
         numer regon|nr dowodu|dowód|numer dowodu osobistego|seria i numer dowodu|nr paszportu|paszport|prawo jazdy|numer prawa jazdy|nr rejestracyjny|\
         numer rejestracyjny|wiek|krs|nr krs|numer pracownika|numer legitymacji|nº do cpf|número do cpf|cpf/cnpj|nº de contribuinte|n.º de contribuinte|\
         nº de identidade|bilhete de identidade|cartão de cidadão nº|nº do passaporte|cnh|carta de condução|título de eleitor|pis|niss|\
         número de segurança social|inscrição estadual|nipc|placa|idade|rne|паспортные данные|серия паспорта|\
         серия, номер паспорта|паспорт серия|паспорт №|паспорт серии|загранпаспорт|\
         номер инн|инн/кпп|огрнип|окпо|номер снилс|полис омс|номер полиса|полис|\
         водительские права|номер водительского удостоверения|права №|в/у|удостоверение|\
         удостоверение №|госномер|гос. номер|номер автомобиля|возраст|табельный №|\
         таб. номер|личный номер|военный билет|свидетельство|паспортні дані|\
         серія паспорта|серія та номер паспорта|закордонний паспорт|ідентифікаційний код|\
         ідентифікаційний номер|іпн/рнокпп|код єдрпоу|код іпн|посвідчення водія|\
         водійське посвідчення|посвідчення|номер посвідчення|державний номер|вік|\
         табельний номер|страховий поліс|унзр|tc no|t.c. no|t.c. kimlik|t.c. kimlik no|tc kimlik|tc kimlik numarası|kimlik|\
         nüfus cüzdanı|vkn|vergi kimlik no|vergi kimlik numarası|pasaport|pasaport numarası|ehliyet|ehliyet no|sürücü belgesi no|sgk no|\
         sosyal güvenlik no|sigorta no|plaka|plaka no|yaş|personel no|sicil no|öğrenci no|mersis no|個人番号(マイナンバー)|\
         マイナンバーカード|運転免許証|運転免許証番号|免許番号|旅券|パスポート|パスポートno|パスポートno.|\
         保険証番号|健康保険証番号|被保険者番号|基礎年金番号|年金番号|在留カード番号|法人番号|従業員番号|\
         職員番号|学籍番号|年齢|車両番号|证件号|证件号码|居民身份证|居民身份证号|身份证件号|公民身份号码|护照|\
         护照号码|驾照|驾照号|驾驶证号|驾驶证|社保号|社会保障号|社保卡号|医保卡号|营业执照号|统一信用代码|\
         纳税人识别号码|员工号|员工编号|学号|车牌号|车牌|年龄|港澳通行证|台胞证|军官证",
    ),
    (
        PrivateKind::Personal,
        Take::Date,
        "birthdate|birth_date|dateofbirth|d.o.b|d.o.b.|birth day|born in|year of birth|geb.|geb.-datum|geburtstag|geb. am|né(e) le|date de naiss.|naissance|\
         anniversaire|f. nac.|nacido en|nacida el|fecha nac.|cumpleaños|f. de nacimiento|nato/a il|nascita|data nascita|data di nasc.|compleanno|geb. datum|\
         geboren op|verjaardag|ur.|urodzony|urodzona|data ur.|urodziny|nascido a|nascida em|nascimento|data nasc.|aniversário|д.р.|д/р|дата рожд.|\
         родилась|год рождения|день рождения|г.р.|дата нар.|народився|народилася|\
         день народження|рік народження|doğum|doğum günü|doğum yılı|d. tarihi|出生年月|出生年月日|出生于|\
         生日日期|生れ|お誕生日|生まれ",
    ),
    (
        PrivateKind::Telephone,
        Take::Telephone,
        "tel.|rückrufnummer|durchwahl|festnetz|contact phone|callback number|home phone|work phone|tél.|téléphone fixe|numéro de portable|tél. mobile|\
         teléfono de contacto|teléfono fijo|recapito telefonico|telefono fisso|mobiel nummer|gsm|telefon kontaktowy|faks|tel. kom.|telefone de contato|\
         моб. телефон|тел.|факс|контактный телефон|мобильный телефон|моб. тел.|\
         контактний телефон|i̇rtibat numarası|携帯電話|携帯番号|連絡先電話番号|ご連絡先|手机号码|联系电话|传真|\
         固定电话|contact number|contact no|contact tel|phone no|phone no.|telephone no|tel no|mob|mob.|mobile no|mobile tel|cell number|home phone number|\
         home number|work number|office phone|business phone|daytime phone|evening phone|phone (mobile)|phone (home)|phone (work)|telephonenumber|mobilephone|\
         homephone|facsimile|hotline number|call back|callback|call me back at|reachable at|sms to|viber|msisdn|caller id|caller number|extension number|\
         phone1|phone2|tel-nr|telefon-nr|telefonnr|mobilfunk|mobilfunknummer|mobiltelefon|funknummer|diensttelefon|privattelefon|telefon privat|\
         telefon dienstlich|tel. privat|tel. mobil|faxnummer|telefax|erreichbar unter|rückruf unter|rückruf an|rückruf bitte an|festnetznummer|\
         telefonisch erreichbar unter|kontaktnummer|n° de téléphone|n° tél|n° de tél|tél. portable|tél. fixe|tél. domicile|tél. bureau|\
         téléphone mobile|téléphone portable|télécopie|numéro de mobile|joignable au|rappeler au|num tel|teléfono móvil|teléfono celular|\
         teléfono particular|teléfono del trabajo|nº de teléfono|n.º de teléfono|núm. de teléfono|tfno|tlf|tel. móvil|número de móvil|\
         número de celular|número de contacto|llamar al|n. telefono|n. di telefono|numero cellulare|numero di cellulare|tel. fisso|tel. cellulare|\
         telefono cellulare|telefono di casa|telefono ufficio|cell.|recapito|chiamare al|telefoonnr|telefoon mobiel|mobiele telefoon|06-nummer|telefoon thuis|\
         telefoon werk|bereikbaar op|contactnummer|tel.nr|nr telefonu|nr tel|numer komórkowy|numer tel|tel. komórkowy|telefon komórkowy|telefon domowy|\
         telefon służbowy|numer faksu|numer kontaktowy|tel. stacjonarny|telefone celular|telefone residencial|telefone comercial|telefone fixo|\
         nº de telefone|n.º de telefone|número de telemóvel|número de contato|contacto telefónico|tel. celular|тел. моб|тел. номер|\
         телефон для связи|номер мобильного|номер мобильного телефона|мобильный номер|\
         сотовый телефон|домашний телефон|рабочий телефон|номер тел|контактный номер|\
         телефон/факс|ватсап|вайбер|телеграм номер|обратный звонок|номер мобільного|\
         мобільний телефон|мобільний номер|контактний номер|домашній телефон|\
         робочий телефон|telefon no|tel. no|cep no|cep tel|cep numarası|cep telefonu numarası|ev telefonu|iş telefonu|sabit telefon|faks no|\
         iletişim numarası|telefonum|電話番号(携帯)|携帯電話番号|携帯tel|固定電話|自宅電話|勤務先電話|ファックス|fax番号|\
         tel番号|お電話番号|連絡先|移动电话|联系方式|联络电话|家庭电话|办公电话|传真号码|座机|固话|热线|手机/电话|\
         联系手机",
    ),
    (
        PrivateKind::Street,
        Take::Number,
        "postleitzahl|plz|postal code|zip code|zip|postcode|code postal|código postal|c.p.|kod pocztowy|cep|индекс|почтовый индекс|\
         поштовий індекс|posta kodu|郵便番号|邮编|邮政编码|post code|zipcode|postalcode|zip/postal code|plz.|código zip|cod. postale|\
         codice postale|c.a.p.|kod poczt.|postnummer|почт. индекс|п/и|posta kodu no|邮政编码号",
    ),
    (
        PrivateKind::Street,
        Take::Town,
        "ort|stadt|city|town|ville|ciudad|localidad|città|comune|plaats|woonplaats|stad|miasto|miejscowość|cidade|localidade|bairro|город|місто|\
         şehir|市区町村|都道府県|城市|town/city|city/town|city name|place of birth|birthplace|hometown|county|plz/ort|plz, ort|plz ort|geburtsort|\
         gemeinde|standort (ort)|lieu de naissance|commune|ville de résidence|código postal y ciudad|población|municipio|provincia|lugar de nacimiento|\
         luogo di nascita|cap/città|geboorteplaats|gemeente|postcode en plaats|miejsce urodzenia|kod i miasto|poczta|naturalidade|município|concelho|\
         freguesia|место рождения|населенный пункт|населённый пункт|місце народження|\
         населений пункт|doğum yeri|semt|il/ilçe|mahalle|出身地|本籍地|市町村|出生地|籍贯|所在城市",
    ),
    (
        PrivateKind::Street,
        Take::Street,
        "address line 2|adresse de facturation|dirección de facturación|indirizzo di fatturazione|factuuradres|adres dostawy|endereço de cobrança|\
         юридический адрес|адреса доставки|місце проживання|cadde|i̇lçe|fatura adresi|sokak|ご住所|\
         請求先住所|送付先|街道|账单地址|联系地址|street name|street no|address2|address1|addr|addr1|addr2|street1|street2|address (home)|\
         address (work)|work address|office address|company address|business address|registered address|legal address|residential address|residence|resides at|\
         lives at|living at|ship-to address|bill-to address|deliver to address|invoice address|delivery location|streetaddress|location address|\
         place of residence|strasse und hausnummer|straße und hausnummer|straße, hausnummer|straße/nr|straße, nr|str.|wohnanschrift|firmenanschrift|\
         firmenadresse|postadresse|kundenadresse|wohnadresse|privatadresse|privatanschrift|wohnhaft in|wohnhaft|meldeadresse|versandadresse|versandanschrift|\
         zustelladresse|standortadresse|adresse complète|adresse du client|adresse personnelle|adresse professionnelle|adresse de l'entreprise|n° et rue|\
         numéro et rue|voie|lieu de résidence|siège social|demeurant|dirección completa|dirección de envío|dirección de entrega|dirección fiscal|\
         dirección del cliente|dirección particular|domicilio fiscal|domicilio social|calle y número|dirección de la empresa|residente en|\
         indirizzo completo|indirizzo di casa|indirizzo di consegna|indirizzo di residenza|indirizzo cliente|indirizzo aziendale|via e numero|sede legale|\
         domicilio fiscale|residente in|straat en huisnummer|straat + nr|straatnaam|adresgegevens|bezoekadres|afleveradres|bezorgadres|huisadres|woonadres|\
         bedrijfsadres|wonende te|adres korespondencyjny|adres do korespondencji|adres zameldowania|adres firmy|adres klienta|adres rozliczeniowy|\
         ulica i numer|ulica, nr|ul.|adres e-doręczeń|zamieszkały|zamieszkała|endereço completo|endereço residencial|endereço comercial|\
         endereço de entrega|endereço do cliente|endereço de faturação|morada de faturação|morada fiscal|morada de entrega|logradouro|rua e número|\
         residente em|адрес проживания|адрес регистрации|адрес прописки|адрес клиента|\
         адрес абонента|адрес организации|фактический адрес|юр. адрес|\
         адрес доставки заказа|место регистрации|прописка|проживает по адресу|\
         проживающий по адресу|зарегистрирован по адресу|по адресу|адрес установки|ул.|\
         адреса проживання|адреса реєстрації|адреса клієнта|адреса абонента|\
         юридична адреса|фактична адреса|домашня адреса|місце реєстрації|\
         проживає за адресою|за адресою|вул.|адреса доставки замовлення|adres satırı|açık adres|\
         iş adresi|şirket adresi|ikamet adresi|ikametgah|müşteri adresi|kargo adresi|adresi|adresim|現住所|ご自宅住所|自宅住所|勤務先住所|\
         会社住所|所在地|お届け先住所|配送先|配送先住所|連絡先住所|番地|详细地址|家庭住址|家庭地址|公司地址|\
         办公地址|寄送地址|邮寄地址|注册地址|居住地址|居住地|户籍地址|所在地址|配送地址|安装地址",
    ),
    (
        PrivateKind::Token,
        Take::Secret,
        "zugangscode|geheimzahl|sicherheitscode|bestätigungscode|admin-passwort|wlan-schlüssel|einmalpasswort|security code|verification code|\
         one-time password|recovery code|admin password|wi-fi password|code pin|clé api|code de vérification|code de sécurité|phrase secrète|clave|\
         código de verificación|código de seguridad|codice di verifica|chiave api|codice di sicurezza|parola chiave|pincode|verificatiecode|\
         beveiligingscode|toegangscode|wachtwoordzin|kod weryfikacyjny|kod bezpieczeństwa|klucz api|hasło administratora|código de verificação|\
         código de segurança|chave de api|senha do wi-fi|код подтверждения|кодовое слово|\
         пароль администратора|код доступа|парольная фраза|пін-код|код підтвердження|\
         секретний ключ|кодове слово|doğrulama kodu|güvenlik kodu|yönetici şifresi|erişim anahtarı|確認コード|\
         認証コード|秘密鍵|セキュリティコード|パスフレーズ|验证码|令牌|密钥|安全码|管理员密码|登录密码|支付密码|\
         userpassword|user passwd|login password|logon password|admin pass|administrator password|root password|sudo password|ssh password|ftp password|\
         smtp password|mail password|email password|sa password|sql password|db pass|database password|domain password|account password|ksc password|\
         keystore password|truststore password|zip password|archive password|pdf password|wifi password|wi-fi key|wifi key|wlan key|wlan password|network key|\
         router password|bios password|bitlocker key|bitlocker recovery key|vpn password|vpn key|psk key|preshared key|ipsec secret|radius secret|\
         snmp community|community string|app password|application password|temporary password|temp password|initial password|default password of user|\
         current password|confirm password|password again|password confirmation|password hint answer|secret word|secret answer|security answer|secret phrase|\
         seed phrase|mnemonic|master password|master key|api-key|x api key|x-api-token|api secret|apitoken|app secret|application secret|consumer secret|\
         consumer key|access_key|account key|storage key|sas token|shared access key|connection string|webhook secret|webhook url|signing key|signature key|\
         deploy key|ssh key|license server password|bearer|bearer token|oauth token|oauth secret|session token id|sessid|asp.net_sessionid|xsrf|csrf|\
         csrfmiddlewaretoken|jwt|ticket token|reset token|activation token|device token|push token|fcm token|registration token|nt hash|ntlm hash|lm hash|\
         password hash|passwordhash|pw|pswd|psw|passw|pgpassword|mysql_pwd|db_pass|db_password|smtp_pass|redis_password|rabbitmq_password|secret_key|\
         secret_key_base|aws_secret_access_key|aws_session_token|azure_client_secret|github_token|gitlab_token|vault_token|npm_token|slack_token|my password|\
         your password|passwort lautet|kennwort lautet|mein passwort|mein kennwort|benutzerkennwort|benutzerpasswort|administratorkennwort|adminkennwort|\
         admin-kennwort|administratorpasswort|anmeldekennwort|dienstkennwort|wlan-passwort|wlan-kennwort|netzwerkschlüssel|masterpasswort|hauptpasswort|\
         neues passwort|altes passwort|neues kennwort|altes kennwort|passwort wiederholen|kennwort bestätigen|einmalkennwort|initialpasswort|\
         deinstallationskennwort|zugangspasswort|datenbankpasswort|proxy-kennwort|proxykennwort|mail-passwort|zugriffstoken|api-schlüssel|geheimer schlüssel|\
         wiederherstellungsschlüssel|sitzungs-id|pin-nummer|super-pin|puk|mon mot de passe|mot de passe administrateur|mot de passe wifi|mot de passe wi-fi|\
         nouveau mot de passe|ancien mot de passe|mot de passe provisoire|mot de passe temporaire|mot de passe unique|confirmer le mot de passe|\
         mot de passe du proxy|mot de passe de désinstallation|clé d'accès|clé secrète|clé wifi|clé wpa|jeton d'accès|phrase de passe|code d'accès|\
         mdp wifi|code puk|question secrète|contraseña de administrador|contraseña wifi|contraseña nueva|nueva contraseña|contraseña anterior|\
         contraseña actual|contraseña temporal|mi contraseña|confirmar contraseña|contraseña del proxy|contraseña de desinstalación|clave wifi|\
         clave api|clave de api|token de acceso|clave de seguridad|frase de contraseña|código puk|palabra clave|password amministratore|password di rete|\
         password wi-fi|password wifi|nuova password|vecchia password|password temporanea|la mia password|conferma password|password del proxy|\
         password di disinstallazione|chiave segreta|chiave di accesso|chiave wpa|chiave di rete|token di accesso|parola d'accesso|codice segreto|codice puk|\
         beheerderswachtwoord|wifi-wachtwoord|netwerkwachtwoord|nieuw wachtwoord|oud wachtwoord|tijdelijk wachtwoord|mijn wachtwoord|wachtwoord bevestigen|\
         proxywachtwoord|api-sleutel|toegangstoken|geheime sleutel|netwerksleutel|wifi-sleutel|herstelsleutel|puk-code|hasło do wifi|hasło wifi|\
         hasło użytkownika|hasło proxy|hasło tymczasowe|hasło jednorazowe|nowe hasło|stare hasło|moje hasło|powtórz hasło|potwierdź hasło|\
         hasło dostępu|klucz dostępu|klucz prywatny|tajny klucz|klucz sieciowy|token dostępu|kod puk|kod pin|hasło odinstalowania|senha do administrador|\
         senha de rede|senha wifi|nova senha|senha antiga|senha atual|senha temporária|senha provisória|minha senha|confirmar senha|senha do proxy|\
         senha de acesso|palavra-chave|palavra-passe wifi|nova palavra-passe|chave secreta|chave de acesso|chave api|token de acesso|código pin|\
         пароль wifi|пароль wi-fi|пароль от wifi|пароль от wi-fi|пароль пользователя|пароль прокси|\
         пароль учетной записи|пароль учётной записи|временный пароль|одноразовый пароль|\
         новый пароль|старый пароль|мой пароль|повтор пароля|подтверждение пароля|\
         пароль доступа|пароль на удаление|пароль для удаления|пароль к архиву|\
         пароль от архива|пароль root|пароль администратора ksc|ключ сети|ключ wifi|ключ api|\
         api-ключ|закрытый ключ|токен доступа|секретное слово|секретная фраза|\
         контрольное слово|пинкод|пин код|пин|пук-код|ключ восстановления|сессия id|\
         идентификатор сессии|пароль користувача|пароль адміністратора|\
         тимчасовий пароль|одноразовий пароль|новий пароль|старий пароль|мій пароль|\
         підтвердження пароля|пароль доступу|ключ доступу|закритий ключ|токен доступу|\
         секретне слово|парольна фраза|пінкод|пін код|ключ відновлення|wifi şifresi|wi-fi şifresi|\
         kullanıcı şifresi|yeni şifre|eski şifre|geçici şifre|tek kullanımlık şifre|şifrem|parolam|şifre tekrar|yeni parola|eski parola|\
         geçici parola|yönetici parolası|proxy parolası|api anahtarı|gizli kod|gizli kelime|erişim belirteci|pin kodu|puk kodu|kurtarma anahtarı|\
         wi-fiパスワード|wifiパスワード|管理者パスワード|新しいパスワード|古いパスワード|仮パスワード|\
         初期パスワード|ワンタイムパスワード|ログインパスワード|プロキシパスワード|パスコード|pin番号|pinコード|\
         合言葉|apiキー|アクセストークン|シークレットキー|アクセスキー|暗号化キー|秘密の質問の答え|回復キー|\
         暗号キー|wifi密码|wi-fi密码|无线密码|新密码|旧密码|临时密码|初始密码|一次性密码|我的密码|确认密码|用户密码|\
         系统密码|代理密码|数据库密码|密保答案|访问令牌|访问密钥|api密钥|私钥|秘钥|pin码|puk码|恢复密钥|会话id|\
         网络密钥",
    ),
    (
        PrivateKind::Token,
        Take::Number,
        "zugangscode|geheimzahl|sicherheitscode|bestätigungscode|security code|verification code|one-time password|code pin|code de vérification|\
         code de sécurité|código de verificación|código de seguridad|codice di verifica|codice di sicurezza|pincode|verificatiecode|beveiligingscode|\
         toegangscode|kod weryfikacyjny|kod bezpieczeństwa|código de verificação|código de segurança|код подтверждения|\
         код доступа|пін-код|код підтвердження|doğrulama kodu|güvenlik kodu|確認コード|認証コード|\
         セキュリティコード|验证码|安全码|verify code|verification pin|confirmation pin|confirm code|auth code|authentication code|\
         authorization code|login code|sign-in code|one time pin|one-time pin|one-time passcode|one-time code|2fa code|2fa|mfa code|totp|totp code|\
         two-factor code|sms code|sms pin|tan|tan code|backup code|recovery pin|reset code|unlock code|access code|passcode no|einmalcode|einmalpin|\
         anmeldecode|sms-code|sms-tan|tan-nummer|freischaltcode|zwei-faktor-code|verifizierungscode|verifikationscode|entsperrcode|pin-code|\
         code de confirmation|code sms|code reçu|code à usage unique|code d'authentification|code de déverrouillage|code d'accès|código de confirmación|\
         código sms|código de un solo uso|código de acceso|código de autenticación|código de desbloqueo|codice di conferma|codice sms|codice otp|\
         codice monouso|codice di accesso|codice di autenticazione|codice di sblocco|bevestigingscode|eenmalige code|inlogcode|ontgrendelcode|tan-code|\
         kod potwierdzający|kod sms|kod jednorazowy|kod dostępu|kod autoryzacyjny|kod odblokowania|código de confirmação|código de acesso|código único|\
         código de autenticação|código de desbloqueio|код из смс|смс-код|sms-код|код sms|код смс|одноразовый код|\
         код авторизации|код аутентификации|проверочный код|код безопасности|\
         код разблокировки|код восстановления|код верификации|код із смс|одноразовий код|\
         код авторизації|код безпеки|код доступу|код перевірки|код розблокування|onay kodu|\
         sms kodu|tek kullanımlık kod|erişim kodu|giriş kodu|kilit açma kodu|teyit kodu|ワンタイムコード|smsコード|本人確認コード|\
         ログインコード|解除コード|アクセスコード|二段階認証コード|确认码|校验码|短信验证码|动态码|动态验证码|\
         一次性验证码|登录验证码|授权验证码|解锁码|访问码",
    ),
    (
        PrivateKind::Hardware,
        Take::Number,
        "serien-nr.|inventarnummer|rechner-id|bios serial number|serial no.|computer id|id de l'appareil|n° de série|identifiant de l'appareil|\
         id del dispositivo|n.º de serie|identificador del equipo|id de hardware|id dispositivo|matricola|id hardware|apparaat-id|apparaatnummer|\
         identyfikator urządzenia|id urządzenia|nr seryjny|id sprzętu|id do dispositivo|nº de série|id do hardware|id устройства|\
         инвентарный номер|серийный №|ідентифікатор пристрою|id пристрою|\
         інвентарний номер|cihaz kimliği|製造番号|デバイスid|機器id|端末id|设备id|硬件id|机器码|产品序列号|\
         设备标识|serial nr|serial-no|serialno|serial #|s.n|s/no|ser. no|ser no|system serial number|system serial|chassis serial number|chassis serial|\
         baseboard serial number|motherboard serial|board serial number|mainboard serial|cpu id|processor id|processorid|cpu serial|drive serial|\
         drive serial number|disk serial number|hdd serial|ssd serial|usb serial|volume serial no|vol serial|product id|productid|machine sid|computer sid|\
         user sid|security id|domain sid|object sid|objectsid|object guid|objectguid|device guid|device uuid|device identifier|deviceuuid|hostuuid|host uuid|\
         host guid|machine uuid|machine_id|machineid|hw id|hardware uuid|hardware key|hardware fingerprint|device fingerprint|fingerprint id|dongle id|\
         bios uuid|bios id|smbios guid|tpm id|meid|esn|imei number|imei no|imei1|imei2|imei/meid|serial/imei|android_id|advertising id|idfa|\
         vendor id of device|asset number|asset no|asset id|inventory number|inventory no|inventory tag|barcode|service code|express service code|part serial|\
         node id|agent uuid|agent guid|client id guid|installation guid|installid|install guid|kl host id|hostid guid|mac id|wlan mac|wifi mac|wi-fi mac|\
         ethernet mac|lan mac|bssid|bluetooth mac|bt mac|eth mac|ether|eui-64|wwn|wwid|seriennr|serien-nr|serien nr|s.-nr|sn-nr|\
         gerätenr|geräte-nr|geräte-nr.|gerätekennzeichen|gerätekennnummer|fabriknummer|fabrik-nr|produkt-id|festplatten-seriennummer|\
         datenträgerseriennummer|volumenseriennummer|rechnerkennung|computer-id|host-id|inventar-nr|inventarnr|anlagennummer|mac-adr|wlan-mac|\
         sicherheits-id|imei-nummer|no de série|n° série|numéro de série du disque|identifiant de la machine|id machine|id matériel|n° d'inventaire|\
         numéro d'inventaire|adresse physique mac|id de l'ordinateur|numéro imei|id produit|nom du réseau wifi|nº de serie|núm. de serie|n/s|\
         número de serie del disco|id del equipo|identificador de hardware|identificador del dispositivo|número de inventario|nº de inventario|\
         id del producto|número imei|n. di serie|n. serie|s/n dispositivo|numero di serie del disco|id computer|identificativo dispositivo|\
         identificatore dispositivo|id macchina|numero inventario|codice inventario|id prodotto|numero imei|serienr|serie-nr|serienr.|hardwarenummer|\
         machine-id|inventarisnummer|product-id|apparaat id|schijfserienummer|nr seryjny dysku|s/n urządzenia|numer fabryczny|identyfikator komputera|\
         id komputera|identyfikator sprzętu|numer inwentarzowy|nr inwentarzowy|numer imei|identyfikator produktu|n.º de série|nº série|\
         número de série do disco|id do computador|identificador do dispositivo|número de inventário|patrimônio|nº de patrimônio|id do produto|\
         id da máquina|сер. номер|сер. №|с/н|s/n устройства|серийный номер диска|\
         серийный номер устройства|идентификатор компьютера|id компьютера|\
         идентификатор машины|аппаратный идентификатор|инв. номер|инв. №|инвентарный №|\
         код оборудования|id оборудования|заводской №|зав. №|mac адрес|мак-адрес|мак адрес|\
         номер imei|код продукта windows|идентификатор хоста|id хоста|ид устройства|\
         идентификатор безопасности|серійний №|заводський номер|\
         ідентифікатор комп'ютера|id комп'ютера|ідентифікатор обладнання|інв. номер|інв. №|\
         mac адреса|мак-адреса|ід пристрою|seri no.|seri|cihaz seri no|cihaz id|bilgisayar kimliği|makine kimliği|demirbaş no|\
         envanter no|imei numarası|disk seri no|ürün kimliği|mac adres|製品番号|製造no|製造no.|s/n番号|機器番号|機番|端末番号|\
         マシンid|コンピューターid|ハードウェアid|資産番号|管理番号(機器)|macアドレス|imei番号|\
         ボリュームシリアル番号|デバイス識別子|識別番号|製品id|产品id|机器id|机器序列号|主机id|计算机id|设备标识符|\
         设备序列号|设备sn|资产编号|固定资产编号|设备唯一标识|硬盘序列号|卷序列号|imei号|imei码|mac地址|出厂编号|sn码|\
         主板序列号",
    ),
];
