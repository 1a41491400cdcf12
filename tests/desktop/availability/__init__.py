"""The calendar, absences, weekly hours and the chip, used as a person uses them."""
