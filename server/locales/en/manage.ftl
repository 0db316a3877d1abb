# Texts of the screens of coordinators, and of the page about the API.

manage-title = Manage
manage-lead = Set up the centre.
manage-more = More
manage-edit-of = Change { $name }
manage-saved = Saved: { $name }
manage-active = In use
manage-inactive = Not in use
manage-name = Name
manage-not-yours = This is for the coordinator.

# Categories.
categories-title = Categories
categories-hint = What the tiles at the desk show
categories-lead = A volunteer sees these tiles when taking things in, in this order.
categories-empty = There are no categories yet.
category-new = New category
category-add-to = New in { $name }
category-name-nl = Name in Dutch
category-name-en = Name in English
category-stream = Stream
category-pictogram = Picture
category-needs-test = Test first
category-needs-test-hint = For sale only after a passed test. Needed for everything with a plug or battery.
category-weight = Weight of one item
category-weight-hint = For when nobody weighs. You may skip this.
category-active-hint = Off: nobody can take anything in here any more. What is there stays.
category-tested = Needs test
category-up = Move { $name } up
category-down = Move { $name } down

pictogram-armchair = Armchair
pictogram-baby = Pram
pictogram-bag = Bag
pictogram-ball = Ball
pictogram-bed = Bed
pictogram-bicycle = Bicycle
pictogram-bicycle-child = Scooter
pictogram-blender = Blender
pictogram-blocks = Blocks
pictogram-book = Book
pictogram-box = Box
pictogram-brick = Bricks
pictogram-camera = Camera
pictogram-chair = Chair
pictogram-clock = Clock
pictogram-coffee = Coffee
pictogram-computer = Computer
pictogram-cup = Mug
pictogram-cupboard = Cupboard
pictogram-curtain = Curtain
pictogram-door = Door
pictogram-fan = Fan
pictogram-fridge = Fridge
pictogram-game = Games console
pictogram-garden = Garden
pictogram-grill = Barbecue
pictogram-headphones = Headphones
pictogram-instrument = Music
pictogram-iron = Iron
pictogram-jewellery = Jewellery
pictogram-kettle = Kettle
pictogram-lamp = Lamp
pictogram-laptop = Laptop
pictogram-microwave = Microwave
pictogram-mirror = Mirror
pictogram-paint = Paint
pictogram-picture = Painting
pictogram-pan = Pan
pictogram-phone = Phone
pictogram-plank = Plank
pictogram-plant = Plant
pictogram-plate = Cutlery
pictogram-plug = Plug
pictogram-power-tool = Drill
pictogram-printer = Printer
pictogram-puzzle = Puzzle
pictogram-radio = Radio
pictogram-record = Record
pictogram-sewing-machine = Sewing machine
pictogram-shirt = Shirt
pictogram-shoe = Shoe
pictogram-sofa = Sofa
pictogram-sport = Sport
pictogram-table = Table
pictogram-tablet = Tablet
pictogram-teddy = Teddy bear
pictogram-toaster = Toaster
pictogram-tool = Tools
pictogram-tv = Television
pictogram-vacuum = Vacuum cleaner
pictogram-washing-machine = Washing machine
pictogram-wheel = Wheel
pictogram-window = Window

# Locations and their stations.
places-title = Locations and stations
places-hint = Where the work is done
places-lead = A station is one tablet at one place. So colleagues know where an item is.
places-empty = There are no locations yet.
location-new = New location
location-kind = Kind of location
station-new = New station
station-new-at = New station at { $name }
station-kind = What is done here?
station-location = Location
stations-empty = No stations yet.

# People.
staff-title = Staff
staff-hint = Who can sign in, and what they may do
staff-lead = Everybody signs in with a name and a password of their own.
staff-empty = There is no staff yet.
staff-new = New person
staff-login = Sign-in name
staff-login-hint = Small letters, no spaces. For example: fatima
staff-login-is = Sign-in name: { $login }
staff-roles = What does this person do?
staff-roles-hint = Choose one or more roles.
staff-roles-fault = Choose at least one role.
staff-active = Can sign in
staff-active-hint = Off: this person is signed out everywhere at once.
staff-inactive = Cannot sign in
staff-reset = New password
staff-reset-of = New password for { $name }
staff-reset-ask = Give { $name } a new password? The old one then no longer works.
staff-reset-go = Make a new password
once-title = Write this down
once-for = Password of { $name }
once-lead = You see this password only once. At the first sign-in { $name } chooses their own password.
once-copy = Copy
once-copied = Copied
once-done = I have written it down

# Labels.
batches-title = Labels
batches-hint = Print blank labels and revoke them
batches-lead = Print blank labels beforehand. The first scan ties a label to an item.
batches-list = Labels made
batches-empty = No labels have been made yet.
batch-new = New labels
batch-count = How many?
batch-count-hint = From 1 to 5000.
batch-stock = On which paper?
batch-make = Make labels
batch-made = Made. Now print them.
batch-what = { $count ->
    [one] 1 label
   *[other] { $count } labels
  }
batch-used = { $used } of { $count } used
batch-print-pdf = PDF
batch-print-zpl = ZPL, { $dots } dpi
batch-print-of = { $format } of { $batch }
revoke-title = Revoke a label
revoke-lead = Is a label lost, or on the wrong thing? Revoke it. Its code then works nowhere any more.
revoke-ask = Revoke label { $code }? You cannot take this back.
revoke-go = Revoke
refusal-label-in-use = This label is on an item. Give that item another label first.
revoke-done = Revoked: { $code }

