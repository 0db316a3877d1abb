# The pickup service, for staff: setting up, the pickups of a day, looking at photos. Language level B1.
# What a coordinator chooses as a reason is read by residents: those texts say "u".

# The entry.
collect-title = Ophalen
collect-hint = Spullen bij mensen thuis halen
collect-lead = Wij halen spullen op bij mensen thuis.
collect-parts = Onderdelen
collect-start = Zo begin je: maak eerst een gebied, dan een bus, dan wat je ophaalt, dan een dag.
collect-start-none = Nog leeg
collect-none-depot = Er is nog geen depot. Maak eerst een depot: daar staan de bussen.
collect-to-areas = Naar depot en gebieden

# Amounts.
collect-minutes = { $minutes ->
    [one] 1 minuut
   *[other] { $minutes } minuten
  }
collect-people = { $people ->
    [one] 1 persoon
   *[other] { $people } mensen
  }
collect-cubic-metres = { $amount } m³
collect-kilos = { $amount } kg

# What a stop is for.
collect-kind = Waarvoor?
collect-kind-goods = Spullen voor de winkel
collect-kind-recycling = Recycling
collect-kind-container = Container legen
collect-kind-delivery = Bezorgen
collect-verdict = Halen wij dit op?
collect-verdict-yes = Ja
collect-verdict-look = Eerst foto
collect-verdict-no = Nee

# The depot and the areas.
collect-areas-title = Depot en gebieden
collect-areas-hint = Waar wij ophalen
collect-areas-lead = Bussen rijden vanaf een depot. Een gebied zegt bij welke adressen zij komen.
collect-depots = Depots
collect-depots-empty = Er is nog geen depot.
collect-depot-new = Nieuw depot
collect-depot-of = Depot { $name }
collect-depot-location = Plek
collect-depot-no-location = Alle plekken zijn al een depot. Maak eerst een plek.
collect-depot-spot = Plek op de kaart
collect-depot-spot-hint = Klik op een kaart op internet met de rechterknop op de plek. Plak hier de twee getallen. Bijvoorbeeld: 51.565, 4.92
collect-depot-spot-fault = Hier horen twee getallen met een punt, zoals 51.565, 4.92
collect-depot-unload = Minuten om een bus leeg te maken
collect-depot-unload-in = Bus leegmaken: { $minutes } min
collect-areas = Gebieden
collect-areas-empty = Er is nog geen gebied.
collect-area-new = Nieuw gebied
collect-area-depot = Vanaf welk depot?
collect-area-postcodes = Postcodes
collect-area-postcodes-hint = Bijvoorbeeld 5011, 5012AB of 5013-5019. Zet een komma of een nieuwe regel ertussen.
collect-area-postcodes-fault = Dit is geen postcode: { $wrong }
collect-area-more = Nog { $count }
collect-area-municipalities = Gemeenten
collect-area-municipalities-hint = Mag leeg blijven. De code van een hele gemeente, zoals GM0855.
collect-area-municipalities-fault = Dit is geen code van een gemeente: { $wrong }
collect-area-stop = Minuten voor elke stop
collect-area-floor = Minuten extra voor elke trap, per ding
collect-area-closes = Boeken sluit zoveel uur van tevoren
collect-area-paces = Stop { $stop } min · trap { $floor } min · sluit { $hours } uur van tevoren

# Vans.
collect-vans-title = Bussen
collect-vans-hint = Waarmee wij rijden
collect-vans-lead = Hoeveel er in een bus past, en wanneer hij rijdt.
collect-vans-empty = Er is nog geen bus.
collect-van-new = Nieuwe bus
collect-van-litres = Ruimte in kubieke meter
collect-van-kilos = Mag dragen, in kilo
collect-van-crew = Mensen op de bus
collect-van-lift = Heeft een laadklep
collect-van-from = Vertrekt vanaf
collect-van-until = Terug om
collect-van-break = Pauze
collect-van-break-hint = De mensen op de bus hebben pauze.
collect-van-break-from = Pauze begint na
collect-van-break-until = Pauze begint vóór
collect-van-break-minutes = Minuten pauze
collect-van-break-fault = De pauze past niet tussen vertrek en terugkomst.
collect-van-ends-first = De bus is terug vóór hij vertrekt. Kijk naar de tijden.
collect-van-trips = Ritten op een dag
collect-van-co2 = CO₂ per kilometer
collect-van-co2-hint = Op het kentekenbewijs bij V.7. Een elektrische bus heeft 0. Weet je het niet? Laat dit leeg.
collect-van-trips-in = { $trips ->
    [one] 1 rit
   *[other] { $trips } ritten
  }
