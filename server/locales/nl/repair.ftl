# The repair café, for whoever brings something: booking, my booking, the board on the wall.
# Language level B1, and "u". $name is a kind of thing inside a sentence, as in resident.ftl.

# Booking. One question a screen.
repair-title = Iets laten repareren
repair-progress = Stap { $step } van { $steps }
repair-what = Wat is er kapot?
repair-what-lead = Breng het naar het repair café van { $centre }. Wij proberen het samen met u te maken.
repair-search = Zoek
repair-search-hint = Bijvoorbeeld lamp of fiets
repair-search-none = Dat staat niet in de lijst. Kies wat er het meest op lijkt. Of vraag het in het centrum.
repair-offer-none = Op dit moment repareren wij nog niets. Kijk later nog eens.
repair-try-title = Probeer dit eerst
repair-try-helped = Dat hielp
repair-try-go = Toch repareren
repair-helped-title = Mooi, het werkt weer!
repair-helped = Fijn dat het zo gelukt is. U hoeft niets meer te doen.
repair-trouble-title = Wat is er aan de hand?
repair-trouble-lead = U hoeft niets in te vullen. Maar het helpt de reparateur.
repair-problem = Wat gaat er mis?
repair-problem-hint = Bijvoorbeeld: de knop doet niets meer. Zet hier geen namen of adressen.
repair-brand = Merk
repair-age = Hoe oud is het, ongeveer?
repair-years = jaar
repair-optional = Mag leeg blijven
repair-next = Verder
repair-when-title = Wanneer komt u?
repair-when-lead = Kies een tijd. U blijft bij de reparatie.
repair-day-more = Meer dagen
repair-left = { $left ->
    [one] nog 1 plaats
   *[other] nog { $left } plaatsen
  }
repair-wait-before = { $waiting ->
    [0] wachtlijst, u bent de eerste
    [one] wachtlijst, 1 wacht voor u
   *[other] wachtlijst, { $waiting } wachten voor u
  }
repair-wait-means = Vol? Dan kunt u op de wachtlijst. Komt er die dag een plaats vrij, dan krijgt u een mail. De tijd kan anders zijn.
repair-none-title = Er zijn nog geen dagen gepland
repair-none = Kijk over een week nog eens. Of vraag het in het centrum.
repair-just-full = Deze tijd is net vol. Kies een andere tijd, of ga op de wachtlijst.
repair-just-gone = Deze tijd is er niet meer. Kies een andere tijd.
repair-who-title = Wie bent u?
repair-name = Uw naam
repair-name-fault = Vul uw naam in.
repair-why = Wij vragen dit om u te mailen over uw afspraak en om te weten wie er komt. Wij wissen het 30 dagen na de dag.
repair-book = Maak de afspraak
repair-book-wait = Zet mij op de wachtlijst
repair-sent-title = Kijk in uw e-mail
repair-sent = Wij sturen een mail naar { $address }. Druk in die mail op de knop. Dan is uw afspraak zeker.
repair-sent-by = Doe dit vóór { $time }. Anders geven wij uw plaats aan iemand anders.
repair-sent-wait-title = U staat op de wachtlijst
repair-sent-wait = Komt er een plaats vrij? Dan sturen wij een mail naar { $address }. Druk dan in die mail op de knop.
repair-sent-nothing = Geen mail? Kijk bij ongewenste mail.
repair-again = Nog iets laten repareren

# My booking.
repair-mine-loading = Uw afspraak
repair-mine-unknown-title = Deze afspraak kennen wij niet
repair-mine-unknown = Misschien mist er een stukje van de link. Druk nog een keer op de knop in uw mail.
repair-fact-when = Dag
repair-fact-time = Tijd
repair-fact-where = Waar
repair-held-title = Komt u echt?
repair-held = Druk op de knop. Dan is uw afspraak zeker.
repair-held-by = Doe dit vóór { $time }.
repair-confirm = Bevestigen
repair-waiting-title = U staat op de wachtlijst
repair-waiting-before = { $ahead ->
    [0] U bent de eerste op de lijst.
    [one] Er wacht nog 1 ander voor u.
   *[other] Er wachten nog { $ahead } anderen voor u.
  }
repair-waiting-help = Komt er die dag een plaats vrij? Dan krijgt u een mail. De tijd kan dan anders zijn. Druk in die mail op de knop.
repair-late-title = U was te laat
repair-late = U hebt niet op tijd bevestigd. Daarom is uw plaats nu voor iemand anders. U kunt een nieuwe afspraak maken.
repair-book-new = Nieuwe afspraak
repair-coming-title = Uw afspraak
repair-coming = U bent welkom. Neem het kapotte ding mee, en laat uw kaartje zien bij de balie.
repair-ticket = Uw kaartje
repair-ticket-picture = Vierkante code van uw afspraak
repair-ticket-retry = Laat het kaartje zien
repair-to-agenda = In mijn agenda
repair-change = Andere tijd
repair-change-title = Kies een andere tijd
repair-changed = Gelukt. Uw afspraak is verzet.
repair-cancel = Afzeggen
repair-cancel-title = Wilt u afzeggen?
repair-cancel-help = Dan kan iemand anders uw plaats krijgen.
repair-cancel-go = Ja, zeg af
repair-cancel-no = Nee, ik kom
repair-cancelled-title = Deze afspraak is afgezegd
repair-cancelled = U hoeft niets meer te doen. U kunt een nieuwe afspraak maken.
repair-queue-title = U bent aangemeld
repair-queue-number = Uw nummer
repair-queue-before = { $before ->
    [0] U bent zo aan de beurt.
    [one] Er is nog 1 ander voor u.
   *[other] Er zijn nog { $before } anderen voor u.
  }
