errors-language-not-spoken = Keymend “{ $asked }” dilini desteklemiyor; onun yerine kullanılan dil: { $instead }. Kullanılabilir diller: { $known }.
errors-no-such-language = Keymend bu dili desteklemiyor. Kullanılabilir diller: { $known }.
errors-language-not-shown = Bu terminalde `{ $asked }` dilinin karakterleri yok; Keymend bu yüzden İngilizce kullanıyor.
errors-either = { $first } veya { $second }
errors-did-you-mean = Şunu mu demek istediniz: { $names }?
errors-please-report = Lütfen bunu bildirin.
errors-stopped = Keymend { $version } kendi içindeki bir hata yüzünden durdu ({ $place }).
errors-several = { $sentences }
errors-quoted = { $text }

## Yazılamayan veya okunamayan dosyalar

errors-write = “{ $path }” konumuna yazılamıyor: { $why }.
errors-write-stdout = Standart çıktıya yazılamıyor: { $why }.
errors-read = “{ $path }” okunamıyor: { $why }.
errors-hint-disk-full = Diskte yer açın veya başka bir yere yazın.
errors-hint-may-write = Yazma yetkiniz olan bir klasör seçin.
errors-hint-create-folder = Önce klasörü oluşturun.
errors-hint-other-place = Başka bir yer seçin.
errors-hint-other-config = Başka bir ayar dosyası `--config FILE` veya KEYMEND_CONFIG ile belirtilebilir.
errors-hint-other-data = Başka bir klasör KEYMEND_DATA ile belirtilebilir.
errors-hint-check-path = Yolu kontrol edin.
errors-hint-no-right = Okuma yetkiniz olan bir kopyayı belirtin veya dosya için okuma yetkisi isteyin.
errors-hint-not-utf8 = UTF-8 metni değil.
errors-hint-try-again = Yeniden deneyin.
errors-wanted-message = Mesajın bulunduğu dosyayı belirtin veya metnini `--message` ile verin.
errors-wanted-topics = Konu dosyalarının bulunduğu bir klasör belirtin.
errors-wanted-templates = Şablonların bulunduğu bir klasör belirtin.
errors-wanted-providers = Sağlayıcı dosyalarının bulunduğu bir klasör belirtin.
errors-wanted-settings = Bir ayar dosyası belirtin.
errors-wanted-text = Bir metin dosyası belirtin.

## Komut satırı

errors-usage-more = Neler yazılabileceğini `{ $command }` gösterir.
errors-unknown-option = `{ $option }` adında bir seçenek yok.
errors-unknown-command = `{ $typed }` adında bir komut yok.
errors-unexpected-argument = Buraya `{ $typed }` yazılamaz.
errors-as-a-value = `{ $typed }` bir değer olacaksa `-- { $typed }` yazın.
errors-not-a-value = `{ $option }` için `{ $value }` kullanılamaz. Kullanılabilecek değerler: { $values }.
errors-value-invalid = `{ $option }` için `{ $value }` kullanılamaz.
errors-value-missing = `{ $option }` için bir değer gerekiyor.
errors-value-unwanted = `{ $option }` değer almaz, ama `{ $value }` verildi.
errors-options-together = `{ $option }` şununla birlikte kullanılamaz: { $other }.
errors-option-twice = `{ $option }` yalnızca bir kez verilebilir.
errors-too-many-values = `{ $option }` için fazladan bir değer var: `{ $value }`.
errors-arguments-missing = Gerekli, ama eksik: { $missing }.
errors-command-missing = `{ $command }` için bir alt komut gerekiyor: { $commands }.
errors-not-a-number = Bir tam sayı yazın.
errors-not-a-time = Zamanı 2026-11-24T10:00:00Z biçiminde yazın.
errors-not-a-kind = Biçimler şunlar: { $kinds }.
errors-not-utf8-argument = Argümanlardan biri geçerli bir metin değil.
errors-no-file-or-command = `{ $typed }` adında bir dosya veya komut yok. Yazımını kontrol edin ya da bir metnin anlamını öğrenmek için `keymend explain { $quoted }` komutunu çalıştırın.
errors-no-command-or-file = `{ $typed }` adında bir komut veya dosya yok. Şunu mu demek istediniz: `keymend { $command }`?
errors-options-behind = Seçenekler komuttan sonra yazılır: `{ $right }`.
errors-options-not-taken = Seçenekler komuttan sonra yazılır ve `{ $command }` şunları tanımıyor: { $options }. Tanıdıklarını `{ $command } --help` gösterir.
errors-stdin-again = Standart girdi (`-`) her adımdan sonra yeniden okunamaz. Bir dosya belirtin veya `--no-input` kullanın.
errors-stdin-twice = Standart girdi (`-`) yalnızca bir kez okunabilir. Birinin yerine bir dosya belirtin.
errors-name-capture = Yazılacak dosyayı belirtin: `keymend collect -o capture.zip`.
errors-capture-refused = Hiçbir şey yazılmadı. `--whole` olmadan bir lisans kaydında yalnızca Keymend'in anladığı satırlar bulunur.
errors-closest-not-asked = `--closest` bir soruya yanıt verir, ama bu metin için bir soru sorulmadı. Bu seçeneği kullanmayın.
errors-closest-range = `--closest { $number }` kullanılamaz. 1 ile { $most } arasında bir sayı seçin.
errors-redact-where = Nereye yazılacağını `-o DIR` ile belirtin veya sonucu önce `--show` ile inceleyin.
errors-codes-kept = Etkinleştirme kodları her zaman değiştirilir. `--keep` için başka bir tür veya bir değer yazın.
errors-in-the-way = “{ $path }” zaten var. Boş bir klasör seçin.
errors-bundle-where = Nereye yazılacağını `-o FILE.zip` ile belirtin.
errors-resume-where = `--resume`, bir dosyadaki kayıtlara kaldığı yerden devam eder. O dosyayı `-o` ile belirtin.
errors-run-of-others = “{ $path }”, kaynakları veya seçenekleri farklı olan bir çalıştırmada yazılmış. O komutu tekrarlayın veya başka bir dosya belirtin.
errors-run-input-changed = “{ $path }” dosyasını yazan çalıştırma başladıktan sonra “{ $source }” değişti. `--resume` olmadan yeniden çalıştırın.
errors-run-stopped = Durduruldu. “{ $path }” dosyasına kaldığı yerden devam etmek için komutu `--resume` ile tekrarlayın.
errors-run-is-whole = “{ $path }” eksiksiz: yapılacak bir şey kalmamış. Baştan başlamak için bu dosyayı silin.
errors-run-unmarked = “{ $path }” dosyasının yanında bir çalıştırmanın nereye kadar geldiğini gösteren bir kayıt yok. `--resume` olmadan sonuna kadar giden bir çalıştırma böyle bir kayıt bırakmaz; dosya başka bir şey de olabilir. Dosya tamamsa sürdürülecek bir şey yoktur. Değilse başka bir dosya belirtin veya yeniden yazmak için `--resume` olmadan çalıştırın.
errors-run-unproven = “{ $path }” dosyasının bu kaynaklarla yapılan bir çalıştırmada yazıldığını gösteren bir şey yok: başka bir komut yazmış olabilir ya da dosya sonradan değiştirilmiş veya kısaltılmış. Başka bir dosya belirtin veya yeniden yazmak için `--resume` olmadan çalıştırın.
errors-output-is-source = “{ $path }” kaynaklardan biri; üzerine yazmak onu yok eder. Başka bir dosya belirtin.
errors-two-computers = Bunlar iki farklı bilgisayar: `{ $before }` ve `{ $after }`. Aynı bilgisayarın iki kaydını verin.
errors-turned-round = BEFORE ({ $before }), AFTER ({ $after }) değerinden daha sonra. O zamandan beri nelerin değiştiğini görmek için yerlerini değiştirin.
errors-compare-nothing = “{ $source }” karşılaştırılamıyor: İçinde okunabilen bir şey yok. { $why }
errors-fleet-lost = Keymend'deki bir hata yüzünden, okuma sırasında bilgisayarların bir kısmı kayboldu. Komutu yeniden çalıştırın.

