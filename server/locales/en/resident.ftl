# Texts of the pages for residents, who need no account. Plain English.
# $name is a kind of thing inside a sentence: "lamp", but also "books" or "clothing". So keep it an object
# ("We sold your lamp") and avoid "it" and "them": then every name fits.
# Amounts are estimates. $weight already holds "about".

about-grams =
    { $amount ->
        [one] about { $amount } gram
       *[other] about { $amount } grams
    }
about-kilos =
    { $amount ->
        [one] about { $amount } kilo
       *[other] about { $amount } kilos
    }

# What became of what somebody handed in.
follow-title = This is what happened to your things
follow-where = You brought this to { $centre } on { $date }. Thank you!
follow-loading = Your things
follow-empty = There is nothing on this page yet. Have a look later.
follow-things = Your things
follow-updated = Updated at { $time }
follow-refresh = Refresh
follow-link-title = We do not know this link
follow-link-help = Maybe a part of the link is missing. Scan the code on your receipt once more.
follow-offline-title = No connection

effect-title = Thanks to you
effect-count = { $reused ->
    [one] 1 of your { $total } things is used again.
   *[other] { $reused } of your { $total } things are used again.
  }
effect-count-all = { $total ->
    [one] What you brought is used again.
   *[other] All { $total } of your things are used again.
  }
effect-kept = { $weight } kept in use
effect-co2 = { $weight } of CO2 less
effect-source = This is an estimate. Source: { $source }.
effect-of-thing = That keeps { $weight } in use and saves { $co2 } of CO2.

# Where one thing is now, to the person who brought it.
now-received = We received your { $name }. Now we look at what is needed.
now-to-test = We are going to test your { $name }.
now-tested = We tested your { $name }.
now-cleaning = We are cleaning your { $name }.
now-repair = We are repairing your { $name }.
now-upcycling = We are making something new of your { $name }.
now-dismantling = We are taking your { $name } apart. We use the good parts again.
now-ready = We made your { $name } ready. The next step is the shop.
now-for-sale = We are selling your { $name } in the shop now.
now-reserved = Somebody wants to buy your { $name }.
now-sold = We sold your { $name }. Somebody else is happy with what you brought.
now-given-away = We gave your { $name } away. Somebody else can make good use of what you brought.
now-returned-to-owner = You have your { $name } back. Enjoy!
now-transferred = We gave your { $name } to another organisation. There the story goes on.
now-dismantled = We took your { $name } apart. The good parts are used again.
now-upcycled = We used your { $name } to make something new.
now-recycled = We could not repair or sell your { $name }. The material is used again.
now-residual = We could not save your { $name }. This is residual waste now. We think it is fair to tell you that.
now-refused = We could not accept your { $name }.

# What happened, with a date behind it. Also right when it is long ago.
event-received = Handed in
event-received-again = Handed in again
event-to-test = To the test
event-tested = Tested
event-cleaning = Cleaned
event-repair = With the repairer
event-upcycling = In the workshop: for something new
event-dismantling = In the workshop: taken apart
event-ready = Ready for the shop
event-for-sale = In the shop
event-reserved = Reserved
event-sold = Sold
event-given-away = Given away
event-returned-to-owner = Back with the owner
event-transferred = To another organisation
event-dismantled = Parts used again
event-upcycled = Made into something new
event-recycled = Material recycled
event-residual = Residual waste
event-refused = Not accepted

track-label = Phases
track-done = done
track-now = now
track-ahead = still to come
track-skipped = not needed
timeline-label = What happened: { $name }
timeline-show = See all steps

# Hearing about it by e-mail.
mail-title = Would you like news?
mail-lead = We send you an e-mail when there is news. Then you need not keep looking.
mail-address = Your e-mail address
mail-address-hint = For example name@example.org
mail-address-fault = Fill in an e-mail address, such as name@example.org.
mail-language = In which language?
mail-use = We use your address only for this. When you stop, we erase it at once.
mail-privacy = Read more about your data
mail-send = Send me news
mail-sent-title = Look in your e-mail and press the button
mail-sent = We are sending an e-mail to { $address }. Press the button in that e-mail. After that you get news.
mail-sent-nothing = No e-mail? Look in your spam. Did you already get news about these things? Then you need not do anything.
mail-other = Another address

# Confirming an address.
confirm-title = Is this your e-mail address?
confirm-lead = You would like news of the things you brought. Press the button. Then we know for sure that the address is yours.
confirm-go = Yes, this is my address
confirm-done-title = Done, thank you!
confirm-done = You get an e-mail when there is news of your things.
confirm-see = See your things
confirm-expired-title = This link is too old
confirm-expired-help = The link works for 7 days. After that we erase your address. Would you still like news? Scan the code on your receipt and fill in your address once more.
confirm-unknown-help = Maybe you have already stopped. Or a part of the link is missing. Press the button in your e-mail once more.

# Stopping the letters.
stop-title = Do you want no more messages?
stop-lead = Press the button. Then we send no more e-mail about these things, and we erase your address.
stop-go = Stop the messages
stop-done-title = You get no more messages
stop-done = We erased your address. You can always look for yourself: scan the code on your receipt.
stop-unknown-title = This link no longer works
stop-unknown-help = Maybe you have already stopped. Then you get no more messages.
stop-language-title = Or rather in another language?
stop-language-save = Choose this language
stop-language-done = Done. The next e-mail is in this language: { $language }.

