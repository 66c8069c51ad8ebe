## Yardım sayfasının bölümleri

help-usage = Kullanım:
help-commands = Komutlar
help-arguments = Argümanlar
help-options = Seçenekler
help-examples = Örnekler:
help-default = [varsayılan: { $value }]
help-values = [kullanılabilen değerler: { $values }]
help-help = Yardımı göster
    .long = Ayrıntılı yardımı göster
help-version = Sürümü göster
help-help-command = Bir komutun yardımını göster

## Komutlar

help-keymend = Bir Kaspersky lisansının neden yenilenmediğini veya etkinleştirilemediğini bulur, çözümde adım adım yol gösterir ve başkasının yardımı gerektiğinde talebi yazar
    .examples =
        keymend                                    bu bilgisayarda sorun ne
        keymend app-info.txt                       lisans kaydına göre sorun ne
        keymend --message "Enter the previous activation code"
        keymend explain 89479002                   bir hata kodunun anlamı
        keymend ticket new app-info.txt -o request.txt
        keymend page                               aynısı tarayıcınızda
    .after = Çıkış kodları: 0 sorun yok, 1 bir sorun bulundu, 2 yanlış kullanım, 3 çok az şey kontrol edilebildi, 4 gönderme başarısız oldu ve taslak saklanıyor, 5 bu bilgisayar izin vermedi (disk dolu, klasör kullanılamıyor), 6 özel bir bilgi bilgisayardan çıkacağı için durduruldu, 130 yarıda kesildi.
help-page = Keymend'i tarayıcıda aç: tanı, çözüm ve talep tek sayfada
    .examples =
        keymend page                       sayfa tarayıcınızda açılır
        keymend page app-info.txt          aynısı, bir lisans kaydı için
        keymend page --no-browser          bu bilgisayardaki bir tarayıcıda bir kez açılacak adresi yazar
    .after = Sayfaya yalnızca bu bilgisayardan ve yalnızca sayfayı ilk açan tarayıcıyla ulaşılabilir. Keymend, sayfadaki “Keymend'i kapat” düğmesine tıkladığınızda, sayfayı kapatmanızdan iki dakika sonra veya otuz dakika kullanılmadığında kapanır.
help-diagnose = Lisans kayıtlarını veya bu bilgisayarı incele ve lisanstaki sorunu söyle
    .examples = keymend diagnose app-info.txt --answer purchase.channel=provider
help-collect = Başka bir yerde incelenmek üzere, bu bilgisayarın lisans kaydını özel bilgiler olmadan kaydet
    .examples = keymend collect -o capture.zip      sonra herhangi bir bilgisayarda: keymend diagnose capture.zip
    .after = Lisans kaydında bilgiler ve Keymend'in anladığı satırlar bulunur. `--whole`, diğer satırları özel bilgiler olmadan gösterir, sonra ekler.
help-explain = Bir hata kodunun, bir konunun veya ekrandaki bir metnin anlamını açıkla
    .examples =
        keymend explain 89479002
        keymend explain previous-license-not-found
        keymend explain "Enter the previous activation code"
        keymend explain "kaspersky renewal trouble" --closest 2
help-fix = Sorunu adım adım çöz ve her adımdan sonra işe yarayıp yaramadığını kontrol et
    .examples =
        keymend fix app-info.txt                   dosyayı her adımdan sonra yeniden okur
        keymend fix                                kaldığınız yerden devam eder
        keymend fix --topic license-expired --no-input --format html -o plan.html
help-ticket = Yardım etmesi gerekenlere yazılan talepleri hazırla, sakla ve gönder
help-ticket-new = Tanıya göre bir talep yaz ve sakla
    .examples =
        keymend ticket new app-info.txt
        keymend ticket new app-info.txt --topic license-expired --to shop --set order-number=12345 -o request.txt
        keymend ticket new app-info.txt --language de --attach kesl.log --format eml -o draft.eml
help-ticket-list = Destek kayıtlarını listele
help-ticket-show = Bir talebi göster
    .examples = keymend ticket show 3 --format markdown
