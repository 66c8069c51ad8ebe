letter-subject = { $title } (Kaspersky)
letter-subject-customer = Em nome de um cliente: “{ $title }”
letter-vendor = Kaspersky
letter-to = Para
letter-mail = E-mail
letter-page = Página a abrir
letter-telephone = Telefone
letter-about = Assunto
letter-date = Data
letter-colon = { $label }: { $value }
letter-recipient-kaspersky = suporte técnico da Kaspersky
letter-recipient-provider = suporte do provedor da assinatura
letter-recipient-shop = loja que vendeu a licença
letter-recipient-admin = administrador do computador
letter-named = { $recipient } ({ $name })

letter-greeting-kaspersky = Prezada equipe de suporte,
letter-greeting-provider = Prezada equipe de suporte,
letter-greeting-shop = Prezada equipe de vendas,
letter-greeting-admin = Olá,
letter-opening-kaspersky = Preciso da ajuda de vocês com a minha licença da Kaspersky, pois não consegui encontrar uma solução.
letter-opening-provider = A minha proteção da Kaspersky faz parte de uma assinatura que vocês gerenciam, e por isso a Kaspersky não pode alterá-la. Peço que a verifiquem e me ajudem com o seguinte.
letter-opening-shop = Preciso da ajuda de vocês com uma licença da Kaspersky que comprei na sua loja. Peço que verifiquem o meu pedido.
letter-opening-admin = A licença da Kaspersky deste computador precisa da sua atenção; eu não posso alterá-la.
letter-opening-customer-kaspersky = Escrevo em nome de um cliente que precisa de ajuda com uma licença Kaspersky. Não conseguimos encontrar uma solução.
letter-opening-customer-provider = Escrevo em nome de um cliente cuja proteção Kaspersky faz parte de uma assinatura gerenciada por vocês; por isso a Kaspersky não pode alterá-la. Peço que verifiquem do seu lado e ajudem com o seguinte.
letter-opening-customer-shop = Escrevo em nome de um cliente que comprou de vocês uma licença Kaspersky e precisa de ajuda. Peço que verifiquem o pedido.
letter-opening-customer-admin = Escrevo em nome do usuário deste computador. A licença Kaspersky dele precisa da sua atenção.
letter-enter-in-form = Para preencher campo por campo no formulário dessa página:
letter-masked = Os códigos de ativação e as chaves de licença aparecem ocultos, exceto os que escolhi informar por completo. Posso informá-los por completo se vocês pedirem.
letter-stand-in-code = código
letter-stand-in-person = pessoa
letter-stand-in-user = usuário
letter-stand-in-host = computador
letter-stand-in-telephone = telefone
letter-stand-in-group = grupo
letter-stand-in-subscriber = assinante
letter-stand-in-payment = pagamento
letter-stand-in-personal = dado-pessoal
letter-stand-in-street = rua
letter-stand-in-token = token
letter-stand-in-hardware = hardware
letter-stand-in-word = palavra
letter-closing = Atenciosamente,
letter-case = O caso
letter-missing = Não informado
letter-to-fill = Não faz parte da carta. Não informado; complete onde puder:
letter-proofs = O que o computador mostra sobre a licença
letter-source = Fonte
letter-attach = Anexos, ou a anexar
letter-days-left = { $count ->
    [one] { $count } dia restante
   *[other] { $count } dias restantes
}

letter-field-problem = Problema
letter-field-product = Produto
letter-field-version = Versão
letter-field-system = Sistema operacional
letter-field-license-status = Estado da licença
letter-field-license-expires = Data de expiração da licença
letter-field-subscription-status = Estado da assinatura
letter-field-provider = Provedor
letter-field-message = Texto na tela
letter-field-error-code = Código de erro
letter-field-databases = Data dos bancos de dados
letter-field-purchase-channel = Origem da licença
letter-field-paid = Renovação paga
letter-field-policy = Política do administrador
letter-field-description = Descrição
    .question = O que você fez e o que aconteceu?
letter-field-steps-tried = O que já foi tentado
    .question = O que você já tentou?
letter-field-customer = Cliente
    .question = Qual é o nome do seu cliente?
letter-field-name = Nome
    .question = Qual é o seu nome?
letter-field-contact = Contato
    .question = Em que e-mail ou telefone é possível falar com você?
letter-field-account-email = E-mail da conta
    .question = Qual e-mail a sua conta My Kaspersky usa?
letter-field-new-code = Novo código de ativação
    .question = Qual código de ativação você quer usar agora?
letter-field-previous-code = Código de ativação anterior
    .question = Qual código de ativação você usava antes?
letter-field-license-key = Chave ou número da licença
    .question = Qual chave ou número de licença aparece na janela de licenciamento?
letter-field-order-number = Número do pedido
    .question = Qual é o número do pedido?
