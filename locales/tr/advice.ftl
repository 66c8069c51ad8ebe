## Lisans kayıtları ve arşivler

advice-manifest-gone = Dosya listesi lisans kaydından çıkarılmış. Kaydı `keymend collect` ile yeniden oluşturun.
    .page = Dosya listesi lisans kaydından çıkarılmış. Dosyayı o bilgisayarda yeniden oluşturun: Keymend'de “Yardım edecek kişi için” bölümünde.
advice-capture-damaged = Lisans kaydı hasarlı. `keymend collect` ile yeniden oluşturun.
    .page = Lisans kaydı hasarlı. Dosyayı o bilgisayarda yeniden oluşturun: Keymend'de “Yardım edecek kişi için” bölümünde.
advice-capture-newer = Bu lisans kaydı Keymend'in daha yeni bir sürümüyle oluşturulmuş (`{ $schema }`). Keymend'i güncelleyip kaydı yeniden okutun.
advice-capture-too-many = Bir lisans kaydında bulunabilecek olandan fazla dosya içeriyor. Kaydı yeniden oluşturun.
advice-not-in-manifest = Bu dosya, dosya listesinde yok: Sonradan eklenmiş ve okunmadı.
advice-changed-since = Bu dosya, dosya listesindeki bilgilerle uyuşmuyor: Değiştirilmiş veya hasar görmüş. Kaydı yeniden oluşturun.
advice-gone-from-capture = Bu dosya listede var, ama lisans kaydında yok. Kaydı yeniden oluşturun.
advice-capture-without-facts = Lisans kaydında hiç bilgi yok. `keymend collect` ile yeniden oluşturun.
    .page = Lisans kaydında hiç bilgi yok. Dosyayı o bilgisayarda yeniden oluşturun: Keymend'de “Yardım edecek kişi için” bölümünde.
advice-facts-not-known = İçindeki bilgilerin bir kısmını bu sürüm tanımıyor. Keymend'in daha yeni bir sürümünü kullanın.
advice-capture-part-broken = Bu bölüm bozuk. Lisans kaydını yeniden oluşturun.
advice-unpacks-too-large = Açıldığında Keymend'in okuyabileceğinden büyük oluyor. Arşivi açıp gereken bölümü belirtin.
advice-cannot-unpack = Arşiv açılamıyor. Yeniden kopyalayın veya yenisini oluşturun.
advice-member-not-known = İçeriğinin biçimi bilinmiyor. Dosyayı açıp içindekileri çıkarın.
advice-cut-unpacked = Yarıda kesilmiş veya hasarlı. Açılabilen kısmı okundu.
advice-others-not-read = İçindeki diğer dosyalar okunmadı. Arşivi açıp gereken bölümü belirtin.
advice-cut-before = Yarıda kesilmiş veya hasarlı. Kesildiği yere kadar olan her şey okundu.
advice-member-too-large = Keymend'in okuyabileceğinden büyük. Arşivi açıp gereken bölümü belirtin.
advice-archive-in-archive = Bu, arşiv içindeki bir arşiv. Onu da açıp içindekileri çıkarın.
advice-list-in-archive = `{ $file }` listesi arşiv içinde okunmaz. Arşivden çıkarıp belirtin.
advice-zip-too-large = `{ $file }`, { $mib } MiB sınırını aşıyor. Arşivi açıp klasörü belirtin.
advice-not-a-zip = `{ $file }` eksiksiz bir zip dosyası değil ({ $why }). Yeniden kopyalayın veya yenisini oluşturun.
advice-empty-zip = `{ $file }` boş bir zip dosyası. Yeniden oluşturun.
advice-zip-not-known = `{ $file }` içindeki hiçbir dosyanın biçimi bilinmiyor. Arşivi açın ve bir dosyanın ne olduğunu `--as` ile belirtin.
    .page = `{ $file }` içindeki hiçbir dosyanın biçimi bilinmiyor. Ne yazdığını biliyorsanız bunu “Keymend'e daha fazla bilgi verin” bölümüne yazın.
advice-zip-not-ordinary = Keymend'in desteklemediği bir yöntemle sıkıştırılmış. Arşivi sıradan bir zip dosyası olarak yeniden oluşturun.
advice-zip-password = Arşiv parolayla korunuyor. Parolasız olarak yeniden oluşturun.
advice-member-broken = Arşiv bu noktada hasarlı ({ $why }). Yeniden oluşturun.
advice-member-leads-out = Bu bir bağlantı ya da arşivin dışına çıkan bir yol; dışarıda bırakıldı.
advice-zip-same-name = Arşivde bu adda iki dosya var; yalnızca sonuncusu okundu. Arşivi açın veya yeniden oluşturun.

