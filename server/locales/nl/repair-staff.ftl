# Texts of the repair café for staff: planning its days, the desk, the tables. Language level B1.
# On the tablet at the door visitors read along: those texts say "u".

# What repairers can do.
repairs-skill-electrical = Elektrisch
repairs-skill-computers = Computers
repairs-skill-textile = Textiel
repairs-skill-furniture = Meubels
repairs-skill-bicycles = Fietsen
repairs-skill-jewellery = Sieraden en klokken
repairs-skill-toys = Speelgoed
repairs-skill-other = Iets anders

# Where a booking stands.
repairs-step-booked = Komt nog
repairs-step-arrived = Wacht
repairs-step-at-table = Aan tafel
repairs-step-finished = Klaar
repairs-step-home = Naar huis
repairs-step-given-up = Afgestaan
repairs-step-no-show = Niet gekomen
repairs-step-cancelled = Afgezegd

# What staff do with a booking.
repairs-act-arrive = Is er
repairs-act-take = Neem aan tafel
repairs-act-put-back = Terug in de rij
repairs-act-finish = Klaar
repairs-act-pass-test = Veilig
repairs-act-fail-test = Niet veilig
repairs-act-go-home = Mee naar huis
repairs-act-give-up = Afgestaan
repairs-act-miss-out = Niet gekomen
repairs-act-cancel = Afzeggen

# What came of a repair.
repairs-result-fixed = Hij doet het
repairs-result-repairable = Kan gemaakt, niet hier
repairs-result-end-of-life = Kan niet gemaakt
repairs-result-unknown = Weet ik niet
repairs-barrier-parts-not-available = Onderdeel is er niet
repairs-barrier-parts-too-expensive = Onderdeel is te duur
repairs-barrier-no-way-to-open = Gaat niet open
repairs-barrier-no-information = Geen uitleg te vinden
repairs-barrier-no-equipment = Geen gereedschap
repairs-barrier-too-worn-out = Te oud en versleten
repairs-next-nothing = Niets
repairs-next-come-back = Komt terug met onderdeel
repairs-next-professional = Naar een vakman
repairs-next-give-up = Afstaan aan ons

# Choosing the day.
repairs-title = Repair café
repairs-choose-lead = Welke dag?
repairs-choose-later = Vandaag is er geen repair café. Dit zijn de volgende dagen.
repairs-none-planned = Er is nog geen repair café gepland. Vraag de coördinator.
repairs-places = { $taken } van { $places } plaatsen bezet
repairs-mode = Wat doe je?
repairs-mode-desk = Balie
repairs-mode-repairer = Reparateur
repairs-stale = Geen verbinding. Werk gerust door: alles wordt later verstuurd. Wat anderen doen, zie je hier nu niet.
repairs-cancelled = Deze dag gaat niet door.
repairs-board = Bord aan de muur
repairs-kiosk = Tablet bij de deur

# The desk.
repairs-scan = Scan een ticket
repairs-scan-stop = Camera uit
repairs-scan-hint = Een losse scanner werkt ook, zonder camera.
repairs-in = { $name } is er
repairs-number = Nummer
repairs-ticket-none = Dit is geen ticket van ons
repairs-ticket-none-help = Zoek de naam in de lijst.
repairs-ticket-failed = Dit lukt niet
repairs-ticket-other-day = Dit ticket is voor een andere dag
repairs-ticket-other-day-help = Is er plek? Kies dan ‘Zonder afspraak’.
repairs-ticket-other-centre = Dit ticket is van een ander centrum
repairs-ticket-other-centre-help = Is er plek? Kies dan ‘Zonder afspraak’.
repairs-ticket-link-unknown = Dit ticket kennen wij niet
repairs-ticket-link-unknown-help = Zoek de naam in de lijst.
repairs-ticket-still-waiting = Deze afspraak staat op de wachtlijst
repairs-ticket-still-waiting-help = Is er plek? Kies dan ‘Zonder afspraak’.
repairs-ticket-was-released = Deze afspraak is vervallen
repairs-ticket-was-released-help = Is er plek? Kies dan ‘Zonder afspraak’.
repairs-ticket-not-confirmed = Deze afspraak is niet bevestigd
repairs-ticket-not-confirmed-help = Is er plek? Kies dan ‘Zonder afspraak’.
repairs-ticket-offline = Geen verbinding
repairs-ticket-offline-help = Scan het ticket straks opnieuw.
repairs-find = Zoek op naam of nummer
repairs-expected = Komen nog ({ $count })
repairs-here = Zijn er ({ $count })
repairs-gone = Zijn weg ({ $count })
repairs-expected-none = Niemand.
repairs-found-none = Niemand gevonden.
repairs-table = Tafel { $table }