collect-van-lift-in = laadklep
collect-van-break-in = pauze { $minutes } min

# What is collected.
collect-goods-title = Wat wij ophalen
collect-goods-hint = Spullen en hun maat
collect-goods-lead = Mensen kiezen hieruit wat zij laten ophalen. Zo zien zij ook wat wij niet ophalen.
collect-goods-empty = Er staat nog niets in de lijst.
collect-good-new = Nieuw ding
collect-good-up = { $name } omhoog
collect-good-down = { $name } omlaag
collect-good-words = Andere woorden
collect-good-words-hint = Mag leeg blijven. Woorden waarop mensen zoeken, zoals bankstel of fauteuil.
collect-good-takes = Wat neemt één stuk in?
collect-good-litres = Ruimte in kubieke meter
collect-good-kilos = Gewicht in kilo
collect-good-minutes = Minuten dragen
collect-good-people = Mensen om te dragen
collect-good-category = Categorie
collect-good-category-hint = Zo wordt het ingenomen. Zonder categorie gaat het op gewicht.
collect-good-category-none = Geen categorie
collect-good-look-nl = Waar let je op bij de foto?
collect-good-look-en = Hetzelfde in het Engels
collect-good-look-hint = Bewoners lezen dit ook.
collect-good-why-nl = Waarom niet?
collect-good-why-en = Waarom niet, in het Engels
collect-good-elsewhere-nl = Waar kan het wel heen?
collect-good-elsewhere-en = Waar kan het wel heen, in het Engels
collect-good-active-hint = Staat dit uit? Dan kan niemand het meer kiezen.

# Days.
collect-days-title = Ophaaldagen
collect-days-hint = Dagen, tijdvakken en ruimte
collect-days-lead = Op deze dagen rijden de bussen.
collect-days-list = Wat er komt
collect-days-empty = Er is nog geen ophaaldag.
collect-days-new = Plan een dag
collect-days-made = { $count ->
    [one] 1 dag gepland:
   *[other] { $count } dagen gepland:
  }
collect-plan-area = Welk gebied?
collect-plan-no-area = Maak eerst een gebied.
collect-plan-windows = Tijdvakken
collect-plan-window = Tijdvak { $number }
collect-plan-from = Van
collect-plan-until = Tot
collect-plan-minutes = Minuten aan de deur
collect-plan-minutes-hint = Van alle bussen samen, zonder het rijden.
collect-plan-window-add = Nog een tijdvak
collect-plan-window-drop = Tijdvak { $number } weg
collect-plan-times-fault = Een tijdvak eindigt vóór het begint, of zijn tijd bestaat niet op die dag.
collect-plan-litres = Ruimte in kubieke meter
collect-plan-kilos = Gewicht in kilo
collect-plan-suggested = Wij rekenen met je bussen. Verander het gerust.
collect-plan-go = Plan
collect-fill = Hoe vol is het?
collect-fill-time = Tijd { $span }
collect-fill-room = Ruimte
collect-fill-weight = Gewicht
collect-fill-minutes = { $taken } van { $places } min
collect-fill-cubic-metres = { $taken } van { $places } m³
collect-fill-kilos = { $taken } van { $places } kg
collect-fill-almost = bijna vol
collect-fill-full = vol
collect-day-open = Bekijk
collect-day-open-of = Bekijk { $day }
collect-day-room = Ruimte
collect-day-room-of = Meer of minder ruimte op { $day }
collect-day-room-title = Meer of minder ruimte
collect-day-room-taken = Al geboekt: { $taken }
collect-day-room-go = Bewaar
collect-day-off = Gaat niet door
collect-day-off-of = Zeg { $day } af
collect-day-off-title = Dag afzeggen
collect-day-off-ask = Gaat { $day } niet door? Wie heeft geboekt, krijgt een mail. Dit kan niet terug.
collect-day-off-go = Zeg af
collect-refusal-room-taken = Er is al meer geboekt. Kies een hoger getal.
collect-refusal-full = Hier is niet genoeg ruimte meer. Kies een ander tijdvak.
collect-refusal-booking-closed = Dit tijdvak is voorbij.
collect-refusal-too-large-at-once = Dit past niet samen in één bus.
collect-refusal-too-few-people = Hiervoor zijn meer mensen nodig dan er op een bus zitten.
collect-refusal-was-cancelled = Deze afspraak is al afgezegd.