repair-queue-minutes = Het duurt nog ongeveer { $minutes ->
    [one] 1 minuut.
   *[other] { $minutes } minuten.
  }
repair-queue-stay = Houd deze pagina open. Hier staat straks naar welke tafel u gaat.
repair-chime-on = Geluid aan
repair-chime-off = Geluid uit
repair-chime-why = Dan hoort u een toon als u aan de beurt bent.
repair-table-title = U bent aan de beurt
repair-table = Ga naar tafel { $table }
repair-table-any = Ga naar de reparateur
repair-fixed-title = Het is gelukt!
repair-fixed = Uw { $name } doet het weer. Veel plezier ermee!
repair-repairable-title = Het kan nog gemaakt worden
repair-repairable = Vandaag is het niet gelukt. Maar uw { $name } is nog te repareren.
repair-end-of-life-title = Helaas, het lukt niet
repair-end-of-life = Uw { $name } is niet meer te repareren. Wij vinden het eerlijk om u dat te vertellen.
repair-unknown-title = Dank voor uw komst
repair-unknown = Wij weten nog niet of uw { $name } te repareren is.
repair-over-title = De dag is voorbij
repair-over = Dank u wel dat u er was.
repair-missed-title = Wij hebben u gemist
repair-missed = U was er niet. Wilt u het nog laten repareren? Maak een nieuwe afspraak.
repair-advice = De reparateur zegt
repair-next-title = En nu?
repair-next-nothing = U hoeft niets meer te doen.
repair-next-come-back = Kom terug als u het onderdeel hebt. Maak dan een nieuwe afspraak.
repair-next-professional = Ga hiermee naar een vakman of een winkel.
repair-next-give-up = U mag het bij ons laten. Dan gebruiken wij de goede onderdelen opnieuw.
repair-given-up = U liet uw { $name } bij ons. Dank u wel.
repair-follow = Kijk wat ermee gebeurt
repair-stale = Geen verbinding. Wij proberen het steeds opnieuw.

# The board on the wall: pictures and figures. These words are for readers of the screen.
repair-board-title = Wie is er aan de beurt: { $event }
repair-board-now = Aan de beurt
repair-board-waiting = Wie wacht
repair-board-line = Nummer { $number }, { $skill }
repair-board-to = tafel { $table }
repair-board-minutes = { $minutes } min
repair-board-more = +{ $count }
repair-board-unknown-title = Dit bord kennen wij niet
repair-board-unknown = Kijk of het adres klopt. De coördinator vindt het bij de reparatiedagen.
repair-skill-electrical = elektrisch
repair-skill-computers = computers
repair-skill-textile = kleding en stof
repair-skill-furniture = meubels
repair-skill-bicycles = fietsen
repair-skill-jewellery = sieraden en klokken
repair-skill-toys = speelgoed
repair-skill-other = iets anders

# Why it could not be done.
refusal-household-limit = U hebt al genoeg dingen op deze dag. Kies een andere dag.

# Some weeks later: does it still work? What the buttons of the letter open.
repair-works-title = Kunt u uw { $name } nog gebruiken?
repair-works-lead = Met uw antwoord leren wij beter repareren.
repair-works-when = Gerepareerd op { $day }
repair-works-answer = Uw antwoord
repair-works-yes = Ja, dat kan
repair-works-no = Nee, dat kan niet
repair-works-send = Stuur mijn antwoord
repair-works-thanks = Dank voor uw antwoord
repair-works-thanks-yes = Fijn dat de reparatie goed is gebleven. U hoeft niets meer te doen.
repair-works-thanks-no = Dat is jammer. Wij kijken er graag nog een keer naar.
repair-works-again = Nieuwe afspraak maken
repair-works-unknown-title = Deze link kennen wij niet
repair-works-unknown = Misschien mist er een stukje van de link. Druk nog een keer op de knop in uw mail.

# Pictures that go with a booking.
repair-photos-hint = Mag, hoeft niet. Ten hoogste { $most }. Zet er geen mensen op.

# The days of the repair café, for everyone; also within the page of a library or a municipality.
repair-calendar-title = Repair café
repair-calendar-lead = Breng wat kapot is. Wij proberen het samen met u te maken.
repair-calendar-book = Maak een afspraak
repair-calendar-off = Deze dag gaat niet door.
repair-calendar-what = Wat wij repareren
repair-calendar-none = Er zijn nog geen dagen gepland. Kijk later nog eens.
repair-calendar-subscribe = Alle dagen in uw eigen agenda
repair-calendar-subscribe-help = Komt er een dag bij, of gaat er een niet door? Dan ziet u dat vanzelf in uw agenda.
repair-calendar-add = Zet in mijn agenda
repair-calendar-copy = Kopieer de link
repair-calendar-see = Bekijk alle dagen
repair-calendar-workshops = Workshops
