### The team, the responsible worker and handover.
