# The routes of a pickup day, for coordinators. Language level B1.

routes-title = Ritten
routes-title-of = Ritten { $day }
routes-hint = Wie rijdt waarheen?
routes-hint-none = Er is nog geen ophaaldag
routes-open = Ritten
routes-open-of = Ritten van { $day }
routes-to-pickups = Afspraken van deze dag
routes-off = Deze dag gaat niet door.
routes-no-van = Er is nog geen bus bij dit depot. Maak eerst een bus.
routes-to-vans = Naar bussen
routes-no-pickups = Er is nog niets geboekt op deze dag.

# Planning.
routes-plan = Plan de ritten
routes-plan-again = Plan opnieuw
routes-plan-fresh = Opnieuw vanaf nul
routes-plan-fresh-ask = Alle ritten worden opnieuw bedacht. Wat je vastzette, gaat los.
routes-plan-fresh-go = Begin vanaf nul
routes-plan-lead = De computer zoekt de kortste ritten. Daarna kun je alles nog verschuiven.
routes-planning = Wij zoeken goede ritten
routes-planning-percent = { $percent }
routes-planning-old = Tot dan zie je de ritten van nu.
routes-stop = Stoppen
routes-stopping = Wij stoppen. Je houdt de beste ritten tot nu toe.
routes-failed = Het plannen is niet gelukt.
routes-failed-too-many-stops = Er zijn te veel stops op één dag. Verzet eerst een paar afspraken.
routes-failed-cannot-be-planned = De afspraken, tijden en bussen passen niet samen. Kijk naar de tijden van de bussen.
routes-failed-not-found = De dag of het depot is er niet meer.
routes-failed-internal = Er ging iets mis bij ons. Probeer het opnieuw.
routes-refused-moved-meanwhile = Een collega was eerder. Dit zijn de ritten van nu. Doe je stap opnieuw.
routes-refused-still-planning = De ritten worden nog gezocht. Wacht even.
routes-refused-cannot-be-planned = Dit kan niet worden gepland. Kijk naar de tijden van de bussen.
routes-refused-too-many-stops = Er zijn te veel stops op één dag. Verzet eerst een paar afspraken.
routes-refused-bad-input = Een afspraak of bus hoort niet meer bij deze dag. Laad de ritten opnieuw.
routes-refused-not-found = Er zijn nog geen ritten.

# What it comes to.
routes-sums = Samen
routes-sum-routes = { $count ->
    [one] 1 bus rijdt
   *[other] { $count } bussen rijden
  }
routes-stops = { $count ->
    [one] 1 stop
   *[other] { $count } stops
  }
routes-routes = { $count ->
    [one] 1 rit
   *[other] { $count } ritten
  }
routes-km = { $km } km
routes-drive = { $time } rijden
routes-hours = { $hours } u { $minutes }
routes-minutes = { $minutes } min
routes-sum-out = { $count } niet in een rit
routes-travel-roads = Rijtijden over de weg.
routes-travel-great-circle = Rijtijden zijn geschat, in een rechte lijn met een toeslag.
routes-travel-great-circle-for-now = De wegen-server gaf geen antwoord. Rijtijden zijn voor nu geschat. Plan later opnieuw.

# Before and after.
routes-diff-plan = De nieuwe ritten:
routes-diff-move = Na deze stap:
routes-diff-undo = Teruggezet:
routes-diff-first = De ritten zijn klaar.
routes-diff-same = Geen verschil in kilometers, tijd en problemen.
routes-diff-km-less = { $count } km minder
routes-diff-km-more = { $count } km meer
routes-diff-min-less = { $count } min minder rijden
routes-diff-min-more = { $count } min meer rijden
routes-diff-out-less = { $count ->
    [one] 1 stop minder zonder rit
   *[other] { $count } stops minder zonder rit
  }
routes-diff-out-more = { $count ->
    [one] 1 stop meer zonder rit
   *[other] { $count } stops meer zonder rit
  }
routes-diff-trouble-less = { $what } minder { $trouble }
routes-diff-trouble-more = { $what } meer { $trouble }
routes-undo = Zet terug
routes-dismiss = Weg met dit bericht

# A route.
routes-list = De ritten
routes-of-van = Rit van { $van }
routes-van-idle = Deze bus rijdt niet.
routes-van-drop = Sleep een stop hierheen.
routes-driver = Chauffeur
routes-driver-nobody = Nog niemand
routes-leaves = { $from } weg, { $until } terug
routes-fullest = Op zijn volst
routes-trouble-too-late = te laat
routes-trouble-too-full = te vol
routes-trouble-wrong-van = verkeerde bus
routes-trouble-shift-too-long = rit te lang
routes-trouble-unreachable = niet te bereiken
routes-is-too-late = te laat
routes-is-too-full = te vol
routes-is-wrong-van = in de verkeerde bus
routes-is-shift-too-long = te lang
routes-is-unreachable = niet te bereiken
routes-break = Pauze
routes-unload = Bus leegmaken
routes-locked = Vast
routes-gone = Niet meer op deze dag
routes-window = Tijdvak

