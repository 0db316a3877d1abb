# Texts of every screen: the frame around it, the buttons that return everywhere, scanning and signing in.

skip-to-content = Skip to content
to-start = To the start
back = Back
close = Close
try-again = Try again
busy = One moment …
choose-language = Choose a language
nav-main = Main menu
sound = Sound
pad-back = Remove last digit
pad-comma = Comma
pad-ok = Done
number-nonsense = Fill in a number, for example 12,50.
refusal-offline = No connection. Check your wifi and try again.
refusal-called-off = This was called off.
refusal-event-over = This day is over.
refusal-booking-closed = This is not possible any more. It is too late.
refusal-was-collected = The van was there already.

# What is wrong with one field.
fault-required = Fill this in.
fault-too-long = This is too long.
fault-invalid = This is not right.
fault-unknown-word = Choose from the list.

footer-what = Omloop shows what happens to things.
footer-comfort = Seeing, hearing and tapping
footer-accessibility = Accessibility
footer-privacy = Your data
footer-api = For developers

update-ready = There is a new version of Omloop.
update-now = New version
interrupted-title = This screen does not load
interrupted-help = Check your wifi or mobile internet. Then try again.
not-found-title = This page does not exist
not-found-help = Maybe the address is wrong. Go back to the start.

task-intake = Take in
task-scan = Scan
task-batch = Series
task-items = Items
task-lots = Lots
task-repairs = Repair café
task-pickups = Pickups
task-van = My route
task-practice = Practise
task-manage = Manage
person-open = Station, sound and signing out
person-comfort = Seeing, hearing and tapping
station-change = Another station
sign-out = Sign out

# The start screen.
start-title = See what happens to your things
start-lead = Bring things you no longer use. We make them ready for someone else.
start-choices = What do you want to do?
start-resident = I brought something
start-resident-hint = See what happens to your things
start-repair = Have something repaired
start-repair-hint = Make an appointment at the repair café
start-pickup = Have things collected
start-pickup-hint = We come to your home
start-staff = I work here
start-staff-hint = Sign in
start-how = How it works
start-collect = You bring something. It gets a label with a code.
start-prepare = We test, clean and repair.
start-sell = Someone else is happy with it. You can see that.
start-follow-title = I brought something
start-follow-lead = There is a square code on your receipt. Scan that code with the camera of your phone.
start-follow-lost = No receipt? Is there a label on the item? Then type the code on the label.
start-hello = Hello { $name }
start-tasks = What are you going to do?

# Scanning a label.
scan-explanation = Your phone or tablet will ask whether Omloop may use the camera. Choose ‘Allow’.
scan-explanation-privacy = We only read the code. We keep no pictures.
scan-start-camera = Start the camera
scan-picture = Picture of the camera
scan-aim = Hold the code in the square
scan-light = Light
scan-pick-photo = Choose a photo
scan-nothing-on-photo = There is no code on this photo that we can read.
scan-fault-refused = The camera is not allowed.
scan-fault-refused-help = Allow the camera in the settings of your browser. Or type the code.
scan-fault-absent = There is no camera.
scan-fault-absent-help = Type the code, choose a photo or use a separate scanner.
scan-fault-in-use = The camera is in use.
scan-fault-in-use-help = Close other apps that use the camera. Or type the code.
code-type = Type the code
code-type-hint = The 10 letters and digits beside the square.
code-look-up = Look up
code-fault-character = A code has letters and digits only. The letter U is never used.
code-fault-length = A code has 10 letters and digits.
code-fault-check-character = This code is not right. Look closely at the letters and digits.

# The story of a thing, behind the code on its label.
story-title = The story of this item

# A tablet of the centre: who is at it.
person-other = Somebody else
person-pin = My PIN

# Numbers that are counted up and down, or filled in.
stepper-less = One less: { $name }
stepper-more = One more: { $name }
