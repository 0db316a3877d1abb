# Texts of the screens of staff at a station. Language level B1.

# Signing in.
sign-in-title = Inloggen
sign-in-lead = Voor wie hier werkt.
sign-in-login = Inlognaam
sign-in-password = Wachtwoord
sign-in-show = Laat zien
sign-in-hide = Verberg
sign-in-go = Inloggen
password-title = Kies een nieuw wachtwoord
password-lead = Dit is de eerste keer dat je inlogt. Kies zelf een wachtwoord. Minstens 12 tekens.
password-new = Nieuw wachtwoord
password-save = Bewaren
station-title = Waar sta je?
station-lead = Dan weten collega’s waar een stuk is.
station-list = Werkplekken
station-none = Geen vaste plek
station-empty = Er zijn nog geen werkplekken.

# The intake desk.
intake-what = Wat is het?
intake-channel = Hoe kwam het binnen?
intake-no-categories = Er zijn nog geen categorieën. Vraag de coördinator.
intake-go = Neem in
intake-done = Ingenomen. Plak nu het etiket.
intake-done-labelled = Ingenomen
intake-another = Nog iets van deze persoon
intake-finish = Klaar
intake-so-far = Van deze persoon: { $count }
photo-take = Maak een foto
photo-again = Nieuwe foto
photo-taken = De foto die je net maakte
optional = Mag je overslaan.
save = Bewaren
print = Printen
print-pdf = Open als PDF
receipt-title = Geef dit mee
receipt-lead = De bewoner scant de code en ziet wat er met de spullen gebeurt. Een naam is niet nodig.
receipt-text-nl = Volg uw spullen. Scan de code met uw telefoon.
receipt-text-en = Follow your things. Scan the code with your phone.
receipt-count = { $count ->
    [one] 1 stuk
   *[other] { $count } stukken
  }
receipt-picture = Code om te scannen
receipt-next-person = Volgende persoon

# Labels.
label-picture = Het etiket met de code
label-stock = Soort etiket
label-scan-blank = Scan een leeg etiket
label-not-blank = Dit is geen leeg etiket. Pak een nieuw etiket van de rol.
label-will-be = Etiket:
label-is-on = Dit etiket hoort bij het stuk:
label-print-instead = Toch printen
label-dialog = Etiket
label-new = Nieuw etiket maken
label-was-replaced = Dit is een oud etiket. Het stuk heeft al een nieuw etiket.
stock-roll62 = Rol van 62 mm
stock-label29x90 = Etiket 29 × 90 mm
stock-label62x29 = Etiket 62 × 29 mm
stock-tag17x54 = Hangetiket 17 × 54 mm
stock-a4-l7160 = A4-vel, 21 etiketten
stock-a4-l7163 = A4-vel, 14 etiketten

# What a scan leads to.
scan-title = Scan een etiket
scan-again = Scan nog een
scan-take-in = Neem in met dit etiket
scan-blank = Leeg etiket
scan-blank-help = Dit etiket zit nog nergens op.
scan-revoked = Etiket niet geldig
scan-revoked-help = Dit etiket mag je niet meer gebruiken. Geef het aan de coördinator.
scan-unknown = Etiket niet bekend
scan-unknown-help = Dit etiket kennen wij niet. Misschien is het van een ander centrum.
scan-mistyped = De code klopt niet
scan-mistyped-help = Kijk goed naar de letters en cijfers.
scan-foreign = Dit is niet van ons
scan-foreign-help = Deze code is geen etiket van ons. Wij openen hem niet. Er staat:
scan-offline = Geen verbinding
scan-offline-help = Dit toestel kent dit etiket niet. Kijk of wifi aan staat. Is het etiket nog leeg? Dan kun je het stuk innemen.
scan-refused = Dat lukt nu niet

# A thing.
item-loading = Stuk zoeken
item-moves = Wat ga je doen?
item-no-moves = Met dit stuk kun jij nu niets doen.
item-history = Wat is er gebeurd?
item-history-all = Ook wat er eerder gebeurde
item-weight = Gewicht
item-condition = Staat
item-note = Notitie
item-note-hint = Alleen voor collega’s. Schrijf niets op over de gever.
item-owner-keeps = Blijft van de eigenaar (reparatie)
item-owner-keeps-hint = Wij repareren het. Het gaat terug naar huis.
item-is-owners = Dit is van de eigenaar. Het is niet te koop.
item-category = Categorie
item-tested = Test
item-received = Ingenomen
item-edit = Aanpassen
tested-passed = Goed
tested-failed = Kapot
move-done = Gelukt: { $move }
move-undone = teruggezet
hand-in-again-help = Iemand brengt dit stuk opnieuw. Je print daarna een bonnetje.
reason-broken = Te kapot
reason-dirty = Te vies
reason-incomplete = Niet compleet
reason-unsafe = Niet veilig
reason-unsellable = Niemand koopt het
reason-full = Geen plaats
reason-other = Anders
reason-own = Schrijf de reden