# The pickups of a day.
collect-list-title = Ophaaldag
collect-list-find = Zoek op naam of adres
collect-list-found = { $count ->
    [0] Niets gevonden.
    [one] 1 gevonden
   *[other] { $count } gevonden
  }
collect-list-window = { $span } ({ $count })
collect-list-empty = Er is nog niets geboekt.
collect-list-window-empty = Nog niets.
collect-list-cancelled = Afgezegd ({ $count })
collect-list-apart = uit elkaar
collect-list-pieces = { $pieces }× { $name }
collect-list-floor = { $floor ->
    [-1] kelder
    [0] begane grond
   *[other] { $floor }e verdieping
  }
collect-list-cellar = { $floor } onder de grond
collect-list-lift = met lift
collect-list-no-lift = trap
collect-list-looking = Foto bekijken
collect-list-off = Afgezegd
collect-list-call = Bel { $name }: { $phone }
collect-list-move = Andere tijd
collect-list-move-of = Andere tijd voor { $name }
collect-list-decline-of = Zeg { $name } af
collect-list-booked = Geboekt: { $name }, { $when }
collect-list-moved = Verzet: { $name }, { $when }
collect-list-declined = Afgezegd: { $name }
collect-tell-mail = { $name } krijgt een mail.
collect-tell-call = { $name } heeft geen e-mail. Bel zelf: { $phone }
collect-tell-none = { $name } heeft geen e-mail en geen telefoon. Stuur een brief of ga langs.

# Another time.
collect-move-title = Andere tijd
collect-move-day = Dag
collect-move-window = Tijdvak
collect-move-free = { $span } (nog { $minutes } min)
collect-move-go = Verzet
collect-move-none = Er is geen andere dag. Plan eerst een dag.

# Cancelling for somebody.
collect-decline-title = Afspraak afzeggen
collect-decline-ask = Waarom halen wij dit niet op bij { $name }?
collect-decline-reader = De bewoner leest wat je kiest.
collect-decline-self = U hebt zelf afgezegd.
collect-decline-van = Onze bus is kapot.
collect-decline-crew = Wij hebben die dag te weinig mensen.
collect-decline-not-home = U was niet thuis.
collect-decline-go = Zeg af
collect-reason-own = Of schrijf het zelf

# Booking for somebody.
collect-book = Boek voor iemand
collect-book-title = Boek voor iemand
collect-book-what = Wat gaat er mee?
collect-book-add = Kies een ding
collect-book-add-none = Kies …
collect-book-pieces = Aantal: { $name }
collect-book-drop = { $name } weg
collect-book-apart = { $name }: uit elkaar gehaald
collect-book-takes = Samen ongeveer { $litres } en { $kilos }
collect-book-not-collected = Dit past in geen enkele bus, of wij halen het niet op: { $names }
collect-book-name = Naam
collect-book-phone = Telefoon
collect-book-email = E-mail
collect-book-optional = Mag leeg blijven.
collect-book-postcode = Postcode
collect-book-number = Huisnummer
collect-book-street = Straat
collect-book-town = Plaats
collect-book-floor = Verdieping
collect-book-lift = Er is een lift
collect-book-note = Voor de chauffeur
collect-book-go = Boek

# Looking at photos.
collect-photos-title = Foto’s bekijken
collect-photos-hint = { $count ->
    [0] Niets te doen
    [one] 1 afspraak wacht
   *[other] { $count } afspraken wachten
  }
