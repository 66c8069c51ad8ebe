report-topic-in-english = Bu konu henüz Türkçe olarak yok.

## En üstteki bulgu

report-looked-at = incelendi:
report-registered = { $name }: { $state }
report-protection-on = koruma açık
report-protection-off = koruma kapalı
report-protection-paused = koruma duraklatıldı
report-databases-current = veritabanları güncel
report-databases-outdated = veritabanları güncel değil
report-possible = Olası, ama kanıtlanmadı.
report-why = Neden
report-what-to-do = Ne yapabilirsiniz
report-careful = Dikkat:
report-worked-if = İşe yaradıysa:
report-would-decide = Emin olmak için Keymend'in şunları bilmesi gerekiyor: { $facts }.

## Sorunu kim çözebilir

report-owner-for-information = Düzeltilecek bir şey yok; yalnızca bilginiz olsun.
report-owner-before-the-end = Süresi dolmadan önce yenileyin.
report-owner-person = Bunu kendiniz çözebilirsiniz.
report-owner-kaspersky = Bunu Kaspersky destek ekibinin çözmesi gerekiyor.
report-owner-provider = Bunu abonelik sağlayıcınızın çözmesi gerekiyor.
report-owner-shop = Bunu lisansı satan mağazanın çözmesi gerekiyor.
report-owner-admin = Bunu yöneticinizin çözmesi gerekiyor.
report-owner-you-as-admin = Bu bilgisayarı siz yönetiyorsanız bunu kendiniz çözebilirsiniz.
report-owner-nobody = Şu anda kimsenin bir şey yapması gerekmiyor.

## Diğerleri

report-also-true = Ayrıca doğru olanlar
report-also-possible = Ayrıca olası
report-your-question = Sorunuz
report-no-match = Söyledikleriniz ile bu bilgisayarda görülenler birbirini tutmuyor
report-no-match-line = Anlattığınız sorun: “{ $title }”. Ama bu bilgisayarda görülen: { $fact } ({ $place }).
report-no-match-check = Önce iki şeyi denetleyin: Dosyanın sözünü ettiğiniz bilgisayardan olup olmadığını ve o bilgisayardaki lisans penceresinin bugün ne gösterdiğini.
report-two-sayings = Söylediğiniz iki şey birbirini tutmuyor
report-two-sayings-line = Anlattığınız sorun: “{ $title }”. Ama şunu da söylüyorsunuz: { $fact }.
report-sources-disagree = Kaynaklar birbirini tutmuyor
report-sources-disagree-line = { $fact }: { $value } ({ $place }), ama aynı zamanda { $other-value } ({ $other-place }). Keymend ilkine güveniyor.
report-told-secrets = Metninizdeki özel bilgi
report-told-secrets-line = Metninizde bir kart numarası, parola veya benzeri bir bilgi vardı. Keymend bunu burada gizledi ve buna ihtiyaç duymaz. Desteğin de buna hiçbir zaman ihtiyacı olmaz: birine yazarken bunu eklemeyin.
report-could-not-check = Kontrol edilemeyenler
report-could-not-check-line = { $source }: { $reason }. { $advice }
report-reason-not-found = bulunamadı
report-reason-not-looked-at = incelenmedi
report-reason-not-installed = yüklü değil
report-reason-no-rights = yetki yok
report-reason-timed-out = zaman aşımına uğradı
report-reason-empty = boş
report-reason-too-large = çok büyük
report-reason-damaged = hasarlı
report-reason-not-understood = anlaşılamadı
report-reason-older = daha eski
report-aside = Bu bilgisayarda görüldü, ama Kaspersky uygulaması bulunmadığı için kullanılmadı
report-everything-known = Bilinen her şey
report-this-computer = bu bilgisayar

## Soru

report-question = Tek bir yanıt sorunu netleştirebilir
report-answer-with = Şöyle yanıtlayın:
report-save-text-first = Metniniz bir komutta yinelenemeyecek kadar uzun: Önce metni bir dosyaya kaydedin ve `FILE` yerine o dosyanın adını yazın.

## Son satır

report-for-desk = Bu, sağlayıcının destek masası içindir: yukarıdaki kod sorunun ne olduğunu ve destek masasının ne yapacağını söyler.
report-cannot-tell = Bir şey söylenemiyor: Lisans hakkında çok az şey biliniyor.
report-too-little-known = Lisans hakkında çok az şey biliniyor.
report-nothing-wrong = Her şey yolunda: { $title }.
report-ends-on = Lisansın bitiş tarihi: { $day }.
report-reserve-takes-over = Lisansın süresi { $day } tarihinde doluyor; o zaman yedek kod devreye girer.
report-may-come-until = Bu, şu zamana kadar sürebilir: { $moment }.
report-days-left =
    { $count ->
        [one] { $count } gün kaldı.
       *[other] { $count } gün kaldı.
    }
