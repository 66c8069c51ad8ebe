fleet-title = Kaspersky lisansları: { $records ->
    [one] bir kayıt
   *[other] { $records } kayıt
}
fleet-checked = Kontrol zamanı: { $moment }.
fleet-checked-between = Kontrol zamanı: { $first } ile { $last } arası.
fleet-in-one-line = Kayıtlar: { $records }. Sorunlar: { $problems }. Karar verilemeyenler: { $unsure }. Okunamayanlar: { $errors }. Süresi 30 gün içinde dolacak lisanslar: { $ending }.
fleet-partly-read = Yalnızca bir kısmı okunanlar: { $count }. Nedeni `error` sütununda yazıyor.
fleet-nothing-read = Hiçbir şey okunamadı: bu sonuç hiçbir lisans hakkında bilgi vermez.
fleet-not-recognised = `{ $file }` dosyasının biçimi tanınmadı. İçinde lisansla ilgili bilgi aramak için `{ $command }` komutunu çalıştırın.
fleet-warnings = Uyarılar (`--warn-days`): { $count }.
fleet-warned = Uyarı (`--warn-days`): { $told }. Lisansı süresi dolmadan önce yenileyin.
fleet-of-keys = Bilgisayar değil, lisans anahtarı olan kayıtlar: { $count }.
fleet-contradictions = Bir kaynağa göre sorunlu, başka bir kaynağa göre sorunsuz olan bilgisayarlar ve anahtarlar: { $count }.
fleet-self-contradictions = Kendi içinde çelişen kayıtlar: { $count }.
fleet-different-ends = İki farklı bitiş tarihi bulunan bilgisayarlar ve anahtarlar: { $count }.
fleet-different-counts = İki kaynağın farklı bildirdiği sayılar: { $count }.
fleet-values-left-out = Bazı sütunlarda tek tek sayılamayacak kadar çok farklı değer var: { $most } değerden sonrası birlikte sayılır, bu yüzden tek değerlerin sayıları düşük olabilir.
fleet-duplicates = Kimliği yinelenen kayıtlar: { $count }. İlki: { $place }.
fleet-earlier = Yarıda kalan çalıştırmanın okunamayan ve burada sayılmayan kayıtları: { $count }.
fleet-results = Sonuçlar
fleet-endings = Lisansların süresi ne zaman doluyor
fleet-key-endings = Lisans anahtarlarının süresi ne zaman doluyor
fleet-topics = Bulgular
fleet-products = Ürünler
fleet-versions = Sürümler
fleet-providers = Sağlayıcılar
fleet-keys = Lisans anahtarları
fleet-groups = Gruplar
fleet-soonest = Süresi ilk dolacak lisanslar
fleet-over-limit = İzin verilenden fazla cihazda kullanılıyor
fleet-contradicted = Birbiriyle çelişen kaynaklar
fleet-ends-differ = Farklı bitiş tarihleri
fleet-counts-differ = Farklı sayılar
fleet-repeated = Yinelenen kimlikler
fleet-unread = Okunamayanlar
fleet-name = Ad
fleet-count = Kayıt
fleet-problems = Sorun
fleet-unsure = Karar verilemedi
fleet-errors = Okunamadı
fleet-fine = Sorun yok
fleet-ending = Süresi 30 gün içinde dolacak
fleet-days-left = Kalan gün
fleet-days-ago = Geçen gün
fleet-ends = Bitiş tarihi
fleet-product = Ürün
fleet-used = Kullanan cihazlar
fleet-allowed = İzin verilen
fleet-over = Fazla
fleet-counted = Ne sayılıyor
fleet-number = Sayı
fleet-expired-computers = Lisansının süresi dolmuş bilgisayarlar
fleet-expiring-computers = Lisansının süresi yakında dolacak bilgisayarlar
fleet-problem-in = Sorun bildiren kaynak
fleet-fine-in = Sorun bildirmeyen kaynak
fleet-place = Yer
fleet-id = Kimlik
fleet-why = Neden
fleet-and-more = ve { $count } tane daha
fleet-line = { $source }, satır { $line }
fleet-ended = Süresi dolmuş
fleet-within = { $days } gün içinde
fleet-later = Daha sonra
fleet-unknown = Bilinmiyor
fleet-changes = Neler değişti
fleet-before = Önce
fleet-after = Sonra
fleet-no-change = Hiçbir şey değişmedi. Her ikisinde de bulunan kayıtlar: { $records }.
fleet-names-repeated = Aynı çalıştırmadaki başka bir kayıtla aynı adı taşıyan kayıtlar: { $count }. Her ad için en kötü kayıt sayılır.
fleet-expired = Süresi yeni doldu
fleet-broken = Yeni sorun
fleet-fixed = Çözüldü
fleet-renewed = Yenilendi
fleet-other = Değişti
fleet-new = Yeni
fleet-new-problem = Yeni, sorunlu
fleet-gone = Artık yok
fleet-still = Hâlâ çözülmedi
fleet-left = { $days ->
    [0] bir günden az kaldı
    [one] bir gün kaldı
   *[other] { $days } gün kaldı
}
fleet-past = { $days ->
    [0] süresi dolalı bir günden az oldu
    [one] süresi bir gün önce doldu
   *[other] süresi { $days } gün önce doldu
}
# Why too little is known of a record.
fleet-why-neither = Lisansın ne durumu ne de bitiş tarihi biliniyor.
fleet-why-old-event = { $day } tarihli bir olay lisansın süresinin dolduğunu bildiriyor; daha sonrası bilinmiyor.
fleet-why-contradicts = Girdi kendisiyle çelişiyor: { $facts }.
fleet-why-estimate = Bitiş tarihi yalnızca bir tahmindir.
fleet-why-unlisted = Lisans anahtarı, anahtar listesinde yok.
fleet-why-list-unread = Listede Keymend’in okuduğundan fazla anahtar var ve { $key } okunanlar arasında değil. Listeyi bölün.
fleet-why-possible = Olası ama kesin değil: { $title }.
fleet-why-missing = Bilinmeyen: { $facts }.
fleet-why-undecided = Bilinenler, lisansta sorun olup olmadığını göstermiyor.
fleet-why-part = Girdinin bir kısmı okunamadı.
fleet-command-not-read = komut satırı okunamıyor; komutu bir terminalde deneyin
fleet-status-ok = LİSANS: OK
fleet-status-warning = LİSANS: UYARI
fleet-status-critical = LİSANS: KRİTİK
fleet-status-unknown = LİSANS: BİLİNMİYOR