help-ticket-edit = Henüz gönderilmemiş bir talebin alanlarını, alıcısını veya eklerini değiştir
    .examples = keymend ticket edit 3 --set order-number=12345 --to shop --attach setup.log
help-ticket-send = Bir talebi göster, sonra e-postayla gönder
    .examples =
        keymend ticket send 3 --dry-run
        keymend ticket send 3 --yes
        keymend ticket send 3 --follow-up "The new code works on the second computer"
    .after = Çıkış kodu 4: Talep gönderilmedi veya gönderilip gönderilmediği kesin değil; taslak saklanıyor.
help-ticket-export = E-posta taslağını göster veya kanıt paketini yaz
    .examples =
        keymend ticket export 3 -o draft.eml
        keymend ticket export 3 --bundle -o evidence.zip
help-ticket-close = Bir destek kaydını kapat; klasörü silinmez
help-ticket-status = Bir talebin ne durumda olduğunu yardım masası sistemine sor
    .examples = keymend ticket status 3
help-ticket-handed-over = Bir talebi kendiniz ilettiğinizi kaydet: bir sayfada, telefonla veya mektupla
    .examples = keymend ticket handed-over 3 --by phone --on 2026-11-27 --their-number 4711
help-ticket-note = Yardım masasının yanıtını ve verdiği numarayı not et
    .examples = keymend ticket note 3 "They renew it on Monday" --their-number 4711
help-ticket-reopen = Kapatılmış bir destek kaydını yeniden aç veya iletildiğini geri al
    .examples = keymend ticket reopen 3
help-redact = Günlüklerden özel bilgileri çıkar
    .examples =
        keymend redact kesl.log setup.log -o cleaned
        keymend redact kesl.log --show
        keymend redact kesl.log -o cleaned --keep address --also Northwind
help-config = Ayarları göster veya değiştir
help-config-show = Ayarları göster
help-config-wizard = Taleplerin gerektirdiği ayarları tek tek sor ve bir deneme mesajı gönder
help-config-path = Ayar dosyasının yerini göster
help-config-set = Bir ayarı değiştir; boş bir VALUE ayarı kaldırır
    .examples =
        keymend config set name "Eve Adams"
        keymend config set mail.host mail.example.org
        keymend config set mail.password-command "pass show mail"
help-topics = Sorun kataloğunu göster veya denetle
help-topics-list = Keymend'in bildiği sorunları listele
help-topics-show = Bir sorunla ilgili her şeyi göster
help-topics-check = Kataloğu, `--topics` ile verilen konularla birlikte denetle
    .examples = keymend topics check --topics our-topics
help-topics-new = Yeni bir konu başlat: boşlukları olan bir dosya; `topics check` bunları doldurulana kadar listeler
    .examples = keymend topics new code-rejected --dir our-topics
help-providers = Sağlayıcı ve mağaza listesini göster veya denetle
help-providers-list = Sağlayıcıları ve mağazaları, kendi klasörünüzdekilerle birlikte listele
help-providers-show = Bir sağlayıcı veya mağaza hakkındaki her şeyi, dosyasında yazdığı gibi göster
    .examples = keymend providers show Rostelecom
help-providers-check = Kendi sağlayıcı dosyalarınızı tek tek denetle
    .examples = keymend providers check --dir our-providers
help-templates = Mektupların düzenlerini ve dillerini denetle
help-templates-check = Düzenleri ve dilleri, kendi klasörünüzdekilerle birlikte denetle
    .examples = keymend templates check --dir our-letters
help-schema = Bir belgenin JSON Schema tanımını göster
    .examples = keymend schema diagnosis > diagnosis.schema.json
help-completions = Bir kabuk için komut tamamlama betiğini göster
    .examples = keymend completions bash > ~/.local/share/bash-completion/completions/keymend
help-man = Bir komutun kılavuz sayfasını göster
    .examples =
        keymend man ticket new | man -l -
        keymend man --dir ~/.local/share/man/man1

