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
