# Texts of the repair café for staff: planning its days, the desk, the tables. Language level B1.
# On the tablet at the door visitors read along.

# What repairers can do.
repairs-skill-electrical = Electrical
repairs-skill-computers = Computers
repairs-skill-textile = Textiles
repairs-skill-furniture = Furniture
repairs-skill-bicycles = Bicycles
repairs-skill-jewellery = Jewellery and clocks
repairs-skill-toys = Toys
repairs-skill-other = Something else

# Where a booking stands.
repairs-step-booked = Expected
repairs-step-arrived = Waits
repairs-step-at-table = At a table
repairs-step-finished = Done
repairs-step-home = Went home
repairs-step-given-up = Given to us
repairs-step-no-show = Did not come
repairs-step-cancelled = Cancelled

# What staff do with a booking.
repairs-act-arrive = Is here
repairs-act-take = Take to a table
repairs-act-put-back = Back into the queue
repairs-act-finish = Done
repairs-act-pass-test = Safe
repairs-act-fail-test = Not safe
repairs-act-go-home = Goes home
repairs-act-give-up = Given to us
repairs-act-miss-out = Did not come
repairs-act-cancel = Cancel

# What came of a repair.
repairs-result-fixed = It works
repairs-result-repairable = Can be repaired, not here
repairs-result-end-of-life = Cannot be repaired
repairs-result-unknown = I do not know
repairs-barrier-parts-not-available = No part to be had
repairs-barrier-parts-too-expensive = Part costs too much
repairs-barrier-no-way-to-open = Does not open
repairs-barrier-no-information = No manual to be found
repairs-barrier-no-equipment = No tools for it
repairs-barrier-too-worn-out = Too old and worn
repairs-next-nothing = Nothing
repairs-next-come-back = Comes back with a part
repairs-next-professional = To a professional
repairs-next-give-up = Give it to us

# Choosing the day.
repairs-title = Repair café
repairs-choose-lead = Which day?
repairs-choose-later = There is no repair café today. These are the next days.
repairs-none-planned = No repair café is planned yet. Ask the coordinator.
repairs-places = { $taken } of { $places } places taken
repairs-mode = What do you do?
repairs-mode-desk = Desk
repairs-mode-repairer = Repairer
repairs-stale = No connection. Just go on: everything will be sent later. What others do is not shown here now.
repairs-cancelled = This day was called off.
repairs-board = Board on the wall
repairs-kiosk = Tablet at the door

# The desk.
repairs-scan = Scan a ticket
repairs-scan-stop = Camera off
repairs-scan-hint = A hand scanner works as well, without the camera.
repairs-in = { $name } is here
repairs-number = Number
repairs-ticket-none = This is not a ticket of ours
repairs-ticket-none-help = Look for the name in the list.
repairs-ticket-failed = This does not work
repairs-ticket-other-day = This ticket is for another day
repairs-ticket-other-day-help = Is there room? Then choose ‘Without a booking’.
repairs-ticket-other-centre = This ticket is of another centre
repairs-ticket-other-centre-help = Is there room? Then choose ‘Without a booking’.
repairs-ticket-link-unknown = We do not know this ticket
repairs-ticket-link-unknown-help = Look for the name in the list.
repairs-ticket-still-waiting = This booking is on the waiting list
repairs-ticket-still-waiting-help = Is there room? Then choose ‘Without a booking’.
repairs-ticket-was-released = This booking has lapsed
repairs-ticket-was-released-help = Is there room? Then choose ‘Without a booking’.
repairs-ticket-not-confirmed = This booking was not confirmed
repairs-ticket-not-confirmed-help = Is there room? Then choose ‘Without a booking’.
repairs-ticket-offline = No connection
repairs-ticket-offline-help = Scan the ticket again in a moment.
repairs-find = Find by name or number
repairs-expected = Expected ({ $count })
repairs-here = Here ({ $count })
repairs-gone = Left ({ $count })
repairs-expected-none = Nobody.
repairs-found-none = Nobody found.
repairs-table = Table { $table }

# Without a booking, and booking for somebody.
repairs-walk-in = Without a booking
repairs-book = Book for somebody
repairs-visit-what = What is broken?
repairs-visit-when = At what time?
repairs-visit-left = { $count ->
    [one] 1 place left
   *[other] { $count } places left
  }
repairs-visit-full = Full
repairs-visit-no-slots = There is no table for such things any more today.
repairs-visit-name = Name
repairs-visit-phone = Phone
repairs-visit-optional = May stay empty.
repairs-visit-more = Tell more
repairs-visit-problem = What is wrong with it?
repairs-visit-brand = Brand
repairs-visit-email = E-mail
repairs-visit-language = Language
repairs-visit-let-in = Let in
repairs-visit-book = Book
repairs-visit-over = Put in all the same
repairs-visit-another = One more person
repairs-visit-done = Ready
repairs-visit-booked = { $name } is booked
repairs-visit-at = { $time }
repairs-refusal-full = There is no room left.
repairs-refusal-household-limit = This person already brings enough things on this day.