## Her komutun seçenekleri

help-option-output = Belgeyi terminal yerine bir dosyaya yaz (`-` standart çıktıdır)
help-option-color = Rengin ne zaman kullanılacağı; NO_COLOR dikkate alınır
help-option-topics_dir = Eklenecek veya aynı kimlikli olanların yerine geçecek konuların klasörü
help-option-config = Ayar dosyası (her zamankini `keymend config path` gösterir)
help-option-language = Keymend'in dili, örneğin `de`; bir talepte, talebin yazıldığı dil
help-option-no_input = Hiç soru sorma
help-option-verbose = Daha fazla ayrıntı göster
help-option-quiet = Standart hata çıktısına yalnızca hataları yaz

## Okunanlar

help-option-sources = Lisans kayıtları: dosyalar, klasörler veya standart girdi için `-`; biçimi otomatik algılanır. Belirtilmezse bu bilgisayar
    .long = Lisans kayıtları: dosyalar, klasörler veya standart girdi için `-`; biçimi otomatik algılanır. Belirtilmezse bu bilgisayar incelenir. Bir lisans kaydı şunlardan biri olabilir: `collect` ile oluşturulan arşiv, GetSystemInfo raporu, bir Linux sunucusunun destek arşivi, bir komut satırı aracının çıktısı, kayıt defteri dışa aktarımı (`.reg` veya `reg query` çıktısı), olay günlüğü (`.evtx`, CSV veya `wevtutil` ile alınan XML), Security Center olayları veya anahtarları ya da bir bilgi dosyası.
help-option-message = Ekranda ne yazdığı veya kendi sözleriniz
help-option-message_file = Aynısı, bir dosyadan; `-` standart girdidir
help-option-answers = Bildikleriniz, örneğin purchase.channel=provider (birden çok kez kullanılabilir)
help-option-kind = SOURCE dosyasının biçimini algılamak yerine şu biçimde oku: { $kinds }
help-option-machine = Kaynaklarda birden fazla bilgisayar varsa incelenecek bilgisayar
help-option-now = Tanıyı bu zamana göre koy (varsayılan: bilgisayarın saati)
help-option-format = Belgenin biçimi
help-option-all = Nelerin hangi nedenle elendiğini de listele
help-option-exit_zero = Bir sorun bulunsa da 0 koduyla çık
help-option-whole = Keymend'in anlamadığı satırları da ekle; eklenecek her metin önce gösterilir

## explain

help-option-text = Bir hata kodu, konu, KM kodu veya ekranda yazan metin; `-` yazılırsa veya boş bırakılırsa standart girdi okunur
help-option-closest = Metin anlaşılmazsa Keymend'in sorduğu konulardan bu numaralısını göster
help-option-explain-now = “Dün” gibi sözlerin sayılacağı zaman (varsayılan: bilgisayarın saati)

## fix

help-option-more_sources = SOURCE gibi okunacak başka lisans kayıtları
help-option-no_browser = Tarayıcıyı açmak yerine adresi tek kullanımlık belirteciyle birlikte yaz
help-option-topic = Çözülecek sorun (varsayılan: ilk bulunan)
help-option-expert = Daha kısa yönergeler
help-option-dry_run = Çalıştırılacak komutları göster, hiçbirini çalıştırma
help-option-remind = Bir adımda beklemek gerekiyorsa bu dosyaya bir takvim hatırlatıcısı da yaz
help-option-restart = Baştan başla ve önceki ilerlemeyi sil

## ticket

