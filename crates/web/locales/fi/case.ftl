### The case page and its sections.
