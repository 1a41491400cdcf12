"""Today: the verdict, the queue with its reasons, the day's sittings, capacity against promises."""
