## Yanıtlar

walk-key-done = [y]aptım
walk-key-skip = [a]tla
walk-key-back = [g]eri
walk-key-explain = açık[l]a
walk-key-copy = [k]opyala
walk-key-write = [d]estek ekibine yaz
walk-key-quit = [ç]ık
walk-key-offer = [u]ygula: bunu Keymend yapsın
walk-key-open-page = tarayıcıda sayfayı aç [u]
walk-key-next = [s]onraki sorun
walk-key-fix = çö[z]: adım adım ilerle
walk-key-save = [k]aydet: bu raporu dosyaya yaz
walk-key-send = [g]önder
walk-key-edit = [m]etni düzenle
walk-key-open-mail = [e]-posta programında aç
walk-key-keep = [t]aslak olarak sakla
walk-key-cancel = [v]azgeç: talebi kapat
walk-what-now = Şimdi ne yapmak istersiniz?
walk-type-a-key = Numaralardan veya harflerden birini yazıp Enter'a basın.
walk-letter-means = Bu menüde “{ $letter }” harfi “{ $key }” anlamına gelir. Evet veya hayır demek için sözcüğün tamamını yazın.
walk-help = Menüdeki bir sayıyı veya harfi, { $words } gibi bir sözcüğü yazın ya da gördüğünüzü kendi sözlerinizle anlatın. `q` ile çıkarsınız; Keymend adımı hatırlar.
walk-type-a-number = 1 ile { $most } arasında bir sayı yazın veya kendi sözlerinizle yanıtlayın:
walk-yes-no = [evet/hayır]
walk-not-known = Bilmiyorum
walk-not-heard = Keymend bunu anlamadı. Sayılardan birini yazın veya başka sözlerle anlatın.
walk-say-it = Sorun nedir veya Kaspersky uygulaması ne gösteriyor? Kendi sözlerinizle anlatın (Enter: atla):
walk-no-app-here = Bu bilgisayarda Kaspersky uygulaması yok. Hangi cihaz söz konusu?
walk-agree = kabul
walk-agreement = Bu adımı yapmak için “{ $word }” yazın ya da şunlardan birini seçin: { $keys }:
walk-not-sure = emin değilim
walk-seen = Kontrol edin: { $check } Sizde de böyle mi?
walk-works = Kaspersky uygulaması artık geçerli bir lisansla çalışıyor mu?

## Adım adım ilerleme

walk-problem = Sorun:
walk-begins = Adım adım ilerleyip her adımı kontrol edeceğiz. İstediğiniz an durabilirsiniz: `keymend fix` aynı adımdan devam eder.
walk-continues = Kaldığınız yerden devam ediliyor.
walk-left-off = Geçen sefer ({ $moment }) şu sorunun adımlarını yarıda bıraktınız: { $title }
walk-go-on-there = Kaldığınız yerden devam edilsin mi?
walk-progress-damaged = Kaydedilen ilerleme hasarlı; dosya şimdi şurada: “{ $path }”. Baştan başlıyoruz.
walk-place = Adım { $number } / { $steps }
walk-waiting-until = Bekleme süresinin sonu: { $moment }.
walk-waiting-ended = Bekleme süresi doldu: { $moment }.
walk-not-yet = Henüz işe yaramadı: Keymend aynı sorunu hâlâ görüyor. Adımı yeniden deneyip “{ $done }” seçeneğini ya da sonraki adıma geçmek için “{ $skip }” seçeneğini kullanın.
walk-not-solved = Sorun henüz çözülmedi. Adımı yeniden deneyip “{ $done }” seçeneğini ya da sonraki adıma geçmek için “{ $skip }” seçeneğini kullanın.
walk-step-not-done = Bu adım yapılmamış sayılıyor. Sonraki adıma geçiliyor.
walk-cannot-show = Burada okunan veriler { $moment } tarihine ait olduğundan bu adımın neyi değiştirdiğini gösteremez. Sonraki adıma geçiliyor. Sonucu denetletmek için yeni bir kayıt oluşturup `keymend fix` komutunu onunla çalıştırın.
    .page = Burada okunan veriler { $moment } tarihine ait olduğundan bu adımın neyi değiştirdiğini gösteremez. Sonraki adıma geçiliyor.
