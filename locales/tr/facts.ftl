fact-with-value = { $label }: { $value }

answer-yes = evet
answer-no = hayır
answer-today = bugün
answer-yesterday = dün
answer-2-days-ago = iki gün önce
answer-3-days-ago = üç gün önce veya daha önce

## product

product-family = Kaspersky ürünü
    .is-home = Windows için Anti-Virus, Internet Security, Total Security, Standard, Plus veya Premium
    .is-security-cloud = Security Cloud
    .is-mac = Mac için bir Kaspersky ürünü
    .is-android = Android telefon veya tablette bir Kaspersky uygulaması
    .is-ios = iPhone veya iPad'de bir Kaspersky uygulaması
    .is-home-linux = Linux için Kaspersky (Standard, Plus veya Premium)
    .is-small-office = Small Office Security
    .is-endpoint-windows = Windows için Endpoint Security (kurumsal ürün)
    .is-endpoint-linux = Linux için Endpoint Security (kurumsal ürün)
    .is-embedded-linux = Linux için Embedded Systems Security
    .is-industrial-linux = Industrial CyberSecurity for Linux Nodes
    .is-file-server = Linux dosya sunucusu için Anti-Virus veya Security (kurumsal ürün)
    .is-other = başka bir şey
    .question = Hangi cihaz ve hangi Kaspersky ürünü söz konusu?
product-name = Ürün
product-version = Yüklü sürüm
product-generation = Ürünün hangi yıllardan olduğu
    .is-2010s = 2010-2018 arası
    .is-2019-2021 = 2019-2021 arası
    .is-21-x = 21.4 veya daha yeni sürüm (Standard, Plus, Premium ve aynı dönemin diğer ürünleri)
    .question = Kaspersky uygulamanız hangi yıllardan?
product-meant_for = Kullanım yeri
    .is-home = ev veya küçük ofis
    .is-business = şirket
product-others = Bu bilgisayardaki diğer Kaspersky ürünü
product-running = Kaspersky uygulamasının çalışıp çalışmadığı
    .yes = Kaspersky uygulaması çalışıyor
    .no = Kaspersky uygulaması çalışmıyor
    .question = Saatin yanında Kaspersky simgesini görüyor musunuz ve uygulama açılıyor mu?
product-installed_at = Yükleme tarihi

## license

license-status = Lisans
    .is-active = etkin, süresi dolmadı
    .is-expired = süresi doldu
    .is-not-valid = geçerli değil ya da hata gösteriyor
    .is-absent = bu cihazda lisans yok
    .question = Kaspersky uygulamasının lisans penceresinde ne yazıyor?
license-key_state = Lisans anahtarının durumu
license-blocked = Anahtarın Kaspersky tarafından engellenip engellenmediği
    .yes = Kaspersky anahtarı veya kodu engelledi
    .no = Kaspersky anahtarı veya kodu engellemedi
license-expires_at = Lisansın bitiş tarihi
license-ended = Lisansın süresinin dolduğu zaman
    .is-within-24h = son 24 saat içinde
    .is-earlier = 24 saatten daha uzun bir süre önce
    .question = Lisansın süresi son 24 saat içinde mi doldu?
license-days_left = Kalan gün
license-days_passed = Kalan günlerin geçip geçmediği
    .yes = Kalan günler geçti
    .no = Kalan günler henüz geçmedi
license-key_type = Anahtarın tür numarası
license-type = Lisans türü
    .is-commercial = satın alınmış
    .is-trial = ücretsiz deneme sürümü
    .is-subscription = abonelik
    .is-beta = beta sürümünü test etmek için
    .is-test = test lisansı
    .is-oem = bilgisayarla birlikte gelmiş
    .question = Lisansınızın türü nedir?
license-reported_expired = Uygulamanın süresinin dolduğunu Windows'a bildirip bildirmediği
    .yes = Kaspersky uygulaması, süresinin dolduğunu Windows'a bildirdi
    .no = Kaspersky uygulaması, süresinin dolduğunu Windows'a bildirmedi
