### Referring a person and taking referrals in.
