# Tarayıcıdaki sayfa.

page-own-name = Türkçe

## Her sayfada

page-skip = İçeriğe geç
page-menu = Menü
page-nav-answer = Sorun nedir
page-nav-steps = Adımlar
page-nav-requests = Taleplerim
page-nav-helper = Yardım edecek kişi için
page-language = Dil
page-change-language = Değiştir
page-end = Keymend'i kapat
page-privacy = Bu sayfayı bu bilgisayardaki Keymend gösteriyor. Gönderim yapacağını açıkça söyleyen bir düğmeye tıklamadığınız sürece bu bilgisayardan dışarı hiçbir şey çıkmaz.
page-ended-title = Keymend kapandı
page-ended-text = Keymend kapandı. Bu sekmeyi kapatabilirsiniz. İlerlemeniz kaydedildi; devam etmek için Keymend'i yeniden başlatın.
page-looking-title = İnceleniyor…
page-looking-text = Keymend bu bilgisayarı inceliyor. Bu işlem bir dakika sürebilir. Sayfa kendiliğinden devam eder.
page-working = Keymend hâlâ çalışıyor…
page-copied = Kopyalandı.
page-copy = Kopyala
page-to-answer = Sonuca dön
page-not-found = Böyle bir sayfa yok
page-not-found-text = Adres eski olabilir. Keymend'in bulduğu her şey ilk sayfada.
page-trouble = Bu işlem yapılamadı
page-trouble-because = Keymend bunu yapamadı: { $why }
page-no-such-request = { $number } numaralı talep yok. Taşınmış veya silinmiş olabilir.
page-request-is-over = Bu talep gönderilmiş veya sonuçlanmış olduğu için artık değiştirilemez.
page-nothing-to-write = Hakkında yazabileceğiniz bir sorun bulunmadı. Önce ekranda ne yazdığını Keymend'e bildirin.
page-mail-wrong = “{ $given }” geçerli bir e-posta adresi olmadığı için kaydedilmedi; diğer her şey kaydedildi. Adresi help@example.org biçiminde yazın.
page-uploads-full = Keymend bir oturumda en fazla { $size } MB dosya alır. Keymend'i kapatıp yeniden başlatın ve daha az dosya seçin.
page-too-large = Bu, Keymend'in bir kerede alabileceğinden fazla: en fazla { $files } dosya ve { $size } MB. Geri dönüp daha azını gönderin.
page-incomplete = Gönderdiğiniz bilgiler eksik ulaştı. Geri dönüp yeniden deneyin.
page-not-here = Bu sayfa, Keymend'in açtığı tarayıcıya ait. Burada görmek için Keymend'i yeniden başlatın.
page-used-already = Bu adres yalnızca bir kez çalışır ve zaten kullanıldı. Bu sayfayı kapatıp Keymend'i yeniden başlatın.

## Sorun nedir

