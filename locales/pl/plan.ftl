plan-no-problem = Nie znaleziono problemu
plan-first-answer = Najpierw odpowiedz na to pytanie za pomocą `--answer`:
plan-one-answer = Jedna odpowiedź pozwoli zawęzić możliwe przyczyny:
plan-question = { $question } ({ $answers })

## Co Keymend może zrobić w danym kroku

plan-page = Strona: { $address }
plan-text = Tekst: { $text }
plan-command = Polecenie: { $command }
plan-your-code = TWÓJ-KOD

## Zakończenie

plan-write-request = Jeśli te kroki nie pomogą, napisz zgłoszenie:
plan-next-problem = Jeśli te kroki nie pomogą, przejdź do następnego problemu: { $title }
plan-no-further-steps = Nie ma dalszych kroków.
plan-tell-more = Podaj tekst z ekranu w opcji `--message` albo wskaż zapis danych komputera.

## Wpis do kalendarza

plan-reminder = Sprawdź ponownie licencję Kaspersky
plan-reminder-how = Uruchom `keymend fix`. Keymend wznowi pracę od miejsca, w którym ją przerwano.
    .page = Otwórz Keymend. Wznowi pracę od miejsca, w którym ją przerwano.
plan-reminder-run = Uruchom `keymend fix`
    .page = Otwórz Keymend
