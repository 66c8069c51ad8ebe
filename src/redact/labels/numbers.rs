//! Words before the number of an order, a customer, a contract or an account.

use super::{LabelsOfKind, Take};
use crate::redact::PrivateKind;

/// LabelsOfKind by how their value is read.
pub(super) const LABELS: &[LabelsOfKind] = &[(
    PrivateKind::Subscriber,
    Take::Number,
    "contrat|vs|var. symbol|specific symbol|subscriber|subscriber id|subscriber number|subscriber no|subscription id|subscription number|contract|contract id|contract number|\
         contract no|customer id|customer number|customer no|client id|client number|account|account id|account number|account no|acct|acct no|order|\
         order id|order number|order no|order ref|order reference|purchase order|po number|invoice|invoice id|invoice number|invoice no|\
         receipt number|receipt no|transaction id|transaction number|payment id|payment reference|reference number|booking number|membership number|\
         member id|policy number|case number|ticket id|incident number|request id|inc number|user number|personal account|bestellung|bestellung nr|vertr.-nr|vertr.-nr.|auftr.-nr|auftr.-nr.|lief.-nr|lief.-nr.|mitgl.-nr|mitgl.-nr.|cmd|cde|n° cde|nº ped|núm. ped|nr zam|best.-nr|best.-nr.|best.nr.|id suscriptor|id abbonato|id abonné|id d'abonné|id de l'abonné|id de suscriptor|id de abonado|id abonado|id assinante|id do assinante|id abonnee|abonnee-id|id abonenta|id subskrybenta|id předplatitele|id подписчика|id передплатника|abonenten-id|id des abonnenten|\
         vertragsnr|vertrags-nr|auftrag nr|kundennummer|kundennr|kunden-nr|vertragsnummer|vertrag|bestellnummer|bestellnr|bestell-nr|auftragsnummer|\
         rechnungsnummer|rechnung nr|abonummer|abonnentennummer|kontonummer|konto-nr|mitgliedsnummer|vorgangsnummer|teilnehmernummer|\
         numéro de client|numéro client|n° client|numéro d'abonné|numéro de contrat|n° de contrat|numéro de commande|n° de commande|commande n|\
         numéro de facture|facture n|numéro de compte|référence client|référence commande|identifiant abonné|numéro d'abonnement|número de cliente|\
         nº de cliente|número de contrato|número de pedido|nº de pedido|pedido|número de abonado|número de factura|número de cuenta|id de cliente|\
         id de suscripción|numero cliente|codice cliente|numero contratto|numero di contratto|numero ordine|numero d'ordine|numero dell'ordine|\
         ordine n|numero fattura|numero di conto|id abbonamento|numero abbonato|número do cliente|código do cliente|número do contrato|\
         número do pedido|número da encomenda|número da fatura|número da conta|número de assinante|id da assinatura|encomenda|klantnummer|\
         contractnummer|bestelnummer|ordernummer|factuurnummer|rekeningnummer|abonneenummer|numer klienta|nr klienta|numer umowy|nr umowy|\
         numer zamówienia|nr zamówienia|zamówienie nr|numer faktury|numer konta|numer abonenta|číslo zákazníka|zákaznické číslo|číslo smlouvy|\
         číslo objednávky|objednávka č|číslo faktury|číslo účtu|номер клиента|код клиента|номер договора|договор|договор №|лицевой счет|лицевой счёт|\
         номер заказа|заказ|заказ №|номер счета|номер счёта|номер абонента|абонент|номер подписки|идентификатор подписки|номер счета-фактуры|\
         номер обращения|номер инцидента|номер клієнта|номер договору|договір|особовий рахунок|номер замовлення|замовлення|номер рахунку|\
         sipariş numaram|müşteri numaram|müşteri no|müşteri numarası|sözleşme no|sözleşme numarası|sipariş no|sipariş numarası|fatura no|\
         fatura numarası|hesap no|hesap numarası|abone no|客户编号|客户号|合同编号|合同号|订单号|订单编号|发票号|账号|帐号|会员号|订阅编号|用户编号|お客様番号|顧客番号|契約番号|注文番号|ご注文番号|請求書番号|口座番号|\
         会員番号|契約者番号|objednávka|cliente n.|facture|sr|service request|订单号码|cleverbridge|avangate|2checkout|2co|nexway|digital river|share-it|\
         fastspring|paddle|stripe|mycommerce|klarna|sofort|apple order|app store|google order|microsoft order|bestellung bei|reference|ref|\
         transaktionscode|commande n°|n. d'ordine|číslo dokladu|n° d'adhérent|no d'adhérent|n° adhérent|nº de póliza|número de póliza|póliza|\
         nr zlecenia|numer zlecenia|zlecenie|n. polizza|numero polizza|apólice|nº da apólice|polis nr|vorgang|vorgangsnr|fall-nr|fallnr|заявка|\
         обращение|звернення|договор страхования|bestell-nr.|kunden-nr.|abonnementnummer|referenznummer|kundenkonto|ticketnummer|belegnummer|\
         order no.|confirmation number|agreement number|ticket number|customer reference|billing account|référence de commande|n° d'abonnement|\
         numéro de dossier|référence|n.º de pedido|número de suscripción|número de referencia|pedido n.º|numero abbonamento|codice abbonato|\
         riferimento ordine|ordine n.|abonnementsnummer|referentienummer|klant-id|numer referencyjny|numer subskrypcji|nº do pedido|id do cliente|\
         número da assinatura|№ заказа|id клиента|номер заявки|абонентский номер|№ замовлення|номер підписки|номер звернення|abone numarası|\
         abonelik numarası|referans numarası|受付番号|顧客id|会員id|購読番号|订阅号|参考号|工单号|order nr|order-no|orderno|order_no|orderid|ordernumber|your order|\
         sales order|so number|po no|purchase order number|customer code|customer account|customer account number|customerid|customernumber|cust no|\
         cust id|client no|client code|contract id number|contract ref|agreement no|agreement id|subscriber code|subscription no|subscription ref|\
         subscriptionid|subscription code|account ref|billing account number|billing id|invoice ref|invoice nr|bill number|bill no|receipt id|\
         payment no|payment ref|payment order|transaction no|transaction ref|transactionid|txn id|txn|merchant reference|booking reference|\
         booking no|reservation number|case id|case no|case ref|ticket no|ticket ref|support ticket|ticket|incident id|incident no|request number|\
         request no|sr number|rma number|rma|member number|membership id|loyalty number|policy no|partner id|partner number|reseller id|tenant id|\
         tenant number|company account id|msisdn number|user no|registration number|registration no|reference no|reference id|ref no|ref. no|\
         ref number|our ref|your ref|quote number|license order|shop order|delivery number|tracking number|tracking no|shipment number|\
         consignment number|paypal transaction id|paypal id|voucher number|certificate number|license certificate number|customer file number|\
         bestellnr.|bestell-id|bestellcode|auftrags-nr|auftragsnr|auftrag|kd-nr|kd.-nr|kundenkennung|kunden-id|kundencode|vertragskonto|\
         vertragskontonummer|vertrags-id|vertragskennung|abo-nr|abo-nummer|abonr|abonnement-nr|abonnementnr|rechnungs-nr|rechnungsnr|rechnung|re-nr|\
         beleg-nr|belegnr|quittungsnummer|transaktionsnummer|transaktions-id|paypal-transaktionscode|zahlungsreferenz|verwendungszweck|\
         buchungsnummer|aktenzeichen|fallnummer|ticket-nr|ticketnr|ticket-id|vorgangs-nr|anfragenummer|mitglieds-nr|teilnehmer-nr|teilnehmerkennung|\
         sendungsnummer|lieferscheinnummer|lizenzzertifikat-nr|partnernummer|debitorennummer|debitor|buchungskonto|referenz-nr|commande|n° commande|\
         commande no|numéro de la commande|réf. commande|code client|no client|n° de client|identifiant client|id client|référence abonné|n° abonné|\
         numéro abonné|abonnement n°|n° d'abonné|contrat n°|no de contrat|numéro du contrat|référence contrat|facture n°|n° de facture|no de facture|\
         référence facture|numéro de transaction|id de transaction|référence de paiement|numéro de reçu|numéro d'adhérent|n° de dossier|dossier n°|\
         référence dossier|numéro de ticket|n° de ticket|numéro d'incident|numéro de suivi|n° de suivi|réf|réf.|pedido nº|pedido núm|n.º pedido|\
         núm. de pedido|num. pedido|id de pedido|código de pedido|código de cliente|n.º de cliente|núm. de cliente|id cliente|nº de contrato|\
         n.º de contrato|núm. de contrato|nº de abonado|número de suscriptor|código de suscripción|nº de factura|n.º de factura|núm. de factura|\
         factura|factura nº|id de transacción|número de transacción|referencia de pago|referencia del pedido|número de recibo|número de socio|\
         número de expediente|expediente|número de caso|número de ticket|número de incidencia|número de seguimiento|n. ordine|n° ordine|nr. ordine|\
         ordine|ordine n°|id ordine|codice ordine|n. cliente|n. contratto|contratto n.|codice contratto|codice abbonamento|numero di abbonamento|\
         fattura n.|n. fattura|fattura|numero di fattura|id transazione|numero transazione|codice transazione|riferimento pagamento|numero ricevuta|\
         numero pratica|pratica n.|numero ticket|ticket n.|numero segnalazione|numero di tracciamento|rif.|riferimento|numero tessera|bestelling|\
         bestelnr|bestel-id|ordernr|klantnr|klantcode|klant id|contractnr|contract-id|abonnee-nummer|abonnementsnr|abonnement|factuurnr|factuur|\
         transactienummer|transactie-id|betalingskenmerk|kenmerk|bonnummer|lidnummer|lidmaatschapsnummer|dossiernummer|zaaknummer|meldingsnummer|\
         incidentnummer|volgnummer|referentie|relatienummer|zamówienie|id zamówienia|kod zamówienia|kod klienta|id klienta|nr abonenta|\
         identyfikator abonenta|numer subskrybenta|nr subskrypcji|umowa nr|faktura nr|nr faktury|nr transakcji|numer transakcji|id transakcji|\
         tytuł płatności|numer płatności|numer paragonu|nr paragonu|numer członkowski|numer sprawy|nr sprawy|numer zgłoszenia|nr zgłoszenia|\
         numer biletu|numer przesyłki|nr ref|numer licencji klienta|identyfikator klienta|n.º do pedido|n.º da encomenda|encomenda n.º|\
         código do pedido|id do pedido|nº do cliente|nº do contrato|n.º do contrato|código do contrato|código do assinante|nº da fatura|\
         n.º da fatura|fatura|nota fiscal|nf-e|número da nota fiscal|id da transação|número da transação|código da transação|referência de pagamento|\
         referência multibanco|número do recibo|número de sócio|protocolo|número de protocolo|número do processo|número do chamado|número do ticket|\
         código de rastreio|referência|номер заказа №|заказ номер|заказ n|код заказа|id заказа|идентификатор заказа|номер клиента №|клиентский номер|\
         идентификатор клиента|id абонента|код абонента|№ абонента|№ договора|договор n|номер контракта|контракт|контракт №|номер контракта №|л/с|\
         лицевой счёт №|лицевой счет №|№ лицевого счета|№ лицевого счёта|номер лицевого счета|номер лицевого счёта|номер чека|чек №|квитанция №|\
         номер квитанции|счёт №|счет №|счет-фактура №|накладная №|номер накладной|номер транзакции|id транзакции|номер платежа|платёж №|платеж №|\
         номер операции|назначение платежа|обращение №|заявка №|№ заявки|№ обращения|тикет №|номер тикета|инцидент №|запрос №|номер запроса|\
         номер карты лояльности|номер участника|трек-номер|номер отправления|регистрационный номер|номер сертификата|исх. №|вх. №|замовлення №|\
         номер замовлення №|id замовлення|код замовлення|код клієнта|id клієнта|№ договору|договір №|номер контракту|о/р|особовий рахунок №|\
         № особового рахунку|номер особового рахунку|рахунок №|квитанція №|номер транзакції|id транзакції|номер платежу|звернення №|тікет №|\
         номер інциденту|реєстраційний номер|sipariş|sipariş kodu|sipariş id|müşteri kodu|müşteri id|sözleşme|sözleşme kodu|abonelik no|\
         abonelik kodu|abone numaram|fatura seri no|işlem no|işlem numarası|işlem kodu|ödeme referansı|dekont no|makbuz no|üyelik no|üye no|\
         üye numarası|dosya no|talep no|talep numarası|destek talebi|bilet no|kargo takip no|takip numarası|referans no|referans kodu|cari kod|注文id|\
         注文no|注文no.|オーダー番号|オーダーid|受注番号|購入番号|お客様コード|お客様id|顧客コード|契約id|契約者id|契約no|契約no.|会員no|会員no.|請求番号|領収書番号|取引番号|取引id|決済番号|支払番号|問い合わせ番号|お問い合わせ番号|\
         チケット番号|案件番号|管理番号|追跡番号|伝票番号|加入者番号|サブスクリプションid|購読id|予約番号|登録番号|参照番号|订单|订单id|订购编号|购买编号|交易号|交易编号|交易单号|流水号|支付单号|付款编号|客户代码|客户id|用户号|合同|合约编号|协议编号|\
         订阅id|会员编号|会员id|账单号|账单编号|发票号码|发票编号|收据号|案例编号|工单编号|服务请求号|受理编号|快递单号|物流单号|登记号|注册号|宽带账号|户号|po|po nr|p.o. number|purchase order no|receipt|case|\
         case nr|incident|inc|ritm|req id|agreement|deal id|quote|quote no|quotation no|shipment no|shipment id|delivery note|delivery note no|\
         claim no|claim number|support id|support case|helpdesk ticket|issue no|otrs ticket|glpi|rg.-nr|rg.-nr.|rg-nr|rgnr|re.-nr.|\
         kd.-nr.|kdnr|kd nr|lieferschein|lieferschein-nr|lieferschein nr|lieferung nr|belegnr.|beleg-nr.|beleg nr|beleg|auftrags-nr.|auftrag-nr|\
         angebot nr|angebotsnummer|angebots-nr|reklamationsnummer|rma-nummer|paketnummer|fall nr|störungsnummer|meldungsnummer|servicenummer|\
         vorgangs-nr.|gutscheinnummer|mahnung nr|devis|devis n°|bon de commande|bon de livraison|n° de bon|ticket n°|n° d'incident|incident n°|\
         n° de devis|avoir n°|réclamation n°|pedido n|factura n|albarán|presupuesto nº|contrato|contrato n|nº contrato|caso|caso n|nº de caso|\
         incidencia|incidencia n|nº de incidencia|nº de ticket|nº de expediente|reclamación nº|nº de seguimiento|ordine di acquisto|fattura n|\
         contratto|contratto n|pratica|pratica n|preventivo n|ddt n|bolla n|segnalazione n|ticket n|richiesta n|reclamo n|n. pratica|cod. cliente|\
         encomenda n|fatura n|nota fiscal nº|contrato nº|contrato n.º|chamado|chamado n|chamado nº|ocorrência|ocorrência nº|orçamento nº|\
         protocolo nº|nº de protocolo|nº do chamado|nº de contribuinte cliente|bestelling nr|offerte|offertenummer|pakbon|pakbonnummer|zaak|zaaknr|\
         melding|meldingnr|incident nr|klachtnummer|tracknummer|klant nr|contract nr|faktura|faktura vat|umowa|oferta nr|paragon|paragon nr|\
         zgłoszenie|zgłoszenie nr|sprawa nr|reklamacja nr|list przewozowy|nr przesyłki|dokument nr|objednávka číslo|č. objednávky|č. faktury|\
         č. smlouvy|č. zákazníka|faktura č|faktura číslo|smlouva č|smlouva|reklamace č|zakázka č|zakázka|případ č|požadavek č|tiket č|nabídka č|\
         dodací list č|variabilní symbol|číslo zakázky|číslo případu|číslo požadavku|číslo tiketu|číslo reklamace|číslo zásilky|накладная|\
         накладная n|счёт n|счет n|счёт-фактура №|обращение n|обращение номер|заявка n|заявка номер|инцидент n|договор номер|номер счёта-фактуры|\
         абонентский договор|трек номер|код заказа клиента|номер рекламации|замовлення n|замовлення номер|рахунок|рахунок-фактура №|накладна №|\
         накладна|номер накладної|договір номер|звернення номер|sipariş n|fatura numaram|sözleşme numaram|kayıt no|kayıt numarası|çağrı no|\
         çağrı numarası|vaka no|irsaliye no|teklif no|工单|案件号|案例号|报价单号|送货单号|售后单号|退货单号|快递号|お問合せ番号|見積番号|納品書番号|ケース番号|ケースid|インシデント番号|依頼番号|整理番号|お客様no|\
         注文コード|ordrenummer|ordrenr|bestillingsnummer|kundenummer|kundenr|kontraktnummer|kontraktsnummer|fakturanummer|abonnementsnr|abonnentnummer|\
         beställningsnummer|kundnummer|kundnr|avtalsnummer|kontraktsnr|fakturanr|abonnemangsnummer|prenumerationsnummer|tilausnumero|tilausnumeroni|\
         asiakasnumero|asiakasnumeroni|sopimusnumero|laskunumero|liittymänumero|rendelési szám|rendelésszám|rendelésszámom|megrendelés száma|ügyfélszám|\
         ügyfélszámom|ügyfél azonosító|ügyfélazonosító|szerződésszám|számlaszám|előfizetői szám|numărul comenzii|număr comandă|nr comandă|nr. comandă|\
         comanda nr|comanda număr|cod client|codul de client|număr client|număr contract|numărul contractului|nr contract|numărul facturii|\
         αριθμός παραγγελίας|αρ. παραγγελίας|κωδικός παραγγελίας|κωδικός πελάτη|αριθμός πελάτη|αριθμός συμβολαίου|αριθμός σύμβασης|αριθμός συνδρομητή|\
         αριθμός τιμολογίου|číslo objednávky je|číslo zmluvy|zákaznícke číslo|주문번호|주문번호는|주문 번호|주문 번호는|고객번호|고객번호는|고객 번호|고객 번호는|\
         계약번호|계약번호는|계약 번호|가입자번호|가입자 번호|mã đơn hàng|mã khách hàng|số hợp đồng|رقم الطلب|رقم العميل|رقم العقد|מספר הזמנה|מספר לקוח|\
         tilausnumero on|tilausnumeroni on|asiakasnumero on|asiakasnumeroni on|ordrenummeret er|ordrenummer er|kundenummeret er|ordernummer är|\
         ordernumret är|kundnummer är|numărul comenzii este|αριθμός παραγγελίας είναι|αριθμός πελάτη είναι|номер на поръчка|клиентски номер|номер на договор",
)];
