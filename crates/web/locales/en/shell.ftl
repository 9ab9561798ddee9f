### The frame of every page: menu, search, languages, notices, faults, forms.

shell-product-name = Work ability support
shell-skip-link = Skip to content
shell-menu = Main menu
shell-menu-desk = Desk
shell-menu-cases = Clients
shell-menu-referrals = Referrals
shell-menu-referrals-count = { $count ->
    [one] { $count } new
   *[other] { $count } new
}
shell-menu-meetings = Meetings
shell-menu-tasks = Tasks
shell-menu-tasks-count = { $count ->
    [one] { $count } open
   *[other] { $count } open
}
shell-menu-models = Models
shell-search = Find a client
shell-languages = Language
shell-user-menu = your details and sign-out
shell-sign-out-button = Sign out
shell-breadcrumbs = Breadcrumbs

shell-notice-saved = Saved.
shell-notice-signed-out = You have signed out.

shell-not-found-title = Page not found
shell-not-found-text = There is no such page, or you may not see it.
shell-not-found-what-now = Check the address or go back to the desk. If you should see the page, ask the client's responsible contact.
shell-too-old-title = The form is out of date
shell-too-old-text = Your session changed after you opened the form. Nothing was saved.
shell-too-old-what-now = Go back to the previous page. Copy what you wrote, reload the page and send the form.
shell-conflict-title = Somebody else changed the same thing first
shell-conflict-text = Another person saved a change while you were writing. Their change is saved. Yours was not.
shell-conflict-what-now = Go back to the previous page and copy your text. Reload the page and make the change there.
shell-too-large-title = The form has too much text
shell-too-large-text = You sent more than one form can hold. Nothing was saved.
shell-too-large-what-now = Go back to the previous page and shorten the text.
shell-failed-title = The page is not working right now
shell-failed-text = The data is safe.
shell-failed-what-now = Try again in a moment.

shell-form-optional = (optional)
shell-form-choose = Choose
shell-form-day = Day
shell-form-month = Month
shell-form-year = Year
shell-form-errors-title = Check these points
shell-form-limit = At most { $count } characters.
