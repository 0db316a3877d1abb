# The letters to residents. Plain English.
# $name is a kind of thing inside a sentence: "lamp", but also "books" or "clothing". So keep it an object
# ("We sold your lamp") and avoid "it" and "them": then every name fits.
# Amounts are estimates. $weight already holds "about".

letter-greeting = Hello,
letter-closing = Kind regards,
letter-stop-question = Do you want no more messages?
letter-stop = Stop the messages
letter-see-story = See the story
letter-about-grams =
    { $amount ->
        [one] about { $amount } gram
       *[other] about { $amount } grams
    }
letter-about-kilos =
    { $amount ->
        [one] about { $amount } kilo
       *[other] about { $amount } kilos
    }

letter-confirm-subject = Would you like news of what you handed in?
letter-confirm-opening =
    { $things ->
        [0] You handed something in at { $centre }. Thank you!
        [one] You handed 1 thing in at { $centre }. Thank you!
       *[other] You handed { $things } things in at { $centre }. Thank you!
    }
letter-confirm-ask = You would like to know what happens next. Press the button. Then we know that this is your e-mail address.
letter-confirm-button = Yes, send me news
letter-confirm-ignore = Do you want no news? Or did you not ask for this? Then you need not do anything. We forget this e-mail address after { $days } days.

letter-started-subject = Done: we will send you news
letter-started-opening = You get an e-mail when there is news of what you handed in at { $centre }.
letter-started-meanwhile = Would you like to see in the meantime how things are? You always can.

letter-news-subject-one = Your { $name }: { $step }
letter-news-subject-many = News of { $count } things that you handed in
letter-news-opening = You handed something in at { $centre }. We are happy to tell you how things are.
letter-news-sentence =
    { $step ->
        [step-ready] We made your { $name } ready for sale. The next step is the shop.
        [step-sold] We sold your { $name }. Somebody else is happy with what you brought.
        [step-given-away] We gave your { $name } away. Somebody else can make good use of what you brought.
        [step-dismantling] We are taking your { $name } apart. We use the good parts again.
        [step-dismantled] We took your { $name } apart. The good parts are used again.
        [step-upcycled] We used your { $name } to make something new. So something beautiful came of what you brought.
        [step-recycled] We could no longer repair or sell your { $name }. The material is used again.
        [step-residual] We could not save your { $name }. This is residual waste now. We think it is fair to tell you that.
        [step-returned-to-owner] You have your { $name } back. Enjoy!
        [step-transferred] We gave your { $name } to another organisation. There the story goes on.
       *[other] There is news of your { $name }.
    }
letter-news-kept = That keeps { $weight } in use.
letter-news-photo = Photo of your { $name }
letter-news-effect = You kept { $kept } in use. That is { $co2 } of CO2 less.
letter-news-source = These figures are an estimate. The source is: { $source }.

# Days and times: $weekday counts from Monday (1), $month from January (1).
letter-weekday =
    { $weekday ->
        [1] Monday
        [2] Tuesday
        [3] Wednesday
        [4] Thursday
        [5] Friday
        [6] Saturday
       *[7] Sunday
    }
letter-month =
    { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    }
letter-moment = { letter-weekday } { $day } { letter-month } { $year }, { $hour }:{ $minute }
letter-euros = €{ $euros }

# The letters of the repair café. $name as above.
letter-repair-when = When
letter-repair-when-old = Before
letter-repair-when-new = Now
letter-repair-where = Where
letter-repair-what = What
letter-repair-see = See your appointment
letter-repair-come = Yes, I will come
letter-repair-bring = Bring along: your { $name }, and loose parts if you have them.
letter-repair-ticket = Your ticket is on the page of your appointment. Show your ticket when you come in.
letter-repair-cannot-come = Can you not come? Then cancel your appointment on the page. Somebody else can come then.
letter-repair-confirm-by = Press the button to confirm your appointment. Do so before { $until }. After that the place goes to somebody else.

letter-repair-confirm-subject = Confirm your appointment for your { $name }
letter-repair-confirm-opening = You would like to have your { $name } repaired at { $centre }. We are keeping a place for you.
letter-repair-confirm-ignore = Did you not ask for this? Then you need not do anything.

letter-repair-booked-subject = Your appointment: { $moment }
letter-repair-booked-opening = Your appointment at { $centre } is confirmed. We will look at your { $name } together with you.

letter-repair-waiting-subject = You are on the waiting list for your { $name }
letter-repair-waiting-opening = All places are taken now. You are on the waiting list at { $centre }.
letter-repair-waiting-then = If a place comes free on this day, you get a message. The time may be another.

letter-repair-free-subject = There is a place for your { $name }
letter-repair-free-opening = You were on the waiting list at { $centre }. Now there is a place for your { $name }.
letter-repair-free-ignore = Do you no longer want to come? Then you need not do anything.

