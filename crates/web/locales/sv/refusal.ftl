### Why a rule says no, in words a worker understands.
