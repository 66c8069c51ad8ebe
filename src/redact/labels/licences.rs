//! Words before an activation code or a licence key.

use super::{LabelsOfKind, Take};
use crate::redact::PrivateKind;

/// LabelsOfKind by how their value is read.
pub(super) const LABELS: &[LabelsOfKind] = &[(
    PrivateKind::Code,
    Take::Number,
    "activation code|activation key|license code|licence code|product key|license key|licence key|reserve code|promo code|registration code|\
         voucher code|aktivierungscode|aktivierungsschlüssel|lizenzcode|lizenzschlüssel|produktschlüssel|code d'activation|clé d'activation|\
         clé de licence|clé de produit|código de activación|clave de activación|clave de licencia|codice di attivazione|codice attivazione|\
         chiave di licenza|código de ativação|chave de licença|activatiecode|licentiesleutel|kod aktywacyjny|klucz licencyjny|aktivační kód|\
         licenční klíč|код активации|ключ активации|лицензионный ключ|лицензионный код|код активації|ліцензійний ключ|etkinleştirme kodu|\
         aktivasyon kodu|lisans anahtarı|激活码|授权码|序列密钥|许可证密钥|アクティベーションコード|認証コード|ライセンスキー",
)];