## Dosyalar

advice-is-device = `{ $file }` bir kanal (pipe) veya aygıt. Bir dosya belirtin ya da içeriği Keymend'e yönlendirip `-` yazın.
    .page = `{ $file }` bir kanal (pipe) veya aygıt. Bir dosya seçin.
advice-no-such-file = `{ $file }` bulunamadı. Yolu kontrol edin.
advice-file-no-rights = `{ $file }` için okuma yetkiniz yok. Dosyayı yönetici olarak kopyalayın veya Keymend'i yönetici olarak çalıştırın.
advice-file-not-opened = `{ $file }` açılamadı ({ $why }). Yerel bir diske kopyalayıp yeniden deneyin.
advice-file-empty = `{ $file }` boş. Lisans kaydını yeniden oluşturun.
advice-file-encrypted = `{ $file }` Kaspersky uygulaması tarafından şifrelenmiş; onu yalnızca Kaspersky okuyabilir. Dosyayı talebe ekleyin.
advice-not-text = `{ $file }` metin değil. Bunun yerine bir metin dosyası, JSON veya kayıt defteri dışa aktarımı belirtin.
advice-json-not-known = `{ $file }` JSON biçiminde, ama ne bir bilgi dosyası ne de bir komut satırı aracının çıktısı. Ne olduğunu `--as` ile belirtin.
    .page = `{ $file }` JSON biçiminde, ama ne bir bilgi dosyası ne de bir komut satırı aracının çıktısı. Ne yazdığını biliyorsanız bunu “Keymend'e daha fazla bilgi verin” bölümüne yazın.
advice-say-what = `{ $file }` dosyasının biçimi tanınmadı. Ne olduğunu `--as` ile belirtin (`--as log` her metinde arama yapar) veya ekrandaki mesajı `--message-file` ile verin.
    .page = `{ $file }` dosyasının biçimi tanınmadı. Ne yazdığını biliyorsanız bunu “Keymend'e daha fazla bilgi verin” bölümüne yazın.
advice-mail-not-known = `{ $file }` içindeki e-postada Keymend'in tanıdığı bir şey yok. Metnini `--message` ile verin.
    .page = `{ $file }` içindeki e-postada Keymend'in tanıdığı bir şey yok. Ne yazdığını biliyorsanız bunu “Keymend'e daha fazla bilgi verin” bölümüne yazın.
advice-mails-passed-over = `{ $file }` içindeki bazı e-postalar bildirim değil ve atlandı (e-posta sayısı: { $count }).
advice-mail-cut = E-postanın yalnızca baş kısmı okundu. Eklerini kaydedip dosya olarak belirtin.
advice-machine-no-answer = Yanıt vermedi ({ $state }). Bu bilgisayarı yeniden sorgulayın.
advice-machine-no-command = Komut orada bulunamadı ({ $state }). Kaspersky uygulaması bu bilgisayarda yüklü değil veya denetim programı başka bir klasörde.
advice-machine-no-rights = Komutu reddetti ({ $state }). Komutu çalıştıran hesaba orada yönetici hakları verin ve bu bilgisayarı yeniden sorgulayın.
advice-machine-timed-out = Zamanında yanıt vermedi ({ $state }). Bağlantıyı denetleyin ve bu bilgisayarı yeniden sorgulayın.
advice-machine-said = Çıktısı: { $text }
advice-machine-silent = Yanıt verdi, ancak komut orada hiçbir çıktı üretmedi. Nedenini görmek için komutu bu bilgisayarda bir kez elle çalıştırın, sonra yeniden sorgulayın.
advice-machine-not-known = Yanıtının biçimi bilinmiyor. O bilgisayarda `kesl-control --app-info` komutunu çalıştırın.
    .page = Yanıtının biçimi bilinmiyor. Ne yazdığını biliyorsanız bunu “Keymend'e daha fazla bilgi verin” bölümüne yazın.
advice-only-first-parts = Yalnızca ilk { $most } parça okundu. Dosyayı bölün.
advice-folder-empty = `{ $folder }` klasöründe dosya yok.
advice-folder-not-known = `{ $folder }` klasöründeki hiçbir dosyanın biçimi bilinmiyor (dosya sayısı: { $count }). Birini belirtin ve ne olduğunu `--as` ile yazın.
    .page = `{ $folder }` klasöründeki hiçbir dosyanın biçimi bilinmiyor (dosya sayısı: { $count }). Ne yazdığını biliyorsanız bunu “Keymend'e daha fazla bilgi verin” bölümüne yazın.
