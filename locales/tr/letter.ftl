letter-subject = { $title } (Kaspersky)
letter-subject-customer = Müşteri adına: “{ $title }”
letter-vendor = Kaspersky
letter-to = Kime
letter-mail = E-posta
letter-page = Açılacak sayfa
letter-telephone = Telefon
letter-about = Konu
letter-date = Tarih
letter-colon = { $label }: { $value }
letter-recipient-kaspersky = Kaspersky destek ekibi
letter-recipient-provider = abonelik sağlayıcısının destek ekibi
letter-recipient-shop = lisansı satan mağaza
letter-recipient-admin = bilgisayarın yöneticisi
letter-named = { $recipient } ({ $name })

letter-greeting-kaspersky = Sayın destek ekibi,
letter-greeting-provider = Sayın destek ekibi,
letter-greeting-shop = Sayın satış ekibi,
letter-greeting-admin = Merhaba,
letter-opening-kaspersky = Kaspersky lisansımla ilgili yardımınıza ihtiyacım var; kendim bir çözüm bulamadım.
letter-opening-provider = Kaspersky korumam, sizin yönettiğiniz bir aboneliğin parçası olduğu için Kaspersky onu değiştiremiyor. Lütfen aboneliği kendi sisteminizde kontrol edin ve aşağıdaki konuda bana yardımcı olun.
letter-opening-shop = Sizden satın aldığım bir Kaspersky lisansıyla ilgili yardımınıza ihtiyacım var. Lütfen siparişimi inceleyin.
letter-opening-admin = Bu bilgisayarın Kaspersky lisansıyla ilgilenmenizi rica ediyorum; lisansı kendim değiştiremiyorum.
letter-opening-customer-kaspersky = Kaspersky lisansıyla ilgili yardıma ihtiyacı olan bir müşterim adına yazıyorum. Kendimiz bir çözüm bulamadık.
letter-opening-customer-provider = Kaspersky koruması sizin yönettiğiniz bir aboneliğin parçası olan bir müşterim adına yazıyorum; bu yüzden Kaspersky bunu değiştiremiyor. Lütfen kendi tarafınızda bakın ve aşağıdaki konuda yardımcı olun.
letter-opening-customer-shop = Sizden Kaspersky lisansı satın alan ve yardıma ihtiyacı olan bir müşterim adına yazıyorum. Lütfen siparişe bakın.
letter-opening-customer-admin = Bu bilgisayarın kullanıcısı adına yazıyorum. Bilgisayardaki Kaspersky lisansıyla ilgilenmeniz gerekiyor.
letter-enter-in-form = Yukarıdaki sayfanın formuna alan alan girilecek bilgiler:
letter-masked = Etkinleştirme kodları ve lisans anahtarları, tamamını vermeyi özellikle seçtiklerim dışında gizlenmiştir. İsterseniz tamamını iletebilirim.
letter-stand-in-code = kod
letter-stand-in-person = kişi
letter-stand-in-user = kullanıcı
letter-stand-in-host = bilgisayar
letter-stand-in-telephone = telefon
letter-stand-in-group = grup
letter-stand-in-subscriber = abone
letter-stand-in-payment = ödeme
letter-stand-in-personal = kişisel
letter-stand-in-street = sokak
letter-stand-in-token = belirteç
letter-stand-in-hardware = donanım
letter-stand-in-word = sözcük
letter-closing = Saygılarımla
letter-case = Durum
letter-missing = Doldurulmadı
letter-to-fill = Mektubun parçası değildir. Doldurulmayan alanlar; bildiklerinizi ekleyin:
letter-proofs = Bilgisayarın lisansla ilgili gösterdikleri
letter-source = Kaynak
letter-attach = Ekler (eklendi veya eklenecek)
letter-days-left = { $count ->
    [one] { $count } gün kaldı
   *[other] { $count } gün kaldı
}

letter-field-problem = Sorun
letter-field-product = Ürün
letter-field-version = Sürüm
letter-field-system = İşletim sistemi
letter-field-license-status = Lisans durumu
letter-field-license-expires = Lisansın bitiş tarihi
letter-field-subscription-status = Abonelik durumu
letter-field-provider = Sağlayıcı
letter-field-message = Ekrandaki metin
letter-field-error-code = Hata kodu
letter-field-databases = Veritabanlarının tarihi
letter-field-purchase-channel = Lisansın kaynağı
letter-field-paid = Yenileme ödendi
letter-field-policy = Yönetici ilkesi
letter-field-description = Açıklama
    .question = Ne yaptınız ve ne oldu?
letter-field-steps-tried = Denenen adımlar
    .question = Şimdiye kadar neleri denediniz?
letter-field-customer = Müşteri
    .question = Müşterinizin adı nedir?
letter-field-name = Ad
    .question = Adınız nedir?
letter-field-contact = İletişim
    .question = Size hangi e-posta adresinden veya telefon numarasından ulaşılabilir?
letter-field-account-email = Hesabın e-posta adresi
    .question = My Kaspersky hesabınızın e-posta adresi nedir?
letter-field-new-code = Yeni etkinleştirme kodu
    .question = Şimdi hangi etkinleştirme kodunu kullanmak istiyorsunuz?
letter-field-previous-code = Önceki etkinleştirme kodu
    .question = Daha önce hangi etkinleştirme kodunu kullandınız?
letter-field-license-key = Lisans anahtarı veya numarası
    .question = Lisans penceresinde hangi lisans anahtarı veya numarası görünüyor?
letter-field-order-number = Sipariş numarası
    .question = Sipariş numarası nedir?