# The list of things.
items-title = Stukken
items-phase = Fase
items-step = Stap
items-all = Alles
items-all-steps = Alle stappen
items-all-categories = Alle categorieën
items-more = Meer
items-empty = Er zijn hier geen stukken.

# Acts that wait for the network.
waiting-title = Nog te versturen
waiting-count = { $count ->
    [0] Alles is verstuurd.
    [one] 1 stap moet nog worden verstuurd.
   *[other] { $count } stappen moeten nog worden verstuurd.
  }
waiting-offline = Geen verbinding.
waiting-offline-help = Werk gerust door. Dit toestel bewaart alles en verstuurt het als er weer verbinding is.
waiting-signed-out = Log in. Dan wordt alles verstuurd.
waiting-since = De oudste stap is van { $when }.
waiting-lost = Dit toestel is { $count } stappen kwijt: de browser heeft ruimte gemaakt. Vertel dit aan de coördinator.
waiting-lost-seen = Dat heb ik verteld
waiting-send = Nu versturen
waiting-questions = Dit kan niet zomaar
waiting-queue = In de wachtrij
waiting-of = door { $name }
waiting-only-self = { $name } moet inloggen om dit te versturen.
waiting-look = Bekijk het stuk
waiting-after-all = Toch doen
waiting-not-possible = Dit kan niet meer met dit stuk. Bekijk het stuk.
waiting-other-label = Ander etiket
waiting-drop = Laat vervallen
waiting-drop-sure = Deze stap is dan niet gedaan. Wat daarna met dit stuk is gedaan vervalt ook.
act-photo = Foto
move-waits = Gedaan. Het wordt verstuurd als er verbinding is.
item-from-memory = Geen verbinding. Dit is wat dit toestel weet.
sign-out-waiting = { $count ->
    [one] Er moet nog 1 stap worden verstuurd. Daarna kun je uitloggen.
   *[other] Er moeten nog { $count } stappen worden verstuurd. Daarna kun je uitloggen.
  }
refusal-device-full = Dit toestel is vol. Het is niet gelukt. Vraag de coördinator.
refusal-unauthenticated = Log eerst in.
sign-in-waiting = { $count ->
    [one] Er wacht nog 1 stap op dit toestel. Log in, dan wordt die verstuurd.
   *[other] Er wachten nog { $count } stappen op dit toestel. Log in, dan worden ze verstuurd.
  }

# One move of many things.
batch-title = Veel stukken achter elkaar
batch-lead = Kies wat je met alle stukken gaat doen.
batch-scan = Scan de stukken een voor een.
batch-done = { $count ->
    [one] 1 stuk gedaan
   *[other] { $count } stukken gedaan
  }
batch-none = Nog niets gescand.
batch-list = Wat je scande
batch-stop = Klaar
batch-undo = Terug
batch-waits = Wordt later verstuurd
batch-miss-lot = Dit is een partij, geen stuk.

batch-miss-again = Dit stuk had je al.
batch-miss-not-now = Dit kan nu niet met dit stuk.
batch-miss-blank = Dit etiket zit nog op niets.
batch-miss-revoked = Dit etiket is niet meer geldig.
batch-miss-unknown = Dit etiket kennen wij niet.
batch-miss-mistyped = Deze code klopt niet.
batch-miss-foreign = Dit is geen etiket van ons.
batch-miss-offline = Geen verbinding, en dit toestel kent dit stuk niet.
batch-miss-refused = Dat lukt nu niet.
item-other-moves = Andere stappen

# Lots: crates, trolleys and pallets that go by weight.
lots-title = Partijen
lots-lead = Kratten, karren en pallets met spullen die op elkaar lijken.
lots-empty = Er zijn hier geen partijen.
lots-which = Welke partijen?
lots-here = Zijn er nog
lots-gone = Zijn weg
lot-new = Nieuwe partij
lot-loading = Partij zoeken
lot-pieces = { $count ->
    [one] 1 stuk
   *[other] { $count } stuks
  }
