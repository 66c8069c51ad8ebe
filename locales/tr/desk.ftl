# Yardım masası: `desk open` ve `desk triage` komutlarının çalışana söyledikleri ve müşterilere yanıt taslakları.

desk-not-understood = Anlaşılamadı
desk-solved = Çözüldü: müşteri her şeyin çalıştığını yazıyor
desk-proof-machine = Kanıt: müşterinin bilgisayarından okunanlar.
desk-proof-documented = Kanıt: Kaspersky'nin belgelediği bir hata kodu veya ekran metni.
desk-proof-stated = Keymend ile yazılan talepte böyle belirtiliyor; yanında kanıt gelmedi.
desk-proof-words = Kanıt yok, yalnızca müşterinin kendi sözleri var. Güven düzeyi: %{ $percent }.
desk-stated-otherwise = Talepte `{ $topic }` yazıyor, ama kanıtlar başka bir şey gösteriyor.
desk-who = Kim çözebilir: { $who }
desk-then = Adımlar işe yaramazsa: { $who }
desk-customer = müşteri
desk-nobody = hiç kimse; yapılacak bir şey yok
desk-here = sizin yardım masanız
desk-does = Yardım masanızın yapacağı: { $what }
desk-does-what = { $task ->
    [bill] Müşterinin faturasını kontrol edin. Ödenmişse aboneliği Renew ile, duraklatılmışsa Resume ile uzatın; ödenmemişse müşteriye neyin ödenmediğini söyleyin.
    [resume] Faturanın ödenip ödenmediğini kontrol edin. Ödenmişse Resume gönderin; etkinleştirme kodu aynı kalır.
    [cancelled] Aboneliği kimin iptal ettiğini ve ne zamana kadar geçerli olduğunu kontrol edin. Abonelik sürdürülemez: devam etmek için yeni bir sipariş gerekir ve müşteri yeni bir kod alır.
    [activation] Aboneliğin etkin olup olmadığını GetInfo ile kontrol edin. Etkin değilse Activate gönderin.
    [status] Aboneliğin durumunu GetInfo ile kontrol edin. Düzeltin veya müşteriye durumunu ve bitiş tarihini söyleyin.
    [plan] Müşterinin tarifesinin değişip değişmediğini kontrol edin. Değiştiyse yeni etkinleştirme kodunu gönderin; önceki kod artık çalışmaz.
    [second-code] Müşterinin sizdeki aboneliğinin ne zamana kadar geçerli olduğunu kontrol edip müşteriye söyleyin: başka bir kod ancak abonelik bittikten sonra kullanılabilir.
    [send-code] Siparişi bulun ve müşteriye etkinleştirme kodunu gönderin.
    [replace] Müşterinin sizden aldığı kodu bulun. Yanlışsa değiştirin veya parayı iade edin; doğruysa Kaspersky'ye sorun.
    [payment] Müşterinin ödemelerini ve faturalarını bulun ve parayla ilgili sorusunu yanıtlayın.
    [places] Müşterinin kaç cihazlık yer satın aldığını kontrol edin ve ihtiyacı olanı sunun.
    [renewal] Yenilemenin ödenip ödenmediğini ve gerçekleşip gerçekleşmediğini kontrol edin. Ödenmişse müşteriye başka bir lisans satmayın.
   *[order] Müşterinin siparişini veya aboneliğini bulun ve ne bulduğunuzu müşteriye söyleyin.
}
desk-urgent = Acil: { $why }
desk-urgent-unprotected = bilgisayar korunmuyor
desk-urgent-paid = müşteri ödeme yaptı ve bekliyor
desk-urgent-fraud = biri müşteriyi dolandırıyor olabilir
desk-bundle-matches = { $files ->
    [one] Pakette { $files } dosya var ve dosya listesiyle uyuşuyor.
   *[other] Pakette { $files } dosya var ve tümü dosya listesiyle uyuşuyor.
}
desk-bundle-wrong = Paket, Keymend oluşturduktan sonra değiştirilmiş; bu yüzden hiçbir şeyi kanıtlamaz. Değiştirilen, eksik veya eklenen dosyalar: { $files }.
desk-request-id = Talep: { $id }
desk-missing = Eksik olanlar
desk-says = Müşterinin söyledikleri
desk-tried = Müşterinin daha önce denedikleri
desk-words = Müşterinin yazdıkları
desk-from-quoted = Bu sözler aşağıdaki alıntılanan veya iletilen mesajdan alındı; mesajın kendisinde yeterli bilgi yok.
desk-not-counted = Sayılmayan satırlar: alıntı { $quoted }, imza { $signature }.
desk-draft-heading = Yanıt taslağı
desk-same = { $by ->
    [message] Aynı e-posta: { $id }
    [thread] Aynı yazışma: { $id }
    [order] Aynı sipariş veya sözleşme numarası: { $id }
    [code] Aynı etkinleştirme kodu: { $id }
    [machine] Aynı bilgisayar: { $id }
   *[person] Aynı gönderen: { $id }
}
desk-closed-by = Daha sonraki “{ $id }” mesajına göre çözüldü. Yanıt gerekmiyor.
desk-closes = Çözüldüğünü bildiriyor: { $ids }
desk-refers-back = Müşteri daha önceki bir kaydına atıfta bulunuyor. Kaydı müşterinin adıyla veya adresiyle arayın.
desk-refers-to = Müşteri daha önceki bir iletisine atıfta bulunuyor: { $id }
desk-refers-to-titled = Müşteri daha önceki bir iletisine atıfta bulunuyor: { $id } ({ $title })
desk-winmail = { $name } adlı ek, yalnızca Outlook ile açılan bir biçimde. Müşteriden mesajı düz metin olarak göndermesini isteyin.
desk-letters-damaged = Mesajda yanlış karakter kümesi belirtildiği için bazı harfler bozuk.
desk-sent-card = Müşteri bir ödeme kartının bilgilerini göndermiş; burada gizlendi. Bilgileri kayıt sisteminizden silin ve müşteriye bankasını aramasını söyleyin.
desk-sent-password = Müşteri bir parola veya PIN göndermiş; burada gizlendi. Kayıt sisteminizden silin, kullanmayın ve müşteriye değiştirmesini söyleyin.
desk-date-ambiguous = `{ $date }` tarihi kullanılmadı: burada gün mü ay mı önce geliyor belli değil.
desk-date-unknown = `{ $date }` tarihi kullanılmadı, çünkü Keymend bu tarih biçimini tanımıyor.
desk-failed = Keymend bu mesajı okurken hata verdi ({ $place }). Mesajı posta programınızda açın ve hatayı Keymend geliştiricilerine bildirin.
desk-text-cut = Bu metnin yalnızca ilk { $kib } KiB'lık bölümü okundu.
desk-text-of-a-file = “{ $name }” ekindeki metin, mesajın bir parçası olarak okundu.
desk-text-of-a-part = Adı olmayan bir ekin metni iletinin parçası olarak okundu.
desk-file-not-read = “{ $name }” eki: { $advice }
desk-files-passed-over = Keymend biçimini tanımadığı için okunmayan dosyalar: { $names } ({ $count }).
desk-pictures-left = Keymend'in okuyamadığı resimler: { $names } ({ $count }). Bunlara kendiniz bakın.
desk-texts-left = İleti tek başına yeterli olduğu için okunmayan ek metinleri: { $names } ({ $count }).
desk-sent-by-a-program = Bu mesajı bir program gönderdi: teslim bildirimi, otomatik yanıt veya bülten. Yanıtlanmaz.
desk-is-a-log = Bu, bir müşterinin mesajı değil, bir programın günlüğüdür; bu nedenle taslak yok.
desk-of-another-service = Bu mesaj Kaspersky ile değil, başka bir hizmetinizle ilgili. İlgili kişilere iletin.
desk-language-not-read = Keymend bu dili anlamıyor: { $language }. İletiyi kendiniz okuyun.
desk-draft-asks-for-screen = Taslak yalnızca ekrandaki metni soruyor.
desk-of-an-employee = Bilgisayar bir şirkete veya okula ait: lisansla yönetici ilgileniyor.
desk-draft-buys-nothing = Taslak hiçbir şey satın alınmamasını söylüyor.
desk-beside = Müşteri şunu da soruyor, bunu bir çalışma arkadaşınızın yanıtlaması gerekiyor: { $what }.
desk-asked-for-a-customer = Bir iş arkadaşınız bunu bir müşteri için soruyor: taslak müşteri içindir ve alıcısı yoktur.
desk-draft-other-language = Keymend'de bu mesajın dilinde ({ $theirs }) taslak yok. Bu taslağın dili: { $own }.
desk-draft-language-unknown = Bu mesajın dili kesin değil; taslağın dili: { $own }.
desk-attachments-left = { $count ->
    [one] { $count } ek incelenmedi.
   *[other] { $count } ek incelenmedi.
}
desk-several = Bu mesaj birden çok müşteri veya bilgisayarla ilgili ({ $count }). Her birini ayrı ayrı ele alın.
desk-several-of-one = Müşteri birden çok sorundan söz ediyor ({ $count }). Her birini yanıtlayın.
desk-cases-heading = Bu mesajdaki durumlar
desk-too-large = Mesaj { $most } MiB sınırından büyük olduğu için okunmadı. Eklerini kaydedip tek tek açın.
desk-too-large-rest = Bu mesaj { $most } MiB sınırından büyük olduğu için yalnızca başı okundu. Eklerini kaydedip tek tek açın.
desk-sender-without-address = Gönderenin ({ $name }) e-posta adresi burada yok.
desk-sender-unknown = Gönderen burada belirtilmemiş.
desk-draft-without-recipient = Taslağın alıcısı yok.
desk-too-many-parts = Mesajda { $most } parçadan fazlası olduğu için okunmadı. E-posta programınızda açın.
desk-no-text = Mesaj boş. Müşteriden yeniden göndermesini isteyin.
desk-damaged = Bu mesajın metni bozuk olduğu için okunamadı. Müşteriden metni düz metin olarak yeniden göndermesini isteyin.
desk-damaged-archive = “{ $name }” arşivi eksik veya bozuk olduğu için okunmadı. Müşteriden yeniden göndermesini isteyin.
desk-empty = “{ $mailbox }” içinde mesaj yok. Doğru dosya olup olmadığını ve dışa aktarmanın tamamlanıp tamamlanmadığını denetleyin.
desk-row-too-long = Bu satır { $most } MiB sınırından uzun olduğu için okunmadı.
desk-row-not-read = Bu satır okunamıyor. Bir JSON satırı olup olmadığını veya `text` gibi bir sütunu olan bir tabloya ait olup olmadığını kontrol edin.
desk-columns-unknown = “{ $mailbox }” içinde, adını Keymend anlamadığı için okunmayan sütunlar: { $columns }.
desk-not-a-mailbox = “{ $path }” Keymend'in tanıdığı bir posta kutusu değil. Bir mbox dosyası, bir Maildir, bir e-posta klasörü, JSON satırları veya `text` gibi bir sütunu olan bir tablo belirtin.
desk-no-such-message = “{ $mailbox }” içinde { $mark } mesajı yok. Kimlik, `keymend desk triage` çıktısının ilk sütunundadır.
desk-many-messages = “{ $path }” birden çok mesaj içeriyor. Birini belirtin, örneğin { $path }:1; ya da hepsini `keymend desk triage` ile ayırın.
desk-wanted-mailbox = Bir mbox dosyası, bir Maildir, bir e-posta klasörü, JSON satırları veya `text` gibi bir sütunu olan bir tablo belirtin.
desk-wanted-template = Bir şablon dosyası belirtin.
desk-template-wrong = “{ $path }” şablonu kullanılamıyor: { $error }. Şablonu düzeltin veya başka bir şablon kullanın.
desk-template-value = { $line }. satır: yanıtta `{ $name }` diye bir değer yok. Kullanılabilecek değerler: { $names }
desk-template-without-steps = “{ $path }” şablonunda adımlar için yer yok; taslak ne yapılacağını söylemezdi. Şablona `{ $steps }` ekleyin.
desk-template-name = “{ $path }” şablonunun adı bir dili belirtmiyor. Bütün diller için `answer.hbs`, tek bir dil için `de.hbs` gibi o dilin kodunu kullanın.
desk-template-left-out = Onun yerine yerleşik metin kullanılıyor.
desk-title = Yardım masasına gelen mesajlar
desk-column-message = Mesaj
desk-column-language = Dil
desk-column-problem = Sorun
desk-column-whose = Kim çözebilir
desk-group-errors = Okunamayanlar
desk-group-fraud = Önce bu müşterileri uyarın: dolandırıcılık olabilir
desk-group-urgent = Acil
desk-group-others = Diğerleri
desk-group-solved = Çözüldü, yanıt gerekmiyor
desk-not-shown = Burada gösterilmeyen mesajlar: { $count }. `--format jsonl` tümünü yazar.
desk-stopped = Durduruldu. İşlenen mesajlar: { $messages }. Hiçbir şey kaydedilmedi. Daha sonra devam edebilmek için komutu `--format jsonl -o FILE` ile başlatın, sonra `--resume` ekleyin.
desk-draft-kept = “{ $name }” taslağı düzenlendiği için olduğu gibi bırakıldı.
desk-drafts-kept = Düzenlendiği için olduğu gibi bırakılan taslaklar: { $count } ({ $names }). `--overwrite-drafts` bunları da değiştirir.
desk-summary = Mesajlar: { $messages }. Anlaşılamayanlar: { $not-understood }. Aciller: { $urgent }. Okunamayanlar: { $errors }.
desk-draft-notice = Keymend'in hazırladığı taslak. Göndermeden önce okuyup düzeltin.
desk-draft-greeting = Merhaba,
desk-draft-sure = Mesajınız için teşekkür ederiz. Anladığımız kadarıyla konu şu: “{ $title }”.
desk-draft-unsure = Mesajınız için teşekkür ederiz. Konu şu olabilir: “{ $title }”. Başka bir sorun varsa lütfen ekranda ne yazdığını bize bildirin.
desk-draft-several = Mesajınız için teşekkür ederiz. Birden çok sorundan söz ediyorsunuz: { $titles }.
desk-draft-not-understood = Mesajınız için teşekkür ederiz. Size yardımcı olabilmek için daha fazla bilgiye ihtiyacımız var. Lütfen ekrandaki metni veya hata kodunu aynen yazın ve Kaspersky ürününüzün adını bize bildirin.
desk-draft-steps = Lütfen şunları deneyin:
desk-draft-missing = Lütfen şu soruları da yanıtlayın:
desk-draft-whose = { $who ->
    [kaspersky] Bu işe yaramazsa sorunu yalnızca Kaspersky destek ekibi çözebilir: https://support.kaspersky.com/
    [shop] Bu işe yaramazsa lütfen lisansı satan mağazaya başvurun: Siparişinizi yalnızca mağaza değiştirebilir.
    [admin] Bu işe yaramazsa lütfen bilgisayarınızın lisansını yöneten yöneticiye başvurun.
   *[provider] Bu işe yaramazsa lütfen abonelik sağlayıcınıza başvurun: Aboneliği yalnızca sağlayıcı değiştirebilir.
}
desk-draft-codes = Lütfen bize e-postayla etkinleştirme kodunun tamamını göndermeyin; son beş karakteri yeterlidir.
desk-draft-card = Mesajınızda bir ödeme kartının bilgileri var. E-postaları başkaları da okuyabilir; bu nedenle lütfen bankanızı arayın, bilgilerin e-postayla gönderildiğini söyleyin ve kartın yenilenmesi gerekip gerekmediğini sorun. Kart bilgilerinize hiçbir zaman ihtiyacımız yoktur.
desk-draft-password = Mesajınızda bir parola veya PIN var. Lütfen kullandığınız her yerde hemen değiştirin. Parolanıza hiçbir zaman ihtiyacımız yoktur; onu bize veya başkalarına göndermeyin.
desk-draft-well = Bilgi verdiğiniz için teşekkür ederiz. Her şeyin yeniden çalışmasına sevindik.
desk-draft-thanks = Mesajınız için teşekkür ederiz. Başka bir şeye ihtiyacınız olursa lütfen bize yazın.
desk-draft-elsewhere = Mesajınız için teşekkür ederiz. Mesajınız Kaspersky ile değil, başka bir hizmetimizle ilgili; bu hizmetle ilgilenen arkadaşlarımıza iletiyoruz.
desk-draft-other-matter = Mesajınız için teşekkür ederiz. Gördüğümüz kadarıyla konu bir lisansla ilgili değil. Bir arkadaşımız mesajınızı okuyup size yazacak.
desk-draft-pay-once = Ödemeyi zaten yaptığınızı yazıyorsunuz; lütfen yeniden ödeme yapmayın.
desk-draft-employee = İş yerinize veya okulunuza ait bir bilgisayarda lisansla yönetici ilgilenir. Lütfen hiçbir şey satın almayın ve yöneticinize veya bilgi işlem birimine haber verin.
desk-draft-fraud = Lütfen hiçbir ödeme yapmayın ve bizim adımıza aradığını söyleseler bile kimseye kod, parola veya bilgisayarınıza erişim vermeyin. Emin değilseniz faturanızdaki numaradan bizi arayın.
desk-draft-answer = { $question ->
    [uninstall-managed] İş yerinizin veya okulunuzun bilgisayarında lütfen hiçbir şeyi kaldırmayın: buna yönetici karar verir.
    [uninstall] Lütfen Kaspersky uygulamasını kaldırmayın: lisans bununla değişmez ve uygulama olmadan bilgisayar korunmaz.
    [other-code] Bizdeki aboneliğiniz sürdükçe lütfen başka bir kod girmeyin. O kodu saklayın: abonelik bittikten sonra kullanabilirsiniz.
    [same-seller] Bu konu çözülmeden lütfen aynı satıcıdan tekrar satın almayın: bir sonraki kodda da aynı sorun olabilir.
    [buy] Bu konu çözülene kadar lütfen hiçbir şey satın almayın ve kodunuzu değiştirmeyin.
    [sign-in] Hesabınıza sizin yerinize giriş yapamayız ve parolanıza hiçbir zaman ihtiyacımız yoktur. Lütfen kendiniz giriş yapın.
   *[how-long] Abonelik bir süre daha çalışır. Ne zamana kadar olduğunu Kaspersky uygulamasının lisans penceresi gösterir.
}
desk-draft-beside = Şunu da soruyorsunuz: { $what }. Bunu bir çalışma arkadaşımız yanıtlayacak.
desk-draft-earlier = Bunu daha önce de yaşadığınızı yazıyorsunuz. Önceki iletinizi bulabilmemiz için lütfen numarasını veya bize yazdığınız günü bildirin.
desk-draft-earlier-known = Bunu daha önce de yaşadığınızı yazıyorsunuz. Önceki iletiniz elimizde; ikisini birlikte okuyoruz.
# What somebody asks besides; stands in desk-beside and desk-draft-beside.
desk-beside-what = { $matter ->
    [bill] fatura veya makbuz
    [bill-address] faturadaki adres veya ad
   *[charged-twice] iki kez çekilen ödeme
}
desk-draft-instead = { $step ->
    [early] Yeni bir kodun veya anahtar dosyasının ücreti ödendiyse ama bitişten sonra gelecekse bugün bize bildirin; daha erken gönderilip gönderilemeyeceğini kontrol edelim.
    [places] Daha fazla yere ihtiyacınız varsa kaç tane olduğunu bize bildirin.
    [renewal] Yenilemenin ücreti ödenmediyse ve kodunuz yoksa yenilemeyi bizden sipariş edin.
    [key] Yenilenmiş bir anahtar yoksa bizden bir tane sipariş edin.
    [administrator] Yöneticinize sorun: şirketler lisanslarını ve cihazlarını My Kaspersky'de değil, Kaspersky Security Center'da yönetir.
    [card] Yeni kartınızı web sitemizden veya telefonla bize bildirin, asla e-postayla göndermeyin. Ardından ödemeyi hangi gün yeniden deneyeceğimizi bize sorun.
    [cancel] Bunun yerine kodu kullanmak istiyorsanız aboneliğinizi iptal etmemizi isteyin. Ardından aboneliğin süresi dolana kadar bekleyin.
   *[pay] Faturamızı henüz ödemediyseniz ödeyin veya bizde yenileyin. Ödediyseniz yeniden ödeme yapmayın.
}
desk-draft-last-signs = { $code ->
    [previous-code] Daha önce kullandığınız etkinleştirme kodunun son beş karakteri
   *[new-code] Şimdi kullanmak istediğiniz etkinleştirme kodunun son beş karakteri
}
desk-draft-ours = Konuyla ilgileniyoruz ve size yeniden yazacağız.

