# The letters to residents. Language level B1, and "u": we do not know the reader.
# $name is a kind of thing inside a sentence: "lamp", but also "boeken" or "bed". So keep it an object
# ("Wij hebben uw lamp verkocht") and avoid "hem" and "het": then every name fits.
# Amounts are estimates. $weight already holds "ongeveer".

letter-greeting = Goedendag,
letter-closing = Met vriendelijke groet,
letter-stop-question = Wilt u geen berichten meer?
letter-stop = Stop de berichten
letter-see-story = Bekijk het verhaal
letter-about-grams = ongeveer { $amount } gram
letter-about-kilos = ongeveer { $amount } kilo

letter-confirm-subject = Wilt u nieuws over wat u hebt ingeleverd?
letter-confirm-opening =
    { $things ->
        [0] U hebt iets ingeleverd bij { $centre }. Dank u wel!
        [one] U hebt 1 ding ingeleverd bij { $centre }. Dank u wel!
       *[other] U hebt { $things } dingen ingeleverd bij { $centre }. Dank u wel!
    }
letter-confirm-ask = U wilt graag weten wat ermee gebeurt. Druk op de knop. Dan weten wij dat dit uw e-mailadres is.
letter-confirm-button = Ja, stuur mij nieuws
letter-confirm-ignore = Wilt u geen nieuws? Of hebt u hier niet om gevraagd? Dan hoeft u niets te doen. Wij vergeten dit e-mailadres na { $days } dagen.

letter-started-subject = Gelukt: u krijgt nieuws van ons
letter-started-opening = U krijgt een e-mail als er nieuws is over wat u hebt ingeleverd bij { $centre }.
letter-started-meanwhile = Wilt u tussendoor kijken hoe het ermee gaat? Dat kan altijd.

letter-news-subject-one = Uw { $name }: { $step }
letter-news-subject-many = Nieuws over { $count } dingen die u hebt ingeleverd
letter-news-opening = U hebt iets ingeleverd bij { $centre }. Wij vertellen u graag hoe het ermee gaat.
letter-news-sentence =
    { $step ->
        [step-ready] Wij hebben uw { $name } klaargemaakt voor de verkoop. De volgende stap is de winkel.
        [step-sold] Wij hebben uw { $name } verkocht. Iemand anders is er nu blij mee.
        [step-given-away] Wij hebben uw { $name } weggegeven. Iemand anders kan er nu mee verder.
        [step-dismantling] Wij halen uw { $name } uit elkaar. De goede onderdelen gebruiken wij opnieuw.
        [step-dismantled] Wij hebben uw { $name } uit elkaar gehaald. De goede onderdelen worden opnieuw gebruikt.
        [step-upcycled] Wij hebben uw { $name } gebruikt om iets nieuws te maken. Er is dus iets moois van geworden.
        [step-recycled] Wij konden uw { $name } niet meer repareren of verkopen. Het materiaal wordt opnieuw gebruikt.
        [step-residual] Het lukte ons niet om uw { $name } te redden. Dit is nu restafval. Wij vinden het eerlijk om u dat te vertellen.
        [step-returned-to-owner] U hebt uw { $name } weer terug. Veel plezier ermee!
        [step-transferred] Wij hebben uw { $name } aan een andere organisatie gegeven. Daar gaat het verhaal verder.
       *[other] Er is nieuws over uw { $name }.
    }
letter-news-kept = Zo blijft { $weight } in gebruik.
letter-news-photo = Foto van uw { $name }
letter-news-effect = Dankzij u blijft { $kept } in gebruik. Dat is { $co2 } CO2 minder.
letter-news-source = Deze getallen zijn een schatting. De bron is: { $source }.

# Days and times: $weekday counts from Monday (1), $month from January (1).
letter-weekday =
    { $weekday ->
        [1] maandag
        [2] dinsdag
        [3] woensdag
        [4] donderdag
        [5] vrijdag
        [6] zaterdag
       *[7] zondag
    }
letter-month =
    { $month ->
        [1] januari
        [2] februari
        [3] maart
        [4] april
        [5] mei
        [6] juni
        [7] juli
        [8] augustus
        [9] september
        [10] oktober
        [11] november
       *[12] december
    }
letter-moment = { letter-weekday } { $day } { letter-month } { $year }, { $hour }.{ $minute } uur
letter-euros = € { $euros }

