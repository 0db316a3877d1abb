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
