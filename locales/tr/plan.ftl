plan-no-problem = Sorun bulunamadı
plan-first-answer = Önce şu soruyu `--answer` ile yanıtlayın:
plan-one-answer = Tek bir yanıt sorunu netleştirebilir:
plan-question = { $question } ({ $answers })

## Keymend'in bir adım için yapabilecekleri

plan-page = Sayfa: { $address }
plan-text = Metin: { $text }
plan-command = Komut: { $command }
plan-your-code = KODUNUZ

## Son

plan-write-request = Adımlar işe yaramazsa talebi yazın:
plan-next-problem = Adımlar işe yaramazsa buradan devam edin: { $title }
plan-no-further-steps = Başka adım yok.
plan-tell-more = Ekranda ne yazdığını `--message` ile Keymend'e bildirin veya bilgisayarın lisans kaydını belirtin.

## Takvim kaydı

plan-reminder = Kaspersky lisansını yeniden kontrol edin
plan-reminder-how = `keymend fix` komutunu çalıştırın. Keymend kaldığınız yerden devam eder.
    .page = Keymend'i açın. Kaldığınız yerden devam eder.
plan-reminder-run = `keymend fix` komutunu çalıştırın
    .page = Keymend'i aç
