### A county's model in words.
