# The repair café, for whoever brings something: booking, my appointment, the board on the wall.
# Language level B1. $name is a kind of thing inside a sentence, as in resident.ftl.

# Booking. One question a screen.
repair-title = Have something repaired
repair-progress = Step { $step } of { $steps }
repair-what = What is broken?
repair-what-lead = Bring it to the repair café of { $centre }. We try to repair it together with you.
repair-search = Search
repair-search-hint = For instance lamp or bicycle
repair-search-none = That is not in the list. Choose what is most like it. Or ask at the centre.
repair-offer-none = We do not repair anything yet at the moment. Please look again later.
repair-try-title = Try this first
repair-try-helped = That helped
repair-try-go = Repair it anyway
repair-helped-title = Good, it works again!
repair-helped = Nice that it worked out. You do not have to do anything else.
repair-trouble-title = What is the matter?
repair-trouble-lead = You do not have to fill in anything. But it helps the repairer.
repair-problem = What goes wrong?
repair-problem-hint = For instance: the button does nothing any more. Write no names or addresses here.
repair-brand = Brand
repair-age = How old is it, about?
repair-years = years
repair-optional = May stay empty
repair-next = Continue
repair-when-title = When do you come?
repair-when-lead = Choose a time. You stay with the repair.
repair-day-more = More days
repair-left = { $left ->
    [one] 1 place left
   *[other] { $left } places left
  }
repair-wait-before = { $waiting ->
    [0] waiting list, you are the first
    [one] waiting list, 1 waits before you
   *[other] waiting list, { $waiting } wait before you
  }
repair-wait-means = Full? Then you can join the waiting list. When there is a place that day, you get an e-mail. The time may be different.
repair-none-title = No days are planned yet
repair-none = Look again in a week. Or ask at the centre.
repair-just-full = This time has just become full. Choose another time, or join the waiting list.
repair-just-gone = This time is no longer there. Choose another time.
repair-who-title = Who are you?
repair-name = Your name
repair-name-fault = Fill in your name.
repair-why = We ask this to e-mail you about your appointment and to know who comes. We erase it 30 days after the day.
repair-book = Make the appointment
repair-book-wait = Put me on the waiting list
repair-sent-title = Look in your e-mail
repair-sent = We send an e-mail to { $address }. Press the button in that e-mail. Then your appointment is certain.
repair-sent-by = Do this before { $time }. Otherwise we give your place to somebody else.
repair-sent-wait-title = You are on the waiting list
repair-sent-wait = When there is a place, we send an e-mail to { $address }. Then press the button in that e-mail.
repair-sent-nothing = No e-mail? Look in your spam folder.
repair-again = Have something else repaired

# My appointment.
repair-mine-loading = Your appointment
repair-mine-unknown-title = We do not know this appointment
repair-mine-unknown = Perhaps a piece of the link is missing. Press the button in your e-mail once more.
repair-fact-when = Day
repair-fact-time = Time
repair-fact-where = Where
repair-held-title = Are you coming?
repair-held = Press the button. Then your appointment is certain.
repair-held-by = Do this before { $time }.
repair-confirm = Confirm
repair-waiting-title = You are on the waiting list
repair-waiting-before = { $ahead ->
    [0] You are the first on the list.
    [one] 1 other waits before you.
   *[other] { $ahead } others wait before you.
  }
repair-waiting-help = When there is a place that day, you get an e-mail. The time may be different. Then press the button in that e-mail.
repair-late-title = You were too late
repair-late = You did not confirm in time. So your place is for somebody else now. You can make a new appointment.
repair-book-new = New appointment
repair-coming-title = Your appointment
repair-coming = You are welcome. Bring the broken thing, and show your ticket at the desk.
repair-ticket = Your ticket
repair-ticket-picture = Square code of your appointment
repair-ticket-retry = Show the ticket
repair-to-agenda = Into my calendar
repair-change = Another time
repair-change-title = Choose another time
repair-changed = Done. Your appointment has another time now.
repair-cancel = Cancel
repair-cancel-title = Do you want to cancel?
repair-cancel-help = Then somebody else can have your place.
repair-cancel-go = Yes, cancel
repair-cancel-no = No, I am coming
repair-cancelled-title = This appointment was cancelled
repair-cancelled = You do not have to do anything else. You can make a new appointment.
repair-queue-title = You are checked in
repair-queue-number = Your number
repair-queue-before = { $before ->
    [0] It is almost your turn.
    [one] There is 1 other before you.
   *[other] There are { $before } others before you.
  }