## Kaynaklar, yanıtlar ve bilgiler

errors-no-source = `{ $name }` okunamıyor. { $advice }
errors-no-such-machine = Bu kaynaklarda `{ $wanted }` adında bir bilgisayar yok. Şunlardan birini belirtin: { $known }.
errors-several-machines = Bu kaynaklarda birden fazla bilgisayar var ({ $known }). Birini `--machine` ile belirtin.
errors-not-an-answer = `{ $given }` bir yanıt değil. FACT=VALUE biçiminde yazın; örneğin purchase.channel=provider.
errors-no-such-fact = `{ $given }` adında bir bilgi yok.
errors-can-answer = Yanıtlayabileceğiniz bilgiler: { $facts }.
errors-not-a-choice = `{ $fact }` için şunlardan biri kullanılabilir: { $choices }; `{ $text }` kullanılamaz.
errors-wrong-type = `{ $fact }` için beklenen: { $wanted }. `{ $text }` kullanılamaz.
errors-wants-flag = “yes” veya “no”
errors-wants-answer = “evet” veya “hayır”
errors-wants-count = bir tam sayı
errors-wants-moment = 2026-11-24 veya 2026-11-24T10:00:00Z gibi bir tarih
errors-wants-version = 21.3 gibi bir sürüm
errors-wants-text = bir metin
errors-not-an-error-code = `attempt.error_code` için 89479002 veya kesl:65 gibi bir kod beklenir; `{ $given }` kullanılamaz.

## Konular

