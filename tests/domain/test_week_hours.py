"""Hours drawn upon a week: whatever is dragged where, what comes out could have been written."""

from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.availability import MINUTES_A_DAY, MINUTES_A_WEEK, HoursRange, check_hours, week_minutes
from app.domain.hours_text import parse_ranges
from app.domain.moving import QUARTER
from app.domain.week_hours import (
    Drawn,
    Part,
    Week,
    free_point,
    hold,
    hold_free,
    laid,
    overlaps,
    range_at,
    span,
    stop,
    without,
)
from app.wording.calendar import ranges
from app.wording.speech import Speech

MONDAY, TUESDAY, WEDNESDAY, FRIDAY, SATURDAY, SUNDAY = 0, 1, 2, 4, 5, 6
MORNING, AFTERNOON = HoursRange(MONDAY, 540, 720), HoursRange(MONDAY, 810, 1050)
DAY: Week = (MORNING, AFTERNOON)
NIGHT = HoursRange(SUNDAY, 1320, 1560)
PARTS = (Part.WHOLE, Part.START, Part.END, Part.NEW)


def dragged(hours: Week, part: Part, start: tuple[int, float], *through: tuple[int, float]) -> Drawn:
    """Takes hold of what is there and drags it through some places, as the mouse does."""
    weekday, minute = start
    its = range_at(hours, weekday * MINUTES_A_DAY + int(minute))
    held = hold_free(hours, weekday, minute) if its is None else hold(hours, its, part, weekday, minute)
    for place in through:
        drawn = held.dragged(*place)
    return drawn


def on(weekday: int, drawn: Drawn) -> list[tuple[int, int]]:
    """A day's hours."""
    return [(its.start, its.end) for its in drawn.hours if its.weekday == weekday]


def test_free_time_is_drawn_upon_by_quarters() -> None:
    drawn = dragged(DAY, Part.NEW, (SATURDAY, 541), (SATURDAY, 700), (SATURDAY, 752))
    assert on(SATURDAY, drawn) == [(540, 750)]
    assert drawn.chosen == HoursRange(SATURDAY, 540, 750)
    assert on(MONDAY, drawn) == [(540, 720), (810, 1050)]


def test_upwards_is_drawn_as_well() -> None:
    assert on(SATURDAY, dragged((), Part.NEW, (SATURDAY, 750), (SATURDAY, 540))) == [(540, 750)]


def test_a_press_that_goes_nowhere_draws_nothing() -> None:
    assert dragged(DAY, Part.NEW, (SATURDAY, 541), (SATURDAY, 546)) == Drawn(DAY, None)


def test_an_edge_is_stretched_to_where_it_meets_the_next_and_both_are_one() -> None:
    assert on(MONDAY, dragged(DAY, Part.END, (MONDAY, 719), (MONDAY, 764))) == [(540, 765), (810, 1050)]
    assert dragged(DAY, Part.END, (MONDAY, 719), (MONDAY, 810)) == Drawn(
        (HoursRange(MONDAY, 540, 1050),), HoursRange(MONDAY, 540, 1050)
    )


def test_an_edge_that_passes_the_other_leaves_a_quarter_of_an_hour() -> None:
    assert on(MONDAY, dragged(DAY, Part.END, (MONDAY, 719), (MONDAY, 100))) == [(540, 555), (810, 1050)]
    assert on(MONDAY, dragged(DAY, Part.START, (MONDAY, 541), (MONDAY, 800))) == [(705, 720), (810, 1050)]


def test_it_is_moved_to_another_day_with_its_length() -> None:
    drawn = dragged(DAY, Part.WHOLE, (MONDAY, 600), (TUESDAY, 700), (WEDNESDAY, 663))
    assert (on(MONDAY, drawn), on(TUESDAY, drawn), on(WEDNESDAY, drawn)) == ([(810, 1050)], [], [(600, 780)])


def test_what_is_dragged_over_others_and_away_again_leaves_them() -> None:
    drawn = dragged(DAY, Part.WHOLE, (MONDAY, 600), (MONDAY, 870), (MONDAY, 1200))
    assert on(MONDAY, drawn) == [(810, 1050), (1140, 1320)]


