//! The whole life of a referral over both databases: sent, followed, asked, answered, accepted or guided, withdrawn; refusals by name.
