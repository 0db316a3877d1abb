# The route: the phone of who drives the van. Few words: they are read outdoors, with gloves on.

# Which route
van-title = My route
van-pick = Which van do you drive today?
van-none = There is no route for you today. Ask the coordinator.
van-stops = { $stops ->
    [one] 1 address
   *[other] { $stops } addresses
  }
refusal-has-a-driver = Somebody has this route already. Ask the coordinator to swap.
refusal-not-your-route = This is not your route. Ask the coordinator.
refusal-not-published = The planning is being changed. Try again in a moment.
refusal-still-planning = A new route is being looked for already. One moment.
refusal-label-not-on-item = This label is not on anything yet.
van-begin = Start the route
van-begin-first = First address at { $time }

# An address
van-place = Address { $number } of { $count }
van-stop-between = Between { $span }
van-go = Drive there
van-arrive = I am there
van-phone = Call { $name }
van-who = For whom
van-what = What to take
van-what-delivery = What you bring
van-all-stops = All addresses
van-again = Open after all

# At the door
van-door-taken-of = { $taken } of { $pieces } loaded
van-label = Put a label on
van-take = Take without label
van-take-load = Into the van
van-take-delivery = Handed over
van-refuse = Do not take
van-refuse-delivery = They do not accept it
van-not-there = Not there
van-enough = There are no more
van-how-many = How many do you take?
van-done = Done, next
van-others = The rest
van-said-taken = Taken
van-said-brought = Brought
van-said-refused = Not taken
van-said-not-there = Not there
van-photo-of = Photo of { $name }
van-photo-title = Take a photo
van-photo-why = Colleagues at the centre recognise it by the photo.
van-photo-skip = No photo

# Why not
van-because-title = Why do you not take it?
van-because-wet = Wet
van-because-broken = Broken
van-because-dirty = Dirty
van-because-too-large = Too large
van-because-unsafe = Not safe
van-because-not-as-told = Not as told
van-because-other = Something else
van-because-note = What is the matter?

# Nobody at home
van-away = Nobody home
van-away-call = Call first. Wait at the door for a moment.
van-away-no-phone = We have no number. Wait at the door for a moment.
van-away-card = Card in the letterbox
van-away-write = Write this on the card:
van-away-done = The card is in the letterbox

# Break and unloading
van-rest = Break
van-rest-planned = At { $time }, { $minutes } minutes
van-rest-begin = Start the break
van-rest-end = The break is over
van-rest-minutes = { $minutes ->
    [one] minute
   *[other] minutes
  }
van-full = Van is full: unload
van-unload = Unload the van
van-unload-at = At { $depot }
van-unloaded = The van is empty

# What comes out of the van
van-load = In the van
van-load-scan = Scan what comes out
van-load-left = { $count ->
    [one] 1 thing still to scan
   *[other] { $count } things still to scan
  }
van-load-all = All is scanned
van-load-open = Not yet
van-load-scanned = Scanned
van-load-unlabelled = { $count ->
    [one] And 1 thing without a label.
   *[other] And { $count } things without a label.
  }
van-load-right = Scanned. Take the next thing.
van-load-again = This label was scanned already.
van-load-other = This label is not of this route.
van-load-go-on = Go on scanning
van-load-anyway = Empty all the same

# All addresses
van-list-next = Now
van-list-state-open = Not yet
van-list-state-under-way = On the way
van-list-state-here = At the door
van-list-state-not-home = Nobody home
van-list-state-done = Done
van-list-more = More
van-waiting = { $count ->
    [one] 1 step waits for a connection. Just go on.
   *[other] { $count } steps wait for a connection. Just go on.
  }
van-other-route = Choose another route

# What changed
van-changed = The planning has changed.
van-changed-seen = I saw it
van-late = You are { $minutes } minutes late.
van-replan = Make a new route
van-replanning = We are looking for a better route. Just drive on.

# Done
van-over = All addresses done
van-over-lead = Drive back and unload the van.
van-over-missed = { $count ->
    [one] At 1 address nobody was home.
   *[other] At { $count } addresses nobody was home.
  }
van-finish = The route is done
van-finish-sure = { $count ->
    [one] 1 address is not done yet. Stop anyway?
   *[other] { $count } addresses are not done yet. Stop anyway?
  }
van-finish-after = The phone then forgets all names and addresses.
van-finished = Thank you, see you next time
van-to-start = To the start