@pytest.mark.parametrize(
    ("start", "through"),
    [
        ((FRIDAY, 1320), (SATURDAY, 120)),  # into the next column
        ((FRIDAY, 1320), (FRIDAY, 1560)),  # beyond the bottom
        ((SATURDAY, 120), (FRIDAY, 1320)),  # back into the evening before
        ((SATURDAY, 120), (SATURDAY, -120)),  # beyond the top
    ],
)
def test_a_night_is_drawn_over_midnight(start: tuple[int, float], through: tuple[int, float]) -> None:
    drawn = dragged(DAY, Part.NEW, start, through)
    assert (on(FRIDAY, drawn), on(SATURDAY, drawn)) == ([(1320, 1560)], [])


def test_a_pointer_that_strays_sideways_draws_on_the_day_it_began() -> None:
    drawn = dragged((), Part.NEW, (FRIDAY, 540), (SATURDAY, 720))
    assert (on(FRIDAY, drawn), on(SATURDAY, drawn)) == ([(540, 720)], [])
    drawn = dragged(DAY, Part.END, (MONDAY, 719), (TUESDAY, 780))
    assert (on(MONDAY, drawn), on(TUESDAY, drawn)) == ([(540, 780), (810, 1050)], [])


def test_sunday_night_is_held_on_monday_morning() -> None:
    hours = (NIGHT,)
    assert on(SUNDAY, dragged(hours, Part.END, (MONDAY, 119), (MONDAY, 239))) == [(1320, 1680)]
    assert on(SUNDAY, dragged(hours, Part.WHOLE, (MONDAY, 60), (MONDAY, 120))) == [(1380, 1620)]
    assert on(MONDAY, dragged(hours, Part.WHOLE, (MONDAY, 60), (TUESDAY, 60))) == [(1320, 1560)]


def test_what_meets_at_midnight_is_one_night_unless_that_is_too_long() -> None:
    evening = (HoursRange(MONDAY, 1200, 1440),)
    assert on(MONDAY, laid(evening, 1440, 1560)) == [(1200, 1560)]
    day = laid((HoursRange(MONDAY, 540, 1440),), 1440, 1560)
    assert (on(MONDAY, day), on(TUESDAY, day)) == ([(540, 1440)], [(0, 120)])
    assert day.chosen == HoursRange(TUESDAY, 0, 120)


def test_the_whole_week_is_seven_whole_days() -> None:
    drawn = laid(laid((), 500, 500 + 4 * MINUTES_A_DAY).hours, 3000, 600 + MINUTES_A_WEEK)
    every = tuple(HoursRange(weekday, 0, 1440) for weekday in range(7))
    assert drawn.hours == laid((), 500, 500 + 8 * MINUTES_A_DAY).hours == every


def test_hours_that_touch_stay_apart_until_they_are_drawn_upon() -> None:
    typed = (HoursRange(MONDAY, 540, 720), HoursRange(MONDAY, 720, 840))
    assert dragged(typed, Part.END, (MONDAY, 800), (MONDAY, 803)) == Drawn(typed, typed[1])
    assert on(MONDAY, dragged(typed, Part.WHOLE, (MONDAY, 600), (TUESDAY, 600))) == [(720, 840)]
    assert on(MONDAY, dragged(typed, Part.END, (MONDAY, 839), (MONDAY, 900))) == [(540, 900)]


def test_hours_at_odd_minutes_keep_them_when_moved_sideways_only() -> None:
    odd = (HoursRange(MONDAY, 550, 725),)
    assert on(TUESDAY, dragged(odd, Part.WHOLE, (MONDAY, 600), (TUESDAY, 605))) == [(550, 725)]
    assert on(TUESDAY, dragged(odd, Part.WHOLE, (MONDAY, 600), (TUESDAY, 660))) == [(615, 790)]


def test_keys_go_by_the_quarters_of_the_clock() -> None:
    odd = HoursRange(MONDAY, 550, 725)
    held = hold((odd,), odd, Part.WHOLE, MONDAY, 550)
    assert on(MONDAY, held.moved(1, 0).dropped()) == [(555, 730)]
    assert on(MONDAY, held.moved(-1, 0).moved(0, 1).moved(0, -1).dropped()) == [(540, 715)]
    assert on(TUESDAY, held.moved(0, 1).dropped()) == [(550, 725)]
    assert on(MONDAY, held.stretched(Part.END, 1).dropped()) == [(550, 735)]
    assert on(MONDAY, held.stretched(Part.START, -1).dropped()) == [(540, 725)]
    for _ in range(200):
        held = held.stretched(Part.END, -1)
    assert on(MONDAY, held.dropped()) == [(550, 570)]
    for _ in range(200):
        held = held.stretched(Part.END, 1)
    assert held.end - held.start == 1430  # no range is longer than a day


