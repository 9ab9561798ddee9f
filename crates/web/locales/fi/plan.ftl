### The plan and its editor.
