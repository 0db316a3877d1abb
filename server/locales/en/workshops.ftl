# Workshops and group visits, for residents. Loaded on those pages only.

# What there is to come to.
workshops-title = Workshops
workshops-lead = Make or repair something yourself. We help you. Do you come with a class or a group? You can.
workshops-none = No workshops are planned yet. Look again later.
workshops-repair = Have something repaired
workshops-repair-days = Days of the repair café
workshops-see = Workshops
workshops-group-visit = Group visit
workshops-off = This is cancelled.
workshops-price-free = Free
workshops-price-person = { $price } per person
workshops-price-group = { $price } for the group
workshops-left = { $left ->
    [0] full
    [one] 1 place left
   *[other] { $left } places left
  }
workshops-visit-free = still free
workshops-visit-taken = taken
workshops-group-most = group of at most { $most } people
workshops-closed = Booking has closed.
workshops-book = Book
workshops-book-for = Book { $name }
workshops-book-wait = Join the waiting list
workshops-book-wait-for = Join the waiting list for { $name }

# One short form.
workshops-people = How many people come?
workshops-party = Name of the school or group
workshops-party-fault = Fill in which school or group comes.
workshops-note = Is there anything we should know?
workshops-note-hint = You may leave this empty. For example: I come with a wheelchair.
workshops-why = We ask this to mail you about your booking and to know who comes. We delete it 30 days after the day.
workshops-wait-means = There is too little room now. You go on the waiting list. If there is room after all, you get a mail.
workshops-send = Book
workshops-send-wait = Put me on the waiting list
workshops-sent = We send a mail to { $address }. Press the button in that mail. Then your booking is certain.
workshops-full = There is just too little room. Choose fewer people, or join the waiting list.
workshops-twice = You have a booking already. Look in your mail.

# My booking.
workshops-mine-title = Your booking
workshops-mine-unknown-title = We do not know this booking
workshops-fact-people = People
workshops-fact-price = Price
workshops-fact-party = Group
workshops-held = Press the button. Then your booking is certain.
workshops-coming = You are welcome. Your booking is confirmed.
workshops-late = You did not confirm in time. That is why your place is somebody else's now. You can book again.
workshops-cancelled-title = This booking is cancelled
workshops-cancelled = You need not come.
workshops-others = See all workshops
workshops-waiting-help = If there is room after all, you get a mail. Then press the button in that mail.
workshops-change = More or fewer people
workshops-change-go = Save
workshops-changed = Done. Now we know with how many people you come.
workshops-change-full = There is no room for so many people.
