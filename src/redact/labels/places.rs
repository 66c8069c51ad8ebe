//! Words before where somebody lives.

use super::{LabelsOfKind, Take};
use crate::redact::PrivateKind;

/// LabelsOfKind by how their value is read.
pub(super) const LABELS: &[LabelsOfKind] = &[
    (
        PrivateKind::Street,
        Take::Street,
        "address line|address line 1|address 1|address|street|street address|home address|postal address|mailing address|billing address|\
         shipping address|delivery address|lieferanschrift|rechnungsanschrift|postanschrift|adresse|anschrift|straße|strasse|wohnort|lieferadresse|\
         rechnungsadresse|rue|adresse postale|adresse de livraison|domicile|dirección|calle|domicilio|dirección postal|indirizzo|via|residenza|\
         indirizzo di spedizione|endereço|morada|rua|adres|straat|postadres|adres zamieszkania|ulica|adresa|bydliště|адрес|почтовый адрес|\
         домашний адрес|адрес доставки|место жительства|улица|адреса|вулиця|поштова адреса|adres bilgisi|ev adresi|teslimat adresi|地址|住址|收货地址|通讯地址|\
         住所|お届け先|i live at|live at|lives at|living at|wohne in der|wohne in|wohne im|wohne|wohnhaft in|j'habite au|j'habite|vivo en|abito in|\
         ik woon op|ik woon|mieszkam przy|mieszkam na|bydlím|проживаю по адресу|проживаю|живу по адресу|мешкаю|oturuyorum|moro na|vivo na|\
         address line 2|adresse de facturation|dirección de facturación|indirizzo di fatturazione|factuuradres|adres dostawy|endereço de cobrança|\
         юридический адрес|адреса доставки|місце проживання|cadde|i̇lçe|fatura adresi|sokak|ご住所|請求先住所|送付先|街道|账单地址|联系地址|street name|street no|\
         address2|address1|addr|addr1|addr2|street1|street2|address (home)|address (work)|work address|office address|company address|\
         business address|registered address|legal address|residential address|residence|resides at|ship-to address|bill-to address|\
         deliver to address|invoice address|delivery location|streetaddress|location address|place of residence|strasse und hausnummer|\
         straße und hausnummer|straße, hausnummer|straße/nr|straße, nr|str.|wohnanschrift|firmenanschrift|firmenadresse|postadresse|kundenadresse|\
         wohnadresse|privatadresse|privatanschrift|wohnhaft|meldeadresse|versandadresse|versandanschrift|zustelladresse|standortadresse|\
         adresse complète|adresse du client|adresse personnelle|adresse professionnelle|adresse de l'entreprise|n° et rue|numéro et rue|voie|\
         lieu de résidence|siège social|demeurant|dirección completa|dirección de envío|dirección de entrega|dirección fiscal|dirección del cliente|\
         dirección particular|domicilio fiscal|domicilio social|calle y número|dirección de la empresa|residente en|indirizzo completo|\
         indirizzo di casa|indirizzo di consegna|indirizzo di residenza|indirizzo cliente|indirizzo aziendale|via e numero|sede legale|\
         domicilio fiscale|residente in|straat en huisnummer|straat + nr|straatnaam|adresgegevens|bezoekadres|afleveradres|bezorgadres|huisadres|\
         woonadres|bedrijfsadres|wonende te|adres korespondencyjny|adres do korespondencji|adres zameldowania|adres firmy|adres klienta|\
         adres rozliczeniowy|ulica i numer|ulica, nr|ul.|adres e-doręczeń|zamieszkały|zamieszkała|endereço completo|endereço residencial|\
         endereço comercial|endereço de entrega|endereço do cliente|endereço de faturação|morada de faturação|morada fiscal|morada de entrega|\
         logradouro|rua e número|residente em|адрес проживания|адрес регистрации|адрес прописки|адрес клиента|адрес абонента|адрес организации|\
         фактический адрес|юр. адрес|адрес доставки заказа|место регистрации|прописка|проживает по адресу|проживающий по адресу|\
         зарегистрирован по адресу|по адресу|адрес установки|ул.|адреса проживання|адреса реєстрації|адреса клієнта|адреса абонента|юридична адреса|\
         фактична адреса|домашня адреса|місце реєстрації|проживає за адресою|за адресою|вул.|адреса доставки замовлення|adres satırı|açık adres|\
         iş adresi|şirket adresi|ikamet adresi|ikametgah|müşteri adresi|kargo adresi|adresi|adresim|現住所|ご自宅住所|自宅住所|勤務先住所|会社住所|所在地|お届け先住所|配送先|配送先住所|\
         連絡先住所|番地|详细地址|家庭住址|家庭地址|公司地址|办公地址|寄送地址|邮寄地址|注册地址|居住地址|居住地|户籍地址|所在地址|配送地址|安装地址|vivo en la|vivo en el|abito a|resido en|resido in|moro em|\
         moro no|my address is|meine adresse ist|meine anschrift ist|mon adresse est|mi dirección es|il mio indirizzo è|meu endereço é|\
         minha morada é|mijn adres is|mój adres to|moje adresa je|мой адрес|моя адреса|адресом|我的地址是|私の住所は|ship to address|bill to address|\
         firmensitz|adresse du siège|sede|sede social|vestigingsadres|adres siedziby|siedziba|sídlo|sídlo firmy|adresa firmy|адрес офиса|\
         адрес компании|місцезнаходження|merkez adresi",
    ),
    (
        PrivateKind::Street,
        Take::Number,
        "postcode|post code|zip code|postal code|postleitzahl|plz|code postal|código postal|kod pocztowy|psč|почтовый индекс|posta kodu|邮编|郵便番号|\
         latitude|longitude|gps|gps coordinates|coordinates|geo location|breitengrad|längengrad|koordinaten|coordonnées gps|coordenadas|coordinate|\
         coördinaten|współrzędne|координаты|широта|долгота|координати|koordinatlar|緯度|経度|纬度|经度|zip|c.p.|cep|индекс|поштовий індекс|邮政编码|zipcode|\
         postalcode|zip/postal code|plz.|código zip|cod. postale|codice postale|c.a.p.|kod poczt.|postnummer|почт. индекс|п/и|posta kodu no|邮政编码号",
    ),
    (
        PrivateKind::Street,
        Take::Town,
        "straße|strasse|street|street name|calle|straat|straatnaam|ulica|улица|вулиця|cadde|sokak|街道|ort|stadt|city|town|ville|ciudad|localidad|\
         città|comune|plaats|woonplaats|stad|miasto|miejscowość|cidade|localidade|bairro|город|місто|şehir|市区町村|都道府県|城市|town/city|city/town|\
         city name|place of birth|birthplace|hometown|county|plz/ort|plz, ort|plz ort|geburtsort|gemeinde|standort (ort)|lieu de naissance|commune|\
         ville de résidence|código postal y ciudad|población|municipio|provincia|lugar de nacimiento|luogo di nascita|cap/città|geboorteplaats|\
         gemeente|postcode en plaats|miejsce urodzenia|kod i miasto|poczta|naturalidade|município|concelho|freguesia|место рождения|населенный пункт|\
         населённый пункт|місце народження|населений пункт|doğum yeri|semt|il/ilçe|mahalle|出身地|本籍地|市町村|出生地|籍贯|所在城市",
    ),
];
