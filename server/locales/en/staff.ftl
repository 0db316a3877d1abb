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

# The intake desk.
intake-what = What is it?
intake-channel = How did it come in?
intake-no-categories = There are no categories yet. Ask the coordinator.
intake-go = Take in
intake-done = Taken in. Now stick the label on it.
intake-done-labelled = Taken in
intake-another = Something else from this person
intake-finish = Done
intake-so-far = From this person: { $count }
photo-take = Take a photo
photo-again = New photo
photo-taken = The photo you just took
optional = You can skip this.
save = Save
print = Print
print-pdf = Open as PDF
receipt-title = Give this along
receipt-lead = The resident scans the code and sees what happens to the things. No name is needed.
receipt-text-nl = Volg jouw spullen. Scan de code met je telefoon.
receipt-text-en = Follow your things. Scan the code with your phone.
receipt-count = { $count ->
    [one] 1 item
   *[other] { $count } items
  }
receipt-picture = Code to scan
receipt-next-person = Next person

# Labels.
label-picture = The label with the code
label-stock = Kind of label
label-scan-blank = Scan a blank label
label-not-blank = This is not a blank label. Take a new label from the roll.
label-will-be = Label:
label-is-on = This label belongs to the item:
label-print-instead = Print instead
label-dialog = Label
label-new = Make a new label
label-was-replaced = This is an old label. The item already has a new one.
stock-roll62 = Roll of 62 mm
stock-label29x90 = Label 29 × 90 mm
stock-label62x29 = Label 62 × 29 mm
stock-tag17x54 = Hang tag 17 × 54 mm
stock-a4-l7160 = A4 sheet, 21 labels
stock-a4-l7163 = A4 sheet, 14 labels

# What a scan leads to.
scan-title = Scan a label
scan-again = Scan another
scan-take-in = Take in with this label
scan-blank = Blank label
scan-blank-help = This label is not on anything yet.
scan-revoked = Label not valid
scan-revoked-help = You may no longer use this label. Give it to the coordinator.
scan-unknown = Label not known
scan-unknown-help = We do not know this label. Maybe it is from another centre.
scan-mistyped = The code is not right
scan-mistyped-help = Look closely at the letters and digits.
scan-foreign = This is not ours
scan-foreign-help = This code is not a label of ours. We do not open it. It says:
scan-offline = No connection
scan-offline-help = This device does not know this label. Check your wifi. Is the label still blank? Then you can take the item in.
scan-refused = That does not work now

# A thing.
item-loading = Looking for the item
item-moves = What are you going to do?
item-no-moves = There is nothing you can do with this item now.
item-history = What happened?
item-history-all = Also what happened before
item-weight = Weight
item-condition = Condition
item-note = Note
item-note-hint = For colleagues only. Write nothing about the giver.
item-owner-keeps = Stays with its owner (repair)
item-owner-keeps-hint = We repair it. It goes home again.
item-is-owners = This belongs to its owner. It is not for sale.
item-category = Category
item-tested = Test
item-received = Taken in
item-edit = Change
tested-passed = Good
tested-failed = Broken
move-done = Done: { $move }
move-undone = taken back
hand-in-again-help = Someone brings this item again. You print a receipt afterwards.
reason-broken = Too broken
reason-dirty = Too dirty
reason-incomplete = Not complete
reason-unsafe = Not safe
reason-unsellable = Nobody buys it
reason-full = No room
reason-other = Other
reason-own = Write the reason

# The list of things.
items-title = Items
items-phase = Phase
items-step = Step
items-all = Everything
items-all-steps = All steps
items-all-categories = All categories
items-more = More
items-empty = There are no items here.

# Acts that wait for the network.
waiting-title = Still to be sent
waiting-count = { $count ->
    [0] Everything was sent.
    [one] 1 step is still to be sent.
   *[other] { $count } steps are still to be sent.
  }
waiting-offline = No connection.
waiting-offline-help = Just go on working. This device keeps everything and sends it when there is a connection.
waiting-signed-out = Sign in. Then everything is sent.
waiting-since = The oldest step is from { $when }.
waiting-lost = This device lost { $count } steps: the browser made room. Tell the coordinator.
waiting-lost-seen = I told them
waiting-send = Send now
waiting-questions = This cannot simply be done
waiting-queue = Waiting
waiting-of = by { $name }
waiting-only-self = { $name } has to sign in to send this.
waiting-look = See the item
waiting-after-all = Do it after all
waiting-not-possible = This can no longer be done with this item. See the item.
waiting-other-label = Another label
waiting-drop = Let it go
waiting-drop-sure = Then this step was not done. What was done with this item after it goes as well.
act-photo = Photo
move-waits = Done. It is sent when there is a connection.
item-from-memory = No connection. This is what this device knows.
sign-out-waiting = { $count ->
    [one] 1 step is still to be sent. After that you can sign out.
   *[other] { $count } steps are still to be sent. After that you can sign out.
  }