# The letters of the repair café. $name as above.
letter-repair-when = Wanneer
letter-repair-when-old = Eerst
letter-repair-when-new = Nieuw
letter-repair-where = Waar
letter-repair-what = Wat
letter-repair-see = Bekijk uw afspraak
letter-repair-come = Ja, ik kom
letter-repair-bring = Neem mee: uw { $name }, en ook losse onderdelen als u die hebt.
letter-repair-ticket = Uw kaartje staat op de pagina van uw afspraak. Laat uw kaartje zien als u binnenkomt.
letter-repair-cannot-come = Kunt u niet komen? Zeg uw afspraak dan af op de pagina. Dan kan iemand anders komen.
letter-repair-confirm-by = Druk op de knop om uw afspraak te bevestigen. Doe dit vóór { $until }. Daarna gaat de plaats naar iemand anders.

letter-repair-confirm-subject = Bevestig uw afspraak voor uw { $name }
letter-repair-confirm-opening = U wilt uw { $name } laten repareren bij { $centre }. Wij houden een plaats voor u vrij.
letter-repair-confirm-ignore = Hebt u hier niet om gevraagd? Dan hoeft u niets te doen.

letter-repair-booked-subject = Uw afspraak: { $moment }
letter-repair-booked-opening = Uw afspraak bij { $centre } staat vast. Wij kijken dan samen met u naar uw { $name }.

letter-repair-waiting-subject = U staat op de wachtlijst voor uw { $name }
letter-repair-waiting-opening = Alle plaatsen zijn nu bezet. U staat op de wachtlijst bij { $centre }.
letter-repair-waiting-then = Komt er een plaats vrij op deze dag? Dan krijgt u een bericht. De tijd kan anders zijn.

letter-repair-free-subject = Er is een plaats vrij voor uw { $name }
letter-repair-free-opening = U stond op de wachtlijst bij { $centre }. Nu is er een plaats vrij voor uw { $name }.
letter-repair-free-ignore = Wilt u niet meer komen? Dan hoeft u niets te doen.

letter-repair-tomorrow-subject = Morgen is uw afspraak voor uw { $name }
letter-repair-tomorrow-opening = Morgen verwachten wij u bij { $centre }. Wij kijken dan samen met u naar uw { $name }.

letter-repair-place-subject = Uw afspraak is op een andere plek
letter-repair-place-opening = Uw afspraak bij { $centre } voor uw { $name } gaat door, maar op een andere plek. Kijk goed waar u moet zijn.

letter-repair-moved-subject = Uw afspraak is veranderd
letter-repair-moved-opening = Uw afspraak bij { $centre } voor uw { $name } is op een ander moment. Uw plaats staat vast.
letter-repair-moved-cannot-come = Kunt u dan niet? Kies op de pagina een ander moment, of zeg uw afspraak af.

letter-repair-off-subject = Uw afspraak gaat niet door: { $moment }
letter-repair-off-opening = De reparatiedag bij { $centre } gaat niet door. U hoeft dus niet te komen met uw { $name }. Dat spijt ons.
letter-repair-off-again = Wilt u op een andere dag komen? Maak dan een nieuwe afspraak. Wij helpen u graag.
letter-repair-off-button = Maak een nieuwe afspraak

letter-done-subject = Uw { $name }: dit hebben wij gedaan
letter-done-opening = U was bij { $centre } met uw { $name }.
letter-done-result =
    { $result ->
        [fixed] Goed nieuws: de reparatie is gelukt!
        [repairable] De reparatie is nog niet klaar. Repareren kan wel.
        [end_of_life] De reparatie is niet gelukt. Wij vinden dat jammer: repareren kan niet meer.
       *[unknown] Wij weten niet zeker of de reparatie is gelukt.
    }
letter-done-safe = Wij hebben uw { $name } getest. Alles is veilig.
letter-done-unsafe = Let op: wij hebben uw { $name } getest. Gebruik uw { $name } niet meer. Dat is niet veilig.
letter-done-cause = Wat was er kapot
letter-done-work = Wat wij deden
letter-done-advice = Ons advies
letter-done-parts = Onderdelen
letter-done-part = { $part } ({ $cost })
letter-done-parts-total = samen { $cost }
letter-done-come-back = Hebt u het onderdeel? Kom dan terug. Wij helpen u graag verder.
letter-done-professional = Wilt u verder met de reparatie? Ga dan met uw { $name } naar een vakman.
letter-done-give-up = Wilt u uw { $name } niet houden? U mag uw { $name } aan ons geven. Misschien kunnen wij goede onderdelen opnieuw gebruiken.
letter-done-given-up = U hebt uw { $name } aan ons gegeven. Dank u wel! Volg uw { $name }, dan ziet u wat wij ermee doen.
letter-done-given-up-untold = U hebt uw { $name } aan ons gegeven. Dank u wel!
letter-done-follow = Volg uw { $name }

