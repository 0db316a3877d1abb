# Texts of the screens of coordinators, and of the page about the API.

manage-title = Beheer
manage-lead = Richt het centrum in.
manage-more = Meer
manage-edit-of = Wijzig { $name }
manage-saved = Bewaard: { $name }
manage-active = In gebruik
manage-inactive = Niet in gebruik
manage-name = Naam
manage-not-yours = Dit is voor de coördinator.

# Categories.
categories-title = Categorieën
categories-hint = Wat de tegels bij de inname tonen
categories-lead = Deze tegels ziet een vrijwilliger bij het innemen, in deze volgorde.
categories-empty = Er zijn nog geen categorieën.
category-new = Nieuwe categorie
category-add-to = Nieuw bij { $name }
category-name-nl = Naam in het Nederlands
category-name-en = Naam in het Engels
category-stream = Stroom
category-pictogram = Plaatje
category-needs-test = Eerst testen
category-needs-test-hint = Pas te koop na een goede test. Nodig voor alles met een stekker of accu.
category-weight = Gewicht van één stuk
category-weight-hint = Voor als niemand weegt. Mag je overslaan.
category-active-hint = Uit: niemand kan hier nog iets in innemen. Wat er al is, blijft staan.
category-tested = Test nodig
category-up = Zet { $name } hoger
category-down = Zet { $name } lager

pictogram-armchair = Leunstoel
pictogram-baby = Kinderwagen
pictogram-bag = Tas
pictogram-ball = Bal
pictogram-bed = Bed
pictogram-bicycle = Fiets
pictogram-bicycle-child = Step
pictogram-blender = Mixer
pictogram-blocks = Blokken
pictogram-book = Boek
pictogram-box = Doos
pictogram-brick = Stenen
pictogram-camera = Camera
pictogram-chair = Stoel
pictogram-clock = Klok
pictogram-coffee = Koffie
pictogram-computer = Computer
pictogram-cup = Beker
pictogram-cupboard = Kast
pictogram-curtain = Gordijn
pictogram-door = Deur
pictogram-fan = Ventilator
pictogram-fridge = Koelkast
pictogram-game = Spelcomputer
pictogram-garden = Tuin
pictogram-grill = Barbecue
pictogram-headphones = Koptelefoon
pictogram-instrument = Muziek
pictogram-iron = Strijkijzer
pictogram-jewellery = Sieraad
pictogram-kettle = Ketel
pictogram-lamp = Lamp
pictogram-laptop = Laptop
pictogram-microwave = Magnetron
pictogram-mirror = Spiegel
pictogram-paint = Verf
pictogram-picture = Schilderij
pictogram-pan = Pan
pictogram-phone = Telefoon
pictogram-plank = Plank
pictogram-plant = Plant
pictogram-plate = Bestek
pictogram-plug = Stekker
pictogram-power-tool = Boormachine
pictogram-printer = Printer
pictogram-puzzle = Puzzel
pictogram-radio = Radio
pictogram-record = Plaat
pictogram-sewing-machine = Naaimachine
pictogram-shirt = Shirt
pictogram-shoe = Schoen
pictogram-sofa = Bank
pictogram-sport = Sport
pictogram-table = Tafel
pictogram-tablet = Tablet
pictogram-teddy = Knuffel
pictogram-toaster = Broodrooster
pictogram-tool = Gereedschap
pictogram-tv = Televisie
pictogram-vacuum = Stofzuiger
pictogram-washing-machine = Wasmachine
pictogram-wheel = Wiel
pictogram-window = Raam

# Locations and their stations.
places-title = Locaties en werkplekken
places-hint = Waar het werk gebeurt
places-lead = Een werkplek is één tablet op één plek. Zo weten collega’s waar een stuk is.
places-empty = Er zijn nog geen locaties.
location-new = Nieuwe locatie
location-kind = Soort locatie
station-new = Nieuwe werkplek
station-new-at = Nieuwe werkplek bij { $name }
station-kind = Wat gebeurt hier?
station-location = Locatie
stations-empty = Nog geen werkplekken.

