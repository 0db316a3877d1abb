# Having things collected, for residents: booking a pickup, and my pickup.
# $name is the name of a thing as it stands on its tile: "Sofa", "Box of books".

# Booking. One question a screen.
pickup-title = Have things collected
pickup-progress = Step { $step } of { $steps }
pickup-next = Continue
pickup-none = We do not collect anything yet. Look again later, or bring your things yourself.

# Where.
pickup-where-title = Where do we collect your things?
pickup-where-lead = We collect things from your home.
pickup-postcode = Postcode
pickup-postcode-hint = For example 1234 AB
pickup-postcode-fault = Fill in a postcode, such as 1234 AB.
pickup-number = House number
pickup-number-hint = With its letter or addition, for example 12a
pickup-number-fault = Fill in a house number, such as 12 or 12a.
pickup-address-title = What is your address?
pickup-address-lead = Fill in your street and your town.
pickup-address-unknown = We cannot find { $postcode }, number { $number }. Is it right? Then fill in your street and town.
pickup-street = Street
pickup-street-fault = Fill in your street.
pickup-town = Town
pickup-here-why = Are you at home now? Then your phone can say where that is, so that the van surely finds you. You need not.
pickup-here = Use my place
pickup-here-found = Your place was found.
pickup-here-refused = Your phone may not say where you are. That is fine: your address is enough.
pickup-here-unsure = Your phone does not know exactly where you are. That is fine: your address is enough.
pickup-town-fault = Fill in your town.
pickup-outside-title = We do not come here yet
pickup-outside = We do not collect things at { $postcode } yet. We are sorry.
pickup-outside-bring = You can bring your things yourself. They are welcome in the shop.
pickup-outside-ask = Is bringing them not possible? Ask your municipality who collects near you.
pickup-outside-other = Another address

# What.
pickup-what-title = What may we collect?
pickup-what-lead = Choose what you have.
pickup-what-more = Anything else?
pickup-search = Search
pickup-search-hint = For example sofa or bicycle
pickup-search-none = That is not in the list. Choose what is most like it.
pickup-search-found = { $count ->
    [one] 1 found
   *[other] { $count } found
  }
pickup-list = Your list
pickup-list-edit = Change
pickup-list-edit-of = Change { $name }
pickup-list-away = Remove
pickup-list-away-of = Remove { $name }
pickup-tile-no = we do not collect this
pickup-tile-look = a photo first
pickup-tile-chosen = on your list
pickup-pieces = { $pieces } × { $name }
pickup-thing-pieces = How many?
pickup-thing-apart = Taken apart
pickup-thing-apart-hint = Then more fits into the van.
pickup-thing-put = Put on my list
pickup-thing-keep = Save
pickup-thing-look = We look at your photo first
pickup-thing-look-why = Then you hear whether we collect this. We keep the time free for you.
pickup-thing-photos-hint = Take 1 to { $most } photos. No people on them, please.
pickup-thing-photo-needed = Take a photo first.
pickup-thing-no = We do not collect this
pickup-thing-no-where = Where can it go?
pickup-thing-other = Choose something else
pickup-most-things = Your list is full. Remove something first.

# The house.
pickup-house-title = Where are the things?
pickup-house-lead = Then we know how much time we need.
pickup-floor = On which floor?
pickup-floor-cellar = Cellar
pickup-floor-ground = Ground floor
pickup-floor-number = Floor { $floor }
pickup-floor-higher = Higher
pickup-floor-exact = Which floor?
pickup-lift = Is there a lift?
pickup-lift-no = No, only stairs
pickup-lift-yes = Yes, a lift
pickup-lift-with = With a lift
pickup-lift-without = Only stairs
pickup-note = Should the driver know anything?
pickup-note-hint = You need not. For example: the bell does not work.

# When.
pickup-when-title = When shall we come?
pickup-when-lead = Choose a time. We come somewhere within those hours. Somebody must be at home.
pickup-green-title = Green choice
pickup-green = We are near you then
pickup-green-why = Then we drive less.
pickup-days-other = Other days
pickup-days-more = More days
pickup-full-title = There is no room now
pickup-full = There is no room left in the vans for all your things. Try with fewer things. Or look again in a week.
pickup-fewer = Fewer things
pickup-later = Look again

# Who.
pickup-who-title = Who are you?
pickup-who-lead = How do we reach you? A telephone number or an e-mail address is enough.
pickup-name = Your name
pickup-name-fault = Fill in your name.
pickup-phone = Your telephone number
pickup-phone-hint = Then the driver can call you.
pickup-phone-fault = Fill in a telephone number, such as 06 12345678.
pickup-mail-hint = You get a mail with your appointment, and another the day before.
pickup-reach-fault = Fill in a telephone number or an e-mail address.
pickup-why = We ask this to find you and to tell you about the pickup. We delete it 30 days after that day.

# Check, and book.
pickup-check-title = Is this right?
pickup-check-lead = Check it. Then make the appointment.
pickup-check-change = Change
pickup-check-change-of = Change: { $part }
pickup-fact-where = Where
pickup-fact-what = What
pickup-fact-house = Floor
pickup-fact-when = When
pickup-fact-day = Day
pickup-fact-time = Time
pickup-fact-who = Who
pickup-fact-centre = Who comes
pickup-book = Make the appointment