# Without a booking, and booking for somebody.
repairs-walk-in = Zonder afspraak
repairs-book = Boek voor iemand
repairs-visit-what = Wat is er kapot?
repairs-visit-when = Hoe laat?
repairs-visit-left = { $count ->
    [one] 1 plek vrij
   *[other] { $count } plekken vrij
  }
repairs-visit-full = Vol
repairs-visit-no-slots = Voor dit soort spullen is er vandaag geen tafel meer.
repairs-visit-name = Naam
repairs-visit-phone = Telefoon
repairs-visit-optional = Mag leeg blijven.
repairs-visit-more = Meer vertellen
repairs-visit-problem = Wat is er aan de hand?
repairs-visit-brand = Merk
repairs-visit-email = E-mail
repairs-visit-language = Taal
repairs-visit-let-in = Laat binnen
repairs-visit-book = Boek
repairs-visit-over = Toch erbij zetten
repairs-visit-another = Nog iemand
repairs-visit-done = Klaar
repairs-visit-booked = { $name } is geboekt
repairs-visit-at = { $time } uur
repairs-refusal-full = Er is geen plek meer.
repairs-refusal-household-limit = Deze persoon brengt al genoeg spullen op deze dag.

# A booking.
repairs-fact-when = Afspraak
repairs-fact-phone = Telefoon
repairs-fact-brand = Merk
repairs-fact-age = Hoe oud
repairs-fact-age-years = { $count } jaar
repairs-fact-table = Tafel
repairs-fact-repairer = Reparateur
repairs-fact-arrived = Kwam om
repairs-fact-result = Resultaat
repairs-fact-advice = Advies
repairs-photo-of = Foto van { $name }
repairs-acts = Wat doe je nu?
repairs-acts-test = Is het veilig?
repairs-acts-leave = Gaat het mee naar huis?
repairs-unsafe = Niet veilig. Niet gebruiken.
repairs-no-acts = Hier hoef je niets meer te doen.
repairs-cancel-ask = Zegt { $name } af? De plek gaat naar iemand anders.
repairs-label-make = Etiket maken
repairs-label-show = Etiket
repairs-label-why = Met een etiket kan de eigenaar het stuk volgen.

# The repairer.
repairs-queue-skill = Wat repareer je?
repairs-queue-all = Alles
repairs-queue = Wachten ({ $count })
repairs-queue-none = Niemand wacht.
repairs-queue-since = Wacht { $count } min
repairs-take-next = Volgende: { $number }
repairs-my-table = Jouw tafel
repairs-my-table-ask = Welke tafel?
repairs-my-table-hint = Het nummer of de letter die op de tafel staat.
repairs-my-table-change = Andere tafel
repairs-my-table-none = Nog geen tafel

# What was done.
repairs-report = Hoe ging het?
repairs-report-result = Resultaat
repairs-report-barrier = Waarom niet?
repairs-report-cause = Wat was er stuk?
repairs-report-work = Wat deed je?
repairs-report-advice = Tip voor de eigenaar
repairs-report-advice-hint = De eigenaar leest dit.
repairs-report-next = Wat nu?
repairs-report-part = Onderdeel
repairs-report-part-cost = Kosten
repairs-report-part-add = Onderdeel erbij
repairs-report-part-drop = { $name } weg
repairs-report-send = Opslaan

# The tablet at the door.
repairs-kiosk-title = Welkom
repairs-kiosk-aim = Houd uw ticket voor de camera
repairs-kiosk-number = Uw nummer
repairs-kiosk-in = Kijk op het bord. Daar ziet u wanneer u aan de beurt bent.
repairs-kiosk-wrong = Ga naar de balie
repairs-kiosk-wrong-help = Daar helpen wij u.
repairs-kiosk-offline-help = Er is geen verbinding.
repairs-kiosk-no-ticket = Ik heb geen ticket
repairs-kiosk-back = Terug

