### Meetings and consultations.