license-ends_soon = Lisans süresinin yakında dolacağının bildirilip bildirilmediği
    .yes = Lisans süresinin yakında dolacağı bildirildi
    .no = Lisans süresinin yakında dolacağı bildirilmedi
license-key_listed = Lisans anahtarının anahtar listesinde olup olmadığı
    .yes = Lisans anahtarı anahtar listesinde var
    .no = Lisans anahtarı anahtar listesinde yok
license-limited_parts = Lisansın kapsamadığı bileşenler
license-devices_allowed = Lisansın izin verdiği cihaz sayısı
license-devices_used = Lisansı kullanan cihaz sayısı
license-over_limit = Lisansın izin verilenden fazla cihazda kullanılıp kullanılmadığı
    .yes = Lisans, izin verilenden fazla cihazda kullanılıyor
    .no = Lisans, izin verilenden fazla cihazda kullanılmıyor
license-in_console = Bu anahtarın Security Center'da listelenip listelenmediği
    .yes = Bu anahtar Security Center'da listeleniyor
    .no = Bu anahtar Security Center'da listelenmiyor
license-managed = Bu bilgisayarın lisansını bir yöneticinin yönetip yönetmediği
    .yes = Bu bilgisayarın lisansını bir yönetici yönetiyor
    .no = Bu bilgisayarın lisansını bir yönetici yönetmiyor

## activation_ticket

activation_ticket-valid_to = Etkinleştirme biletinin geçerlilik sonu
activation_ticket-created_at = Etkinleştirme biletinin verildiği tarih
activation_ticket-license_state = Etkinleştirme biletindeki lisans durumu numarası

## subscription

subscription-present = Lisansın abonelik olup olmadığı
    .yes = Lisans bir abonelik
    .no = Lisans bir abonelik değil
    .question = Lisans penceresinde abonelikten söz ediliyor mu?
subscription-status = Abonelik
    .is-being-defined = Belirleniyor
    .is-active = Etkin
    .is-renewed = Yenilendi
    .is-error = Hata
    .is-grace = Süresi doldu. Ek süre devam ediyor.
    .is-grace-over = Süresi doldu. Ek süre de doldu.
    .is-suspended = Askıya alındı
    .is-resumed = Devam ettirildi
    .is-cancelled = Abonelik iptali
    .is-update-required = Güncelleme gerekli
    .is-expired = Süresi doldu
    .question = Uygulama hangi abonelik durumunu gösteriyor?
subscription-provider_managed = Aboneliği bir sağlayıcının yönetip yönetmediği
    .yes = Aboneliği bir sağlayıcı yönetiyor
    .no = Aboneliği bir sağlayıcı yönetmiyor
    .question = Ödemeyi bir sağlayıcı üzerinden mi yapıyorsunuz, örneğin internet, telefon veya banka sözleşmenizle?
subscription-auto_renews = Otomatik yenilemenin açık olup olmadığı
    .yes = Otomatik yenileme açık
    .no = Otomatik yenileme kapalı
    .question = Otomatik yenileme açık mı, yani ücret her yıl kartınızdan çekiliyor mu?
subscription-charged_at = Yenileme ücretinin çekildiği tarih
    .question = Yenileme ücreti ne zaman çekildi?
subscription-provider = Sağlayıcı

## reserve

purchase-complaint = Ödemeyle ilgili şikâyet
    .is-charged-twice = ücret iki kez çekildi
    .is-refund = paranızı geri istiyorsunuz
    .is-unwanted = onayınız olmadan para çekildi
    .is-cancel = otomatik yenilemeyi kapatmak istiyorsunuz
    .is-scam = biri Kaspersky adına para veya erişim istiyor
    .customer-is-refund = müşteri parasını geri istiyor
    .customer-is-unwanted = müşterinin onayı olmadan para çekildi
    .customer-is-cancel = müşteri otomatik yenilemeyi kapatmak istiyor
account-shows_active = Lisansın başka yerde etkin görünüp görünmediği
    .yes = Hesapta veya satıcıda lisans etkin görünüyor
    .no = Lisans ne hesapta ne de satıcıda etkin görünüyor