report-cannot-tell-yet = Henüz kesin bir şey söylenemiyor. Sorun şu olabilir: { $title }.
report-cannot-tell-ends = Kesin bir şey söylenemiyor: okunan verilerde lisans için iki farklı bitiş tarihi var. Hangisinin doğru olduğunu lisans penceresinden kontrol edin.
report-only-asked = Sorunuzun yanıtı budur. Yazdıklarınızda bir arızayı gösteren bir şey yok; lisansın kendisini Keymend görmedi.
report-well-by-words = Çalıştığını yazıyorsunuz ve aksini gösteren bir şey yok: yapmanız gereken bir şey yok. Keymend lisansın kendisini görmedi.
report-read-in-part = Okunabilen her şey yolunda: { $title }. Ancak belirttiğiniz her şey okunamadı, bu yüzden Keymend sorun olmadığını söyleyemez.
report-problem = Sorun: { $title }.
report-ends-today = Lisansın süresi bugün doluyor.
report-machines = Bilgisayarlar: { $all }. Sorunlu: { $problems }. Kesin değil: { $unsure }. Sorunsuz: { $fine }.
report-file-of-no-computer = { $file } (bilgisayar adı yok)
report-files-of-no-computer = Bilgisayar adı olmayan dosyalar: { $all }. Sorunlu: { $problems }.
report-ends-in-days = { $days ->
    [0] Şimdilik her şey yolunda, ama lisansın süresi bir günden kısa bir sürede dolacak.
    [one] Şimdilik her şey yolunda, ama lisansın süresi { $days } gün içinde dolacak.
   *[other] Şimdilik her şey yolunda, ama lisansın süresi { $days } gün içinde dolacak.
}
report-fraud = Ödeme yapmayın ve kimseye erişim vermeyin: Biri sizi dolandırmaya çalışıyor olabilir.
report-probably = Büyük olasılıkla: { $title }.
report-certain = Kesin olan: { $title }.
report-steps-do-not-help = Adımlar işe yaramazsa:

## `explain` ne söyler

report-code-heading = Bu bir etkinleştirme koduysa
report-code-shape = Biçim: { $shape }.
report-code-well-formed = Biçiminin doğru olması, kodun geçerli olduğu anlamına gelmez.
report-understands-less = Keymend yazılanları her zamanki kadar iyi anlayamıyor: { $damage }. Keymend'i yeniden yükleyin.
report-unknown-code = { $code } bilinen türden bir kod, ama anlamı yayımlanmamış. Kodu, ekranda görünen metni aynen ekleyerek destek ekibine gönderin.
report-what-led-to-it = Bu sonuca götürenler
report-what-you-mentioned = Sizin belirttikleriniz
report-could-also-be = Şu da olabilir
report-other = { $title } ({ $id })
report-other-by = { $title } ({ $id }), nedeni: { $words }
report-not-sure = Kesin değil. Ekrandaki metnin veya kodun aynısı ya da bir lisans kaydıyla `keymend diagnose` yardımcı olur.
report-not-a-licence-problem = Bu bir lisans sorunu değil.
report-not-recognised = Tanınmadı. Ekranda görünen metni veya kodu aynen yazın ya da bir lisans kaydıyla `keymend diagnose` komutunu çalıştırın.
report-text-not-recognised = Bu metin tanınmadı.
report-which-is-closest = Keymend bunun ne anlama geldiğinden emin değil. Aşağıdakilerden hangisi en yakın?
report-text-not-spoken = Keymend bu dili desteklemiyor, bu yüzden Türkçe yanıt veriyor.
report-text-language = Metnin dili: { $language ->
    [ar] Arapça
    [cs] Çekçe
    [da] Danca
    [de] Almanca
    [el] Yunanca
    [en] İngilizce
    [es] İspanyolca
    [fa] Farsça
    [fi] Fince
    [fr] Fransızca
    [he] İbranice
    [hu] Macarca
    [id] Endonezce
    [it] İtalyanca
    [ja] Japonca
    [ko] Korece
    [nl] Felemenkçe
    [no] Norveççe
    [pl] Lehçe
    [pt] Portekizce
    [ro] Rumence
    [ru] Rusça
    [sk] Slovakça
    [sv] İsveççe
    [th] Tayca
    [tr] Türkçe
    [uk] Ukraynaca
    [vi] Vietnamca
    [zh] Çince
   *[other] başka bir dil
    }.
report-closest-how = Bunlardan birinde ne yapabileceğinizi görmek için `--closest NUMBER` ekleyin. Hiçbiri uymuyorsa ekranda görünen metni veya kodu aynen yazın ya da bir lisans kaydıyla `keymend diagnose` komutunu çalıştırın.
report-guess = Bu, anlattıklarınıza dayanan bir tahmin; henüz doğrulanmadı.
report-sources = Kaynaklar

## Sayfaların başlıkları

report-how-we-know = Bunu nereden biliyoruz
report-what-was-looked-at = İncelenenler
report-possible-title = Olası: { $title }
report-finding = { $title } ({ $code } { $id })
report-finding-possible = { $title } ({ $code } { $id }) (olası)

report-quoted = “{ $words }”

report-list = { $first }, { $second }
