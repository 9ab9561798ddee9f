### The work desk.

desk-title = Work desk
desk-greeting = Hello { $name }, this is waiting for you
desk-own-cases = { $count ->
    [one] You are responsible for { $count } client
   *[other] You are responsible for { $count } clients
}
desk-offers-title = Answer these
desk-offer = Responsibility is offered to you. Client: { $client }. Offered by: { $from }.
desk-follow-up = Do the follow-up. Client: { $client }. Due: { $on }.
desk-alerts-title = Clients that need attention
desk-alert-responsible = Responsible contact missing
desk-alert-responsible-text = Nobody is responsible for the path.
desk-alert-ground = Consent missing
desk-alert-ground-text = The plan cannot be shared.
desk-alert-review = Review late
desk-alert-review-text = It is not known how the plan is going.
desk-alert-next = Next step not agreed
desk-alert-next-text = The client does not know what happens.
desk-group-link = Show all
desk-all-well-title = All is in order
desk-all-well-text = Every client has a responsible contact and a next step.
desk-tasks-title = My tasks
desk-tasks-link = All tasks
desk-tasks-more = { $count ->
    [one] Show { $count } task
   *[other] Show all { $count } tasks
}
desk-task-late = { $days } days late
desk-no-tasks-title = No tasks
desk-no-tasks-text = Tasks come from decisions of meetings and from plans.
desk-referrals-title = Referrals
desk-referrals-text = waiting for an answer
desk-referrals-link = Open the referrals
desk-meetings-title = Coming meetings
desk-meetings-link = All meetings
desk-meeting-when = { $at }, { $place }
desk-meeting-remote = remotely
desk-no-meetings-title = No coming meetings
desk-no-meetings-text = Arrange a meeting on the client's page.
desk-consultations-title = Consultations
desk-consultation = A colleague is waiting for an answer, by { $by }
desk-no-consultations = Nobody is waiting for your answer.
desk-consultations-link = Open the consultations