reserve-present = Yedek etkinleştirme kodunun kayıtlı olup olmadığı
    .yes = Kayıtlı bir yedek etkinleştirme kodu var
    .no = Kayıtlı bir yedek etkinleştirme kodu yok
    .question = Lisans penceresinde ayrıca yedek (rezerve veya yeni) bir etkinleştirme kodu görünüyor mu?
reserve-expires_at = Yedek lisansın bitiş tarihi
reserve-usable = Süresi dolmamış bir yedek etkinleştirme kodunun kayıtlı olup olmadığı
    .yes = Süresi dolmamış bir yedek etkinleştirme kodu kayıtlı
    .no = Kayıtlı yedek etkinleştirme kodunun süresi doldu

## code

code-shape = Kod olarak girdiğiniz
    .is-activation-code = beşerli dört grup halinde 20 harf ve rakam
    .is-look-alike = İngiliz alfabesinde olmayan benzer harfler içeren bir etkinleştirme kodu
    .is-wrong-length = etkinleştirme koduna benziyor, ama karakteri eksik veya fazla
    .is-license-key = beş grup halinde 32 harf ve rakam
    .is-license-number = üç gruptan oluşan eski bir lisans numarası
    .is-order-number = yalnızca rakamlar
    .is-key-file = uzantısı .key olan bir dosya
    .is-other = başka bir şey
    .question = Girdiğiniz kod neye benziyor?
code-kind = Kodun türü
    .is-new = yeni ve tam bir lisansın kodu
    .is-renewal = daha ucuz bir yenileme kodu
    .is-promotional = ücretsiz, hediye veya deneme kodu
    .question = Kod yeni bir lisans olarak mı, daha ucuz bir yenileme olarak mı satıldı, yoksa ücretsiz miydi?
code-at_hand = Yeni bir etkinleştirme kodunuzun olup olmadığı
    .customer = Yeni etkinleştirme kodu var
    .yes = Henüz girmediğiniz yeni bir etkinleştirme kodunuz var
    .no = Yeni bir etkinleştirme kodunuz yok
    .question = Henüz girmediğiniz yeni bir etkinleştirme kodunuz var mı?
code-previous_at_hand = Önceki kodun sizde olup olmadığı
    .customer = Önceki kod var
    .yes = Önceki kod sizde
    .no = Önceki kod sizde değil
    .question = Önceki etkinleştirme kodu, yani bundan önce kullandığınız kod, hâlâ sizde mi?

## purchase

purchase-channel = Satın alındığı yer
    .is-kaspersky = Kaspersky'nin kendi sitesi veya mağazası
    .is-shop = başka bir mağaza, kutu veya kart
    .is-provider = internet veya telefon sağlayıcısı ya da banka
    .is-app-store = uygulama mağazası
    .is-employer = işveren veya okul
    .is-unknown = bilinmiyor
    .question = Lisansı nereden aldınız?
purchase-place = Mağaza
purchase-left_provider = Sağlayıcınızla sözleşmenizi bitirip bitirmediğiniz
    .customer = Sağlayıcıyla sözleşme bitti
    .yes = Sağlayıcınızla sözleşmenizi bitirdiniz
    .no = Sağlayıcınızla sözleşmenizi bitirmediniz
purchase-seller_owes = Yenilemeyi satıcının yapmasının gerekip gerekmediği
    .yes = Lisansı satıcının yenilemesi gerekiyor
    .no = Lisansı satıcının yenilemesi gerekmiyor
purchase-moved = Başka bir ülkeye taşınıp taşınmadığınız
    .customer = Başka bir ülkeye taşındı
    .yes = Başka bir ülkeye taşındınız
    .no = Başka bir ülkeye taşınmadınız
purchase-paid = Ödeme yapıp yapmadığınız
    .customer = Ödeme yapıldı
    .yes = Ödemeyi yaptınız
    .no = Henüz ödeme yapmadınız
    .question = Yenileme için ödeme yaptınız mı?
purchase-paid_at = Ödeme tarihi
    .question = Ödemeyi ne zaman yaptınız?

## attempt

