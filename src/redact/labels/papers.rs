//! Words before what stands on somebody's papers, and dates of birth.

use super::{LabelsOfKind, Take};
use crate::redact::PrivateKind;

/// LabelsOfKind by how their value is read.
pub(super) const LABELS: &[LabelsOfKind] = &[
    (
        PrivateKind::Personal,
        Take::Number,
        "ssn|social security|social security number|tax id|tax number|tax no|tin|vat|vat id|vat number|vat no|national id|national insurance|\
         national insurance number|nino|passport|passport number|passport no|identity card|id card|id card number|driver license|driver's license|\
         driving licence|driving license|steuernummer|steuer-id|steueridentifikationsnummer|steuer-nr|ust-idnr|umsatzsteuer-id|ausweisnummer|\
         personalausweis|reisepass|sozialversicherungsnummer|führerscheinnummer|numéro fiscal|numéro de sécurité sociale|sécurité sociale|siret|\
         siren|numéro de tva|numéro de passeport|carte d'identité|nif|nie|dni|cif|número fiscal|seguridad social|número de pasaporte|pasaporte|rut|\
         curp|rfc|codice fiscale|partita iva|p.iva|numero di passaporto|passaporto|carta d'identità|cpf|cnpj|rg|número de contribuinte|passaporte|\
         cartão de cidadão|bsn|burgerservicenummer|btw-nummer|btw|paspoortnummer|pesel|nip|regon|numer paszportu|dowód osobisty|rodné číslo|ičo|dič|\
         číslo pasu|číslo občanského průkazu|инн|inn|снилс|кпп|огрн|паспорт|номер паспорта|серия и номер паспорта|водительское удостоверение|іпн|єдрпоу|\
         рнокпп|tc kimlik no|tckn|kimlik no|kimlik numarası|vergi no|vergi numarası|pasaport no|身份证|身份证号|身份证号码|护照号|税号|纳税人识别号|マイナンバー|旅券番号|パスポート番号|\
         ausweis|personalausweis-nr|серия и номер|удостоверение личности|паспорт гражданина|reisepassnummer|personalnummer|ust-idnr.|\
         driver's license number|employee id|n° tva|numéro de carte d'identité|número de seguridad social|documento de identidad|personeelsnummer|\
         numer dowodu|nr dowodu osobistego|número do passaporte|contribuinte|табельный номер|t.c. kimlik numarası|個人番号|社員番号|免許証番号|工号|统一社会信用代码|\
         passport id|passport nr|id number|id no|identity number|identity document|identification number|personal number|personal id|\
         personal identification number|personal code|citizen id|civil id|resident id|residence permit|residence permit number|\
         social insurance number|ni number|nhs number|health insurance number|insurance number|medicare number|drivers license|driver licence number|\
         driving licence number|driver license no|dl number|license plate|number plate|plate number|taxpayer id|taxpayer number|\
         tax identification number|itin|ein|employer identification number|vat reg no|vat registration number|company registration number|\
         company number|employee number|employee no|staff id|staff number|personnel number|student id|student number|patient id|patient number|\
         military id|voter id|age|aadhaar|abn|führerschein|führerschein-nr|führerschein-nr.|ausweis-nr|ausweisnr|personalausweisnummer|perso-nr|\
         reisepass-nr|reisepass nr|passnummer|pass-nr|steuer-nr.|steuernr|steuerid|steuer-identnummer|idnr|ust-id|ust-id-nr|\
         umsatzsteuer-identifikationsnummer|uid-nummer|sv-nummer|sv-nr|rentenversicherungsnummer|krankenversichertennummer|versichertennummer|\
         versicherungsnummer|kennzeichen|kfz-kennzeichen|personal-nr|personalnr|mitarbeiternummer|matrikelnummer|handelsregisternummer|ahv-nummer|\
         ahv-nr|alter|n° de passeport|passeport|passeport n°|n° de sécurité sociale|n° sécu|nir|numéro d'identité|cni|n° cni|n° de permis|\
         permis de conduire|numéro de permis de conduire|n° siret|n° siren|n° fiscal|tva|n° de tva intracommunautaire|tva intracommunautaire|\
         n° de matricule|plaque d'immatriculation|immatriculation|âge|nº de pasaporte|nº pasaporte|n.º de pasaporte|dni/nif|nif/cif|nº de dni|\
         número de dni|nº de documento|número de documento|número de identificación|número de identificación fiscal|nuss|nº de la seguridad social|\
         número de la seguridad social|permiso de conducir|carné de conducir|cédula|cédula de identidad|cuit|cuil|ruc|nº de empleado|\
         número de empleado|iva|cod. fiscale|p. iva|partita i.v.a.|numero passaporto|passaporto n.|n. passaporto|n. carta d'identità|\
         numero carta d'identità|documento d'identità|numero documento|patente|patente di guida|numero patente|tessera sanitaria|targa|età|\
         matricola dipendente|codice dipendente|burgerservicenummer (bsn)|sofinummer|paspoortnr|paspoort|identiteitskaart|id-nummer|\
         identiteitsnummer|rijbewijs|rijbewijsnummer|btw-nr|btw-id|kvk|kvk-nummer|kenteken|leeftijd|personeelsnr|rijksregisternummer|polisnummer|\
         verzekeringsnummer|nr pesel|numer pesel|nr nip|numer nip|nr regon|numer regon|nr dowodu|dowód|numer dowodu osobistego|seria i numer dowodu|\
         nr paszportu|paszport|prawo jazdy|numer prawa jazdy|nr rejestracyjny|numer rejestracyjny|wiek|krs|nr krs|numer pracownika|numer legitymacji|\
         nº do cpf|número do cpf|cpf/cnpj|nº de contribuinte|n.º de contribuinte|nº de identidade|bilhete de identidade|cartão de cidadão nº|\
         nº do passaporte|cnh|carta de condução|título de eleitor|pis|niss|número de segurança social|inscrição estadual|nipc|placa|idade|rne|\
         паспортные данные|серия паспорта|серия, номер паспорта|паспорт серия|паспорт №|паспорт серии|загранпаспорт|номер инн|инн/кпп|огрнип|окпо|\
         номер снилс|полис омс|номер полиса|полис|водительские права|номер водительского удостоверения|права №|в/у|удостоверение|удостоверение №|\
         госномер|гос. номер|номер автомобиля|возраст|табельный №|таб. номер|личный номер|военный билет|свидетельство|паспортні дані|серія паспорта|\
         серія та номер паспорта|закордонний паспорт|ідентифікаційний код|ідентифікаційний номер|іпн/рнокпп|код єдрпоу|код іпн|посвідчення водія|\
         водійське посвідчення|посвідчення|номер посвідчення|державний номер|вік|табельний номер|страховий поліс|унзр|tc no|t.c. no|t.c. kimlik|\
         t.c. kimlik no|tc kimlik|tc kimlik numarası|kimlik|nüfus cüzdanı|vkn|vergi kimlik no|vergi kimlik numarası|pasaport|pasaport numarası|\
         ehliyet|ehliyet no|sürücü belgesi no|sgk no|sosyal güvenlik no|sigorta no|plaka|plaka no|yaş|personel no|sicil no|öğrenci no|mersis no|\
         個人番号(マイナンバー)|マイナンバーカード|運転免許証|運転免許証番号|免許番号|旅券|パスポート|パスポートno|パスポートno.|保険証番号|健康保険証番号|被保険者番号|基礎年金番号|年金番号|在留カード番号|法人番号|従業員番号|職員番号|学籍番号|年齢|車両番号|\
         证件号|证件号码|居民身份证|居民身份证号|身份证件号|公民身份号码|护照|护照号码|驾照|驾照号|驾驶证号|驾驶证|社保号|社会保障号|社保卡号|医保卡号|营业执照号|统一信用代码|纳税人识别号码|员工号|员工编号|学号|车牌号|车牌|年龄|港澳通行证|台胞证|军官证|\
         eori|eori number|eori-nummer|sozialversicherungsnr|versicherungsnr|versichertennr|steuernr.|st.-nr|st.-nr.|stnr|ust.-id|ust.-idnr|\
         ust.-idnr.|ustid|ustidnr|uid-nr|firmenbuchnummer|hrb|hrb nr|n° tva intracommunautaire|numéro siret|numéro siren|numéro tva|\
         nº de identificación fiscal|nif/cif/nie|cif/nif|numero di codice fiscale|c.f.|cod. fisc.|p.iva/cf|sdi|codice univoco|\
         número de identificação fiscal|nº de identificação fiscal|nº de cpf|btw nummer|bsn-nummer|bsn nr|kvk nummer|kvk-nr|rsin|nr vat|vat ue|\
         rodné č|r. č|rč|ič|ič dph|č. op|číslo op|č. pasu|инн организации|инн клиента|кпп организации|огрн организации|номер и серия паспорта|\
         паспорт серия и номер|номер документа|документ удостоверяющий личность|пенсионное|ідпн|код платника|паспорт серія|vergi kimlik|kimlik nr|\
         pasaport nr|证件编号|身份号码|旅券no|在留番号",
    ),
    (
        PrivateKind::Personal,
        Take::Date,
        "birth date|date of birth|birthday|dob|born|born on|geb-datum|geburtsdatum|geboren am|geboren|geb|date de naissance|né le|née le|\
         fecha de nacimiento|nacido el|data di nascita|nato il|nata il|data de nascimento|nascido em|geboortedatum|data urodzenia|datum narození|\
         narozen|narozena|urodził się|urodziła się|дата рождения|дата моего рождения|дата мого народження|data mojego urodzenia|fecha de mi nacimiento|date de ma naissance|родился|дата народження|doğum tarihi|出生日期|生日|生年月日|誕生日|birthdate|birth_date|dateofbirth|d.o.b|d.o.b.|birth day|born in|\
         year of birth|geb.|geb.-datum|geburtstag|geb. am|né(e) le|date de naiss.|naissance|anniversaire|f. nac.|nacido en|nacida el|fecha nac.|\
         cumpleaños|f. de nacimiento|nato/a il|nascita|data nascita|data di nasc.|compleanno|geb. datum|geboren op|verjaardag|ur.|urodzony|urodzona|\
         data ur.|urodziny|nascido a|nascida em|nascimento|data nasc.|aniversário|д.р.|д/р|дата рожд.|родилась|год рождения|день рождения|г.р.|\
         дата нар.|народився|народилася|день народження|рік народження|doğum|doğum tarihim|doğum tarihiniz|doğum günüm|doğum günü|doğum yılı|d. tarihi|出生年月|出生年月日|出生于|生日日期|生れ|お誕生日|生まれ",
    ),
];