## Abonelik hizmetinin kodları

desk-kss-heading = Abonelik hizmetinin kodları (sağlayıcının yardım masası için)
desk-kss-source = Kaynak: sağlayıcıların herkese açık program kodu; Kaspersky'nin yayımladığı bir metin değil.
desk-code-line = satır { $line }
desk-code-subscriber = abone { $number }
desk-kss = { $code ->
    [c1] Activate gönderildi, ama bu SubscriberId zaten etkin. Kodu GetInfo ile alın ve müşteriye yeniden verin.
    [c2] Bu SubscriberId henüz etkin değil. Activate gönderin.
    [c3] Renew, şu anki bitişten önceki bir bitiş tarihiyle gönderildi. Tarihi düzeltin.
    [c4] Abonelik zaten kesin olarak iptal edilmiş (HardCancel). Yeni bir SubscriberId gerekir ve müşteri yeni bir kod alır.
    [c5] Bu SubscriberId bilinmiyor. Hesabın doğru olup olmadığını ve hizmetin sipariş edilip edilmediğini kontrol edin.
    [c6] Aynı sipariş iki kez gönderildi. Bu hatayı dikkate almayın ve durumu GetInfo ile sorgulayın.
    [c8] Etkinleştirme kodu stokunuz bitti. Kaspersky'den yenilerini isteyin; müşteri yanlış bir şey yapmadı.
    [c9] Ürün kimliği bilinmiyor. Yapılandırmanızı düzeltin.
    [c101] Süre 28 günden kısa. Süreyi uzatın.
    [c103] Başlangıç gelecekte. Sunucunuzun saatini kontrol edin ve aboneliği şimdi başlatın.
    [c105] Abonelik iptal edilmiş (SoftCancel) ve etkinleştirilemiyor. Yeni bir sipariş oluşturun.
    [c202] Renew, bitiş tarihi olmayan bir abonelik için gönderildi. Yenilenecek bir şey yok: Aboneliğin askıya alınıp alınmadığına veya ödenmemiş fatura olup olmadığına bakın.
    [c204] Renew, abonelik askıdayken gönderildi. Bunun yerine Resume gönderin; kod aynı kalır.
    [c303] SoftCancel, abonelik askıdayken gönderildi. Önce Resume gönderin veya HardCancel ile iptal edin.
    [c304] İptal tarihi 14 günden daha eski. Daha yakın bir tarih seçin.
    [c401] Yalnızca bitiş tarihi olmayan bir abonelik askıya alınabilir.
    [c402] Abonelik zaten askıda.
    [c501] Resume gönderildi, ama abonelik etkin. Sorun başka yerde: Müşteriden cihazdaki durumu yenilemesini isteyin.
    [c601] Sözleşmeniz bu komuta izin vermiyor.
    [c602] Bir öznitelik yanlış, örneğin 2008'den veya başlangıçtan önceki bir tarih.
    [cactivate] Bir abonelik başlatır ve kodunu verir. Abonelik sürerken ürün ve cihaz sayısı değiştirilemez: Başka bir plan için aboneliği HardCancel ile iptal edin ve yeni bir Activate gönderin. Müşteri o zaman yeni bir kod alır.
    [crenew] Bitiş tarihi olan bir aboneliğin bu tarihini değiştirir. Askıdaki bir abonelik için gönderilecek komut Resume'dur.
    [cpause] Bitiş tarihi olmayan bir aboneliği askıya alır; nedeni çoğunlukla ödenmemiş bir faturadır. Resume ile sona erer ve kod aynı kalır.
    [cresume] Askıdaki aboneliği sürdürür. Müşterinin yeni bir koda ihtiyacı yoktur.
    [csoftcancel] Aboneliği iptal eder, ancak abonelik askıdayken değil. Sonrasında yeniden etkinleştirilemez: Müşteri için yeni bir sipariş gerekir.
    [chardcancel] Aboneliği kesin olarak iptal eder; plan değişikliğinde de kullanılır. Eski kod artık çalışmaz ve müşterinin yeni koda ihtiyacı vardır.
   *[c99] Bilinmeyen bir hata. Yeniden deneyin, olmazsa Kaspersky'ye sorun.
}
desk-kss-customer = Müşteriye yanıt: { $answer }
# What the desk answers a customer; each word names a group of codes.
desk-kss-answer = { $answer ->
    [again] Aboneliğiniz etkin ve etkinleştirme kodunuz değişmedi. Kodunuzu size yeniden gönderiyoruz.
    [started] Aboneliğinizi etkinleştiriyoruz. Etkin olur olmaz etkinleştirme kodunuzu alacaksınız.
    [order] Önceki aboneliğiniz iptal edildi ve sürdürülemez. Yeni bir abonelik sipariş ederseniz yeni bir etkinleştirme kodu alırsınız.
    [account] Aboneliğinizi bulamıyoruz. Lütfen bize müşteri numaranızı ve sipariş tarihini bildirin.
    [pool] Şu anda size verebileceğimiz bir etkinleştirme kodu yok. Bu sizden kaynaklanmıyor; lütfen yeniden ödeme yapmayın. Kodu elimize geçer geçmez size göndereceğiz.
    [endless] Aboneliğinizin bitiş tarihi yok, bu nedenle yenilenecek bir şey de yok. Askıya alınıp alınmadığını ve ödenmemiş fatura olup olmadığını kontrol ediyoruz.
    [paused] Aboneliğiniz askıda. Yeniden başlatıldığında lisansınız, elinizdeki etkinleştirme koduyla tekrar çalışacak.
    [cancel] Aboneliğiniz askıda. Hemen iptal edilmesini isteyip istemediğinizi lütfen bize bildirin.
    [dated] Bitiş tarihi olan bir abonelik askıya alınamaz. Bu tarihe kadar devam eder.
    [active] Aboneliğiniz bizde etkin. Lütfen Kaspersky uygulamasında abonelik durumunu yenileyin ve hâlâ başka bir şey gösteriyorsa bize yazın.
    [changed] Önceki aboneliğiniz, örneğin plan değişikliği nedeniyle, sona erdi ve etkinleştirme kodu artık çalışmıyor. Yeni bir aboneliğiniz varsa lütfen yeni etkinleştirme kodunu Kaspersky uygulamasına girin.
    [plan] Bizdeki planınız değiştiğinde yeni bir etkinleştirme kodu verilir ve önceki kod çalışmaz. Hiçbir şey satın almanız veya sipariş etmeniz gerekmez: yeni kodu bizden alırsınız. Kod elinize ulaşınca lütfen Kaspersky uygulamasına girin.
   *[ours] Hata bizden kaynaklanıyor; sizin bir şey yapmanız gerekmiyor. Düzeltildiğinde size yazacağız.
}
