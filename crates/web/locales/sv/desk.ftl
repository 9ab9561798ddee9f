### The work desk.
