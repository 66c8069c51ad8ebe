fact-with-value = { $label }: { $value }

answer-yes = sim
answer-no = não
answer-today = hoje
answer-yesterday = ontem
answer-2-days-ago = há dois dias
answer-3-days-ago = há três dias ou mais

## product

product-family = Produto Kaspersky
    .is-home = Anti-Virus, Internet Security, Total Security, Standard, Plus ou Premium no Windows
    .is-security-cloud = Security Cloud
    .is-mac = um produto Kaspersky para Mac
    .is-android = um aplicativo Kaspersky em um celular ou tablet Android
    .is-ios = um aplicativo Kaspersky em um iPhone ou iPad
    .is-home-linux = Kaspersky para Linux (Standard, Plus ou Premium)
    .is-small-office = Small Office Security
    .is-endpoint-windows = Endpoint Security para Windows (um produto para empresas)
    .is-endpoint-linux = Endpoint Security para Linux (um produto para empresas)
    .is-embedded-linux = Embedded Systems Security para Linux
    .is-industrial-linux = Industrial CyberSecurity for Linux Nodes
    .is-file-server = Anti-Virus ou Security para um servidor de arquivos Linux (um produto para empresas)
    .is-other = outra coisa
    .question = De que dispositivo e de que produto Kaspersky se trata?
product-name = Produto
product-version = Versão instalada
product-generation = Idade do produto
    .is-2010s = de 2010 a 2018
    .is-2019-2021 = de 2019 a 2021
    .is-21-x = versão 21.4 ou mais recente (Standard, Plus, Premium e outros dessa época)
    .question = De que época é o aplicativo Kaspersky?
product-meant_for = Destinado a
    .is-home = uma casa ou um pequeno escritório
    .is-business = uma empresa
product-others = Outro produto Kaspersky neste computador
product-running = Aplicativo Kaspersky em execução
    .yes = O aplicativo Kaspersky está em execução
    .no = O aplicativo Kaspersky não está em execução
    .question = Você vê o ícone da Kaspersky ao lado do relógio, e o aplicativo abre?
product-installed_at = Data de instalação

## license

license-status = Licença
    .is-active = ativa, ainda não expirada
    .is-expired = expirada
    .is-not-valid = inválida, ou mostra um erro
    .is-absent = nenhuma licença neste dispositivo
    .question = O que a janela da licença do aplicativo Kaspersky mostra?
license-key_state = Estado da chave de licença
license-blocked = Chave bloqueada pela Kaspersky
    .yes = A Kaspersky bloqueou a chave ou o código
    .no = A Kaspersky não bloqueou a chave nem o código
license-expires_at = Data de expiração da licença
license-ended = Expiração da licença
    .is-within-24h = há menos de 24 horas
    .is-earlier = há mais de 24 horas
    .question = A licença expirou há menos de 24 horas?
license-days_left = Dias restantes
license-days_passed = Dias restantes já passados
    .yes = Os dias que restavam já passaram
    .no = Os dias que restavam ainda não passaram
license-key_type = Número do tipo da chave
license-type = Tipo de licença
    .is-commercial = comprada
    .is-trial = avaliação gratuita
    .is-subscription = assinatura
    .is-beta = para testar uma versão beta
    .is-test = licença de teste
    .is-oem = veio com o computador
    .question = Que tipo de licença é?
license-reported_expired = Expiração comunicada ao Windows
    .yes = O aplicativo Kaspersky comunicou ao Windows que expirou
    .no = O aplicativo Kaspersky não comunicou ao Windows que expirou
license-ends_soon = Expiração próxima comunicada
    .yes = Foi comunicado que a licença expira em breve
    .no = Não foi comunicado que a licença expira em breve
license-key_listed = Se a chave de licença consta da lista de chaves
    .yes = A chave de licença consta da lista de chaves
    .no = A chave de licença não consta da lista de chaves
license-limited_parts = Não incluído na licença
license-devices_allowed = Dispositivos que a licença permite
license-devices_used = Dispositivos que usam a licença
license-over_limit = Licença usada em mais dispositivos do que permite
    .yes = A licença é usada em mais dispositivos do que permite
    .no = A licença não é usada em mais dispositivos do que permite
