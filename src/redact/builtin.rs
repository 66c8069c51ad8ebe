//! Accounts and groups that every system has, as each language calls them: they name nobody.

use std::collections::HashSet;
use std::sync::LazyLock;

use super::words::fold;

/// Accounts of Windows, of Unix and of the product.
const ACCOUNTS: &str = "system|système|sistema|система|systém|sistem|系统|システム|systeem|local system|localsystem|lokales system|lokaler dienst|\
    netzwerkdienst|service local|service réseau|servicio local|servicio de red|servizio locale|servizio di rete|serviço local|serviço de rede|lokale service|\
    netwerkservice|usługa lokalna|usługa sieciowa|místní služba|síťová služba|локальная служба|сетевая служба|локальна служба|мережева служба|yerel hizmet|\
    ağ hizmeti|本地服务|网络服务|ローカル サービス|ネットワーク サービス|local service|network service|anonymous logon|anonymous-anmeldung|anonyme anmeldung|interaktive remoteanmeldung|anonymous|nobody|\
    administrateurs|管理者|\
    host|ゲスト|defaultaccount|wdagutilityaccount|default user|trustedinstaller|\
    font driver host|window manager|iis apppool|defaultapppool|nt service|nt-dienst|nt authority|nt-autorität|nt-autoritat|autorite nt|autorité nt|autoridad nt|\
    nt-autoridad|autorità nt|autoridade nt|nt instans|zarządzanie nt|správa nt|nt yetkilisi|builtin|vordefiniert|predefinito|integrado|wbudowane|ingebouwd|\
    kladmin|klsvc|kl-ak|klfoc|klscsvc|klnagwds|klnagent|kluser|ksnuser|postgres|mysql|nginx|apache|www-data|redis|rabbitmq|gdm|lightdm|sshd|ntp|chrony|dbus|\
    messagebus|systemd-network|systemd-resolve|systemd-timesync|polkitd|avahi|cups|backup|games|lp|mail|news|proxy|uucp|sync|daemon|bin|sys|adm|tty|wheel|\
    nogroup|sudo|staff|docker|lxd|kvm|libvirt|video|audio|plugdev|netdev|shadow|utmp|disk|cdrom|floppy|dialout|voice|ssl-cert|kesl|kesladmin|keslaudit|nouser|iusr|iis_iusrs|mssql$";

/// Accounts that every domain has too, whoever's it is.
const ACCOUNTS_OF_DOMAINS: &str = "administrator|administrateur|administrador|amministratore|beheerder|администратор|адміністратор|yönetici|\
    管理员|správce|gast|guest|invité|invitado|ospite|convidado|gość|гость|гість|konuk|来宾|krbtgt";