help-option-number = Destek kaydı (varsayılan: kapatılmamış olan tek kayıt; birden fazlaysa sorulur)
help-option-ticket-handed-over-by = Nasıl iletildiği
help-option-ticket-handed-over-on = İletildiği gün, örneğin 2026-11-27 veya dün (varsayılan: bugün)
help-option-to = Talebin alıcısı (varsayılan: sorunu kim çözebilirse)
help-option-provider = Sağlayıcının veya mağazanın adı
help-option-mail = Alıcının e-posta adresi
help-option-settings = Talebin bir alanını doldur (birden çok kez kullanılabilir)
help-option-reveal = Bu kodu veya anahtarı tam olarak göster, yalnızca bu talepte (birden çok kez kullanılabilir)
help-option-attach = Bir metin dosyasını özel bilgilerini çıkararak ekle (birden çok kez kullanılabilir)
help-option-attach_unchecked = Bir resmi veya başka bir dosyayı olduğu gibi ekle (birden çok kez kullanılabilir)
help-option-letter_language = Mektubun dili (varsayılan: alıcının dili, o bilinmiyorsa sizinki)
help-option-ticket-new-topic = Hakkında yazılacak sorun (varsayılan: ilk bulunan)
help-option-another = Aynı durum için açık bir destek kaydı olsa da ikincisini oluştur
help-option-ticket-list-all = Yalnızca en yeni 100 tanesini değil, tüm destek kayıtlarını göster; JSON her zaman hepsini içerir
help-option-find = Yalnızca bu metni içeren destek kayıtları: müşteri, e-posta veya telefon, alıcı, bilgisayar, sorun veya numara
help-option-state = Yalnızca bu durumdaki destek kayıtları
help-option-sort = Destek kayıtlarının neye göre sıralanacağı
help-option-ticket = Destek kaydı
help-option-answer = Yardım masasının yanıtı
help-option-their_number = Yardım masasının destek kaydına verdiği numara
help-option-provider_name = Adı veya dosyasının adı
help-option-providers-check-dir = Denetlenecek klasör (varsayılan: ayarların yanındaki `providers.d`)
help-option-bundle = Taslak yerine kanıt paketini yaz
help-option-ticket-send-dry_run = Mesajın tamamını göster, hiçbir şey gönderme
help-option-editor = Kendi sözlerinizi metin düzenleyicinizde yazın (VISUAL veya EDITOR)
help-option-ticket-send-format = Mesajın nasıl gösterileceği: okunacağı gibi ya da gönderildiği hâliyle bayt bayt
help-option-yes = Sormadan gönder
help-option-again = Daha önce gönderilmiş veya gönderilmiş olabilecek bir talebi yeniden gönder; Message-ID aynı kalır
help-option-follow_up = Gönderilmiş bir talebe aynı yazışmada bu metni ekle

## redact

help-option-files = Metin dosyaları: UTF-8, bayt sırası işareti olan UTF-16 veya kesin olduğu durumlarda Windows-1251, Windows-1252 ya da CP866
help-option-show = Nelerin değiştirileceğini yer yer göster, hiçbir şey yazma
help-option-keep = Bir değeri veya bir türün tüm değerlerini olduğu gibi bırak (birden çok kez kullanılabilir): mail, person, user, host, group, address, ...
help-option-also = Bu sözcüğü de geçtiği her yerde değiştir (birden çok kez kullanılabilir)
help-option-map = Değiştirilen değerlerin listesini kullan ve güncelle; böylece aynı değer sonraki çalıştırmalarda da aynı şekilde değiştirilir. Liste özgün değerleri içerir: Kimseyle paylaşmayın
help-option-redact-output = Temizlenen dosyaların yazılacağı klasör

## config, topics, templates, schema, completions

