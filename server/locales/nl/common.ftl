# Texts of every screen: the frame around it, the buttons that return everywhere, scanning and signing in.
# Language level B1: short sentences, one thing at a time.

skip-to-content = Naar de inhoud
to-start = Naar het begin
back = Terug
close = Sluiten
try-again = Probeer opnieuw
busy = Even geduld …
choose-language = Kies een taal
nav-main = Hoofdmenu
sound = Geluid
pad-back = Laatste cijfer weg
pad-comma = Komma
pad-ok = Klaar
number-nonsense = Vul een getal in, bijvoorbeeld 12,50.
refusal-offline = Geen verbinding. Kijk of wifi aan staat en probeer het opnieuw.
refusal-called-off = Dit gaat niet door.
refusal-event-over = Deze dag is voorbij.
refusal-booking-closed = Dit kan niet meer. Het is te laat.
refusal-was-collected = De bus is al geweest.

# What is wrong with one field.
fault-required = Vul dit in.
fault-too-long = Dit is te lang.
fault-invalid = Dit klopt niet.
fault-unknown-word = Kies iets uit de lijst.

footer-what = Omloop laat zien wat er met spullen gebeurt.
footer-comfort = Zien, horen en tikken
footer-accessibility = Toegankelijkheid
footer-privacy = Uw gegevens
footer-api = Voor ontwikkelaars

update-ready = Er is een nieuwe versie van Omloop.
update-now = Nieuwe versie
interrupted-title = Dit scherm laadt niet
interrupted-help = Kijk of wifi of mobiel internet aan staat. Probeer het dan opnieuw.
not-found-title = Deze pagina bestaat niet
not-found-help = Misschien klopt het adres niet. Ga terug naar het begin.

task-intake = Innemen
task-scan = Scannen
task-batch = Reeks
task-items = Stukken
task-lots = Partijen
task-repairs = Repair café
task-pickups = Ophalen
task-van = Mijn rit
task-practice = Oefenen
task-manage = Beheer
person-open = Werkplek, geluid en uitloggen
person-comfort = Zien, horen en tikken
station-change = Andere werkplek
sign-out = Uitloggen

# The start screen. Whoever is signed out may be a resident: "u". Who works here hears "je".
start-title = Zie wat er met uw spullen gebeurt
start-lead = Breng spullen die u niet meer gebruikt. Wij maken ze klaar voor iemand anders.
start-choices = Wat wilt u doen?
start-resident = Ik bracht iets
start-resident-hint = Kijk wat er met uw spullen gebeurt
start-repair = Iets laten repareren
start-repair-hint = Maak een afspraak bij het repair café
start-pickup = Spullen laten ophalen
start-pickup-hint = Wij komen bij u thuis
start-staff = Ik werk hier
start-staff-hint = Inloggen
start-how = Zo werkt het
start-collect = U brengt iets. Het krijgt een etiket met een code.
start-prepare = Wij testen, maken schoon en repareren.
start-sell = Iemand anders is er blij mee. U kunt dat zien.
start-follow-title = Ik bracht iets
start-follow-lead = Op uw bonnetje staat een vierkante code. Scan die code met de camera van uw telefoon.
start-follow-lost = Geen bonnetje? Staat er een etiket op het stuk? Typ dan de code van het etiket.
start-hello = Hallo { $name }
start-tasks = Wat ga je doen?

# Scanning a label.
scan-explanation = Je telefoon of tablet vraagt zo of Omloop de camera mag gebruiken. Kies ‘Toestaan’.
scan-explanation-privacy = Wij lezen alleen de code. Wij bewaren geen beeld.
scan-start-camera = Camera aanzetten
scan-picture = Beeld van de camera
scan-aim = Houd de code in het vierkant
scan-light = Licht
scan-pick-photo = Kies een foto
scan-nothing-on-photo = Op deze foto staat geen code die wij kunnen lezen.
scan-fault-refused = De camera mag niet aan.
scan-fault-refused-help = Zet de camera aan bij de instellingen van je browser. Of typ de code.
scan-fault-absent = Er is geen camera.
scan-fault-absent-help = Typ de code, kies een foto of gebruik een losse scanner.
scan-fault-in-use = De camera is bezet.
scan-fault-in-use-help = Sluit andere apps die de camera gebruiken. Of typ de code.
code-type = Typ de code
code-type-hint = De 10 letters en cijfers naast het vierkant.
code-look-up = Zoek op
code-fault-character = In een code staan alleen letters en cijfers. De letter U komt niet voor.
code-fault-length = Een code heeft 10 letters en cijfers.
code-fault-check-character = Deze code klopt niet. Kijk goed naar de letters en cijfers.

# The story of a thing, behind the code on its label.
story-title = Het verhaal van dit stuk

# A tablet of the centre: who is at it.
person-other = Iemand anders
person-pin = Mijn pincode

# Numbers that are counted up and down, or filled in.
stepper-less = Eén minder: { $name }
stepper-more = Eén meer: { $name }
