//! Words before the name of a domain, a workgroup, a group or an organisation.

use super::{LabelsOfKind, Take};
use crate::redact::PrivateKind;

/// LabelsOfKind by how their value is read.
pub(super) const LABELS: &[LabelsOfKind] = &[
    (
        PrivateKind::Group,
        Take::Word,
        "domain|domain name|dns domain|dns domain name|workgroup|user domain|logon domain|account domain|subject domain name|target domain name|\
         ntdomain|nt domain|sntdom|dntdom|user dns domain|ad domain|realm|domäne|domänenname|arbeitsgruppe|domaine|nom de domaine|groupe de travail|\
         dominio|nombre de dominio|grupo de trabajo|nome dominio|gruppo di lavoro|domínio|nome de domínio|domein|werkgroep|domena|grupa robocza|\
         doména|pracovní skupina|домен|имя домена|рабочая группа|домен пользователя|робоча група|etki alanı|çalışma grubu|域|域名|工作组|ドメイン|ドメイン名|\
         ワークグループ|ou|dc|windows domain|domeinnaam|nazwa domeny|grupo de trabalho|razão social|primary dns suffix|dns suffix|\
         connection-specific dns suffix|search domain|domain suffix|kerberos realm|default realm|ad forest|forest|forest name|netbios domain|\
         domain netbios name|logon domain name|machine domain|computer domain|joined domain|site name|ad group|security group name|target domain|\
         subject domain|src domain|dst domain|user domain name|windows group|local group|primäres dns-suffix|dns-suffix|windows-domäne|anmeldedomäne|\
         gesamtstruktur|standort|ad-gruppe|sicherheitsgruppe|name der gruppe|suffixe dns|suffixe dns principal|domaine windows|groupe ad|\
         groupe de sécurité|nom du groupe de travail|domaine de l'utilisateur|sufijo dns|dominio de windows|dominio de inicio de sesión|\
         grupo de seguridad|dominio del usuario|suffisso dns|dominio windows|gruppo di sicurezza|dominio utente|nome del dominio|dns-achtervoegsel|\
         windows-domein|beveiligingsgroep|aanmeldingsdomein|sufiks dns|domena windows|grupa zabezpieczeń|nazwa grupy roboczej|domena użytkownika|\
         sufixo dns|domínio do windows|grupo de segurança|domínio do usuário|nome do domínio|dns-суффикс|основной dns-суффикс|домен windows|\
         группа безопасности|имя рабочей группы|домен компьютера|dns-суфікс|група безпеки|домен користувача|ім'я домену|dns soneki|\
         windows etki alanı|güvenlik grubu|etki alanı adı|çalışma grubu adı|dnsサフィックス|ドメイン名前|windowsドメイン|セキュリティグループ|ワークグループ名|dns后缀|windows域|安全组|工作组名|\
         工作组名称|所属域|work group|workgroup name|wkgrp|domain/workgroup|domain or workgroup|workgroup or domain|workgroup/domain|\
         domain oder arbeitsgruppe|domäne/arbeitsgruppe|arbeitsgruppe oder domäne|arbeitsgruppe/domäne|domaine ou groupe de travail|\
         domaine/groupe de travail|dominio o grupo de trabajo|dominio o gruppo di lavoro|dominio/gruppo di lavoro|домен или рабочая группа|\
         домен/рабочая группа|домен або робоча група|domein of werkgroep|domena lub grupa robocza|doména nebo pracovní skupina|\
         domínio ou grupo de trabalho|etki alanı veya çalışma grubu|域或工作组|ドメインまたはワークグループ|mitglied von|mitglied der domäne|mitglied der arbeitsgruppe|\
         membre du domaine|membre de|miembro del dominio|miembro de|membro do domínio|membro del dominio|lid van|członek domeny|člen domény|\
         член домена|член рабочей группы|member of|member of workgroup|member of domain|joined to|joined domain name|domain joined|\
         name der arbeitsgruppe|name der domäne|název pracovní skupiny|název domény|naam van de werkgroep|naam werkgroep|nome del gruppo di lavoro|\
         nome do grupo de trabalho|nombre del grupo de trabajo|nombre del dominio|nom du domaine|ім'я робочої групи|computer's domain|user's domain|\
         source domain|winworkgroup|windows workgroup|ntdomainname|netbiosdomain|netbiosdomainname|addomain|dnsdomainname|subjectdomain|targetdomain|\
         dhcp domain|dhcpdomain|smb workgroup|samba workgroup|所属ドメイン|所属工作组|所属域名",
    ),
    (
        PrivateKind::Group,
        Take::Field,
        "administrationsgruppe|administration group|admin group|group name|user group|security group|device group|department|organizational unit|verwaltungsgruppe|\
         gruppenname|abteilung|groupe d'administration|nom du groupe|service client interne|grupo de administración|nombre del grupo|departamento|\
         gruppo di amministrazione|reparto|grupo de administração|beheergroep|afdeling|grupa administracyjna|dział|skupina správy|oddělení|\
         группа администрирования|имя группы|подразделение|отдел|група адміністрування|підрозділ|yönetim grubu|departman|管理组|部门|管理グループ|部署|ssid|\
         network name|wifi name|wi-fi name|wlan name|wlan ssid|essid|netzwerkname|wlan-name|nom du réseau|nombre de la red|nome della rete|\
         netwerknaam|nazwa sieci|nome da rede|имя сети|название сети|назва мережі|ağ adı|ネットワーク名|网络名称|单位|tenant|nom de la société|compañía|\
         nombre de la empresa|nome dell'azienda|nome da empresa|предприятие|підприємство|відділ|firma adı|所属|法人名|組織|企业名称|managed group|parent group|\
         device group name|group path|administration group name|policy group|client company|customer company|business name|legal name|trading name|\
         organisation name|org name|organizationname|organization unit|division|branch|branch office|school|institution|faculty|team name|\
         account company|billing company|konzern|niederlassung|filiale|zweigstelle|firmenbezeichnung|name der firma|gruppe der geräte|schule|praxis|\
         kanzlei|behörde|name des unternehmens|agence|établissement|nom de la compagnie|groupe d'appareils|école|sucursal|filial|\
         nombre de la organización|nombre de la compañía|grupo de dispositivos|institución|nome della società|nome dell'organizzazione|\
         gruppo di dispositivi|vestiging|filiaal|naam bedrijf|naam organisatie|naam van het bedrijf|apparaatgroep|nazwa organizacji|\
         nazwa przedsiębiorstwa|grupa urządzeń|instytucja|nome da organização|instituição|setor|филиал|наименование компании|название компании|\
         группа устройств|учреждение|фирма|название фирмы|работодатель|школа|название предприятия|філія|назва компанії|назва підприємства|\
         група пристроїв|установа|фірма|şube|kurum|kurum adı|kuruluş adı|cihaz grubu|işveren|支店名|支社|勤務先|団体名|企業名|デバイスグループ|学校名|事業所名|分公司|机构|机构名称|组织名称|\
         设备组|学校|企业|business unit|org unit|org. unit|ou name|organisationseinheit|organizational unit name|unité d'organisation|unidad organizativa|\
         unità organizzativa|unidade organizacional|organisatie-eenheid|jednostka organizacyjna|organizační jednotka|организационная единица|\
         організаційна одиниця|kuruluş birimi|组织单位|組織単位|group|gruppe|groupe|grupo|gruppo|groep|grupa|skupina|группа|група|grup|组|グループ|\
         kostenstelle|name der kostenstelle|kostenstelle name|cost center|cost centre|kostenstellenname|centre de coûts|centro de coste|\
         centro di costo|standortname|skupina pro správu|birim|bölüm|abteilungsname|name der abteilung|department name|dept|dept.|\
         nom du nombre del departamento|nome del reparto|nome do departamento|naam afdeling|nazwa działu|název oddělení|название отдела|\
         наименование подразделения|назва відділу|bölüm adı|部门名称|部署名|cliente final|customer organization|customer organisation|\
         organization name of customer|subdivision|subsidiary|tochterfirma|tochtergesellschaft|filiale de|niederlassung name|kundenfirma|\
         office name|gn",
    ),
];
