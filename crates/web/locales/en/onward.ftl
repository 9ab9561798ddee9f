### Onward paths, closing, follow-up.