# A stop.
routes-select = Stop { $number }, { $name }: toon op de kaart
routes-more = Wat doe je met { $name }?
routes-grip = Sleep { $name }
routes-at = Stop { $number } van { $count } van { $van }, om { $time }
routes-at-out = Niet in een rit
routes-earlier = Eerder in de rit
routes-later = Later in de rit
routes-to-van = Naar { $van }
routes-take-out = Uit de rit
routes-lock = Vastzetten in deze bus
routes-unlock = Losmaken
routes-lock-hint = Vast: deze stop blijft bij deze bus als je opnieuw plant.
routes-other-day = Andere dag of tijd
routes-call = Bel { $phone }

# What is in no route.
routes-out-title = Niet in een rit ({ $count })
routes-out-none = Alles is in een rit.
routes-out-advice = Plan opnieuw, zet het toch in een rit, of kies een andere dag.
routes-out-put = Zet in rit
routes-out-put-of = Zet in rit: { $name }
routes-out-day-of = Andere dag voor { $name }
routes-why-new = Geboekt na het plannen.
routes-why-no-spot = Wij weten niet waar dit adres is. Zet het op de kaart.
routes-why-placed = Staat nu op de kaart. Plan opnieuw of zet het in een rit.
routes-why-no-van = Geen bus kan dit meenemen.
routes-why-no-crew = Hier zijn meer mensen voor nodig dan er op een bus zitten.
routes-why-too-large = Dit past in geen enkele bus.
routes-why-unreachable = Er is geen weg naar dit adres.
routes-why-outside-shifts = In dit tijdvak rijdt er geen bus.
routes-why-under-way = De bus is al onderweg.
routes-why-no-room = Er is geen tijd of ruimte meer.
routes-why-taken-out = Uit een rit gehaald.

# The time line.
routes-line = De dag in tijd
routes-line-words = Alle tijden staan ook bij de stops.
routes-doing-drive = rijden
routes-doing-stop = stop
routes-doing-wait = wachten
routes-doing-rest = pauze
routes-doing-unload = leegmaken

# The map.
routes-map = Kaart
routes-map-words = Kaart met de stops. Alle stops staan ook in de lijst van elke rit.
routes-map-bare = Er is geen kaart ingesteld als achtergrond. Je ziet alleen de stops.
routes-map-failed = De kaart kon niet worden geladen.
routes-map-depot = Depot
routes-map-in = Dichterbij
routes-map-out = Verder weg
routes-map-whole = Alles in beeld

# Showing it to the drivers.
routes-publish = Laat aan chauffeurs zien
routes-published = Chauffeurs zien deze ritten sinds { $time }.
routes-published-no = Chauffeurs zien deze ritten nog niet.
routes-published-changed = Gewijzigd sinds { $time }. Chauffeurs zien deze ritten nog niet.
routes-publish-title = Toch laten zien?
routes-publish-out = { $count ->
    [one] 1 afspraak is niet in een rit.
   *[other] { $count } afspraken zijn niet in een rit.
  }
routes-publish-driverless = { $count ->
    [one] 1 rit heeft nog geen chauffeur.
   *[other] { $count } ritten hebben nog geen chauffeur.
  }
routes-publish-trouble = { $what }: { $trouble }
routes-publish-go = Laat zien

# Terwijl de bussen rijden
routes-live-done = klaar { $time }
routes-live-not-home = niemand thuis { $time }
routes-live-here = aan de deur
routes-live-under-way = onderweg, er om { $time }
routes-live-late = te laat: pas om { $time }
routes-live-count = { $done } van { $all } klaar
routes-exceptions = Dit vraagt aandacht
routes-exception-not-home = was niet thuis ({ $van }, { $time }). Geef een andere dag.
routes-exception-late = wordt te laat: { $van } is er pas om { $time }. Bel even.
routes-exception-silent = Van { $van } hoorden wij niets sinds { $time }. Bel de chauffeur.
routes-exception-not-scanned = { $count ->
    [one] { $van }: 1 stuk geladen, en in het depot niet gescand. Zoek het op.
   *[other] { $van }: { $count } stukken geladen, en in het depot niet gescand. Zoek ze op.
  }

# An address on the map.
routes-pin = Zet op de kaart
routes-pin-of = Zet op de kaart: { $name }
routes-pin-title = Waar is de deur?
routes-pin-lead = Tik op de kaart waar dit adres is. De buren zonder plek komen er dan vlakbij te staan.
routes-pin-lead-nearby = Wij weten alleen de buurt. Tik op de kaart waar de deur is.
routes-pin-save = Hier is het
# Behind a stop of which the neighbourhood is known, not the door.
routes-nearby = ongeveer
routes-nearby-hint = De plek op de kaart is die van de postcode, niet van de deur.
