### Signing in and out.