# Letters.
letters-title = Messages
letters-hint = Whether the mail arrives
letters-lead = E-mails to residents. Whom they go to is not shown here.
letters-empty = There are no messages here.
letters-filter = Which messages?
letters-all = All
letter-state-queued = Waiting
letter-state-sent = Sent
letter-state-failed = Failed
letter-state-dropped = No longer needed
letter-kind-confirm = Request to confirm
letter-kind-started = Welcome
letter-kind-news = News about things
letter-kind-repair-confirm = Booking: request to confirm
letter-kind-repair-waiting = Booking: on the waiting list
letter-kind-repair-booked = Booking: confirmed
letter-kind-repair-place-free = Booking: there is a place
letter-kind-repair-tomorrow = Booking: reminder
letter-kind-repair-moved = Booking: another time
letter-kind-repair-other-place = Booking: at another place
letter-kind-repair-called-off = Booking: the day is called off
letter-kind-repair-done = Repair: what was done
letter-kind-repair-still-works = Repair: does it still work?
letter-kind-roster-link = Roster: link for a repairer
letter-kind-roster-ask = Roster: will you come to repair?
letter-made = Made: { $when }
letter-was-sent = Sent: { $when }
letter-next-try = Next try: { $when }
letter-attempts = { $count ->
    [one] 1 try
   *[other] { $count } tries
  }
letter-fault = Reason: { $fault }
letter-retry = Try again
letter-retry-of = Try again: { $name }, { $when }
refusal-letter-not-failed = This message has not failed.
letter-retried = This message goes on its way once more.

# The page about the API.
docs-title = API of Omloop
docs-lead = Everything these screens do, your program can do too. Version { $version }.
docs-json = See the OpenAPI document (JSON)
docs-search = Search
docs-search-hint = Name, path or word, for example: createItem
docs-found = { $count ->
    [one] 1 operation
   *[other] { $count } operations
  }
docs-none = Nothing found. Try another word.
docs-auth = Sign-in needed
docs-open = For everyone
docs-parameters = Parameters
docs-body = What you send
docs-answers = What you get
docs-problems = What can go wrong
docs-in-path = in the path
docs-in-query = in the query
docs-in-header = in a header
docs-in-cookie = in a cookie
docs-required = required
docs-nothing = No content
docs-list-of = list of
docs-one-of = one of

# Containers and the balance.
containers-title = Containers
containers-hint = What a crate or trolley weighs empty
containers-lead = When weighing, the weight of the empty container is taken off.
containers-empty = There are no containers yet.
container-new = New container
container-tare = Weight of the empty container
balance-title = Balance
balance-hint = What came in, left and is still here
balance-lead = Everything that came in goes somewhere. Here are pieces and kilos by stream, lots included.
balance-download = Download CSV
balance-all = All streams
balance-empty = Nothing came in or left in these days.
balance-line = What
balance-pieces = Pieces
balance-kilos = Kilos
balance-begin = Was there at the beginning
balance-received = Came in
balance-corrected = Difference when counting and weighing
balance-end = Is there at the end
balance-estimated = { $pieces } pieces were not weighed. For these we count { $kilos } kilos.
balance-uncounted = { $kilos } kilos are in lots that are not counted.
balance-stream = Stream

# Tablets of the centre.
devices-title = Tablets
devices-hint = Connecting, blocking and what was left behind
devices-lead = The shared tablets of the centre. On a connected tablet everybody signs in with a PIN.
devices-empty = There are no tablets yet.
device-new = New tablet
device-station = Station
device-lock = Locks after
device-minutes = { $count ->
    [one] 1 minute
   *[other] { $count } minutes
  }
device-waiting = Not connected yet
device-linked = Connected
device-revoked = Blocked
device-seen = Last seen: { $when }
device-unseen = Not seen yet
device-link-of = Connect { $name }
device-link = Connect
device-code-title = Connect { $name }
device-code-lead = Scan this code with the tablet. Or open this address on the tablet.
device-code-until = The code works once, until { $time }.
device-code-picture = Code to scan with the tablet
device-code-done = Done
device-revoke = Block
device-revoke-of = Block { $name }
device-revoke-ask = Block { $name }? Whoever works with it is signed out at once. The tablet cannot come back: connect it as a new tablet afterwards.
device-was-revoked = { $name } was blocked.
held-title = Left behind
held-lead = This was done on a tablet before it was blocked. Check each line.
held-open = What was left behind
held-empty = Nothing was left behind.
held-by = { $device } · { $person } · { $when }
held-nobody = unknown
held-send = Send after all
held-send-of = Send after all: { $kind }, { $when }
held-drop = Throw away
held-drop-of = Throw away: { $kind }, { $when }
held-drop-ask = Throw this away? It will not be done.
held-what = What it says
held-sent = Sent.
held-dropped = Thrown away.
staff-pin-remove = Remove the PIN
staff-pin-removed = The PIN of { $name } was removed.

# People of a municipality.
staff-sign-on = Signs in with the municipality
staff-sign-on-hint = This person signs in with the municipality. Name and roles come from there.

# Series of scans.
category-ask-each = Ask for each item
category-ask-each-hint = Turn on when the price or the reason differs from item to item. Off: with many items in a row, one answer counts for all.

# Of which days a report is.
period-which = Which days?
period-this-month = This month
period-last-month = Last month
period-this-year = This year
period-last-year = Last year
period-from = From
period-to = Up to and including
period-show = Show

# What of it is repaired at the repair café.
category-repair = Repair
category-product = What is this at the repair café?
category-product-hint = The national list for repairs. Residents can have repaired what is chosen here.
category-product-none = Is not repaired here
category-advice-nl = What to try first, in Dutch
category-advice-en = What to try first, in English
category-advice-hint = One or two short sentences. A resident reads this before booking. May stay empty.