errors-no-such-topic = `{ $name }` adında bir konu yok.
errors-all-topics = Tümünü `keymend topics list` gösterir.
errors-topic = “{ $path }” konusu hatalı: { $why }.
errors-topic-left-out = { $why } Bu konu kullanılmadı; `keymend topics check` bütün hataları gösterir.
errors-topic-check = Her hatayı satırıyla birlikte `keymend topics check` gösterir.
errors-topic-built-in = Keymend'in kendi konularından biri hasarlı ({ $path }): { $why }.
errors-topics-read = “{ $path }” klasöründeki konular okunamıyor: { $why }.
errors-words-fault = { $place }: { $why } Yerleşik metinler kullanılıyor.
errors-words-fault-new = { $place }: { $why } O zamana kadar bu dilde mektup yazılmaz.
errors-words-fault-rest = { $place }: { $why } Geri kalanı kullanılıyor.
errors-words-not-fluent = `{ $line }` geçerli bir metin satırı değil. `name = words` biçiminde yazın.
errors-words-too-deep = İç içe { $most } taneden fazla süslü parantez var. Metni bunlar olmadan yazın.
errors-words-missing = Eksik metin sayısı: { $count }; ilki `{ $first }`. Bunları ekleyin.
errors-words-broken = `{ $id }` boş veya Keymend'in burada doldurmadığı bir değişken kullanıyor. `locales/en` içindeki İngilizce metinle karşılaştırın.
errors-words-unknown = `{ $id }` adında bir metin yok.
errors-words-file = { $why }.
errors-words-elsewhere = Metinler yalnızca `LANGUAGE/letter.ftl` ve `LANGUAGE/facts.ftl` dosyalarından okunur. Bu dosyanın adını değiştirin veya dosyayı oraya taşıyın.
errors-topic-new-id = `{ $id }` bir konu kimliği değil. Küçük harfli sözcükleri kısa çizgiyle birleştirin; örneğin code-rejected.
errors-topic-new-exists = `{ $id }` adında bir konu zaten var. Başka bir kimlik seçin.
errors-topic-new-in-the-way = “{ $path }” zaten var. Başka bir kimlik seçin veya o dosyayı taşıyın.
errors-topic-new-nowhere = Burada “{ $path }” klasörü yok. Komutu Keymend'in bir çalışma kopyasında çalıştırın veya `--dir` ile bir klasör belirtin.
errors-topic-new-no-code = KM-950 ile KM-999 arasındaki kodların hepsi kullanılıyor.

## Ayarlar ve satıcılar

errors-settings-read = “{ $path }” ayar dosyası okunamıyor: { $why }.
errors-settings-write = “{ $path }” ayar dosyası yazılamıyor: { $why }.
errors-settings-wrong = “{ $path }” ayar dosyası hatalı: { $why }
errors-settings-changed-by-others = “{ $path }” ayar dosyasında Keymend'in kullandığı programlar veya dosyalar var ve başka kullanıcılar `{ $place }` konumunu değiştirebiliyor. Oraya yazma iznini yalnızca kendinize verin (`chmod go-w`).
errors-settings-hint = Dosyayı düzeltin veya `--config` ile başka bir dosya belirtin.
errors-no-such-setting = `{ $key }` adında bir ayar yok.
errors-all-settings = Tümünü `keymend config show` gösterir.
errors-setting-value = `{ $key }` ayarına bu değer verilemez: { $why }
errors-password-in-settings = Parolalar ayarlarda saklanmaz. Bir dosya, değişken veya komut belirtin: mail.password-file, mail.password-env, mail.password-command.
errors-sellers-read = “{ $path }” klasöründeki sağlayıcılar okunamıyor: { $why }.
errors-seller = “{ $path }” sağlayıcı dosyası hatalı: { $why }
errors-seller-at = { $line }. satır: { $why }
errors-seller-left-out = “{ $path }” sağlayıcı dosyası kullanılmadı: { $why } `keymend providers check` bütün hataları gösterir.
errors-seller-without-parts = { $path } sağlayıcı dosyası, içindeki hatalı kısımlar olmadan kullanılıyor: { $why } `keymend providers check` tüm hataları gösterir.
errors-seller-missing = `{ $member }` eksik.
errors-seller-member = `{ $member }` değerinin türü yanlış ({ $why }).
errors-seller-unknown-member = Sağlayıcı dosyasında `{ $member }` diye bir öğe yoktur.
errors-seller-hint = Dosyayı düzeltin veya klasörden çıkarın.
errors-seller-unknown-field = `{ $field }` adında bir alan yok.
errors-seller-name = Her ad tek bir düz satır olmalı.
errors-seller-source = `source`, bu bilginin yazdığı sayfa olmalı.
errors-seller-site = `site`, bir web sitesinin adresi olmalı.
errors-seller-page = `page`, https:// ile başlamalı.
errors-seller-mail = `mail` geçerli bir e-posta adresi değil.
errors-seller-language = `language`, `de` gibi bir dil kodu olmalı.
errors-seller-desk-address = `desk.address` geçerli bir e-posta adresi değil.
errors-seller-desk-mail-url = Türü `mail` olan bir yardım masasının `url` değeri olmaz. Sistemini belirtin, örneğin `rt`, veya `url` yazmayın.
errors-seller-desk-url = `desk.url`, https:// ile başlamalı; içinde kullanıcı adı, parola, `?` veya `#` bulunmamalı.
errors-seller-desk-queue = `desk.queue` tek bir düz satır olmalı.
errors-seller-desk-field = { $system } içinde `{ $theirs }` adında bir alan olamaz ({ $ours } için). { $kind ->
    [redmine] `12` gibi bir özel alanın numarası gerekir.
    [zammad] Küçük harfler, rakamlar ve `_` kullanılabilir; sonda `_id` olamaz.
    [freshdesk] Ad `cf_` ile başlar; küçük harfler, rakamlar ve `_` içerir.
    [znuny] Yalnızca harfler ve rakamlar kullanılabilir.
    [osticket] Yalnızca harfler, rakamlar ve `_` kullanılabilir.
    [rt] Tırnak işareti, süslü parantez, nokta ve ters eğik çizgi kullanılamaz.
   *[mail] `X-` ile başlayan bir üst bilgi gerekir.
}
errors-seller-desk-our-header = `X-Keymend-` ile başlayan başlıklar Keymend'e aittir. Başka bir ad seçin.
errors-seller-desk-no-queue = { $system } için kuyruk yoktur, bu yüzden `queue` hiçbir yere ulaşmaz. Çıkarın veya `kind` içinde bilet sistemini belirtin.
errors-seller-desk-private = `{ $field }` bir kişinin yazdığı bilgiyi içerebilir; bu yüzden asla başlık olmaz ve e-posta bu alanı dolduramaz. Çıkarın veya `desk.url` belirtin.
errors-seller-desk-queue-identifier = `desk.queue`, bir Redmine projesinin adresinde yazan tanımlayıcısıdır: küçük harfler, rakamlar, `-` ve `_`.
errors-seller-desk-queue-number = `desk.queue` bir sayı olmalıdır: { $system } arayüzü yalnızca sayıyı tanır.
errors-seller-desk-twice = `{ $theirs }` hem `{ $first }` hem `{ $ours }` için kullanılmış. Her alana ayrı bir ad verin.
errors-seller-same-name = `{ $name }`, “{ $other }” için de kullanılıyor. Her adı yalnızca bir dosyada kullanın veya o kaydı değiştirmek için iki dosyaya aynı dosya adını verin.
errors-seller-checked = `checked`, 2026-11-24 gibi bir tarih olmalı.