# Why it could not be booked, on the screen where it can be put right.
pickup-refused-full = This time has just been taken. Choose another time.
pickup-refused-gone = This time is no longer possible. Choose another time.
pickup-refused-outside = We do not come to this address that day. Is your postcode right?
pickup-refused-household = There are two pickups for this address already. You find them in your mail. After the pickup you can make a new one.
pickup-refused-large = This is too much for one van. Remove something from your list. Make a second appointment for it.
pickup-refused-large-thing = { $name } is too large or too heavy for our vans. Remove it from your list.
pickup-refused-people = This takes more people than there are in the van. Remove the heaviest thing from your list.
pickup-refused-people-thing = { $name } is too heavy for the people in the van. Remove it from your list.
pickup-refused-photo = A photo of { $name } is needed.
pickup-refused-not-collected = We do not collect { $name }. Remove it from your list.
pickup-refused-unknown = We no longer collect something on your list. We removed it. Please check.
pickup-refused-photo-gone = We do not have one of the photos any more. Take it again.

# My pickup.
pickup-mine-title = Your pickup
pickup-mine-looking-title = We look at your photo
pickup-mine-looking = We have your appointment. We look at your photo first. We keep the time free for you.
pickup-mine-booked-title = { $brings ->
    [yes] We come to bring your things
   *[no] We come to collect your things
}
pickup-mine-booked = Your appointment is certain.
pickup-mine-cancelled-title = This pickup is cancelled
pickup-mine-cancelled = We do not come. You can make a new appointment.
pickup-mine-over-title = The day is over
pickup-mine-over = Thank you for your things.
pickup-mine-way-title = The van is coming
pickup-mine-way = The van is on its way to you.
pickup-mine-way-time = We think that we are there at { $time }.
pickup-mine-door-title = The van is at your door
pickup-mine-door = We are in front of your door.
pickup-mine-missed-title = Nobody opened the door
pickup-mine-missed = Nobody was at home. Choose a new time.
pickup-mine-again = Choose a new time
pickup-mine-taken-title = We took your things with us
pickup-mine-taken = Thank you! Here you see what came with us.
pickup-mine-brought-title = We brought your things
pickup-mine-brought = Enjoy them!
pickup-mine-nothing-title = { $brings ->
    [yes] We brought nothing
   *[no] We took nothing with us
}
pickup-mine-nothing = { $brings ->
    [yes] We were at your door. Here you see why we could not leave anything.
   *[no] We were at your door. Here you see why nothing could come with us.
}
pickup-mine-story = What becomes of your things?
pickup-mine-story-help = Your things have a label. You can see what becomes of them.
pickup-mine-follow = Follow your things
pickup-thing-taken = { $pieces ->
    [one] taken with us
   *[other] { $pieces } taken with us
  }
pickup-thing-brought = { $pieces ->
    [one] brought
   *[other] { $pieces } brought
  }
pickup-thing-left = not taken
pickup-thing-absent = not seen
pickup-why-wet = It was wet.
pickup-why-broken = It was broken.
pickup-why-dirty = It was too dirty.
pickup-why-too-large = It did not fit through the door or into the van.
pickup-why-unsafe = We could not carry it safely.
pickup-why-not-as-told = It was something else than was agreed.
pickup-why-other = We could not use it.
pickup-card-title = Find your pickup
pickup-card-lead = Did you find a card of ours at your door? Type what is on it.
pickup-card-code = Code on the card
pickup-card-code-hint = For instance 7K3M-9QXR
pickup-card-postcode = Your postcode
pickup-card-find = Find
pickup-card-unknown = This code does not go with this postcode. Look at the card once more.
pickup-mine-reason = Why not
pickup-mine-unknown-title = We do not know this appointment
pickup-mine-unknown = Perhaps a part of the link is missing. Press the button in your mail once more.
pickup-mine-sent = Done. We send you a mail with your appointment.
pickup-mine-keep = Done. You get no mail. So keep this page: here you can change or cancel the appointment.
pickup-mine-copy = Copy the link
pickup-mine-copied = The link is copied
pickup-mine-next = What happens now?
pickup-next-look = We look at your photo. You hear from us whether we collect it.
pickup-next-then = Do we come? Then put your things ready in a dry place.
pickup-next-ready = Put your things ready in a dry place.
pickup-next-room = Make sure that nothing stands in the way.
pickup-next-home = Make sure that somebody is at home. We ring the bell.
pickup-next-carry = { $brings ->
    [yes] We carry the things inside ourselves.
   *[no] We carry the things to the van ourselves.
}
pickup-next-label = Your things get a new life.
pickup-thing-yes = we collect this
pickup-thing-looking = we look at your photo
pickup-thing-not = we do not collect this
pickup-to-agenda = To my calendar
pickup-change = Another time
pickup-change-title = Choose another time
pickup-change-until = You can change it until { $time }.
pickup-change-closed = It cannot be changed any more. You can still cancel.
pickup-changed = Done. We come at another time now.
pickup-change-none = There is no other time with room for your things now.
pickup-cancel = Cancel
pickup-cancel-title = Do you want to cancel?
pickup-cancel-help = Then we do not come. Somebody else can have your time.
pickup-cancel-go = Yes, cancel
pickup-cancel-no = No, please come
pickup-new = Make a new appointment