letter-repair-tomorrow-subject = Tomorrow is your appointment for your { $name }
letter-repair-tomorrow-opening = Tomorrow we expect you at { $centre }. We will look at your { $name } together with you.

letter-repair-place-subject = Your appointment is at another place
letter-repair-place-opening = Your appointment at { $centre } for your { $name } goes ahead, but at another place. Please check where to go.

letter-repair-moved-subject = Your appointment has changed
letter-repair-moved-opening = Your appointment at { $centre } for your { $name } is at another time. You do have a place.
letter-repair-moved-cannot-come = Can you not come then? Choose another time on the page, or cancel your appointment.

letter-repair-off-subject = Your appointment is cancelled: { $moment }
letter-repair-off-opening = The repair event at { $centre } is cancelled. So you need not come with your { $name }. We are sorry.
letter-repair-off-again = Would you like to come on another day? Then make a new appointment. We are happy to help you.
letter-repair-off-button = Make a new appointment

letter-done-subject = Your { $name }: this is what we did
letter-done-opening = You came to { $centre } with your { $name }.
letter-done-result =
    { $result ->
        [fixed] Good news: the repair worked!
        [repairable] The repair is not finished yet. It can be done.
        [end_of_life] The repair did not work. We are sorry: no repair is possible any more.
       *[unknown] We are not sure that the repair worked.
    }
letter-done-safe = We tested your { $name }. All is safe.
letter-done-unsafe = Please note: we tested your { $name }. Do not use your { $name } any more. That is not safe.
letter-done-cause = What was broken
letter-done-work = What we did
letter-done-advice = Our advice
letter-done-parts = Parts
letter-done-part = { $part } ({ $cost })
letter-done-parts-total = together { $cost }
letter-done-come-back = Do you have the part? Then come back. We are happy to help you on.
letter-done-professional = Would you like to go on with the repair? Then take your { $name } to a professional.
letter-done-give-up = Do you not want to keep your { $name }? You may give your { $name } to us. Perhaps we can use good parts again.
letter-done-given-up = You gave your { $name } to us. Thank you! Follow your { $name }, and you will see what we do.
letter-done-given-up-untold = You gave your { $name } to us. Thank you!
letter-done-follow = Follow your { $name }

letter-works-subject = Can you still use your { $name }?
letter-works-opening = Some time ago we repaired your { $name } at { $centre }. We would like to know whether you can still use your { $name }.
letter-works-ask = Press the button that fits. Your answer teaches us to repair better.
letter-works-yes = Yes, I can
letter-works-no = No, I cannot
letter-works-once = We ask this only once. Would you rather not answer? Then you need not do anything.

# The letters to those who repair at the repair café.
letter-roster-subject = Your roster for the repair café of { $centre }
letter-roster-opening = Good that you will repair at { $centre }! The button shows you the days of the repair café.
letter-roster-how = Say of each day whether you will come: yes, maybe or no. You need no password. You can always change your answer.
letter-roster-button = See your roster
letter-roster-keep = Keep this message: the button goes on working. Do not pass it on: the button is for you alone.
letter-roster-ask-subject = Will you come to repair?
letter-roster-ask-opening = There will soon be a repair café at { $centre }. Of these days we do not know yet whether you will come:
letter-roster-ask-how = Say yes, maybe or no. Then we know what we can repair that day.

# The letters of workshops and group visits. $name is what it is called.
letter-workshop-what = What
letter-workshop-when = When
letter-workshop-where = Where
letter-workshop-people = Number of people
letter-workshop-price = Price
letter-workshop-free = Free
letter-workshop-see = See your booking
letter-workshop-come = Yes, we will come
letter-workshop-others = See other workshops
letter-workshop-cannot-come = Can you not come? Or do you come with fewer people? Then say so on the page of your booking. Somebody else can come then.
letter-workshop-confirm-by = Press the button to confirm your booking. Do so before { $until }. After that the place goes to somebody else.

letter-workshop-confirm-subject = Confirm your booking for { $name }
letter-workshop-confirm-opening = You booked { $name } at { $centre }. We are keeping the place for you.
letter-workshop-confirm-ignore = Did you not book this? Then you need not do anything.

letter-workshop-waiting-subject = You are on the waiting list for { $name }
letter-workshop-waiting-opening = There is no room left now for { $name } at { $centre }. You are on the waiting list. If there is room after all, you get a message.

letter-workshop-booked-subject = You have a place at { $name }
letter-workshop-booked-opening = Your booking at { $centre } is confirmed. We look forward to seeing you at { $name }.

letter-workshop-free-subject = There is room for you at { $name }
letter-workshop-free-opening = You were on the waiting list at { $centre }. Now there is room for you at { $name }.
letter-workshop-free-ignore = Do you no longer want to come? Then you need not do anything.