## Özel bilgiler

errors-redact-not-text = “{ $path }” metin olmadığı için temizlenemiyor ve dışarıda bırakıldı.
errors-redact-too-many = Birbirinden farklı { $most } taneden fazla özel bilgi var. Bir seferde daha az dosya temizleyin.
errors-redact-map = Değiştirilen değerlerin listesi “{ $path }” kullanılamıyor: { $why }.
errors-redact-map-hint = `--map` ile başka bir dosya belirtin veya bu dosyayı taşıyın.
errors-leak = “{ $path }” temizlendikten sonra da özel bir bilgi ({ $kind }) içeriyor; bu yüzden hiçbir şey yazılmadı.
errors-leak-capture = Lisans kaydındaki { $member } hâlâ özel bir bilgi ({ $kind }) içeriyor; bu yüzden hiçbir şey yazılmadı.
errors-leak-request = Talep hâlâ özel bir bilgi ({ $kind }) içeriyor; bu yüzden hiçbir şey yazılmadı.
errors-secret-in-field = { $field } alanında bir kart numarası, parola, PIN, kimlik numarası veya etkinleştirme kodu var; bu nedenle hiçbir şey gönderilmez. Boşaltmak için: `keymend ticket edit { $number } --set { $field }=`.
    .page = { $field } alanında bir kart numarası, parola, PIN, kimlik numarası veya etkinleştirme kodu var; bu nedenle hiçbir şey gönderilmez. Bu bilgiyi alandan silin ve talebi yeniden kaydedin.
errors-leak-bundle = Kanıt paketindeki { $name } dosyası hâlâ özel bir bilgi ({ $kind }) içeriyor; bu yüzden hiçbir şey yazılmadı.
errors-capture-write = Lisans kaydı hazırlanamıyor: { $why }.
errors-page = Sayfa oluşturulamıyor: { $why }.
errors-page-serve = Sayfa bu bilgisayarda gösterilemiyor: { $why }. Aynı işi terminalde tek başına `keymend` komutu yapar.
errors-progress = İlerleme “{ $path }” dosyasına kaydedilemiyor: { $why }.

## Talepler

errors-field-assignment = `{ $given }` FIELD=VALUE biçiminde yazılmalı; örneğin order-number=12345.
errors-no-such-field = `{ $given }` adında bir alan yok.
errors-all-fields = Alanlar şunlar: { $fields }.
errors-nothing-to-write-about = Hakkında yazılacak bir sorun bulunamadı. Sorunuzu `--message` ile yazın veya bir sorunu `--topic` ile belirtin; tümünü `keymend topics list` gösterir.
errors-no-addressee = `{ $topic }` için başkasının yardımı gerekmiyor. Yine de yazmak istiyorsanız alıcıyı `--to` ile belirtin.
    .page = `{ $topic }` için başkasının yardımı gerekmiyor.
errors-reveal-to = `{ $field }` yalnızca Kaspersky'ye veya sağlayıcıya tam olarak verilir. `--reveal { $field }` seçeneğini kullanmayın.
    .page = `{ $field }` yalnızca Kaspersky'ye veya sağlayıcıya tam olarak verilir.
