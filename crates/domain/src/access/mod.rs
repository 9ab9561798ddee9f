//! Who may do what: the access table. Pure; its rows are the product's actions. Not here: sign-in.