collect-photos-many = Meer dan { $count } afspraken wachten
collect-photos-lead = Halen wij dit op?
collect-photos-left = Nog { $count } te gaan.
collect-photos-done = Alles is bekeken. Goed gedaan!
collect-photos-none = Er zijn geen foto’s om te bekijken.
collect-photos-picture = Foto { $number } van { $name }
collect-photos-show = Laat foto { $number } zien
collect-photos-missing = Er is geen foto bij. Bel als je twijfelt.
collect-photos-says = { $name } schrijft
collect-photos-yes = Ja, halen wij op
collect-photos-no = Nee
collect-photos-why = Waarom niet?
collect-photos-why-wet = Het is nat.
collect-photos-why-broken = Het is kapot.
collect-photos-why-dirty = Het is te vies.
collect-photos-why-no-fit = Het past niet in onze bus.
collect-photos-why-unsold = Dit kunnen wij niet verkopen.
collect-photos-send-no = Zeg nee
collect-photos-back = Toch niet: terug
collect-photos-said-yes = { $thing } van { $name }: halen wij op
collect-photos-said-no = { $thing } van { $name }: niet
collect-photos-again = Anders
collect-photos-again-of = Zeg iets anders over { $thing } van { $name }
collect-photos-meanwhile = Een collega was eerder. Dit is de volgende.
collect-photos-keys = Sneltoetsen { $yes } en { $no }
collect-photos-keys-hint = Ook de cijfers van de redenen.
collect-photos-key-yes = J
collect-photos-key-no = N

# Which letter it is.
letter-kind-pickup-looking = Ophalen: wij kijken naar de foto
letter-kind-pickup-booked = Ophalen: afspraak staat vast
letter-kind-pickup-changed = Ophalen: afspraak veranderd
letter-kind-pickup-soon = Ophalen: over drie dagen
letter-kind-pickup-tomorrow = Ophalen: herinnering
letter-kind-pickup-cancelled = Ophalen: gaat niet door
letter-kind-pickup-on-the-way = Ophalen: onderweg
letter-kind-pickup-collected = Ophalen: langs geweest
letter-kind-pickup-not-home = Ophalen: niemand thuis

# Cijfers van de ophaalservice
collect-figures-title = Cijfers
collect-figures-hint = Wat de bussen deden
pickup-figures-title = Cijfers van de ophaalservice
pickup-figures-lead = Wat de bussen in een periode deden.
pickup-figures-number = Aantal
pickup-figures-what = Wat
pickup-figures-doors = Aan de deur
pickup-figures-things = Spullen
pickup-figures-driving = Onderweg
pickup-figures-days = Dagen gereden
pickup-figures-routes = Ritten
pickup-figures-stops = Adressen klaar
pickup-figures-missed = Niemand thuis
pickup-figures-taken = Meegenomen
pickup-figures-refused = Niet meegenomen
pickup-figures-wet = nat
pickup-figures-broken = kapot
pickup-figures-dirty = te vies
pickup-figures-too-large = te groot
pickup-figures-unsafe = niet veilig
pickup-figures-not-as-told = iets anders
pickup-figures-other = andere reden
pickup-figures-absent = Niet gevonden
pickup-figures-brought = Gebracht
pickup-figures-hours = Uren
pickup-figures-kilometres = Kilometers
pickup-figures-kilos = Kilo’s
pickup-figures-stops-hour = Adressen per uur
pickup-figures-kilos-hour = Kilo’s per uur
pickup-figures-kilos-kilometre = Kilo’s per kilometer
pickup-figures-co2 = CO₂ van het rijden, in kilo’s
pickup-figures-co2-kilo = Gram CO₂ per kilo spullen
pickup-figures-co2-unknown = De CO₂ staat er als bij elke bus is ingevuld hoeveel hij uitstoot.
pickup-figures-note = Kilo’s zijn geschat met de lijst van spullen. Kilometers zijn die van de geplande ritten. Uren lopen van het eerste tot het laatste wat de chauffeur op de telefoon deed.
pickup-figures-empty = In deze periode reed geen bus.
