//! Services of plan lines: beginning, ending and stopping them. Not here: the catalogue (`national`, `model`).