errors-nothing-to-reveal = `{ $field }` gizlenmiş değil; açığa çıkarılacak bir şey yok. `--reveal { $field }` seçeneğini kullanmayın.
errors-mail-address = `{ $given }` geçerli bir e-posta adresi değil. help@example.org biçiminde yazın.
errors-mail-letters = `{ $given }` içinde, posta sunucularının adreslerde kabul etmediği harfler var. Alan adını `xn--…` biçiminde yazın.
errors-mail-no-recipient = Alıcının e-posta adresi bilinmiyor. Adresi `--mail ADDRESS` ile verin.
errors-mail-no-sender = Kendi e-posta adresiniz bilinmiyor. `keymend config set mail.from you@example.org` ile ayarlayın.
errors-mail-compose = E-posta hazırlanamıyor: { $why }.
errors-none-open = Açık destek kaydı yok. `keymend ticket new` yenisini oluşturur.
errors-ticket-sent = { $number } numaralı destek kaydı gönderildi. Ekleme yapmak için `keymend ticket send { $number } --follow-up TEXT` komutunu kullanın.
errors-ticket-closed = { $number } numaralı destek kaydı kapatıldı. `keymend ticket new` yenisini oluşturur.
errors-on-a-page = Bu alıcıya talepler e-postayla değil, bir sayfadan iletilir. { $page } sayfasını açın ve “{ $text }” dosyasındaki metni alan alan girin.
errors-not-sent-yet = { $number } numaralı destek kaydı henüz gönderilmediği için ona ek mesaj gönderilemez. `keymend ticket send { $number }` kaydı gönderir.
errors-follow-up-open = { $number } numaralı destek kaydının son ek mesajı yarıda kaldı; yerine ulaşmış olabilir. `--again` onun yerine bunu gönderir.
errors-sent-already = { $number } numaralı destek kaydı zaten gönderildi. `--again` kaydı aynı Message-ID ile gönderir.
errors-sending-interrupted = { $number } numaralı destek kaydı gönderilirken yarıda kaldı; yerine ulaşmış olabilir. `--again` kaydı aynı Message-ID ile gönderir.
errors-perhaps-arrived = { $number } numaralı destek kaydı yerine ulaşmış olabilir: Bağlantı, teslim sırasında koptu. `--again` kaydı aynı Message-ID ile gönderir.
errors-ticket-file = “{ $path }” kullanılamıyor: { $why }. Daha önce saklananlar değişmedi.
errors-ticket-damaged = “{ $path }” hasarlı: { $why }. Bu dosyayı başka bir yere taşıyın; klasördeki diğer dosyalar hâlâ okunabilir.
errors-no-such-ticket = { $number } numaralı bir destek kaydı yok. Tümünü `keymend ticket list` gösterir.
errors-ticket-busy = Keymend başka bir pencerede de açık ve şu anda bu talebi kullanıyor. Biraz sonra yeniden deneyin.
errors-same-case = Bu durum için zaten { $number } numaralı destek kaydı var. `keymend ticket edit { $number }` onu değiştirir, `keymend ticket send { $number } --follow-up TEXT` ona ekleme yapar, `--another` ise yine de ikinci bir kayıt oluşturur.
errors-same-case-handed-over = Bu durum için zaten { $number } numaralı destek kaydı var ve bu kayıt iletildi. `keymend ticket note { $number } TEXT` yanıtı kaydeder, `keymend ticket reopen { $number }` onu yeniden taslak yapar, `--another` ise yine de ikinci bir kayıt oluşturur.
errors-which-ticket = Birden fazla açık destek kaydı var, bu yüzden numara gerekli: { $tickets }.
errors-ticket-handed-over = { $number } numaralı destek kaydı iletildi, bu yüzden ne değiştirilir ne de gönderilir. `keymend ticket note { $number } TEXT` yanıtı kaydeder, `keymend ticket reopen { $number }` onu yeniden taslak yapar, `keymend ticket send { $number } --again` ise yine de e-postayla gönderir.
errors-still-to-come = { $day } henüz gelmedi. Talebin iletildiği günü belirtin.
errors-same-case-of = { $number } numaralı destek kaydı şu kişiye ait: { $whose }.
errors-same-case-another = Başka bir müşteriyle ilgiliyse `--set customer=NAME` ile belirtin.
errors-nothing-closed = Hiçbir kayıt kapatılmadı.
errors-no-such-day = `{ $day }` bir tarih değil. 2026-11-27 gibi yazın.
errors-ticket-document = Destek kaydının bir belgesi yazılamıyor: { $why }.
errors-bundle-too-large = “{ $path }” eklenirse kanıt paketi { $mib } MiB sınırını aşar. Dosyayı eklemeyin veya yalnızca gereken kısmını bırakın.
errors-bundle-make = Kanıt paketi oluşturulamıyor: { $why }.
errors-bundle-check-or-leave-out = Yolu kontrol edin veya dosyayı eklemeyin.
errors-bundle-unchecked = Kendiniz baktığınız bir resim veya tarama `--attach-unchecked FILE` ile eklenir.
    .page = Kendiniz baktığınız bir resim veya tarama, yanındaki kutuyu işaretlediğinizde eklenebilir.
errors-not-a-regular-file = bu sıradan bir dosya değil

## Şablonlar

errors-template-block = { $line }. satır: { $open } bloğu kapatılmamış. Bittiği yere { $close } ekleyin
errors-template-syntax = { $line }. satır: bu geçerli bir Handlebars değil. Oradaki süslü parantezleri denetleyin
errors-template-wrong = “{ $path }” şablonu hatalı: { $why }
errors-template-render = { $name } şablonu hatalı: { $why }
errors-template-missing = `{ $name }` adında bir şablon yok. Şablonu `templates` ayarındaki klasöre ekleyin veya `--to` ile başka bir alıcı seçin.
errors-template-language = `{ $given }` dilinde mektup yazılmıyor. Kullanılabilir diller: { $known }. `templates` ayarındaki klasörle başka bir dil eklenebilir.
errors-templates-read = “{ $path }” klasöründeki şablonlar okunamıyor: { $why }.
errors-template-hint = Şablonu düzeltin veya `templates` ayarını boşaltın; her hatayı `keymend templates check` gösterir.

## Gönderme