license-in_console = Chave listada no Security Center
    .yes = Esta chave está listada no Security Center
    .no = Esta chave não está listada no Security Center
license-managed = Licença deste computador gerenciada por um administrador
    .yes = Um administrador gerencia a licença deste computador
    .no = Nenhum administrador gerencia a licença deste computador

## activation_ticket

activation_ticket-valid_to = Tíquete de ativação válido até
activation_ticket-created_at = Tíquete de ativação emitido
activation_ticket-license_state = Número do estado da licença no tíquete de ativação

## subscription

subscription-present = Licença por assinatura
    .yes = A licença é uma assinatura
    .no = A licença não é uma assinatura
    .question = A janela da licença menciona uma assinatura?
subscription-status = Assinatura
    .is-being-defined = Em definição
    .is-active = Ativa
    .is-renewed = Renovada
    .is-error = Erro
    .is-grace = Expirada. Período de tolerância.
    .is-grace-over = Expirada. O período de tolerância terminou.
    .is-suspended = Suspensa
    .is-resumed = Retomada
    .is-cancelled = Cancelamento da assinatura
    .is-update-required = É necessária uma atualização
    .is-expired = Expirada
    .question = Que status da assinatura o aplicativo mostra?
subscription-provider_managed = Assinatura gerenciada por um provedor
    .yes = Um provedor gerencia a assinatura
    .no = Nenhum provedor gerencia a assinatura
    .question = Você paga a assinatura por meio de um provedor, por exemplo com o seu contrato de Internet, de telefone ou do banco?
subscription-auto_renews = Renovação automática ativada
    .yes = A renovação automática está ativada
    .no = A renovação automática está desativada
    .question = A renovação automática está ativada, de modo que o seu cartão é cobrado todos os anos?
subscription-charged_at = Data da cobrança da renovação
    .question = Quando a renovação foi cobrada?
subscription-provider = Provedor

## reserve

purchase-complaint = Reclamação sobre um pagamento
    .is-charged-twice = o valor foi cobrado duas vezes
    .is-refund = você quer o dinheiro de volta
    .is-unwanted = o valor foi cobrado sem o seu consentimento
    .is-cancel = você quer desativar a renovação automática
    .is-scam = alguém pede dinheiro ou acesso em nome da Kaspersky
    .customer-is-refund = o cliente quer o dinheiro de volta
    .customer-is-unwanted = houve cobrança sem o consentimento do cliente
    .customer-is-cancel = o cliente quer desativar a renovação automática
account-shows_active = Ativa em outro lugar
    .yes = A conta ou o vendedor mostra a licença como ativa
    .no = Nem a conta nem o vendedor mostram a licença como ativa
reserve-present = Código de ativação de reserva salvo
    .yes = Há um código de ativação de reserva salvo
    .no = Não há nenhum código de ativação de reserva salvo
    .question = A janela da licença também mostra um código de ativação de reserva (ou novo)?
reserve-expires_at = Data de expiração da licença de reserva
reserve-usable = Código de ativação de reserva não expirado
    .yes = Há um código de ativação de reserva salvo que não expirou
    .no = O código de ativação de reserva salvo expirou

## code

code-shape = O que você inseriu como código
    .is-activation-code = 20 letras e números em quatro grupos de cinco
    .is-look-alike = um código de ativação com letras de outro alfabeto que parecem iguais
    .is-wrong-length = quase um código de ativação, mas faltam ou sobram caracteres
    .is-license-key = 32 letras e números em cinco grupos
    .is-license-number = um número de licença antigo de três grupos
    .is-order-number = apenas números
    .is-key-file = um arquivo que termina em .key
    .is-other = outra coisa
    .question = Que aparência tem o código que você insere?
code-kind = Tipo de código
    .is-new = um código para uma nova licença completa
    .is-renewal = um código de renovação mais barato
    .is-promotional = um código gratuito, de presente ou de avaliação
    .question = O código foi vendido como nova licença ou como renovação mais barata, ou era gratuito?
code-at_hand = Novo código de ativação disponível
    .customer = Novo código de ativação disponível
    .yes = Você tem um novo código de ativação que ainda não foi inserido
    .no = Você não tem nenhum novo código de ativação
    .question = Você tem um novo código de ativação que ainda não inseriu?