advice-folder-too-large = Keymend en fazla { $files } dosyaya ve en fazla { $deep } düzey derindeki klasörlere bakar. `{ $folder }` yerine, gereken klasörü veya dosyayı belirtin.
advice-file-cut = `{ $file }` dosyasının yalnızca ilk { $bytes } baytı okundu. Daha kısa bir bölümünü belirtin.
advice-reading-failed = `{ $file }` okunamadı ({ $why }). Dosyayı yerel bir diske kopyalayıp yeniden deneyin.
advice-broken-json = `{ $file }` şu noktadan itibaren geçerli JSON değil: { $at }. Öncesinin tamamı okundu. Dosyayı düzeltip yeniden deneyin.
advice-broken-output = `{ $file }` şu noktadan itibaren bozuk: { $at }. Öncesinin tamamı okundu. Lisans kaydını yeniden oluşturun.
advice-at-line = satır { $line }
advice-older-capture = Aynı bilgisayarın daha eski bir kaydı ({ $older }). Yenisi geçerli sayıldı ({ $newer }).
advice-older-than-told = Sorunun o zamandan beri çözüldüğünü yazıyorsunuz. Okunanlar daha öncesine ait olabilir, bu yüzden dikkate alınmadı. Emin olmak için o bilgisayarda `keymend` komutunu çalıştırın ya da orada `keymend collect` komutunu çalıştırıp yeni dosyayı burada okutun.
    .page = Sorunun o zamandan beri çözüldüğünü yazıyorsunuz. Okunanlar daha öncesine ait olabilir, bu yüzden dikkate alınmadı. Emin olmak için o bilgisayarda Keymend'i açın.
advice-perhaps-same = Bunun `{ $other }` ile aynı bilgisayar olup olmadığı anlaşılmıyor. Aynıysa ikisinden yalnızca yeni olanı belirtin.
advice-message-cut = Yalnızca ilk { $most } karakter okundu. Sorunu anlatan cümleyi verin.
advice-message-empty = Mesaj boş. Ekranda yazan metni verin.
advice-words-less = Keymend yazılanları her zamanki kadar iyi anlayamıyor: { $damage }. Keymend'i yeniden yükleyin.

## Bilgi dosyaları

advice-no-facts = `{ $file }` hiç bilgi içermiyor. Bilgileri şöyle yazın: { $example }.
advice-facts-wrong = { $problems }
advice-facts-wrong-and-more = { $problems } Buna benzer { $more } hata daha var.
advice-no-such-fact = `{ $fact }` adında bir bilgi yok.

## Günlükler ve olaylar

advice-log-lines-cut = `{ $file }` içinde 64 KiB sınırını aşan satırların sonlarına bakılmadı (satır sayısı: { $lines }).
advice-log-silent = `{ $file }` içinde lisansla ilgili bir sorun görünmüyor. Sorunun yaşandığı günün günlüğünü belirtin.
advice-log-silent-of-late = `{ $file }` içindeki son satırın tarihi { $last }; bundan önceki 90 günde lisansla ilgili bir sorun görünmüyor. Sorunun yaşandığı günün günlüğünü belirtin.
advice-events-silent-of-late = En yeni olayların hiçbirinde lisanstan söz edilmiyor; daha eskileri okunmadı. Günlüğü dışa aktarıp dosyayı belirtin.
advice-events-timed-out = Windows zamanında yanıt vermedi. Günlüğü dışa aktarıp dosyayı belirtin.
advice-run-as-administrator = Bunu okuma yetkiniz yok. `keymend` komutunu yönetici olarak çalıştırın.
    .page = Bunu okuma yetkiniz yok. Keymend'i yönetici haklarıyla başlatın veya bu bilgisayarın yöneticisine başvurun.