letter-works-subject = Kunt u uw { $name } nog gebruiken?
letter-works-opening = Een tijd geleden hebben wij bij { $centre } uw { $name } gerepareerd. Wij willen graag weten of u uw { $name } nog kunt gebruiken.
letter-works-ask = Druk op de knop die past. Met uw antwoord leren wij beter repareren.
letter-works-yes = Ja, dat kan
letter-works-no = Nee, dat kan niet
letter-works-once = Wij vragen dit maar één keer. Wilt u geen antwoord geven? Dan hoeft u niets te doen.

# The letters to those who repair at the repair café.
letter-roster-subject = Uw rooster voor het repaircafé van { $centre }
letter-roster-opening = Fijn dat u komt repareren bij { $centre }! Met de knop ziet u de dagen van het repaircafé.
letter-roster-how = Zeg bij elke dag of u komt: ja, misschien of nee. U hebt geen wachtwoord nodig. U mag uw antwoord altijd veranderen.
letter-roster-button = Bekijk uw rooster
letter-roster-keep = Bewaar dit bericht: de knop blijft werken. Stuur het niet door: de knop is alleen voor u.
letter-roster-ask-subject = Komt u repareren?
letter-roster-ask-opening = Binnenkort is er repaircafé bij { $centre }. Van deze dagen weten wij nog niet of u komt:
letter-roster-ask-how = Zeg ja, misschien of nee. Dan weten wij wat wij die dag kunnen repareren.

# The letters of workshops and group visits. $name is what it is called.
letter-workshop-what = Wat
letter-workshop-when = Wanneer
letter-workshop-where = Waar
letter-workshop-people = Aantal mensen
letter-workshop-price = Prijs
letter-workshop-free = Gratis
letter-workshop-see = Bekijk uw aanmelding
letter-workshop-come = Ja, wij komen
letter-workshop-others = Bekijk andere workshops
letter-workshop-cannot-come = Kunt u niet komen? Of komt u met minder mensen? Zeg dat dan op de pagina van uw aanmelding. Dan kan iemand anders komen.
letter-workshop-confirm-by = Druk op de knop om uw aanmelding te bevestigen. Doe dit vóór { $until }. Daarna gaat de plaats naar iemand anders.

letter-workshop-confirm-subject = Bevestig uw aanmelding voor { $name }
letter-workshop-confirm-opening = U hebt zich aangemeld voor { $name } bij { $centre }. Wij houden de plaats voor u vrij.
letter-workshop-confirm-ignore = Hebt u zich niet aangemeld? Dan hoeft u niets te doen.

letter-workshop-waiting-subject = U staat op de wachtlijst voor { $name }
letter-workshop-waiting-opening = Er is nu geen plaats meer voor { $name } bij { $centre }. U staat op de wachtlijst. Komt er plaats vrij? Dan krijgt u een bericht.

letter-workshop-booked-subject = U bent aangemeld voor { $name }
letter-workshop-booked-opening = Uw aanmelding bij { $centre } staat vast. Wij zien u graag bij { $name }.

letter-workshop-free-subject = Er is plaats voor u bij { $name }
letter-workshop-free-opening = U stond op de wachtlijst bij { $centre }. Nu is er plaats voor u bij { $name }.
letter-workshop-free-ignore = Wilt u niet meer komen? Dan hoeft u niets te doen.

letter-workshop-tomorrow-subject = Morgen is { $name }
letter-workshop-tomorrow-opening = Morgen verwachten wij u bij { $centre } voor { $name }.

letter-workshop-off-subject = { $name } gaat niet door
letter-workshop-off-opening = Wij moeten { $name } bij { $centre } afzeggen. U hoeft dus niet te komen. Dat spijt ons.

letter-workshop-cancelled-subject = Uw aanmelding voor { $name } is afgezegd
letter-workshop-cancelled-opening = { $centre } heeft uw aanmelding voor { $name } afgezegd. U hoeft dus niet te komen. Hebt u vragen? Neem dan contact met ons op.

letter-pickup-when = Wanneer
letter-pickup-where = Waar
letter-pickup-what = Wat
letter-pickup-between = Tussen { $from } en { $hour }.{ $minute } uur
letter-pickup-see = { $brings ->
    [yes] Bekijk uw afspraak
   *[no] Bekijk uw ophaalafspraak
}
letter-pickup-again = Maak een nieuwe afspraak
letter-pickup-ready = { $brings ->
    [yes] Zorg dat er iemand thuis is, en dat de weg naar binnen vrij is. Wij dragen uw spullen naar binnen.
   *[no] Zet uw spullen klaar op een droge plek. Wij dragen ze zelf naar de bus.
}
letter-pickup-follow = Wilt u weten wat er van uw spullen wordt? Kijk na het ophalen op de pagina van uw afspraak.
letter-pickup-cannot = { $brings ->
    [yes] Kunt u toch niet? Of wilt u een andere tijd? Doe dat op de pagina van uw afspraak. Dan kan iemand anders die tijd krijgen.
   *[no] Kunt u toch niet? Of wilt u iets veranderen? Doe dat op de pagina van uw afspraak. Dan kan iemand anders die tijd krijgen.
}
letter-pickup-refused = { $thing }: dit halen wij niet op.