# People.
staff-title = Medewerkers
staff-hint = Wie kan inloggen, en wat mag die doen
staff-lead = Iedereen logt in met een eigen naam en een eigen wachtwoord.
staff-empty = Er zijn nog geen medewerkers.
staff-new = Nieuwe medewerker
staff-login = Inlognaam
staff-login-hint = Kleine letters, zonder spaties. Bijvoorbeeld: fatima
staff-login-is = Inlognaam: { $login }
staff-roles = Wat doet deze persoon?
staff-roles-hint = Kies één of meer rollen.
staff-roles-fault = Kies minstens één rol.
staff-active = Kan inloggen
staff-active-hint = Uit: deze persoon is meteen overal uitgelogd.
staff-inactive = Kan niet inloggen
staff-reset = Nieuw wachtwoord
staff-reset-of = Nieuw wachtwoord voor { $name }
staff-reset-ask = Krijgt { $name } een nieuw wachtwoord? Het oude werkt dan niet meer.
staff-reset-go = Maak nieuw wachtwoord
once-title = Schrijf dit op
once-for = Wachtwoord van { $name }
once-lead = Dit wachtwoord zie je maar één keer. Bij de eerste keer inloggen kiest { $name } een eigen wachtwoord.
once-copy = Kopieer
once-copied = Gekopieerd
once-done = Ik heb het opgeschreven

# Labels.
batches-title = Etiketten
batches-hint = Lege etiketten printen en intrekken
batches-lead = Print lege etiketten vooruit. De eerste scan koppelt een etiket aan een stuk.
batches-list = Gemaakte etiketten
batches-empty = Er zijn nog geen etiketten gemaakt.
batch-new = Nieuwe etiketten
batch-count = Hoeveel?
batch-count-hint = Van 1 tot 5000.
batch-stock = Op welk papier?
batch-make = Maak etiketten
batch-made = Gemaakt. Print ze nu.
batch-what = { $count ->
    [one] 1 etiket
   *[other] { $count } etiketten
  }
batch-used = { $used } van { $count } gebruikt
batch-print-pdf = PDF
batch-print-zpl = ZPL, { $dots } dpi
batch-print-of = { $format } van { $batch }
revoke-title = Etiket intrekken
revoke-lead = Is een etiket kwijt of verkeerd geplakt? Trek het in. De code werkt dan nergens meer.
revoke-ask = Etiket { $code } intrekken? Dit kun je niet terugdraaien.
revoke-go = Trek in
refusal-label-in-use = Dit etiket zit op een stuk. Geef dat stuk eerst een ander etiket.
revoke-done = Ingetrokken: { $code }

# Letters.
letters-title = Berichten
letters-hint = Of de mail aankomt
letters-lead = Mails aan bewoners. Aan wie ze gaan, staat hier niet.
letters-empty = Er zijn hier geen berichten.
letters-filter = Welke berichten?
letters-all = Alle
letter-state-queued = Wacht
letter-state-sent = Verstuurd
letter-state-failed = Mislukt
letter-state-dropped = Niet meer nodig
letter-kind-confirm = Vraag om te bevestigen
letter-kind-started = Welkom
letter-kind-news = Nieuws over spullen
letter-kind-repair-confirm = Afspraak: vraag om te bevestigen
letter-kind-repair-waiting = Afspraak: op de wachtlijst
letter-kind-repair-booked = Afspraak: bevestigd
letter-kind-repair-place-free = Afspraak: er is plaats
letter-kind-repair-tomorrow = Afspraak: herinnering
letter-kind-repair-moved = Afspraak: andere tijd
letter-kind-repair-other-place = Afspraak: op een andere plek
letter-kind-repair-called-off = Afspraak: de dag gaat niet door
letter-kind-repair-done = Reparatie: wat er is gedaan
letter-kind-repair-still-works = Reparatie: doet het het nog?
letter-kind-roster-link = Rooster: link voor reparateur
letter-kind-roster-ask = Rooster: komt u repareren?
letter-made = Gemaakt: { $when }
letter-was-sent = Verstuurd: { $when }
letter-next-try = Volgende poging: { $when }
letter-attempts = { $count ->
    [one] 1 poging
   *[other] { $count } pogingen
  }
letter-fault = Reden: { $fault }
letter-retry = Probeer opnieuw
letter-retry-of = Probeer opnieuw: { $name }, { $when }
refusal-letter-not-failed = Dit bericht is niet mislukt.
letter-retried = Dit bericht gaat opnieuw op weg.

# The page about the API.
docs-title = API van Omloop
docs-lead = Alles wat deze schermen doen, kan ook jouw programma. Versie { $version }.
docs-json = Bekijk het OpenAPI-document (JSON)
docs-search = Zoek
docs-search-hint = Naam, pad of woord, bijvoorbeeld: createItem
docs-found = { $count ->
    [one] 1 bewerking
   *[other] { $count } bewerkingen
  }
docs-none = Niets gevonden. Probeer een ander woord.
docs-auth = Inloggen nodig
docs-open = Voor iedereen
docs-parameters = Parameters
docs-body = Wat je stuurt
docs-answers = Wat je krijgt
docs-problems = Wat er mis kan gaan
docs-in-path = in het pad
docs-in-query = in de query
docs-in-header = in een header
docs-in-cookie = in een cookie
docs-required = verplicht
docs-nothing = Geen inhoud
docs-list-of = lijst van
docs-one-of = een van