code-previous_at_hand = Código anterior disponível
    .customer = Código anterior disponível
    .yes = Você tem o código anterior
    .no = Você não tem o código anterior
    .question = Você ainda tem o código de ativação anterior, aquele que usava antes deste?

## purchase

purchase-channel = Origem da licença
    .is-kaspersky = site ou loja da própria Kaspersky
    .is-shop = outra loja, uma caixa ou um cartão
    .is-provider = um provedor de Internet, uma operadora de telefone ou um banco
    .is-app-store = uma loja de aplicativos
    .is-employer = um empregador ou uma escola
    .is-unknown = não se sabe
    .question = De onde vem a licença?
purchase-place = Loja
purchase-left_provider = Contrato encerrado com a operadora
    .customer = Contrato com a operadora encerrado
    .yes = Você encerrou o contrato com o seu provedor
    .no = Você não encerrou o contrato com o seu provedor
purchase-seller_owes = Renovação por conta do vendedor
    .yes = O vendedor tem de renovar a licença
    .no = O vendedor não tem de renovar a licença
purchase-moved = Mudança para outro país
    .customer = Mudança para outro país
    .yes = Você se mudou para outro país
    .no = Você não se mudou para outro país
purchase-paid = Pagamento feito
    .customer = Pagamento feito
    .yes = Você já pagou
    .no = Você ainda não pagou
    .question = Você já pagou a renovação?
purchase-paid_at = Data do pagamento
    .question = Quando você pagou?

## attempt

attempt-message = Mensagem
attempt-shown = Texto mostrado na tela
attempt-error_code = Código de erro
attempt-failed = Falha na ativação ou renovação
    .yes = A ativação ou a renovação falhou
    .no = A ativação ou a renovação não falhou
    .question = O aplicativo recusou o código ou mostrou um erro quando você tentou?
capture-is_meant = Se foi examinado o computador certo
    .yes = O que foi examinado é do computador sobre o qual você está escrevendo
    .no = O que foi examinado é de outro computador, não daquele sobre o qual você está escrevendo
    .question = O que o Keymend examinou é do computador sobre o qual você está escrevendo?

## databases

attempt-tried = O que você já tentou
    .customer = Já tentado
    .is-restarted = reiniciar o dispositivo
    .is-reinstalled = reinstalar o aplicativo Kaspersky
    .is-date-checked = verificar a data e a hora
    .is-status-refreshed = atualizar o status
    .is-code-compared = comparar o código e digitá-lo de novo
    .is-mail-searched = procurar na caixa de e-mail
    .is-network-checked = verificar a conexão com a Internet
databases-released_at = Data de publicação dos bancos de dados
databases-updated_at = Última atualização dos bancos de dados
databases-loaded = Bancos de dados carregados
    .yes = Os bancos de dados estão carregados
    .no = Os bancos de dados não estão carregados

## policy

policy-applied = Política de um administrador aplicada
    .yes = Uma política de um administrador se aplica a este computador
    .no = Nenhuma política de um administrador se aplica a este computador
    .question = Uma empresa ou um administrador cuida deste computador?

## agent

agent-present = Agente de Rede instalado
    .yes = O Agente de Rede da Kaspersky, com o qual um administrador gerencia este computador, está instalado
    .no = O Agente de Rede da Kaspersky não está instalado

## application

application-unstable = Aviso de instabilidade do aplicativo
    .yes = O aplicativo Kaspersky diz que está instável após uma falha
    .no = O aplicativo Kaspersky não diz que está instável

## system

system-clock_behind = Relógio errado
    .yes = O relógio deste computador está atrasado: mostra uma data que já passou
    .no = O relógio deste computador não está atrasado
    .question = A data e a hora deste computador parecem erradas?
system-name = Sistema operacional
system-platform = Dispositivo
    .is-windows = computador com Windows
    .is-mac = Mac
    .is-linux = computador com Linux
    .is-android = celular ou tablet Android
    .is-ios = iPhone ou iPad
    .question = Em que dispositivo você usa o Kaspersky?
system-newest_event_at = Último evento registrado
system-restart_pending = Reinicialização pendente
    .yes = O sistema está aguardando uma reinicialização
    .no = O sistema não está aguardando uma reinicialização
system-utc_offset_minutes = Adiantamento da hora local em relação ao UTC, em minutos

## network

