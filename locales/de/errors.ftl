errors-language-not-spoken = Keymend spricht „{ $asked }“ nicht und verwendet deshalb Englisch. Verfügbare Sprachen: { $known }.
