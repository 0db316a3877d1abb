# Texts of the pages for residents, who need no account. Language level B1, and "u": we do not know the reader.
# $name is a kind of thing inside a sentence: "lamp", but also "boeken" or "bed". So keep it an object
# ("Wij hebben uw lamp verkocht") and avoid "hem" and "het": then every name fits.
# Amounts are estimates. $weight already holds "ongeveer".

about-grams = ongeveer { $amount } gram
about-kilos = ongeveer { $amount } kilo

# What became of what somebody handed in.
follow-title = Dit is er met uw spullen gebeurd
follow-where = U bracht dit op { $date } naar { $centre }. Dank u wel!
follow-loading = Uw spullen
follow-empty = Er staat nog niets op deze pagina. Kijk later nog eens.
follow-things = Uw spullen
follow-updated = Bijgewerkt om { $time }
follow-refresh = Ververs
follow-link-title = Deze link kennen wij niet
follow-link-help = Misschien mist er een stukje van de link. Scan de code op uw bonnetje nog een keer.
follow-offline-title = Geen verbinding

effect-title = Dankzij u
effect-count = { $reused ->
    [one] 1 van uw { $total } spullen wordt weer gebruikt.
   *[other] { $reused } van uw { $total } spullen worden weer gebruikt.
  }
effect-count-all = { $total ->
    [one] Wat u bracht, wordt weer gebruikt.
   *[other] Al uw { $total } spullen worden weer gebruikt.
  }
effect-kept = { $weight } blijft in gebruik
effect-co2 = { $weight } CO2 minder
effect-source = Dit is een schatting. Bron: { $source }.
effect-of-thing = Zo blijft { $weight } in gebruik. Dat is { $co2 } CO2 minder.

# Where one thing is now, to the person who brought it.
now-received = Wij hebben uw { $name } ontvangen. Wij kijken nu wat er nodig is.
now-to-test = Wij gaan uw { $name } testen.
now-tested = Wij hebben uw { $name } getest.
now-cleaning = Wij maken uw { $name } schoon.
now-repair = Wij repareren uw { $name }.
now-upcycling = Wij maken iets nieuws van uw { $name }.
now-dismantling = Wij halen uw { $name } uit elkaar. De goede onderdelen gebruiken wij opnieuw.
now-ready = Wij hebben uw { $name } klaargemaakt. De volgende stap is de winkel.
now-for-sale = Wij verkopen uw { $name } nu in de winkel.
now-reserved = Iemand wil uw { $name } kopen.
now-sold = Wij hebben uw { $name } verkocht. Iemand anders is er nu blij mee.
now-given-away = Wij hebben uw { $name } weggegeven. Iemand anders kan er nu mee verder.
now-returned-to-owner = U hebt uw { $name } weer terug. Veel plezier ermee!
now-transferred = Wij hebben uw { $name } aan een andere organisatie gegeven. Daar gaat het verhaal verder.
now-dismantled = Wij hebben uw { $name } uit elkaar gehaald. De goede onderdelen worden opnieuw gebruikt.
now-upcycled = Wij hebben uw { $name } gebruikt om iets nieuws te maken.
now-recycled = Wij konden uw { $name } niet repareren of verkopen. Het materiaal wordt opnieuw gebruikt.
now-residual = Het lukte ons niet om uw { $name } te redden. Dit is nu restafval. Wij vinden het eerlijk om u dat te vertellen.
now-refused = Wij konden uw { $name } niet aannemen.

# What happened, with a date behind it. Also right when it is long ago.
event-received = Ingeleverd
event-received-again = Opnieuw ingeleverd
event-to-test = Naar de test
event-tested = Getest
event-cleaning = Schoongemaakt
event-repair = Bij de reparateur
event-upcycling = In de werkplaats: voor iets nieuws
event-dismantling = In de werkplaats: uit elkaar
event-ready = Klaar voor de winkel
event-for-sale = In de winkel
event-reserved = Gereserveerd
event-sold = Verkocht
event-given-away = Weggegeven
event-returned-to-owner = Terug bij de eigenaar
event-transferred = Naar een andere organisatie
event-dismantled = Onderdelen opnieuw gebruikt
event-upcycled = Iets nieuws van gemaakt
event-recycled = Materiaal gerecycled
event-residual = Restafval
event-refused = Niet aangenomen

track-label = Fases
track-done = klaar
track-now = nu
track-ahead = komt nog
track-skipped = niet nodig
timeline-label = Wat er gebeurde: { $name }
timeline-show = Bekijk alle stappen

