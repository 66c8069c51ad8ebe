errors-language-not-spoken = O Keymend não fala “{ $asked }”, por isso usa o inglês. Idiomas disponíveis: { $known }.
