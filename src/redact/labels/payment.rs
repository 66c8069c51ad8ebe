//! Words before what belongs to a payment.

use super::{LabelsOfKind, Take};
use crate::redact::PrivateKind;

/// LabelsOfKind by how their value is read.
pub(super) const LABELS: &[LabelsOfKind] = &[
    (
        PrivateKind::Payment,
        Take::Digits,
        "digits on the back|code on the back|number on the back|security code on the back|back of the card|auf der rückseite|au dos|al dorso|sul retro|no verso|achterop|na odwrocie|на обороте|arkasındaki|背面|裏面の|cvv|cvc|cvv2|cvc2|cid code|card verification|card security code|security code|prüfziffer|prüfnummer|kartenprüfnummer|kartenprüfziffer|kartenprüfnr|kartenprüfnr.|kartenprüfcode|cvv-код|cvc-код|cvv код|cvc код|cvv kodu|cvc kodu|cvv码|cvc码|codice cvv|código cvv|code cvv|cvv code|cvc code|cvv-code|cvc-code|卡背面三位数|sicherheitscode|sicherheitscode der karte|kartensicherheitscode|\
         code de vérification de la carte|code de sécurité|code de sécurité de la carte|numéro de vérification|código de verificación de la tarjeta|\
         código de seguridad de la tarjeta|codice di sicurezza della carta|codice di verifica della carta|código de segurança do cartão|código de verificação do cartão|\
         kod bezpieczeństwa|kod bezpieczeństwa karty|kod weryfikacyjny karty|beveiligingscode|beveiligingscode van de kaart|kaartverificatiecode|controlecode|\
         bezpečnostní kód|bezpečnostní kód karty|код безопасности|проверочный код карты|код перевірки картки|код безпеки картки|kart güvenlik kodu|kart doğrulama kodu|\
         セキュリティコード|卡验证码|卡安全码|cryptogramme|cryptogramme visuel|\
         código de seguridad|codice di sicurezza|código de segurança|kod cvv|kód cvv|код cvv|код безопасности карты|güvenlik kodu|安全码|card ending in|\
         card ending|card ending with|karte endet auf|karte endend auf|carte se terminant par|tarjeta terminada en|carta che termina con|\
         karta kończąca się na|карта заканчивается на|kaart eindigend op|cartão terminado em|karta končící na|尾号",
    ),
    (
        PrivateKind::Payment,
        Take::Text,
        "payment reference|payment text|payment memo|payment details|payment description|transfer text|transfer reference|remittance information|\
         remittance info|reference for payment|reference text|end-to-end id|end to end id|verwendungszweck|zahlungszweck|zahlungsreferenz|\
         buchungstext|überweisungstext|svwz|eref|kref|mref|libellé|libellé du virement|motif du virement|référence de virement|\
         communication|concepto|concepto de la transferencia|concepto del pago|causale|causale del bonifico|causale bonifico|\
         descrição da transferência|descritivo|finalidade do pagamento|omschrijving|omschrijving betaling|mededeling|betalingskenmerk|\
         tytuł przelewu|tytułem|tytuł wpłaty|zpráva pro příjemce|účel platby|назначение платежа|основание платежа|призначення платежу|\
         ödeme açıklaması|havale açıklaması|açıklama|付款备注|转账备注|汇款附言|付款附言|振込依頼人番号|振込内容|支払備考|通信欄",
    ),
    (
        PrivateKind::Payment,
        Take::Number,
        "variable symbol|variabilní symbol|creditor reference|creditor reference rf|\
         карткою|картою|картой|per karte|mit karte|with card|by card|par carte|con tarjeta|con carta|com cartão|kartą|kartou|kartla|met kaart|iban|bic|swift|swift code|sort code|routing number|bank account|bank account number|card number|credit card|credit card number|debit card|\
         pan|kartennummer|kreditkartennummer|kreditkarte|bankleitzahl|bankverbindung|numéro de carte|carte bancaire|número de tarjeta|tarjeta|\
         numero carta|numero della carta|carta di credito|número do cartão|cartão|kaartnummer|numer karty|nr karty|číslo karty|номер карты|карта|\
         банковская карта|расчетный счет|расчётный счет|р/с|бик|номер картки|картка|kart numarası|kart no|卡号|银行卡号|カード番号|konto|valid thru|\
         gültig bis karte|kontonummer|card no.|payment card|rib|carte de crédit|tarjeta de crédito|cuenta bancaria|numero di carta|conto corrente|\
         creditcard|rekeningnummer|bankrekening|karta kredytowa|numer rachunku|konto bankowe|cartão de crédito|conta bancária|расчётный счёт|\
         кредитная карта|банківська картка|розрахунковий рахунок|kredi kartı|banka hesabı|hesap numarası|クレジットカード番号|口座番号|クレジットカード|信用卡号|银行账号|银行卡|\
         card nr|card pan|pan number|mastercard|amex|american express|visa card|bank card|bank account no|account iban|account no (iban)|acct number|\
         routing no|aba|aba number|bsb|bic code|iban number|iban no|bank details|sepa mandate|mandate reference|giro account|cc number|ccnum|\
         cardnumber|card_number|expiry date|exp date|card expiry|blz|bankkonto|kto|kto.-nr|kto-nr|girokonto|karten-nr|karten-nr.|ec-karte|girocard|\
         mandatsreferenz|bankverbindung iban|n° de carte|carte n°|carte visa|compte bancaire|n° de compte|numéro de compte bancaire|n° iban|\
         code banque|cb|nº de tarjeta|n.º de tarjeta|núm. de tarjeta|tarjeta visa|tarjeta de débito|nº de cuenta|número de cuenta bancaria|\
         cuenta corriente|clabe|n. carta|carta n.|numero carta di credito|carta di debito|conto bancario|c/c|n. conto|codice iban|bancomat|kaartnr|\
         creditcardnummer|betaalkaart|pasnummer|rekeningnr|bankrekeningnummer|pinpas|nr rachunku|rachunek|rachunek bankowy|konto nr|nr konta|\
         nr konta bankowego|numer konta bankowego|karta płatnicza|karta debetowa|karta nr|cartão nº|nº do cartão|n.º do cartão|cartão de débito|\
         conta corrente|nº da conta|agência|nib|número da conta bancária|chave pix|№ карты|карта №|номер банковской карты|номер кредитной карты|\
         карта мир|карта visa|дебетовая карта|р/сч|р/счет|р/счёт|расч. счет|банковский счет|банковский счёт|номер счета в банке|корр. счет|\
         корр. счёт|к/с|кор/счет|№ картки|картка №|номер банківської картки|кредитна картка|р/р|рахунок в банку|банківський рахунок|мфо|\
         дебетова картка|kredi kartı no|kredi kartı numarası|banka kartı|banka hesap no|iban numarası|クレジット番号|クレジットカードno|銀行口座|銀行口座番号|デビットカード|支店番号|\
         振込先|信用卡|借记卡|银行账户|银行帐号|开户账号|收款账号|卡片号码|支付宝账号|swift-code|swift/bic|bic/swift|swift bic|bic-code",
    ),
];
