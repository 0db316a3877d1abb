# Having things collected, for residents: booking a pickup, and my pickup.
# Language level B1, and "u". $name is the name of a thing as it stands on its tile: "Bank", "Doos boeken".

# Booking. One question a screen.
pickup-title = Spullen laten ophalen
pickup-progress = Stap { $step } van { $steps }
pickup-next = Verder
pickup-none = Op dit moment halen wij nog niets op. Kijk later nog eens, of breng uw spullen zelf.

# Where.
pickup-where-title = Waar halen wij uw spullen op?
pickup-where-lead = Wij halen spullen bij u thuis op.
pickup-postcode = Postcode
pickup-postcode-hint = Bijvoorbeeld 1234 AB
pickup-postcode-fault = Vul een postcode in, zoals 1234 AB.
pickup-number = Huisnummer
pickup-number-hint = Met letter of toevoeging, bijvoorbeeld 12a
pickup-number-fault = Vul een huisnummer in, zoals 12 of 12a.
pickup-address-title = Wat is uw adres?
pickup-address-lead = Vul uw straat en uw plaats in.
pickup-address-unknown = Wij vinden { $postcode }, nummer { $number } niet. Klopt dat? Vul dan uw straat en plaats in.
pickup-street = Straat
pickup-street-fault = Vul uw straat in.
pickup-town = Plaats
pickup-here-why = Bent u nu thuis? Dan kan uw telefoon zeggen waar dat is. Zo vindt de bus u zeker. Het hoeft niet.
pickup-here = Gebruik mijn plek
pickup-here-found = Uw plek is gevonden.
pickup-here-refused = Uw telefoon mag niet zeggen waar u bent. Dat geeft niet: uw adres is genoeg.
pickup-here-unsure = Uw telefoon weet niet precies waar u bent. Dat geeft niet: uw adres is genoeg.
pickup-town-fault = Vul uw plaats in.
pickup-outside-title = Hier komen wij nog niet
pickup-outside = Op { $postcode } halen wij nog geen spullen op. Dat spijt ons.
pickup-outside-bring = U kunt uw spullen wel zelf brengen. In de winkel zijn ze welkom.
pickup-outside-ask = Lukt brengen niet? Vraag bij uw gemeente wie bij u in de buurt ophaalt.
pickup-outside-other = Een ander adres

# What.
pickup-what-title = Wat mogen wij ophalen?
pickup-what-lead = Kies wat u hebt.
pickup-what-more = Nog iets?
pickup-search = Zoek
pickup-search-hint = Bijvoorbeeld bank of fiets
pickup-search-none = Dat staat niet in de lijst. Kies wat er het meest op lijkt.
pickup-search-found = { $count ->
    [one] 1 gevonden
   *[other] { $count } gevonden
  }
pickup-list = Uw lijst
pickup-list-edit = Verander
pickup-list-edit-of = Verander { $name }
pickup-list-away = Weg
pickup-list-away-of = Haal { $name } weg
pickup-tile-no = halen wij niet op
pickup-tile-look = eerst een foto
pickup-tile-chosen = op uw lijst
pickup-pieces = { $pieces } × { $name }
pickup-thing-pieces = Hoeveel?
pickup-thing-apart = Uit elkaar gehaald
pickup-thing-apart-hint = Dan past er meer in de bus.
pickup-thing-put = Zet op mijn lijst
pickup-thing-keep = Bewaar
pickup-thing-look = Wij kijken eerst naar uw foto
pickup-thing-look-why = Daarna hoort u of wij dit ophalen. Wij houden de tijd voor u vrij.
pickup-thing-photos-hint = Maak 1 tot { $most } foto’s. Zet er geen mensen op.
pickup-thing-photo-needed = Maak eerst een foto.
pickup-thing-no = Dit halen wij niet op
pickup-thing-no-where = Waar kan dit heen?
pickup-thing-other = Kies iets anders
pickup-most-things = Uw lijst is vol. Haal eerst iets weg.

# The house.
pickup-house-title = Waar staan de spullen?
pickup-house-lead = Dan weten wij hoeveel tijd wij nodig hebben.
pickup-floor = Op welke verdieping?
pickup-floor-cellar = Kelder
pickup-floor-ground = Begane grond
pickup-floor-number = { $floor }e verdieping
pickup-floor-higher = Hoger
pickup-floor-exact = Welke verdieping?
pickup-lift = Is er een lift?
pickup-lift-no = Nee, alleen een trap
pickup-lift-yes = Ja, een lift
pickup-lift-with = Met een lift
pickup-lift-without = Alleen een trap
pickup-note = Moet de chauffeur iets weten?
pickup-note-hint = Mag, hoeft niet. Bijvoorbeeld: de bel doet het niet.

