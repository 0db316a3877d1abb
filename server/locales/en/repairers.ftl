# Who repairs at the repair café, for the coordinator.
repairers-title = Repairers
repairers-lead = Who repairs at the repair café? Everyone gets a link, and uses it to say yes, maybe or no.
repairers-open = Repairers
repairers-empty = There are no repairers yet.
repairers-new = New repairer
repairers-email = E-mail address
repairers-email-hint = May be left empty. Then hand over the link yourself.
repairers-email-none = No e-mail: hand over the link
repairers-language = Language
repairers-skills = What can this person repair?
repairers-skills-fault = Choose at least one.
repairers-active = Repairs here
repairers-active-hint = If you switch this off, the link stops working and the answers no longer count. After 30 days we wipe name and address.
repairers-inactive = Stopped
repairers-link = New link
repairers-link-of = New link for { $name }
repairers-renew-ask = Make a new link for { $name }? The old link will then stop working.
repairers-renew-go = Make a new link
repairers-link-title = The link of { $name }
repairers-link-lead = Let { $name } scan the code, or copy the link. You see it only now.
repairers-link-mailed = { $name } also gets the link by e-mail.
repairers-link-picture = Code with the link
repairers-link-done = Done
refusal-repairer-stopped = This repairer has stopped. First switch ‘Repairs here’ on again.

# Who comes on a day.
repairers-crew = Who comes?
repairers-crew-of = Who comes on { $day }?
repairers-crew-empty = There are no repairers to ask yet.
repairers-crew-yes = Comes
repairers-crew-maybe = Maybe comes
repairers-crew-no = Does not come
repairers-crew-nothing = No answer yet
repairers-lacks = Mind { $day }
repairers-lack-nobody = { $booked ->
    [one] Nobody for { $skill }: 1 booking
   *[other] Nobody for { $skill }: { $booked } bookings
  }
repairers-lack-unsure = { $booked ->
    [one] Not sure yet for { $skill }: 1 booking
   *[other] Not sure yet for { $skill }: { $booked } bookings
  }
repairers-lack-few = Too few for { $skill }: { $yes } of { $needed } needed
