errors-language-not-spoken = Keymend no habla «{ $asked }», así que usa el inglés. Idiomas disponibles: { $known }.