# When.
pickup-when-title = Wanneer komen wij?
pickup-when-lead = Kies een tijd. Wij komen ergens in die uren. Iemand moet thuis zijn.
pickup-green-title = Groene keuze
pickup-green = Wij zijn dan in de buurt
pickup-green-why = Dan rijden wij minder.
pickup-days-other = Andere dagen
pickup-days-more = Meer dagen
pickup-full-title = Er is nu geen plaats
pickup-full = In de bussen is geen plaats meer voor al uw spullen. Probeer het met minder spullen. Of kijk over een week nog eens.
pickup-fewer = Minder spullen
pickup-later = Kijk opnieuw

# Who.
pickup-who-title = Wie bent u?
pickup-who-lead = Hoe bereiken wij u? Een telefoonnummer of een e-mailadres is genoeg.
pickup-name = Uw naam
pickup-name-fault = Vul uw naam in.
pickup-phone = Uw telefoonnummer
pickup-phone-hint = Dan kan de chauffeur u bellen.
pickup-phone-fault = Vul een telefoonnummer in, zoals 06 12345678.
pickup-mail-hint = U krijgt een mail met uw afspraak, en een dag van tevoren nog een.
pickup-reach-fault = Vul een telefoonnummer of een e-mailadres in.
pickup-why = Wij vragen dit om u te vinden en u over het ophalen te vertellen. Wij wissen het 30 dagen na die dag.

# Check, and book.
pickup-check-title = Klopt dit?
pickup-check-lead = Kijk het na. Maak dan de afspraak.
pickup-check-change = Verander
pickup-check-change-of = Verander: { $part }
pickup-fact-where = Waar
pickup-fact-what = Wat
pickup-fact-house = Verdieping
pickup-fact-when = Wanneer
pickup-fact-day = Dag
pickup-fact-time = Tijd
pickup-fact-who = Wie
pickup-fact-centre = Wie komt
pickup-book = Afspraak maken

# Why it could not be booked, on the screen where it can be put right.
pickup-refused-full = Deze tijd is net vol. Kies een andere tijd.
pickup-refused-gone = Deze tijd kan niet meer. Kies een andere tijd.
pickup-refused-outside = Op dit adres komen wij die dag niet. Klopt uw postcode?
pickup-refused-household = Voor dit adres staan al twee ophaalafspraken. U vindt ze in uw mail. Na het ophalen kunt u een nieuwe maken.
pickup-refused-large = Dit is samen te veel voor één bus. Haal iets van uw lijst. Maak daarvoor een tweede afspraak.
pickup-refused-large-thing = { $name } is te groot of te zwaar voor onze bussen. Haal dit van uw lijst.
pickup-refused-people = Hiervoor zijn meer mensen nodig dan er in de bus zitten. Haal het zwaarste van uw lijst.
pickup-refused-people-thing = { $name } is te zwaar voor de mensen in de bus. Haal dit van uw lijst.
pickup-refused-photo = Van { $name } is een foto nodig.
pickup-refused-not-collected = { $name } halen wij niet op. Haal dit van uw lijst.
pickup-refused-unknown = Iets van uw lijst halen wij niet meer op. Wij hebben het weggehaald. Kijk het na.
pickup-refused-photo-gone = Een foto is niet meer bij ons. Maak hem opnieuw.

