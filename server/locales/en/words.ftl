# The words of the trade, shared by every screen and every letter. Plain English.

phase-inzamelen = Collecting
phase-klaarmaken = Preparing
phase-verkopen = Selling

step-received = Came in
step-to-test = Waiting for a test
step-tested = Tested
step-cleaning = Being cleaned
step-repair = Being repaired
step-upcycling = Getting a new life
step-dismantling = Being taken apart
step-ready = Ready for sale
step-for-sale = For sale
step-reserved = Reserved
step-sold = Sold
step-given-away = Given away
step-returned-to-owner = Back with its owner
step-transferred = Passed to another organisation
step-dismantled = Used for parts
step-upcycled = Made into something new
step-recycled = Recycled
step-residual = Residual waste
step-refused = Not accepted

move-take-in = Take in
move-hand-in-again = Take in again
move-refuse = Do not accept
move-send-to-test = Send to test
move-pass-test = Test: good
move-fail-test = Test: broken
move-clean = Clean
move-repair = Repair
move-upcycle = Make something new
move-dismantle = Take apart
move-make-ready = Ready
move-offer = Put up for sale
move-reprice = Change price
move-reserve = Reserve
move-release = Stop reserving
move-sell = Sell
move-give-away = Give away
move-return-to-owner = Back to owner
move-give-up = Owner gives it up
move-transfer = To another organisation
move-finish-dismantling = Taken apart
move-finish-upcycling = Became something new
move-recycle = Recycle
move-discard = Residual waste
move-undo = Undo last step

need-price = Price
need-stream = Stream
need-partner = Organisation
need-reason = Reason

stream-textile = Textile
stream-bicycles = Bicycles
stream-furniture = Furniture
stream-electrical = Electrical appliances
stream-building-materials = Building materials
stream-small-goods = Small goods
stream-books = Books
stream-toys = Toys
stream-metal = Metal
stream-wood = Wood
stream-plastic = Plastic
stream-paper = Paper
stream-glass = Glass
stream-other = Other

channel-counter = At the counter
channel-container = At the recycling yard
channel-pickup = Picked up
channel-repair-cafe = Repair café

condition-good = Good
condition-worn = Used
condition-broken = Broken
condition-unknown = I do not know

role-volunteer = Volunteer
role-repairer = Repairer
role-driver = Driver
role-cashier = Cashier
role-coordinator = Coordinator
role-administrator = Administrator

station-kind-intake = Intake
station-kind-container = Container
station-kind-test-bench = Test bench
station-kind-workshop = Workshop
station-kind-shop-floor = Shop floor
station-kind-till = Till
station-kind-driver = Driver

location-kind-collection-point = Collection point
location-kind-workshop = Workshop
location-kind-shop = Shop
location-kind-repair-cafe = Repair café
location-kind-depot = Depot

language-nl = Nederlands
language-en = English

# What the rules refuse, said to the person who holds the thing.
refusal-test-first = Test first: this is an electrical appliance.
refusal-price-missing = Fill in a price first.
refusal-stream-missing = Choose a stream first.
refusal-partner-missing = Fill in first which organisation it goes to.
refusal-reason-missing = Choose a reason first.
refusal-owners-thing = This belongs to its owner. It goes back to its owner.
refusal-not-owners-thing = This thing was given. It does not go back to an owner.
refusal-already-gone = This thing has already left.
refusal-wrong-step = This is not possible now.
refusal-nothing-to-undo = There is no step to undo.
refusal-not-your-role = You may not do this. Ask a colleague.
refusal-moved-meanwhile = A colleague was faster. Look where the thing is now.
refusal-key-reused = This was sent before with other details.
refusal-label-unknown = We do not know this label.
refusal-label-mistyped = This code is not right. Look closely at the letters and numbers.
refusal-label-revoked = This label is no longer valid.
refusal-label-taken = This label is already on another thing.
refusal-link-unknown = This link does not work.
refusal-link-expired = This link is too old.
refusal-sign-in-first = Sign in first.
refusal-sign-in-failed = The name or the password is not right.
refusal-too-many-tries = Too many tries. Wait a moment and try again.
refusal-bad-input = Something is not right. Check the fields.
refusal-not-found = This does not exist.
refusal-not-a-photo = This is not a photo that we can read.
refusal-too-large = This file is too large.
refusal-wrong-type = This kind of file is not possible.
refusal-login-taken = This sign-in name already exists.
refusal-managed-elsewhere = This person signs in with the municipality. Name, roles and password are changed there.
refusal-password-too-short = Choose a longer password: at least 12 characters.
refusal-changed-meanwhile = Somebody else has just changed this. Look first at what it says now.
refusal-change-password-first = First choose a password of your own.
refusal-wrong-method = This is not possible here.
refusal-busy = It is very busy now. Try again in a few seconds.
refusal-internal = Something went wrong on our side. Try again.
refusal-sign-in-fully = A PIN is not enough for this. Sign in with your name and password.
refusal-pin-wrong = The PIN is not right.
refusal-pin-wait = Wrong too often. Wait a moment.
refusal-enrol-first = This device does not belong to the centre.
refusal-device-revoked = This device was blocked.
refusal-already-dealt-with = A colleague has dealt with this already.

# What was done at a device, besides moves.
act-handover = Handover

# On labels for learning the work.
practice-label = Practice label
