### Grounds and consents.