walk-fixed = Çözüldü: İşe yaradı. Yapmanız gereken başka bir şey yok.
walk-changed = Değişti:
walk-another-problem = artık başka bir sorun var: { $title }
walk-nothing-until = Şu zamana kadar yapılacak bir şey yok: { $moment }. O zaman `keymend fix` komutunu yeniden çalıştırın.
walk-meanwhile = Bu adımın bekleme süresi { $moment } tarihinde doluyor. Bu arada yapılabilecek başka adımlar var:
walk-reminder = Hatırlatıcı şurada: “{ $path }”.
walk-no-reminder = Hiçbir adımda beklemek gerekmiyor, bu yüzden anımsatıcı oluşturulmadı.
walk-run-out = Bu son adımdı. Sorun hâlâ sürüyorsa destek ekibi yardımcı olabilir.
walk-goes-to = Talebin gönderileceği yer: { $to }
walk-nothing-further = Bunun için bilinen başka bir adım yok.
walk-saved = İlerleme kaydedildi. Devam etmek için `keymend fix` komutunu çalıştırın.
walk-noted = Not edildi. Destek talebine eklenecek.
walk-understood = Keymend artık söylediğinizi dikkate alıyor: { $facts }
walk-steps-changed = Bu nedenle adımlar değişti. Şimdiki adım:
walk-points-elsewhere = Söyledikleriniz başka bir soruna işaret ediyor: { $title }
walk-now-elsewhere = O zamandan bu yana sorun değişti. Şimdiki sorun: { $title }
walk-go-elsewhere = Bu sorunun adımlarıyla devam edilsin mi?
walk-could-also-be = Şu da olabilir:
walk-how-to-write = Denediklerinizi de içeren talebi şu komut yazar:
walk-write-now = Şimdi yazılsın mı?
walk-not-written = Talep yazılmadı: { $reason }
walk-report-saved = Rapor şurada: “{ $path }”.

## Keymend'in bir adımda yapabilecekleri

walk-no-offer = Keymend bu adımı sizin yerinize yapamaz.
walk-dry-run = Deneme: Hiçbir şey çalıştırılmadı.
walk-run-elsewhere = Bu komut, dosyaların geldiği bilgisayarda çalıştırılmalıdır. Orada çalıştırın; Keymend bu komutu bu bilgisayarda çalıştırmaz.
walk-run-this = Tam olarak bu komut şimdi çalıştırılsın mı?
walk-open-this = Bu sayfa şimdi tarayıcıda açılsın mı?
walk-your-code = Etkinleştirme kodunuz (gösterilmez)
walk-code-stand-in = KODUNUZ
walk-not-a-code = Bu bir etkinleştirme kodu değil; kod, her birinde beş harf veya rakam bulunan dört gruptan oluşur. Hiçbir şey çalıştırılmadı.
walk-page-opens = Sayfa tarayıcınızda açılıyor.
walk-page-not-opened = Sayfa buradan açılamadı. Adresi:
walk-running = { $seconds ->
    [one] Çalışıyor; en fazla { $seconds } saniye sürer.
   *[other] Çalışıyor; en fazla { $seconds } saniye sürer.
}
walk-not-started = `{ $command }` başlatılamadı. Komutu kendiniz çalıştırabilirsiniz.
walk-ended-well = `{ $command }` hatasız tamamlandı.
walk-ended-with-error = `{ $command }` { $code } hatasıyla sona erdi.
walk-took-too-long = `{ $command }` çok uzun sürdüğü için durduruldu.
walk-interrupted = `{ $command }` yarıda kesildi.
walk-copied = Kopyalandı.
walk-no-clipboard = Burada pano yok. Metin:
