# The letters: their words in the language of their addressee, who reads them; the person is "I".

## The head of a letter

letter-subject = { $title } (Kaspersky)
letter-subject-customer = On behalf of a customer: “{ $title }”
letter-vendor = Kaspersky
letter-to = To
letter-mail = Email
letter-page = Page to open
letter-telephone = Telephone
letter-about = Subject
letter-date = Date
letter-colon = { $label }: { $value }
letter-recipient-kaspersky = Kaspersky technical support
letter-recipient-provider = the subscription provider's support team
letter-recipient-shop = the shop that sold the licence
letter-recipient-admin = the administrator of the computer
letter-named = { $recipient } ({ $name })

## The text of a letter, as the person writes it

letter-greeting-kaspersky = Dear support team,
letter-greeting-provider = Dear support team,
letter-greeting-shop = Dear sales team,
letter-greeting-admin = Hello,
letter-opening-kaspersky = I need your help with my Kaspersky licence and could not find a solution myself.
letter-opening-provider = My Kaspersky protection is part of a subscription that you manage, so Kaspersky cannot change it. Please look at it on your side and help me with the following.
letter-opening-shop = I need your help with a Kaspersky licence that I bought from you. Please look at my order.
letter-opening-admin = The Kaspersky licence of this computer needs your attention; I cannot change it myself.
letter-opening-customer-kaspersky = I am writing on behalf of a customer who needs help with a Kaspersky licence. We could not find a solution ourselves.
letter-opening-customer-provider = I am writing on behalf of a customer whose Kaspersky protection is part of a subscription that you manage, so Kaspersky cannot change it. Please look at it on your side and help with the following.
letter-opening-customer-shop = I am writing on behalf of a customer who bought a Kaspersky licence from you and needs help with it. Please look at the order.
letter-opening-customer-admin = I am writing on behalf of the user of this computer. Its Kaspersky licence needs your attention.
letter-enter-in-form = Enter in the form of that page, field by field:
letter-masked = Activation codes and licence keys are shown masked unless I chose to give one in full. I can give them in full if you ask for them.
# What stands for a private value that was taken out, before its number: person-2.
letter-stand-in-code = code
letter-stand-in-person = person
letter-stand-in-user = user
letter-stand-in-host = computer
letter-stand-in-telephone = telephone
letter-stand-in-group = group
letter-stand-in-subscriber = subscriber
letter-stand-in-payment = payment
letter-stand-in-personal = personal
letter-stand-in-street = street
letter-stand-in-token = token
letter-stand-in-hardware = hardware
letter-stand-in-word = word
letter-closing = Kind regards
letter-case = The case
letter-missing = Not filled in
letter-to-fill = Not part of the letter. Not filled in, for you to add where you can:
letter-proofs = What the computer shows about the licence
letter-source = Source
letter-attach = Attached, or to be attached
letter-days-left = { $count ->
    [one] { $count } day left
   *[other] { $count } days left
}

## The fields: what stands before the value, and .question, which asks the person for it

letter-field-problem = Problem
letter-field-product = Product
letter-field-version = Version
letter-field-system = Operating system
letter-field-license-status = State of the licence
letter-field-license-expires = Licence expiry date
letter-field-subscription-status = State of the subscription
letter-field-provider = Provider
letter-field-message = Text on the screen
letter-field-error-code = Error code
letter-field-databases = Date of the databases
letter-field-purchase-channel = Where the licence comes from
letter-field-paid = Renewal paid for
letter-field-policy = Administrator's policy
letter-field-description = Description
    .question = What did you do, and what happened?
letter-field-steps-tried = Steps already tried
    .question = What have you already tried?
letter-field-customer = Customer
    .question = What is your customer's name?
letter-field-name = Name
    .question = What is your name?
letter-field-contact = Contact
    .question = At which email address or telephone number can you be reached?
letter-field-account-email = Email of the account
    .question = Which email address does your My Kaspersky account use?
letter-field-new-code = New activation code
    .question = Which activation code do you want to use now?
letter-field-previous-code = Previous activation code
    .question = Which activation code did you use before?
letter-field-license-key = Licence key or number
    .question = Which licence key or number does the licensing window show?
letter-field-order-number = Order number
    .question = What is the number of the order?