advice-no-event-channel = Bu ürün olay günlüğü tutmaz. Bu bir hata değildir.
advice-events-not-readable = `wevtutil` bunu okuyamıyor. Günlüğü Olay Görüntüleyicisi ile dışa aktarıp dosyayı belirtin.
advice-events-no-32-bit = Keymend'in bu 32 bit sürümü günlüğü okuyamaz. `wevtutil qe` çıktısını verin.
advice-last-event-cut = Son olay yarıda kesilmiş. Ondan önceki olaylar okundu.
advice-no-event = `{ $file }` içinde okunabilen bir olay yok. Günlüğü yeniden dışa aktarın.
advice-no-vendor-event = `{ $file }` içindeki olayların hiçbiri bir Kaspersky uygulamasından gelmiyor (olay sayısı: { $events }).
advice-json-lines-broken = `{ $file }` içindeki bazı satırlar geçerli JSON değil (satır sayısı: { $lines }). Olayları yeniden dışa aktarın.
advice-lines-not-known = `{ $file }` dosyasının bazı satırlarının biçimi bilinmiyor; bu satırlar atlandı (satır sayısı: { $count }). İlki { $line }. satırdır.
advice-only-first-hosts = `{ $file }` içindeki bilgisayarlardan yalnızca ilk { $most } tanesi okundu. Dosyayı bölün.
advice-only-first-events = `{ $file }` içindeki olaylardan yalnızca ilk { $most } tanesi okundu. Dosyayı bölün.
advice-no-kaspersky-event = `{ $file }` içinde bir Kaspersky uygulamasının olayı yok. Bu olayları içeren bir dışa aktarım belirtin.
advice-inventory-silent = `{ $file }` envanterinde Kaspersky ürünü yok. Kaspersky ürünü olan bir bilgisayarın envanterini belirtin.
advice-center-registers-none = `{ $file }` dosyasına göre Windows Güvenlik Merkezi'nde kayıtlı virüsten koruma ürünü yok.
advice-dump-silent = `{ $file }` içinde Kaspersky uygulamasıyla ilgili bölüm yok; bu nedenle bu bilgisayarın lisansı bilinmiyor. O bilgisayarda `kesl-control --app-info` komutunu çalıştırın veya Security Center'a sorun.
    .page = `{ $file }` içinde Kaspersky uygulamasıyla ilgili bölüm yok; bu nedenle bu bilgisayarın lisansı bilinmiyor. Bilgisayarın kendisine bakın veya yöneticisine sorun.
advice-xml-entities = `{ $file }` kendi XML varlıklarını (entity) tanımlıyor. Bunlar izlenmedi; bu nedenle bir şeyler eksik olabilir. Dosyayı bunlar olmadan dışa aktarın.
advice-inventory-reckoned = `{ $file }` envanterindeki bitiş tarihi tahminidir: Windows aracısı, kalan günleri envanterin gününe ekler. Emin olmak için bilgisayarın kendisine bakın.
advice-inventory-no-licence = `{ $file }`, Kaspersky uygulamasının yüklü olduğunu gösteriyor, ancak lisansı hakkında bilgi içermiyor.
advice-events-no-reason = `{ $file }` içinde lisanstan söz eden olaylar var, ama neden veya kod belirtilmemiş (bu türden olay sayısı: { $events }).
advice-events-activated-since = `{ $file }` içinde lisansla ilgili son olay bir etkinleştirme. Ondan önceki hatalar artık geride kaldı.
advice-events-silent = Kaspersky uygulamasının `{ $file }` içindeki yakın tarihli olaylarının hiçbirinde lisanstan söz edilmiyor (uygulamanın olay sayısı: { $events }).
advice-evtx-too-large = `{ $file }`, { $mib } MiB sınırını aşıyor. Günlüğün yalnızca son haftalarını dışa aktarın.
advice-evtx-no-header = `{ $file }` dosyasının baş kısmı eksik. Günlüğü yeniden dışa aktarın.
advice-evtx-damaged = `{ $file }` dosyasının bazı yerleri hasarlı (hasarlı yer sayısı: { $places }). Diğer olaylar okundu.
advice-evtx-cut = `{ $file }` yarıda kesilmiş. O noktaya kadar olan olaylar okundu.
advice-kesl-events-silent = En yeni { $events } olayın hiçbirinde lisanstan söz edilmiyor. Bu ayın daha eski olayları okunmadı. Onları içeren bir dosya belirtin.

## Komut satırı araçları

advice-may-not-run = `{ $command }` komutunu çalıştırma yetkiniz yok. `keymend` komutunu yönetici olarak çalıştırın.
    .page = `{ $command }` komutunu çalıştırma yetkiniz yok. Keymend'i yönetici haklarıyla başlatın veya bu bilgisayarın yöneticisine başvurun.
