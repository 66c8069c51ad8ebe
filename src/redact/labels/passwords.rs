//! Words before a password, a key or what signs somebody in.

use super::{LabelsOfKind, Take};
use crate::redact::PrivateKind;

/// LabelsOfKind by how their value is read.
pub(super) const LABELS: &[LabelsOfKind] = &[
    (
        PrivateKind::Token,
        Take::Secret,
        "sig|signature|x-amz-signature|x-goog-signature|x-ms-signature|oauth_signature|token_sig|hmac|paßwort|mein paßwort|neues paßwort|altes paßwort|\
         schlüsselinhalt|key content|contenu de la clé|contenido de la clave|contenuto chiave|conteúdo da chave|sleutelinhoud|inhoud van sleutel|zawartość klucza|\
         содержимое ключа|вміст ключа|anahtar içeriği|obsah klíče|主要なコンテンツ|キーのコンテンツ|关键内容|password|passwd|passwort|pass|pwd|passphrase|pass phrase|pass code|passcode|set password|new password|old password|user password|\
         proxy password|db password|kluser password|uninstall password|klpassword|kl password|secret|client secret|token|access token|refresh token|\
         id token|auth token|api key|apikey|api token|session|session id|sessionid|session key|session token|jsessionid|phpsessid|sid token|\
         private key|access key|secret key|secret access key|encryption key|recovery key|shared secret|psk|pre shared key|wpa key|otp|one time code|\
         pin code|pin|csrf token|xsrf token|auth key|license token|nonce token|kennwort|zugangsdaten|geheimnis|mot de passe|mdp|code secret|jeton|\
         contraseña|clave de acceso|clave secreta|parola d'ordine|password di accesso|senha|palavra-passe|palavra passe|wachtwoord|hasło|heslo|\
         пароль|секрет|токен|ключ доступа|пин-код|секретный ключ|şifre|parola|gizli anahtar|密码|口令|密钥令牌|パスワード|暗証番号|トークン|klpasswd|şifrem|parolam|\
         hasłem|hasła|паролем|пароля|senha é|wlan-schlüssel|wifi key|wi-fi password|netzwerkschlüssel|clé wifi|clé wi-fi|smtp pass|pw|zugangscode|\
         geheimzahl|sicherheitscode|bestätigungscode|admin-passwort|einmalpasswort|security code|verification code|one-time password|recovery code|\
         admin password|code pin|clé api|code de vérification|code de sécurité|phrase secrète|clave|código de verificación|código de seguridad|\
         codice di verifica|chiave api|codice di sicurezza|parola chiave|pincode|verificatiecode|beveiligingscode|toegangscode|wachtwoordzin|\
         kod weryfikacyjny|kod bezpieczeństwa|klucz api|hasło administratora|código de verificação|código de segurança|chave de api|senha do wi-fi|\
         код подтверждения|кодовое слово|пароль администратора|код доступа|парольная фраза|пін-код|код підтвердження|секретний ключ|кодове слово|\
         doğrulama kodu|güvenlik kodu|yönetici şifresi|erişim anahtarı|確認コード|認証コード|秘密鍵|セキュリティコード|パスフレーズ|验证码|令牌|密钥|安全码|管理员密码|登录密码|支付密码|userpassword|\
         user passwd|login password|logon password|admin pass|administrator password|root password|sudo password|ssh password|ftp password|\
         smtp password|mail password|email password|sa password|sql password|db pass|database password|domain password|account password|ksc password|\
         keystore password|truststore password|zip password|archive password|pdf password|wifi password|wi-fi key|wlan key|wlan password|network key|\
         router password|bios password|bitlocker key|bitlocker recovery key|vpn password|vpn key|psk key|preshared key|ipsec secret|radius secret|\
         snmp community string|app password|application password|temporary password|temp password|initial password|\
         default password of user|current password|confirm password|password again|password confirmation|password hint answer|secret word|\
         secret answer|security answer|secret phrase|seed phrase|mnemonic|master password|master key|api-key|x api key|x-api-token|api secret|\
         apitoken|app secret|application secret|consumer secret|consumer key|access_key|account key|storage key|sas token|shared access key|\
         connection string|webhook secret|webhook url|signing key|signature key|deploy key|ssh key|license server password|bearer|bearer token|\
         oauth token|oauth secret|session token id|sessid|asp.net_sessionid|xsrf|csrf|csrfmiddlewaretoken|jwt|ticket token|reset token|\
         activation token|device token|push token|fcm token|registration token|nt hash|ntlm hash|lm hash|password hash|passwordhash|pswd|psw|passw|\
         pgpassword|mysql_pwd|db_pass|db_password|smtp_pass|redis_password|rabbitmq_password|secret_key|secret_key_base|aws_secret_access_key|\
         aws_session_token|azure_client_secret|github_token|gitlab_token|vault_token|npm_token|slack_token|my password|your password|passwort lautet|\
         kennwort lautet|mein passwort|mein kennwort|benutzerkennwort|benutzerpasswort|administratorkennwort|adminkennwort|admin-kennwort|\
         administratorpasswort|anmeldekennwort|dienstkennwort|wlan-passwort|wlan-kennwort|masterpasswort|hauptpasswort|neues passwort|altes passwort|\
         neues kennwort|altes kennwort|passwort wiederholen|kennwort bestätigen|einmalkennwort|initialpasswort|deinstallationskennwort|\
         zugangspasswort|datenbankpasswort|proxy-kennwort|proxykennwort|mail-passwort|zugriffstoken|api-schlüssel|geheimer schlüssel|\
         wiederherstellungsschlüssel|sitzungs-id|pin-nummer|super-pin|puk|mon mot de passe|mot de passe administrateur|mot de passe wifi|\
         mot de passe wi-fi|nouveau mot de passe|ancien mot de passe|mot de passe provisoire|mot de passe temporaire|mot de passe unique|\
         confirmer le mot de passe|mot de passe du proxy|mot de passe de désinstallation|clé d'accès|clé secrète|clé wpa|jeton d'accès|\
         phrase de passe|code d'accès|mdp wifi|code puk|question secrète|contraseña de administrador|contraseña wifi|contraseña nueva|\
         nueva contraseña|contraseña anterior|contraseña actual|contraseña temporal|mi contraseña|confirmar contraseña|contraseña del proxy|\
         contraseña de desinstalación|clave wifi|clave api|clave de api|token de acceso|clave de seguridad|frase de contraseña|código puk|\
         palabra clave|password amministratore|password di rete|password wi-fi|password wifi|nuova password|vecchia password|password temporanea|\
         la mia password|conferma password|password del proxy|password di disinstallazione|chiave segreta|chiave di accesso|chiave wpa|\
         chiave di rete|token di accesso|parola d'accesso|codice segreto|codice puk|beheerderswachtwoord|wifi-wachtwoord|netwerkwachtwoord|\
         nieuw wachtwoord|oud wachtwoord|tijdelijk wachtwoord|mijn wachtwoord|wachtwoord bevestigen|proxywachtwoord|api-sleutel|toegangstoken|\
         geheime sleutel|netwerksleutel|wifi-sleutel|herstelsleutel|puk-code|hasło do wifi|hasło wifi|hasło użytkownika|hasło proxy|hasło tymczasowe|\
         hasło jednorazowe|nowe hasło|stare hasło|moje hasło|powtórz hasło|potwierdź hasło|hasło dostępu|klucz dostępu|klucz prywatny|tajny klucz|\
         klucz sieciowy|token dostępu|kod puk|kod pin|hasło odinstalowania|senha do administrador|senha de rede|senha wifi|nova senha|senha antiga|\
         senha atual|senha temporária|senha provisória|minha senha|confirmar senha|senha do proxy|senha de acesso|palavra-chave|palavra-passe wifi|\
         nova palavra-passe|chave secreta|chave de acesso|chave api|token de acesso|código pin|пароль wifi|пароль wi-fi|пароль от wifi|\
         пароль от wi-fi|пароль пользователя|пароль прокси|пароль учетной записи|пароль учётной записи|временный пароль|одноразовый пароль|\
         новый пароль|старый пароль|мой пароль|повтор пароля|подтверждение пароля|пароль доступа|пароль на удаление|пароль для удаления|\
         пароль к архиву|пароль от архива|пароль root|пароль администратора ksc|ключ сети|ключ wifi|ключ api|api-ключ|закрытый ключ|токен доступа|\
         секретное слово|секретная фраза|контрольное слово|пинкод|пин код|пин|пук-код|ключ восстановления|сессия id|идентификатор сессии|\
         пароль користувача|пароль адміністратора|тимчасовий пароль|одноразовий пароль|новий пароль|старий пароль|мій пароль|підтвердження пароля|\
         пароль доступу|ключ доступу|закритий ключ|токен доступу|секретне слово|парольна фраза|пінкод|пін код|ключ відновлення|wifi şifresi|\
         wi-fi şifresi|kullanıcı şifresi|yeni şifre|eski şifre|geçici şifre|tek kullanımlık şifre|şifre tekrar|yeni parola|eski parola|geçici parola|\
         yönetici parolası|proxy parolası|api anahtarı|gizli kod|gizli kelime|erişim belirteci|pin kodu|puk kodu|kurtarma anahtarı|wi-fiパスワード|\
         wifiパスワード|管理者パスワード|新しいパスワード|古いパスワード|仮パスワード|初期パスワード|ワンタイムパスワード|ログインパスワード|プロキシパスワード|パスコード|pin番号|pinコード|合言葉|apiキー|アクセストークン|シークレットキー|アクセスキー|\
         暗号化キー|秘密の質問の答え|回復キー|暗号キー|wifi密码|wi-fi密码|无线密码|新密码|旧密码|临时密码|初始密码|一次性密码|我的密码|确认密码|用户密码|系统密码|代理密码|数据库密码|密保答案|访问令牌|访问密钥|api密钥|私钥|秘钥|pin码|puk码|\
         恢复密钥|会话id|网络密钥|passwort zur deinstallation|kennwort zur deinstallation|\
         admin passwort|root passwort|wlan passwort|wlan kennwort|passwort ist|kennwort ist|zip-passwort|archivpasswort|zip passwort|\
         backup passwort|temporäres passwort|vorläufiges passwort|login-daten|logindaten|anmeldedaten|credentials|login credentials|\
         password for uninstall|the password is|pass is|pwd is|pw is|klloginpassword|\
         kllogin password|kl_password|kl pass|kladmin password|adminpassword|admin_pass|admin_password|administrator_password|root_pass|\
         root_password|ansible_password|ansible_become_pass|ansible_become_password|ansible_ssh_pass|become_pass|become_password|vault_password|\
         vault pass|bind password|bind_password|bindpw|ldap password|ldap_password|ldap bind password|mysql_root_password|mysql_password|\
         postgres_password|postgresql_password|mssql_sa_password|sa_password|mongo_password|grafana password|webdav password|imap password|\
         pop3 password|http password|http_password|https_proxy_password|proxy_pass|proxypass|proxypwd|proxyuserpassword|httppassword|store password|\
         storepassword|keypass|storepass|key password|keypassword|cert password|certificate password|pfx password|pfxpassword|p12 password|\
         export password|import password|sudo_password|user_password|userpass|user_pass|login_password|loginpassword|auth_password|authpassword|\
         snmp password|authpass|privpass|auth passphrase|priv passphrase|rocommunity|rwcommunity|client-secret|clientsecret|app_secret|\
         appsecret|jwt_secret|jwtsecret|hmac secret|hmac key|signing secret|session_secret|cookie secret|secretkey|secretaccesskey|private_token|\
         personal access token|pat token|bot token|bot_token|telegram token|access-token|accesstoken|refreshtoken|idtoken|authtoken|x-access-token|\
         x-csrf-token|x-vault-token|x-gitlab-token|x-amz-security-token|apisecret|api_secret|api_token|subscription key|ocp-apim-subscription-key|\
         account_key|accountkey|sharedaccesskey|sas key|contraseña es|clave es|la contraseña es|la clave es|mi clave|clave del wifi|la password è|\
         password è|la mia password è|a senha é|minha senha é|a palavra-passe é|het wachtwoord is|mijn wachtwoord is|wachtwoord is|hasło to|\
         moje hasło to|heslo je|moje heslo|moje heslo je|heslo správce|heslo administrátora|heslo wifi|heslo k wifi|\
         heslo pro odinstalaci|nové heslo|dočasné heslo|přihlašovací údaje|пароль такой|мой пароль такой|\
         логин/пароль|логин и пароль|логін/пароль|şifre şu|parola şu|şifresi|parolası|şifremiz|kullanıcı adı/şifre|\
         login/password|user/password|username/password|登陆密码|\
         passord|passordet|passordet mitt|mitt passord|passord er|passordet er|passordet mitt er|mitt passord er|nytt passord|gammelt passord|\
         lösenord|lösenordet|mitt lösenord|lösenord är|lösenordet är|mitt lösenord är|nytt lösenord|gammalt lösenord|\
         adgangskode|adgangskoden|min adgangskode|adgangskode er|adgangskoden er|min adgangskode er|kodeord|kodeordet|mit kodeord|kodeord er|\
         kodeordet er|mit kodeord er|ny adgangskode|salasana|salasanani|salasana on|salasanani on|tunnussana|tunnussanani|uusi salasana|vanha salasana|\
         jelszó|jelszavam|a jelszavam|a jelszó|új jelszó|régi jelszó|parolă|parola mea|parola este|parola mea este|parola nouă|parola veche|\
         κωδικός πρόσβασης|κωδικό πρόσβασης|κωδικός μου είναι|κωδικός πρόσβασης είναι|κωδικός πρόσβασής μου|κωδικός πρόσβασής μου είναι|\
         συνθηματικό|συνθηματικό μου|συνθηματικό μου είναι|heslo mám|moje heslo znie|пароль мій|비밀번호|비밀번호는|비밀번호가|비번|비번은|암호는|패스워드|패스워드는|\
         密碼|密码为|我的密碼|pasword|passwrd|paswort|passwrot|passwordt|paswoord|wachtwort|wachtword|contrasena|contraseña es|haslo|sifre|sifrem|mot de pase|mot de passse|пороль",
    ),
    (
        PrivateKind::Token,
        Take::Line,
        "cookie|set-cookie|authorization|proxy-authorization|x-api-key|x-auth-token|www-authenticate|authentication-info",
    ),
    (
        PrivateKind::Token,
        Take::Number,
        "zugangscode|geheimzahl|sicherheitscode|bestätigungscode|security code|verification code|one-time password|code pin|code de vérification|\
         code de sécurité|código de verificación|código de seguridad|codice di verifica|codice di sicurezza|pincode|verificatiecode|beveiligingscode|\
         toegangscode|kod weryfikacyjny|kod bezpieczeństwa|código de verificação|código de segurança|код подтверждения|код доступа|пін-код|\
         код підтвердження|doğrulama kodu|güvenlik kodu|確認コード|認証コード|セキュリティコード|验证码|安全码|verify code|verification pin|confirmation pin|confirm code|\
         auth code|authentication code|authorization code|login code|sign-in code|one time pin|one-time pin|one-time passcode|one-time code|2fa code|\
         2fa|mfa code|totp|totp code|two-factor code|sms code|sms pin|tan|tan code|backup code|recovery pin|reset code|unlock code|access code|\
         passcode no|einmalcode|einmalpin|anmeldecode|sms-code|sms-tan|tan-nummer|freischaltcode|zwei-faktor-code|verifizierungscode|\
         verifikationscode|entsperrcode|pin-code|code de confirmation|code sms|code reçu|code à usage unique|code d'authentification|\
         code de déverrouillage|code d'accès|código de confirmación|código sms|código de un solo uso|código de acceso|código de autenticación|\
         código de desbloqueo|codice di conferma|codice sms|codice otp|codice monouso|codice di accesso|codice di autenticazione|codice di sblocco|\
         bevestigingscode|eenmalige code|inlogcode|ontgrendelcode|tan-code|kod potwierdzający|kod sms|kod jednorazowy|kod dostępu|kod autoryzacyjny|\
         kod odblokowania|código de confirmação|código de acesso|código único|código de autenticação|código de desbloqueio|код из смс|смс-код|\
         sms-код|код sms|код смс|одноразовый код|код авторизации|код аутентификации|проверочный код|код безопасности|код разблокировки|\
         код восстановления|код верификации|код із смс|одноразовий код|код авторизації|код безпеки|код доступу|код перевірки|код розблокування|\
         onay kodu|sms kodu|tek kullanımlık kod|erişim kodu|giriş kodu|kilit açma kodu|teyit kodu|ワンタイムコード|smsコード|本人確認コード|ログインコード|解除コード|アクセスコード|\
         二段階認証コード|确认码|校验码|短信验证码|动态码|动态验证码|一次性验证码|登录验证码|授权验证码|解锁码|访问码",
    ),
];
