//! Words before the name of a user.

use super::{LabelsOfKind, Take};
use crate::redact::PrivateKind;

/// LabelsOfKind by how their value is read.
pub(super) const LABELS: &[LabelsOfKind] = &[(
    PrivateKind::User,
    Take::Word,
    "whoami|acct|users|usernames|user names|logins|user|user name|user id|userid|login|login name|logon|logon name|account name|duser|suser|usr|uname|username|run as|owner user|\
         logged on user|logged in user|last user|sam account name|user principal name|upn|cs username|ruser|logname|remote user|effective user|\
         benutzer|benutzername|benutzerkonto|anmeldename|kontoname|angemeldeter benutzer|utilisateur|nom d'utilisateur|nom utilisateur|identifiant|\
         nom de compte|compte utilisateur|usuario|nombre de usuario|nombre de cuenta|cuenta de usuario|utente|nome utente|nome account|\
         account utente|usuário|nome de usuário|nome do usuário|utilizador|nome de utilizador|conta de usuário|gebruiker|gebruikersnaam|aanmeldnaam|\
         użytkownik|nazwa użytkownika|nazwa konta|uživatel|uživatelské jméno|název účtu|пользователь|имя пользователя|пользователя|пользователю|пользователем|користувача|użytkownika|uživatele|логин|учетная запись|\
         учётная запись|имя учетной записи|имя входа|користувач|ім'я користувача|логін|обліковий запис|kullanıcı|kullanıcı adı|oturum adı|hesap adı|\
         用户|用户名|登录名|账户名|帐户名|使用者|ユーザー|ユーザー名|ユーザ名|ログイン名|アカウント名|anmeldung von|abmeldung von|anmeldung des benutzers|inicio de sesión de|connexion de|\
         accesso di|вход пользователя|logon by|logon of|login by|login of|sign-in by|usrname|eigentümer|identity|executed as|impersonating|\
         propriétaire|besitzer|logged on|последний вход|последний вошедший|letzte anmeldung von|dernière connexion de|último acceso de|\
         ultimo accesso di|ostatnie logowanie|останній вхід|son oturum açan|最終ログオンユーザー|登录帐户|登录帐户名|最近登录用户|created by|modified by|changed by|\
         deleted by|updated by|logon account|compte|conta|konto|cuenta|nutzername|ausgeführt von|windows-benutzer|kennung|samaccountname|\
         current user|session user|executed by|initiated by|last_logon_user|owner account|windows account|utilisateur connecté|session ouverte par|\
         nom de connexion|identifiant de connexion|inicio de sesión|usuario conectado|iniciado por|id de usuario|utente connesso|eseguito da|\
         id utente|accountnaam|inlognaam|aangemelde gebruiker|uitgevoerd door|gebruikersaccount|zalogowany użytkownik|uruchomiono przez|\
         identyfikator użytkownika|nome da conta|usuário conectado|executado por|имя учётной записи|текущий пользователь|запущено от имени|инициатор|\
         пользователь windows|поточний користувач|ініціатор|запущено від імені|oturum açan kullanıcı|kullanıcı hesabı|çalıştıran|ログインid|実行ユーザー|\
         ユーザーid|账号|登录用户|当前用户|用户帐户|用户id|actor|actor name|caller user name|subject user|target user|target account|target account name|source user|\
         destination user|src user|dst user|srcuser|dstuser|src_user|dst_user|operator|requestor|requester|requesting user|assignee|principal|\
         principal name|impersonated user|member name|nickname|skype|telegram|screen name|client user|client user name|process owner|process user|\
         task owner|task user|job owner|service account|service logon|logon user|log on as|logon as|runas user|run as user|run by|started by|\
         triggered by|opened by user|last logon user|last logged on user|lastuser|lastloggedonuser|lastloggedonsamuser|session owner|domain user|\
         domain user name|local user|local account|os user|osuser|db user|dbuser|ssh user|smtp user|proxy user|proxy user name|ksc user|kluser|\
         admin user|admin name|primary user|assigned user|registered user name|cn user|login user|auth user|remoteuser|remote_user|twitter|\
         account login|email login|initiator|initiator user|suid|duid|user account|user account name|logon id name|logged in as|logged on as|\
         signed in as|login as|connected as|user account control name|angemeldet als|angemeldeter nutzer|letzter benutzer|nutzer|nutzerkennung|\
         benutzerkennung|benutzer-id|anmeldekonto|dienstkonto|gestartet von|ausführender benutzer|auslösender benutzer|konto des benutzers|loginname|\
         anmeldung als|initiator der aufgabe|utilisateur windows|compte d'utilisateur|identifiant utilisateur|dernier utilisateur|compte de service|\
         lancé par|exécuté par|exécuté en tant que|connecté en tant que|pseudo|login utilisateur|usuario de windows|último usuario|\
         cuenta de servicio|ejecutado por|conectado como|iniciador|nombre de inicio de sesión|usuario del dominio|id. de usuario|ultimo utente|\
         utente windows|account di servizio|avviato da|connesso come|nome di accesso|utente di dominio|accesso come|laatste gebruiker|gebruiker-id|\
         gebruikers-id|serviceaccount|gestart door|aangemeld als|aanmeldingsnaam|ingelogd als|loginnaam|ostatni użytkownik|konto użytkownika|\
         konto usługi|identyfikator|uruchomione przez|zalogowany jako|użytkownik domeny|login użytkownika|último usuário|conta de utilizador|\
         conta de serviço|usuário do windows|nome de login|id do usuário|sessão iniciada por|последний пользователь|учетная запись пользователя|\
         учётная запись пользователя|служебная учетная запись|вошёл как|вошел как|запущено пользователем|имя для входа|идентификатор пользователя|\
         id пользователя|пользователь домена|доменный пользователь|никнейм|логин пользователя|от имени|выполнил|автор изменений|останній користувач|\
         обліковий запис користувача|ім'я облікового запису|увійшов як|запущено користувачем|ідентифікатор користувача|користувач домену|\
         логін користувача|son kullanıcı|kullanıcı kimliği|hizmet hesabı|başlatan|oturum açma adı|oturumu açan|etki alanı kullanıcısı|giriş yapan|\
         最終ユーザー|ユーザーアカウント|サービスアカウント|起動ユーザー|ログインユーザー|ログオン名|サインインユーザー|ログインアカウント|最后登录用户|用户账户|服务帐户|启动用户|登录帐号|登录账号|登录账户|账户|昵称|操作员|操作人|account|аккаунт|\
         акаунт|アカウント|become user|become_user|ansible_user|ansible_ssh_user|ansible user|ssh_user|db_user|dbusername|db_username|login_user|\
         proxyuser|proxy_user|http_user|smtp_user|mail user|imap user|bind user|kllogin|kl_login|userlogin|user_login|loginid|login id|logonid|uid|\
         user_id_name|user.id|user.name|usr_name|winlogon user|windows user name|windows username|windows-benutzername|logged user|logged-in user|\
         logged-on user|loggedinuser|loggedonuser|interactive user|console user|effective username|real user|target username|subject username|\
         source username|destination username|srcusername|dstusername|src_username|dst_username|requesting account|requested by user|locked by|\
         locked out user|locked account|gesperrtes konto|gesperrter benutzer|kontoinhaber login|domänenbenutzer|ad-benutzer|ad benutzer|ad user|\
         aduser|ad account|ad-konto|lokaler benutzer|eigentümer-konto|remotebenutzer|remote-benutzer|utilisateur du domaine|utilisateur local|\
         compte windows|compte ad|compte local|usuario local|cuenta local|cuenta de windows|cuenta ad|utente locale|account locale|account windows|\
         usuário local|conta local|conta do windows|lokale gebruiker|domeingebruiker|windows-gebruiker|użytkownik lokalny|konto windows|konto ad|\
         konto lokalne|místní uživatel|uživatel domény|účet|uživatelský účet|přihlašovací jméno|přihlášen jako|spuštěno uživatelem|poslední uživatel|\
         id uživatele|локальный пользователь|учётка|учетка|аккаунт пользователя|владелец учётной записи|имя аккаунта|под учётной записью|\
         под учетной записью|під обліковим записом|обліківка|yerel kullanıcı|windows kullanıcısı|ad kullanıcısı|本地用户|域用户|ローカルユーザー|ドメインユーザー|\
         windowsユーザー",
)];