# Planning the days.
repairs-days-title = Reparatiedagen
repairs-days-hint = Wanneer er een repair café is
repairs-days-lead = Bewoners boeken een plek op deze dagen.
repairs-days-empty = Er zijn nog geen reparatiedagen.
repairs-days-new = Nieuwe reparatiedag
repairs-days-list = Komende dagen
repairs-days-open = Naar de dag
repairs-days-made = { $count ->
    [one] 1 dag gemaakt:
   *[other] { $count } dagen gemaakt:
  }
repairs-days-called-off = Gaat niet door
repairs-days-call-off = Zeg { $name } af
repairs-days-call-off-title = Dag afzeggen
repairs-days-call-off-ask = Gaat { $name } op { $day } niet door? Wie geboekt heeft, krijgt bericht. Dit kan niet terug.
repairs-days-call-off-go = Zeg deze dag af
repairs-days-change = Verander { $name }
repairs-days-change-title = Dag veranderen
repairs-days-change-lead = Wie al een afspraak heeft, houdt die tijd. Bij een andere locatie krijgen zij bericht.
repairs-days-change-go = Bewaar
repairs-refusal-times-are-booked = Op tijden die u weghaalt, hebben mensen al een afspraak. Laat die tijden staan.
repairs-refusal-skill-is-awaited = Er wachten mensen op deze reparatie. Laat minstens één tafel staan.
repairs-plan-location = Locatie
repairs-plan-no-location = Maak eerst een locatie.
repairs-plan-name = Naam
repairs-plan-name-usual = Repair café
repairs-plan-day = Dag
repairs-plan-opens = Open van
repairs-plan-closes = Open tot
repairs-plan-repeat = Herhalen
repairs-plan-every-once = Eén keer
repairs-plan-every-week = Elke week
repairs-plan-every-fortnight = Elke twee weken
repairs-plan-every-month = Elke maand, de { $nth }e { $weekday }
repairs-plan-every-month-last = Elke maand, de laatste { $weekday }
repairs-plan-until = Tot en met
repairs-plan-until-hint = Ten hoogste twee jaar na de eerste dag.
repairs-plan-except = Dag zonder repair café
repairs-plan-except-hint = Bijvoorbeeld een feestdag.
repairs-plan-except-add = Dag overslaan
repairs-plan-except-list = Deze dagen slaan we over
repairs-plan-except-drop = Toch op { $day }
repairs-plan-tables = Wie repareert wat?
repairs-plan-tables-count = Tafels
repairs-plan-tables-minutes = Minuten voor één reparatie
repairs-plan-tables-walk-in = Plekken zonder afspraak
repairs-plan-things = Spullen per huishouden op één dag
repairs-plan-go = Plan
fault-time-does-not-exist = Deze tijd bestaat niet op die dag: de klok wordt dan verzet.
fault-closes-first = De sluitingstijd is vóór de openingstijd.
fault-slot-too-long = Zo’n reparatie duurt langer dan de dag open is.
fault-out-of-range = Dit valt buiten wat kan.
fault-no-day-left = Er blijft geen dag over.
fault-skill-twice = Dit staat er twee keer.
fault-keeps-more-than-there-is = Er zijn meer plekken zonder afspraak dan tafels.
fault-too-many-slots = Dit zijn te veel tijden in één keer. Plan minder dagen of langere reparaties.