letter-field-order-email = Email of the order
    .question = Which email address was used for the order?
letter-field-amount = Amount
    .question = Which amount was paid?
letter-field-payment-date = Date of payment
    .question = On which day was the payment taken?
letter-field-purchase-date = Date of purchase
    .question = When was the licence bought?
letter-field-purchase-place = Place of purchase
    .question = In which shop or on which site was it bought?
letter-field-purchase-country = Country of purchase
    .question = In which country was it bought?
letter-field-use-country = Country of use
    .question = In which country is it used?
letter-field-ordered-product = Ordered product
    .question = Which product does the order or the box name?
letter-field-first-activation = First activation
    .question = When, about, was the code first activated?
letter-field-device-count = Number of devices
    .question = On how many devices is the licence used?
letter-field-devices-allowed = Devices the licence allows
letter-field-reinstall-reason = Reason for reinstalling
    .question = Why was the Kaspersky app installed again?
letter-field-subscriber-number = Subscriber or contract number
    .question = Which subscriber or contract number does the provider use for you?
letter-field-host = Computer
    .question = What is the name of the computer?
letter-field-other-computers = Not about these other computers

## What a letter complains of, where the title of the topic explains it to the person instead

# $stand: paid for, ended, or neither is known.
letter-complaint-account-required = The Kaspersky app asks me to connect to My Kaspersky, and I cannot connect this device
letter-complaint-app-store-subscription = My app store subscription does not appear in the Kaspersky app
letter-complaint-auto-renewal-off = { $stand ->
    [paid] I have paid, but my subscription has not been renewed automatically
   *[other] Automatic renewal does not work for my licence
}
letter-complaint-billing-only = I have a problem with a payment for Kaspersky
letter-complaint-business-key-in-home-product = The licence I bought does not work with my Kaspersky product: one is for companies, the other for home use
letter-complaint-code-lost = I cannot find my activation code
letter-complaint-code-mistyped = My activation code is rejected as incorrect
letter-complaint-code-refused-under-subscription = My new activation code is not accepted because the subscription is still active
letter-complaint-key-file-needed = I cannot activate a computer without Internet access and need a key file
letter-complaint-license-expired = { $stand ->
    [paid] I have paid for the renewal, but the licence still shows as expired
   *[other] { $title }
}
letter-complaint-managed-by-administrator = { $stand ->
    [ended] The Kaspersky licence on this computer has expired
   *[other] The Kaspersky licence on this computer does not work as it should
}
letter-complaint-not-activated = { $stand ->
    [paid] I have paid, but there is no licence on my device
   *[other] { $title }
}
letter-complaint-not-an-activation-code = What I have is not accepted as an activation code
letter-complaint-paid-without-code = I have paid, but no activation code has arrived
letter-complaint-previous-code-refused = My previous activation code is not accepted
letter-complaint-previous-license-not-found = The Kaspersky app asks for my previous activation code
letter-complaint-product-end-of-support = My licence does not work because this version is no longer supported
letter-complaint-promo-code = My free or promotional code is not accepted as the previous licence for the renewal
letter-complaint-shorter-term-than-paid = The new licence is shorter than the term I paid for
letter-complaint-subscription-grace = { $stand ->
    [paid] I have paid, but my Kaspersky subscription has not been renewed and soon stops working
   *[other] My Kaspersky subscription has expired, has not been renewed and soon stops working
}
letter-complaint-subscription-grace-over = { $stand ->
    [paid] I have paid, but my Kaspersky subscription has not been renewed and no longer works
   *[other] My Kaspersky subscription has not been renewed and no longer works
}
letter-complaint-subscription-status-outdated = { $stand ->
    [paid] I have paid, but the renewal of my Kaspersky subscription has not reached this device
   *[other] The renewal of my Kaspersky subscription has not reached this device
}
letter-complaint-subscription-suspended = { $stand ->
    [paid] I have paid, but my Kaspersky subscription is paused
   *[other] My Kaspersky subscription is paused
}
letter-complaint-third-party-subscription = { $stand ->
    [paid] I have paid, but my Kaspersky subscription has not been renewed
    [ended] My Kaspersky subscription has expired and has not been renewed
   *[other] My Kaspersky subscription does not work as it should
}