# Hearing about it by e-mail.
mail-title = Wilt u bericht?
mail-lead = Wij sturen u een mail als er nieuws is. U hoeft dan niet steeds te kijken.
mail-address = Uw e-mailadres
mail-address-hint = Bijvoorbeeld naam@voorbeeld.nl
mail-address-fault = Vul een e-mailadres in, zoals naam@voorbeeld.nl.
mail-language = In welke taal?
mail-use = Wij gebruiken uw adres alleen hiervoor. Stopt u? Dan wissen wij het meteen.
mail-privacy = Lees meer over uw gegevens
mail-send = Stuur mij bericht
mail-sent-title = Kijk in uw mail en druk op de knop
mail-sent = Wij sturen een mail naar { $address }. Druk in die mail op de knop. Daarna krijgt u nieuws.
mail-sent-nothing = Geen mail? Kijk bij ongewenste mail. Kreeg u al eerder bericht over deze spullen? Dan hoeft u niets te doen.
mail-other = Ander adres

# Confirming an address.
confirm-title = Is dit uw e-mailadres?
confirm-lead = U wilt nieuws over de spullen die u bracht. Druk op de knop. Dan weten wij zeker dat het adres van u is.
confirm-go = Ja, dit is mijn adres
confirm-done-title = Gelukt, dank u wel!
confirm-done = U krijgt een mail als er nieuws is over uw spullen.
confirm-see = Bekijk uw spullen
confirm-expired-title = Deze link is te oud
confirm-expired-help = De link werkt 7 dagen. Daarna wissen wij uw adres. Wilt u toch bericht? Scan de code op uw bonnetje en vul uw adres nog een keer in.
confirm-unknown-help = Misschien hebt u al gestopt. Of er mist een stukje van de link. Druk nog een keer op de knop in uw mail.

# Stopping the letters.
stop-title = Wilt u geen berichten meer?
stop-lead = Druk op de knop. Dan sturen wij geen mail meer over deze spullen en wissen wij uw adres.
stop-go = Stop met berichten
stop-done-title = U krijgt geen berichten meer
stop-done = Wij hebben uw adres gewist. U kunt altijd zelf kijken: scan de code op uw bonnetje.
stop-unknown-title = Deze link werkt niet meer
stop-unknown-help = Misschien hebt u al gestopt. Dan krijgt u geen berichten meer.
stop-language-title = Of liever in een andere taal?
stop-language-save = Kies deze taal
stop-language-done = Gelukt. De volgende mail is in deze taal: { $language }.

# The story of a thing, for whoever scans its label.
story-heading = Het verhaal
story-scanned = U hebt het etiket gescand van een stuk bij { $centre }.
story-private = Op deze pagina staat niets over wie dit bracht of kocht.
story-share = Deel dit verhaal
story-shared = De link is gekopieerd
story-price = Prijs
story-unknown-title = Dit etiket kennen wij niet
story-unknown-help = Misschien zit het etiket nog nergens op. Of de code klopt niet: kijk goed naar de letters en cijfers.
story-bring = Hebt u ook iets dat u niet meer gebruikt? Breng het naar ons. Dan ziet u zelf wat ermee gebeurt.
is-received = Net binnen. Wij kijken wat er nodig is.
is-to-test = Wij gaan dit testen.
is-tested = Wij hebben dit getest.
is-cleaning = Wij maken dit schoon.
is-repair = Wij repareren dit.
is-upcycling = Wij maken hier iets nieuws van.
is-dismantling = Wij halen dit uit elkaar. De goede onderdelen gebruiken wij opnieuw.
is-ready = Klaar voor de winkel.
is-for-sale = Nu te koop in de winkel.
is-reserved = Iemand wil dit kopen.
is-sold = Verkocht. Iemand gebruikt dit nu weer.
is-given-away = Weggegeven. Iemand gebruikt dit nu weer.
is-returned-to-owner = Weer terug bij de eigenaar.
is-transferred = Bij een andere organisatie. Daar gaat het verhaal verder.
is-dismantled = Uit elkaar gehaald. De goede onderdelen worden opnieuw gebruikt.
is-upcycled = Hier is iets nieuws van gemaakt.
is-recycled = Niet meer te repareren. Het materiaal wordt opnieuw gebruikt.
is-residual = Dit konden wij niet redden. Het is nu restafval.
is-refused = Dit konden wij niet aannemen.

# The accessibility statement.
access-title = Toegankelijkheid
access-lead = Iedereen moet Omloop kunnen gebruiken. Hier leest u wat wij daarvoor doen, en wat nog niet goed genoeg is.
access-norm-title = Waar wij ons aan houden
access-norm = Wij volgen de regels voor toegankelijke websites: WCAG 2.2, niveau A en AA. De wet vraagt WCAG 2.1 (EN 301 549).
access-status-title = Hoe het er nu voor staat
access-status = Omloop voldoet gedeeltelijk. Een onafhankelijk onderzoek is nog niet gedaan. Deze verklaring is van 21 november 2026.
access-tested-title = Wat wij hebben getest
access-tested-axe = Met een automatische test (axe), op de breedte van een telefoon, een tablet en een computer, in het Nederlands en het Engels.
access-tested-keyboard = De pagina van uw spullen met alleen het toetsenbord.
access-tested-zoom = Met 200 procent vergroting.
access-tested-contrast = Het contrast van de tekst, met dezelfde automatische test.
access-not-title = Wat nog niet is getest
access-not-people = Gebruik door mensen met een beperking.
access-not-readers = Voorleesprogramma’s op verschillende telefoons en computers.
access-not-pdf = De etiketten en bonnetjes als PDF. Alles wat daarop staat, staat ook op het scherm.
access-report-title = Werkt er iets niet?
access-report = Vertel het aan een medewerker van het centrum waar u iets bracht, of aan uw gemeente. Zij zoeken een andere manier om u te helpen en geven het aan ons door. Vindt u het antwoord niet goed? Dan kunt u naar de Nationale ombudsman.

