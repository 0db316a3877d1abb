# De rit: de telefoon van wie de bus rijdt. Taalniveau B1, weinig woorden: je leest dit buiten, met handschoenen.

# Welke rit
van-title = Mijn rit
van-pick = Welke bus rijd jij vandaag?
van-none = Vandaag staat er geen rit voor je klaar. Vraag het aan de coördinator.
van-stops = { $stops ->
    [one] 1 adres
   *[other] { $stops } adressen
  }
refusal-has-a-driver = Deze rit heeft al iemand. Vraag de coördinator om te ruilen.
refusal-not-your-route = Dit is niet jouw rit. Vraag het aan de coördinator.
refusal-not-published = De planning wordt nu veranderd. Probeer het zo weer.
refusal-still-planning = Er wordt al een nieuwe route gezocht. Wacht even.
refusal-label-not-on-item = Dit etiket zit nog nergens op.
van-begin = Begin de rit
van-begin-first = Eerste adres om { $time }

# Een adres
van-place = Adres { $number } van { $count }
van-stop-between = Tussen { $span }
van-go = Rij erheen
van-arrive = Ik ben er
van-phone = Bel { $name }
van-who = Voor wie
van-what = Wat er meegaat
van-what-delivery = Wat je brengt
van-all-stops = Alle adressen
van-again = Toch open

# Aan de deur
van-door-taken-of = { $taken } van { $pieces } mee
van-label = Etiket erop
van-take = Mee zonder etiket
van-take-load = Mee in de bus
van-take-delivery = Afgegeven
van-refuse = Niet meenemen
van-refuse-delivery = Neemt het niet aan
van-not-there = Is er niet
van-enough = Meer is er niet
van-how-many = Hoeveel gaan er mee?
van-done = Klaar, volgende
van-others = De rest
van-said-taken = Mee
van-said-brought = Gebracht
van-said-refused = Niet mee
van-said-not-there = Is er niet
van-photo-of = Foto van { $name }
van-photo-title = Maak een foto
van-photo-why = Zo herkennen collega’s het in het centrum.
van-photo-skip = Zonder foto

# Waarom niet
van-because-title = Waarom gaat het niet mee?
van-because-wet = Nat
van-because-broken = Kapot
van-because-dirty = Vies
van-because-too-large = Te groot
van-because-unsafe = Niet veilig
van-because-not-as-told = Anders dan verteld
van-because-other = Iets anders
van-because-note = Wat is er mee?

# Niemand thuis
van-away = Niemand thuis
van-away-call = Bel eerst. Wacht even aan de deur.
van-away-no-phone = Wij hebben geen nummer. Wacht even aan de deur.
van-away-card = Kaartje in de brievenbus
van-away-write = Schrijf dit op het kaartje:
van-away-done = Kaartje zit erin

# Pauze en lossen
van-rest = Pauze
van-rest-planned = Om { $time }, { $minutes } minuten
van-rest-begin = Begin de pauze
van-rest-end = Pauze is klaar
van-rest-minutes = { $minutes ->
    [one] minuut
   *[other] minuten
  }
van-full = Bus vol: leegmaken
van-unload = Bus leegmaken
van-unload-at = Bij { $depot }
van-unloaded = De bus is leeg

# Wat er uit de bus komt
van-load = In de bus
van-load-scan = Scan wat eruit komt
van-load-left = { $count ->
    [one] Nog 1 stuk te scannen
   *[other] Nog { $count } stukken te scannen
  }
van-load-all = Alles is gescand
van-load-open = Nog niet
van-load-scanned = Gescand
van-load-unlabelled = { $count ->
    [one] En 1 stuk zonder etiket.
   *[other] En { $count } stukken zonder etiket.
  }
van-load-right = Gescand. Pak het volgende stuk.
van-load-again = Dit etiket is al gescand.
van-load-other = Dit etiket hoort niet bij deze rit.
van-load-go-on = Verder scannen
van-load-anyway = Toch leeg

# Alle adressen
van-list-next = Nu
van-list-state-open = Nog niet
van-list-state-under-way = Onderweg
van-list-state-here = Aan de deur
van-list-state-not-home = Niemand thuis
van-list-state-done = Klaar
van-list-more = Meer
van-waiting = { $count ->
    [one] 1 stap wacht op verbinding. Werk gerust door.
   *[other] { $count } stappen wachten op verbinding. Werk gerust door.
  }
van-other-route = Andere rit kiezen

# Wat er veranderde
van-changed = De planning is veranderd.
van-changed-seen = Gezien
van-late = Je loopt { $minutes } minuten achter.
van-replan = Nieuwe route maken
van-replanning = We zoeken een betere route. Rijd gerust door.

# Klaar
van-over = Alle adressen gedaan
van-over-lead = Rij terug en maak de bus leeg.
van-over-missed = { $count ->
    [one] Bij 1 adres was niemand thuis.
   *[other] Bij { $count } adressen was niemand thuis.
  }
van-finish = Rit is klaar
van-finish-sure = { $count ->
    [one] 1 adres is nog niet gedaan. Stop je toch?
   *[other] { $count } adressen zijn nog niet gedaan. Stop je toch?
  }
van-finish-after = De telefoon vergeet dan alle namen en adressen.
van-finished = Bedankt, tot de volgende rit
van-to-start = Naar het begin
