"""One worker, many promises: working time and scheduling."""
