"""Holds the two languages to the code: every text that is said has its French, and its English plural.

    python -m tests.translations             check, and say what to do about what is wrong
    python -m tests.translations --update    put new texts into the files, unfinished, and drop those no longer said
    pyside6-linguist resources/translations/carnet_fr.ts

Qt's own finder follows no alias, and most texts are said through one (`say = speech.translate`): hence this one.
"""