# What is repaired, in the categories of the Open Repair Data Standard.
product-aircon = Airco of luchtdroger
product-battery = Accu, lader of adapter
product-decorative-lights = Sierverlichting
product-desktop-computer = Vaste computer
product-digital-compact-camera = Kleine camera
product-video-camera = Spiegelreflex- of videocamera
product-fan = Ventilator
product-flat-screen = Beeldscherm of televisie
product-hair-and-beauty = Apparaat voor haar en lichaam
product-handheld-device = E-reader, mp3-speler of gps
product-headphones = Koptelefoon
product-hifi-integrated = Stereo-installatie in één stuk
product-hifi-separates = Los onderdeel van een stereo
product-kettle = Waterkoker
product-lamp = Lamp
product-laptop = Laptop
product-large-home-electrical = Groot huishoudelijk apparaat
product-misc = Ander elektrisch apparaat
product-mobile = Mobiele telefoon
product-musical-instrument = Elektrisch muziekinstrument
product-paper-shredder = Papierversnipperaar
product-pc-accessory = Toebehoren van een computer
product-portable-radio = Draagbare radio
product-power-tool = Elektrisch gereedschap
product-printer = Printer of scanner
product-projector = Beamer of projector
product-sewing-machine = Naaimachine
product-small-home-electrical = Klein huishoudelijk apparaat
product-small-kitchen-item = Klein keukenapparaat
product-tablet = Tablet
product-toaster = Broodrooster
product-electric-toy = Elektrisch speelgoed
product-tv-accessory = Toebehoren van tv of spelcomputer
product-vacuum = Stofzuiger
product-watch-clock = Horloge of klok
product-coffee-maker = Koffiezetapparaat
product-food-processor = Keukenmachine
product-games-console = Spelcomputer
product-hair-dryer = Föhn
product-iron = Strijkijzer
product-bicycle = Fiets
product-furniture = Meubel
product-household = Huishoudelijk, zonder stekker
product-jewellery = Sieraad
product-textile = Kleding of stof
product-other = Iets anders, zonder stekker

# What the repair café came to.
repairs-stats-title = Reparaties
repairs-stats-hint = Wat het repair café heeft opgeleverd
repairs-stats-lead = Hoeveel er gemaakt is, en wie er kwam.
repairs-stats-empty = In deze dagen bracht niemand iets naar het repair café.
repairs-stats-figures = In het kort
repairs-stats-fixed = gemaakt
repairs-stats-fixed-of = gemaakt, van { $looked } bekeken ({ $share })
repairs-stats-still-works = is na een paar weken nog te gebruiken
repairs-stats-events = { $count ->
    [one] dag
   *[other] dagen
  }
repairs-stats-bookings = spullen geboekt of gebracht
repairs-stats-walk-ins = zonder afspraak
repairs-stats-no-shows = niet gekomen
repairs-stats-cancelled = afgezegd
repairs-stats-given-up = afgestaan aan ons
repairs-stats-minutes = { $minutes } min
repairs-stats-waited = wachttijd: de helft wachtte korter
repairs-stats-kept = blijft in gebruik
repairs-stats-co2 = CO2 minder
repairs-stats-results = Wat eruit kwam
repairs-stats-skills = Per vak
repairs-stats-products = Per soort
repairs-stats-skill = Vak
repairs-stats-product = Soort
repairs-stats-count = Aantal
repairs-stats-of = { $fixed } van { $looked }
repairs-stats-works = Gemaakt
repairs-stats-share = Deel
repairs-stats-download = Download voor de monitors
repairs-stats-download-why = Met dit bestand tellen jullie mee in de landelijke cijfers (Open Repair Data). Namen en adressen staan er niet in.

# Without a network: what waits to be sent, and questions about it. On the tablet at the door visitors read along.
act-ticket = Ticket gescand
act-visit = Zonder afspraak of geboekt
act-repair = Stap in het repair café
act-repair-label = Etiket van de rol
repairs-later = Wordt later verstuurd.
repairs-later-number = Wordt later verstuurd. Het nummer komt als er weer verbinding is.
repairs-ticket-later = Het ticket wordt later verstuurd
repairs-ticket-later-help = Dit toestel kent deze afspraak nog niet. Het nummer komt als er weer verbinding is.
repairs-label-offline = Geen verbinding. Pak een etiket van de rol.
repairs-asks = Een stap kon niet zomaar. Beantwoord eerst de vraag.
repairs-asks-go = Naar de vraag
repairs-look = Naar de dag
repairs-not-possible = Dit kan niet meer met deze afspraak. Kijk hoe hij nu staat.
repairs-kiosk-later = U bent er. Vraag uw nummer aan de balie.

# Leaving a tablet at the door.
repairs-kiosk-start = Zet deze tablet bij de deur
repairs-kiosk-start-lead = Bezoekers scannen hier hun ticket. De rest gaat op slot. Terug? Log dan weer in.
repairs-kiosk-go = Begin en zet op slot
repairs-kiosk-staff = Medewerker
