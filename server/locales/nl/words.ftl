# The words of the trade, shared by every screen and every letter. Language level B1.

phase-inzamelen = Inzamelen
phase-klaarmaken = Klaarmaken
phase-verkopen = Verkopen

step-received = Binnengekomen
step-to-test = Wacht op test
step-tested = Getest
step-cleaning = Wordt schoongemaakt
step-repair = Wordt gerepareerd
step-upcycling = Krijgt een nieuw leven
step-dismantling = Gaat uit elkaar
step-ready = Klaar voor verkoop
step-for-sale = Te koop
step-reserved = Gereserveerd
step-sold = Verkocht
step-given-away = Weggegeven
step-returned-to-owner = Terug naar de eigenaar
step-transferred = Naar een andere organisatie
step-dismantled = Onderdelen gebruikt
step-upcycled = Iets nieuws van gemaakt
step-recycled = Gerecycled
step-residual = Restafval
step-refused = Niet aangenomen

move-take-in = Innemen
move-hand-in-again = Opnieuw innemen
move-refuse = Niet aannemen
move-send-to-test = Laten testen
move-pass-test = Test: goed
move-fail-test = Test: kapot
move-clean = Schoonmaken
move-repair = Repareren
move-upcycle = Iets nieuws van maken
move-dismantle = Uit elkaar halen
move-make-ready = Klaar
move-offer = Te koop zetten
move-reprice = Andere prijs
move-reserve = Reserveren
move-release = Niet meer reserveren
move-sell = Verkopen
move-give-away = Weggeven
move-return-to-owner = Terug naar eigenaar
move-give-up = Eigenaar staat het af
move-transfer = Naar andere organisatie
move-finish-dismantling = Is uit elkaar
move-finish-upcycling = Is iets nieuws geworden
move-recycle = Recyclen
move-discard = Restafval
move-undo = Laatste stap terug

need-price = Prijs
need-stream = Stroom
need-partner = Organisatie
need-reason = Reden

stream-textile = Textiel
stream-bicycles = Fietsen
stream-furniture = Meubels
stream-electrical = Elektrische apparaten
stream-building-materials = Bouwmateriaal
stream-small-goods = Kleine spullen
stream-books = Boeken
stream-toys = Speelgoed
stream-metal = Metaal
stream-wood = Hout
stream-plastic = Plastic
stream-paper = Papier
stream-glass = Glas
stream-other = Overig

channel-counter = Aan de balie
channel-container = Bij de milieustraat
channel-pickup = Opgehaald
channel-repair-cafe = Repair café

condition-good = Goed
condition-worn = Gebruikt
condition-broken = Kapot
condition-unknown = Weet ik niet

role-volunteer = Vrijwilliger
role-repairer = Reparateur
role-driver = Chauffeur
role-cashier = Kassamedewerker
role-coordinator = Coördinator
role-administrator = Beheerder

station-kind-intake = Inname
station-kind-container = Container
station-kind-test-bench = Testbank
station-kind-workshop = Werkplaats
station-kind-shop-floor = Winkelvloer
station-kind-till = Kassa
station-kind-driver = Chauffeur

location-kind-collection-point = Inzamelpunt
location-kind-workshop = Werkplaats
location-kind-shop = Winkel
location-kind-repair-cafe = Repair café
location-kind-depot = Depot

language-nl = Nederlands
language-en = English

# What the rules refuse, said to the person who holds the thing.
refusal-test-first = Eerst testen: dit is een elektrisch apparaat.
refusal-price-missing = Vul eerst een prijs in.
refusal-stream-missing = Kies eerst een stroom.
refusal-partner-missing = Vul eerst in naar welke organisatie het gaat.
refusal-reason-missing = Kies eerst een reden.
refusal-owners-thing = Dit is van de eigenaar. Het gaat terug naar de eigenaar.
refusal-not-owners-thing = Dit stuk is gegeven. Het gaat niet terug naar een eigenaar.
refusal-already-gone = Dit stuk is al weg.
refusal-wrong-step = Dit kan nu niet.
refusal-nothing-to-undo = Er is geen stap om terug te zetten.
refusal-not-your-role = Dit mag jij niet doen. Vraag een collega.
refusal-moved-meanwhile = Een collega was eerder. Kijk wat er nu met het stuk is.
refusal-key-reused = Dit is al een keer verstuurd met andere gegevens.
refusal-label-unknown = Dit etiket kennen wij niet.
refusal-label-mistyped = Deze code klopt niet. Kijk goed naar de letters en cijfers.
refusal-label-revoked = Dit etiket is niet meer geldig.
refusal-label-taken = Dit etiket zit al op een ander stuk.
refusal-link-unknown = Deze link werkt niet.
refusal-link-expired = Deze link is te oud.
refusal-sign-in-first = Log eerst in.
refusal-sign-in-failed = De naam of het wachtwoord klopt niet.
refusal-too-many-tries = Te veel pogingen. Wacht even en probeer het opnieuw.
refusal-bad-input = Er klopt iets niet. Kijk de velden na.
refusal-not-found = Dit bestaat niet.
refusal-not-a-photo = Dit is geen foto die wij kunnen lezen.
refusal-too-large = Dit bestand is te groot.
refusal-wrong-type = Dit soort bestand kan niet.
refusal-login-taken = Deze inlognaam bestaat al.
refusal-managed-elsewhere = Deze persoon logt in met de gemeente. Naam, rollen en wachtwoord verander je daar.
refusal-password-too-short = Kies een langer wachtwoord: minstens 12 tekens.
refusal-changed-meanwhile = Iemand anders heeft dit net veranderd. Kijk eerst wat er nu staat.
refusal-change-password-first = Kies eerst een eigen wachtwoord.
refusal-wrong-method = Dit kan hier niet.
refusal-busy = Het is nu erg druk. Probeer het over een paar tellen opnieuw.
refusal-internal = Er ging iets mis bij ons. Probeer het opnieuw.
refusal-sign-in-fully = Hiervoor is een pincode niet genoeg. Log in met je naam en wachtwoord.
refusal-pin-wrong = De pincode klopt niet.
refusal-pin-wait = Te vaak fout. Wacht even.
refusal-enrol-first = Dit apparaat is niet van het centrum.
refusal-device-revoked = Dit apparaat is geblokkeerd.
refusal-already-dealt-with = Een collega heeft dit al gedaan.

# What was done at a device, besides moves.
act-handover = Inlevering

# On labels for learning the work.
practice-label = Oefenetiket
