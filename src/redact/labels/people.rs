//! Words before the name of a person, or of a company that owns a licence.

use super::{LabelsOfKind, Take};
use crate::redact::PrivateKind;

/// LabelsOfKind by how their value is read.
pub(super) const LABELS: &[LabelsOfKind] = &[
    (
        PrivateKind::Person,
        Take::Name,
        "おなまえ|fdo|firmado por|signé par|оформлена на|оформлен на|оформлено на|куплена на|куплен на|приобретена на|оформлена на имя|оформлена на ім'я|ausgestellt auf|läuft auf|gekauft auf|gekauft von|bought by|bought for|achetée par|achetée pour|comprada por|comprada para|acquistata da|gekocht door|kupiona przez|kupiona na|registrada a|registrata a|zarejestrowana na|koupena na|owner|registered owner|registered to|registered user|license owner|licence owner|license holder|licence holder|licensed to|licence to|\
         issued to|issued for|licensee|full name|display name|first name|last name|surname|family name|given name|middle name|contact|contact name|\
         contact person|customer|customer name|client name|cardholder|cardholder name|card holder|name on card|account holder|person|patient|\
         employee|employee name|manager|administrator|author|sender|recipient|your name|my name|reported by|requested by|opened by|approved by|\
         signed by|signature of|responsible|assigned to|inhaber|lizenzinhaber|kontoinhaber|karteninhaber|kunde|kundenname|vorname|nachname|\
         familienname|vollständiger name|ansprechpartner|ansprechpartnerin|lizenziert für|registriert für|mitarbeiter|bearbeiter|bearbeiterin|\
         ihr name|absender|empfänger|titulaire|titulaire de la licence|nom complet|nom du client|prénom|nom de famille|client|contact client|\
         nom et prénom|accordée à|expéditeur|destinataire|votre nom|interlocuteur|titular|titular de la licencia|nombre completo|nombre del cliente|\
         nombre y apellidos|apellido|apellidos|cliente|persona de contacto|remitente|destinatario|su nombre|propietario|intestatario|titolare|\
         titolare della licenza|nome completo|nome e cognome|cognome|nome del cliente|nome cliente|persona di contatto|mittente|proprietario|\
         referente|titular da licença|nome do cliente|sobrenome|apelido|pessoa de contato|pessoa de contacto|proprietário|remetente|destinatário|\
         nome do titular|eigenaar|licentiehouder|volledige naam|voornaam|achternaam|klant|klantnaam|contactpersoon|naam klant|afzender|ontvanger|\
         właściciel|imię|nazwisko|imię i nazwisko|nazwa klienta|klient|imię i nazwisko nabywcy|nazwisko nabywcy|nabywca|imię i nazwisko kupującego|osoba kontaktowa|posiadacz licencji|nadawca|odbiorca|vlastník|\
         jméno a příjmení|příjmení|křestní zákazník|jméno zákazníka|kontaktní osoba|držitel licence|владелец|владелец лицензии|фио|ф.и.о|\
         фамилия|имя и фамилия|полное имя|имя клиента|клиент|заказчик|контактное лицо|сотрудник|отправитель|получатель|ответственный|администратор|\
         кому выдана|держатель карты|имя и отчество|отчество|власник|власник ліцензії|піб|прізвище|ім'я та прізвище|повне ім'я|клієнт|замовник|\
         контактна особа|відправник|отримувач|sahibi|lisans sahibi|ad soyad|adı soyadı|soyadı|soyad|soyisim|soyismi|isim soyisim|müşteri|müşteri adı|tam ad|ilgili kişi|gönderen|\
         alıcı|kart sahibi|姓名|所有者|联系人|客户姓名|客户名称|许可证持有人|收件人|发件人|持卡人|真实姓名|氏名|お名前|名前|所有者名|担当者|連絡先担当者|ライセンス所有者|顧客名|お客様名|差出人|宛先|contatto|facturar a|\
         aangemaakt door|aangevraagd door|gemeld door|zgłosił|zgłosiła|zgłoszone przez|utworzone przez|criado por|reportado por|creado por|\
         segnalato da|creato da|signalé par|créé par|on behalf of|in the name of|im namen von|im auftrag von|клиентка|абонентка|заявительница|\
         обратился|обратилась|звертається|звернувся|звернулася|担当|起票者|対応者|bildiren|oluşturan|提交人|创建人|处理人|name des kunden|vor- und nachname|\
         kontaktperson|lizenznehmer|auftraggeber|rechnungsempfänger|sachbearbeiter|besitzer|registriert auf|purchaser|bill to|ship to|buyer|\
         subscriber name|submitted by|recipient name|personne à contacter|propriétaire|acheteur|comprador|acquirente|nominativo|il suo nome|koper|\
         uw naam|kupujący|dane klienta|zamawiający|покупатель|абонент|исполнитель|по батькові|покупець|одержувач|ваше ім'я|i̇lgili kişi|abone adı|\
         ご担当者名|契約者|契約者名|購入者|受取人|フリガナ|客户|用户姓名|购买人|持有人|您的姓名|purchased by|ordered by|sold to|delivered to|deliver to|invoice to|billed to|billing name|\
         shipping name|shipping contact|billing contact|technical contact|administrative contact|primary contact|admin contact|account manager|\
         account owner|account name holder|holder|holder name|policy holder|license registered to|product registered to|this product is licensed to|\
         this copy is registered to|user full name|user display name|displayname|fullname|contactname|customername|ownername|realname|real name|\
         legal name of person|passenger|attendee|caller name|client contact|end user|end user name|end-user|beneficiary|payee|payer|payer name|\
         payer's name|name of cardholder|name of customer|name of account holder|name of the owner|signed|signatory|prepared by|completed by|\
         entered by|handled by|case owner|agent name|technician|engineer|supervisor|teacher|student|doctor|organizer|organiser|attn|attention|c/o|\
         maiden name|mother's maiden name|nickname of person|givenname|given names|family names|forename|forenames|christian name|last names|\
         first names|gecos|reporter|reporter name|submitter|author name|creator|creator name|editor|assigned technician|caller id name|poster|\
         posted by|written by|employee full name|licensee name|registrant|registrant name|user real name|käufer|käuferin|besteller|kunde name|\
         name kunde|name des inhabers|name des käufers|name des karteninhabers|kontoinhaberin|rechnung an|lieferung an|lieferadresse name|\
         vertragspartner|vertragsinhaber|zahler|zahlungspflichtiger|zuständig|zuständige person|techniker|verantwortlich|verantwortlicher|\
         geschäftsführer|inhaberin|eingetragener besitzer|lizenziert auf|lizenz für|registrierter benutzer|name und vorname|vorname und name|\
         geburtsname|gezeichnet|unterschrift|bestellt von|gemeldet von|erstellt von|ersteller|autor|anrufer|melder|mitarbeiterin|teilnehmer|\
         nutzer name|antragsteller|antragstellerin|nom du titulaire|nom du propriétaire|nom de l'acheteur|nom d'usage|nom de naissance|commandé par|\
         facturé à|livré à|payeur|bénéficiaire|responsable|signataire|signé|technicien|abonné|nom de l'abonné|personne responsable|\
         enregistré au nom de|licence accordée à|au nom de|demandeur|déclarant|auteur|salarié|employé|gérant|appelant|nombre del titular|\
         nombre del propietario|nombre del comprador|facturado a|enviado a|pagador|beneficiario|firmado|firmado por|técnico|abonado|\
         registrado a nombre de|a nombre de|solicitante|solicitado por|empleado|encargado|licenciado a|nombre y apellido|primer apellido|\
         segundo apellido|apellido paterno|apellido materno|persona que llama|nome del titolare|nome del proprietario|nome dell'acquirente|\
         nome dell'intestatario|fatturato a|spedito a|pagante|responsabile|firmato|firmato da|tecnico|abbonato|registrato a|intestato a|richiedente|\
         autore|dipendente|nome di battesimo|titolare della carta|concesso in licenza a|nome contatto|naam eigenaar|naam van de eigenaar|naam koper|\
         naam van de klant|naam houder|factuur aan|geleverd aan|betaler|begunstigde|verantwoordelijke|ondertekend|technicus|abonnee|\
         geregistreerd op naam van|op naam van|aanvrager|medewerker|werknemer|kaarthouder|roepnaam|gelicentieerd aan|naam contactpersoon|\
         imię i nazwisko klienta|nazwisko i imię|nazwa właściciela|imię klienta|zarejestrowano na|licencja dla|wystawiono dla|faktura dla|płatnik|\
         beneficjent|osoba odpowiedzialna|podpis|podpisano|technik|abonent|zgłaszający|pracownik|posiadacz karty|posiadacz|drugie imię|\
         nazwisko rodowe|licencjobiorca|użytkownik końcowy|nome do proprietário|nome do comprador|nome do assinante|faturado para|enviado para|\
         beneficiário|responsável|assinado|assinado por|assinante|registrado para|registado em nome de|em nome de|funcionário|titular do cartão|\
         licenciado para|primeiro nome|último nome|nome e sobrenome|nome e apelido|владелец карты|имя владельца|имя владельца карты|имя покупателя|\
         имя получателя|имя заказчика|имя абонента|плательщик|бенефициар|ответственное лицо|ответственный сотрудник|подписал|подпись|техник|инженер|\
         менеджер|зарегистрировано на|лицензия выдана|лицензиат|обладатель лицензии|правообладатель|кому|от кого|заявитель|автор|автор обращения|\
         работник|директор|руководитель|ф. и. о.|фио клиента|фио абонента|фио владельца|фамилия имя отчество|фамилия, имя|имя отчество|контакт|\
         конечный пользователь|звонивший|держатель|ім'я власника|ім'я покупця|ім'я клієнта|платник|відповідальна особа|відповідальний|підпис|технік|\
         зареєстровано на|ліцензіат|від кого|заявник|працівник|керівник|п.і.б|п. і. б.|прізвище ім'я по батькові|прізвище та ім'я|sahibinin adı|\
         müşteri ad soyad|alıcı adı|kart sahibinin adı|lisans verilen|adına kayıtlı|fatura edilen|ödeyen|sorumlu|sorumlu kişi|imza|teknisyen|abone|\
         başvuran|yazar|çalışan|yetkili|yetkili kişi|adınız|adınız soyadınız|isim soyisim|ad ve soyad|会員名|会員氏名|契約者氏名|申込者|申込者名|購入者名|注文者|ご注文者|請求先氏名|\
         請求先|カード名義|カード名義人|名義人|名義|責任者|署名|作成者|発信者|利用者|利用者名|使用者名|ユーザー氏名|お届け先氏名|ふりがな|ご氏名|報告者|技術者|登録者|登録者名|用户真实姓名|客户名|购买者|购买者姓名|订购人|付款人|收款人|负责人|签名|技术员|\
         申请人|作者|员工|员工姓名|注册人|授权给|许可给|被授权人|持卡人姓名|户名|联系人姓名|收货人|寄件人|报告人|经办人|法人|法定代表人|vor- und zuname|vorname und nachname|vorname, nachname|\
         name, vorname|name/vorname|kundin|anwender|anwenderin|nutzerin|inhaber der lizenz|meldende person|bearbeitet von|bearbeiter name|\
         sachbearbeiterin|erfasst von|angelegt von|geprüft von|freigegeben von|genehmigt von|entgegengenommen von|gesprochen mit|telefonat mit|\
         vertreter|vertretung|vorgesetzter|vorgesetzte|verwendet von|zugewiesen an|zugewiesen|ihr ansprechpartner|unser ansprechpartner|mein name|\
         unterzeichner|rechnungsname|utilisateur final|client final|assigné à|attribué à|traité par|validé par|approuvé par|saisi par|rédigé par|\
         mon nom|concédée à|concédé à|délivré à|délivrée à|licence au nom de|émetteur|technicien en charge|contact principal|contacto|\
         contacto principal|nombre de contacto|atendido por|asignado a|asignada a|aprobado por|revisado por|redactado por|mi nombre|\
         licencia a nombre de|emitida a|emitido a|persona que reporta|persona di riferimento|assegnato a|assegnata a|gestito da|approvato da|\
         verificato da|inserito da|redatto da|il mio nome|licenza intestata a|rilasciata a|rilasciato a|emessa a|aberto por|atribuído a|atribuída a|\
         aprovado por|verificado por|meu nome|licença em nome de|emitida para|toegewezen aan|behandeld door|goedgekeurd door|gecontroleerd door|\
         ingevoerd door|mijn naam|uitgegeven aan|licentie op naam van|osoba zgłaszająca|przypisane do|przypisany do|zatwierdził|zatwierdziła|\
         sprawdził|sprawdziła|sporządził|sporządziła|moje nazwisko|licencja wystawiona na|wydano dla|nahlásil|nahlásila|žadatel|žadatelka|zadavatel|\
         přiděleno|schválil|schválila|vyřizuje|zpracoval|zpracovala|zaměstnanec|zaměstnankyně|vedoucí|uživatel licence|licence vydána na|vydáno pro|\
         jméno uživatele|moje фио сотрудника|фио пользователя|фио заявителя|фио ответственного|фио контактного лица|фио получателя|\
         ф.и.о. сотрудника|имя контактного лица|контактное лицо клиента|лицензия выдана на имя|выдана на имя|выдано на имя|на имя|принял заявку|\
         принял|приняла|проверил|проверила|утвердил|утвердила|согласовал|согласовала|составил|составила|назначен на|назначено на|обработал|\
         обработала|ответственная|моё имя|мое имя|співробітник|співробітниця|піб заявника|піб співробітника|видано на ім'я|ліцензію видано|прийняв|\
         прийняла|перевірив|перевірила|затвердив|затвердила|призначено|виконавець|користувач ліцензії|моє ім'я|talep eden|talebi açan|atanan|\
         atanan kişi|onaylayan|kontrol eden|hazırlayan|lisans sahibinin adı|lisansın verildiği kişi|提交者|提出者|审批人|审核人|录入人|分配给|负责人员|授权用户|发起人|最终用户|\
         许可证颁发给|ご担当者様|担当者名|申請者|申請者名|登録名義|登録名|社員名|社員氏名|承認者|確認者|受付者|割り当て先|最終使用者|ライセンス発行先|連絡担当者|ship-to name|ship to name|sold-to name|bill-to name|\
         signed-off-by|signed off by|reviewed by|reviewed-by|reviewer|approver|tested-by|acked-by|reported-by|co-authored-by|suggested-by|maintainer|\
         packager|uploaded by|uploader|last modified by|modified by user|checked by|verified by|authorized by|authorised by|escalated to|\
         escalated by|assigned engineer|assigned agent|on-call|on call engineer|on-call engineer|case contact|service contact|\
         support contact|emergency contact|primary user name|end user contact|spoke with|spoke to|speaking with|talked to|call with|meeting with|\
         account holder name|accountholder|full_name of user|user_fullname|user full_name|givenname_sn|realname of user|commonname of user|\
         personname|legal guardian|guardian|spouse|next of kin|signatory name|host name of person|lessee|applicant|applicant name|\
         claimant|insured|policyholder|card owner|owner of the card|nome del referente|rekeninghouder|abonnementhouder|contracthouder|posiadacz rachunku|posiadacz konta|właściciel konta|\
         właściciel rachunku|владелец счёта|владелец счета|владелец аккаунта|держатель счёта|держатель счета|hesap sahibi|abonelik sahibi|口座名義|口座名義人|账户持有人",
    ),
    (
        PrivateKind::Person,
        Take::Field,
        "organization|organisation|company|company name|organization name|registered organization|legal entity|employer|firma|firmenname|\
         organisation name|unternehmen|société|entreprise|nom de l'entreprise|raison sociale|empresa|razón social|organización|azienda|\
         ragione sociale|organizzazione|società|organização|razão social|bedrijf|bedrijfsnaam|organisatie|nazwa firmy|organizacja|společnost|\
         organizace|организация|компания|название организации|наименование организации|юридическое лицо|організація|компанія|назва організації|\
         kuruluş|şirket|şirket adı|公司|公司名称|组织|单位名称|会社名|組織名",
    ),
    (
        PrivateKind::Person,
        Take::WholeName,
        "name|from|to|cc|bcc|von|an|de|à|da|para|od|do|van|aan|kimden|kime|от|кому|від|копия|kopie|发送人|抄送|in real life|nom|nombre|naam|nome|имя|\
         姓|名|ваше имя|ім'я|ad|i̇sim|名字|name of user|caller|user",
    ),
];