letter-field-order-email = Siparişin e-posta adresi
    .question = Siparişte hangi e-posta adresi kullanıldı?
letter-field-amount = Tutar
    .question = Ne kadar ödendi?
letter-field-payment-date = Ödeme tarihi
    .question = Ödeme hangi gün çekildi?
letter-field-purchase-date = Satın alma tarihi
    .question = Lisans ne zaman satın alındı?
letter-field-purchase-place = Satın alındığı yer
    .question = Lisans hangi mağazadan veya siteden satın alındı?
letter-field-purchase-country = Satın alındığı ülke
    .question = Lisans hangi ülkede satın alındı?
letter-field-use-country = Kullanıldığı ülke
    .question = Lisans hangi ülkede kullanılıyor?
letter-field-ordered-product = Sipariş edilen ürün
    .question = Siparişte veya kutuda hangi ürünün adı yazıyor?
letter-field-first-activation = İlk etkinleştirme
    .question = Kod ilk kez aşağı yukarı ne zaman etkinleştirildi?
letter-field-device-count = Cihaz sayısı
    .question = Lisans kaç cihazda kullanılıyor?
letter-field-devices-allowed = Lisansın izin verdiği cihaz sayısı
letter-field-reinstall-reason = Yeniden yükleme nedeni
    .question = Kaspersky uygulaması neden yeniden yüklendi?
letter-field-subscriber-number = Abone veya sözleşme numarası
    .question = Sağlayıcıdaki abone veya sözleşme numaranız nedir?
letter-field-host = Bilgisayar
    .question = Bilgisayarın adı nedir?
letter-field-other-computers = Bu diğer bilgisayarlarla ilgili değil

letter-complaint-account-required = Kaspersky uygulaması My Kaspersky bağlantısı istiyor, ama bu cihazı bağlayamıyorum
letter-complaint-app-store-subscription = Uygulama mağazası aboneliğim Kaspersky uygulamasında görünmüyor
letter-complaint-auto-renewal-off = { $stand ->
    [paid] Ödeme yaptım, ama aboneliğim otomatik olarak yenilenmedi
   *[other] Lisansımda otomatik yenileme çalışmıyor
}
letter-complaint-billing-only = Kaspersky için yaptığım bir ödemeyle ilgili sorunum var
letter-complaint-business-key-in-home-product = Satın aldığım lisans Kaspersky ürünüme uymuyor: biri şirketler, diğeri ev için
letter-complaint-code-lost = Etkinleştirme kodumu bulamıyorum
letter-complaint-code-mistyped = Etkinleştirme kodum hatalı olduğu için reddediliyor
letter-complaint-code-refused-under-subscription = Abonelik hâlâ etkin olduğu için yeni etkinleştirme kodum kabul edilmiyor
letter-complaint-key-file-needed = İnternet erişimi olmayan bir bilgisayarı etkinleştiremiyorum ve anahtar dosyasına ihtiyacım var
letter-complaint-license-expired = { $stand ->
    [paid] Yenileme ücretini ödedim, ama lisansın süresi hâlâ dolmuş görünüyor
   *[other] { $title }
}
letter-complaint-managed-by-administrator = { $stand ->
    [ended] Bu bilgisayardaki Kaspersky lisansının süresi doldu
   *[other] Bu bilgisayardaki Kaspersky lisansı düzgün çalışmıyor
}
letter-complaint-not-activated = { $stand ->
    [paid] Ödeme yaptım, ama cihazımda lisans yok
   *[other] { $title }
}
letter-complaint-not-an-activation-code = Elimdeki şey etkinleştirme kodu olarak kabul edilmiyor
letter-complaint-paid-without-code = Ödeme yaptım, ama etkinleştirme kodu gelmedi
letter-complaint-previous-code-refused = Önceki etkinleştirme kodum kabul edilmiyor
letter-complaint-previous-license-not-found = Kaspersky uygulaması önceki etkinleştirme kodumu istiyor
letter-complaint-product-end-of-support = Bu sürüm artık desteklenmediği için lisansım çalışmıyor
letter-complaint-promo-code = Ücretsiz veya promosyon kodum, yenileme için önceki lisans olarak kabul edilmiyor
letter-complaint-shorter-term-than-paid = Yeni lisans, ödediğim süreden daha kısa
letter-complaint-subscription-grace = { $stand ->
    [paid] Ödeme yaptım, ama Kaspersky aboneliğim yenilenmedi ve yakında çalışmayacak
   *[other] Kaspersky aboneliğimin süresi doldu, abonelik yenilenmedi ve yakında çalışmayacak
}
letter-complaint-subscription-grace-over = { $stand ->
    [paid] Ödeme yaptım, ama Kaspersky aboneliğim yenilenmedi ve artık çalışmıyor
   *[other] Kaspersky aboneliğim yenilenmedi ve artık çalışmıyor
}
letter-complaint-subscription-status-outdated = { $stand ->
    [paid] Ödeme yaptım, ama Kaspersky aboneliğimin yenilenmesi bu cihaza yansımadı
   *[other] Kaspersky aboneliğimin yenilenmesi bu cihaza yansımadı
}
letter-complaint-subscription-suspended = { $stand ->
    [paid] Ödeme yaptım, ama Kaspersky aboneliğim duraklatılmış
   *[other] Kaspersky aboneliğim duraklatılmış
}
letter-complaint-third-party-subscription = { $stand ->
    [paid] Ödeme yaptım, ama Kaspersky aboneliğim yenilenmedi
    [ended] Kaspersky aboneliğimin süresi doldu ve abonelik yenilenmedi
   *[other] Kaspersky aboneliğim düzgün çalışmıyor
}
