### Finding and listing clients.