letter-field-order-email = E-mail do pedido
    .question = Qual e-mail foi usado no pedido?
letter-field-amount = Valor
    .question = Qual valor foi pago?
letter-field-payment-date = Data do pagamento
    .question = Em que dia o pagamento foi cobrado?
letter-field-purchase-date = Data da compra
    .question = Quando a licença foi comprada?
letter-field-purchase-place = Local da compra
    .question = Em que loja ou site foi comprada?
letter-field-purchase-country = País da compra
    .question = Em que país foi comprada?
letter-field-use-country = País de uso
    .question = Em que país é usada?
letter-field-ordered-product = Produto pedido
    .question = Qual produto aparece no pedido ou na caixa?
letter-field-first-activation = Primeira ativação
    .question = Mais ou menos quando o código foi ativado pela primeira vez?
letter-field-device-count = Número de dispositivos
    .question = Em quantos dispositivos a licença é usada?
letter-field-devices-allowed = Dispositivos permitidos pela licença
letter-field-reinstall-reason = Motivo da reinstalação
    .question = Por que o aplicativo Kaspersky foi instalado de novo?
letter-field-subscriber-number = Número de assinante ou de contrato
    .question = Qual é o seu número de assinante ou de contrato no provedor?
letter-field-host = Computador
    .question = Qual é o nome do computador?
letter-field-other-computers = Não se trata destes outros computadores

letter-complaint-account-required = O aplicativo da Kaspersky exige conexão com o My Kaspersky, e não consigo conectar este dispositivo
letter-complaint-app-store-subscription = A minha assinatura da loja de aplicativos não aparece no aplicativo da Kaspersky
letter-complaint-auto-renewal-off = { $stand ->
    [paid] Paguei, mas a minha assinatura não foi renovada automaticamente
   *[other] A renovação automática não funciona para a minha licença
}
letter-complaint-billing-only = Tenho um problema com um pagamento da Kaspersky
letter-complaint-business-key-in-home-product = A licença que comprei não serve para o meu produto da Kaspersky: um é para empresas e o outro para uso doméstico
letter-complaint-code-lost = Não encontro o meu código de ativação
letter-complaint-code-mistyped = O meu código de ativação é recusado como incorreto
letter-complaint-code-refused-under-subscription = O meu novo código de ativação não é aceito porque a assinatura ainda está ativa
letter-complaint-key-file-needed = Não consigo ativar um computador sem acesso à Internet e preciso de um arquivo de chave
letter-complaint-license-expired = { $stand ->
    [paid] Paguei a renovação, mas a licença ainda aparece como expirada
   *[other] { $title }
}
letter-complaint-managed-by-administrator = { $stand ->
    [ended] A licença da Kaspersky deste computador expirou
   *[other] A licença da Kaspersky deste computador não funciona como deveria
}
letter-complaint-not-activated = { $stand ->
    [paid] Paguei, mas não há nenhuma licença no meu dispositivo
   *[other] { $title }
}
letter-complaint-not-an-activation-code = O que tenho não é aceito como código de ativação
letter-complaint-paid-without-code = Paguei, mas não recebi nenhum código de ativação
letter-complaint-previous-code-refused = O meu código de ativação anterior não é aceito
letter-complaint-previous-license-not-found = O aplicativo da Kaspersky pede o meu código de ativação anterior
letter-complaint-product-end-of-support = A minha licença não funciona porque esta versão não tem mais suporte
letter-complaint-promo-code = O meu código gratuito ou promocional não é aceito como licença anterior para a renovação
letter-complaint-shorter-term-than-paid = A nova licença dura menos do que paguei
letter-complaint-subscription-grace = { $stand ->
    [paid] Paguei, mas a minha assinatura da Kaspersky não foi renovada e logo deixará de funcionar
   *[other] A minha assinatura da Kaspersky expirou, não foi renovada e logo deixará de funcionar
}
letter-complaint-subscription-grace-over = { $stand ->
    [paid] Paguei, mas a minha assinatura da Kaspersky não foi renovada e não funciona mais
   *[other] A minha assinatura da Kaspersky não foi renovada e não funciona mais
}
letter-complaint-subscription-status-outdated = { $stand ->
    [paid] Paguei, mas a renovação da minha assinatura da Kaspersky não chegou a este dispositivo
   *[other] A renovação da minha assinatura da Kaspersky não chegou a este dispositivo
}
letter-complaint-subscription-suspended = { $stand ->
    [paid] Paguei, mas a minha assinatura da Kaspersky está suspensa
   *[other] A minha assinatura da Kaspersky está suspensa
}
letter-complaint-third-party-subscription = { $stand ->
    [paid] Paguei, mas a minha assinatura da Kaspersky não foi renovada
    [ended] A minha assinatura da Kaspersky expirou e não foi renovada
   *[other] A minha assinatura da Kaspersky não funciona como deveria
}
