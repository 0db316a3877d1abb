# The page of who repairs at the repair café, without an account. Language level B1, and "u".
roster-title = Komt u repareren?
roster-lead = Zeg bij elke dag of u komt bij { $centre }. U mag uw antwoord altijd veranderen.
roster-loading = Uw rooster
roster-none = Er zijn nu geen dagen gepland. Kijk later nog eens.
roster-question = Komt u op { $day }?
roster-yes = Ja
roster-maybe = Misschien
roster-no = Nee
roster-said-yes = Bewaard: u komt.
roster-said-maybe = Bewaard: u komt misschien.
roster-said-no = Bewaard: u komt niet.
roster-said-nothing = U hebt nog geen antwoord gegeven.
roster-skills = Wat u die dag kunt repareren
roster-no-table = Er is die dag geen tafel voor wat u repareert.

# Letters, and how to be rid of them.
roster-letters-title = Berichten
roster-letters-on = Weten wij nog niet of u komt? Dan sturen wij u een e-mail. Dat doen wij hoogstens één keer per week.
roster-letters-off = U krijgt geen e-mail van ons. Bewaar de link naar deze pagina.
roster-letters-language = Taal van de berichten
roster-letters-stop = Stop de berichten
roster-letters-stopped = U krijgt geen e-mail meer. Wij hebben uw e-mailadres gewist. Bewaar de link naar deze pagina.

# Links that lead nowhere.
roster-unknown-title = Deze link kennen wij niet
roster-unknown = Misschien hebt u een nieuwe link gekregen. Vraag het aan het centrum.
roster-stopped-title = Deze link werkt niet meer
roster-stopped = Wilt u weer komen repareren? Vraag het aan het centrum.
refusal-link-stopped = Deze link werkt niet meer.