attempt-message = Mesaj
attempt-shown = Ekranda görünen
attempt-error_code = Hata kodu
attempt-failed = Etkinleştirme veya yenilemenin başarısız olup olmadığı
    .yes = Etkinleştirme veya yenileme başarısız oldu
    .no = Etkinleştirme veya yenileme başarısız olmadı
    .question = Denediğinizde uygulama kodu reddetti mi veya bir hata gösterdi mi?
capture-is_meant = Doğru bilgisayara bakılıp bakılmadığı
    .yes = Bakılan veriler, yazdığınız bilgisayara ait
    .no = Bakılan veriler, yazdığınız bilgisayara değil, başka bir bilgisayara ait
    .question = Keymend'in baktığı veriler, hakkında yazdığınız bilgisayara mı ait?

## databases

attempt-tried = Daha önce denedikleriniz
    .customer = Daha önce denenenler
    .is-restarted = cihazı yeniden başlatmak
    .is-reinstalled = Kaspersky uygulamasını yeniden yüklemek
    .is-date-checked = tarih ve saati kontrol etmek
    .is-status-refreshed = durumu yenilemek
    .is-code-compared = kodu karşılaştırıp yeniden girmek
    .is-mail-searched = e-posta kutusunda aramak
    .is-network-checked = internet bağlantısını kontrol etmek
databases-released_at = Veritabanlarının yayın tarihi
databases-updated_at = Veritabanlarının son güncellemesi
databases-loaded = Veritabanlarının yüklü olup olmadığı
    .yes = Veritabanları yüklü
    .no = Veritabanları yüklü değil

## policy

policy-applied = Yönetici ilkesinin geçerli olup olmadığı
    .yes = Bu bilgisayarda bir yönetici ilkesi geçerli
    .no = Bu bilgisayarda geçerli bir yönetici ilkesi yok
    .question = Bu bilgisayarı bir işveren veya yönetici mi yönetiyor?

## agent

agent-present = Ağ Aracısı'nın yüklü olup olmadığı
    .yes = Yöneticinin bu bilgisayarı yönetmek için kullandığı Kaspersky Ağ Aracısı (Network Agent) yüklü
    .no = Kaspersky Ağ Aracısı (Network Agent) yüklü değil

## application

application-unstable = Uygulamanın kararsız olduğunu bildirip bildirmediği
    .yes = Kaspersky uygulaması, bir çökmeden sonra kararsız olduğunu bildiriyor
    .no = Kaspersky uygulaması kararsız olduğunu bildirmiyor

## system

system-clock_behind = Saatin yanlış olup olmadığı
    .yes = Bu bilgisayarın saati geri kalmış: Çoktan geçmiş bir tarihi gösteriyor
    .no = Bu bilgisayarın saati geri kalmamış
    .question = Bu bilgisayarın tarihi veya saati yanlış görünüyor mu?
system-name = İşletim sistemi
system-platform = Cihaz
    .is-windows = Windows bilgisayar
    .is-mac = Mac
    .is-linux = Linux bilgisayar
    .is-android = Android telefon veya tablet
    .is-ios = iPhone veya iPad
    .question = Kaspersky hangi cihazda çalışıyor?
system-newest_event_at = Kaydedilen son olay
system-restart_pending = Yeniden başlatma gerekip gerekmediği
    .yes = Sistem yeniden başlatılmayı bekliyor
    .no = Sistem yeniden başlatılmayı beklemiyor
system-utc_offset_minutes = Yerel saatin UTC'den kaç dakika ileri olduğu

## network

network-hosts_blocked = hosts dosyasının Kaspersky sunucularını yönlendirip yönlendirmediği
    .yes = hosts dosyası Kaspersky sunucularını başka yere yönlendiriyor
    .no = hosts dosyası Kaspersky sunucularını başka yere yönlendirmiyor
network-reachable = İnternete erişilip erişilemediği
    .yes = İnternete erişiliyor
    .no = İnternete erişilemiyor
    .question = Bu cihazda diğer web sayfaları açılıyor mu?
network-proxy_set = Proxy ayarlanıp ayarlanmadığı
    .yes = Bu kullanıcı için bir proxy ayarlanmış; etkinleştirme de ona ihtiyaç duyabilir
    .no = Bu kullanıcı için proxy ayarlanmamış

## account