advice-command-of-others = `{ $command }` çalıştırılmadı: Başka kullanıcılar `{ $place }` konumunu değiştirebiliyor ve oraya başka bir program koymuş olabilir. O konuma yazma iznini yalnızca root kullanıcısına verin.
advice-command-gone = `{ $command }` ya da çalışması için gereken bir şey eksik. Kaspersky uygulamasını onarın.
advice-command-does-not-start = `{ $command }` başlatılamıyor ({ $why }). Kaspersky uygulamasını onarın.
advice-command-restart = `{ $command }` zamanında bitmediği için durduruldu. Kaspersky uygulamasını yeniden başlatın, ardından komutu kendiniz çalıştırın.
advice-command-stopped = `{ $command }` { $seconds } saniye içinde bitmediği için durduruldu.
advice-command-cut = `{ $command }` çıktısı { $bytes } bayt sınırını aştı. Yalnızca ilk kısmı okundu.
advice-command-cut-plainly = `{ $command }` çok uzun bir çıktı verdi. Yalnızca baş kısmı okundu.
advice-command-not-understood = Keymend `{ $command }` çıktısını anlamıyor (çıkış kodu: { $code }). Komutu kendiniz çalıştırın.
advice-command-failed = `{ $command }` başarısız oldu: { $said }. Komutu root olarak kendiniz çalıştırın ve çıktısını okuyun.
advice-app-not-running = Kaspersky uygulaması çalışmıyor. Uygulamayı örneğin `systemctl start { $service }` ile başlatıp yeniden deneyin.
advice-activation-no-network = Etkinleştirme, ağ yüzünden başarısız oldu. Önce bağlantıyı kontrol edin.
advice-policy-forbids = Bir yönetici ilkesi buna izin vermiyor. Yöneticinize danışın.
advice-amazon-image = Ücretli bir Amazon sistem görüntüsü (imaj) buna izin vermiyor. Görüntüyü sağlayana danışın.
advice-app-waits-for-restart = Kaspersky uygulamasının yeniden başlatılması gerekiyor. `systemctl restart { $service }` komutunu çalıştırıp yeniden deneyin.
advice-device-waits-for-restart = Önce bilgisayarın yeniden başlatılması gerekiyor. Bilgisayarı yeniden başlatıp tekrar deneyin.
advice-key-in-use = Bu yalnızca bir anahtarın zaten kullanımda olduğunu söylüyor, lisansın durumunu değil.
advice-light-agent = Light Agent modunda lisans koruma sunucusundan gelir. Yöneticinize danışın.
advice-standard-mode = Kaspersky uygulaması standart modda çalışıyor; bu komut o modda kullanılamaz. Yöneticinize danışın.
advice-run-as-root = `{ $command }` komutunu yalnızca root çalıştırabilir. `sudo keymend` komutunu çalıştırın.
    .page = `{ $command }` komutunu yalnızca root çalıştırabilir. Keymend'i yönetici haklarıyla başlatın veya bu bilgisayarın yöneticisine başvurun.
advice-run-as-root-or-group = `{ $command }` komutunu yalnızca root ve `{ $group }` grubu çalıştırabilir. `sudo keymend` komutunu çalıştırın.
    .page = `{ $command }` komutunu yalnızca root ve `{ $group }` grubu çalıştırabilir. Keymend'i yönetici haklarıyla başlatın veya bu bilgisayarın yöneticisine başvurun.
advice-with-exit-code = { $advice } (çıkış kodu: { $code })
advice-crashed = yok (çöktü)
advice-said = çıktısı: { $text }
advice-said-nothing = çıktı vermedi
advice-said-code = çıkış kodu { $code }, { $text }
advice-status-not-known = `{ $status }` abonelik durumu bilinen listelerin hiçbirinde yok. Kaspersky uygulamasının bu konuda ne gösterdiğine bakın.
advice-service-silent = Koruma hizmeti yanıt vermedi; bu yüzden değerlerine güvenilemez. Hizmeti başlatıp lisans kaydını yeniden oluşturun.
advice-older-product = { $product } yüklü, ama Keymend bu ürünün çıktısını tanımıyor. `{ $command }` komutunu root olarak çalıştırın ve lisansın geçerli olup olmadığına orada bakın.
advice-password-protected = Kaspersky uygulaması parolayla korunuyor. Yöneticinize danışın.
advice-avp-silent = `{ $file }` lisans hakkında bir şey söylemiyor. `avp.com` programının kodla ilgili çıktısını verin.
advice-avp-gone = Kaspersky uygulamasının klasöründe avp.com yok: Uygulama eksik yüklenmiş. Uygulamayı onarın.
advice-control-silent = `{ $file }` içinde adı bilinen bir değer yok. `kesl-control --app-info` komutunu LC_ALL=C ile çalıştırıp çıktısını kaydedin.
    .page = `{ $file }` içinde adı bilinen bir değer yok. Ne yazdığını biliyorsanız bunu “Keymend'e daha fazla bilgi verin” bölümüne yazın.
advice-klnagchk-not-known = `{ $file }` klnagchk çıktısına benzemiyor. Dosyanın ne olduğunu `--as` ile belirtin.
    .page = `{ $file }` klnagchk çıktısına benzemiyor. Ne yazdığını biliyorsanız bunu “Keymend'e daha fazla bilgi verin” bölümüne yazın.

