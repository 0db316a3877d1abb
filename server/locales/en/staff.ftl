# Texts of the screens of staff at a station.

# Signing in.
sign-in-title = Sign in
sign-in-lead = For people who work here.
sign-in-login = Login name
sign-in-password = Password
sign-in-show = Show
sign-in-hide = Hide
sign-in-go = Sign in
password-title = Choose a new password
password-lead = This is the first time you sign in. Choose your own password. At least 12 characters.
password-new = New password
password-save = Save
station-title = Where are you?
station-lead = Then colleagues know where an item is.
station-list = Stations
station-none = No fixed place
station-empty = There are no stations yet.