letter-pickup-looking-subject = Wij kijken naar uw foto
letter-pickup-looking-opening = Uw ophaalafspraak bij { $centre } is binnen. Wij bekijken eerst uw foto. Daarna hoort u van ons. De tijd houden wij voor u vrij.

letter-pickup-booked-subject = { $brings ->
    [yes] Wij komen uw spullen brengen
   *[no] Wij komen uw spullen ophalen
}
letter-pickup-booked-opening = { $brings ->
    [yes] Uw afspraak met { $centre } staat vast. Wij komen uw spullen bij u brengen.
   *[no] Uw ophaalafspraak bij { $centre } staat vast. Wij komen bij u langs.
}

letter-pickup-changed-subject = { $brings ->
    [yes] Uw afspraak is veranderd
   *[no] Uw ophaalafspraak is veranderd
}
letter-pickup-changed-opening = { $brings ->
    [yes] De afspraak om uw spullen te brengen is veranderd. Hier ziet u hoe het nu is.
   *[no] Uw ophaalafspraak bij { $centre } is veranderd. Hier ziet u hoe het nu is.
}

letter-pickup-soon-subject = { $brings ->
    [yes] Over drie dagen brengen wij uw spullen
   *[no] Over drie dagen halen wij uw spullen op
}
letter-pickup-soon-opening = Over drie dagen komt { $centre } bij u langs.

letter-pickup-tomorrow-subject = { $brings ->
    [yes] Morgen brengen wij uw spullen
   *[no] Morgen halen wij uw spullen op
}
letter-pickup-tomorrow-opening = Morgen komt { $centre } bij u langs.

letter-pickup-cancelled-subject = { $brings ->
    [yes] Wij brengen uw spullen niet
   *[no] Uw ophaalafspraak gaat niet door
}
letter-pickup-cancelled-opening = { $brings ->
    [yes] { $centre } kan uw spullen niet brengen. Dat spijt ons.
   *[no] { $centre } kan uw spullen niet ophalen. Dat spijt ons.
}

letter-pickup-way-subject = Wij komen eraan
letter-pickup-way-opening = De bus van { $centre } is naar u onderweg.
letter-pickup-way-time = Wij denken er om { $time } uur te zijn.

letter-pickup-taken-subject = Wij hebben uw spullen meegenomen
letter-pickup-taken-opening = { $centre } was bij u. Dank u wel!
letter-pickup-taken = Meegenomen
letter-pickup-story = Benieuwd wat er met uw spullen gebeurt? U kunt ze volgen.
letter-pickup-follow-button = Volg uw spullen

letter-pickup-brought-subject = Wij hebben uw spullen gebracht
letter-pickup-brought-opening = { $centre } was bij u. Veel plezier ermee!
letter-pickup-brought = Gebracht

letter-pickup-nothing-subject = { $brings ->
    [yes] Wij hebben niets gebracht
   *[no] Wij hebben niets meegenomen
}
letter-pickup-nothing-opening = { $brings ->
    [yes] { $centre } was bij u. Wij konden uw spullen helaas niet achterlaten.
   *[no] { $centre } was bij u. Wij konden helaas niets meenemen.
}

letter-pickup-missed-subject = Wij stonden voor een dichte deur
letter-pickup-missed-opening = { $centre } was bij u. Er was niemand thuis.
letter-pickup-rebook = U kunt een nieuwe tijd kiezen. Uw gegevens en spullen staan er nog.
letter-pickup-rebook-button = Kies een nieuwe tijd

letter-pickup-left = { $brings ->
    [yes] { $thing }: dit hebben wij niet gebracht.
   *[no] { $thing }: dit hebben wij niet meegenomen.
}
letter-pickup-not-there = Wij hebben het niet gezien.
letter-pickup-wet = Het was nat.
letter-pickup-broken = Het was kapot.
letter-pickup-dirty = Het was te vies.
letter-pickup-too-large = Het paste niet door de deur of in de bus.
letter-pickup-unsafe = Wij konden het niet veilig dragen.
letter-pickup-not-as-told = Het was iets anders dan was afgesproken.
letter-pickup-other = Wij konden het niet gebruiken.