## Windows ve kayıt defteri

advice-registry-refused = Windows bunun okunmasına izin vermedi. `keymend` komutunu yönetici olarak çalıştırın.
    .page = Windows bunun okunmasına izin vermedi. Keymend'i yönetici haklarıyla başlatın veya bu bilgisayarın yöneticisine başvurun.
advice-registry-failed = Windows bunu okuyamadı ({ $why }). Yeniden deneyin; yine olmazsa Kaspersky uygulamasını onarın.
advice-registry-broken-lines = `{ $file }` dosyasında { $first } numaralı satırdan itibaren bozuk satırlar var; bunlar atlandı (satır sayısı: { $count }). Kayıt defteri anahtarını yeniden dışa aktarın.
advice-registry-value-too-large = `{ $file }` dosyasının { $line } numaralı satırındaki { $name } değeri 1 MiB sınırını aşıyor; dışarıda bırakıldı. Bir şey yapmanız gerekmez.
advice-registry-default-value = (varsayılan)
advice-registry-part = `{ $file }` dosyasının yalnızca bir kısmı okundu. Yalnızca KasperskyLab kayıt defteri anahtarını dışa aktarın.
advice-registry-silent = `{ $file }` içinde bir Kaspersky uygulamasına ait, bilinen bir değer yok. `{ $key }` anahtarını dışa aktarın.
advice-registry-too-deep = { $deepest } düzeyden daha derindeki kayıt defteri anahtarları dışarıda bırakıldı. KasperskyLab anahtarını regedit ile dışa aktarıp dosyayı belirtin.
advice-registry-too-many = Çok fazla kayıt defteri anahtarı var; bir kısmı dışarıda bırakıldı. KasperskyLab anahtarını regedit ile dışa aktarıp dosyayı belirtin.
advice-value-too-large = Değer 1 MiB sınırını aşıyor; dışarıda bırakıldı. Bir şey yapmanız gerekmez.
advice-folder-gone = Kayıt defterinde Kaspersky uygulamasının klasörü olarak `{ $folder }` yazıyor, ama böyle bir klasör yok: Uygulama yalnızca kısmen kaldırılmış. Kalanı Kaspersky'nin kaldırma aracıyla kaldırın veya uygulamayı yeniden yükleyin.
advice-databases-never-updated = Kaspersky uygulamasına göre veritabanları hiç güncellenmemiş. Güncelleme başlatın.
advice-several-products = Birden fazla ürün kayıtlı ve hangisinin kullanıldığı anlaşılmıyor: { $products }. Hangisinin yüklü olduğuna bakın ve yalnızca onun kayıt defteri anahtarını dışa aktarın.
advice-several-products-and-more = Birden fazla ürün kayıtlı ve hangisinin kullanıldığı anlaşılmıyor: { $products } ve { $more } ürün daha. Hangisinin yüklü olduğuna bakın ve yalnızca onun kayıt defteri anahtarını dışa aktarın.
advice-wrong-value = Beklenen: { $wanted }; bulunan: { $held }. Bu doğru olamaz. Gerisi okundu.
advice-more-wrong-values = Biçimi bilinmeyen { $more } değer daha atlandı. Gerisi okundu.
advice-wanted-unix-date = Unix saniyesi olarak bir tarih
advice-wanted-windows-date = Windows biçiminde bir tarih
advice-wanted-days = gün sayısı
advice-wanted-flag = 0 veya 1
advice-wanted-version = bir sürüm
advice-wanted-day = 20260524 gibi bir gün
advice-wanted-ticket = bir etkinleştirme bileti
advice-wanted-date-like = 05-05-2024 17-00-00 gibi bir tarih
advice-wanted-ticket-date = { $name } alanında tarih olan bir bilet
advice-wanted-ticket-number = { $name } alanında sayı olan bir bilet
advice-held-texts = bir metin listesi
advice-held-binary = ikili veri
advice-held-number = bir sayı
advice-held-text = bir metin
advice-agent-without-app = Ağ Aracısı'na (Network Agent) göre bu bilgisayarı koruyan bir Kaspersky uygulaması yüklü değil. Bir tane yükleyin.
advice-security-providers = Bu bilgisayardaki Windows yanıt vermedi ({ $why }). Windows Güvenliği'nde “Güvenlik sağlayıcıları” bölümüne bakın ve orada yazanı `--message` ile verin.
    .page = Bu bilgisayardaki Windows yanıt vermedi ({ $why }). Kaspersky uygulamasının lisans penceresini açın ve orada yazanı “Keymend'e daha fazla bilgi verin” bölümüne yazın.