lot-uncounted = Niet geteld
lot-count = Hoeveel stuks?
lot-count-of = Hoeveel van de { $count } stuks?
lot-skip-count = Niet tellen
lot-next = Verder
lot-weigh = Weeg de partij
lot-container = Waar staat het in?
lot-container-none = Nergens in
lot-scale = Wat wijst de weegschaal aan?
lot-net = Zonder bak: { $weight }
lot-take-in = Neem partij in
lot-another = Nog een partij
lot-look = Bekijk de partij
lot-part-weight = Gewicht van dit deel
lot-part-weight-hint = Mag je overslaan. Dan rekenen wij met het gemiddelde.
lot-price = Prijs voor alles samen
lot-into = In welke partij?
lot-into-none = Er is geen andere partij van deze categorie.
lot-where = Waarheen?
lot-count-again = Hoeveel stuks zijn het?
lot-count-again-hint = Alleen als je ook opnieuw telt.
lot-gone = Alles van deze partij is weg.
lot-test-first = Dit moet eerst getest worden. Haal er een stuk uit, met een eigen etiket. Test dat stuk.
lot-weigh-too = Weeg ook
lot-no-moves = Met deze partij kun jij nu niets doen.
lot-to-item = Naar het stuk
lot-to-part = Naar de nieuwe partij
lot-over = Over: { $what }
lot-place = Plaats
lot-reason-miscounted = Verkeerd geteld
lot-reason-misweighed = Verkeerd gewogen
lot-reason-lost = Iets kwijt of erbij
lot-reason-other = Anders
lot-move-take-in = Ingenomen
lot-move-split-from = Deel van een andere partij
lot-move-merge-from = Andere partij erbij
lot-move-sell = Verkopen
lot-move-split-item = Eén stuk met eigen etiket
lot-move-split = Deel apart zetten
lot-move-merge = Bij een andere partij doen
lot-move-relocate = Naar een andere plek
lot-move-weigh = Opnieuw wegen of tellen
lot-move-give-away = Weggeven
lot-move-transfer = Naar andere organisatie
lot-move-recycle = Recyclen
lot-move-discard = Restafval
refusal-not-enough-pieces = Zoveel stuks zitten er niet in.
refusal-not-enough-weight = Zo zwaar is deze partij niet.
refusal-lot-empty = Er zit niets meer in deze partij.
refusal-uneven-rest = De stuks en het gewicht kloppen niet samen. Weeg en tel deze partij eerst opnieuw.
refusal-count-first = Tel eerst hoeveel stuks in deze partij zitten.
refusal-pieces-missing = Vul eerst in hoeveel stuks.
refusal-weight-missing = Vul eerst het gewicht in.
refusal-below-tare = De bak alleen weegt al meer. Kijk of je de goede bak koos.
refusal-too-much = Dit is te veel voor één partij.
refusal-other-category = Dit is een andere categorie. Doe alleen dezelfde spullen bij elkaar.
refusal-other-origin = Deze partijen kwamen niet op dezelfde manier binnen. Houd ze apart.
refusal-same-lot = Dit is dezelfde partij.
refusal-location-missing = Kies eerst een plek.
refusal-lot-missing = Kies eerst een partij.

# A tablet of the centre.
enrol-title = Dit wordt een tablet van het centrum
enrol-lead = Collega’s kunnen hier dan inloggen met een pincode.
enrol-go = Koppel deze tablet
enrol-unknown-title = Deze code werkt niet
enrol-unknown-help = Misschien is hij al gebruikt. Vraag de coördinator om een nieuwe code.
enrol-expired-title = Deze code is te oud
enrol-expired-help = Een code werkt een kwartier. Vraag de coördinator om een nieuwe.
enrol-done-title = Deze tablet hoort bij het centrum
enrol-done = Naam: { $name }. Werkplek: { $station }.
tiles-title = Wie ben je?
tiles-lead = Tik op je naam.
tiles-nobody = Nog niemand heeft een pincode. Log in met je wachtwoord en kies je pincode.
tiles-password = Inloggen met wachtwoord
tiles-back = Terug naar de namen
pin-of = Pincode van { $name }
pin-typed = { $count ->
    [one] 1 cijfer
   *[other] { $count } cijfers
  }
pin-wait = { $seconds ->
    [one] Te vaak fout. Wacht nog 1 seconde.
   *[other] Te vaak fout. Wacht nog { $seconds } seconden.
  }