errors-mail-no-server = E-postaların nasıl gönderileceği ayarlanmamış. `keymend config set mail.host mail.example.org` veya `mail.sendmail /usr/sbin/sendmail` kullanın; `keymend ticket export` bir e-posta programı için taslak verir.
errors-mail-file = “{ $path }” kullanılamıyor: { $why }.
errors-mail-file-hint = Yolu ve dosyanın izinlerini kontrol edin.
errors-mail-password = Posta sunucusu için parola yok: { $why }.
errors-mail-password-hint = Parolanın nasıl alınacağını `keymend config set mail.password-command "pass show mail"` ile ayarlayın.
errors-mail-host = `{ $host }` bir posta sunucusunun adı veya adresi değil.
errors-mail-host-hint = `keymend config set mail.host mail.example.org` ile ayarlayın.
errors-mail-tls = TLS kullanılamıyor: { $why }.
errors-mail-tls-hint = `keymend ticket export` bir e-posta programı için taslak verir.
errors-mail-no-certificate = dosyada sertifika yok
errors-desk-url = `{ $url }` bir yardım masası sisteminin adresi olarak kullanılamıyor veya alan adlarından biri bu adrese uymuyor. Adres https:// ile başlamalı; `keymend config set desk.url https://desk.example.org` ile ayarlayın.
errors-desk-settings = { $url } destek kaydı sistemi için yapılan ayar hatalı: { $why } `keymend config show` ayarları gösterir.
errors-desk-field-form = `{ $field }` bir alanı ve oradaki adını belirtmiyor. `OURS=THEIRS` biçiminde yazın; birden çok alanı boşluk veya virgülle ayırın, örneğin `Keymend-Topic=4 order-number=5`.
errors-desk-password = { $url } adresindeki yardım masası sistemi için parola veya belirteç (token) yok: { $why }.
errors-desk-password-not-set = desk.password-file, desk.password-env veya desk.password-command ayarlayın
errors-desk-password-hint = Parolanın nasıl alınacağını `keymend config set desk.password-command "pass show desk"` ile ayarlayın.
errors-desk-at = { $system }: { $why }
errors-desk-not-json = gelen yanıt bir yardım masası sisteminin yanıtı değil; adresi kontrol edin
errors-desk-too-long = gelen yanıt çok uzun
errors-desk-elsewhere = sunucu başka bir adrese yönlendiriyor ({ $place }); bu adres doğruysa onu ayarlayın
errors-desk-login = oturum açma bilgileri kabul edilmiyor ({ $code }); desk.user ayarını, parolayı veya belirteci (token) ve yetkilerini kontrol edin
errors-desk-not-there = bu adreste bir şey yok; adresi ve sistemin arayüzünün (API) açık olup olmadığını kontrol edin
errors-desk-refused = istek kabul edilmedi ({ $said })
errors-desk-not-now = şu anda istek kabul edilmiyor ({ $code })
errors-desk-not-now-until = şu anda istek kabul edilmiyor ({ $code }); sistem { $seconds } sn beklenmesini istiyor
errors-desk-not-now-minutes = şu anda istek kabul edilmiyor ({ $code }); sistem { $minutes } dakika beklenmesini istiyor
errors-desk-failed = sistem kendi içinde bir hata bildiriyor ({ $said })
errors-desk-no-host = bu adda bir sunucu bilinmiyor
errors-desk-late = zamanında yanıt gelmedi
errors-desk-nobody = o adreste yanıt veren yok
errors-desk-closed = bağlantı kapatıldı
errors-desk-no-follow-up = { $system }, { $number } numaralı destek kaydına arayüzü üzerinden ekleme yapılmasına izin vermiyor. Yardım masasına e-posta yazıp oradaki numarayı belirtin; numarayı `keymend ticket show { $number }` gösterir.
errors-not-at-desk = { $number } numaralı destek kaydını alan sistem, şu anda ayarlı olan yardım masası sistemi değil; bu yüzden orada bir şey sorulamaz veya eklenemez. `keymend ticket show { $number }` kayıtlı bilgileri, `keymend config show` ayarları gösterir.
errors-desk-no-status = { $number } numaralı destek kaydı yardım masasında, ancak { $system } arayüzü kaydın ne olduğunu bildirmiyor. Yardım masasına oradaki numarayı belirterek sorun; numarayı `keymend ticket show { $number }` gösterir, yanıtı `keymend ticket note { $number } TEXT` kaydeder.
errors-desk-silent = Destek kaydının durumu bilinmiyor: { $why }. Daha sonra yeniden deneyin.
errors-desk-perhaps-sent = Gönderilmiş olabilir: { $why }. Taslak şurada saklanıyor: “{ $draft }”. `{ $command }`, talebi yeniden göndermeden önce yardım masasında arar.
errors-desk-still-unknown = Talebin ulaşıp ulaşmadığı hâlâ bilinmiyor: { $why }. Şimdi hiçbir şey gönderilmedi. Taslak şurada saklanıyor: “{ $draft }”. `{ $command }`, talebi göndermeden önce yardım masasında yeniden arar.
errors-ticket-not-closed = { $number } numaralı destek kaydı kapatılmış değil. Hangi aşamada olduğunu `keymend ticket show { $number }` gösterir.
errors-nothing-to-note = Not edilecek bir şey yok. Yanıtı veya numarayı verin: `keymend ticket note { $number } "They renew it on Monday" --their-number 4711`.
errors-no-such-provider = Listede `{ $name }` adında bir sağlayıcı veya mağaza yok.
errors-all-providers = Tümünü `keymend providers list` gösterir.
errors-password-variable = { $name } değişkeni ayarlanmamış
errors-password-command-late = `{ $command }` { $seconds } saniye içinde bitmedi
errors-password-command-failed = `{ $command }` başarısız oldu: { $why }
errors-password-command-no-text = `{ $command }` metin çıktısı vermedi
errors-password-not-set = mail.password-file, mail.password-env veya mail.password-command ayarını yapın
errors-password-empty = boş
errors-password-too-long = { $bytes } bayt sınırını aşıyor
errors-tls-unknown-issuer = sunucu kimliğini kanıtlayamıyor: sertifikası Keymend'in bilmediği bir yetkiliden geliyor; bu sizin kendi yetkilinizse sertifikasını `keymend config set { $setting } FILE` ile belirtin
errors-tls-other-issuer = sunucu kimliğini kanıtlayamıyor: sertifikası { $path } içindeki yetkiliden gelmiyor; bu dosyaya doğru yetkilinin sertifikasını koyun
errors-tls-out-of-date = sunucu kimliğini kanıtlayamıyor: sertifikası şu anda geçerli değil; bu bilgisayarın saatini kontrol edin veya sunucuyu yönetenlere haber verin
errors-tls-expired = sunucu kimliğini kanıtlayamıyor: sertifikasının süresi dolmuş; bu bilgisayarın saatini kontrol edin ve sunucuyu yönetenlere haber verin
errors-tls-expired-on = sunucu kimliğini kanıtlayamıyor: sertifikasının süresi { $date } tarihinde dolmuş; bu bilgisayarın saatini kontrol edin ve sunucuyu yönetenlere haber verin
errors-tls-other-name = sunucu kimliğini kanıtlayamıyor: sertifikası başka bir ad için düzenlenmiş; `{ $setting }` ayarını kontrol edin
errors-tls-authority = sunucu kimliğini kanıtlayamıyor: sertifikası bir sertifika yetkilisininki olarak işaretlenmiş ve sunucular böyle bir sertifika kullanamaz; sunucuyu yönetenler `openssl req -x509` için `-addext basicConstraints=critical,CA:FALSE` ile sunucuya uygun bir sertifika oluşturabilir
errors-tls-certificate = sunucu kimliğini kanıtlayamıyor ({ $why }); sunucuyu yönetenlere haber verin
errors-tls-not-spoken = orada yanıt veren sunucu TLS kullanmıyor; `{ $setting }` içindeki bağlantı noktasını kontrol edin
errors-tls-no-agreement = şifreli bağlantı kurulamıyor ({ $why }); sunucuda TLS 1.2 veya üstü gerekir, sunucuyu yönetenlere haber verin
errors-smtp-no-starttls = sunucu STARTTLS desteklemiyor; `keymend config set mail.security tls` komutunu deneyin
errors-smtp-no-tls = sunucu bağlantıya TLS ile başlamıyor; `keymend config set mail.security starttls` komutunu deneyin
errors-smtp-injected = bağlantı şifrelenmeden önce biri araya veri sokmuş
errors-smtp-no-login = sunucu, Keymend'in bildiği bir oturum açma yöntemi (PLAIN, LOGIN) sunmuyor
errors-smtp-said = sunucunun yanıtı: { $said }; nedenini sunucuyu yönetenlere sorun
errors-smtp-said-login = sunucu oturum açma bilgilerini kabul etmiyor ({ $said }); `mail.user` ayarını ve parolayı kontrol edin; bazı sağlayıcılar uygulamalar için ayrı bir parola ister
errors-smtp-said-not-now = sunucu şu anda mesajı kabul etmiyor ({ $said })
errors-smtp-said-recipient = sunucu `{ $address }` adresini alıcı olarak kabul etmiyor ({ $said }); adresi kontrol edin ve `keymend ticket edit --mail ADDRESS` ile düzeltin
errors-smtp-said-sender = sunucu `{ $address }` adresinizi gönderen olarak kabul etmiyor ({ $said }); `mail.from` ayarını kontrol edin; çoğu sunucuda bu adres oturum açılan hesaba ait olmalıdır
errors-smtp-said-policy = sunucu `{ $address }` adresinden gelen postayı bu yolla kabul etmiyor ({ $said }): adresin etki alanı, onun adına hangi sunucuların gönderebileceğini SPF, DKIM veya DMARC ile belirler; `mail.host` ayarına o etki alanının posta sunucusunu ya da `mail.from` ayarına bu sunucunun bir adresini yazın
errors-smtp-said-too-large = mesaj sunucu için çok büyük ({ $said }); eklenen dosyaları çıkarın
errors-smtp-wants-login = sunucu bu mesajı kabul etmeden önce oturum açılmasını istiyor ({ $said }); bunu `keymend config wizard` ile ayarlayın
errors-smtp-wants-oauth = sunucu yalnızca OAuth2 ile oturum açmayı kabul ediyor ({ $said }), Keymend'de bu yok; sağlayıcınızdan bir uygulama parolası isteyin veya `keymend ticket export` ile e-posta programınızın göndereceği bir taslak oluşturun
errors-smtp-strange = yanıt bir posta sunucusundan gelmiş gibi değil ({ $why })
errors-smtp-too-long = yanıt çok uzun veya yarıda kesilmiş
errors-smtp-late = posta sunucusuyla iletişim çok uzun sürdü
errors-smtp-no-answer = bağlantı yanıt gelmeden sona erdi
errors-smtp-not-in-time = posta sunucusu zamanında yanıt vermedi
errors-smtp-closed = posta sunucusu bağlantıyı kapattı
errors-smtp-refused = orada yanıt veren bir posta sunucusu yok
errors-smtp-no-address = sunucunun adresi bulunamadı
errors-smtp-no-host = bu adda bir sunucu bilinmiyor; `mail.host` ayarının yazımını ve internet bağlantısını kontrol edin
errors-smtp-at = { $host }, bağlantı noktası { $port }: { $why }
errors-smtp-only-587 = { $why }; sunucuda yalnızca 587 bağlantı noktası varsa `keymend config set mail.security starttls` komutunu kullanın
errors-program-does-not-start = { $program } başlatılamıyor: { $why }
errors-no-such-program = böyle bir program yok
errors-others-can-change = başka kullanıcılar `{ $place }` konumunu değiştirebiliyor
errors-program-late = { $program } { $seconds } saniye içinde bitmedi
errors-program-ended = { $program } hatayla sona erdi ({ $status }): { $why }
errors-program-interrupted = { $program } yarıda kesildi ({ $status })
errors-program-read-half = { $program } mesajın tamamını okumadı: { $why }
errors-not-sent-now = Gönderilmedi: { $why }. Taslak şurada saklanıyor: “{ $draft }”. Daha sonra `{ $command }` komutunu yeniden deneyin.
errors-not-sent = Gönderilmedi: { $why }. Taslak şurada saklanıyor: “{ $draft }”.
errors-perhaps-sent = Gönderilmiş olabilir, ama mesaj teslim edildikten sonra sorun çıktı: { $why }. Taslak şurada saklanıyor: “{ $draft }”. `--again` ile göndermeden önce mesajın ulaşıp ulaşmadığını sorun.
errors-needs-yes = Onayınız olmadan hiçbir şey gönderilmez. Önce `--dry-run` ile inceleyin, sonra `--yes` ekleyin.
errors-nothing-sent = Hiçbir şey gönderilmedi.
errors-mail-program = E-posta programınız açılamıyor: { $why }. Taslak şurada: “{ $path }”.
errors-editor-failed = `{ $editor }` düzenleyicisi kullanılamıyor: { $why }. VISUAL veya EDITOR ortam değişkeninde başka bir düzenleyici belirtin ya da metni `--set description=METİN` ile verin. Talep değişmedi.
errors-editor-ended = düzenleyici { $status } ile sonlandı
errors-editor-needs-a-terminal = Metin düzenleyici yalnızca terminalde açılabilir. Metni `--set description=METİN` ile verin.
errors-test-not-sent = Deneme mesajı gönderilmedi: { $why }. Ayarları `keymend config wizard` ile düzeltin ve yeniden deneyin.
errors-wizard-needs-a-terminal = Sihirbaz soru sorar ve bir terminal gerektirir. Bunun yerine `keymend config set` kullanın.