## Bir kaydın neden okunamadığı

fleet-not-utf8 = Kayıt, { $byte } numaralı bayttan itibaren UTF-8 metni değil. Kaydı UTF-8 olarak yazın.
fleet-empty-line = Satır boş. Bir kayıt yazın.
fleet-not-an-object = Kayıt bir JSON nesnesi değil. Şunun gibi bir nesne yazın: { $example }.
fleet-long-id = Kaydın kimliği { $most } bayttan uzun.
fleet-json-ends = Kayıt, içindeki JSON tamamlanmadan bitiyor (bayt { $byte }).
fleet-json-member = Kaydın `{ $member }` öğesi olması gerektiği gibi değil (bayt { $byte }).
fleet-json-twice = Kayıtta `{ $member }` öğesi iki kez var (bayt { $byte }).
fleet-json-wrong = Kayıt { $byte }. bayttan itibaren geçerli bir JSON değil.
fleet-value-unknown = `{ $name }` için verilen değer geçersiz.
fleet-two-values = Girdi kendisiyle çelişiyor: “{ $one }” ve “{ $other }”.
fleet-code-unknown = Keymend `{ $code }` hata kodunu tanımıyor. Kodu, `kesl:68` gibi ait olduğu ürünle birlikte yazın. Ürünler: { $families }.
fleet-code-of-several = `{ $code }` hata kodu birden çok ürüne ait olabilir. Hangisinin kastedildiğini yazın: { $codes }.
fleet-too-many-facts = Kayıtta Keymend'in okuyabileceğinden fazla bilgi var.
fleet-name-cut = Bir ad { $most } karakterden uzun; sonunda özetiyle birlikte kısaltılmış olarak gösteriliyor.
fleet-several-machines = Lisans kaydı { $count } bilgisayarı anlatıyor. Onu ayrı bir dosya olarak belirtin.
fleet-more = Diğer hatalar: { $more }.
fleet-broken-record = Önceki bir çalıştırmanın kaydı hasarlı: { $why }
fleet-not-a-moment = Kayıttaki `now` değeri 2026-11-24T10:00:00Z gibi bir zaman değil.
fleet-facts-and-capture = Kayıtta hem bilgiler hem de bir lisans kaydı var. Yalnızca birini yazın.
fleet-neither = Kayıtta ne bilgiler ne de bir lisans kaydı var.
fleet-too-long = Kayıt { $size } bayt uzunluğunda. Keymend en fazla { $most } MiB okur. Kaydı bölün.
fleet-output-cut = `{ $source }`, çalıştırmanın { $records } kayıtla yazdığından daha kısa: dosya o zamandan beri kırpılmış. Yeniden çalıştırın.
fleet-lines-not-held = `{ $source }` içinde kayıt olmayan satırlar { $most } MiB'tan fazla yer kaplıyor. Fazlası okunmadı (satır sayısı: { $count }, ilki { $line }. satır). Dosyayı bölün.
fleet-broke-off = `{ $place }` { $line }. satırda kesiliyor ({ $why }). Önceki satırlar okundu. Dosyanın tamamını alıp `--resume` kullanın veya yeniden çalıştırın.
fleet-archive-broken = `{ $place }` eksik bir arşiv ({ $why }). Öncesindekiler okundu. Arşivi yeniden kopyalayın veya oluşturun.
fleet-too-deep = `{ $place }` { $most } klasör derinliğinde; Keymend o kadar derine bakmaz. Okunması için bu yolu komutta belirtin.
fleet-too-many-files = `{ $place }` içinde { $most } dosyadan fazlası var. Gerisi okunmadı. Klasörü bölün.
fleet-not-followed = `{ $place }` bir bağlantı, kanal (pipe) veya aygıt olduğu için okunmadı. Okunması için bu yolu komutta belirtin.
fleet-member-not-read = `{ $place }` okunmadı. { $why }
fleet-members-passed-over = `{ $place }` içindeki bazı dosyaların biçimi bilinmiyor ve atlandı (dosya sayısı: { $count }). İlki `{ $first }`.
fleet-members-not-read = `{ $place }` içindeki başka dosyalar da okunmadı (dosya sayısı: { $count }). { $why }

