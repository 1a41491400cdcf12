"""The table of actions holds nothing that nobody does."""

from app.desktop.actions import action_specs
from app.desktop.app import Window


def test_every_action_of_the_table_is_done_by_something(carnet: Window) -> None:
    done = {spec.key for spec in carnet.shell.actions_.specs}
    assert [spec.key for spec in action_specs() if spec.key not in done] == []
