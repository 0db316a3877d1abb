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