## Tablolar

fleet-column-form = `{ $text }` hangi sütunun kastedildiğini söylemiyor. `key=Lisans anahtarı` gibi yazın.
fleet-no-such-column = Bir sütunda `{ $name }` bulunamaz. Kullanılabilecek adlar: { $all } ve tüm bilgilerin adları.
fleet-column-twice = `{ $text }` daha önce belirtilmiş bir sütunu tekrarlıyor.
fleet-column-missing = `{ $file }` içinde { $column } sütunu yok. Sütunlar: { $columns }.
fleet-no-column = `{ $file }` dosyasının sütunlarında ne olduğu bilinmiyor: { $columns }. Sütunların adlarıyla belirtin: { $example }.
fleet-row-too-wide = Satırda { $cells } hücre, tabloda { $columns } sütun var. Ayırıcı içeren metni tırnak içine alın.
fleet-row-unnamed = Bu satırda ne lisans anahtarı ne de bilgisayar belirtilmiş. İkisinden birini ekleyin.
fleet-quote-open = Bu satırdaki bir tırnak kapatılmamış. Kapatın veya kaldırın.
fleet-row-too-long = Satır { $most } MiB'den büyük. Bölün.
fleet-table-damaged = `{ $file }` bozuk veya yarım kalmış. Önceki satırlar okundu. Yeniden dışa aktarın.
fleet-web-page = `{ $file }` veri değil, oturum açma sayfası gibi bir web sayfası. Oturum açın ve verileri yeniden kaydedin.