network-hosts_blocked = Servidores da Kaspersky redirecionados no arquivo hosts
    .yes = O arquivo hosts redireciona os servidores da Kaspersky
    .no = O arquivo hosts não redireciona os servidores da Kaspersky
network-reachable = Acesso à Internet
    .yes = Há acesso à Internet
    .no = Não há acesso à Internet
    .question = Outras páginas da Web abrem neste dispositivo?
network-proxy_set = Proxy configurado
    .yes = Há um proxy configurado para este usuário; a ativação também pode precisar dele
    .no = Não há nenhum proxy configurado para este usuário

## account

account-signed_in = Aplicativo conectado ao My Kaspersky
    .customer = Aplicativo Kaspersky conectado ao My Kaspersky
    .yes = O aplicativo Kaspersky está conectado à sua conta My Kaspersky
    .no = O aplicativo Kaspersky não está conectado à sua conta My Kaspersky
    .question = O aplicativo está conectado ao My Kaspersky com o endereço de e-mail usado na compra?
account-present = Conta My Kaspersky
    .customer = Conta My Kaspersky
    .yes = Você tem uma conta My Kaspersky
    .no = Você não tem uma conta My Kaspersky
account-another = Outra conta My Kaspersky
    .customer = Outra conta My Kaspersky
    .yes = Você tem outra conta My Kaspersky ou usou outro endereço de e-mail
    .no = Você não tem outra conta My Kaspersky
    .question = Você tem outra conta My Kaspersky, por exemplo com outro endereço de e-mail?
account-of_buyer = Compra feita por outra pessoa na própria conta
    .yes = Outra pessoa comprou a assinatura na própria conta
    .no = Nenhuma outra pessoa comprou a assinatura na própria conta

## Onde algo foi visto

place-line = linha { $number }
place-in-line = { $line }: { $name }
place-byte = byte { $number }
place-value = valor { $name }
place-member = elemento { $name }
place-record = registro de evento { $number }
place-person = informado por você
place-follows = deduzido de: { $facts }

source-clock = relógio
source-event-log = log de eventos
source-facts-file = arquivo de informações
source-files = arquivos
source-getsysteminfo-report = relatório do GetSystemInfo
source-hosts-file = arquivo hosts
source-kesl-control-output = saída do kesl-control
source-klnagchk-output = saída do klnagchk
source-proxy-settings = configurações de proxy
source-registry = Registro do Windows
source-registry-export = exportação do Registro
source-security-center = Central de Segurança do Windows
source-system = sistema
source-the-person = você
source-kav-status = saída do kav status
source-the-registry-and-avp-com = Registro do Windows e avp.com
source-the-proxy-settings = configurações de proxy
source-the-system-s-name = nome do sistema
source-the-name-of-windows = versão do Windows
source-the-list-of-keys = lista de chaves de licença
source-the-installed-files = arquivos instalados
source-the-hosts-file = arquivo hosts
source-the-service = serviço
source-the-daemon = serviço
source-the-control-program = programa de controle
source-the-application = aplicativo Kaspersky
source-older-products = produtos antigos
source-a-restart-that-is-due = reinicialização pendente
source-windows-security = Segurança do Windows
source-network-agent = Agente de Rede
source-standard-input = entrada padrão
source-the-time-zone = fuso horário
source-the-time-zone-of-this-machine = fuso horário deste computador
source-the-clock-of-this-machine = relógio deste computador
source-the-products-in-the-registry = produtos no Registro
source-the-registry = Registro do Windows
source-this-machine = este computador
source-the-product-s-folder = pasta do aplicativo Kaspersky
source-the-message = mensagem
source-another-computer = outro computador
source-language-data = dados de idioma
source-the-list-of-traces = lista de arquivos de rastreamento
source-the-events = eventos
source-the-event-log = log de eventos
source-licence-on-this-mac = licença neste Mac
source-security-center-keys = chaves do Kaspersky Security Center
source-security-center-event = evento do Kaspersky Security Center
source-security-center-by-snmp = contadores SNMP do Kaspersky Security Center
source-windows-security-center = Central de Segurança do Windows
source-avp-com-output = saída do avp.com
source-exit-code = código de saída
source-log = log
source-inventory = inventário
source-the-settings = configurações
source-fleet-record = registro
