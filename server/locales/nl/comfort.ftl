# How this device looks, sounds and is tapped. For everyone: residents and people at work.

comfort-title = Zien, horen en tikken
comfort-lead = Kies wat makkelijk is. Dit toestel onthoudt het.
comfort-off = Uit
comfort-contrast = Kleuren
comfort-contrast-usual = Gewoon
comfort-contrast-more = Zwart op wit
comfort-contrast-device = Dit hele toestel staat op veel contrast. Daarom is het hier ook zo.
comfort-read = Voorlezen
comfort-read-on = Vinger laten liggen
comfort-read-how = Laat uw vinger op een woord of knop liggen. Dan hoort u wat er staat. De knop doet dan niets.
comfort-read-cannot = Dit toestel heeft geen Nederlandse stem. U kunt er een toevoegen bij de instellingen van het toestel.
comfort-hand = Welke hand tikt?
comfort-hand-left = Links
comfort-hand-right = Rechts
comfort-hand-why = Op een tablet staan de knoppen dan aan die kant.
comfort-sound = Geluid bij scannen
comfort-sound-on = Aan
comfort-sound-why = Een hoge toon is goed, twee lage tonen is fout. U ziet het ook: groen of rood.