# The story of a thing, for whoever scans its label.
story-heading = The story
story-scanned = You scanned the label of an item at { $centre }.
story-private = This page says nothing about who brought or bought this.
story-share = Share this story
story-shared = The link is copied
story-price = Price
story-unknown-title = We do not know this label
story-unknown-help = Maybe the label is not on anything yet. Or the code is wrong: look closely at the letters and digits.
story-bring = Do you have something you no longer use? Bring it to us. Then you can see for yourself what happens.
is-received = Just in. We look at what is needed.
is-to-test = We are going to test this.
is-tested = We tested this.
is-cleaning = We are cleaning this.
is-repair = We are repairing this.
is-upcycling = We are making something new of this.
is-dismantling = We are taking this apart. We use the good parts again.
is-ready = Ready for the shop.
is-for-sale = For sale in the shop now.
is-reserved = Somebody wants to buy this.
is-sold = Sold. Somebody uses this again now.
is-given-away = Given away. Somebody uses this again now.
is-returned-to-owner = Back with the owner.
is-transferred = With another organisation. There the story goes on.
is-dismantled = Taken apart. The good parts are used again.
is-upcycled = Something new was made of this.
is-recycled = Could no longer be repaired. The material is used again.
is-residual = We could not save this. It is residual waste now.
is-refused = We could not accept this.

# The accessibility statement.
access-title = Accessibility
access-lead = Everybody must be able to use Omloop. Here you read what we do for that, and what is not good enough yet.
access-norm-title = What we hold ourselves to
access-norm = We follow the rules for accessible websites: WCAG 2.2, levels A and AA. The law asks for WCAG 2.1 (EN 301 549).
access-status-title = How things stand now
access-status = Omloop partly complies. There has been no independent audit yet. This statement is of 21 November 2026.
access-tested-title = What we tested
access-tested-axe = With an automatic test (axe), at the width of a phone, a tablet and a computer, in Dutch and in English.
access-tested-keyboard = The page of your things with the keyboard alone.
access-tested-zoom = At 200 per cent zoom.
access-tested-contrast = The contrast of text, with the same automatic test.
access-not-title = What is not tested yet
access-not-people = Use by people with a disability.
access-not-readers = Screen readers on different phones and computers.
access-not-pdf = The labels and receipts as PDF. Everything on them is on the screen as well.
access-report-title = Does something not work?
access-report = Tell somebody who works at the centre where you brought something, or your municipality. They find another way to help you, and pass it on to us. Is the answer not good enough? Then you can go to the National Ombudsman.

# What we keep.
privacy-title = Your data
privacy-lead = You need no account. We ask your name only for an appointment.
privacy-brought-title = When you bring something
privacy-brought = We write down what you bring, when, and what happens to it. We do not write down who you are.
privacy-receipt = On your receipt is a secret link. Whoever has the link sees your things. So keep the receipt to yourself.
privacy-mail-title = When you would like news
privacy-mail = Then we keep your e-mail address and the language you choose. Only to send you news of your things. Nobody else gets your address.
privacy-mail-stop = When you stop the messages, we erase your address at once. Every e-mail has a link to stop.
privacy-mail-unconfirmed = If you do not press the button in the first e-mail, we erase your address after 7 days.
privacy-repair-title = When you have something repaired
privacy-repair = For an appointment we keep your name, your e-mail address, what you tell about the broken thing and the photos that you send. We e-mail you about the appointment and know who comes. 30 days after the day we erase your name and address. What was repaired is kept without you.
privacy-repair-link = In the e-mail about your appointment is a secret link. Whoever has the link can see the appointment and cancel it.
privacy-pickup-title = When we collect things from you
privacy-pickup = We keep your name, your address, your telephone number or e-mail address, what we collect and the photos that you send. With that we come to you and tell you about the pickup. 30 days after that day we erase who and where it was. What we collected is kept without you.
privacy-pickup-here = Do you tap “Use my place”? Then we keep where your phone was at that moment, so that the van finds you. We erase that after 30 days as well.
privacy-pickup-register = We sometimes look up your street in the government’s register of addresses. It gets your postcode and house number only.
privacy-repairer-title = If you repair with us
privacy-repairer = We keep your name, your language and what you can repair. And your e-mail address, if you give it. You have no account: your link is enough. What you say of a day, we wipe 30 days after that day. Do you stop? Then we wipe everything after 30 days.
privacy-photo-title = Photos
privacy-photo = We sometimes take a photo of an item, not of people. From every photo we remove where and with what it was taken.
privacy-cookies-title = Cookies
privacy-cookies = For residents we use no cookies. Who works at the centre and signs in gets a cookie to stay signed in. Who does that at the municipality gets one more for ten minutes. A tablet of the centre has one of its own as well. We follow nobody.
privacy-device = Your phone remembers which language you choose. When you make an appointment, this window remembers what you fill in, until you close it.
privacy-rights-title = Your rights
privacy-rights = Do you have a question about your data, or do you want us to erase it? Ask the centre where you brought something. Do you not agree with the answer? Then you can go to the Dutch Data Protection Authority.

# A label that is on a lot.
public-lot-title = This is a lot
public-lot-help = This label is on a crate, trolley or pallet of { $centre }. There is no more to see here.

# Pictures of a thing that somebody sends.
photos-title = Photos
photos-one = Photo { $number }
photos-add = Add a photo
photos-away = Remove
photos-drop = Remove photo { $number }