# A booking.
repairs-fact-when = Booked for
repairs-fact-phone = Phone
repairs-fact-brand = Brand
repairs-fact-age = How old
repairs-fact-age-years = { $count ->
    [one] 1 year
   *[other] { $count } years
  }
repairs-fact-table = Table
repairs-fact-repairer = Repairer
repairs-fact-arrived = Came at
repairs-fact-result = Result
repairs-fact-advice = Advice
repairs-photo-of = Photo of { $name }
repairs-acts = What do you do now?
repairs-acts-test = Is it safe?
repairs-acts-leave = Does it go home?
repairs-unsafe = Not safe. Do not use it.
repairs-no-acts = Nothing is left to do here.
repairs-cancel-ask = Does { $name } cancel? The place goes to somebody else.
repairs-label-make = Make a label
repairs-label-show = Label
repairs-label-why = With a label its owner can follow the thing.

# The repairer.
repairs-queue-skill = What do you repair?
repairs-queue-all = Everything
repairs-queue = Waiting ({ $count })
repairs-queue-none = Nobody waits.
repairs-queue-since = Waits { $count } min
repairs-take-next = Next: { $number }
repairs-my-table = Your table
repairs-my-table-ask = Which table?
repairs-my-table-hint = The number or letter that stands on the table.
repairs-my-table-change = Another table
repairs-my-table-none = No table yet

# What was done.
repairs-report = How did it go?
repairs-report-result = Result
repairs-report-barrier = Why not?
repairs-report-cause = What was broken?
repairs-report-work = What did you do?
repairs-report-advice = Advice for the owner
repairs-report-advice-hint = The owner reads this.
repairs-report-next = What comes next?
repairs-report-part = Part
repairs-report-part-cost = Cost
repairs-report-part-add = Add a part
repairs-report-part-drop = Without { $name }
repairs-report-send = Save

# The tablet at the door.
repairs-kiosk-title = Welcome
repairs-kiosk-aim = Hold your ticket before the camera
repairs-kiosk-number = Your number
repairs-kiosk-in = Watch the board. It shows when it is your turn.
repairs-kiosk-wrong = Please go to the desk
repairs-kiosk-wrong-help = We help you there.
repairs-kiosk-offline-help = There is no connection.
repairs-kiosk-no-ticket = I have no ticket
repairs-kiosk-back = Back

# Planning the days.
repairs-days-title = Repair days
repairs-days-hint = When there is a repair café
repairs-days-lead = Residents book a place on these days.
repairs-days-empty = There are no repair days yet.
repairs-days-new = New repair day
repairs-days-list = Coming days
repairs-days-open = To the day
repairs-days-made = { $count ->
    [one] 1 day made:
   *[other] { $count } days made:
  }
repairs-days-called-off = Called off
repairs-days-call-off = Call off { $name }
repairs-days-call-off-title = Call off a day
repairs-days-call-off-ask = Call off { $name } on { $day }? Who booked gets a letter. This cannot be undone.
repairs-days-call-off-go = Call off this day
repairs-days-change = Change { $name }
repairs-days-change-title = Change this day
repairs-days-change-lead = Who has booked keeps that time. They hear of another location.
repairs-days-change-go = Save
repairs-refusal-times-are-booked = People have booked at times that you take away. Please keep those times.
repairs-refusal-skill-is-awaited = People are waiting for this kind of repair. Please keep at least one table.
repairs-plan-location = Location
repairs-plan-no-location = First make a location.
repairs-plan-name = Name
repairs-plan-name-usual = Repair café
repairs-plan-day = Day
repairs-plan-opens = Open from
repairs-plan-closes = Open until
repairs-plan-repeat = Repeat
repairs-plan-every-once = Once
repairs-plan-every-week = Each week
repairs-plan-every-fortnight = Each two weeks
repairs-plan-every-month = Each month, { $weekday } number { $nth }
repairs-plan-every-month-last = Each month, the last { $weekday }
repairs-plan-until = Up to and including
repairs-plan-until-hint = At most two years after the first day.
repairs-plan-except = Day without repair café
repairs-plan-except-hint = A holiday, for instance.
repairs-plan-except-add = Skip a day
repairs-plan-except-list = Days we skip
repairs-plan-except-drop = On { $day } after all
repairs-plan-tables = Who repairs what?
repairs-plan-tables-count = Tables
repairs-plan-tables-minutes = Minutes for one repair
repairs-plan-tables-walk-in = Places without a booking
repairs-plan-things = Things for each household on one day
repairs-plan-go = Plan
fault-time-does-not-exist = This time does not exist on that day: the clock changes then.
fault-closes-first = It closes before it opens.
fault-slot-too-long = Such a repair takes longer than the day is open.
fault-out-of-range = This is out of range.
fault-no-day-left = No day is left.
fault-skill-twice = This stands there twice.
fault-keeps-more-than-there-is = More places without a booking than tables.
fault-too-many-slots = These are too many times at once. Plan fewer days, or longer repairs.