# My pickup.
pickup-mine-title = Uw ophaalafspraak
pickup-mine-looking-title = Wij kijken naar uw foto
pickup-mine-looking = Uw afspraak is binnen. Wij bekijken eerst uw foto. De tijd houden wij voor u vrij.
pickup-mine-booked-title = { $brings ->
    [yes] Wij komen uw spullen brengen
   *[no] Wij komen uw spullen ophalen
}
pickup-mine-booked = Uw afspraak staat vast.
pickup-mine-cancelled-title = Deze afspraak gaat niet door
pickup-mine-cancelled = Wij komen niet. U kunt een nieuwe afspraak maken.
pickup-mine-over-title = De dag is voorbij
pickup-mine-over = Dank u wel voor uw spullen.
pickup-mine-way-title = De bus komt eraan
pickup-mine-way = De bus is naar u onderweg.
pickup-mine-way-time = Wij denken er om { $time } uur te zijn.
pickup-mine-door-title = De bus is bij u
pickup-mine-door = Wij staan voor de deur.
pickup-mine-missed-title = Wij stonden voor een dichte deur
pickup-mine-missed = Er was niemand thuis. Kies een nieuwe tijd.
pickup-mine-again = Kies een nieuwe tijd
pickup-mine-taken-title = Wij hebben uw spullen meegenomen
pickup-mine-taken = Dank u wel! Hier ziet u wat er mee is.
pickup-mine-brought-title = Wij hebben uw spullen gebracht
pickup-mine-brought = Veel plezier ermee!
pickup-mine-nothing-title = { $brings ->
    [yes] Wij hebben niets gebracht
   *[no] Wij hebben niets meegenomen
}
pickup-mine-nothing = { $brings ->
    [yes] Wij waren bij u. Hier ziet u waarom wij niets konden achterlaten.
   *[no] Wij waren bij u. Hier ziet u waarom niets mee kon.
}
pickup-mine-story = Wat gebeurt er met uw spullen?
pickup-mine-story-help = Uw spullen hebben een label. U kunt zien wat er van ze wordt.
pickup-mine-follow = Volg uw spullen
pickup-thing-taken = { $pieces ->
    [one] meegenomen
   *[other] { $pieces } meegenomen
  }
pickup-thing-brought = { $pieces ->
    [one] gebracht
   *[other] { $pieces } gebracht
  }
pickup-thing-left = niet meegenomen
pickup-thing-absent = niet gezien
pickup-why-wet = Het was nat.
pickup-why-broken = Het was kapot.
pickup-why-dirty = Het was te vies.
pickup-why-too-large = Het paste niet door de deur of in de bus.
pickup-why-unsafe = Wij konden het niet veilig dragen.
pickup-why-not-as-told = Het was iets anders dan was afgesproken.
pickup-why-other = Wij konden het niet gebruiken.
pickup-card-title = Zoek uw ophaalafspraak
pickup-card-lead = Vond u een kaartje van ons in de bus? Typ dan wat erop staat.
pickup-card-code = Code op het kaartje
pickup-card-code-hint = Bijvoorbeeld 7K3M-9QXR
pickup-card-postcode = Uw postcode
pickup-card-find = Zoek
pickup-card-unknown = Deze code past niet bij deze postcode. Kijk goed op het kaartje.
pickup-mine-reason = Waarom niet
pickup-mine-unknown-title = Deze afspraak kennen wij niet
pickup-mine-unknown = Misschien mist er een stukje van de link. Druk nog een keer op de knop in uw mail.
pickup-mine-sent = Gelukt. Wij sturen u een mail met uw afspraak.
pickup-mine-keep = Gelukt. U krijgt geen mail. Bewaar daarom deze pagina: hier kunt u de afspraak veranderen of afzeggen.
pickup-mine-copy = Kopieer de link
pickup-mine-copied = De link is gekopieerd
pickup-mine-next = Wat gebeurt er nu?
pickup-next-look = Wij bekijken uw foto. U hoort van ons of wij dit ophalen.
pickup-next-then = Komen wij? Zet dan uw spullen klaar op een droge plek.
pickup-next-ready = Zet uw spullen klaar op een droge plek.
pickup-next-room = Zorg dat de weg naar binnen vrij is.
pickup-next-home = Zorg dat er iemand thuis is. Wij bellen aan.
pickup-next-carry = { $brings ->
    [yes] Wij dragen de spullen zelf naar binnen.
   *[no] Wij dragen de spullen zelf naar de bus.
}
pickup-next-label = Uw spullen krijgen een nieuw leven.
pickup-thing-yes = halen wij op
pickup-thing-looking = wij kijken naar uw foto
pickup-thing-not = halen wij niet op
pickup-to-agenda = In mijn agenda
pickup-change = Andere tijd
pickup-change-title = Kies een andere tijd
pickup-change-until = Veranderen kan tot { $time }.
pickup-change-closed = Veranderen kan niet meer. Afzeggen kan nog wel.
pickup-changed = Gelukt. Wij komen nu op een andere tijd.
pickup-change-none = Er is nu geen andere tijd met plaats voor uw spullen.
pickup-cancel = Afzeggen
pickup-cancel-title = Wilt u afzeggen?
pickup-cancel-help = Dan komen wij niet. Iemand anders kan uw tijd krijgen.
pickup-cancel-go = Ja, zeg af
pickup-cancel-no = Nee, kom maar
pickup-new = Nieuwe afspraak maken
