# The routes of a pickup day, for coordinators.

routes-title = Routes
routes-title-of = Routes { $day }
routes-hint = Who drives where?
routes-hint-none = There is no pickup day yet
routes-open = Routes
routes-open-of = Routes of { $day }
routes-to-pickups = Pickups of this day
routes-off = This day was called off.
routes-no-van = There is no van at this depot yet. Make a van first.
routes-to-vans = To the vans
routes-no-pickups = Nothing is booked on this day yet.

# Planning.
routes-plan = Plan the routes
routes-plan-again = Plan again
routes-plan-fresh = Again from nothing
routes-plan-fresh-ask = All routes are thought up anew. What you locked comes loose.
routes-plan-fresh-go = Begin from nothing
routes-plan-lead = The computer looks for the shortest routes. You can still move everything after that.
routes-planning = Looking for good routes
routes-planning-percent = { $percent }
routes-planning-old = Until then you see the present routes.
routes-stop = Stop
routes-stopping = Stopping. You keep the best routes so far.
routes-failed = Planning did not work.
routes-failed-too-many-stops = There are too many stops on one day. Move some pickups first.
routes-failed-cannot-be-planned = The pickups, times and vans do not fit together. Look at the times of the vans.
routes-failed-not-found = The day or the depot is gone.
routes-failed-internal = Something went wrong on our side. Try again.
routes-refused-moved-meanwhile = A colleague was first. These are the present routes. Do your step again.
routes-refused-still-planning = Routes are still being looked for. One moment.
routes-refused-cannot-be-planned = This cannot be planned. Look at the times of the vans.
routes-refused-too-many-stops = There are too many stops on one day. Move some pickups first.
routes-refused-bad-input = A pickup or van is not of this day any more. Load the routes again.
routes-refused-not-found = There are no routes yet.

# What it comes to.
routes-sums = Together
routes-sum-routes = { $count ->
    [one] 1 van drives
   *[other] { $count } vans drive
  }
routes-stops = { $count ->
    [one] 1 stop
   *[other] { $count } stops
  }
routes-routes = { $count ->
    [one] 1 route
   *[other] { $count } routes
  }
routes-km = { $km } km
routes-drive = { $time } driving
routes-hours = { $hours } h { $minutes }
routes-minutes = { $minutes } min
routes-sum-out = { $count } in no route
routes-travel-roads = Driving times by road.
routes-travel-great-circle = Driving times are reckoned from a straight line, with an allowance.
routes-travel-great-circle-for-now = The road server did not answer. Driving times are reckoned for now. Plan again later.

# Before and after.
routes-diff-plan = The new routes:
routes-diff-move = After this step:
routes-diff-undo = Put back:
routes-diff-first = The routes are ready.
routes-diff-same = No difference in kilometres, time and troubles.
routes-diff-km-less = { $count } km less
routes-diff-km-more = { $count } km more
routes-diff-min-less = { $count } min less driving
routes-diff-min-more = { $count } min more driving
routes-diff-out-less = { $count ->
    [one] 1 stop fewer without a route
   *[other] { $count } stops fewer without a route
  }
routes-diff-out-more = { $count ->
    [one] 1 stop more without a route
   *[other] { $count } stops more without a route
  }
routes-diff-trouble-less = { $what } fewer: { $trouble }
routes-diff-trouble-more = { $what } more: { $trouble }
routes-undo = Put back
routes-dismiss = Close this message

# A route.
routes-list = The routes
routes-of-van = Route of { $van }
routes-van-idle = This van does not drive.
routes-van-drop = Drag a stop here.
routes-driver = Driver
routes-driver-nobody = Nobody yet
routes-leaves = leaves { $from }, back { $until }
routes-fullest = At its fullest
routes-trouble-too-late = too late
routes-trouble-too-full = too full
routes-trouble-wrong-van = wrong van
routes-trouble-shift-too-long = route too long
routes-trouble-unreachable = cannot be reached
routes-is-too-late = too late
routes-is-too-full = too full
routes-is-wrong-van = in the wrong van
routes-is-shift-too-long = too long
routes-is-unreachable = not to be reached
routes-break = Break
routes-unload = Emptying the van
routes-locked = Locked
routes-gone = Not on this day any more
routes-window = Window