page-start-steps = Adımları göster
page-write-support = Destek ekibine yaz
page-question-title = Bir soru
page-answer-button = Devam et
page-not-known = Bilmiyorum
page-another-choice = Başka bir şey
page-go-back-question = Son değişikliğimi geri al
page-which-machine = Sorun hangi bilgisayarda?
page-choose = Birini seçin
page-machine-button = Devam et
page-now-title = Şimdi ne yapabilirsiniz
page-now-tell = Ekranda yazanı kelimesi kelimesine yazın.
page-now-files = Keymend'e bir dosya verin; örneğin bir GetSystemInfo raporu veya bilgisayarın lisans kaydı.
page-now-write = Ya da destek ekibine yazın: Bilinenlerle de size yardım edebilirler.
page-tell-title = Keymend'e daha fazla bilgi verin
page-tell-label = Ekranda ne yazıyor ya da ne oldu?
page-tell-hint = Herhangi bir dilde kendi sözleriniz veya pencerede yazan metnin aynısı. Buraya yazacağınız etkinleştirme kodu saklanmaz.
page-tell-button = Bunu kullan
page-taken-out = { $count ->
    [one] Keymend kart numarası, parola veya kod gibi bir özel bilgiyi çıkardı. Size yardım etmek için kimsenin buna ihtiyacı yoktur. Soran hiç kimseye vermeyin.
   *[other] Keymend kart numarası, parola veya kod gibi { $count } özel bilgiyi çıkardı. Size yardım etmek için kimsenin bunlara ihtiyacı yoktur. Soran hiç kimseye vermeyin.
}
page-files-title = Bu bilgisayar yerine dosyaları incele
page-files-label = Dosyalar
page-files-hint = Keymend'in lisans kaydı, GetSystemInfo raporu, dışa aktarılmış kayıt defteri veya günlük dosyası. Birkaç dosyayı birlikte seçebilir veya buraya sürükleyebilirsiniz. Fotoğraflar okunmaz, ama bir talebe eklenebilir.
page-files-button = Bu dosyaları incele
page-files-from = Bu bilgisayar yerine incelenen:
page-forget = Bunun yerine bu bilgisayarı incele
page-no-file = En az bir, en fazla { $most } dosya seçin.
page-picture-kept = { $file }: Keymend resimleri okumaz. Bu resmi, destek ekibine yazarken ekleyebilirsiniz.
page-pictures-title = Destek ekibine yazarken ekleyebileceğiniz resimler:
page-file-read = okundu
page-file-not-read = içinde kullanılabilecek bir şey yoktu
page-how-we-know = Bunu nereden biliyoruz
page-no-evidence = Henüz bunu kanıtlayan bir şey yok.
page-looked-title = İncelenenler
page-nothing-looked = Burada Kaspersky uygulaması bulunmadı ve hiçbir dosya okunmadı.
page-not-read-title = Okunamayanlar
page-look-again = Yeniden incele
page-others-title = Şu da olabilir
page-possible = olası

## Adımlar

page-steps-title = Adımlar
page-no-steps = Yapılacak bir şey yok: Sorun bulunmadı. Yine de bir şey yolunda gitmiyorsa ekranda ne yazdığını Keymend'e bildirin.
page-continues = Kaldığınız yerden devam ediyorsunuz.
page-progress-damaged = Kaydedilen ilerlemeniz hasarlı olduğu için adımlar baştan başlıyor. Hasarlı dosya şimdi şurada: “{ $path }”.
page-place = Adım { $number } / { $steps }
page-careful = Dikkat:
page-worked-if = İşe yaradıysa:
page-agree = Anladım ve bu adımı yapmak istiyorum
page-did-it = Bunu yaptım
page-did-it-work = İşe yaradı mı?
page-yes = Evet
page-no = Hayır
page-not-sure = Emin değilim
page-skip-step = Bu adımı atla
page-step-back = Önceki adım
page-explain = Neden?
page-waiting-title = Bekleme
page-waiting-until = Şu zamana kadar yapılacak bir şey yok: { $moment }. Keymend'i kapatabilirsiniz; ilerlemeniz kaydedildi.
page-counts-from = Ödemenin günü biliniyor, ama saati bilinmiyor. Bu yüzden süre, olabilecek en geç andan sayılır: { $moment }.
page-time-left = { $hours } sa { $minutes } dk kaldı
page-look-now = Şimdi kontrol et
page-reminder-button = Takvimime ekle
page-open-page = Sayfayı aç
page-run-title = Keymend bu komutu sizin için çalıştırabilir
page-run-agree = Tam olarak bu komut bu bilgisayarda çalıştırılsın
page-run-button = Çalıştır
page-your-code = Etkinleştirme kodunuz (saklanmaz)
page-code-stand-in = KODUNUZ
page-agree-first = Önce kutuyu işaretleyin; hiçbir şey yapılmadı.
page-not-a-code = Bu bir etkinleştirme kodu değil; kod, her birinde beş harf veya rakam bulunan dört gruptan oluşur. Hiçbir şey çalıştırılmadı.
page-ended-well = `{ $command }` hatasız tamamlandı.
page-ended-with-error = `{ $command }` { $code } hatasıyla sona erdi.
page-ended-early = `{ $command }` tamamlanmadı ve durduruldu.
page-done-mark = Yapıldı:
page-skipped-mark = Yapılmadı:
page-not-yet = Henüz değil: Şu ana kadar hiçbir şey değişmedi. Adımı yeniden deneyin veya atlayın.
page-not-yet-wait = Henüz hiçbir şey değişmedi. Şu zamandan sonra yeniden kontrol edin: { $moment }.
page-changed = Artık başka bir sorun var: { $title }
page-could-also-be = Şu da olabilir: { $title }
page-nothing-further = Bu sorun için bilinen başka bir adım yok.
page-fixed = Çözüldü: İşe yaradı
page-fixed-text = Yapmanız gereken başka bir şey yok.
page-run-out = Bu son adımdı. Sorun hâlâ sürüyorsa:
page-what-else = Destek ekibine yazın: Denediğiniz her şey talepte yer alır.
page-next-problem = Sonraki soruna geç
page-restart = Bu adımlara baştan başla
page-stop-text = İstediğiniz zaman durabilirsiniz. İlerlemeniz kaydedilir ve Keymend bir dahaki sefere kaldığınız yerden devam eder.

