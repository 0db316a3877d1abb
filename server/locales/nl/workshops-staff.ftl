# Workshops and group visits, for coordinators.

workshops-plan-title = Workshops
workshops-plan-hint = Workshops en groepsbezoek
workshops-plan-lead = Bewoners en scholen melden zich hiervoor aan.
workshops-plan-empty = Er zijn nog geen workshops.
workshops-plan-list = Wat er komt
workshops-plan-new = Nieuwe workshop
workshops-plan-kind = Wat is het?
workshops-kind-workshop = Workshop
workshops-kind-group-visit = Groepsbezoek
workshops-plan-name = Naam
workshops-plan-name-en = Naam in het Engels
workshops-plan-about = Wat doe je daar? Voor wie is het?
workshops-plan-about-en = Hetzelfde in het Engels
workshops-plan-optional = Mag leeg blijven.
workshops-plan-places = Plaatsen
workshops-plan-most = Hoogste aantal mensen in één aanmelding
workshops-plan-most-group = Grootste groep
workshops-plan-price = Prijs per persoon
workshops-plan-price-group = Prijs voor de groep
workshops-plan-price-hint = Leeg is gratis. Betalen doe je bij de deur.
workshops-plan-closes = Aanmelden sluit zoveel uur van tevoren
workshops-plan-made = { $count ->
    [one] 1 gemaakt:
   *[other] { $count } gemaakt:
  }
workshops-plan-taken = { $taken } van { $places } plaatsen bezet
workshops-plan-visit-taken = Bezet
workshops-plan-visit-free = Nog vrij
workshops-plan-waiting = { $waiting ->
    [one] 1 aanmelding wacht
   *[other] { $waiting } aanmeldingen wachten
  }
workshops-plan-open = Deelnemers
workshops-plan-open-of = Deelnemers van { $name }
workshops-off-badge = Gaat niet door
workshops-off-do = Zeg { $name } af
workshops-off-title = Afzeggen
workshops-off-ask = Gaat { $name } op { $day } niet door? Wie zich heeft aangemeld, krijgt bericht. Dit kan niet terug.
workshops-off-go = Zeg af
workshops-edit = Wijzig
workshops-edit-title = Workshop wijzigen
workshops-edit-go = Bewaar
fault-more-than-there-is = Dit is meer dan er plaatsen zijn.
fault-too-many = Dit zijn te veel mensen.
fault-whole-visit = Een groepsbezoek is voor één groep.
refusal-places-taken = Er zijn al meer plaatsen bezet.

# Who comes.
workshops-people-title = Deelnemers
workshops-people-empty = Er zijn nog geen aanmeldingen.
workshops-people-list = Aanmeldingen
workshops-people-sum = { $came } van { $people } mensen zijn er
workshops-people-count = { $people ->
    [one] 1 persoon
   *[other] { $people } mensen
  }
workshops-people-add = Aanmelden per telefoon
workshops-people-add-title = Iemand aanmelden
workshops-people-name = Naam
workshops-people-party = School of groep
workshops-people-phone = Telefoon
workshops-people-email = E-mail
workshops-people-many = Aantal mensen
workshops-people-note = Bijzonderheden
workshops-people-add-go = Meld aan
workshops-people-full = Er is geen plaats voor zoveel mensen.
workshops-state-waiting = Wacht op plaats
workshops-state-held = Nog niet bevestigd
workshops-state-late = Niet bevestigd
workshops-state-confirmed = Komt
workshops-state-cancelled = Afgezegd
workshops-came-present = Aanwezig
workshops-came-present-of = Aanwezig: { $name }
workshops-came-count = { $came ->
    [0] niemand gekomen
   *[other] { $came } gekomen
  }
workshops-came-fewer = Iemand minder van { $name }
workshops-came-more = Iemand meer van { $name }
workshops-decline = Zeg { $name } af
workshops-decline-title = Aanmelding afzeggen
workshops-decline-ask = Wil je { $name } afzeggen? Wie een e-mailadres heeft, krijgt bericht.
workshops-decline-go = Zeg af

# Which letter it is.
letter-kind-workshop-confirm = Workshop: vraag om te bevestigen
letter-kind-workshop-waiting = Workshop: op de wachtlijst
letter-kind-workshop-booked = Workshop: aangemeld
letter-kind-workshop-place-free = Workshop: er is plaats
letter-kind-workshop-tomorrow = Workshop: herinnering
letter-kind-workshop-called-off = Workshop: gaat niet door
letter-kind-workshop-cancelled = Workshop: aanmelding afgezegd