# Containers and the balance.
containers-title = Bakken
containers-hint = Wat een krat of kar leeg weegt
containers-lead = Bij het wegen gaat het gewicht van de lege bak eraf.
containers-empty = Er zijn nog geen bakken.
container-new = Nieuwe bak
container-tare = Gewicht van de lege bak
balance-title = Balans
balance-hint = Wat binnenkwam, wegging en er nog is
balance-lead = Alles wat binnenkwam, gaat ergens heen. Hier staan stuks en kilo’s per stroom, met partijen erbij.
balance-download = Download CSV
balance-all = Alle stromen
balance-empty = In deze dagen kwam er niets binnen en ging er niets weg.
balance-line = Wat
balance-pieces = Stuks
balance-kilos = Kilo
balance-begin = Was er aan het begin
balance-received = Kwam binnen
balance-corrected = Verschil bij tellen en wegen
balance-end = Is er aan het einde
balance-estimated = { $pieces } stuks zijn niet gewogen. Daarvoor rekenen wij { $kilos } kilo.
balance-uncounted = { $kilos } kilo zit in partijen die niet geteld zijn.
balance-stream = Stroom

# Tablets of the centre.
devices-title = Tablets
devices-hint = Koppelen, blokkeren en wat is blijven liggen
devices-lead = De gedeelde tablets van het centrum. Op een gekoppelde tablet logt iedereen in met een pincode.
devices-empty = Er zijn nog geen tablets.
device-new = Nieuwe tablet
device-station = Werkplek
device-lock = Op slot na
device-minutes = { $count ->
    [one] 1 minuut
   *[other] { $count } minuten
  }
device-waiting = Nog niet gekoppeld
device-linked = Gekoppeld
device-revoked = Geblokkeerd
device-seen = Laatst gezien: { $when }
device-unseen = Nog niet gezien
device-link-of = Koppel { $name }
device-link = Koppel
device-code-title = Koppel { $name }
device-code-lead = Scan deze code met de tablet. Of open dit adres op de tablet.
device-code-until = De code werkt één keer, tot { $time }.
device-code-picture = Code om te scannen met de tablet
device-code-done = Klaar
device-revoke = Blokkeer
device-revoke-of = Blokkeer { $name }
device-revoke-ask = Blokkeer { $name }? Wie ermee werkt, wordt meteen uitgelogd. De tablet kan niet meer terug: koppel hem daarna als nieuwe tablet.
device-was-revoked = { $name } is geblokkeerd.
held-title = Blijven liggen
held-lead = Dit was gedaan op een tablet voordat hij werd geblokkeerd. Kijk per regel of het klopt.
held-open = Wat is blijven liggen
held-empty = Er is niets blijven liggen.
held-by = { $device } · { $person } · { $when }
held-nobody = onbekend
held-send = Verstuur alsnog
held-send-of = Verstuur alsnog: { $kind }, { $when }
held-drop = Gooi weg
held-drop-of = Gooi weg: { $kind }, { $when }
held-drop-ask = Gooi dit weg? Het wordt niet gedaan.
held-what = Wat er staat
held-sent = Verstuurd.
held-dropped = Weggegooid.
staff-pin-remove = Haal de pincode weg
staff-pin-removed = De pincode van { $name } is weg.

# People of a municipality.
staff-sign-on = Logt in met de gemeente
staff-sign-on-hint = Deze persoon logt in met de gemeente. Naam en rollen komen daarvandaan.

# Series of scans.
category-ask-each = Vraag het bij elk stuk
category-ask-each-hint = Zet aan als de prijs of de reden per stuk anders is. Uit: bij veel stukken achter elkaar geldt één antwoord voor alle.

# Of which days a report is.
period-which = Welke dagen?
period-this-month = Deze maand
period-last-month = Vorige maand
period-this-year = Dit jaar
period-last-year = Vorig jaar
period-from = Van
period-to = Tot en met
period-show = Laat zien

# What of it is repaired at the repair café.
category-repair = Reparatie
category-product = Wat is dit bij het repair café?
category-product-hint = De landelijke lijst voor reparaties. Wat hier gekozen is, kunnen bewoners laten repareren.
category-product-none = Wordt hier niet gerepareerd
category-advice-nl = Probeer dit eerst, in het Nederlands
category-advice-en = Probeer dit eerst, in het Engels
category-advice-hint = Een of twee korte zinnen. Een bewoner leest dit voor het boeken. Mag leeg blijven.