## Destek ekibine yazılan talep

page-request-title = Talep { $number }
page-request-about = Konu:
page-request-state = Durum:
page-request-is-there = Bu sorunla ilgili zaten bir talebiniz var. Talebiniz aşağıda.
page-to-whom = Talep kime gidecek
page-why-them = Nedeni:
page-to-kaspersky = Kaspersky destek ekibi
page-to-provider = Sağlayıcınız
page-to-shop = Mağaza
page-to-admin = Yöneticiniz
page-because-they-can = Bu sorunu onlar çözebilir.
page-because-chosen = Alıcıyı siz seçtiniz.
page-because-provider = Aboneliği sağlayıcınız yönetiyor ve yalnızca o değiştirebilir.
page-because-administrator = Bu bilgisayarın lisansını bir yönetici yönetiyor.
page-because-kaspersky-sold = Lisansı doğrudan Kaspersky'den satın aldınız.
page-change-addressee = Başka birine gönder veya başka bir dilde yaz
page-addressee-label = Alıcı
page-provider-label = Sağlayıcının veya mağazanın adı
page-mail-label = Alıcının e-posta adresi
page-letter-language = Talebin dili
page-telephone = Telefon:
page-fields-title = Talepte yazanlar
page-missing-count = { $count ->
    [0] Eksik bir şey yok.
    [one] Bir zorunlu alan hâlâ boş.
   *[other] { $count } zorunlu alan hâlâ boş.
}
page-masked-hint = Etkinleştirme kodları ve anahtarlar yıldızlarla gösterilir ve öyle gönderilir. Tamamının gönderilmesi için kodu yazıp altındaki kutuyu işaretlemeniz gerekir.
page-missing = henüz eksik
page-optional = isteğe bağlı
page-more-title = Başka bir bilgi ekle (isteğe bağlı)
page-give-in-full = Bu kodun tamamını ver, yalnızca bu talepte
page-save-fields = Kaydet
page-preview-title = Alıcıya böyle ulaşacak
page-preview-text = Metnin tamamı budur. Adınız ve iletişim bilgileriniz gibi alanlara kendinizin yazdıkları dışında, özel bilgilerin yerine yer tutucular konmuştur.
page-preview-labels = E-posta ayrıca destek ekibinin sistemi için şu satırlarla biter. Bunlar mektupta yazanları tekrarlar:
page-subject = Konu:
page-copy-all = Metnin tamamını kopyala
page-attachments-title = Birlikte gönderilecekler
page-in-one-file = Bunların hepsi tek bir dosyada gönderilir: { $name }
page-as-it-is = olduğu gibi, Keymend tarafından kontrol edilmedi
page-file-size = { $kilobytes } KB
page-values-removed = { $count ->
    [0] içinde özel bilgi bulunmadı
    [one] bir özel bilgi değiştirildi
   *[other] { $count } özel bilgi değiştirildi
}
page-lines-dropped = { $count ->
    [one] bir satır dışarıda bırakıldı
   *[other] { $count } satır dışarıda bırakıldı
}
page-wanted-title = Ayrıca istenenler
page-attach-label = Dosya ekle
page-attach-hint = Metin dosyalarındaki özel bilgiler çıkarılır. Fotoğraf ancak siz onay verdikten sonra eklenir.
page-attach-button = Ekle
page-picture-label = Henüz eklenmemiş bir resim:
page-picture-agree = Bu resme baktım. Olduğu gibi gönderilebilir.
page-picture-button = Bu resmi ekle
page-nothing-attached = Hiçbir şey eklenmedi. Bir dosya seçin veya resmin yanındaki kutuyu işaretleyin.
page-file-left-out = Bir dosya dışarıda bırakıldı: { $reason }
page-steps-left-out = Adımlarınızın dökümü okunamadı ve talepte yer almıyor.
page-leave-title = Gönder
page-leave-text = Henüz hiçbir şey gönderilmedi. Nasıl gönderileceğini seçin.
page-on-page-text = Talepler bir web sayfası üzerinden alınıyor. Sayfayı açın ve yukarıdaki alanları formuna kopyalayın.
page-open-their-page = Alıcının sayfasını aç
page-mail-program = E-posta programımda aç
page-save-eml = E-posta taslağı olarak kaydet
page-save-eml-hint = Çoğu e-posta programında ekleriyle birlikte açılır.
page-save-bundle = Ekleri ZIP dosyası olarak kaydet
page-print-it = Yazdır veya PDF olarak kaydet
page-send-it = Keymend ile gönder
page-no-address = Keymend bu alıcının e-posta adresini bilmiyor. Yukarıya bir adres girin veya talebi yazdırın.
page-close-request = Bu talep sonuçlandı
page-print-hint = Ctrl+P (Mac'te ⌘P) tuşlarına basın veya düğmeyi kullanın. PDF elde etmek için yazıcı olarak “PDF olarak kaydet” seçeneğini seçin.
page-print-button = Yazdır
page-back-to-request = Talebe dön

## Gönderme

page-send-title = Şimdi gönderilsin mi?
page-send-text = Bilgisayarınızdan tam olarak şunlar, posta sunucunuz üzerinden çıkacak:
page-send-to = Kime:
page-send-from = Kimden:
page-text-label = Metin
page-send-agree = Okudum. Gönderilebilir.
page-send-now = Şimdi gönder
page-sent = Posta sunucusu talebinizi aldı.
page-not-sent = Talep gönderilemedi: { $reason }. Talep saklanıyor; yeniden deneyebilirsiniz.
page-perhaps-sent = Talep gönderilmiş olabilir: { $reason }. Yeniden göndermeden önce ulaşıp ulaşmadığını sorun.

## Taleplerim

page-requests-title = Taleplerim
page-requests-text = Her talep bu bilgisayarda saklanır.
page-no-requests = Henüz bir talep yazmadınız.
page-request-number = Talep
page-state-draft = gönderilmedi
page-state-uncertain = gönderilmiş olabilir
page-state-sent = gönderildi
page-state-closed = sonuçlandı
page-state-damaged = hasarlı; okunamıyor

## Yardım edecek kişi için

page-helper-title = Başka birinin bakmasını isteyin
page-make-capture = Yardım edecek kişi için dosya oluştur
page-again-capture = Yeniden oluştur
page-helper-text = Keymend bu bilgisayarda gördüklerini tek bir dosyaya yazabilir. Dosyayı güvendiğiniz birine verin; o kişi dosyayı kendi bilgisayarında Keymend ile açabilir.
page-helper-never = Dosya oluşturulmadan önce adlar, adresler ve kodlar değiştirilir. Kaydetmeden önce içinde ne olduğunu görürsünüz ve hiçbir şey gönderilmez.
page-made-title = Dosyada neler var
page-made-values = Keymend'in gördükleri
page-made-texts = Metinler ve satır sayıları
page-save-capture = Dosyayı kaydet
page-capture-size = Dosyanın boyutu { $kilobytes } KB.
page-lines-left-out = { $count ->
    [one] Keymend'in anlamadığı bir satır dışarıda bırakıldı.
   *[other] Keymend'in anlamadığı { $count } satır dışarıda bırakıldı.
}
page-not-read-count = { $count ->
    [one] Bir kaynak okunamadı.
   *[other] { $count } kaynak okunamadı.
}
page-helper-no-product = Bu bilgisayarda Kaspersky uygulaması bulunmadı.
page-open-title = Birinin size verdiği dosyayı açın
page-open-text = Keymend o zaman diğer bilgisayardaki sorunu gösterir.