# What we keep.
privacy-title = Uw gegevens
privacy-lead = U hebt geen account nodig. Alleen voor een afspraak vragen wij uw naam.
privacy-brought-title = Als u iets brengt
privacy-brought = Wij schrijven op wat u brengt, wanneer en wat ermee gebeurt. Wij schrijven niet op wie u bent.
privacy-receipt = Op uw bonnetje staat een geheime link. Wie de link heeft, ziet uw spullen. Laat het bonnetje dus niet rondslingeren.
privacy-mail-title = Als u bericht wilt
privacy-mail = Dan bewaren wij uw e-mailadres en de taal die u kiest. Alleen om u nieuws over uw spullen te sturen. Niemand anders krijgt uw adres.
privacy-mail-stop = Stopt u met de berichten? Dan wissen wij uw adres meteen. Elke mail heeft een link om te stoppen.
privacy-mail-unconfirmed = Drukt u niet op de knop in de eerste mail? Dan wissen wij uw adres na 7 dagen.
privacy-repair-title = Als u iets laat repareren
privacy-repair = Voor een afspraak bewaren wij uw naam, uw e-mailadres, wat u over het kapotte ding vertelt en de foto’s die u meestuurt. Wij mailen u over de afspraak en weten zo wie er komt. 30 dagen na de dag wissen wij uw naam en adres. Wat er is gerepareerd, blijft bewaard zonder u.
privacy-repair-link = In de mail over uw afspraak staat een geheime link. Wie de link heeft, kan de afspraak zien en afzeggen.
privacy-pickup-title = Als wij spullen bij u ophalen
privacy-pickup = Dan bewaren wij uw naam, uw adres, uw telefoonnummer of e-mailadres, wat wij ophalen en de foto’s die u meestuurt. Daarmee komen wij bij u en vertellen wij u over het ophalen. 30 dagen na die dag wissen wij wie en waar het was. Wat wij ophaalden, blijft bewaard zonder u.
privacy-pickup-here = Tikt u op “Gebruik mijn plek”? Dan bewaren wij waar uw telefoon toen was, zodat de bus u vindt. Ook dat wissen wij na 30 dagen.
privacy-pickup-register = Wij zoeken uw straat soms op in het register van adressen van de overheid. Dat krijgt alleen uw postcode en huisnummer.
privacy-repairer-title = Als u bij ons repareert
privacy-repairer = Wij bewaren uw naam, uw taal en wat u kunt repareren. En uw e-mailadres, als u dat geeft. U hebt geen account: uw link is genoeg. Wat u over een dag zegt, wissen wij 30 dagen na die dag. Stopt u bij ons? Dan wissen wij alles na 30 dagen.
privacy-photo-title = Foto’s
privacy-photo = Wij maken soms een foto van een stuk, niet van mensen. Uit elke foto halen wij weg waar en waarmee die is gemaakt.
privacy-cookies-title = Cookies
privacy-cookies = Voor bewoners gebruiken wij geen cookies. Wie bij het centrum werkt en inlogt, krijgt een cookie om ingelogd te blijven. Wie dat bij de gemeente doet, krijgt er tien minuten nog een. Een tablet van het centrum heeft er zelf ook een. Wij volgen niemand.
privacy-device = Uw telefoon onthoudt welke taal u kiest. Maakt u een afspraak? Dan onthoudt dit venster wat u invult, tot u het sluit.
privacy-rights-title = Uw rechten
privacy-rights = Hebt u een vraag over uw gegevens, of wilt u ze laten wissen? Vraag het bij het centrum waar u iets bracht. Bent u het niet eens met het antwoord? Dan kunt u naar de Autoriteit Persoonsgegevens.

# A label that is on a lot.
public-lot-title = Dit is een partij
public-lot-help = Dit etiket zit op een krat, kar of pallet van { $centre }. Meer staat hier niet.

# Pictures of a thing that somebody sends.
photos-title = Foto’s
photos-one = Foto { $number }
photos-add = Foto erbij
photos-away = Weg
photos-drop = Haal foto { $number } weg