## Yazılan etkinleştirme kodunda yanlış olan

errors-code-foreign-letter = { $position }. karakter { $found } (U+{ $number }): İngiliz alfabesinde olmayan, { $looks-like } harfine benzeyen bir harf. Onu İngilizce klavye düzeniyle yazın. Türkçe klavyede İ ve ı yerine I yazmak için Caps Lock kapalıyken Shift ile ı tuşuna basın.
errors-code-wrong-character = { $position }. karakter ({ $found }) etkinleştirme kodlarında hiç kullanılmaz. Kodlarda yalnızca İngiliz alfabesinin harfleri ve rakamlar bulunur.
errors-code-misread = { $position }. karakter { $found }. Basılı kodla karşılaştırın: { $perhaps } olabilir.
errors-code-group = { $group }. grupta { $wanted } yerine { $length } karakter var.
errors-code-length = { $wanted } yerine { $length } harf ve rakam var.

## Sayfa

errors-page-is-open = Sayfa tarayıcınızda açık. İşiniz bitene kadar bu pencereyi kapatmayın.
errors-page-not-opened = Tarayıcı açılamadı. Bu adresi bu bilgisayardaki bir tarayıcıda açın:
errors-page-unseen = Sayfa hiçbir tarayıcıda açılamadı ve burada kimse bir terminal görmüyor. Varsayılan bir tarayıcı belirleyin veya `keymend` komutunu bir terminalde çalıştırın.
errors-page-closed = Sayfa kapatıldığı için Keymend de kapandı. İlerlemeniz kaydedildi.
errors-page-idle = Sayfa uzun süre kullanılmadığı için Keymend kapandı. İlerlemeniz kaydedildi.
errors-page-ended = Keymend kapandı. İlerlemeniz kaydedildi.
errors-page-not-shown = Sayfayı hiçbir tarayıcı göstermedi; Keymend burada devam ediyor.
errors-press-enter = Bu pencereyi kapatmak için Enter tuşuna basın.
errors-code-missing = `{ $family }:` ifadesinden sonra kod yok. Kodu boşluk bırakmadan yazın, örneğin `{ $example }`.