help-option-key = Örneğin `name` veya `mail.host`
help-option-value = Değer
help-option-topics-show-topic = Konunun kimliği veya KM kodu
help-option-dir = Denetlenecek konuların klasörü (varsayılan: burası Keymend'in bir çalışma kopyasıysa oradaki konular)
help-option-templates-check-dir = Denetlenecek klasör (varsayılan: `templates` ayarındaki klasör)
help-option-id = Yeni konunun kimliği: kısa çizgiyle birleştirilmiş küçük harfli sözcükler
help-option-topics-new-dir = Dosyanın ve yanındaki metinlerin yazılacağı klasör (varsayılan: Keymend'in bu çalışma kopyasında bulundukları yer)
help-option-document = Hangi belge
help-option-shell = Hangi kabuk
help-option-words = Komut, örneğin `ticket new` (varsayılan: keymend)
help-option-man-dir = Her komutun sayfasını bu klasöre yaz
help-option-command = Komut

## Çok sayıda bilgisayar

help-fleet = Çok sayıda bilgisayarı veya lisans anahtarını tek seferde kontrol et: her biri için bir satır ve bir özet
    .examples =
        keymend fleet captures --ordered -o fleet.jsonl --summary fleet.html
        keymend fleet records.jsonl --columns
        keymend fleet fleet.jsonl --format html -o fleet.html      önceki bir çalıştırmanın özeti
    .after = Giren her satır için tam olarak bir satır çıkar; okunamayanlar için sonucu `error` olan ve nedenini belirten bir satır yazılır. Çıkış kodları: 0 sorun yok, 1 bir sorun bulundu, 2 bir şey okunamadı, 3 bazıları hakkında çok az şey biliniyor.
help-compare = Bir bilgisayarın iki lisans kaydı veya iki `keymend fleet` çalıştırması arasında nelerin değiştiğini göster
    .examples =
        keymend compare october.jsonl november.jsonl
        keymend compare before.zip after.zip
    .after = Çıkış kodu 1: Öncekinden daha kötü bir şey var.
help-option-fleet-sources = Kayıtlar ve lisans kayıtları: dosyalar, klasörler, arşivler veya standart girdi için `-`
help-option-jobs = Aynı anda kaç kaydın kontrol edileceği (varsayılan: her işlemci için bir tane)
help-option-ordered = Satırları kaynakların sırasıyla yaz
help-option-columns = Düz kayıtlar yaz: `keymend schema fleet-columns` sütunları
help-option-fleet-format = Her kayıt için bir satır (`jsonl`, `csv`) veya yalnızca özet; belirtilmezse `jsonl`, terminalde özet
help-option-summary = Özeti ayrıca bu dosyaya yaz: .html, .md, .json veya metin
help-option-resume = Yarıda kalan bir çalıştırmaya devam et; `-o` gerekir
help-option-table = Tablonun bir sütununda ne olduğu, örneğin `key="Lisans anahtarı"`; tekrarlanabilir
help-option-before = Önceki lisans kaydı veya önceki çalıştırmanın satırları
help-option-after = Sonraki
help-option-compare-exit_zero = Öncekinden daha kötü bir şey olsa da 0 koduyla çık
help-option-warn_days = Lisansın süresi bu kadar gün içinde dolacaksa uyar, örneğin 30,7: ilk sayıdan itibaren uyarı, ikinciden itibaren kritik

## Yardım masası

help-desk = Bir yardım masasına gelen mesajları oku
help-desk-open = Yanıtlayacak görevliye bir mesajın ne hakkında olduğunu göster
    .examples =
        keymend desk open request.eml             e-postayla gelen bir talep
        keymend desk open keymend-bundle.zip      tek başına bir paket
help-desk-triage = Çok sayıda mesajı sınıflandır: her biri için bir kayıt, isterseniz yanıt taslakları da
    .examples =
        keymend desk triage morning.mbox
        keymend desk triage morning.mbox --format jsonl -o morning.jsonl --drafts drafts    taslaklar da, e-posta programınız için dosya olarak
    .after = Hiçbir şey gönderilmez, mesajlardaki hiçbir şey çalıştırılmaz veya açılmaz. Çıkış kodu 2: En az bir mesaj okunamadı; diğerleri tamamlandı.
help-option-desk-open-text = Bir e-posta, bir paket veya bir metin; `-` standart girdidir
help-option-mailboxes = Mesajların bulunduğu yer: mbox dosyası, Maildir, e-posta klasörü, JSON satırları, tablo veya standart girdi için `-`
help-option-drafts = Yanıt taslaklarını da bu klasöre yaz
help-option-overwrite_drafts = Bu arada birinin düzenlediği taslakları da değiştir
help-option-template = Yanıt taslakları için bir şablon
help-option-desk = Bu yardım masasının kime ait olduğu
