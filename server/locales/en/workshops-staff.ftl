# Workshops and group visits, for coordinators.

workshops-plan-title = Workshops
workshops-plan-hint = Workshops and group visits
workshops-plan-lead = Residents and schools book these.
workshops-plan-empty = There are no workshops yet.
workshops-plan-list = What is coming
workshops-plan-new = New workshop
workshops-plan-kind = What is it?
workshops-kind-workshop = Workshop
workshops-kind-group-visit = Group visit
workshops-plan-name = Name
workshops-plan-name-en = Name in English
workshops-plan-about = What do you do there? Who is it for?
workshops-plan-about-en = The same in English
workshops-plan-optional = May stay empty.
workshops-plan-places = Places
workshops-plan-most = Most people in one booking
workshops-plan-most-group = Largest group
workshops-plan-price = Price per person
workshops-plan-price-group = Price for the group
workshops-plan-price-hint = Empty is free. It is paid at the door.
workshops-plan-closes = Booking closes so many hours before
workshops-plan-made = { $count ->
    [one] 1 made:
   *[other] { $count } made:
  }
workshops-plan-taken = { $taken } of { $places } places taken
workshops-plan-visit-taken = Taken
workshops-plan-visit-free = Still free
workshops-plan-waiting = { $waiting ->
    [one] 1 booking waits
   *[other] { $waiting } bookings wait
  }
workshops-plan-open = Participants
workshops-plan-open-of = Participants of { $name }
workshops-off-badge = Cancelled
workshops-off-do = Call { $name } off
workshops-off-title = Call off
workshops-off-ask = Is { $name } on { $day } off? Whoever booked gets a message. This cannot be undone.
workshops-off-go = Call it off
workshops-edit = Change
workshops-edit-title = Change the workshop
workshops-edit-go = Save
fault-more-than-there-is = This is more than there are places.
fault-too-many = These are too many people.
fault-whole-visit = A group visit is for one group.
refusal-places-taken = More places are taken already.

# Who comes.
workshops-people-title = Participants
workshops-people-empty = There are no bookings yet.
workshops-people-list = Bookings
workshops-people-sum = { $came } of { $people } people are here
workshops-people-count = { $people ->
    [one] 1 person
   *[other] { $people } people
  }
workshops-people-add = Book by phone
workshops-people-add-title = Book for somebody
workshops-people-name = Name
workshops-people-party = School or group
workshops-people-phone = Phone
workshops-people-email = E-mail
workshops-people-many = Number of people
workshops-people-note = Particulars
workshops-people-add-go = Book
workshops-people-full = There is no room for so many people.
workshops-state-waiting = Waits for room
workshops-state-held = Not confirmed yet
workshops-state-late = Not confirmed
workshops-state-confirmed = Comes
workshops-state-cancelled = Cancelled
workshops-came-present = Present
workshops-came-present-of = Present: { $name }
workshops-came-count = { $came ->
    [0] nobody came
   *[other] { $came } came
  }
workshops-came-fewer = One fewer of { $name }
workshops-came-more = One more of { $name }
workshops-decline = Cancel { $name }
workshops-decline-title = Cancel a booking
workshops-decline-ask = Do you want to cancel { $name }? Whoever has an e-mail address gets a message.
workshops-decline-go = Cancel it

# Which letter it is.
letter-kind-workshop-confirm = Workshop: asks to confirm
letter-kind-workshop-waiting = Workshop: on the waiting list
letter-kind-workshop-booked = Workshop: booked
letter-kind-workshop-place-free = Workshop: there is room
letter-kind-workshop-tomorrow = Workshop: reminder
letter-kind-workshop-called-off = Workshop: cancelled
letter-kind-workshop-cancelled = Workshop: booking cancelled