revoked-title = Deze tablet is geblokkeerd
revoked-help = De coördinator heeft deze tablet uitgezet. Breng hem naar de coördinator.
pin-title = Mijn pincode
pin-lead = Kies 4 tot 8 cijfers. Je gebruikt ze op de tablets van het centrum.
pin-first = Kies je pincode
pin-again = Typ hem nog een keer
pin-differs = Dat is niet hetzelfde. Begin opnieuw.
pin-saved-title = Je pincode is bewaard
pin-saved = Vertel hem aan niemand.
fault-pin-repeats = Deze pincode is te makkelijk: hij herhaalt zichzelf.
fault-pin-counts = Deze pincode is te makkelijk: de cijfers tellen op of af.

# Learning the work with made-up things.
practice-title = Oefenen
practice-what = Leer het werk zonder dat er iets fout kan gaan.
practice-made-up = Je krijgt verzonnen spullen, met oefenetiketten.
practice-nothing-stored = Er wordt niets bewaard. Niemand krijgt bericht.
practice-everything = Je kunt innemen, scannen, verplaatsen en verkopen, net als echt.
practice-needs-network = Dit toestel kent de categorieën nog niet. Zoek wifi en probeer het opnieuw.
practice-start = Begin met oefenen
practice-stop = Stop met oefenen
practice-now = Je oefent. Er wordt niets bewaard.
practice-lead = Tik op een etiket, of scan een oefenetiket van papier.
practice-things = Spullen om mee te oefenen
practice-blanks = Etiketten die nog nergens op zitten
practice-anew = Begin opnieuw
practice-print = Oefenetiketten printen
practice-label-here = Hier komt het etiket uit de printer. Bij oefenen print je niets.
practice-receipt-here = Hier krijgt de bewoner een bon met een code. Bij oefenen is er geen bon.
scan-practice = Dit is een oefenetiket
scan-practice-help = Het zit niet op een echt stuk. Wil je oefenen?
scan-real = Dit is een echt etiket
scan-real-help = Je bent aan het oefenen. Stop eerst met oefenen, of scan een oefenetiket.
batch-miss-practice = Dit is een oefenetiket.
batch-miss-real = Dit is een echt etiket, en je bent aan het oefenen.
refusal-practising = Dit kan niet bij het oefenen.

# Single sign-on at a municipality.
sign-on = Inloggen met { $provider }
sign-on-back = Terug naar inloggen
sign-on-expired-title = Dit duurde te lang
sign-on-expired-help = Of het was al een keer gebruikt. Begin opnieuw met inloggen.
sign-on-refused-title = Je bent niet ingelogd
sign-on-refused-help = Je stopte zelf, of de gemeente zei nee. Probeer het opnieuw.
sign-on-unproven-title = Dit klopt niet
sign-on-unproven-help = Wij kunnen niet zien wie je bent. Vertel het aan de coördinator.
sign-on-no-role-title = Je mag hier nog niet in
sign-on-no-role-help = Vraag de coördinator om een rol voor jou. Log daarna opnieuw in.
sign-on-disabled-title = Je kunt hier niet meer in
sign-on-disabled-help = De coördinator heeft jouw toegang uitgezet. Klopt dat niet? Vraag het aan de coördinator.
sign-on-unreachable-title = Inloggen met de gemeente werkt nu niet
sign-on-unreachable-help = Probeer het over een minuut opnieuw. Heb je ook een wachtwoord? Dat werkt wel.
sign-on-too-many-title = Te veel pogingen
sign-on-too-many-help = Wacht een minuut en probeer het opnieuw.
sign-on-internal-title = Er ging iets mis bij ons
sign-on-internal-help = Probeer het opnieuw. Blijft het misgaan? Vertel het aan de coördinator.

# One answer for a whole series.
batch-for-all = { $need } voor alle: { $value }
batch-change = Verander
batch-for-all-hint = Dit geldt ook voor de volgende stukken.

# Labels of lots.
lot-label-is-on = Dit etiket hoort bij de partij:

# A tablet that was left at the door; visitors read along.
door-back = Terug naar het scannen

# Wat de bemanning van een bus deed (wachtrij)
van-deed-leave = Vertrokken
van-deed-rest-begin = Pauze begonnen
van-deed-rest-end = Pauze voorbij
van-deed-unload = Bus gelost
van-deed-bring-in = Gescand in het depot
van-deed-finish = Dienst klaar
van-deed-go = Onderweg
van-deed-arrive = Aangekomen
van-deed-call = Gebeld, niet opgenomen
van-deed-not-home = Niemand thuis
van-deed-complete = Adres klaar
van-deed-take = Meegenomen
van-deed-refuse = Niet meegenomen
van-deed-not-there = Niet gevonden
