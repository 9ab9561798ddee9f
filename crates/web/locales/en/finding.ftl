### What is wrong with a case, what it prevents, who mends it.
