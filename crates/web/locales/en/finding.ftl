### Findings: what is wrong, what it prevents, who mends it.

finding-who-label = Responsible:
finding-who = { $who }, by { $by }.
finding-coordinator = The work ability coordinator
finding-no-responsible-title = The responsible contact is missing
finding-no-responsible-text = Nobody is responsible for the client's path. The step cannot be left and the plan cannot be agreed.
finding-no-responsible-link = Name the responsible contact
finding-ground-title = Consent missing: { $who }
finding-ground-text = There is no ground to exchange information. The plan and assessments cannot be shared: { $who }.
finding-ground-link = Record the consent
finding-no-next-title = The next step is not agreed
finding-no-next-text = The client does not know what happens and when.
finding-no-next-link = Agree the next step
finding-first-contact-title = First contact is { $days } days late
finding-first-contact-text = The client is waiting for an answer.
finding-first-contact-link = Record the contact
finding-step-late-title = Step { $days } days late: { $step }
finding-step-late-text = The target time has passed. See what the step still lacks.
finding-step-late-link = See what is missing
finding-not-acknowledged-title = Plan not acknowledged: { $who }
finding-not-acknowledged-text = { $lines ->
    [one] { $lines } line is not acknowledged. It is not certain that the service begins.
   *[other] { $lines } lines are not acknowledged. It is not certain that the service begins.
}
finding-not-acknowledged-link = Open the acknowledgements
finding-line-refused-title = Cannot carry out: { $who }
finding-line-refused-text = Line: { $line }. The plan needs to be changed together with the client.
finding-line-refused-link = Open the plan
finding-review-late-title = Review { $days } days late
finding-review-late-text = It is not known how the plan is going.
finding-review-late-link = Record the review
finding-bounced-title = The client has been passed on { $times } times
finding-bounced-text = The client has come back, or responsibility has moved often. Agree together who walks alongside.
finding-bounced-link = See the timeline
finding-duplicated-title = The same assessment was made twice
finding-duplicated-text = The earlier assessment was still valid, and no reason for a new one is recorded.
finding-duplicated-link = Open the assessments
finding-service-gap-title = The service has not begun: { $line }
finding-service-gap-text = { $days } days have passed since the agreed start.
finding-service-gap-link = Open the services
finding-follow-up-title = Follow-up { $days } days overdue
finding-follow-up-text = Without the follow-up nobody knows whether the support helped.
finding-follow-up-link = Record the follow-up
finding-language-title = Language of service not met: { $language }
finding-language-text = The responsible contact does not serve in the client's language. Arrange an interpreter or agree on a change.
finding-language-link = Open the team
finding-caseload-title = Too many clients: { $name }, { $cases }
finding-caseload-text = The county's own limit is { $limit } clients.
finding-caseload-link = Open the team
finding-consent-ending-title = Consent ends on { $on }
finding-consent-ending-text = After that, information can no longer be exchanged. Ask the client again.
finding-consent-ending-link = Open the consents
finding-overdue-title = { $tasks ->
    [one] { $tasks } task overdue
   *[other] { $tasks } tasks overdue
}
finding-overdue-text = The oldest is { $days } days late.
finding-overdue-link = Open the tasks
finding-orphaned-title = Tasks without a doer: { $name }
finding-orphaned-text = The worker's account has ended. { $tasks } tasks are left undone.
finding-orphaned-link = Move the tasks