def test_arrows_go_to_the_next_hours_else_to_the_next_full_hour() -> None:
    assert stop(DAY, 0, None, later=True) == 60
    assert stop(DAY, 485, None, later=True) == 540
    assert stop(DAY, 540, MORNING, later=True) == 720
    assert stop(DAY, 780, None, later=True) == 810
    assert stop(DAY, 810, AFTERNOON, later=False) == 780
    assert stop(DAY, 780, None, later=False) == 540 + 180
    assert stop(DAY, 720, None, later=False) == 540
    assert stop((NIGHT,), 120, None, later=False) == 6 * 1440 + 1320
    assert stop((NIGHT,), 60, NIGHT, later=True) == 120
    assert stop((), 0, None, later=False) == MINUTES_A_WEEK - 60


def test_a_free_hour_begins_when_the_work_before_it_ends() -> None:
    assert free_point(DAY, MONDAY, 775.5) == 720
    assert free_point(DAY, MONDAY, 1065) == 1050
    assert free_point((NIGHT,), MONDAY, 130) == 120
    assert free_point((), TUESDAY, 59) == MINUTES_A_DAY


def test_what_lies_in_two_ranges_is_found_over_midnight_and_the_end_of_the_week() -> None:
    hours = (HoursRange(MONDAY, 60, 300), HoursRange(FRIDAY, 540, 720), HoursRange(FRIDAY, 660, 840), NIGHT)
    assert overlaps(hours) == (HoursRange(MONDAY, 60, 120), HoursRange(FRIDAY, 660, 720))
    assert overlaps(DAY) == ()


steps = st.lists(
    st.tuples(
        st.integers(0, 6),
        st.integers(0, MINUTES_A_DAY - 1),
        st.sampled_from(PARTS),
        st.integers(0, 6),
        st.integers(-MINUTES_A_DAY // 2, MINUTES_A_DAY * 3 // 2),
        st.integers(-3, 3),
    ),
    max_size=14,
)


@given(steps)
def test_whatever_is_dragged_can_be_kept_and_written_and_read_again(
    drags: list[tuple[int, int, Part, int, int, int]],
) -> None:
    """Any sequence of drags and keys leaves hours in order, apart, within the rules, as the lines would have them."""
    hours: Week = ()
    for weekday, minute, part, to, until, quarters in drags:
        drawn = dragged(hours, part, (weekday, minute), (to, until))
        check(drawn)
        if drawn.chosen is not None:
            held = hold(drawn.hours, drawn.chosen, part, drawn.chosen.weekday, drawn.chosen.start)
            drawn = (
                held.stretched(part, quarters) if part in (Part.START, Part.END) else held.moved(quarters, 1)
            ).dropped()
            check(drawn)
        hours = drawn.hours


@given(st.sets(st.integers(0, MINUTES_A_WEEK // QUARTER - 1), max_size=60), st.booleans())
def test_many_short_ranges_can_be_written_too(quarters: set[int], french: bool) -> None:
    """As many as a day can hold, in either language."""
    hours: Week = ()
    for quarter in quarters:
        hours = laid(hours, quarter * QUARTER, (quarter + 1) * QUARTER).hours
    written_and_read(hours, "fr" if french else "en")
    assert week_minutes(hours) == len(quarters) * QUARTER


def test_a_day_of_as_many_ranges_as_there_can_be() -> None:
    hours = tuple(HoursRange(MONDAY, start, start + QUARTER) for start in range(0, MINUTES_A_DAY, 2 * QUARTER))
    written_and_read(hours, "fr")


def check(drawn: Drawn) -> None:
    """In order, disjoint, within the rules, the chosen one among them, and the lines agree."""
    hours = drawn.hours
    check_hours(hours)
    assert list(hours) == sorted(hours, key=span)
    assert overlaps(hours) == ()
    assert drawn.chosen is None or drawn.chosen in hours
    assert all(len(without(hours, its)) == len(hours) - 1 for its in hours)
    written_and_read(hours, "en")


def written_and_read(hours: Week, language: str) -> None:
    """What stands in the lines of the days is read as the same hours."""
    speech = Speech(language, lambda _context, text, _note="", _n=-1: text, ZoneInfo("Europe/Paris"))
    for weekday in range(7):
        its = tuple((r.start, r.end) for r in hours if r.weekday == weekday)
        assert parse_ranges(ranges(speech, its)) == its