## Bu bilgisayarla ilgili diğer konular

advice-no-product = Bu bilgisayarda Kaspersky uygulaması bulunamadı. `keymend` komutunu uygulamanın yüklü olduğu bilgisayarda çalıştırın, o bilgisayarın lisans kaydını belirtin veya mesajı `--message` ile verin.
    .page = Bu bilgisayarda Kaspersky uygulaması bulunamadı. Keymend'i uygulamanın yüklü olduğu bilgisayarda kullanın, o bilgisayardan bir dosya seçin veya ekranda yazanı “Keymend'e daha fazla bilgi verin” bölümüne yazın.
advice-probe-timed-out = { $seconds } saniye içinde yanıt gelmedi. Daha sonra yeniden deneyin.
advice-mac-version = { $why }; bu yüzden sürüm bilinmiyor. Sürümü “{ $name } Hakkında” penceresi gösterir.
advice-mac-file-unreadable = Dosya okunamıyor
advice-mac-file-binary = Dosya, Keymend'in okuyamadığı ikili bir özellik listesi (property list)
advice-mac-file-no-version = Dosyada sürüm yazmıyor
advice-mac-licence = Mac'te lisansın durumunu gösteren bir dosya veya komut yoktur. Kaspersky uygulamasının lisans penceresini açın ve orada yazanı Keymend'e bildirin; örneğin `--answer license.status=expired`.
    .page = Mac'te lisansın durumunu gösteren bir dosya veya komut yoktur. Kaspersky uygulamasının lisans penceresini açın ve orada yazanı “Keymend'e daha fazla bilgi verin” bölümüne yazın.
advice-one-date-ahead = Bilgisayarın saati { $now } tarihini gösteriyor, ama daha ileri bir tarih bulundu: { $newest }. Tek bir tarih kanıt değildir: Bilgisayarın tarihi yanlışsa `--answer system.clock_behind=yes` ekleyin.
    .page = Bilgisayarın saati { $now } tarihini gösteriyor, ama daha ileri bir tarih bulundu: { $newest }. Bu bilgisayarın tarihi yanlışsa bunu “Keymend'e daha fazla bilgi verin” bölümüne yazın.
advice-file-is-of = { $path }, { $moment } tarihli
advice-fact-is = { $label }: { $moment }
advice-hosts-unreadable = Okunamıyor ({ $why }). `keymend` komutunu yönetici olarak çalıştırın.
    .page = Okunamıyor ({ $why }). Keymend'i yönetici haklarıyla başlatın veya bu bilgisayarın yöneticisine başvurun.
advice-traces-not-listed = `{ $folder }` içindeki bazı klasörler listelenemiyor (klasör sayısı: { $count }; { $why }). `keymend` komutunu yönetici olarak çalıştırın.
    .page = `{ $folder }` içindeki bazı klasörler listelenemiyor (klasör sayısı: { $count }; { $why }). Keymend'i yönetici haklarıyla başlatın veya bu bilgisayarın yöneticisine başvurun.

## Security Center

