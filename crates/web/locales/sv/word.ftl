### Shared nouns: states, roles, organisations, languages.