repair-queue-minutes = It takes about { $minutes ->
    [one] 1 minute.
   *[other] { $minutes } minutes.
  }
repair-queue-stay = Keep this page open. It will say which table to go to.
repair-chime-on = Sound on
repair-chime-off = Sound off
repair-chime-why = Then you hear a tone when it is your turn.
repair-table-title = It is your turn
repair-table = Go to table { $table }
repair-table-any = Go to the repairer
repair-fixed-title = It worked!
repair-fixed = Your { $name } works again. Enjoy it!
repair-repairable-title = It can still be repaired
repair-repairable = It did not work out today. But your { $name } can still be repaired.
repair-end-of-life-title = Sorry, it cannot be done
repair-end-of-life = Your { $name } cannot be repaired any more. We think it is fair to tell you that.
repair-unknown-title = Thank you for coming
repair-unknown = We do not know yet whether your { $name } can be repaired.
repair-over-title = The day is over
repair-over = Thank you for being there.
repair-missed-title = We missed you
repair-missed = You were not there. Would you still like to have it repaired? Make a new appointment.
repair-advice = The repairer says
repair-next-title = And now?
repair-next-nothing = You do not have to do anything else.
repair-next-come-back = Come back when you have the part. Then make a new appointment.
repair-next-professional = Take this to a professional or a shop.
repair-next-give-up = You may leave it with us. Then we use the good parts again.
repair-given-up = You left your { $name } with us. Thank you.
repair-follow = See what happens to it
repair-stale = No connection. We keep trying.

# The board on the wall: pictures and figures. These words are for readers of the screen.
repair-board-title = Whose turn it is: { $event }
repair-board-now = Whose turn it is
repair-board-waiting = Who waits
repair-board-line = Number { $number }, { $skill }
repair-board-to = table { $table }
repair-board-minutes = { $minutes } min
repair-board-more = +{ $count }
repair-board-unknown-title = We do not know this board
repair-board-unknown = Check whether the address is right. The coordinator finds it with the repair days.
repair-skill-electrical = electrical
repair-skill-computers = computers
repair-skill-textile = clothes and fabric
repair-skill-furniture = furniture
repair-skill-bicycles = bicycles
repair-skill-jewellery = jewellery and clocks
repair-skill-toys = toys
repair-skill-other = something else

# Why it could not be done.
refusal-household-limit = You already have enough things on this day. Choose another day.

# Some weeks later: does it still work? What the buttons of the letter open.
repair-works-title = Can you still use your { $name }?
repair-works-lead = Your answer helps us to repair better.
repair-works-when = Repaired on { $day }
repair-works-answer = Your answer
repair-works-yes = Yes, I can
repair-works-no = No, I cannot
repair-works-send = Send my answer
repair-works-thanks = Thank you for your answer
repair-works-thanks-yes = Good to hear that the repair has lasted. You need not do anything else.
repair-works-thanks-no = We are sorry. We would like to have another look at it.
repair-works-again = Make a new appointment
repair-works-unknown-title = We do not know this link
repair-works-unknown = A bit of the link may be missing. Press the button in your letter once more.

# Pictures that go with a booking.
repair-photos-hint = If you like. At most { $most }. Keep people out of them.

# The days of the repair café, for everyone; also within the page of a library or a municipality.
repair-calendar-title = Repair café
repair-calendar-lead = Bring what is broken. We try to repair it together with you.
repair-calendar-book = Make an appointment
repair-calendar-off = This day has been called off.
repair-calendar-what = What we repair
repair-calendar-none = No days are planned yet. Have another look later.
repair-calendar-subscribe = All days in your own calendar
repair-calendar-subscribe-help = Is a day added or called off? Then your calendar shows it by itself.
repair-calendar-add = Put into my calendar
repair-calendar-copy = Copy the link
repair-calendar-see = See all days
repair-calendar-workshops = Workshops
