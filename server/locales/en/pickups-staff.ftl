# The pickup service, for staff: setting up, the pickups of a day, looking at photos. Language level B1.
# What a coordinator chooses as a reason is read by residents.

# The entry.
collect-title = Pickups
collect-hint = Fetching things from people’s homes
collect-lead = We fetch things from people’s homes.
collect-parts = Parts
collect-start = How to begin: first make an area, then a van, then what you collect, then a day.
collect-start-none = Still empty
collect-none-depot = There is no depot yet. Make a depot first: that is where the vans are.
collect-to-areas = To depot and areas

# Amounts.
collect-minutes = { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
  }
collect-people = { $people ->
    [one] 1 person
   *[other] { $people } people
  }
collect-cubic-metres = { $amount } m³
collect-kilos = { $amount } kg

# What a stop is for.
collect-kind = What for?
collect-kind-goods = Things for the shop
collect-kind-recycling = Recycling
collect-kind-container = Empty a container
collect-kind-delivery = Delivery
collect-verdict = Do we collect this?
collect-verdict-yes = Yes
collect-verdict-look = Photo first
collect-verdict-no = No

# The depot and the areas.
collect-areas-title = Depot and areas
collect-areas-hint = Where we collect
collect-areas-lead = Vans leave from a depot. An area says which addresses they come to.
collect-depots = Depots
collect-depots-empty = There is no depot yet.
collect-depot-new = New depot
collect-depot-of = Depot { $name }
collect-depot-location = Location
collect-depot-no-location = All locations are depots by now. Make a location first.
collect-depot-spot = Place on the map
collect-depot-spot-hint = On a map on the internet, click the place with the right button. Paste the two numbers here. For example: 51.565, 4.92
collect-depot-spot-fault = These should be two numbers with a point, such as 51.565, 4.92
collect-depot-unload = Minutes to empty a van
collect-depot-unload-in = Emptying a van: { $minutes } min
collect-areas = Areas
collect-areas-empty = There is no area yet.
collect-area-new = New area
collect-area-depot = From which depot?
collect-area-postcodes = Postcodes
collect-area-postcodes-hint = For example 5011, 5012AB or 5013-5019. Put a comma or a new line in between.
collect-area-postcodes-fault = This is no postcode: { $wrong }
collect-area-more = { $count } more
collect-area-municipalities = Municipalities
collect-area-municipalities-hint = May stay empty. The code of a whole municipality, such as GM0855.
collect-area-municipalities-fault = This is no code of a municipality: { $wrong }
collect-area-stop = Minutes for each stop
collect-area-floor = Extra minutes for each flight of stairs, per thing
collect-area-closes = Booking closes so many hours before
collect-area-paces = Stop { $stop } min · stairs { $floor } min · closes { $hours } hours before

# Vans.
collect-vans-title = Vans
collect-vans-hint = What we drive
collect-vans-lead = How much fits into a van, and when it drives.
collect-vans-empty = There is no van yet.
collect-van-new = New van
collect-van-litres = Room in cubic metres
collect-van-kilos = May carry, in kilos
collect-van-crew = People on the van
collect-van-lift = Has a tail lift
collect-van-from = Leaves from
collect-van-until = Back at
collect-van-break = Break
collect-van-break-hint = The people on the van have a break.
collect-van-break-from = Break begins after
collect-van-break-until = Break begins before
collect-van-break-minutes = Minutes of break
collect-van-break-fault = The break does not fit between leaving and coming back.
collect-van-ends-first = The van is back before it leaves. Look at the times.
collect-van-trips = Trips a day
collect-van-co2 = CO₂ per kilometre
collect-van-co2-hint = On the registration certificate at V.7. An electric van has 0. Not sure? Leave this empty.
collect-van-trips-in = { $trips ->
    [one] 1 trip
   *[other] { $trips } trips
  }
collect-van-lift-in = tail lift
collect-van-break-in = break { $minutes } min

# What is collected.
collect-goods-title = What we collect
collect-goods-hint = Things and their size
collect-goods-lead = People choose from this what they have collected. They also see what we do not collect.
collect-goods-empty = The list is still empty.
collect-good-new = New thing
collect-good-up = { $name } up
collect-good-down = { $name } down
collect-good-words = Other words
collect-good-words-hint = May stay empty. Words that people look for, such as couch or settee.
collect-good-takes = What does one piece take?
collect-good-litres = Room in cubic metres
collect-good-kilos = Weight in kilos
collect-good-minutes = Minutes to carry
collect-good-people = People to carry
collect-good-category = Category
collect-good-category-hint = It is taken in as this. Without a category it goes by weight.
collect-good-category-none = No category
collect-good-look-nl = What do you look for on the photo? In Dutch
collect-good-look-en = The same in English
collect-good-look-hint = Residents read this too.
collect-good-why-nl = Why not? In Dutch
collect-good-why-en = Why not, in English
collect-good-elsewhere-nl = Where can it go? In Dutch
collect-good-elsewhere-en = Where can it go, in English
collect-good-active-hint = Is this off? Then nobody can choose it any more.

