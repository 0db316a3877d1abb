# Who repairs at the repair café, for the coordinator. Language level B1, and "je".
repairers-title = Reparateurs
repairers-lead = Wie repareert er in het repair café? Iedereen krijgt een link, en zegt daarmee ja, misschien of nee.
repairers-open = Reparateurs
repairers-empty = Er zijn nog geen reparateurs.
repairers-new = Nieuwe reparateur
repairers-email = E-mailadres
repairers-email-hint = Mag leeg blijven. Geef dan zelf de link.
repairers-email-none = Geen e-mail: geef zelf de link
repairers-language = Taal
repairers-skills = Wat kan deze persoon repareren?
repairers-skills-fault = Kies er minstens één.
repairers-active = Repareert hier
repairers-active-hint = Zet je dit uit? Dan werkt de link niet meer en vervallen de antwoorden. Na 30 dagen wissen we naam en adres.
repairers-inactive = Gestopt
repairers-link = Nieuwe link
repairers-link-of = Nieuwe link voor { $name }
repairers-renew-ask = Wil je een nieuwe link maken voor { $name }? De oude link werkt dan niet meer.
repairers-renew-go = Maak een nieuwe link
repairers-link-title = De link van { $name }
repairers-link-lead = Laat { $name } de code scannen, of kopieer de link. Je ziet hem alleen nu.
repairers-link-mailed = { $name } krijgt de link ook per e-mail.
repairers-link-picture = Code met de link
repairers-link-done = Klaar
refusal-repairer-stopped = Deze reparateur is gestopt. Zet eerst ‘Repareert hier’ weer aan.

# Who comes on a day.
repairers-crew = Wie komt er?
repairers-crew-of = Wie komt er op { $day }?
repairers-crew-empty = Er zijn nog geen reparateurs om te vragen.
repairers-crew-yes = Komt
repairers-crew-maybe = Komt misschien
repairers-crew-no = Komt niet
repairers-crew-nothing = Nog geen antwoord
repairers-lacks = Let op bij { $day }
repairers-lack-nobody = { $booked ->
    [one] Niemand voor { $skill }: 1 afspraak
   *[other] Niemand voor { $skill }: { $booked } afspraken
  }
repairers-lack-unsure = { $booked ->
    [one] Nog niet zeker voor { $skill }: 1 afspraak
   *[other] Nog niet zeker voor { $skill }: { $booked } afspraken
  }
repairers-lack-few = Te weinig voor { $skill }: { $yes } van { $needed } nodig