refusal-device-full = This device is full. It did not work. Ask the coordinator.
refusal-unauthenticated = Sign in first.
sign-in-waiting = { $count ->
    [one] 1 step waits on this device. Sign in and it is sent.
   *[other] { $count } steps wait on this device. Sign in and they are sent.
  }

# One move of many things.
batch-title = Many items in a row
batch-lead = Choose what you are going to do with all items.
batch-scan = Scan the items one by one.
batch-done = { $count ->
    [one] 1 item done
   *[other] { $count } items done
  }
batch-none = Nothing scanned yet.
batch-list = What you scanned
batch-stop = Done
batch-undo = Back
batch-waits = Is sent later
batch-miss-lot = This is a lot, not a thing.

batch-miss-again = You had this item already.
batch-miss-not-now = This cannot be done with this item now.
batch-miss-blank = This label is not on anything yet.
batch-miss-revoked = This label is no longer valid.
batch-miss-unknown = We do not know this label.
batch-miss-mistyped = This code is not right.
batch-miss-foreign = This is not a label of ours.
batch-miss-offline = No connection, and this device does not know this item.
batch-miss-refused = That does not work now.
item-other-moves = Other steps

# Lots: crates, trolleys and pallets that go by weight.
lots-title = Lots
lots-lead = Crates, trolleys and pallets of things that are alike.
lots-empty = There are no lots here.
lots-which = Which lots?
lots-here = Still here
lots-gone = Gone
lot-new = New lot
lot-loading = Looking for the lot
lot-pieces = { $count ->
    [one] 1 piece
   *[other] { $count } pieces
  }
lot-uncounted = Not counted
lot-count = How many pieces?
lot-count-of = How many of the { $count } pieces?
lot-skip-count = Do not count
lot-next = Next
lot-weigh = Weigh the lot
lot-container = What is it in?
lot-container-none = In nothing
lot-scale = What does the scale say?
lot-net = Without the container: { $weight }
lot-take-in = Take lot in
lot-another = Another lot
lot-look = Look at the lot
lot-part-weight = Weight of this part
lot-part-weight-hint = You may skip this. Then we use the average.
lot-price = Price for all of it
lot-into = Into which lot?
lot-into-none = There is no other lot of this category.
lot-where = Where to?
lot-count-again = How many pieces are there?
lot-count-again-hint = Only if you count again as well.
lot-gone = Everything in this lot is gone.
lot-test-first = This has to be tested first. Take one piece out, with its own label. Test that piece.
lot-weigh-too = Weigh as well
lot-no-moves = There is nothing you can do with this lot now.
lot-to-item = To the thing
lot-to-part = To the new lot
lot-over = Left: { $what }
lot-place = Place
lot-reason-miscounted = Counted wrong
lot-reason-misweighed = Weighed wrong
lot-reason-lost = Something lost or added
lot-reason-other = Something else
lot-move-take-in = Taken in
lot-move-split-from = Part of another lot
lot-move-merge-from = Another lot added
lot-move-sell = Sell
lot-move-split-item = One piece with its own label
lot-move-split = Set a part aside
lot-move-merge = Add to another lot
lot-move-relocate = To another place
lot-move-weigh = Weigh or count again
lot-move-give-away = Give away
lot-move-transfer = To another organisation
lot-move-recycle = Recycle
lot-move-discard = Residual waste
refusal-not-enough-pieces = There are not that many pieces in it.
refusal-not-enough-weight = This lot is not that heavy.
refusal-lot-empty = There is nothing left in this lot.
refusal-uneven-rest = The pieces and the weight do not match. Weigh and count this lot again first.
refusal-count-first = First count how many pieces are in this lot.
refusal-pieces-missing = Fill in how many pieces first.
refusal-weight-missing = Fill in the weight first.
refusal-below-tare = The container alone weighs more. Check that you chose the right one.
refusal-too-much = This is too much for one lot.
refusal-other-category = This is another category. Only put the same things together.
refusal-other-origin = These lots did not come in the same way. Keep them apart.
refusal-same-lot = This is the same lot.
refusal-location-missing = Choose a place first.
refusal-lot-missing = Choose a lot first.