letter-workshop-tomorrow-subject = Tomorrow is { $name }
letter-workshop-tomorrow-opening = Tomorrow we expect you at { $centre } for { $name }.

letter-workshop-off-subject = { $name } is cancelled
letter-workshop-off-opening = We have to cancel { $name } at { $centre }. So you need not come. We are sorry.

letter-workshop-cancelled-subject = Your booking for { $name } is cancelled
letter-workshop-cancelled-opening = { $centre } cancelled your booking for { $name }. So you need not come. Do you have questions? Then please contact us.

letter-pickup-when = When
letter-pickup-where = Where
letter-pickup-what = What
letter-pickup-between = Between { $from } and { $hour }:{ $minute }
letter-pickup-see = { $brings ->
    [yes] See your appointment
   *[no] See your pickup
}
letter-pickup-again = Make a new appointment
letter-pickup-ready = { $brings ->
    [yes] Make sure that somebody is at home, and that nothing stands in the way. We carry your things inside.
   *[no] Put your things ready in a dry place. We carry them to the van ourselves.
}
letter-pickup-follow = Do you want to know what becomes of your things? Look at the page of your pickup after we came.
letter-pickup-cannot = { $brings ->
    [yes] Can you not be there? Or do you want another time? Do that on the page of your appointment. Then somebody else can have that time.
   *[no] Can you not be there? Or do you want to change something? Do that on the page of your pickup. Then somebody else can have that time.
}
letter-pickup-refused = { $thing }: we do not collect this.

letter-pickup-looking-subject = We look at your photo
letter-pickup-looking-opening = We have your pickup at { $centre }. We look at your photo first. Then you hear from us. We keep the time free for you.

letter-pickup-booked-subject = { $brings ->
    [yes] We come to bring your things
   *[no] We come to collect your things
}
letter-pickup-booked-opening = { $brings ->
    [yes] Your appointment with { $centre } is certain. We come to bring your things.
   *[no] Your pickup by { $centre } is certain. We come to you.
}

letter-pickup-changed-subject = { $brings ->
    [yes] Your appointment has changed
   *[no] Your pickup has changed
}
letter-pickup-changed-opening = { $brings ->
    [yes] The appointment to bring your things has changed. Here you see how it is now.
   *[no] Your pickup by { $centre } has changed. Here you see how it is now.
}

letter-pickup-soon-subject = { $brings ->
    [yes] In three days we bring your things
   *[no] In three days we collect your things
}
letter-pickup-soon-opening = In three days { $centre } comes to you.

letter-pickup-tomorrow-subject = { $brings ->
    [yes] Tomorrow we bring your things
   *[no] Tomorrow we collect your things
}
letter-pickup-tomorrow-opening = Tomorrow { $centre } comes to you.

letter-pickup-cancelled-subject = { $brings ->
    [yes] We do not bring your things
   *[no] Your pickup is cancelled
}
letter-pickup-cancelled-opening = { $brings ->
    [yes] { $centre } cannot bring your things. We are sorry.
   *[no] { $centre } cannot collect your things. We are sorry.
}

letter-pickup-way-subject = We are on our way
letter-pickup-way-opening = The van of { $centre } is on its way to you.
letter-pickup-way-time = We think that we are there at { $time }.

letter-pickup-taken-subject = We took your things with us
letter-pickup-taken-opening = { $centre } was at your door. Thank you!
letter-pickup-taken = Taken with us
letter-pickup-story = Do you want to know what becomes of your things? You can follow them.
letter-pickup-follow-button = Follow your things

letter-pickup-brought-subject = We brought your things
letter-pickup-brought-opening = { $centre } was at your door. Enjoy them!
letter-pickup-brought = Brought

letter-pickup-nothing-subject = { $brings ->
    [yes] We brought nothing
   *[no] We took nothing with us
}
letter-pickup-nothing-opening = { $brings ->
    [yes] { $centre } was at your door. Sadly, we could not leave your things.
   *[no] { $centre } was at your door. Sadly, we could not take anything.
}

letter-pickup-missed-subject = Nobody opened the door
letter-pickup-missed-opening = { $centre } was at your door. Nobody was at home.
letter-pickup-rebook = You can choose a new time. We still have your details and your things.
letter-pickup-rebook-button = Choose a new time

letter-pickup-left = { $brings ->
    [yes] { $thing }: we did not bring this.
   *[no] { $thing }: we did not take this.
}
letter-pickup-not-there = We did not see it.
letter-pickup-wet = It was wet.
letter-pickup-broken = It was broken.
letter-pickup-dirty = It was too dirty.
letter-pickup-too-large = It did not fit through the door or into the van.
letter-pickup-unsafe = We could not carry it safely.
letter-pickup-not-as-told = It was something else than was agreed.
letter-pickup-other = We could not use it.
