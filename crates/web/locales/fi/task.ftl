### Tasks and next steps.
