errors-language-not-spoken = Keymend spricht „{ $asked }“ nicht und verwendet deshalb Englisch. Verfügbare Sprachen: { $known }.

## Die Seite

errors-page-is-open = Die Seite ist in Ihrem Browser geöffnet. Lassen Sie dieses Fenster offen, bis Sie fertig sind.
errors-page-not-opened = Es konnte kein Browser geöffnet werden. Öffnen Sie diese Adresse in einem Browser auf diesem Computer:
errors-page-closed = Die Seite wurde geschlossen, daher ist Keymend beendet. Ihr Fortschritt ist gespeichert.
errors-page-idle = Die Seite wurde lange nicht benutzt, daher ist Keymend beendet. Ihr Fortschritt ist gespeichert.
errors-page-ended = Keymend ist beendet. Ihr Fortschritt ist gespeichert.
errors-page-not-shown = Kein Browser hat die Seite gezeigt, daher geht es hier weiter.
errors-press-enter = Drücken Sie die Eingabetaste, um dieses Fenster zu schließen.