account-signed_in = Uygulamanın My Kaspersky'ye bağlı olup olmadığı
    .customer = Kaspersky uygulaması My Kaspersky'ye bağlı
    .yes = Kaspersky uygulaması My Kaspersky hesabınıza bağlı
    .no = Kaspersky uygulaması My Kaspersky hesabınıza bağlı değil
    .question = Uygulamada, satın alırken kullanılan e-posta adresiyle My Kaspersky oturumu açık mı?
account-present = My Kaspersky hesabınızın olup olmadığı
    .customer = My Kaspersky hesabı
    .yes = My Kaspersky hesabınız var
    .no = My Kaspersky hesabınız yok
account-another = Başka bir My Kaspersky hesabınızın olup olmadığı
    .customer = Başka bir My Kaspersky hesabı
    .yes = Başka bir My Kaspersky hesabınız var veya başka bir e-posta adresi kullandınız
    .no = Başka bir My Kaspersky hesabınız yok
    .question = Başka bir My Kaspersky hesabınız var mı, örneğin başka bir e-posta adresiyle?
account-of_buyer = Başka birinin kendi hesabıyla satın alıp almadığı
    .yes = Aboneliği başka biri kendi hesabıyla satın aldı
    .no = Aboneliği kendi hesabıyla satın alan başka biri yok

## Bir şeyin görüldüğü yer

place-line = satır { $number }
place-in-line = { $line }: { $name }
place-byte = bayt { $number }
place-value = değer { $name }
place-member = öğe { $name }
place-record = olay kaydı { $number }
place-person = siz söylediniz
place-follows = şunlardan anlaşılıyor: { $facts }

source-clock = saat
source-event-log = olay günlüğü
source-facts-file = bilgi dosyası
source-files = dosyalar
source-getsysteminfo-report = GetSystemInfo raporu
source-hosts-file = hosts dosyası
source-kesl-control-output = kesl-control çıktısı
source-klnagchk-output = klnagchk çıktısı
source-proxy-settings = proxy ayarları
source-registry = Windows kayıt defteri
source-registry-export = dışa aktarılmış kayıt defteri
source-security-center = Windows Güvenlik Merkezi
source-system = sistem
source-the-person = siz
source-kav-status = kav status çıktısı
source-the-registry-and-avp-com = Windows kayıt defteri ve avp.com
source-the-proxy-settings = proxy ayarları
source-the-system-s-name = sistemin adı
source-the-name-of-windows = Windows sürümü
source-the-list-of-keys = lisans anahtarlarının listesi
source-the-installed-files = yüklü dosyalar
source-the-hosts-file = hosts dosyası
source-the-service = hizmet
source-the-daemon = hizmet
source-the-control-program = komut satırı aracı
source-the-application = Kaspersky uygulaması
source-older-products = eski ürünler
source-a-restart-that-is-due = bekleyen yeniden başlatma
source-windows-security = Windows Güvenliği
source-network-agent = Ağ Aracısı (Network Agent)
source-standard-input = standart girdi
source-the-time-zone = saat dilimi
source-the-time-zone-of-this-machine = bu bilgisayarın saat dilimi
source-the-clock-of-this-machine = bu bilgisayarın saati
source-the-products-in-the-registry = kayıt defterindeki ürünler
source-the-registry = Windows kayıt defteri
source-this-machine = bu bilgisayar
source-the-product-s-folder = Kaspersky uygulamasının klasörü
source-the-message = mesaj
source-another-computer = başka bilgisayar
source-language-data = dil verileri
source-the-list-of-traces = izleme dosyalarının listesi
source-the-events = olaylar
source-the-event-log = olay günlüğü
source-licence-on-this-mac = bu Mac'teki lisans
source-security-center-keys = Kaspersky Security Center anahtarları
source-security-center-event = Kaspersky Security Center olayı
source-security-center-by-snmp = Kaspersky Security Center SNMP sayaçları
source-windows-security-center = Windows Güvenlik Merkezi
source-avp-com-output = avp.com çıktısı
source-exit-code = çıkış kodu
source-log = günlük
source-inventory = envanter
source-the-settings = ayarlar
source-fleet-record = kayıt
