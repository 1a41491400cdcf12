"""The insights screen: what the past says of rates, days, estimates and money, and how full the coming weeks are.

`blocks.py` shows facts as words and small pictures, `screen.py` lays them out.
"""
