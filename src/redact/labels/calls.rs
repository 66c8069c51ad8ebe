//! Words before a telephone number.

use super::{LabelsOfKind, Take};
use crate::redact::PrivateKind;

/// LabelsOfKind by how their value is read.
pub(super) const LABELS: &[LabelsOfKind] = &[(
    PrivateKind::Telephone,
    Take::Telephone,
    "llámame|llámeme|llamadme|llamar|dzwonić|zadzwonić|zadzwoń|proszę dzwonić|numer do|numer kontaktowy do|call me|call us|call him|call her|rufen sie|ruf mich|anrufen|telefonisch|appelez|appeler|rappelez|joindre|chiamare|chiamatemi|chiamami|chiamate|ligue|ligar|ligue-me|me ligue|bel|bel me|bellen|позвоните|позвонить|перезвоните|набирайте|дзвоніть|зателефонуйте|arayın|arayabilirsiniz|zavolejte|volat|phone|phone number|telephone|telephone number|tel|mobile|mobile number|mobile phone|cell|cell phone|cellphone|fax|fax number|call me at|\
         call me on|reach me at|whatsapp|telefon|telefonnummer|handy|handynummer|mobil|mobilnummer|rufnummer|rückruf|téléphone|portable|\
         numéro de téléphone|tél|teléfono|móvil|celular|número de teléfono|telefono|cellulare|numero di telefono|telefone|telemóvel|\
         número de telefone|telefoonnummer|telefoon|mobiel|numer telefonu|komórka|tel. kom|číslo telefonu|telefonní číslo|телефон|номер телефона|\
         мобильный|моб|тел|сотовый|номер телефону|мобільний|cep telefonu|telefon numarası|cep|电话|电话号码|手机|手机号|電話|電話番号|携帯|telefonum|telefon numaram|\
         cep numaram|numaram|my number|my number is|meine nummer|meine nummer ist|mon numéro|mon numéro est|mi número|mi número es|il mio numero|\
         il mio numero è|mój numer|mój numer to|mijn nummer|mijn nummer is|meu número|můj telefon|мой номер|мой телефон|мій номер|my mobile is|\
         my cell is|erreichbar unter|erreichen mich unter|我的电话|我的手机|handynr|handy-nr|mobilnr|ruf mich an|rufen sie mich an|ring me on|ring|\
         text me on|appelez-moi au|llámeme al|chiamami al|bel mij op|zadzwoń na|ligue para|позвоните по|звоните|подзвоніть|beni arayın|tel.|\
         rückrufnummer|durchwahl|festnetz|contact phone|callback number|home phone|work phone|tél.|téléphone fixe|numéro de portable|tél. mobile|\
         teléfono de contacto|teléfono fijo|recapito telefonico|telefono fisso|mobiel nummer|gsm|telefon kontaktowy|faks|tel. kom.|\
         telefone de contato|моб. телефон|тел.|факс|контактный телефон|мобильный телефон|моб. тел.|контактний телефон|i̇rtibat numarası|携帯電話|携帯番号|\
         連絡先電話番号|ご連絡先|手机号码|联系电话|传真|固定电话|contact number|contact no|contact tel|phone no|phone no.|telephone no|tel no|mob|mob.|mobile no|mobile tel|\
         cell number|home phone number|home number|work number|office phone|business phone|daytime phone|evening phone|phone (mobile)|phone (home)|\
         phone (work)|telephonenumber|mobilephone|homephone|facsimile|hotline number|call back|callback|call me back at|reachable at|sms to|viber|\
         msisdn|caller id|caller number|extension number|phone1|phone2|tel-nr|telefon-nr|telefonnr|mobilfunk|mobilfunknummer|mobiltelefon|funknummer|\
         diensttelefon|privattelefon|telefon privat|telefon dienstlich|tel. privat|tel. mobil|faxnummer|telefax|rückruf unter|rückruf an|\
         rückruf bitte an|festnetznummer|telefonisch erreichbar unter|kontaktnummer|n° de téléphone|n° tél|n° de tél|tél. portable|tél. fixe|\
         tél. domicile|tél. bureau|téléphone mobile|téléphone portable|télécopie|numéro de mobile|joignable au|rappeler au|num tel|teléfono móvil|\
         teléfono celular|teléfono particular|teléfono del trabajo|nº de teléfono|n.º de teléfono|núm. de teléfono|tfno|tlf|tel. móvil|\
         número de móvil|número de celular|número de contacto|llamar al|n. telefono|n. di telefono|numero cellulare|numero di cellulare|tel. fisso|\
         tel. cellulare|telefono cellulare|telefono di casa|telefono ufficio|cell.|recapito|chiamare al|telefoonnr|telefoon mobiel|mobiele telefoon|\
         06-nummer|telefoon thuis|telefoon werk|bereikbaar op|contactnummer|tel.nr|nr telefonu|nr tel|numer komórkowy|numer tel|tel. komórkowy|\
         telefon komórkowy|telefon domowy|telefon służbowy|numer faksu|numer kontaktowy|tel. stacjonarny|telefone celular|telefone residencial|\
         telefone comercial|telefone fixo|nº de telefone|n.º de telefone|número de telemóvel|número de contato|contacto telefónico|tel. celular|\
         тел. моб|тел. номер|телефон для связи|номер мобильного|номер мобильного телефона|мобильный номер|сотовый телефон|домашний телефон|\
         рабочий телефон|номер тел|контактный номер|телефон/факс|ватсап|вайбер|телеграм номер|обратный звонок|номер мобільного|мобільний телефон|\
         мобільний номер|контактний номер|домашній телефон|робочий телефон|telefon no|tel. no|cep no|cep tel|cep numarası|cep telefonu numarası|\
         ev telefonu|iş telefonu|sabit telefon|faks no|iletişim numarası|電話番号(携帯)|携帯電話番号|携帯tel|固定電話|自宅電話|勤務先電話|ファックス|fax番号|tel番号|お電話番号|連絡先|移动电话|联系方式|\
         联络电话|家庭电话|办公电话|传真号码|座机|固话|热线|手机/电话|联系手机|direct line|direct dial|tfno.|tlfn|tlf.|telf.|telf|teléf|teléf.|telefon domů|\
         telefon do práce|mobil na mě|tel. domů|pevná linka|volejte|volejte na|tel. č|tel. číslo|telefon č|telefon číslo|hotline des kunden|\
         tel. büro|tel. dienstlich|tel.-nr|tel.-nr.|tel nr|telefon nr|mobil-nr|mobil-nr.|mobil nr|ruf-nr|rufnr|rückruf bitte unter|rückruf bitte|\
         bitte rückruf|meine telefonnummer|meine telefonnummer ist|meine handynummer|meine handynummer ist|ruf mich unter|unter der nummer|\
         unter folgender nummer|sms von|sms an|anruf von|anruf an|anrufer|signal/whatsapp|whatsapp/signal|signal|sms from|text from|call from|\
         incoming call from|outgoing call to|missed call from|calling from|dialed|dialled|call me|call|reach me under|reach me by phone at|\
         reach us at|reach us on|my phone|my phone is|my phone number is|my mobile|my mobile number is|my cell|my number's|phone me on|phone me at|\
         contact me on|contact me at|contact me by phone|you can call me at|you can reach me under|appelez-moi|appelez le|appelez au|mon téléphone|\
         mon portable|mon mobile|mon numéro de téléphone est|mon tél|me joindre au|nous joindre au|rappelez-moi au|à rappeler au|sms de|appel de|\
         teléfono n|mi teléfono|mi teléfono es|mi teléfono es el|mi móvil|mi móvil es|mi móvil es el|mi celular es|llámame|llámeme|llamar a|\
         llamada de|sms desde|contactar al|al teléfono|al móvil|chiamami|chiamatemi al|mi trovi al|mi trova al|il mio telefono|il mio telefono è|\
         il mio cellulare|il mio cellulare è|chiamata da|sms da|al numero|meu telefone|meu telefone é|meu telemóvel|meu telemóvel é|meu celular|\
         meu celular é|meu número é|ligue-me para|me ligue no|contactar pelo|ligação de|bel me op|bel me|mijn telefoon|mijn telefoonnummer is|\
         mijn mobiel|mijn mobiele nummer is|te bereiken op|bereikbaar onder|oproep van|mój telefon|mój telefon to|mój numer telefonu|\
         mój numer telefonu to|moja komórka|proszę dzwonić pod|pod numerem|dzwonić na|połączenie z|sms od|moje číslo|moje číslo je|můj telefon je|\
         můj mobil|můj mobil je|volejte mi na|na čísle|na telefonu|мой номер телефона|мой мобильный|звоните по номеру|звоните на|позвоните на|\
         по номеру|по телефону|на номер|звонок с|звонил с номера|смс с|смс с номера|тел. для связи|моб. номер|номер для связи|мій телефон|\
         мій номер телефону|мій мобільний|за номером|за телефоном|телефонуйте|телефонуйте за номером|дзвоніть|дзвоніть за номером|дзвінок з|\
         cep telefonum|beni şu numaradan arayın|numaradan|arayan|arayan numara|我的手机号|我的手机号是|我的电话是|打我电话|来电|来电号码|私の電話番号は|電話は|携帯は|着信|発信者番号",
)];