# What is repaired, in the categories of the Open Repair Data Standard.
product-aircon = Air conditioner or dehumidifier
product-battery = Battery, charger or adapter
product-decorative-lights = Decorative lights
product-desktop-computer = Desktop computer
product-digital-compact-camera = Compact camera
product-video-camera = SLR or video camera
product-fan = Fan
product-flat-screen = Screen or television
product-hair-and-beauty = Hair and beauty appliance
product-handheld-device = E-reader, mp3 player or satnav
product-headphones = Headphones
product-hifi-integrated = Hi-fi in one piece
product-hifi-separates = Separate part of a hi-fi
product-kettle = Kettle
product-lamp = Lamp
product-laptop = Laptop
product-large-home-electrical = Large home appliance
product-misc = Other electrical appliance
product-mobile = Mobile phone
product-musical-instrument = Electric musical instrument
product-paper-shredder = Paper shredder
product-pc-accessory = Computer accessory
product-portable-radio = Portable radio
product-power-tool = Power tool
product-printer = Printer or scanner
product-projector = Projector
product-sewing-machine = Sewing machine
product-small-home-electrical = Small home appliance
product-small-kitchen-item = Small kitchen appliance
product-tablet = Tablet
product-toaster = Toaster
product-electric-toy = Electric toy
product-tv-accessory = TV or gaming accessory
product-vacuum = Vacuum cleaner
product-watch-clock = Watch or clock
product-coffee-maker = Coffee maker
product-food-processor = Food processor
product-games-console = Games console
product-hair-dryer = Hair dryer
product-iron = Iron
product-bicycle = Bicycle
product-furniture = Piece of furniture
product-household = Household item without a plug
product-jewellery = Jewellery
product-textile = Clothes or fabric
product-other = Something else without a plug

# What the repair café came to.
repairs-stats-title = Repairs
repairs-stats-hint = What the repair café has come to
repairs-stats-lead = How much was repaired, and who came.
repairs-stats-empty = Nobody brought anything to the repair café in these days.
repairs-stats-figures = In short
repairs-stats-fixed = repaired
repairs-stats-fixed-of = repaired, of { $looked } looked at ({ $share })
repairs-stats-still-works = can still be used after some weeks
repairs-stats-events = { $count ->
    [one] day
   *[other] days
  }
repairs-stats-bookings = things booked or brought
repairs-stats-walk-ins = without a booking
repairs-stats-no-shows = did not come
repairs-stats-cancelled = cancelled
repairs-stats-given-up = given to us
repairs-stats-minutes = { $minutes } min
repairs-stats-waited = waiting: half of them waited shorter
repairs-stats-kept = stays in use
repairs-stats-co2 = less CO2
repairs-stats-results = What came of it
repairs-stats-skills = By skill
repairs-stats-products = By kind
repairs-stats-skill = Skill
repairs-stats-product = Kind
repairs-stats-count = Number
repairs-stats-of = { $fixed } of { $looked }
repairs-stats-works = Repaired
repairs-stats-share = Share
repairs-stats-download = Download for the monitors
repairs-stats-download-why = With this file you count in the national figures (Open Repair Data). It holds no names or addresses.

# Without a network: what waits to be sent, and questions about it. On the tablet at the door visitors read along.
act-ticket = Ticket scanned
act-visit = Without a booking, or booked
act-repair = Step at the repair café
act-repair-label = Label from the roll
repairs-later = Will be sent later.
repairs-later-number = Will be sent later. The number comes when there is a connection again.
repairs-ticket-later = The ticket will be sent later
repairs-ticket-later-help = This device does not know this booking yet. The number comes when there is a connection again.
repairs-label-offline = No connection. Take a label from the roll.
repairs-asks = A step could not be done just like that. Answer the question first.
repairs-asks-go = To the question
repairs-look = To the day
repairs-not-possible = This can no longer be done with this booking. Look how it stands now.
repairs-kiosk-later = You are in. Ask for your number at the desk.

# Leaving a tablet at the door.
repairs-kiosk-start = Put this tablet at the door
repairs-kiosk-start-lead = Visitors scan their ticket here. The rest is locked. To go back, sign in again.
repairs-kiosk-go = Start and lock
repairs-kiosk-staff = Staff
