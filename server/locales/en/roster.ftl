# The page of who repairs at the repair café, without an account.
roster-title = Will you come to repair?
roster-lead = Say of each day whether you will come to { $centre }. You can always change your answer.
roster-loading = Your roster
roster-none = No days are planned now. Look again later.
roster-question = Will you come on { $day }?
roster-yes = Yes
roster-maybe = Maybe
roster-no = No
roster-said-yes = Saved: you will come.
roster-said-maybe = Saved: maybe you will come.
roster-said-no = Saved: you will not come.
roster-said-nothing = You have not answered yet.
roster-skills = What you can repair that day
roster-no-table = There is no table that day for what you repair.

# Letters, and how to be rid of them.
roster-letters-title = Messages
roster-letters-on = Do we not know yet whether you will come? Then we send you an e-mail. We do so at most once a week.
roster-letters-off = You get no e-mail from us. Keep the link to this page.
roster-letters-language = Language of the messages
roster-letters-stop = Stop the messages
roster-letters-stopped = You get no more e-mail. We have wiped your e-mail address. Keep the link to this page.

# Links that lead nowhere.
roster-unknown-title = We do not know this link
roster-unknown = You may have got a new link. Ask the centre.
roster-stopped-title = This link no longer works
roster-stopped = Do you want to come and repair again? Ask the centre.
refusal-link-stopped = This link no longer works.