# A tablet of the centre.
enrol-title = This becomes a tablet of the centre
enrol-lead = Colleagues can then sign in here with a PIN.
enrol-go = Connect this tablet
enrol-unknown-title = This code does not work
enrol-unknown-help = Perhaps it was used already. Ask the coordinator for a new code.
enrol-expired-title = This code is too old
enrol-expired-help = A code works for a quarter of an hour. Ask the coordinator for a new one.
enrol-done-title = This tablet belongs to the centre
enrol-done = Name: { $name }. Station: { $station }.
tiles-title = Who are you?
tiles-lead = Tap your name.
tiles-nobody = Nobody has a PIN yet. Sign in with your password and choose your PIN.
tiles-password = Sign in with a password
tiles-back = Back to the names
pin-of = PIN of { $name }
pin-typed = { $count ->
    [one] 1 digit
   *[other] { $count } digits
  }
pin-wait = { $seconds ->
    [one] Wrong too often. Wait 1 more second.
   *[other] Wrong too often. Wait { $seconds } more seconds.
  }
revoked-title = This tablet was blocked
revoked-help = The coordinator has switched this tablet off. Bring it to the coordinator.
pin-title = My PIN
pin-lead = Choose 4 to 8 digits. You use them on the tablets of the centre.
pin-first = Choose your PIN
pin-again = Type it once more
pin-differs = That is not the same. Start again.
pin-saved-title = Your PIN was saved
pin-saved = Do not tell anybody.
fault-pin-repeats = This PIN is too easy: it repeats itself.
fault-pin-counts = This PIN is too easy: the digits count up or down.

# Learning the work with made-up things.
practice-title = Practise
practice-what = Learn the work while nothing can go wrong.
practice-made-up = You get made-up things with practice labels.
practice-nothing-stored = Nothing is stored. Nobody gets a message.
practice-everything = You can take in, scan, move and sell, just as for real.
practice-needs-network = This device does not know the categories yet. Find wifi and try again.
practice-start = Start practising
practice-stop = Stop practising
practice-now = You are practising. Nothing is stored.
practice-lead = Tap a label, or scan a practice label on paper.
practice-things = Things to practise with
practice-blanks = Labels that are on nothing yet
practice-anew = Start over
practice-print = Print practice labels
practice-label-here = Here the label comes out of the printer. While practising nothing is printed.
practice-receipt-here = Here the resident gets a receipt with a code. While practising there is no receipt.
scan-practice = This is a practice label
scan-practice-help = It is not on a real thing. Do you want to practise?
scan-real = This is a real label
scan-real-help = You are practising. Stop practising first, or scan a practice label.
batch-miss-practice = This is a practice label.
batch-miss-real = This is a real label, and you are practising.
refusal-practising = That cannot be done while practising.

# Single sign-on at a municipality.
sign-on = Sign in with { $provider }
sign-on-back = Back to signing in
sign-on-expired-title = This took too long
sign-on-expired-help = Or it was used before. Start signing in again.
sign-on-refused-title = You are not signed in
sign-on-refused-help = You stopped it yourself, or the municipality said no. Try again.
sign-on-unproven-title = Something is not right
sign-on-unproven-help = We cannot see who you are. Tell the coordinator.
sign-on-no-role-title = You may not come in yet
sign-on-no-role-help = Ask the coordinator for a role. Then sign in again.
sign-on-disabled-title = You can no longer come in
sign-on-disabled-help = The coordinator turned off your access. Is that wrong? Ask the coordinator.
sign-on-unreachable-title = Signing in with the municipality does not work now
sign-on-unreachable-help = Try again in a minute. Do you have a password too? That does work.
sign-on-too-many-title = Too many tries
sign-on-too-many-help = Wait a minute and try again.
sign-on-internal-title = Something went wrong on our side
sign-on-internal-help = Try again. Does it keep going wrong? Tell the coordinator.

# One answer for a whole series.
batch-for-all = { $need } for all: { $value }
batch-change = Change
batch-for-all-hint = This counts for the next items too.

# Labels of lots.
lot-label-is-on = This label belongs to the lot:

# A tablet that was left at the door; visitors read along.
door-back = Back to scanning

# What the crew of a van did (what waits)
van-deed-leave = Left
van-deed-rest-begin = Break began
van-deed-rest-end = Break over
van-deed-unload = Van unloaded
van-deed-bring-in = Scanned at the depot
van-deed-finish = Shift over
van-deed-go = On the way
van-deed-arrive = Arrived
van-deed-call = Called, no answer
van-deed-not-home = Nobody at home
van-deed-complete = Address done
van-deed-take = Taken with us
van-deed-refuse = Not taken
van-deed-not-there = Not found
