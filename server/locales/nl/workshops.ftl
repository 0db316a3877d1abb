# Workshops and group visits, for residents. Loaded on those pages only.

# What there is to come to.
workshops-title = Workshops
workshops-lead = Maak of repareer zelf iets. Wij helpen u. Komt u met een klas of een groep? Dat kan ook.
workshops-none = Er zijn nog geen workshops gepland. Kijk later nog eens.
workshops-repair = Iets laten repareren
workshops-repair-days = Dagen van het repair café
workshops-see = Workshops
workshops-group-visit = Groepsbezoek
workshops-off = Dit gaat niet door.
workshops-price-free = Gratis
workshops-price-person = { $price } per persoon
workshops-price-group = { $price } voor de groep
workshops-left = { $left ->
    [0] vol
    [one] nog 1 plaats
   *[other] nog { $left } plaatsen
  }
workshops-visit-free = nog vrij
workshops-visit-taken = bezet
workshops-group-most = groep van ten hoogste { $most } mensen
workshops-closed = Aanmelden kan niet meer.
workshops-book = Meld u aan
workshops-book-for = Meld u aan voor { $name }
workshops-book-wait = Op de wachtlijst
workshops-book-wait-for = Op de wachtlijst voor { $name }

# One short form.
workshops-people = Hoeveel mensen komen er?
workshops-party = Naam van de school of groep
workshops-party-fault = Vul in welke school of groep komt.
workshops-note = Moeten wij iets weten?
workshops-note-hint = Mag, hoeft niet. Bijvoorbeeld: ik kom met een rolstoel.
workshops-why = Wij vragen dit om u te mailen over uw aanmelding en om te weten wie er komt. Wij wissen het 30 dagen na de dag.
workshops-wait-means = Er is nu te weinig plaats. U komt op de wachtlijst. Komt er plaats vrij? Dan krijgt u een mail.
workshops-send = Aanmelden
workshops-send-wait = Zet mij op de wachtlijst
workshops-sent = Wij sturen een mail naar { $address }. Druk in die mail op de knop. Dan is uw aanmelding zeker.
workshops-full = Er is net te weinig plaats. Kies minder mensen, of ga op de wachtlijst.
workshops-twice = U bent al aangemeld. Kijk in uw mail.

# My booking.
workshops-mine-title = Uw aanmelding
workshops-mine-unknown-title = Deze aanmelding kennen wij niet
workshops-fact-people = Mensen
workshops-fact-price = Prijs
workshops-fact-party = Groep
workshops-held = Druk op de knop. Dan is uw aanmelding zeker.
workshops-coming = U bent welkom. Uw aanmelding staat vast.
workshops-late = U hebt niet op tijd bevestigd. Daarom is uw plaats nu voor iemand anders. U kunt zich opnieuw aanmelden.
workshops-cancelled-title = Deze aanmelding is afgezegd
workshops-cancelled = U hoeft niet te komen.
workshops-others = Bekijk alle workshops
workshops-waiting-help = Komt er plaats vrij? Dan krijgt u een mail. Druk dan in die mail op de knop.
workshops-change = Meer of minder mensen
workshops-change-go = Bewaar
workshops-changed = Gelukt. Wij weten nu met hoeveel mensen u komt.
workshops-change-full = Voor zoveel mensen is er geen plaats.