advice-ksc-not-json = `{ $file }` dosyası { $line } numaralı satırda geçerli JSON değil. Yeniden dışa aktarın.
advice-ksc-no-keys = `{ $file }` içinde lisans anahtarı yok. Anahtarları Security Center'dan `LicenseKeys.EnumKeys` ile alın.
advice-ksc-more-pages = `{ $file }` listenin tamamı değil: Security Center'da başka anahtarlar da vardı (`bEOF` false). Diğer sayfaları da kaydedin.
advice-ksc-key-not-listed = Bu bilgisayarın { $key } anahtarı Security Center listesinde yok. Orada silinip silinmediğini kontrol edin.
advice-ksc-no-event = `{ $file }` içindeki olayların hiçbiri bir lisansla ilgili değil (olay sayısı: { $events }).
advice-ksc-device-silent = `{ $file }` içinde bu bilgisayarın olaylarından hiçbiri lisansıyla ilgili değil (olay sayısı: { $events }).
advice-ksc-lines-passed-over = `{ $file }` içindeki bazı satırlar atlandı veya yalnızca kısmen okundu (kesik: { $cut }, başka üreticiden: { $others }, Security Center olayı değil: { $strange }). İlki { $line }. satırdır.
advice-ksc-event-alone = Security Center şunu bildirdi: { $event }. Bu tek başına lisansın geçerli olup olmadığını göstermez. Anahtara Security Center'da bakın.
advice-ksc-unknown-events = Keymend, Security Center'ın bildirdiği bazı lisans olaylarını tanımıyor ({ $classes }; olay sayısı: { $count }). Bunlara Security Center'da bakın.
advice-ksc-error = Security Center veri yerine bir hata döndürdü: { $error }. Çağrıyı düzeltip yeniden deneyin.
advice-ksc-no-date = `{ $name }` içindeki tarih okunamıyor: `{ $text }`. Tarihi Security Center'da kontrol edin.
advice-ksc-too-many-keys = Yalnızca ilk { $most } anahtar okundu. Dosyayı bölün.
advice-ksc-too-many-devices = Yalnızca ilk { $most } bilgisayar okundu. Dosyayı bölün.
advice-ksc-counts = Security Center'ın verdiği bilgisayar sayıları: lisansının süresi dolan { $expired }, lisansının süresi yakında dolan { $expiring }. Hangileri olduğunu görmek için `LicenseKeys.AcquireKeyHosts` ile sorgulayın.
advice-ksc-counts-expired = Security Center'ın verdiği, lisansının süresi dolan bilgisayar sayısı: { $expired }. Lisansının süresi yakında dolacak kaç bilgisayar olduğu girdide yok. Hangileri olduğunu görmek için `LicenseKeys.AcquireKeyHosts` ile sorgulayın.
advice-ksc-counts-expiring = Security Center'ın verdiği, lisansının süresi yakında dolacak bilgisayar sayısı: { $expiring }. Lisansının süresi dolan kaç bilgisayar olduğu girdide yok. Hangileri olduğunu görmek için `LicenseKeys.AcquireKeyHosts` ile sorgulayın.
advice-ksc-counts-none = Security Center, lisansının süresi dolmuş veya yakında dolacak hiçbir bilgisayar saymıyor.
advice-ksc-counts-contradict = `{ $file }` aynı numara (`{ $number }`) için iki değer içeriyor: { $one } ve { $other }. İlki kullanıldı. Hangisinin geçerli olduğunu görmek için yeniden kaydedin.
advice-ksc-no-counts = `{ $file }` içinde lisans sayısı yok. `.1.3.6.1.4.1.23668.1093.1.1` değerini `snmpwalk -On` ile sorgulayın.
advice-ksc-snmp-no-agent = SNMP hizmeti Security Center'ı tanımıyor: SNMP aracısı orada yok. Bu bileşeni Yönetim Sunucusuna yükleyin ve SNMP hizmetini yeniden başlatın.
advice-ksc-snmp-no-answer = Sunucu SNMP üzerinden yanıt vermedi. Adresini, topluluk adını ve SNMP hizmetinin çalıştığını kontrol edip yeniden deneyin.

## GetSystemInfo

advice-gsi-cut = `{ $file }` raporunun sonu eksik. Var olan kısmı okundu. Raporu yeniden oluşturun.
advice-gsi-no-product = `{ $file }` raporunda Kaspersky ürünü yok. Raporu, ürünün yüklü olduğu bir bilgisayarda oluşturun.

## Bir şeyin neden başarısız olduğu

advice-why-not-found = bu konumda bir şey yok
advice-why-no-rights = buna yetkiniz yok
advice-why-timed-out = çok uzun sürdü
advice-why-invalid = veriler hasarlı
advice-why-full = disk dolu
advice-why-read-only = burası salt okunur
advice-why-exists = bu konumda zaten bir şey var
advice-why-folder = bu bir klasör
advice-why-not-folder = bu bir klasör değil
advice-why-closed = bağlantı kapandı
advice-why-refused = bağlantı reddedildi
advice-why-other = sistemin mesajı: { $text }
advice-as-written = { $text }

advice-others-not-looked-at = Başka birinin bilgisayarı hakkında yazdıklarınız denetlenmedi: yalnızca bu bilgisayar okundu. Keymend'i orada çalıştırın ya da orada `keymend collect` komutunu çalıştırıp dosyayı burada okutun.
    .page = Başka birinin bilgisayarı hakkında yazdıklarınız denetlenmedi: yalnızca bu bilgisayar okundu. O bilgisayarda Keymend'i açın.
advice-other-product-not-read = { $name } hakkında yazdıklarınız denetlenmedi: başka bir ürün okundu. Keymend'i { $name } kurulu olan yerde çalıştırın ya da penceresinin ne gösterdiğini yazın.
    .page = { $name } hakkında yazdıklarınız denetlenmedi: başka bir ürün okundu. Keymend'i { $name } kurulu olan yerde açın ya da penceresinin ne gösterdiğini yazın.