# Days.
collect-days-title = Pickup days
collect-days-hint = Days, windows and room
collect-days-lead = On these days the vans drive.
collect-days-list = What is coming
collect-days-empty = There is no pickup day yet.
collect-days-new = Plan a day
collect-days-made = { $count ->
    [one] 1 day planned:
   *[other] { $count } days planned:
  }
collect-plan-area = Which area?
collect-plan-no-area = Make an area first.
collect-plan-windows = Windows
collect-plan-window = Window { $number }
collect-plan-from = From
collect-plan-until = Until
collect-plan-minutes = Minutes at doors
collect-plan-minutes-hint = Of all vans together, without the driving.
collect-plan-window-add = One more window
collect-plan-window-drop = Remove window { $number }
collect-plan-times-fault = A window ends before it begins, or its time does not exist on that day.
collect-plan-litres = Room in cubic metres
collect-plan-kilos = Weight in kilos
collect-plan-suggested = We reckon with your vans. Change it as you like.
collect-plan-go = Plan
collect-fill = How full is it?
collect-fill-time = Time { $span }
collect-fill-room = Room
collect-fill-weight = Weight
collect-fill-minutes = { $taken } of { $places } min
collect-fill-cubic-metres = { $taken } of { $places } m³
collect-fill-kilos = { $taken } of { $places } kg
collect-fill-almost = almost full
collect-fill-full = full
collect-day-open = Look
collect-day-open-of = Look at { $day }
collect-day-room = Room
collect-day-room-of = More or less room on { $day }
collect-day-room-title = More or less room
collect-day-room-taken = Booked by now: { $taken }
collect-day-room-go = Save
collect-day-off = Called off
collect-day-off-of = Call { $day } off
collect-day-off-title = Calling a day off
collect-day-off-ask = Is { $day } called off? Who booked gets an e-mail. This cannot be undone.
collect-day-off-go = Call off
collect-refusal-room-taken = More is booked by now. Choose a higher number.
collect-refusal-full = There is not enough room here any more. Choose another window.
collect-refusal-booking-closed = This window is over.
collect-refusal-too-large-at-once = This does not fit into one van together.
collect-refusal-too-few-people = This takes more people than there are on a van.
collect-refusal-was-cancelled = This was cancelled by now.

# The pickups of a day.
collect-list-title = Pickup day
collect-list-find = Find a name or address
collect-list-found = { $count ->
    [0] Nothing found.
    [one] 1 found
   *[other] { $count } found
  }
collect-list-window = { $span } ({ $count })
collect-list-empty = Nothing is booked yet.
collect-list-window-empty = Nothing yet.
collect-list-cancelled = Cancelled ({ $count })
collect-list-apart = taken apart
collect-list-pieces = { $pieces }× { $name }
collect-list-floor = { $floor ->
    [-1] cellar
    [0] ground floor
   *[other] floor { $floor }
  }
collect-list-cellar = { $floor } below the ground
collect-list-lift = with lift
collect-list-no-lift = stairs
collect-list-looking = Look at photo
collect-list-off = Cancelled
collect-list-call = Call { $name }: { $phone }
collect-list-move = Another time
collect-list-move-of = Another time for { $name }
collect-list-decline-of = Cancel { $name }
collect-list-booked = Booked: { $name }, { $when }
collect-list-moved = Moved: { $name }, { $when }
collect-list-declined = Cancelled: { $name }
collect-tell-mail = { $name } gets an e-mail.
collect-tell-call = { $name } has no e-mail. Call them: { $phone }
collect-tell-none = { $name } has no e-mail and no telephone. Write a letter or go there.

# Another time.
collect-move-title = Another time
collect-move-day = Day
collect-move-window = Window
collect-move-free = { $span } ({ $minutes } min left)
collect-move-go = Move
collect-move-none = There is no other day. Plan a day first.

# Cancelling for somebody.
collect-decline-title = Cancel the appointment
collect-decline-ask = Why do we not collect this from { $name }?
collect-decline-reader = The resident reads what you choose.
collect-decline-self = You cancelled it yourself.
collect-decline-van = Our van broke down.
collect-decline-crew = We have too few people that day.
collect-decline-not-home = You were not at home.
collect-decline-go = Cancel it
collect-reason-own = Or write it yourself

