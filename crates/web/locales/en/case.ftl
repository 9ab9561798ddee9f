### The case page and its sections.

case-title = Case summary
case-crumb-cases = Clients
case-navigation = The client's information
case-nav-summary = Summary
case-nav-plan = Plan
case-nav-team = Team
case-nav-grounds = Consents
case-nav-assessments = Assessments
case-nav-meetings = Meetings
case-nav-timeline = Timeline
case-nav-dot = To note: { $count }
case-note-link = Record an event
case-meeting-link = Arrange a meeting
case-age = { $age } years
case-language = Language of service: { $language }
case-interpreter = Needs an interpreter
case-number = Case { $number }
case-safety-ban = Non-disclosure for safety
case-closed = The case was closed on { $on }: { $reason }
case-more-findings = { $count ->
    [one] Show { $count } more finding
   *[other] Show { $count } more findings
}
case-path-title = Path
case-path-place = Step { $number }/{ $all } · { $days } days in this step
case-step-done = Done · { $on }
case-step-now = Now · began { $on }
case-step-next = To come
case-step-optional = If needed
case-step-skipped = Passed over
case-next-label = Next:
case-next-who = Responsible: { $who }
case-next-task = { $title }, by { $on }.
case-next-task-link = Open the task
case-next-meeting = { $title }, { $at }.
case-next-meeting-link = Open the meeting
case-next-assessment = the ordered assessment is due on { $on }.
case-next-assessment-link = Open the assessments
case-next-review = review of the plan on { $on }.
case-next-review-link = Open the plan
case-next-follow-up = follow-up after closing on { $on }.
case-next-follow-up-link = Open the follow-up
case-no-next-step = The next step is not agreed.
case-plan-title = Plan
case-plan-agreed = In force, version { $number }
case-plan-draft = Draft
case-plan-link = Open the plan
case-plan-table = Goals, services and state
case-plan-goal = Goal
case-plan-what = Service or action
case-plan-who = Responsible
case-plan-by = Due
case-plan-state = State
case-line-planned = Planned
case-line-running = Running
case-line-done = Done
case-line-stopped = Stopped
case-no-plan-title = There is no plan yet
case-no-plan-text = The plan is made together with the client.
case-no-plan-link = Start the plan
case-timeline-title = Timeline
case-timeline-link = { $count ->
    [one] All { $count } event
   *[other] All { $count } events
}
case-timeline-count = { $count ->
    [one] { $count } event
   *[other] { $count } events
}
case-team-title = Team
case-team-link = Open the team
case-member-about = { $role }, { $organisation }
case-member-without-account = { $organisation }, no account in the service
case-member-own = The client's own person: { $relation }
case-member-client = client, member of the team
case-score-title = Work ability score
case-score-kind = Own assessment 0–10
case-score-first = first answer
case-score-change = { $change } from the previous
case-score-taken = asked { $on }
case-score-finding = The first score was { $first }, the latest is { $last }.
case-score-table = Show the numbers as a table
case-score-day = Day
case-score-points = Score
case-identity-title = Identity code
case-identity-text = The code is shown only when needed. Looking at it is logged.
case-identity-button = Show the identity code
case-identity-none = The client has no identity code.
case-onward-link = Review, onward path and closing
case-findings-title = What needs attention
case-findings-none = All is in order.
case-step-title = Leaving the step
case-step-to = Next step: { $step }
case-step-ready = Everything needed is recorded. You can go on to the next step.
case-step-lacks = Before the next step this is missing:
case-step-link = Go on to the next step
case-step-present = Present step: { $step }
case-step-to-label = Which step comes next?
case-step-to-error = Choose a step.
case-step-reason-label = Why is a step passed over?
case-step-reason-hint = Write the reason only if an optional step is passed over.
case-step-button = Go to the step
case-step-refused-closed = The case is closed. Reopen it first.
case-step-refused-path = The path does not lead there from this step. Choose one of the steps offered.
case-step-refused-there = The client is already at this step.
case-step-refused-reason = Write why the optional step is passed over.
case-step-refused-missing = { $count ->
    [one] The step cannot be left yet. { $count } thing is missing: see the list.
   *[other] The step cannot be left yet. { $count } things are missing: see the list.
}
case-missing-responsible = The responsible contact has not been named.
case-missing-handover = Responsibility moves at this step by a warm handover. New responsible: { $roles }.
case-missing-work-pair = The own worker of social care lacks a work pair.
case-missing-team-roles = The team lacks: { $roles }.
case-missing-referral-answered = The sender has not been answered.
case-missing-observations = The observations have not been recorded.
case-missing-interview = The initial interview has not been recorded.
case-missing-criteria = Why the client was accepted has not been recorded.
case-missing-segment = The client group has not been chosen.
case-missing-score = The work ability score has not been asked.
case-missing-instrument = The result is missing: { $name }.
case-missing-health-check = The result of the health examination is missing.
case-missing-assessment = The assessment is missing: { $name }.
case-missing-rehabilitation = Rehabilitation options have not been considered.
case-missing-team = The client's team has not been put together.
case-missing-ground = The ground to exchange information has not been recorded.
case-missing-plan = The plan has not been agreed.
case-missing-acknowledged = Not everyone has acknowledged the plan.
case-missing-service = No service has begun.
case-missing-review = The review has not been recorded.
case-missing-onward = The onward path has not been chosen.
case-note-title = New entry
case-note-kind-label = What do you record?
case-note-kind-note = Note
case-note-kind-contact = Contact with the client
case-note-text-label = What happened?
case-note-text-error = Write what happened.
case-note-class-label = What is the entry about?
case-note-class-hint = This decides who in the network sees the entry.
case-note-class-error = Choose what the entry is about.
case-note-closed = The case is closed. Entries cannot be added.
case-note-sees-own = Visible to: { $own }. Not visible to other organisations.
case-note-sees-others = Visible to: { $own }. Visible only if consent covers it: { $others }.
case-note-button = Save the entry
case-notice-note = The entry is saved.
case-notice-step = The client went on to the next step.