# A stop.
routes-select = Stop { $number }, { $name }: show on the map
routes-more = What to do with { $name }?
routes-grip = Drag { $name }
routes-at = Stop { $number } of { $count } of { $van }, at { $time }
routes-at-out = In no route
routes-earlier = Earlier in the route
routes-later = Later in the route
routes-to-van = To { $van }
routes-take-out = Out of the route
routes-lock = Lock to this van
routes-unlock = Unlock
routes-lock-hint = Locked: this stop stays with this van when you plan again.
routes-other-day = Another day or time
routes-call = Call { $phone }

# What is in no route.
routes-out-title = In no route ({ $count })
routes-out-none = Everything is in a route.
routes-out-advice = Plan again, put it in a route anyway, or choose another day.
routes-out-put = Put in a route
routes-out-put-of = Put in a route: { $name }
routes-out-day-of = Another day for { $name }
routes-why-new = Booked after planning.
routes-why-no-spot = We do not know where this address is. Put it on the map.
routes-why-placed = It is on the map now. Plan again or put it in a route.
routes-why-no-van = No van can take this.
routes-why-no-crew = This takes more people than there are on a van.
routes-why-too-large = This fits in no van.
routes-why-unreachable = There is no road to this address.
routes-why-outside-shifts = No van drives in this window.
routes-why-under-way = The van is on its way already.
routes-why-no-room = There is no time or room left.
routes-why-taken-out = Taken out of a route.

# The time line.
routes-line = The day in time
routes-line-words = All times stand at the stops as well.
routes-doing-drive = driving
routes-doing-stop = stop
routes-doing-wait = waiting
routes-doing-rest = break
routes-doing-unload = emptying

# The map.
routes-map = Map
routes-map-words = Map with the stops. All stops are in the list of each route as well.
routes-map-bare = No map is set as a background. You see the stops alone.
routes-map-failed = The map could not be loaded.
routes-map-depot = Depot
routes-map-in = Closer
routes-map-out = Further away
routes-map-whole = Show everything

# Showing it to the drivers.
routes-publish = Show to the drivers
routes-published = Drivers see these routes since { $time }.
routes-published-no = Drivers do not see these routes yet.
routes-published-changed = Changed since { $time }. Drivers do not see these routes yet.
routes-publish-title = Show anyway?
routes-publish-out = { $count ->
    [one] 1 pickup is in no route.
   *[other] { $count } pickups are in no route.
  }
routes-publish-driverless = { $count ->
    [one] 1 route has no driver yet.
   *[other] { $count } routes have no driver yet.
  }
routes-publish-trouble = { $what }: { $trouble }
routes-publish-go = Show

# While the vans are on the road
routes-live-done = done { $time }
routes-live-not-home = nobody at home { $time }
routes-live-here = at the door
routes-live-under-way = on the way, there at { $time }
routes-live-late = too late: only at { $time }
routes-live-count = { $done } of { $all } done
routes-exceptions = This asks for you
routes-exception-not-home = was not at home ({ $van }, { $time }). Give another day.
routes-exception-late = gets late: { $van } is there only at { $time }. Please call.
routes-exception-silent = We heard nothing of { $van } since { $time }. Call the driver.
routes-exception-not-scanned = { $count ->
    [one] { $van }: 1 thing was loaded, and not scanned at the depot. Look for it.
   *[other] { $van }: { $count } things were loaded, and not scanned at the depot. Look for them.
  }

# An address on the map.
routes-pin = Put on the map
routes-pin-of = Put on the map: { $name }
routes-pin-title = Where is the door?
routes-pin-lead = Tap on the map where this address is. Neighbours without a place are put near it.
routes-pin-lead-nearby = We know the neighbourhood only. Tap on the map where the door is.
routes-pin-save = It is here
# Behind a stop of which the neighbourhood is known, not the door.
routes-nearby = about
routes-nearby-hint = The place on the map is that of the postcode, not of the door.