# Booking for somebody.
collect-book = Book for somebody
collect-book-title = Book for somebody
collect-book-what = What goes along?
collect-book-add = Choose a thing
collect-book-add-none = Choose …
collect-book-pieces = How many: { $name }
collect-book-drop = Remove { $name }
collect-book-apart = { $name }: taken apart
collect-book-takes = Together about { $litres } and { $kilos }
collect-book-not-collected = This fits into no van, or we do not collect it: { $names }
collect-book-name = Name
collect-book-phone = Telephone
collect-book-email = E-mail
collect-book-optional = May stay empty.
collect-book-postcode = Postcode
collect-book-number = House number
collect-book-street = Street
collect-book-town = Town
collect-book-floor = Floor
collect-book-lift = There is a lift
collect-book-note = For the driver
collect-book-go = Book

# Looking at photos.
collect-photos-title = Look at photos
collect-photos-hint = { $count ->
    [0] Nothing to do
    [one] 1 appointment waits
   *[other] { $count } appointments wait
  }
collect-photos-many = More than { $count } appointments wait
collect-photos-lead = Do we collect this?
collect-photos-left = { $count } to go.
collect-photos-done = All looked at. Well done!
collect-photos-none = There are no photos to look at.
collect-photos-picture = Photo { $number } of { $name }
collect-photos-show = Show photo { $number }
collect-photos-missing = There is no photo. Call when in doubt.
collect-photos-says = { $name } writes
collect-photos-yes = Yes, we collect it
collect-photos-no = No
collect-photos-why = Why not?
collect-photos-why-wet = It is wet.
collect-photos-why-broken = It is broken.
collect-photos-why-dirty = It is too dirty.
collect-photos-why-no-fit = It does not fit into our van.
collect-photos-why-unsold = We cannot sell this.
collect-photos-send-no = Say no
collect-photos-back = Not after all: back
collect-photos-said-yes = { $thing } of { $name }: we collect it
collect-photos-said-no = { $thing } of { $name }: no
collect-photos-again = Change
collect-photos-again-of = Say something else of { $thing } of { $name }
collect-photos-meanwhile = A colleague was first. This is the next.
collect-photos-keys = Shortcuts { $yes } and { $no }
collect-photos-keys-hint = Also the figures of the reasons.
collect-photos-key-yes = Y
collect-photos-key-no = N

# Which letter it is.
letter-kind-pickup-looking = Pickup: we look at the photo
letter-kind-pickup-booked = Pickup: booked
letter-kind-pickup-changed = Pickup: changed
letter-kind-pickup-soon = Pickup: in three days
letter-kind-pickup-tomorrow = Pickup: reminder
letter-kind-pickup-cancelled = Pickup: cancelled
letter-kind-pickup-on-the-way = Pickup: on the way
letter-kind-pickup-collected = Pickup: was there
letter-kind-pickup-not-home = Pickup: nobody at home

# Figures of the pickup service
collect-figures-title = Figures
collect-figures-hint = What the vans did
pickup-figures-title = Figures of the pickup service
pickup-figures-lead = What the vans did in a period.
pickup-figures-number = Number
pickup-figures-what = What
pickup-figures-doors = At the door
pickup-figures-things = Things
pickup-figures-driving = On the road
pickup-figures-days = Days driven
pickup-figures-routes = Routes
pickup-figures-stops = Addresses done
pickup-figures-missed = Nobody at home
pickup-figures-taken = Taken
pickup-figures-refused = Not taken
pickup-figures-wet = wet
pickup-figures-broken = broken
pickup-figures-dirty = too dirty
pickup-figures-too-large = too large
pickup-figures-unsafe = not safe
pickup-figures-not-as-told = something else
pickup-figures-other = another reason
pickup-figures-absent = Not found
pickup-figures-brought = Brought
pickup-figures-hours = Hours
pickup-figures-kilometres = Kilometres
pickup-figures-kilos = Kilos
pickup-figures-stops-hour = Addresses an hour
pickup-figures-kilos-hour = Kilos an hour
pickup-figures-kilos-kilometre = Kilos a kilometre
pickup-figures-co2 = CO₂ of driving, in kilos
pickup-figures-co2-kilo = Grams of CO₂ per kilo of things
pickup-figures-co2-unknown = CO₂ is shown once each van says how much it emits.
pickup-figures-note = Kilos are reckoned from the list of things. Kilometres are those of the routes as planned. Hours go from the first to the last that the driver did on the phone.
pickup-figures-empty = No van drove in this period.
