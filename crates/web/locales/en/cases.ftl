### The list of cases.

cases-title = Clients
cases-filter = Filter clients
cases-words-label = Name, identity code or case number
cases-words-hint = The beginning of the name is enough.
cases-step-label = Step
cases-alert-label = Needs attention
cases-responsible-label = Responsible contact
cases-state-label = Case
cases-state-open = Open
cases-state-closed = Closed
cases-order-label = Order
cases-order-next = By next step
cases-order-name = By name
cases-order-step = Longest in the same step
cases-any = All
cases-filter-button = Search
cases-filter-clear = Clear the filters
cases-count = { $count ->
    [one] { $count } client
   *[other] { $count } clients
}
cases-count-part = Clients { $start }–{ $end }, { $count } in all
cases-column-client = Client
cases-column-step = Step
cases-column-next = Next
cases-column-responsible = Responsible contact
cases-column-alert = Needs attention
cases-since = since { $on }
cases-next-none = Not agreed
cases-next-task = Task { $on }
cases-next-meeting = Meeting { $on }
cases-next-assessment = Assessment { $on }
cases-next-review = Review { $on }
cases-next-follow-up = Follow-up { $on }
cases-pager = Pages
cases-earlier = Previous
cases-later = Next
cases-empty-title = No clients with these filters
cases-empty-text = A case begins when a referral is accepted.