/// Groups of Windows, of a domain, and those that every installation of Security Center has.
const GROUPS: &str = "administrators|administratoren|administrateurs|administradores|amministratori|beheerders|administratorzy|administrátoři|администраторы|\
    адміністратори|адміністраторы|yöneticiler|管理员组|users|benutzer|utilisateurs|usuarios|utenti|usuários|utilizadores|gebruikers|użytkownicy|uživatelé|\
    пользователи|користувачі|kullanıcılar|用户|ユーザー|guests|gäste|invités|invitados|ospiti|convidados|гости|гості|power users|hauptbenutzer|\
    utilisateurs avec pouvoir|опытные пользователи|backup operators|sicherungs-operatoren|opérateurs de sauvegarde|операторы архива|remote desktop users|\
    remotedesktopbenutzer|utilisateurs du bureau à distance|пользователи удаленного рабочего стола|usuarios de escritorio remoto|utenti desktop remoto|everyone|\
    jeder|tout le monde|todos|tutti|iedereen|wszyscy|все|усі|herkes|所有人|everybody|authenticated users|authentifizierte benutzer|\
    utilisateurs authentifiés|usuarios autentificados|usuarios autenticados|utenti autenticati|usuários autenticados|geverifieerde gebruikers|\
    użytkownicy uwierzytelnieni|прошедшие проверку|interactive|interaktiv|interactif|network|netzwerk|réseau|batch|dialup|service|creator owner|\
    ersteller-besitzer|создатель-владелец|domain admins|domänen-admins|admins du domaine|admins. del dominio|администраторы домена|\
    адміністратори домену|domain users|domänen-benutzer|utilisateurs du domaine|usuarios del dominio|пользователи домена|domain computers|\
    domänencomputer|компьютеры домена|domain controllers|domänencontroller|контроллеры домена|domain guests|enterprise admins|schema admins|\
    performance monitor users|performance log users|print operators|event log readers|hyper-v administrators|distributed com users|cryptographic operators|\
    kladmins|kloperators|managed devices|verwaltete geräte|appareils administrés|appareils gérés|dispositivos administrados|dispositivos gestionados|\
    dispositivi gestiti|dispositivos gerenciados|dispositivos geridos|beheerde apparaten|zarządzane urządzenia|urządzenia zarządzane|spravovaná zařízení|\
    управляемые устройства|управляемые компьютеры|керовані пристрої|yönetilen cihazlar|受管设备|管理対象デバイス|unassigned devices|\
    nicht zugeordnete geräte|nicht zugewiesene geräte|appareils non attribués|appareils non définis|dispositivos no asignados|dispositivi non assegnati|\
    dispositivos não atribuídos|nieprzypisane urządzenia|нераспределенные устройства|нераспределённые устройства|нерозподілені пристрої|\
    atanmamış cihazlar|未分配的设备|未割り当てデバイス|workgroup|mshome|arbeitsgruppe|local|localdomain|domain|none|default|standard|default-first-site-name";

static OF_DOMAINS: LazyLock<HashSet<String>> = LazyLock::new(|| ACCOUNTS_OF_DOMAINS.split('|').map(fold).collect());

static BUILTIN: LazyLock<HashSet<String>> = LazyLock::new(|| {
    ACCOUNTS.split('|').chain(GROUPS.split('|')).map(fold).chain(OF_DOMAINS.iter().cloned()).collect()
});

/// Whether a value is an account or a group that every system has; windows of a session count theirs, `DWM-1`.
pub(super) fn is_builtin(value: &str) -> bool {
    let value = fold(value.trim_matches([' ', '.', ',', '!']));
    let numbered = value.rsplit_once('-').filter(|(_, number)| number.bytes().all(|byte| byte.is_ascii_digit()));
    BUILTIN.contains(&value) || numbered.is_some_and(|(name, _)| matches!(name, "dwm" | "umfd"))
}

/// Whether an account is one that every domain and computer has, so that what stands before it may be somebody's all the same.
pub(super) fn is_account_of_a_domain(user: &str) -> bool {
    OF_DOMAINS.contains(&fold(user))
}

/// Whether a domain is one of those that every system has, so that its accounts are nobody's: `NT AUTHORITY`, `BUILTIN`.
pub(super) fn is_authority(domain: &str) -> bool {
    let of_a_network =
        ["workgroup", "mshome", "arbeitsgruppe", "local", "localdomain", "domain", "none", "default", "standard"];
    is_builtin(domain) && !of_a_network.contains(&fold(domain.trim()).as_str())
}

#[cfg(test)]
mod tests {
    use super::is_builtin;

    #[test]
    fn what_every_system_has_is_nobodys_in_every_language() {
        for value in [
            "NT-AUTORITÄT",
            "Système",
            "Jeder",
            "Управляемые устройства",
            "DWM-12",
            "KLAdmin",
            "BUILTIN",
            "Все",
            "mshome",
        ] {
            assert!(is_builtin(value), "{value}");
        }
        for value in ["dwm-x", "eve", "dwmx-1", "systemeve"] {
            assert!(!is_builtin(value), "{value}");
        }
    }
}
